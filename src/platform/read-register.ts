import { createIssue, type Issue, type IssuePath } from '../outcome/index.js';
import { ownData } from '../outcome/inner.js';
import { printedCount } from '../sector/family/inner.js';
import { isPlainDate } from '../text/index.js';
import type { Connection, ConnectionStatus } from './connection.js';
import { type PlatformIssueCode, platformIssues } from './messages.js';
import type { PlatformRegister, PrintedCount } from './register.js';
import { PLATFORM_LABELS, type PlatformSystem } from './system.js';
import { SYSTEM_KIND_LABELS } from './system-kind.js';

/** A register that may come from anywhere, as far as it can be worked with. */
export interface RegisterReading {
  readonly asOf: PlatformRegister['asOf'];
  readonly systems: readonly PlatformSystem[];
  /** Systems and partners by id. */
  readonly known: ReadonlyMap<string, PlatformSystem>;
  readonly connections: readonly { readonly connection: Connection; readonly index: number }[];
  readonly counts: ReadonlyMap<
    string,
    { readonly count: PrintedCount; readonly value: bigint; readonly index: number }
  >;
  /** Whether rows could not be read: what is listed is then not all there is. */
  readonly lost: { readonly systems: boolean; readonly connections: boolean };
  readonly issues: readonly Issue<PlatformIssueCode>[];
}

type Issues = Issue<PlatformIssueCode>[];

const MAXIMUM_SYSTEMS = 20_000;
const MAXIMUM_CONNECTIONS = 200_000;
const MAXIMUM_COUNTS = 2_000;
const MAXIMUM_ISSUES = 500;
const ID = /^[A-Za-z][A-Za-z0-9-]{0,99}$/;

export const CONNECTION_STATUSES: readonly ConnectionStatus[] = ['working', 'in-progress', 'planned', 'broken'];

