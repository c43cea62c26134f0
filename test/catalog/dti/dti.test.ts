import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decimalOf, isPlainDate } from 'vn-ict';
import {
  computeDti,
  confrontDti,
  DTI_SCHEME_DATES,
  DTI_SCHEMES,
  type Dti922Index,
  type DtiValues,
  dtiFromComponents,
  dtiSchemeAt,
  explainDti,
  mergeDtiProvinces,
  rankDti,
  safeComputeDti,
  safeConfrontDti,
  safeDtiFromComponents,
  safeDtiSchemeOfYear,
  safeMergeDtiProvinces,
  safeRankDti,
  safeWithDtiPoints,
  withDtiPoints,
} from 'vn-ict/catalog/dti';
import { provincesAt } from 'vn-ict/territory';
import { wrong } from '../../misuse.js';

interface Vectors {
  readonly columns: readonly Dti922Index[];
  readonly provinces: readonly {
    readonly name: string;
    readonly code: string;
    readonly rank: number;
    readonly values: readonly string[];
    readonly dti: string;
    readonly deviation?: string;
  }[];
  readonly traVinh: { readonly dti: string; readonly pillars: Readonly<Record<string, string>> };
  readonly ranks: readonly number[];
}

const vectors = JSON.parse(readFileSync(new URL('../../vectors/dti-2022.json', import.meta.url), 'utf8')) as Vectors;
const S922 = DTI_SCHEMES['qd922-2022'];
const S405 = DTI_SCHEMES['qd405-2025'];
const S1726 = DTI_SCHEMES['qd1726-2020'];

const named = (values: readonly string[]): DtiValues<Dti922Index> =>
  Object.fromEntries(vectors.columns.map((index, place) => [index, values[place]]));
const all = (value: string): DtiValues<Dti922Index> => named(vectors.columns.map(() => value));
const codesOf = ({ issues }: { readonly issues: readonly { readonly code: string; readonly path: unknown }[] }) =>
  issues.map(({ code, path }) => `${code} ${String(path)}`);

describe('the schemes', () => {
  it('are plain data', () => {
    for (const scheme of Object.values(DTI_SCHEMES)) expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
  });

  it('of 2022 has 9 main indices, 98 components, 1000 points; its pillars 700, 650 and 650 and 78, 68 and 64', () => {
    const count = (indices: readonly string[], of: (index: (typeof S922.mainIndices)[number]) => number) =>
      S922.mainIndices.filter(({ index }) => indices.includes(index)).reduce((sum, index) => sum + of(index), 0);
    const every = S922.mainIndices.map(({ index }) => index);
    expect([every.length, count(every, ({ components }) => components ?? Number.NaN)]).toEqual([9, 98]);
    expect(count(every, ({ maximumPoints }) => Number(maximumPoints))).toBe(1000);
    const pillars = S922.pillars.map(({ indices }) => [
      count(indices, ({ maximumPoints }) => Number(maximumPoints)),
      count(indices, ({ components }) => components ?? Number.NaN),
    ]);
    expect(pillars).toEqual([
      [700, 78],
      [650, 68],
      [650, 64],
    ]);
  });

  it('of 2020 has 7 main indices in each of 3 pillars, that of 2025 has 8; their points are not invented', () => {
    expect(S1726.pillars.map(({ indices }) => indices.length)).toEqual([7, 7, 7]);
    expect(S1726.mainIndices.every(({ maximumPoints }) => maximumPoints === null)).toBe(true);
    expect(
      S405.mainIndices.map(({ index, maximumPoints }) => [index === ('smart-city' as string), maximumPoints]),
    ).toEqual(S405.mainIndices.map(() => [false, null]));
  });

  it('follow one another without a gap', () => {
    expect(
      DTI_SCHEME_DATES.every(({ validFrom, validTo }) => isPlainDate(validFrom) && validFrom < (validTo ?? '9')),
    ).toBe(true);
    expect(
      ['2020-10-12', '2022-05-19', '2022-05-20', '2025-04-02', '2025-04-03'].map((day) => dtiSchemeAt(day).id),
    ).toEqual(['qd1726-2020', 'qd1726-2020', 'qd922-2022', 'qd922-2022', 'qd405-2025']);
    expect([2019, 2021.5, Number.NaN].map((year) => safeDtiSchemeOfYear(year).success)).toEqual([false, false, false]);
  });
});

