import { createIssue, VnIctError } from '../outcome/index.js';
import { isText, list, record, requireArgument, satisfying } from '../outcome/inner.js';
import type { LevelCounts } from './register.js';
import { registerIssues } from './register-messages.js';
import { SECURITY_LEVELS } from './security-level.js';
import type { SystemRecord } from './system-record.js';

/** Một thay đổi của một hệ thống giữa hai sổ. */
export interface SystemChange {
  readonly id: string;
  readonly field:
    | 'level'
    | 'approval'
    | 'plan'
    | 'decision'
    | 'planCompletedOn'
    | 'inOperationSince'
    | 'name'
    | 'agency'
    | 'owner'
    | 'operator'
    | 'hosting'
    | 'trustLabel'
    | 'socConnected'
    | 'lastAssessedOn';
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** Thay đổi giữa hai sổ theo dõi. */
export interface RegisterChanges {
  /** Hệ thống mới có trong sổ sau. */
  readonly added: readonly string[];
  /** Hệ thống không còn trong sổ sau. */
  readonly removed: readonly string[];
  readonly changed: readonly SystemChange[];
  /** Hệ thống mới được phê duyệt cấp độ. */
  readonly newlyApproved: readonly string[];
  /** Hệ thống mới triển khai đầy đủ phương án. */
  readonly newlyProtected: readonly string[];
  /** Tăng, giảm số hệ thống theo cấp độ. */
  readonly byLevel: LevelCounts;
}

const FIELDS = [
  'level',
  'approval',
  'plan',
  'decision',
  'planCompletedOn',
  'inOperationSince',
  'name',
  'agency',
  'owner',
  'operator',
  'hosting',
  'trustLabel',
  'socConnected',
  'lastAssessedOn',
] as const satisfies readonly SystemChange['field'][];

/**
 * So sánh hai sổ theo dõi: which systems came, went and changed between two registers; systems are matched by their id. Texts are compared in
 * NFC: how a keyboard composes its letters is no change.
 *
 * @param before - sổ trước, checked by {@link securityRegister}
 * @param after - sổ sau
 * @throws VnIctError `argument.type` for what is no list of records; `security.duplicate-system` where a register has a system twice
 * @example
 * import { compareRegisters } from 'vn-ict/security';
 * compareRegisters([], []).changed; // => []
 */
export function compareRegisters(before: readonly SystemRecord[], after: readonly SystemRecord[]): RegisterChanges {
  requireArgument(SYSTEMS, before, 'before');
  requireArgument(SYSTEMS, after, 'after');
  const old = byId(before, 'before');
  const now = byId(after, 'after');
  const byLevel = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, undetermined: 0 };
  for (const { level } of before) byLevel[level ?? 'undetermined'] -= 1;
  const added: string[] = [];
  const changed: SystemChange[] = [];
  const newlyApproved: string[] = [];
  const newlyProtected: string[] = [];
  for (const system of after) {
    byLevel[system.level ?? 'undetermined'] += 1;
    const earlier = old.get(keyOf(system));
    if (earlier === undefined) added.push(system.id);
    else for (const field of FIELDS) changeOf(field, earlier, system, changed);
    if (isApproved(system) && !isApproved(earlier)) newlyApproved.push(system.id);
    if (isProtected(system) && !isProtected(earlier)) newlyProtected.push(system.id);
  }
  const removed = before.filter((system) => !now.has(keyOf(system))).map(({ id }) => id);
  return { added, removed, changed, newlyApproved, newlyProtected, byLevel };
}

const composed = <Value>(value: Value): Value | string => (typeof value === 'string' ? value.normalize('NFC') : value);

const keyOf = ({ id }: SystemRecord): string => id.normalize('NFC');

function byId(systems: readonly SystemRecord[], name: 'before' | 'after'): ReadonlyMap<string, SystemRecord> {
  const found = new Map<string, SystemRecord>();
  for (const [index, system] of systems.entries()) {
    const key = keyOf(system);
    if (found.has(key)) {
      const details = { path: [name, index, 'id'], received: system.id };
      throw new VnIctError([createIssue(registerIssues, 'security.duplicate-system', details)]);
    }
    found.set(key, system);
  }
  return found;
}

function changeOf(
  field: SystemChange['field'],
  before: SystemRecord,
  after: SystemRecord,
  changed: SystemChange[],
): void {
  const [earlier, later] = [valueOf(before, field), valueOf(after, field)];
  if (composed(earlier) !== composed(later)) changed.push({ id: after.id, field, before: earlier, after: later });
}

/** A decision is written with its day: two decisions may have the same number in different years. */
function valueOf(system: SystemRecord, field: SystemChange['field']): string | number | null {
  if (field !== 'decision') return system[field];
  const { decision } = system;
  return decision === null ? null : `${decision.number}, ${decision.issued}`;
}

// The records themselves are checked by `securityRegister`; here only what would break the comparison.
const LEVELS: readonly unknown[] = [...SECURITY_LEVELS, null];
const LEVEL = /* @__PURE__ */ satisfying((value) => LEVELS.includes(value), {
  vi: 'cấp độ từ 1 đến 5, hoặc null',
  en: 'a level from 1 to 5, or null',
});
const DECISION = /* @__PURE__ */ satisfying((value) => typeof value === 'object', {
  vi: 'một quyết định hoặc null',
  en: 'a decision or null',
});
const SYSTEMS = /* @__PURE__ */ list(/* @__PURE__ */ record({ id: isText, level: LEVEL, decision: DECISION }));

const isApproved = (system: SystemRecord | undefined): boolean => system?.approval === 'approved';
const isProtected = (system: SystemRecord | undefined): boolean => isApproved(system) && system?.plan === 'full';
