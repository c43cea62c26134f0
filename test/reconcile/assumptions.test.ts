import { describe, expect, it } from 'vitest';
import { type EditRule, type LocalizeOptions, localizeErrors } from 'vn-ict/reconcile';
import { cellsOf, equality, head, rate } from './made-reports.js';

const localize = (
  texts: Readonly<Record<string, string>>,
  rules: readonly EditRule[],
  ...trusted: readonly string[]
) => {
  const weights: LocalizeOptions['weights'] = Object.fromEntries(trusted.map((cell) => [cell, 'trusted']));
  return localizeErrors({ cells: cellsOf(texts) }, rules, { weights }).groups;
};
const setsOf = (groups: ReturnType<typeof localize>) =>
  groups.flatMap(({ sets }) =>
    sets.map(({ cells, assumes = [] }) => [
      ...cells.map(({ path, mend }) => `${path} ${mend?.printed ?? '?'}`),
      ...assumes.map(({ rule, reason }) => `${rule}: ${reason}`),
    ]),
  );
const custom = (id: string, cell: string, holds: (value: string | undefined) => boolean | undefined): EditRule => ({
  ...head(id),
  kind: 'custom',
  cells: [{ cell }],
  holds: ([seen]) => holds(seen?.value),
});
const atMost = (id: string, cell: string, constant: string): EditRule => ({
  ...head(id),
  left: [{ cell }],
  relation: '<=',
  right: [],
  constant,
});

describe('a function of your own', () => {
  const sum = equality('sum', ['a', 'b'], ['c']);

  it('is asked of the value that mends its cell', () => {
    const even = custom('even', 'a', (value) => Number(value) % 2 === 0);
    expect(setsOf(localize({ a: '6', b: '5', c: '10' }, [sum, even], 'b', 'c'))).toEqual([]);
    expect(setsOf(localize({ a: '6', b: '5', c: '10' }, [sum, even], 'c'))).toEqual([['b 4']]);
    expect(
      setsOf(localize({ a: '6', b: '5', c: '10' }, [sum, custom('five', 'a', (value) => value === '5')], 'b', 'c')),
    ).toEqual([['a 5']]);
  });

  it('is taken to hold where it says no to some of many values, or nothing', () => {
    const rules = [atMost('bound', 'a', '10'), custom('own', 'a', (value) => value === '7')];
    const [group] = localize({ a: '12' }, rules);
    expect(group?.proof).toEqual({ kind: 'exact' });
    expect(group?.sets[0]?.assumes).toEqual([
      { rule: 'own', statement: head('own').statement, reason: 'custom-function' },
    ]);
    expect(JSON.parse(JSON.stringify(group))).toEqual(group);
    const silent = custom('own', 'a', () => {
      throw new Error('no');
    });
    expect(setsOf(localize({ a: '12', b: '5' }, [equality('same', ['a'], ['b']), silent], 'b'))).toEqual([['a 5']]);
  });
});

describe('a rate over a whole in doubt', () => {
  const rules = [rate('rate', 'p', 'a', 'b'), equality('same', ['b'], ['c'])];
  const texts = { p: '50%', a: '50', b: '100', c: '80' };

  it('follows its parts, and what is said of it is asked of what they make it', () => {
    // 50/80 = 62,5%
    expect(setsOf(localize(texts, rules, 'c'))).toEqual([['b 80']]);
    expect(setsOf(localize(texts, [...rules, atMost('bound', 'p', '63')], 'c'))).toEqual([['b 80']]);
    expect(setsOf(localize(texts, [...rules, atMost('bound', 'p', '60')], 'c', 'a'))).toEqual([]);
    expect(setsOf(localize(texts, [...rules, atMost('bound', 'p', '60')], 'c'))).toEqual([['a ?', 'b 80']]);
  });

  it('tells its whole where the rate itself is told elsewhere', () => {
    // 50 is 62,5% of 80; b follows from p, which q says is 62,5.
    const told = [rate('rate', 'p', 'a', 'b'), equality('same', ['p'], ['q'])];
    const sets = setsOf(localize({ p: '50%', a: '50', b: '100', q: '62,5' }, told, 'q', 'a'));
    expect(sets).toEqual([['b 80']]);
  });
});

