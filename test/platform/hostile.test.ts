import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  type Connection,
  checkPlatformRegister,
  comparePlatformRegisters,
  connectionGraph,
  countSystems,
  type PlatformRegister,
  type PlatformSystem,
} from 'vn-ict/platform';

// The boundary: what a program without types may pass.
const foreign = (value: unknown): PlatformRegister => value as PlatformRegister;
const system = (id: string, more: Partial<PlatformSystem> = {}): PlatformSystem => ({
  id,
  name: id,
  kind: 'information-system',
  status: 'in-use',
  ...more,
});
const register = (systems: readonly PlatformSystem[], connections: readonly Connection[] = []): PlatformRegister => ({
  id: 'r',
  title: 'R',
  systems,
  connections,
});
const codes = (value: PlatformRegister) =>
  checkPlatformRegister(value).issues.map(({ code, path }) => [code, path.join('.')]);

describe('a register that was not validated', () => {
  it('anything does not throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        for (const value of [
          one,
          {
            systems: [one, { id: 'a', name: 'A', kind: 'database', status: 'in-use', inUseSince: other, dueOn: one }],
            asOf: '2024-01-01',
          },
          {
            systems: [],
            partners: other,
            connections: [one, { from: one, to: other, status: 'working' }],
            counts: [
              other,
              {
                id: 'c',
                count: other,
                label: one,
                parts: [one],
                systems: other,
                connections: one,
                listing: 'complete',
              },
            ],
          },
          { systems: [], counts: [{ id: 'c', count: 1, parts: one, systems: one, listing: 'partial' }] },
        ]) {
          checkPlatformRegister(foreign(value));
          countSystems(foreign(value), 'level');
          comparePlatformRegisters(foreign(value), foreign(one));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells what it cannot work with, and where', () => {
    expect(
      codes(
        foreign({
          asOf: 'hôm nay',
          systems: [
            system('a'),
            system('a'),
            system('b.c'),
            { ...system('d'), kind: 'toString' },
            { ...system('e'), status: 'đang dùng' },
            null,
          ],
          counts: [
            { id: 'n', label: 'N', count: { printed: 'nhiều' } },
            { id: 'm', label: 'M', count: 1, parts: ['x'] },
          ],
        }),
      ),
    ).toEqual([
      ['platform.value', 'asOf'],
      ['platform.duplicate-id', 'systems.1.id'],
      ['platform.id', 'systems.2.id'],
      ['platform.value', 'systems.3.kind'],
      ['platform.value', 'systems.4.status'],
      ['platform.shape', 'systems.5'],
      ['platform.count', 'counts.0.count'],
      ['platform.unknown-count', 'counts.1.parts.0'],
    ]);
  });

  it('tells of days that contradict the state, and of a name that stands twice', () => {
    const at = (systems: readonly PlatformSystem[]) => codes({ ...register(systems), asOf: plainDate('2023-12-20') });
    expect(at([system('a', { inUseSince: plainDate('2024-01-01') })])).toEqual([
      ['platform.in-use-later', 'systems.0.inUseSince'],
    ]);
    expect(at([system('a', { status: 'being-built', inUseSince: plainDate('2023-01-01') })])).toEqual([
      ['platform.built-but-dated', 'systems.0.inUseSince'],
    ]);
    expect(at([system('a', { status: 'being-built', dueOn: plainDate('2023-12-19') })])).toEqual([
      ['platform.overdue', 'systems.0.dueOn'],
    ]);
    expect(at([system('a', { status: 'being-built', dueOn: plainDate('2023-12-20') })])).toEqual([]);
    expect(at([system('a', { name: 'CSDL  về Giá' }), system('b', { name: 'csdl về giá' })])).toEqual([
      ['platform.duplicate-name', 'systems.1.name'],
    ]);
  });
});

describe('connections', () => {
  const link = (from: string, to: string, more: Partial<Connection> = {}): Connection => ({
    from,
    to,
    status: 'working',
    ...more,
  });
  const three = [system('a'), system('b'), system('c')];

  it('that repeat, lead nowhere or to themselves are told', () => {
    expect(
      codes(
        register(three, [link('a', 'b'), link('b', 'a'), link('a', 'x'), link('c', 'c'), link('a', 'b', { via: 'y' })]),
      ),
    ).toEqual([
      ['platform.duplicate-connection', 'connections.1'],
      ['platform.missing-end', 'connections.2.to'],
      ['platform.self-connection', 'connections.3'],
      ['platform.missing-end', 'connections.4.via'],
    ]);
  });

  it('in one direction are told unless one leads back', () => {
    const one = { direction: 'one-way' } as const;
    expect(
      connectionGraph(register(three, [link('a', 'b', one), link('b', 'c', one), link('c', 'b', one)])).oneWay,
    ).toEqual([0]);
    expect(connectionGraph(register(three, [link('a', 'b', one), link('a', 'b')])).oneWay).toEqual([]);
  });

  it('that work with a system that is not in use are told', () => {
    expect(codes(register([system('a'), system('b', { status: 'being-built' })], [link('a', 'b')]))).toEqual([
      ['platform.end-not-in-use', 'connections.0'],
    ]);
    expect(
      codes(register([system('a'), system('b', { status: 'being-built' })], [link('a', 'b', { status: 'planned' })])),
    ).toEqual([]);
  });

  it('make the groups and cut points that taking systems out one by one makes', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const connections = pairs.map(([from, to]) => link(from, to));
        const { components, critical, unconnected } = connectionGraph(
          register(
            ids.map((id) => system(id)),
            connections,
          ),
        );
        const groups = groupsOf(ids, pairs);
        expect(new Set(components.map((group) => [...group].sort().join()))).toEqual(
          new Set(groups.map((group) => group.join())),
        );
        expect(unconnected).toEqual(ids.filter((id) => !pairs.flat().includes(id)));
        const expected = ids.filter((id) => {
          const group = groups.find((members) => members.includes(id));
          if (group === undefined) return false;
          const left = group.filter((member) => member !== id);
          const reached = reach(
            left[0]!,
            pairs.filter((ends) => !ends.includes(id)),
          );
          return left.some((member) => !reached.has(member));
        });
        expect(critical).toEqual(expected);
      }),
    );
  });

  it('of a long chain take little time and no stack', () => {
    const systems = Array.from({ length: 20_000 }, (_, index) => system(`s${index}`));
    const chain = systems.slice(1).map(({ id }, index) => link(`s${index}`, id));
    const started = performance.now();
    const { components, critical } = connectionGraph(register(systems, chain));
    expect([components.length, components[0]?.length, critical.length]).toEqual([1, 20_000, 19_998]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

/** By hand: who reaches whom. */
function reach(from: string, pairs: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const found = new Set([from]);
  for (const at of found) {
    for (const [one, other] of pairs) {
      if (one === at) found.add(other);
      if (other === at) found.add(one);
    }
  }
  return found;
}

function groupsOf(
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const groups = ids.map((id) => [...reach(id, pairs)].sort()).filter((group) => group.length > 1);
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}
