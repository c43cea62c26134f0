import { expect, it } from 'vitest';
import {
  checkPlatformRegister,
  comparePlatformRegisters,
  connectionGraph,
  countSystems,
  type PlatformRegister,
} from 'vn-ict/platform';
import { revoked, trapped, withGetter } from '../foreign-data.js';

// The boundary: registers that no type would let through.
const register = (more: object): PlatformRegister => ({ id: 'r', title: 'R', systems: [], ...more });
const system = (id: string, more: object = {}) => ({ id, name: id, kind: 'database', status: 'in-use', ...more });
const codes = (more: object) => checkPlatformRegister(register(more)).issues.map(({ code }) => code);
const count = (printed: number, more: object = {}) => ({
  counts: [{ id: 'c', label: 'C', count: printed, listing: 'complete', systems: { kind: 'database' }, ...more }],
});

it('a count is not accused where a row of the register cannot be read', () => {
  expect(codes({ systems: [system('a'), system('b', { kind: 'zz' })], ...count(2) })).toEqual(['platform.value']);
  expect(codes({ systems: [system('a'), system('b')], ...count(2) })).toEqual([]);
  expect(codes({ systems: [system('a')], ...count(2) })).toEqual(['platform.count-differs']);
  // What is listed is the least there is, whatever was lost.
  expect(codes({ systems: [system('a'), null], ...count(0, { listing: 'partial' }) })).toEqual([
    'platform.shape',
    'platform.more-listed',
  ]);
});

it('a count of what nothing can be is told, not compared', () => {
  expect(codes({ systems: [system('a')], ...count(1, { systems: { kind: 'databse' } }) })).toEqual(['platform.value']);
  const connections = [{ from: 'a', to: 'b', status: 'working' }];
  const systems = [system('a'), system('b')];
  const connected = (filter: object) => count(1, { systems: undefined, connections: filter });
  expect(codes({ systems, connections, ...connected({ status: 'working' }) })).toEqual([]);
  expect(codes({ systems, connections, ...connected({ status: 'in-use' }) })).toEqual(['platform.value']);
  expect(codes({ systems, connections: [...connections, 7], ...connected({ system: 'a' }) })).toEqual([
    'platform.shape',
  ]);
});

it.each([
  ['a proxy that throws', trapped],
  ['a revoked proxy', revoked],
  ['a getter that throws', () => withGetter('systems')],
])('%s does not make it throw', (_, make) => {
  const hostile = make();
  for (const value of [
    hostile as PlatformRegister,
    register({ systems: [hostile, system('a', { name: hostile })], connections: [hostile], counts: [hostile] }),
    register({
      systems: [system('a')],
      counts: [{ id: 'c', label: hostile, count: 1, listing: 'complete', systems: hostile }],
    }),
  ]) {
    expect(Array.isArray(checkPlatformRegister(value).issues)).toBe(true);
    connectionGraph(value);
    countSystems(value, 'owner');
    comparePlatformRegisters(value, value);
  }
});