describe('the DTI of 2022', () => {
  it.each(vectors.provinces)('$name: $dti', ({ values, dti, deviation }) => {
    expect(computeDti(S922, named(values)).dti.printed).toBe(deviation ?? dti);
    expect(confrontDti(S922, named(values), dti).verdict).toBe(
      deviation === undefined ? 'consistent' : 'consistent-with-rounded-inputs',
    );
  });

  it('of Trà Vinh follows from its pillars, which share the foundation', () => {
    // Twice the foundation is what the three pillars have over the DTI: 467,81 + 432,055 + 389,415 − 607,7 = 681,58.
    const { dti, pillars } = vectors.traVinh;
    const points = (pillar: string, maximum: number) => decimalOf(pillars[pillar]!).times(maximum);
    const government = points('digital-government', 700);
    const economy = points('digital-economy', 650);
    const society = points('digital-society', 650);
    const foundation = government.plus(economy).plus(society).minus(decimalOf(dti).times(1000)).div(2);
    expect(foundation.toString()).toBe('340.79');
    const shared = foundation.div(500).toString();
    const values: DtiValues<Dti922Index> = {
      awareness: shared,
      institutions: shared,
      infrastructure: shared,
      'human-resources': shared,
      'network-security': shared,
      'government-activity': government.minus(foundation).div(200).toString(),
      // 91,265 and 48,625 of 150 points.
      'economy-activity': '91265/150000',
      'society-activity': '48625/150000',
    };
    const result = computeDti(S922, values);
    expect(result.dti.printed).toBe(dti);
    expect(result.pillars.map(({ pillar, printed }) => [pillar, printed])).toEqual(Object.entries(pillars));
  });

  it('ranks five provinces as published', () => {
    const provinces = vectors.provinces.map(({ code, values }) => ({ province: code, values: named(values) }));
    const ranked = rankDti(S922, provinces, { among: 'given' });
    expect(ranked.map(({ dti }) => dti.rank)).toEqual(vectors.provinces.map(({ rank }) => rank));
    // Published: chính quyền số and kinh tế số of TP. Hồ Chí Minh are third.
    expect(ranked[1]?.pillars['digital-government']?.rank).toBe(3);
  });

  it('ranks 63 provinces with a gap after the two that are fifteenth', () => {
    const codes = provincesAt('2022-12-31').map(({ code }) => code);
    const provinces = vectors.ranks.map((rank, place) => ({
      province: codes[place]!,
      values: all(decimalOf('0.8').minus(decimalOf('0.005').times(rank)).toString()),
    }));
    expect(rankDti(S922, provinces).map(({ dti }) => dti.rank)).toEqual(vectors.ranks);
  });
});

