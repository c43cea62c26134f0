import type { StatisticsFamily } from '../sector/family/index.js';
import { DOCUMENT_EXCHANGE, PUBLIC_MAIL } from './exchange-families.js';
import { SHARED_SYSTEMS, VIDEO_CONFERENCES } from './shared-system-families.js';
import { DIGITAL_SIGNATURES } from './signature-families.js';
import { DATA_CENTRE, DATA_CONNECTIONS, DATABASES, INFORMATION_SYSTEMS, IPV6_ADOPTION } from './systems-families.js';

/**
 * Các nhóm số liệu về nền tảng, hệ thống, cơ sở dữ liệu, in the order of the reports; `vn-ict/sector` checks, evaluates and compares them.
 *
 * @example
 * import { PLATFORM_FAMILIES } from 'vn-ict/platform';
 * PLATFORM_FAMILIES.map(({ id }) => id).includes('document-exchange'); // => true
 */
export const PLATFORM_FAMILIES: readonly StatisticsFamily[] = [
  DATA_CENTRE,
  VIDEO_CONFERENCES,
  INFORMATION_SYSTEMS,
  DATABASES,
  DATA_CONNECTIONS,
  DOCUMENT_EXCHANGE,
  PUBLIC_MAIL,
  DIGITAL_SIGNATURES,
  SHARED_SYSTEMS,
  IPV6_ADOPTION,
];

/**
 * Tra cứu nhóm số liệu về nền tảng theo mã.
 *
 * @returns `undefined` where there is no such family
 * @example
 * import { platformFamily } from 'vn-ict/platform';
 * platformFamily('databases')?.name.vi; // => 'Cơ sở dữ liệu của tỉnh'
 * platformFamily('constructor'); // => undefined
 */
export const platformFamily = (id: string): StatisticsFamily | undefined =>
  PLATFORM_FAMILIES.find((family) => family.id === id);
