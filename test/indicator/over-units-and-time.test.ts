import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRationals, parseRational, plainDate, spellRational, subtractRationals, wholeRational } from 'vn-ict';
import { plan883Appendix1 } from 'vn-ict/catalog';
import {
  contributionsToChange,
  findOutliers,
  type Indicator,
  type KeyedSuccession,
  rollUp,
  rollUpOverTime,
  rollUpToSuccessors,
  trendOf,
} from 'vn-ict/indicator';
import { type ProvinceSuccession, provincePredecessors, provinceSuccessors, unitKey } from 'vn-ict/territory';

const asOf = plainDate('2025-07-01');
const [rate] = plan883Appendix1.indicators.filter(({ id }) => id === 'online-dossiers-of-online-services');
if (rate === undefined) throw new Error('the catalogue lost row 7');
const report = (unit: string, receivedOnline: number | null, received: number) => ({
  unit,
  inputs: { receivedOnline, received },
});

describe('rollUpToSuccessors', () => {
  const predecessors = provincePredecessors('19', { asOf });
  const keyed = ({ from, to, extent }: ProvinceSuccession) => ({ from: unitKey(from), to: unitKey(to), extent });
  const merged = predecessors.map(keyed);
  const [first, second] = merged.map(({ from }) => from);

  it('adds the parts of Bắc Kạn and Thái Nguyên', () => {
    expect(predecessors.map(({ from }) => from.name)).toEqual(['Bắc Kạn', 'Thái Nguyên']);
    const reports = [report(first ?? '', 42_898, 44_376), report(second ?? '', 21_335, 31_102)];
    const [whole] = rollUpToSuccessors(rate, reports, merged, { asOf });
    expect(whole?.rollUp).toMatchObject({ state: 'complete', value: { numerator: '64233', denominator: '75478' } });
    expect(whole?.parts).toEqual([]);
    expect(whole?.rollUp.basis).toBeUndefined();
  });

  it('takes the mean of the predecessors where the regime does', () => {
    const reports = [report(first ?? '', 60, 100), report(second ?? '', 9, 10)];
    const [whole] = rollUpToSuccessors(rate, reports, merged, { asOf, policy: 'mean-of-predecessors' });
    expect(whole?.rollUp.value?.exact).toBe('75');
    // A practice that no decision states is told with where it was read, and how well it is known.
    expect(whole?.rollUp.basis).toMatchObject({ confidence: 'secondary' });
    expect(whole?.rollUp.basis?.source).toContain('dantri.com.vn');
  });

  it('is partial, and says so, where one of them did not report', () => {
    const [whole] = rollUpToSuccessors(rate, [report(first ?? '', 1, 2)], merged, { asOf });
    expect([whole?.rollUp.state, whole?.rollUp.missing]).toEqual(['partial', [second]]);
  });

  it('gives no value where a part of a unit went elsewhere, to either of its successors', () => {
    const [whole, ...rest] = merged;
    const elsewhere = provinceSuccessors('01', { asOf: plainDate('2025-06-30') }).map(keyed);
    expect(rest).toHaveLength(1);
    if (whole === undefined || elsewhere[0] === undefined) throw new Error('no successions');
    const split: KeyedSuccession[] = [
      { ...whole, extent: 'part' },
      { ...whole, to: elsewhere[0].to, extent: 'part' },
      ...rest,
    ];
    const reports = [report(first ?? '', 1, 2), report(second ?? '', 1, 2)];
    const results = rollUpToSuccessors(rate, reports, split, { asOf });
    expect(results.map(({ parts, rollUp: own }) => [parts, own.state, own.value])).toEqual([
      [[first], 'undecided', undefined],
      [[first], 'undecided', undefined],
    ]);
  });
});

