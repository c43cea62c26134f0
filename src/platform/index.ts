export { checkPlatformRegister, type RegisterCheck } from './check.js';
export { comparePlatformRegisters, type PlatformRegisterChanges, type StatusChange } from './compare.js';
export type { Connection, ConnectionStatus } from './connection.js';
export { type CountKey, countSystems, type SystemCount } from './count.js';
export { PLATFORM_FAMILIES, platformFamily } from './families.js';
export { type ConnectionCompleteness, type ConnectionGraph, connectionGraph } from './graph.js';
export type { PlatformIssueCode } from './messages.js';
export {
  DIGITAL_SIGNATURES,
  DOCUMENT_EXCHANGE,
  PUBLIC_MAIL,
  SHARED_SYSTEMS,
  VIDEO_CONFERENCES,
} from './office-families.js';
export type { ConnectionFilter, PlatformRegister, PrintedCount, SystemFilter } from './register.js';
export { platformRegisterSheet } from './register-sheet.js';
export { PLATFORM_LABELS, type PlatformStatus, type PlatformSystem, type SystemScope } from './system.js';
export { SYSTEM_KIND_LABELS, type SystemKind } from './system-kind.js';
export { DATA_CENTRE, DATA_CONNECTIONS, DATABASES, INFORMATION_SYSTEMS, IPV6_ADOPTION } from './systems-families.js';
