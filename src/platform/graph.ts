import { type DecimalString, percentage } from '../number/index.js';
import type { Issue } from '../outcome/index.js';
import type { PlatformIssueCode } from './messages.js';
import { push, type RegisterReading, readRegister } from './read-register.js';
import type { PlatformRegister } from './register.js';
import { PLATFORM_LABELS } from './system.js';

/** Mức độ đầy đủ của kết nối: how many of the systems in use have a working connection. */
export interface ConnectionCompleteness {
  /** Hệ thống đang sử dụng. */
  readonly systems: number;
  readonly connected: number;
  /** Connected of all in percent, to one decimal; absent where no system is in use. */
  readonly percent?: DecimalString;
}

/** Đồ thị kết nối: what the connections of a register look like as a whole. Lists hold ids. */
export interface ConnectionGraph {
  /** Connections whose ends the register has, and that are no repetition. */
  readonly edges: number;
  /** Of these, those that work. */
  readonly working: number;
  /** Ends that the register does not have. */
  readonly missingEnds: readonly string[];
  /** Rows of connections that repeat another one. */
  readonly duplicates: readonly number[];
  /** Rows of working connections in one direction that none leads back from. */
  readonly oneWay: readonly number[];
  /** Systems in use without a working connection. */
  readonly unconnected: readonly string[];
  readonly completeness: ConnectionCompleteness;
  /** Groups of systems that reach one another over working connections, the largest first; a system alone is in none. */
  readonly components: readonly (readonly string[])[];
  /** Điểm gãy: systems without which a group of working connections falls apart. */
  readonly critical: readonly string[];
  readonly issues: readonly Issue<PlatformIssueCode>[];
}

/**
 * Đồ thị kết nối giữa các hệ thống: missing ends, repetitions, one-way connections, systems without any, groups, and the systems on which a
 * group depends. A connection through a platform (`via`) leads to it from both ends. Time grows with the number of connections.
 *
 * @example
 * import { connectionGraph } from 'vn-ict/platform';
 * const system = (id: string) => ({ id, name: id, kind: 'information-system', status: 'in-use' }) as const;
 * const graph = connectionGraph({
 *   id: 'register',
 *   title: 'Sổ hệ thống',
 *   systems: [system('one-stop'), system('lgsp'), system('land'), system('mail')],
 *   connections: [
 *     { from: 'one-stop', to: 'land', via: 'lgsp', status: 'working' },
 *     { from: 'land', to: 'one-stop', via: 'lgsp', status: 'working' },
 *     { from: 'one-stop', to: 'civil-status', status: 'working', direction: 'one-way' },
 *   ],
 * });
 * graph.missingEnds; // => ['civil-status']
 * graph.duplicates; // => [1]
 * graph.unconnected; // => ['mail']
 * graph.completeness; // => { systems: 4, connected: 3, percent: '75.0' }
 * graph.components; // => [['one-stop', 'lgsp', 'land']]
 * graph.critical; // => ['lgsp']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.5: the connections of the one-stop system through NDXP
 */
