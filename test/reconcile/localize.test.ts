import { describe, expect, it } from 'vitest';
import { type EditRule, type LocalizeOptions, localizeErrors } from 'vn-ict/reconcile';
import { cellsOf, equality, rate } from './made-reports.js';

const localize = (texts: Readonly<Record<string, string>>, rules: readonly EditRule[], options?: LocalizeOptions) =>
  localizeErrors({ cells: cellsOf(texts) }, rules, options);

/** The sets of each group: the paths, and what each cell must print. */
const setsOf = ({ groups }: ReturnType<typeof localizeErrors>) =>
  groups.map(({ sets }) => sets.map(({ cells }) => cells.map(({ path, mend }) => [path, mend?.printed])));

// Kế hoạch 883/KH-UBND, Phụ lục 1: the counts and rates that its rows 1 to 3 and 5 to 7 print.
const ROWS_5_TO_7 = {
  'r5.rate': '96,8%',
  'r5.online': '42.898',
  'r5.all': '44.376',
  'r6.rate': '68,6%',
  'r6.online': '21.335',
  'r6.all': '31.102',
  'r7.rate': '85,1%',
  'r7.online': '64.233',
  'r7.all': '75.478',
};
const RULES_5_TO_7 = [
  ...['r5', 'r6', 'r7'].map((row) => rate(`${row}-rate`, `${row}.rate`, `${row}.online`, `${row}.all`)),
  equality('online', ['r5.online', 'r6.online'], ['r7.online']),
  equality('all', ['r5.all', 'r6.all'], ['r7.all']),
];
const ROWS_1_TO_3 = {
  'r1.full': '1.114',
  'r1.partial': '263',
  'r2.rate': '80,90%',
  'r2.full': '1.114',
  'r2.all': '1.377',
  'r3.rate': '19,4%',
  'r3.partial': '269',
  'r3.all': '1.386',
};
const RULES_1_TO_3 = [
  equality('full', ['r2.full'], ['r1.full']),
  equality('all', ['r2.all'], ['r1.full', 'r1.partial']),
  equality('partial', ['r3.partial'], ['r1.partial']),
  equality('all-repeated', ['r3.all'], ['r2.all']),
  rate('r2-rate', 'r2.rate', 'r2.full', 'r2.all'),
  rate('r3-rate', 'r3.rate', 'r3.partial', 'r3.all'),
];

describe('Phụ lục 1, Kế hoạch 883/KH-UBND', () => {
  const five = localize(ROWS_5_TO_7, RULES_5_TO_7);

  it('accuses the printed rate of row 5 alone: rows 5 + 6 = 7 speak for both counts', () => {
    // 100 × 42.898/44.376 = 96,669…
    expect(setsOf(five)).toEqual([[[['r5.rate', '96,7%']]]]);
    expect(five.groups[0]).toMatchObject({ complete: true, proof: { kind: 'exact' }, rules: [{ rule: 'r5-rate' }] });
    expect(five.groups[0]?.sets[0]?.cells[0]).toMatchObject({ weight: '1', corroboratedBy: 0, printed: '96,8%' });
  });

  it('accuses the numerator and the denominator of row 3, whose rate follows them', () => {
    const three = localize(ROWS_1_TO_3, RULES_1_TO_3);
    expect(setsOf(three)).toEqual([
      [
        [
          ['r3.partial', '263'],
          ['r3.all', '1.377'],
        ],
      ],
    ]);
    // 100 × 263/1.377 = 19,099…
    expect(three.groups[0]?.sets[0]?.recomputed).toMatchObject([{ path: 'r3.rate', mend: { printed: '19,1%' } }]);
  });

  it('keeps groups that do not concern one another apart', () => {
    const both = localize({ ...ROWS_5_TO_7, ...ROWS_1_TO_3 }, [...RULES_5_TO_7, ...RULES_1_TO_3]);
    expect(setsOf(both)).toEqual([
      [[['r5.rate', '96,7%']]],
      [
        [
          ['r3.partial', '263'],
          ['r3.all', '1.377'],
        ],
      ],
    ]);
  });

  it('is the same after a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(five))).toEqual(five);
  });
});

describe('a list of amounts and its total', () => {
  // The scheme prints 296.800 + 100.500 + 91.750 beside 492.050; the sum is 489.050.
  const LIST = { 'part.1': '296.800', 'part.2': '100.500', 'part.3': '91.750', total: '492.050' };
  const RULE = [equality('list', ['part.*'], ['total'])];

  it('offers the total, or one of the parts by +3.000', () => {
    expect(setsOf(localize(LIST, RULE))).toEqual([
      // The total was computed, the parts were counted: it comes first.
      [[['total', '489.050']], [['part.1', '299.800']], [['part.2', '103.500']], [['part.3', '94.750']]],
    ]);
  });

  it('does not doubt what is trusted', () => {
    expect(setsOf(localize(LIST, RULE, { weights: { 'part.*': 'trusted' } }))).toEqual([[[['total', '489.050']]]]);
    expect(setsOf(localize(LIST, RULE, { weights: { total: 5 } }))[0]).toHaveLength(3);
    const { groups } = localize(LIST, RULE, { weights: { 'part.*': 'trusted', total: 'trusted' } });
    expect(groups[0]).toMatchObject({ sets: [], proof: { kind: 'impossible' } });
  });
});
