import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  computeServiceScore,
  explainServiceScoreComponent,
  rankServiceScores,
  SERVICE_SCORE_COMPONENTS,
  SERVICE_SCORE_DISPLAY_GROUPS,
  SERVICE_SCORE_GROUPS,
  SERVICE_SCORE_RULE_SETS,
  type ServiceScoreCode,
  type ServiceScoreFigures,
  type ServiceScoreOptions,
  safeComputeServiceScore,
  safeRankServiceScores,
  safeScorePoints,
  scorePoints,
  serviceScoreDisagreements,
} from 'vn-ict/public-service/score';
import { wrong } from '../../misuse.js';

interface Vectors {
  readonly points: readonly {
    readonly code: ServiceScoreCode;
    readonly figure: object;
    readonly live: string;
    readonly sheet: string | null;
  }[];
  readonly payment: { readonly figures: ServiceScoreFigures; readonly shown: string };
}

const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/service-score.json', import.meta.url), 'utf8'),
) as Vectors;
const LIVE: ServiceScoreOptions = { ruleSet: 'live-figures', asOf: '2026-09-30' };
const SHEET: ServiceScoreOptions = { ruleSet: 'technical-sheet', asOf: '2026-09-30' };

const componentOf = (figures: ServiceScoreFigures, code: ServiceScoreCode, options: ServiceScoreOptions) =>
  computeServiceScore(figures, options).components.find((component) => component.code === code)!;
const codesOf = (figures: unknown, options: unknown = LIVE) =>
  safeComputeServiceScore(wrong(figures), wrong(options)).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

/** Every figure 1 of 1, so that each component earns its maximum. */
const PERFECT: ServiceScoreFigures = {
  ...Object.fromEntries(SERVICE_SCORE_COMPONENTS.map(({ code }) => [code, { numerator: 1, denominator: 1 }])),
  'certified-copy': { met: true },
};