describe('rollUpOverTime', () => {
  const options = { units: ['a', 'b'], periods: ['Q1', 'Q2'], asOf } as const;
  const at = (unit: string, period: string, online: number | null, received = 10) => ({
    ...report(unit, online, received),
    period,
  });

  it('leaves a unit out that lacks a period, and names unit and period', () => {
    const reports = [at('a', 'Q1', 4), at('a', 'Q2', 6), at('b', 'Q2', 9)];
    const sum = rollUpOverTime(rate, reports, { ...options, overTime: 'sum' });
    expect([sum.state, sum.value?.exact, sum.missing, sum.gaps]).toEqual([
      'partial',
      '50',
      ['b'],
      [{ unit: 'b', period: 'Q1' }],
    ]);
    const last = rollUpOverTime(rate, reports, { ...options, overTime: 'last-value' });
    expect([last.state, last.value?.exact, last.gaps]).toEqual(['complete', '75', []]);
  });

  it('takes a period reported empty, or wrong, for a gap', () => {
    const reports = [at('a', 'Q1', null), at('a', 'Q2', 6), at('b', 'Q1', 11), at('b', 'Q2', 9)];
    const sum = rollUpOverTime(rate, reports, { ...options, overTime: 'sum' });
    expect([sum.state, sum.gaps.map(({ unit }) => unit)]).toEqual(['undecided', ['a', 'b']]);
  });

  it('comes to the same as rolling up everything at once', () => {
    const cell = fc.record({ online: fc.nat(50), more: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 4 }), (cells) => {
        const keys = ['a Q1', 'a Q2', 'b Q1', 'b Q2'];
        const reports = cells.map(({ online, more }, index) => {
          const [unit = '', period = ''] = (keys[index] ?? '').split(' ');
          return at(unit, period, online, online + more);
        });
        const once = rollUp(
          rate,
          reports.map((own, index) => ({ ...own, unit: keys[index] ?? '' })),
          { expected: keys, asOf },
        );
        const twice = rollUpOverTime(rate, reports, { ...options, overTime: 'sum' });
        expect(twice.value?.exact).toBe(once.value?.exact);
      }),
    );
  });
});

describe('contributionsToChange', () => {
  const cell = fc.record({ online: fc.nat(1000), more: fc.nat(1000) });

  it('adds up to the change of the whole, exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (units) => {
        const keys = units.map((_, index) => String(index));
        const reports = (period: 0 | 1) =>
          units.map((own, index) => report(String(index), own[period].online, own[period].online + own[period].more));
        const change = contributionsToChange(rate, { current: reports(1), previous: reports(0), expected: keys, asOf });
        const [now, before] = ([1, 0] as const).map(
          (period) => rollUp(rate, reports(period), { expected: keys, asOf }).value,
        );
        if (now === undefined || before === undefined) return expect(change.state).toBe('undecided');
        const difference = spellRational(subtractRationals(parseRational(now.exact), parseRational(before.exact)));
        expect(change.difference).toBe(difference);
        const sum = change.contributions.reduce(
          (all, own) => addRationals(all, parseRational(own.contribution)),
          wholeRational(0n),
        );
        expect(spellRational(sum)).toBe(difference);
      }),
    );
  });

  it('names who did not report, and does not apply to what does not add up', () => {
    const current = [report('a', 1, 2), report('b', 1, 2)];
    const change = contributionsToChange(rate, { current, previous: current.slice(0, 1), expected: ['a', 'b'], asOf });
    expect([change.state, change.missing]).toEqual(['undecided', ['b']]);
    const best: Indicator = { ...rate, formula: { op: 'maximum', terms: ['receivedOnline', 'received'] } };
    expect(contributionsToChange(best, { current, previous: current, expected: ['a'], asOf }).state).toBe(
      'notApplicable',
    );
  });
});

describe('trendOf', () => {
  const course = (...values: (string | null)[]) =>
    trendOf(values.map((value, index) => ({ period: String(index), value }))).course;

  it('tells rising, falling, steady and mixed series apart', () => {
    expect(course('1', '2', '2')).toBe('rising');
    expect(course('2', '1/3', null, '0')).toBe('falling');
    expect(course('2', '2')).toBe('steady');
    expect(course('1', '2', '1')).toBe('mixed');
    expect(course('1', null)).toBe('unknown');
    expect(course()).toBe('unknown');
  });
});

describe('findOutliers', () => {
  const among = (...values: string[]) => findOutliers(values.map((value, index) => ({ key: String(index), value })));

  it('holds the limit exactly: 0,6745 × distance / MAD must exceed 3,5', () => {
    // Median 0, MAD 1, so the limit is 3,5/0,6745 = 35000/6745 = 7000/1349.
    expect(among('-1', '0', '1', '-1', '1', '0', '7000/1349').outliers).toEqual([]);
    expect(among('-1', '0', '1', '-1', '1', '0', '7001/1349').outliers.map(({ key }) => key)).toEqual(['6']);
  });

  it('says nothing where most values are equal, or none is there', () => {
    expect(among('5', '5', '5', '5', '900').outliers).toEqual([]);
    expect(among().median).toBeUndefined();
  });
});
