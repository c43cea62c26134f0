// Examples that other tools publish with their answers; the figures are facts of theirs.
import { describe, expect, it } from 'vitest';
import { confront, type DataRule, type LocalizeOptions, localizeErrors } from 'vn-ict/reconcile';
import { equality, head } from './made-reports.js';

const valuesOf = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([path, value]) => ({ path, value }));
const namesOf = (values: Readonly<Record<string, string>>, rules: readonly DataRule[], options?: LocalizeOptions) =>
  localizeErrors({ cells: valuesOf(values) }, rules, options).groups.map(({ sets }) =>
    sets.map(({ cells }) => cells.map(({ path }) => path)),
  );
const atLeast = (id: string, cell: string, coefficient: string, of: string): DataRule => ({
  ...head(id),
  left: [{ cell }],
  relation: '>=',
  right: [{ cell: of, coefficient }],
});
const notNegative = (cell: string): DataRule => ({
  ...head(`${cell} >= 0`),
  left: [{ cell }],
  relation: '>=',
  right: [],
});

// errorlocate 1.1, help pages locate_errors and replace_errors, tests test-locate_errors.R and test-replace-errors.R.
describe('errorlocate', () => {
  const rules = [
    equality('profit + cost == turnover', ['profit', 'cost'], ['turnover']),
    atLeast('cost >= 0.6 * turnover', 'cost', '0.6', 'turnover'),
    notNegative('cost'),
  ];

  it('finds profit wrong in profit = 755, cost = 125, turnover = 200', () => {
    const values = { profit: '755', cost: '125', turnover: '200' };
    expect(namesOf(values, [...rules, notNegative('turnover')])).toEqual([[['profit']]]);
    expect(namesOf(values, [...rules, notNegative('profit')])).toEqual([[['profit']]]);
  });

  it.each([
    ['turnover', { profit: 2, cost: 2, turnover: 1 }],
    ['cost', { profit: 2, cost: 1, turnover: 2 }],
    ['profit', { profit: 1, cost: 2, turnover: 2 }],
  ])('replaces %s where it weighs least: profit = 55, cost = 125, turnover = 200', (name, weights) => {
    const values = { profit: '55', cost: '125', turnover: '200' };
    expect(namesOf(values, [...rules, notNegative('profit')], { weights })).toEqual([[[name]]]);
  });

  it('finds A wrong in A = a1, B = b2 under: if A is a1, then B is b1, where A weighs less', () => {
    const rule: DataRule = {
      ...head('if (A == "a1") B == "b1"'),
      kind: 'conditional',
      when: [{ cell: 'A', is: 'one-of', values: ['a1'] }],
      then: [{ cell: 'B', is: 'one-of', values: ['b1'] }],
    };
    const localize = (A: string, options?: LocalizeOptions) =>
      localizeErrors(
        {
          cells: [
            { path: 'A', text: A },
            { path: 'B', text: 'b2' },
          ],
        },
        [rule],
        options,
      ).groups;
    expect(localize('a1').map(({ sets }) => sets.map(({ cells }) => cells.map(({ path }) => path)))).toEqual([
      [['A'], ['B']],
    ]);
    expect(localize('a1', { weights: { B: 2 } })[0]!.sets).toMatchObject([{ cells: [{ path: 'A' }] }]);
    expect(localize('a2')).toEqual([]);
  });

  it('finds married wrong at age 16, where marriage needs 17 and age weighs more', () => {
    const rule: DataRule = {
      ...head('if (married == TRUE) age >= 17'),
      kind: 'conditional',
      when: [{ cell: 'married', is: 'one-of', values: ['TRUE'] }],
      then: [{ is: 'linear', left: [{ cell: 'age' }], relation: '>=', right: [], constant: '17' }],
    };
    const localize = (age: string, weights: LocalizeOptions['weights'] & object) =>
      localizeErrors(
        {
          cells: [
            { path: 'married', text: 'TRUE' },
            { path: 'age', value: age },
          ],
        },
        [rule],
        { weights },
      );
    const first = (result: ReturnType<typeof localize>) =>
      result.groups[0]!.sets.map(({ cells }) => cells.map(({ path }) => path));
    expect(first(localize('16', { married: 1, age: 2 }))).toEqual([['married']]);
    expect(first(localize('14', { married: 2, age: 1 }))).toEqual([['age']]);
    expect(first(localize('14', { age: 'trusted' }))).toEqual([['married']]);
  });
});