describe('what is not known', () => {
  it('leaves the DTI open and computes the pillars that do not need it', () => {
    const { 'society-activity': _, ...rest } = all('0.5');
    const { dti, pillars } = computeDti(S922, rest);
    expect(dti).toEqual({
      status: 'undecided',
      reason: 'missing-values',
      value: null,
      printed: null,
      bounds: { lowest: '0.425', highest: '0.575' },
      maximumPoints: '1000',
      missing: ['society-activity'],
    });
    expect(pillars.map(({ printed }) => printed)).toEqual(['0.5000', '0.5000', null]);
  });

  it('smart cities earn no points and are not missed', () => {
    expect(computeDti(S922, { ...all('0.5'), 'smart-city': '1' }).dti.value).toBe('0.5');
  });

  it('is the DTI of a scheme whose points were not seen, until they are passed', () => {
    const values = { awareness: '0.5', 'government-activity': '1' };
    expect(computeDti(S405, values).dti).toMatchObject({
      reason: 'points-not-known',
      bounds: { lowest: '0', highest: '1' },
    });
    const points = Object.fromEntries(S405.mainIndices.map(({ index }) => [index, '125']));
    const scheme = withDtiPoints(S405, points, { confidence: 'recalled' });
    const result = computeDti(scheme, values);
    expect([result.dti.bounds, result.confidence]).toEqual([{ lowest: '0.1875', highest: '0.9375' }, 'recalled']);
    // What was there is left as it was.
    expect(S405.mainIndices[0]?.maximumPoints).toBe(null);
  });

  it('gives a range of places', () => {
    const { awareness: _, ...rest } = all('0.5');
    const provinces = [
      { province: 'A', values: rest },
      { province: 'B', values: all('0.5') },
      { province: 'C', values: all('0.1') },
    ];
    const ranked = rankDti(S922, provinces, { among: 'given' });
    expect(ranked.map(({ dti }) => [dti.rank, dti.best, dti.worst])).toEqual([
      [null, 1, 2],
      [null, 1, 2],
      [3, 3, 3],
    ]);
  });

  it('ranks by the published or by the exact values', () => {
    const provinces = ['0.60001', '0.6'].map((value, place) => ({ province: String(place), values: all(value) }));
    const ranks = (by: 'published' | 'exact') =>
      rankDti(S922, provinces, { among: 'given', by }).map(({ dti }) => dti.rank);
    expect([ranks('published'), ranks('exact')]).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });
});

describe('provinces merged on 2025-07-01', () => {
  const everyOld = (value: (code: string) => string) =>
    provincesAt('2025-06-30').map(({ code }) => ({ province: code, values: { awareness: value(code) } }));

  it('are 34, and have the mean of what they were formed from', () => {
    // Thái Nguyên: Bắc Kạn and Thái Nguyên. TP. Hồ Chí Minh: Bình Dương, Bà Rịa - Vũng Tàu, TP. Hồ Chí Minh: a third has no decimals that end.
    const merged = mergeDtiProvinces(
      S405,
      everyOld((code) => (code === '06' ? '0.4' : code === '79' ? '1' : '0.5')),
    );
    expect(merged).toHaveLength(34);
    const of = (code: string) => merged.find(({ province }) => province === code);
    expect(of('19')).toEqual({ province: '19', values: { awareness: '0.45' }, predecessors: ['06', '19'] });
    expect(of('79')).toMatchObject({ values: { awareness: '2/3' }, predecessors: ['74', '77', '79'] });
    expect(of('01')).toMatchObject({ values: { awareness: '0.5' }, predecessors: ['01'] });
    expect(merged.flatMap(({ predecessors }) => predecessors)).toHaveLength(63);
  });

  it('take their exact means into the DTI and the ranking of 34', () => {
    const merged = mergeDtiProvinces(
      S405,
      everyOld(() => '0.5'),
    );
    expect(rankDti(S405, merged).map(({ dti }) => dti.best)).toEqual(merged.map(() => 1));
    expect(computeDti(S405, { awareness: '2/3' }).mainIndices[0]?.value).toBe('2/3');
  });

  it('leave out an index that one of them lacks', () => {
    const provinces = [
      { province: '06', values: {} },
      { province: '19', values: { awareness: '0.5' } },
    ];
    expect(mergeDtiProvinces(S405, provinces, { among: 'given' })).toEqual([
      { province: '19', values: {}, predecessors: ['06', '19'] },
    ]);
  });

  it('need all of what they were formed from', () => {
    const without = everyOld(() => '0.5').filter(({ province }) => province !== '06');
    expect(codesOf(safeMergeDtiProvinces(S405, without))).toEqual(['catalog.dti-predecessor-missing provinces']);
    expect(codesOf(safeMergeDtiProvinces(S405, [{ province: '99', values: {} }]))).toEqual([
      'catalog.dti-province-code 0,province',
    ]);
    expect(codesOf(safeMergeDtiProvinces(S405, [], wrong({ among: 'all' })))).toEqual(['argument.value options,among']);
    expect(mergeDtiProvinces(S405, [], { among: 'given' })).toEqual([]);
  });
});

