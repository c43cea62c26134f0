import { describe, expect, it } from 'vitest';
import { type EditRule, type LocalizeOptions, localizeErrors } from 'vn-ict/reconcile';
import { cellsOf, equality, head, rate } from './made-reports.js';

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

describe('what stands beside a failed rule', () => {
  const bound = (id: string, left: readonly string[], relation: '<=' | '>=', constant: string): EditRule => ({
    ...head(id),
    left: left.map((cell) => ({ cell })),
    relation,
    right: [],
    constant,
  });

  it('does not let a trusted rate follow its parts: they are held to it', () => {
    // 50 of 100 are 50%; the total of the parts says that the numerator is 60, and a trusted rate that the whole is wrong too.
    const texts = { part: '50', other: '40', total: '100', rate: '50%', whole: '100' };
    const rules = [equality('sum', ['part', 'other'], ['total']), rate('rate', 'rate', 'part', 'whole')];
    const weights = { total: 'trusted', other: 'trusted', whole: 1, part: 1, rate: 1 } as const;
    expect(setsOf(localize(texts, rules, { weights }))).toEqual([[[['part', '60']]]]);
    expect(setsOf(localize(texts, rules, { weights: { ...weights, rate: 'trusted' } }))).toEqual([
      [
        [
          ['part', '60'],
          // Between 60/50,5% and 60/49,5%: several counts would do.
          ['whole', undefined],
        ],
      ],
    ]);
  });

  it('sees that a whole in doubt frees its rate from the parts', () => {
    // The rate is stated as 4 elsewhere, and 2 × 4/1 is 8: rate and whole, or the part.
    const texts = { rate: '1', stated: '4', part: '4', whole: '1' };
    const rules = [
      equality('stated', ['rate'], ['stated']),
      { ...rate('rate', 'rate', 'part', 'whole'), factor: '2' } as EditRule,
    ];
    const weights = { rate: 1, stated: 5, part: 2, whole: 1 };
    const cells = Object.entries(texts).map(([path, value]) => ({ path, value }));
    const { groups } = localizeErrors({ cells }, rules, { weights });
    expect(groups[0]?.sets.map((set) => set.cells.map(({ path }) => path))).toEqual([['rate', 'whole']]);
  });

  it('does not keep a mend from being told where a rule that holds reads the wrong cell of another group', () => {
    // a ≥ 6 and b = c fail apart from one another; a + b ≥ 5 holds.
    const texts = { a: '3', b: '5,5', c: '2' };
    const rules = [bound('a', ['a'], '>=', '6'), bound('ab', ['a', 'b'], '>=', '5'), equality('bc', ['b'], ['c'])];
    const { groups } = localize(texts, rules, { weights: { a: 1, b: 2, c: 1 } });
    expect(
      groups.map(({ sets }) => sets.map(({ cells }) => cells.map(({ path, mend }) => [path, mend?.interval]))),
    ).toEqual([
      [[['a', { lower: { value: '6', included: true }, upper: null }]]],
      [[['c', { lower: { value: '5.45', included: true }, upper: { value: '5.55', included: false } }]]],
    ]);
  });

  it('goes on where a rule can never hold, or trusted cells contradict one another', () => {
    const never: EditRule = {
      ...head('never'),
      left: [{ cell: 'a' }],
      relation: '=',
      right: [{ cell: 'a' }],
      constant: '1',
    };
    const { groups, unlocalized } = localize({ a: '1', b: '2', c: '4' }, [never, equality('sum', ['a', 'b'], ['c'])]);
    expect(unlocalized.map(({ rule }) => rule)).toEqual(['never']);
    expect(groups.map(({ sets }) => sets.length)).toEqual([3]);
    const trusted = localize({ t: '1', u: '2', a: '3' }, [equality('tu', ['t'], ['u']), equality('ta', ['t'], ['a'])], {
      weights: { t: 'trusted', u: 'trusted' },
    });
    expect(trusted.groups.map(({ proof }) => proof.kind)).toEqual(['impossible', 'exact']);
  });

  it('tells the range of a rate whose parts are rounded, and prints what they make it', () => {
    // 100 × 80,7/120,5 = 66,97…; 80,65/120,55 and 80,75/120,45 are 66,901…% and 67,04…%
    const { groups } = localize(
      { rate: '69,7%', part: '80,7', whole: '120,5' },
      [rate('rate', 'rate', 'part', 'whole')],
      {
        weights: { part: 'trusted', whole: 'trusted' },
      },
    );
    expect(groups[0]?.sets[0]?.cells[0]?.mend).toEqual({
      interval: {
        lower: { value: '161300/2411', included: false },
        upper: { value: '161500/2409', included: false },
      },
      printed: '67,0%',
    });
  });
});
