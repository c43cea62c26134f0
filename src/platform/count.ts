import { oneOf, requireArgument } from '../outcome/inner.js';
import { type RegisterReading, readRegister } from './read-register.js';
import type { ConnectionFilter, PlatformRegister, SystemFilter } from './register.js';
import { PLATFORM_LABELS, type PlatformSystem } from './system.js';
import { SYSTEM_KIND_LABELS } from './system-kind.js';

/** By what systems are counted. */
export type CountKey = 'kind' | 'status' | 'scope' | 'hosting' | 'level' | 'owner';

/** Số hệ thống của một nhóm. */
export interface SystemCount {
  /** Empty where the register does not tell. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly systems: readonly string[];
}

const BY: readonly CountKey[] = ['kind', 'status', 'scope', 'hosting', 'level', 'owner'];
const IS_KEY = /* @__PURE__ */ oneOf(BY);

/**
 * Đếm hệ thống theo loại, tình trạng, phạm vi, nơi đặt, cấp độ hoặc chủ quản, in the order in which they first appear.
 *
 * @throws VnIctError `argument.value` for another key
 * @example
 * import { countSystems } from 'vn-ict/platform';
 * const register = {
 *   id: 'register',
 *   title: 'Sổ hệ thống',
 *   systems: [
 *     { id: 'prices', name: 'CSDL về giá', kind: 'database', status: 'in-use' },
 *     { id: 'health', name: 'CSDL ngành y tế', kind: 'database', status: 'being-built' },
 *   ],
 * } as const;
 * countSystems(register, 'status').map(({ label, count }) => [label, count]); // => [['đang sử dụng', 1], ['đang xây dựng', 1]]
 */
export function countSystems(register: PlatformRegister, by: CountKey): readonly SystemCount[] {
  requireArgument(IS_KEY, by, 'by');
  const groups = new Map<string, string[]>();
  for (const system of readRegister(register).systems) {
    const key = keyOf(system, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [system.id]);
    else group.push(system.id);
  }
  return [...groups].map(([key, systems]) => ({ key, label: labelOf(key, by), count: systems.length, systems }));
}

function keyOf(system: PlatformSystem, by: CountKey): string {
  const value: unknown = system[by];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const LABELS: Readonly<Record<string, Readonly<Record<string, { readonly vi: string }>>>> = {
  kind: SYSTEM_KIND_LABELS,
  status: PLATFORM_LABELS.status,
  scope: PLATFORM_LABELS.scope,
};

function labelOf(key: string, by: CountKey): string {
  if (key === '') return 'không nêu';
  const labels = LABELS[by];
  if (labels !== undefined && Object.hasOwn(labels, key)) return labels[key]?.vi ?? key;
  return by === 'level' ? `cấp độ ${key}` : key;
}

const isOneOf = (value: unknown, wanted: unknown): boolean =>
  wanted === undefined || value === wanted || (Array.isArray(wanted) && wanted.includes(value));

/** The systems that a printed count is of. */
export function matchingSystems({ systems }: RegisterReading, filter: SystemFilter): readonly PlatformSystem[] {
  const { kind, status, scope, expectedThisYear } = filter;
  return systems.filter(
    (system) =>
      isOneOf(system.kind, kind) &&
      isOneOf(system.status, status) &&
      isOneOf(system.scope, scope) &&
      (expectedThisYear === undefined || (system.expectedThisYear ?? false) === expectedThisYear),
  );
}

/** How many connections a printed count is of; one that repeats another or has no end counts once or not at all. */
export function matchingConnections({ connections, known }: RegisterReading, filter: ConnectionFilter): number {
  const { system, otherKind, status, via } = filter;
  const others = new Set<string>();
  for (const { connection } of connections) {
    const { from, to } = connection;
    if (!known.has(from) || !known.has(to) || from === to) continue;
    if (!isOneOf(connection.status, status) || !isOneOf(connection.via, via)) continue;
    if (system !== undefined && system !== from && system !== to) continue;
    const ends = system === undefined ? [from, to] : [system === from ? to : from];
    if (otherKind !== undefined && !ends.some((end) => isOneOf(known.get(end)?.kind, otherKind))) continue;
    others.add(JSON.stringify([from, to].sort()));
  }
  return others.size;
}