describe('bad input is refused', () => {
  it.each([
    [{ awareness: '-0.1' }, 'catalog.dti-value-range awareness'],
    [{ awareness: '1.0001' }, 'catalog.dti-value-range awareness'],
    [{ awareness: Number.NaN }, 'number.not-finite awareness'],
    [{ awareness: '0,8253' }, 'number.not-decimal awareness'],
    [{ awareness: null }, 'number.not-decimal awareness'],
    [{ awarness: '0.5' }, 'catalog.dti-index awarness'],
    [JSON.parse('{ "__proto__": "0.5" }') as unknown, 'catalog.dti-index __proto__'],
    [{ constructor: '0.5' }, 'catalog.dti-index constructor'],
    ['0.5', 'argument.type values'],
  ])('%j', (values, code) => {
    const parsed = safeComputeDti(S922, wrong(values));
    expect(codesOf(parsed)).toEqual([code]);
    for (const { message } of parsed.issues) expect(message.vi !== message.en && message.vi !== '').toBe(true);
  });

  it('takes nothing from a prototype', () => {
    expect(computeDti(S922, wrong(Object.create(all('1')))).dti.bounds.lowest).toBe('0');
  });

  it('cites the decision', () => {
    expect(safeComputeDti(S922, { awareness: 2 }).issues[0]?.message.vi).toContain('922/QĐ-BTTTT');
  });

  it('of a ranking', () => {
    const one = { province: '48', values: all('0.5') };
    const rank = (provinces: unknown, options?: object) => codesOf(safeRankDti(S922, wrong(provinces), options));
    expect(rank([one])).toEqual(['catalog.dti-province-count provinces']);
    expect(rank([one, one], { among: 'given' })).toEqual(['catalog.dti-duplicate-province 1,province']);
    expect(rank({})).toEqual(['argument.type provinces']);
    expect(rank([{ province: 48 }])).toEqual(['argument.type provinces,0,province']);
    expect(rank([{ ...one, values: { awareness: 7 } }], { among: 'given' })).toEqual([
      'catalog.dti-value-range 0,values,awareness',
    ]);
    expect(rank([one], { among: 'some' })).toEqual(['argument.value options,among']);
    expect(rank([{ province: '48' }], { among: 'given' })).toEqual(['argument.type 0,values']);
  });

  it('of a scheme', () => {
    const code = (change: object) => codesOf(safeComputeDti(wrong({ ...S922, ...change }), {}))[0];
    const [first] = S922.mainIndices;
    expect(code({ mainIndices: [first, first] })).toBe('catalog.dti-scheme-index scheme,mainIndices,1,index');
    expect(code({ mainIndices: [{ ...first, maximumPoints: '-1' }], pillars: [] })).toBe(
      'catalog.dti-points scheme,mainIndices,0,maximumPoints',
    );
    expect(code({ mainIndices: [{ ...first, maximumPoints: 'x' }], pillars: [] })).toBe(
      'number.not-decimal scheme,mainIndices,0,maximumPoints',
    );
    expect(code({ mainIndices: [first] })).toBe('catalog.dti-index scheme,pillars,0,indices,1');
    expect(code({ mainIndices: [], pillars: [] })).toBe('catalog.dti-no-points scheme');
    expect(code({ mainIndices: 9 })).toBe('argument.type scheme,mainIndices');
    expect(codesOf(safeComputeDti(wrong(undefined), {}))).toEqual(['argument.type scheme']);
    expect(codesOf(safeWithDtiPoints(S405, wrong({ smart: '1' }), { confidence: 'recalled' }))).toEqual([
      'catalog.dti-index points,smart',
    ]);
    expect(codesOf(safeWithDtiPoints(S405, {}, wrong({})))).toEqual(['argument.value source,confidence']);
  });

  it('of a published value', () => {
    expect(codesOf(safeConfrontDti(S922, all('0.5'), '1.5'))).toEqual(['catalog.dti-value-range published']);
    expect(codesOf(safeConfrontDti(S922, all('0.5'), wrong(null)))).toEqual(['number.not-decimal published']);
  });
});

