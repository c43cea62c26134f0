import type { BilingualText, Issue } from '../outcome/index.js';
import type { DataRule, ReportCell } from '../reconcile/index.js';
import { matchingConnections, matchingSystems } from './count.js';
import type { PlatformIssueCode } from './messages.js';
import { CONNECTION_STATUSES, push, type RegisterReading } from './read-register.js';
import type { PrintedCount } from './register.js';
import { PLATFORM_LABELS } from './system.js';
import { SYSTEM_KIND_LABELS } from './system-kind.js';

/** A rule, and the count that it is about. */
export interface CountRule {
  readonly rule: DataRule;
  readonly count: PrintedCount;
  readonly index: number;
  readonly code: Extract<PlatformIssueCode, 'platform.count-differs' | 'platform.more-listed' | 'platform.sum-differs'>;
}

export const printedPath = (id: string): string => `counts.${id}.printed`;
export const listedPath = (id: string): string => `counts.${id}.listed`;
export const labelOf = ({ label, id }: PrintedCount): string => (typeof label === 'string' ? label.slice(0, 500) : id);

export const sumOf = ({ counts }: RegisterReading, { parts = [] }: PrintedCount): string =>
  String(parts.reduce((sum, part) => sum + (counts.get(part)?.value ?? 0n), 0n));

/** What the printed counts say of one another and of the register, as rules over their cells. */
export function countRules(
  reading: RegisterReading,
  issues: Issue<PlatformIssueCode>[],
): { readonly rules: readonly CountRule[]; readonly cells: readonly ReportCell[] } {
  const rules: CountRule[] = [];
  const cells: ReportCell[] = [];
  for (const [id, { count, value, index }] of reading.counts) {
    const place = typeof count.origin === 'string' ? { row: count.origin.slice(0, 500) } : {};
    cells.push({ path: printedPath(id), value: String(value), ...place, column: labelOf(count) });
    const parts: unknown = count.parts ?? [];
    const known = (Array.isArray(parts) ? (parts as readonly unknown[]) : []).slice(0, MAXIMUM_PARTS);
    const unknown = known.findIndex((part) => typeof part !== 'string' || !reading.counts.has(part));
    if (!Array.isArray(parts)) push(issues, 'platform.shape', ['counts', index, 'parts'], undefined, AN_ARRAY);
    else if (unknown >= 0) push(issues, 'platform.unknown-count', ['counts', index, 'parts', unknown], known[unknown]);
    else if (known.length > 0) {
      const rule: DataRule = {
        ...headOf(count, 'parts', 'bằng tổng các phần', 'is the sum of its parts'),
        left: known.map((part) => ({ cell: printedPath(part as string) })),
        relation: '=',
        right: [{ cell: printedPath(id) }],
      };
      rules.push({ rule, count, index, code: 'platform.sum-differs' });
    }
    const listed = isFilterKnown(count, index, issues) ? listedCount(reading, count) : undefined;
    if (listed === undefined) continue;
    cells.push({ path: listedPath(id), value: String(listed), ...place, column: labelOf(count) });
    const isComplete = count.listing === 'complete';
    const rule: DataRule = {
      ...(isComplete
        ? headOf(count, 'listed', 'bằng số đã liệt kê', 'is the number listed')
        : headOf(count, 'listed', 'không nhỏ hơn số đã liệt kê', 'is at least the number listed')),
      left: [{ cell: listedPath(id) }],
      relation: isComplete ? '=' : '<=',
      right: [{ cell: printedPath(id) }],
    };
    rules.push({ rule, count, index, code: isComplete ? 'platform.count-differs' : 'platform.more-listed' });
  }
  return { rules, cells };
}

const MAXIMUM_PARTS = 1_000;
const AN_ARRAY = { neededVi: 'một mảng', needed: 'an array' };

/** Where the count is printed, as its register says. */
function originOf({ origin }: PrintedCount): BilingualText {
  if (typeof origin !== 'string') return { vi: 'số đếm nêu trong văn bản', en: 'the counts that the document states' };
  const place = origin.slice(0, 500);
  return { vi: place, en: place };
}

const headOf = (count: PrintedCount, name: string, vi: string, en: string) => ({
  id: `${count.id}-${name}`,
  severity: 'error' as const,
  statement: { vi: `${labelOf(count)} ${vi}`, en: `${labelOf(count)} ${en}` },
  origin: originOf(count),
});

/** Whether what a filter names is something that a register can hold: what nothing can be is not counted as nothing. */
function isFilterKnown(
  { systems, connections }: PrintedCount,
  index: number,
  issues: Issue<PlatformIssueCode>[],
): boolean {
  const known: Readonly<Record<string, readonly string[]>> = {
    kind: Object.keys(SYSTEM_KIND_LABELS),
    otherKind: Object.keys(SYSTEM_KIND_LABELS),
    scope: Object.keys(PLATFORM_LABELS.scope),
    status: connections === undefined ? Object.keys(PLATFORM_LABELS.status) : CONNECTION_STATUSES,
  };
  const name = systems === undefined ? 'connections' : 'systems';
  const filter: unknown = systems ?? connections;
  const faults = Object.entries(isObject(filter) ? filter : {}).filter(([key, given]) =>
    (Array.isArray(given) ? (given as unknown[]) : [given]).some(
      (value) => Object.hasOwn(known, key) && value !== undefined && !known[key]?.includes(value as string),
    ),
  );
  for (const [key, given] of faults) {
    push(issues, 'platform.value', ['counts', index, name, key], given, { values: (known[key] ?? []).join(', ') });
  }
  return faults.length === 0;
}

function listedCount(reading: RegisterReading, { systems, connections, listing }: PrintedCount): number | undefined {
  if (listing !== 'complete' && listing !== 'partial') return undefined;
  // Without the rows that could not be read, the list is not complete, though what it has is still the least there is.
  const { lost } = reading;
  if (listing === 'complete' && (lost.systems || (systems === undefined && lost.connections))) return undefined;
  if (typeof systems === 'object' && systems !== null) return matchingSystems(reading, systems).length;
  if (typeof connections === 'object' && connections !== null) return matchingConnections(reading, connections);
  return undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