// Requirements for Calculations 1.1 (XBRL International, 2021-11-08), 2.1: 12,141,123 and 45,441,321 make 57,582,444.
describe('XBRL Calculations 1.1', () => {
  const sum = equality('current assets', ['debtors', 'cash'], ['assets']);
  const inMillions = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([path, millions]) => ({
      path,
      figure: { value: `${millions}000000`, decimalPlaces: 0, scale: 6 },
    }));

  it('takes sums of rounded figures for consistent: 12 + 45 = 58 million', () => {
    const { outcomes } = confront({ cells: inMillions({ debtors: '12', cash: '45', assets: '58' }) }, [sum]);
    expect(outcomes[0]).toMatchObject({ outcome: 'pass', reason: 'rounded-figures', residual: '-1000000' });
  });

  it('takes what no rounding explains for inconsistent: 12 + 45 = 59 million', () => {
    const { outcomes } = confront({ cells: inMillions({ debtors: '12', cash: '45', assets: '59' }) }, [sum]);
    expect(outcomes[0]).toMatchObject({ outcome: 'fail', residual: '-2000000' });
  });

  it('takes closed intervals: of 1.5 and 2.5, and of 5, all rounded at the next whole number, the ends touch', () => {
    const closed = (path: string, lower: string, upper: string) => ({
      path,
      interval: { lower: { value: lower, included: true }, upper: { value: upper, included: true } },
    });
    const cells = [closed('debtors', '0.5', '1.5'), closed('cash', '1.5', '2.5'), closed('assets', '4', '5')];
    expect(confront({ cells }, [sum]).outcomes[0]?.outcome).toBe('pass');
  });

  it('takes duplicate facts for the values that they have in common', () => {
    const same: DataRule = {
      ...head('same'),
      kind: 'same',
      as: 'number',
      cells: [{ cell: 'exact' }, { cell: 'rounded' }],
    };
    const duplicates = (exact: string) => [{ path: 'exact', value: exact }, ...inMillions({ rounded: '58' })];
    expect(confront({ cells: duplicates('57582444') }, [same]).outcomes[0]?.outcome).toBe('pass');
    expect(confront({ cells: duplicates('57482444') }, [same]).outcomes[0]?.outcome).toBe('fail');
  });
});

// VTL 2.1 reference manual, Data validation operators, check, example 1: check(DS_1 >= DS_2 imbalance DS_1 - DS_2).
describe('VTL check', () => {
  const EXAMPLE = [
    ['2010-I', '1', '9', 'fail', '-8'],
    ['2011-I', '2', '2', 'pass', '0'],
    ['2012-I', '10', '10', 'pass', '0'],
    ['2013-I', '4', '7', 'fail', '-3'],
    ['2014-I', '5', '5', 'pass', '0'],
    ['2015-I', '6', '6', 'pass', '0'],
    ['2010-D', '25', '50', 'fail', '-25'],
    ['2011-D', '35', '35', 'pass', '0'],
    ['2012-D', '45', '40', 'pass', '5'],
    ['2013-D', '55', '55', 'pass', '0'],
    ['2014-D', '50', '65', 'fail', '-15'],
    ['2015-D', '75', '75', 'pass', '0'],
  ] as const;

  it('answers every row with its outcome and its imbalance', () => {
    const cells = EXAMPLE.flatMap(([id, one, other]) => [
      { path: `ds_1.${id}`, value: one },
      { path: `ds_2.${id}`, value: other },
    ]);
    const { outcomes } = confront({ cells }, [atLeast('check', 'ds_1.{id}', '1', 'ds_2.{id}')]);
    expect(outcomes.map(({ binding, outcome, residual }) => [binding?.['id'], outcome, residual])).toEqual(
      EXAMPLE.map(([id, , , outcome, imbalance]) => [id, outcome, imbalance]),
    );
  });
});