describe('published values are confronted', () => {
  it.each([
    ['0.5000', 'consistent'],
    ['0.5001', 'off-by-one-in-last-place'],
    ['0.4999', 'off-by-one-in-last-place'],
    ['0.5002', 'inconsistent'],
  ])('%s against 0.5: %s', (published, verdict) => {
    expect(confrontDti(S922, all('0.5'), published).verdict).toBe(verdict);
  });

  it('unless values are missing', () => {
    expect(confrontDti(S922, {}, '0.5')).toEqual({ verdict: 'undetermined', recomputed: null, residual: null });
  });
});

describe('tables of components', () => {
  const label = { vi: 'Thành phần', en: 'Component' };
  const table = [
    { code: '1.1', index: 'awareness', label, maximumPoints: '40', rule: { kind: 'linear' } },
    { code: '1.2', index: 'awareness', label, maximumPoints: '60', rule: { kind: 'yesNo' } },
    { code: '6.1', index: 'smart-city', label, maximumPoints: '0', rule: { kind: 'display' } },
  ] as const;

  it('make main indices of figures', () => {
    const made = dtiFromComponents(S922, table, { '1.1': { numerator: 1, denominator: 3 }, '1.2': { met: true } });
    // (40/3 + 60) / 100 = 220/300.
    expect([made.values, made.undecided]).toEqual([{ awareness: '11/15' }, []]);
    expect(computeDti(S922, made.values).mainIndices[0]?.points).toBe('220/3');
  });

  it('leave an index open while a component is', () => {
    const made = dtiFromComponents(S922, table, { '1.2': { met: true } });
    expect([made.values, made.undecided]).toEqual([{}, ['1.1']]);
  });

  it('are checked against the scheme', () => {
    const make = (rows: readonly object[], figures: object = {}) =>
      codesOf(safeDtiFromComponents(S922, wrong(rows), wrong(figures)));
    expect(make([table[0]])).toEqual(['catalog.dti-component-sum table']);
    expect(make([...table, { ...table[2] }])).toEqual(['catalog.dti-component-duplicate table,3,code']);
    expect(make([{ ...table[0], index: 'x' }])).toEqual(['catalog.dti-index table,0,index']);
    expect(make(table, { '9.9': { count: 1 } })).toEqual(['catalog.dti-component figures,9.9']);
    expect(make(table, { '1.1': { numerator: 4, denominator: 3 } })[0]).toBe(
      'public-service.score-part-exceeds-whole figures,1.1,numerator',
    );
    expect(make([{ ...table[0], maximumPoints: 'x' }])).toContain('number.not-decimal table,0,maximumPoints');
    expect(make([{ code: '1' }])).toEqual(['argument.type table,0,index']);
  });
});

it('a component that is only shown is no part of what can be earned', () => {
  const label = { vi: 'x', en: 'x' };
  const table = [
    { code: '1', index: 'awareness', label, maximumPoints: '100', rule: { kind: 'linear' } },
    { code: '2', index: 'awareness', label, maximumPoints: '50', rule: { kind: 'display' } },
  ] as const;
  expect(dtiFromComponents(S922, table, { '1': { percent: 80 } }).values).toEqual({ awareness: '0.8' });
});

describe('explanations', () => {
  it('are the same lines in both languages', () => {
    const results = [
      computeDti(S922, all('0.5')),
      computeDti(S922, {}),
      computeDti(S405, { awareness: 1 }),
      computeDti(S1726, {}),
    ];
    for (const result of results) {
      const lines = explainDti(result);
      expect(lines).toHaveLength(result.mainIndices.length + result.pillars.length + 1);
      for (const { vi, en } of lines) expect(vi.endsWith('.') && en.endsWith('.') && vi !== en).toBe(true);
    }
  });

  it('say what a pillar comes to', () => {
    const lines = explainDti(computeDti(S922, named(vectors.provinces[0]!.values)));
    expect(lines.map(({ vi }) => vi)).toContain('Chính quyền số: 0,8638 (điểm tối đa 700).');
  });
});