export function connectionGraph(register: PlatformRegister): ConnectionGraph {
  return graphOf(readRegister(register));
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

export function graphOf(reading: RegisterReading): ConnectionGraph {
  const issues: Issue<PlatformIssueCode>[] = [...reading.issues];
  const missing = new Set<string>();
  const first = new Map<string, number>();
  const directed = new Set<string>();
  const duplicates: number[] = [];
  const single: { readonly index: number; readonly from: string; readonly to: string }[] = [];
  const edges: Edge[] = [];
  let [all, working] = [0, 0];
  for (const { connection, index } of reading.connections) {
    const { from, to, via, status, direction } = connection;
    const ends = via === undefined ? [from, to] : [from, to, via];
    const unknown = ends.filter((end) => !reading.known.has(end));
    for (const end of unknown) {
      missing.add(end);
      push(issues, 'platform.missing-end', ['connections', index, nameOf(end, connection)], end);
    }
    if (from === to) push(issues, 'platform.self-connection', ['connections', index], from);
    if (unknown.length > 0 || from === to) continue;
    const key = keyOf(from, to, via, direction === 'one-way');
    const earlier = first.get(key);
    if (earlier !== undefined) {
      duplicates.push(index);
      push(issues, 'platform.duplicate-connection', ['connections', index], undefined, { from, to, first: earlier });
      continue;
    }
    first.set(key, index);
    all += 1;
    if (status !== 'working') continue;
    working += 1;
    tellIdleEnds(reading, ends, index, issues);
    directed.add(JSON.stringify([from, to]));
    if (direction === 'one-way') single.push({ index, from, to });
    else directed.add(JSON.stringify([to, from]));
    if (via === undefined || via === from || via === to) edges.push({ from, to });
    else edges.push({ from, to: via }, { from: via, to });
  }
  const inUse = reading.systems.filter(({ status }) => status === 'in-use');
  const { components, critical, degree } = analyse([...reading.known.keys()], edges);
  return {
    edges: all,
    working,
    missingEnds: [...missing],
    duplicates,
    oneWay: single.filter(({ from, to }) => !directed.has(JSON.stringify([to, from]))).map(({ index }) => index),
    unconnected: inUse.flatMap(({ id }) => (degree.has(id) ? [] : [id])),
    completeness: completenessOf(inUse.length, inUse.filter(({ id }) => degree.has(id)).length),
    components,
    critical,
    issues,
  };
}

/** A two-way connection is the same from both ends. */
function keyOf(from: string, to: string, via: string | undefined, isOneWay: boolean): string {
  const [one, other] = isOneWay || from < to ? [from, to] : [to, from];
  return JSON.stringify([one, other, via ?? null, isOneWay]);
}

const nameOf = (end: string, { from, to }: Edge): string => (end === from ? 'from' : end === to ? 'to' : 'via');

function tellIdleEnds(
  { known }: RegisterReading,
  ends: readonly string[],
  index: number,
  issues: Issue<PlatformIssueCode>[],
): void {
  for (const end of ends) {
    const status = known.get(end)?.status;
    if (status === undefined || status === 'in-use' || status === 'on-trial') continue;
    const { vi, en } = PLATFORM_LABELS.status[status];
    push(issues, 'platform.end-not-in-use', ['connections', index], end, { status: vi, statusEn: en });
  }
}

interface Analysis {
  readonly components: readonly (readonly string[])[];
  readonly critical: readonly string[];
  readonly degree: ReadonlySet<string>;
}

/** Groups and cut points by one walk in depth, without recursion: a chain of 20,000 systems must not exhaust the stack. */
function analyse(names: readonly string[], edges: readonly Edge[]): Analysis {
  const order = new Map(names.map((name, index) => [name, index]));
  const neighbours: number[][] = names.map(() => []);
  for (const { from, to } of edges) {
    const [one, other] = [order.get(from), order.get(to)];
    if (one === undefined || other === undefined) continue;
    neighbours[one]?.push(other);
    neighbours[other]?.push(one);
  }
  const found = names.map(() => -1);
  const low = names.map(() => -1);
  const critical = new Set<number>();
  const components: number[][] = [];
  let clock = 0;
  names.forEach((_, root) => {
    if (found[root] !== -1 || (neighbours[root]?.length ?? 0) === 0) return;
    const members: number[] = [];
    const path: { readonly at: number; readonly from: number; next: number }[] = [{ at: root, from: -1, next: 0 }];
    let branches = 0;
    found[root] = low[root] = clock++;
    members.push(root);
    while (path.length > 0) {
      const step = path[path.length - 1];
      if (step === undefined) break;
      const { at, from } = step;
      const neighbour = neighbours[at]?.[step.next];
      if (neighbour === undefined) {
        path.pop();
        const above = path[path.length - 1];
        if (above === undefined) break;
        low[above.at] = Math.min(low[above.at] ?? 0, low[at] ?? 0);
        if (above.at === root) branches += 1;
        else if ((low[at] ?? 0) >= (found[above.at] ?? 0)) critical.add(above.at);
        continue;
      }
      step.next += 1;
      if (found[neighbour] === -1) {
        found[neighbour] = low[neighbour] = clock++;
        members.push(neighbour);
        path.push({ at: neighbour, from: at, next: 0 });
      } else if (neighbour !== from) low[at] = Math.min(low[at] ?? 0, found[neighbour] ?? 0);
    }
    if (branches > 1) critical.add(root);
    components.push(members);
  });
  const inOrder = (members: readonly number[]) =>
    [...members].sort((one, other) => one - other).flatMap((at) => names[at] ?? []);
  return {
    components: components.sort((one, other) => other.length - one.length).map(inOrder),
    critical: inOrder([...critical]),
    degree: new Set(names.filter((_, index) => (neighbours[index]?.length ?? 0) > 0)),
  };
}

function completenessOf(systems: number, connected: number): ConnectionCompleteness {
  const percent = percentage(connected, systems, { decimalPlaces: 1 });
  return { systems, connected, ...(percent === undefined ? {} : { percent }) };
}