describe('the table of components', () => {
  const sum = (values: readonly { readonly maximumPoints: string }[]): number =>
    values.reduce((total, { maximumPoints }) => total + Number(maximumPoints), 0);

  it('has 100 points, by component, by group and by group of the portal', () => {
    expect(sum(SERVICE_SCORE_COMPONENTS)).toBe(100);
    expect(sum(SERVICE_SCORE_GROUPS)).toBe(100);
    expect(sum(SERVICE_SCORE_DISPLAY_GROUPS)).toBe(100);
    for (const { group, maximumPoints } of SERVICE_SCORE_GROUPS) {
      expect([group, sum(SERVICE_SCORE_COMPONENTS.filter((one) => one.group === group))]).toEqual([
        group,
        Number(maximumPoints),
      ]);
    }
    for (const { group, maximumPoints } of SERVICE_SCORE_DISPLAY_GROUPS) {
      expect([group, sum(SERVICE_SCORE_COMPONENTS.filter((one) => one.displayGroup === group))]).toEqual([
        group,
        Number(maximumPoints),
      ]);
    }
  });

  it('is plain data, with the rules', () => {
    for (const data of [SERVICE_SCORE_COMPONENTS, SERVICE_SCORE_DISPLAY_GROUPS, SERVICE_SCORE_RULE_SETS]) {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
  });

  it('marks what is only assumed or recalled', () => {
    const marked = (mark: string) =>
      SERVICE_SCORE_COMPONENTS.map(({ code }) => code).filter(
        (code) => SERVICE_SCORE_RULE_SETS['technical-sheet'].rules[code].confidence === mark,
      );
    expect(marked('inference')).toEqual(['1.3', '1.4', '5.2', '5.3']);
    expect(marked('confirmed')).toEqual([]);
    expect(serviceScoreDisagreements()).toEqual(['4.2', '5.2', '5.3']);
  });
});

describe('published points', () => {
  it.each(vectors.points)('$code $figure earns $live live, $sheet by the sheet', ({ code, figure, live, sheet }) => {
    expect(componentOf({ [code]: figure }, code, LIVE).printed).toBe(live);
    expect(componentOf({ [code]: figure }, code, SHEET).printed).toBe(sheet);
  });

  it('online payment adds up to what the portal shows', () => {
    const score = computeServiceScore(vectors.payment.figures, LIVE);
    expect(score.displayGroups.find(({ group }) => group === 'online-payment')?.printed).toBe(vectors.payment.shown);
  });
});

describe('what is not known', () => {
  it('is undecided and bounds the total', () => {
    const { total, printed, bounds, undecided, grade, confidence } = computeServiceScore({}, LIVE);
    expect([total, printed, bounds, grade, confidence]).toEqual([
      null,
      null,
      { lowest: '0', highest: '100' },
      null,
      null,
    ]);
    // All but the two that are only shown.
    expect(undecided).toHaveLength(21);
  });

  it('leaves the grade open only where it can change it', () => {
    const { '3.2': _, ...rest } = PERFECT;
    const score = computeServiceScore(rest, LIVE);
    expect([score.bounds, score.undecided, score.grade?.code]).toEqual([
      { lowest: '96', highest: '100' },
      ['3.2'],
      'excellent',
    ]);
  });

  it('is how 3.2 is scored, unless a rule is passed or its points are', () => {
    expect(componentOf(PERFECT, '3.2', LIVE)).toMatchObject({
      status: 'undecided',
      reason: 'rule-not-stated',
      rate: '1',
    });
    const own = computeServiceScore(PERFECT, { ...LIVE, rules: { '3.2': { kind: 'linear' } } });
    expect([own.total, own.printed, own.grade?.code, own.confidence]).toEqual([
      '100',
      '100.00',
      'excellent',
      'recalled',
    ]);
    expect(computeServiceScore({ ...PERFECT, '3.2': { points: '2.5' } }, LIVE).printed).toBe('98.50');
  });

  it('is what 0/0 earns where no source says it', () => {
    const nothing = { numerator: 0, denominator: 0 };
    expect(componentOf({ '3.6': nothing }, '3.6', LIVE)).toMatchObject({
      status: 'undecided',
      reason: 'zero-denominator',
      points: null,
    });
    expect(componentOf({ '5.2': nothing }, '5.2', LIVE)).toMatchObject({ basis: 'zero-denominator', points: '6' });
  });
});

describe('exactness', () => {
  it('compares with the cap before it rounds', () => {
    // 39999/50000 = 79,998%: prints as 80,00% and is below the cap; 2 × 0,79998/0,8 = 1,99995.
    expect(componentOf({ '4.3': { numerator: 39_999, denominator: 50_000 } }, '4.3', SHEET).points).toBe('1.99995');
    expect(componentOf({ '4.3': { numerator: 4, denominator: 5 } }, '4.3', SHEET).points).toBe('2');
  });

  it('tells the exact total from the sum of the printed points', () => {
    // Three components of 2 points at 1/3 each: 2/3 = 0,67 printed three times, 2,00 exact.
    const third = { numerator: 1, denominator: 3 };
    const zero = { percent: 0 };
    const figures: ServiceScoreFigures = {
      ...Object.fromEntries(SERVICE_SCORE_COMPONENTS.map(({ code }) => [code, zero])),
      'certified-copy': { met: false },
      '3.2': { points: 0 },
      '1.3': third,
      '4.5a': third,
      '4.5b': third,
    };
    const score = computeServiceScore(figures, LIVE);
    expect([score.total, score.printed, score.sumOfPrinted, score.grade?.code]).toEqual(['2', '2.00', '2.01', 'weak']);
  });
});

describe('bad figures are refused', () => {
  it.each([
    [{ '1.1': { numerator: -1, denominator: 47 } }, ['public-service.score-negative 1.1.numerator']],
    [{ '1.1': { numerator: 48, denominator: 47 } }, ['public-service.score-part-exceeds-whole 1.1.numerator']],
    [{ '1.1': { numerator: 1, denominator: 0 } }, ['public-service.score-part-exceeds-whole 1.1.numerator']],
    [{ '1.1': { percent: '100.01' } }, ['public-service.score-percent-above-100 1.1.percent']],
    [{ '1.1': { points: '6.01' } }, ['public-service.score-above-maximum 1.1.points']],
    [{ '1.1': { percent: Number.NaN } }, ['number.not-finite 1.1.percent']],
    [{ '1.1': { percent: '26,99' } }, ['number.not-decimal 1.1.percent']],
    [{ '1.1': { met: true } }, ['public-service.score-figure 1.1']],
    [{ '1.1': { numerator: 1 } }, ['public-service.score-figure 1.1']],
    [{ '1.1': null }, ['public-service.score-figure 1.1']],
    [{ 'certified-copy': { percent: 100 } }, ['public-service.score-figure certified-copy']],
    [{ '3.4': { percent: 100 } }, ['public-service.score-component 3.4']],
    [JSON.parse('{ "__proto__": { "percent": 5 } }') as unknown, ['public-service.score-component __proto__']],
    [[], ['argument.type figures']],
    [
      { '1.1': { percent: -1 }, '1.2': { percent: 101 } },
      ['public-service.score-negative 1.1.percent', 'public-service.score-percent-above-100 1.2.percent'],
    ],
  ])('%j', (figures, codes) => {
    expect(codesOf(figures)).toEqual(codes);
    const { issues } = safeComputeServiceScore(wrong(figures), LIVE);
    for (const { message } of issues) expect(message.vi !== message.en && message.vi !== '').toBe(true);
  });

  it('takes nothing from a prototype', () => {
    const inherited = Object.create({ '1.1': { percent: 100 } }) as ServiceScoreFigures;
    expect(computeServiceScore(inherited, LIVE).bounds.lowest).toBe('0');
  });

  it('cites the decision', () => {
    const [issue] = safeComputeServiceScore({ '2.1': { percent: 101 } }, LIVE).issues;
    expect(issue?.message.vi).toBe('Tỷ lệ 101% vượt 100% (Quyết định 766/QĐ-TTg, 2.1).');
  });

  it.each([
    [{ ...LIVE, asOf: '2022-07-31' }, 'public-service.score-not-in-force asOf'],
    [{ ...LIVE, asOf: '2022-13-01' }, 'text.date-impossible '],
    [{ ...LIVE, ruleSet: 'sheet' }, 'argument.value options.ruleSet'],
    [{ ...LIVE, rules: { '3.2': { kind: 'best' } } }, 'argument.value rules.3.2.kind'],
    [{ ...LIVE, rules: { '3.2': { kind: 'capped', fullAt: 'x' } } }, 'number.not-decimal rules.3.2.fullAt'],
    [{ ...LIVE, rules: { '3.9': { kind: 'linear' } } }, 'public-service.score-component rules.3.9'],
    [null, 'argument.type options'],
  ])('options %j', (options, code) => {
    expect(codesOf({}, options)).toEqual([code]);
  });
});

describe('explanations', () => {
  it('name the figure, the rule and the mark in both languages', () => {
    const words = explainServiceScoreComponent(componentOf({ '4.2': { percent: '26.99' } }, '4.2', LIVE));
    expect(words).toEqual({
      vi: '4.2 Số hóa hồ sơ: 1,08/4 điểm (tỷ lệ 26,99%; tỷ lệ × điểm tối đa; theo nguồn thứ cấp).',
      en: '4.2 Digitised dossiers: 1.08/4 points (rate 26.99%; rate × maximum; read in a secondary source).',
    });
  });

  it('exist for every component, scored or not', () => {
    for (const figures of [{}, PERFECT, { '5.2': { numerator: 0, denominator: 0 } }, { '1.1': { points: 3 } }]) {
      for (const component of computeServiceScore(figures, LIVE).components) {
        const { vi, en } = explainServiceScoreComponent(component);
        expect(vi).toMatch(/^\S+ .+: .+\.$/);
        expect(en).not.toBe(vi);
      }
    }
  });
});

describe('rules of your own', () => {
  // The scale of a district's set: meetings 4/3/2/1 earn 20/15/10/5 points, none earns nothing.
  const rule = {
    kind: 'steps',
    steps: [
      { atLeast: '4', points: '20' },
      { atLeast: '3', points: '15' },
      { atLeast: '2', points: '10' },
      { atLeast: '1', points: '5' },
    ],
  } as const;

  it.each([
    [0, '0'],
    [1, '5'],
    [2, '10'],
    [3, '15'],
    [4, '20'],
    [9, '20'],
  ])('steps: %i meetings earn %s', (count, points) => {
    expect(scorePoints({ rule }, '20', { count }).points).toBe(points);
  });

  it('are checked', () => {
    const code = (own: unknown, maximum: unknown = '20', figure: unknown = { count: 1 }) =>
      safeScorePoints(wrong(own), wrong(maximum), wrong(figure)).issues[0]?.code;
    expect(code(undefined)).toBe('argument.type');
    expect(code({ rule: { kind: 'cubic' } })).toBe('argument.value');
    expect(code({ rule: { kind: 'steps' } })).toBe('argument.type');
    // A step of 50 points among 20 would be a value of 2,5.
    expect(code({ rule: { kind: 'steps', steps: [{ atLeast: '1', points: '50' }] } })).toBe(
      'public-service.score-above-maximum',
    );
    expect(code({ rule: { kind: 'steps', steps: [{ atLeast: 'a', points: '1' }] } })).toBe('number.not-decimal');
    expect(code({ rule }, 'many')).toBe('number.not-decimal');
    expect(code({ rule }, '20', { percent: 5 })).toBe('public-service.score-figure');
    expect(code({ rule: { kind: 'yesNo' } }, '2', { met: 'yes' })).toBe('public-service.score-figure');
  });
});

describe('ranking', () => {
  const total = (lowest: string, highest = lowest) => ({ bounds: { lowest, highest } });

  it('leaves gaps after ties of the printed total', () => {
    const units = ['62.004', '62', '61', '70'].map((points, index) => ({ unit: `U${index}`, score: total(points) }));
    expect(rankServiceScores(units).map(({ rank }) => rank)).toEqual([2, 2, 4, 1]);
  });

  it('gives a range where a total is open', () => {
    const units = [
      { unit: 'A', score: total('70', '90') },
      { unit: 'B', score: total('80') },
      { unit: 'C', score: total('10') },
    ];
    expect(rankServiceScores(units)).toEqual([
      { unit: 'A', rank: null, best: 1, worst: 2 },
      { unit: 'B', rank: null, best: 1, worst: 2 },
      { unit: 'C', rank: 3, best: 3, worst: 3 },
    ]);
  });

  it('refuses a unit that stands there twice, and what is no list', () => {
    const units = [
      { unit: 'A', score: total('1') },
      { unit: 'A', score: total('2') },
    ];
    expect(safeRankServiceScores(units).issues[0]?.path).toEqual([1, 'unit']);
    expect(safeRankServiceScores(wrong({})).issues[0]?.code).toBe('argument.type');
  });

  it('refuses points that begin above their highest, and what is no number, with the place', () => {
    const refused = (lowest: string, highest: string) =>
      safeRankServiceScores([{ unit: 'A', score: total(lowest, highest) }]).issues.map(({ code, path }) => [
        code,
        ...path,
      ]);
    expect(refused('5', '1')).toEqual([['public-service.score-bounds', 0, 'score', 'bounds']]);
    expect(refused('x', '1')).toEqual([['number.not-decimal', 0, 'score', 'bounds', 'lowest']]);
    // 6530/327 is what 653 of 654 earn of 20 points: exact bounds are fractions.
    expect(refused('6530/327', '20')).toEqual([]);
  });
});