export function push(
  issues: Issues,
  code: PlatformIssueCode,
  path: IssuePath,
  received?: unknown,
  parameters = {},
): void {
  if (issues.length >= MAXIMUM_ISSUES) return;
  issues.push(createIssue(platformIssues, code, { path, parameters, ...(received === undefined ? {} : { received }) }));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a register; what cannot be worked with is an issue and left out. Never throws. */
export function readRegister(from: unknown): RegisterReading {
  const input = ownData(from);
  const issues: Issues = [];
  const register: Readonly<Record<string, unknown>> = isRecord(input) ? input : {};
  if (!isRecord(input)) push(issues, 'platform.shape', [], undefined, AN_OBJECT);
  const asOf = isPlainDate(register['asOf']) ? register['asOf'] : undefined;
  if (register['asOf'] !== undefined && asOf === undefined)
    push(issues, 'platform.value', ['asOf'], register['asOf'], DAY);
  const known = new Map<string, PlatformSystem>();
  const systems = systemsOf(register['systems'], 'systems', known, issues);
  systemsOf(register['partners'] ?? [], 'partners', known, issues);
  const connections = listOf(register['connections'] ?? [], 'connections', MAXIMUM_CONNECTIONS, issues).flatMap(
    (item, index) => (isConnection(item, index, issues) ? [{ connection: item, index }] : []),
  );
  const counts = new Map<string, { readonly count: PrintedCount; readonly value: bigint; readonly index: number }>();
  listOf(register['counts'] ?? [], 'counts', MAXIMUM_COUNTS, issues).forEach((item, index) => {
    if (!isRecord(item)) return push(issues, 'platform.shape', ['counts', index], undefined, AN_OBJECT);
    const { id } = item;
    if (typeof id !== 'string' || !ID.test(id)) return push(issues, 'platform.id', ['counts', index, 'id'], id);
    if (counts.has(id)) return push(issues, 'platform.duplicate-id', ['counts', index, 'id'], id);
    const value = countOf(item['count']);
    if (value === undefined)
      return push(issues, 'platform.count', ['counts', index, 'count'], printedOf(item['count']));
    // The boundary: what its filters, its parts and its label hold is asked where they are used.
    counts.set(id, { count: { ...item, id } as { readonly id: string } as PrintedCount, value, index });
  });
  const lengthOf = (name: string): number => (Array.isArray(register[name]) ? (register[name] as unknown[]).length : 0);
  const lost = {
    systems: !Array.isArray(register['systems']) || systems.length < lengthOf('systems'),
    connections: connections.length < lengthOf('connections'),
  };
  return { asOf, systems, known, connections, counts, lost, issues };
}

const AN_OBJECT = { neededVi: 'một đối tượng', needed: 'an object' };
const DAY = { values: 'YYYY-MM-DD' };

function listOf(value: unknown, name: string, limit: number, issues: Issues): readonly unknown[] {
  if (!Array.isArray(value)) {
    push(issues, 'platform.shape', [name], undefined, { neededVi: 'một mảng', needed: 'an array' });
    return [];
  }
  if (value.length > limit) push(issues, 'platform.too-many', [name], undefined, { count: value.length, limit });
  // By index: an array may have holes.
  return Array.from({ length: Math.min(value.length, limit) }, (_, index): unknown => value[index]);
}

function systemsOf(
  value: unknown,
  name: 'systems' | 'partners',
  known: Map<string, PlatformSystem>,
  issues: Issues,
): readonly PlatformSystem[] {
  return listOf(value, name, MAXIMUM_SYSTEMS, issues).flatMap((item, index) => {
    const path = [name, index];
    if (!isRecord(item)) {
      push(issues, 'platform.shape', path, undefined, AN_OBJECT);
      return [];
    }
    const { id, name: title, kind, status, scope } = item;
    const wrong = (field: string, received: unknown, labels: object): boolean => {
      if (typeof received === 'string' && Object.hasOwn(labels, received)) return false;
      push(issues, 'platform.value', [...path, field], received, { values: Object.keys(labels).join(', ') });
      return true;
    };
    if (typeof id !== 'string' || !ID.test(id)) {
      push(issues, 'platform.id', [...path, 'id'], id);
      return [];
    }
    if (known.has(id)) {
      push(issues, 'platform.duplicate-id', [...path, 'id'], id);
      return [];
    }
    if (wrong('kind', kind, SYSTEM_KIND_LABELS) || wrong('status', status, PLATFORM_LABELS.status)) return [];
    if (scope !== undefined && wrong('scope', scope, PLATFORM_LABELS.scope)) return [];
    if (typeof title !== 'string') {
      push(issues, 'platform.value', [...path, 'name'], title, { values: 'text' });
      return [];
    }
    // The boundary: what is proven is its id, name, kind, status and scope; days, levels and owners are asked where they are used.
    const system = { ...item, id, name: title } as { readonly id: string; readonly name: string } as PlatformSystem;
    known.set(id, system);
    return [system];
  });
}

function isConnection(item: unknown, index: number, issues: Issues): item is Connection {
  const path = ['connections', index];
  if (!isRecord(item)) {
    push(issues, 'platform.shape', path, undefined, AN_OBJECT);
    return false;
  }
  for (const end of ['from', 'to', 'via'] as const) {
    if (end === 'via' && item[end] === undefined) continue;
    if (typeof item[end] === 'string') continue;
    push(issues, 'platform.id', [...path, end], item[end]);
    return false;
  }
  if (CONNECTION_STATUSES.some((status) => status === item['status'])) return true;
  push(issues, 'platform.value', [...path, 'status'], item['status'], { values: CONNECTION_STATUSES.join(', ') });
  return false;
}

const printedOf = (value: unknown): unknown => (isRecord(value) ? value['printed'] : value);

/** A whole number, or one as printed: `07`, `1.014`, `04 hệ thống`. */
function countOf(value: unknown): bigint | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : undefined;
  return isRecord(value) ? printedCount(value['printed']) : undefined;
}