describe('a condition on figures in doubt', () => {
  const rule: EditRule = {
    ...head('if'),
    kind: 'conditional',
    when: [{ is: 'linear', left: [{ cell: 'a' }], relation: '>=', right: [], constant: '10' }],
    then: [{ is: 'linear', left: [{ cell: 'd' }], relation: '>=', right: [], constant: '1' }],
  };
  const sum = equality('sum', ['a', 'b'], ['c']);

  it('is met by what mends its cell, or not', () => {
    // a must be 12, so that d must be 1 or more.
    expect(setsOf(localize({ a: '5', b: '3', c: '15', d: '0' }, [sum, rule], 'b', 'c', 'd'))).toEqual([]);
    expect(setsOf(localize({ a: '5', b: '3', c: '15', d: '0' }, [sum, rule], 'b', 'c'))).toEqual([['a 12', 'd ?']]);
    expect(setsOf(localize({ a: '5', b: '3', c: '9', d: '0' }, [sum, rule], 'b', 'c', 'd'))).toEqual([['a 6']]);
  });
});

describe('a figure that has to change', () => {
  it('is not mended into the one that it had', () => {
    const changed: EditRule = {
      ...head('changed'),
      kind: 'carry-over',
      current: { cell: 'a' },
      earlier: { cell: 'b' },
      demands: 'changed',
    };
    const rules = [changed, equality('same', ['a'], ['c'])];
    expect(setsOf(localize({ a: '4', b: '5', c: '5' }, rules, 'b', 'c'))).toEqual([]);
    expect(setsOf(localize({ a: '4', b: '5', c: '6' }, rules, 'b', 'c'))).toEqual([['a 6']]);
  });
});

describe('a set with a row too few', () => {
  it('is not said to be whole once a repeated row is mended', () => {
    const communes: EditRule = { ...head('set'), kind: 'set', cells: [{ cell: 't.*' }], members: ['A', 'B', 'C'] };
    const sets = setsOf(localize({ 't.1': 'A', 't.2': 'A' }, [communes]));
    expect(sets).toEqual([
      ['t.1 ?', 'set: rows-missing'],
      ['t.2 ?', 'set: rows-missing'],
    ]);
    expect(setsOf(localize({ 't.1': 'A', 't.2': 'A', 't.3': 'B' }, [communes]))).toEqual([['t.1 ?'], ['t.2 ?']]);
  });
});

describe('a text that several rules ask about', () => {
  const codes = (id: string, ...allowed: string[]): EditRule => ({
    ...head(id),
    kind: 'code-list',
    cells: [{ cell: 'x' }],
    codes: allowed,
  });
  const same: EditRule = { ...head('same'), kind: 'same', as: 'text', cells: [{ cell: 'x' }, { cell: 'y' }] };

  it('is not mended where no text suits them all', () => {
    // x has to be A or B, and the same as y, which is C and trusted.
    expect(setsOf(localize({ x: 'D', y: 'C' }, [codes('ab', 'A', 'B'), same], 'y'))).toEqual([]);
    expect(setsOf(localize({ x: 'D', y: 'B' }, [codes('ab', 'A', 'B'), same], 'y'))).toEqual([['x ?']]);
    // Two lists that share nothing, and two that share B.
    expect(setsOf(localize({ x: 'D' }, [codes('ab', 'A', 'B'), codes('c', 'C')]))).toEqual([]);
    expect(setsOf(localize({ x: 'D' }, [codes('ab', 'A', 'B'), codes('bc', 'B', 'C')]))).toEqual([['x ?']]);
  });

  it('is mended with the other text where one alone cannot be', () => {
    expect(setsOf(localize({ x: 'D', y: 'C' }, [codes('ab', 'A', 'B'), same]))).toEqual([['x ?', 'y ?']]);
  });
});
