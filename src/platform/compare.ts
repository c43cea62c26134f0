import type { Issue } from '../outcome/index.js';
import { readRegister } from './read-register.js';
import type { PlatformRegister } from './register.js';
import type { PlatformStatus } from './system.js';

/** Một hệ thống đổi tình trạng giữa hai sổ. */
export interface StatusChange {
  readonly id: string;
  readonly before: PlatformStatus;
  readonly after: PlatformStatus;
}

/** Thay đổi giữa hai sổ hệ thống. */
export interface PlatformRegisterChanges {
  readonly added: readonly string[];
  /** In the earlier register only. */
  readonly gone: readonly string[];
  readonly changed: readonly StatusChange[];
  /** Those that went back, from in use to being built and the like: a mistake, or something to explain. */
  readonly setBack: readonly StatusChange[];
  readonly issues: readonly Issue[];
}

const STAGE: Readonly<Record<PlatformStatus, number>> = {
  planned: 0,
  'being-built': 1,
  'on-trial': 2,
  'in-use': 3,
  retired: 4,
};

/**
 * So sánh hai sổ hệ thống theo mã: what was added, what is gone, what changed its state, and what went back.
 *
 * @example
 * import { comparePlatformRegisters } from 'vn-ict/platform';
 * const register = (status: 'being-built' | 'in-use', ...more: readonly string[]) => ({
 *   id: 'register',
 *   title: 'Sổ hệ thống',
 *   systems: ['health', ...more].map((id) => ({ id, name: id, kind: 'database', status }) as const),
 * });
 * const { added, changed } = comparePlatformRegisters(register('being-built'), register('in-use', 'science'));
 * added; // => ['science']
 * changed; // => [{ id: 'health', before: 'being-built', after: 'in-use' }]
 */
export function comparePlatformRegisters(before: PlatformRegister, after: PlatformRegister): PlatformRegisterChanges {
  const [one, other] = [readRegister(before), readRegister(after)];
  const earlier = new Map(one.systems.map(({ id, status }) => [id, status]));
  const later = new Set(other.systems.map(({ id }) => id));
  const changed = other.systems.flatMap(({ id, status }): readonly StatusChange[] => {
    const was = earlier.get(id);
    return was === undefined || was === status ? [] : [{ id, before: was, after: status }];
  });
  return {
    added: other.systems.flatMap(({ id }) => (earlier.has(id) ? [] : [id])),
    gone: one.systems.flatMap(({ id }) => (later.has(id) ? [] : [id])),
    changed,
    setBack: changed.filter((change) => STAGE[change.after] < STAGE[change.before]),
    issues: [...one.issues, ...other.issues],
  };
}
