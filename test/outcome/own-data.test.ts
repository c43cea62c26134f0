import { expect, it } from 'vitest';
// The face that only the rooms of the library see.
import { ownData } from '../../src/outcome/inner.js';
import { revoked, trapped, withGetter } from '../foreign-data.js';

it('copies plain data as it is', () => {
  const data = { list: [1, null, 'x', { deep: true }], nothing: undefined };
  expect(ownData(data)).toEqual(data);
  expect(ownData(data)).not.toBe(data);
  expect([ownData(7), ownData(null), ownData('x')]).toEqual([7, null, 'x']);
});

it('keeps own keys only, one named __proto__ too', () => {
  const data: unknown = JSON.parse('{"__proto__": {"polluted": 1}}');
  const copy = ownData(data) as object;
  expect(Object.keys(copy)).toEqual(['__proto__']);
  expect(Reflect.get(copy, 'polluted')).toBeUndefined();
  expect(ownData(Object.create({ inherited: 1 }))).toEqual({});
});

it('has a symbol for what cannot be read', () => {
  expect(typeof ownData(revoked())).toBe('symbol');
  expect(typeof ownData(trapped())).toBe('symbol');
  expect(Object.values(ownData(withGetter('x')) as object).map((value) => typeof value)).toEqual(['symbol']);
});

it('ends: circles, chains and lists of holes', () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const copy = ownData(circle) as { self: unknown };
  expect(copy.self).toBe(copy);
  let chain: unknown = 1;
  for (let depth = 0; depth < 100_000; depth += 1) chain = [chain];
  expect(ownData(chain)).toBeDefined();
  expect((ownData(new Array(4_000_000_000)) as unknown[]).length).toBe(4_000_000_000);
});
