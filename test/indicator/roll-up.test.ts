import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTarget, plainDate, rationalOf } from 'vn-ict';
import { plan883Appendix1 } from 'vn-ict/catalog';
import { type Indicator, rollUp, scorecard, smallestNumerator } from 'vn-ict/indicator';

const asOf = plainDate('2023-12-20');
const indicatorWith = (id: string): Indicator => {
  const found = plan883Appendix1.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const rate = indicatorWith('online-dossiers-of-online-services');

describe('rollUp', () => {
  it('adds the parts of rows 5 and 6 to row 7', () => {
    const reports = [
      { unit: 'toàn trình', inputs: { receivedOnline: 42_898, received: 44_376 } },
      { unit: 'một phần', inputs: { receivedOnline: 21_335, received: 31_102 } },
    ];
    const whole = rollUp(rate, reports, { expected: ['toàn trình', 'một phần'], asOf });
    expect(whole).toMatchObject({
      state: 'complete',
      policy: 'ratio-of-sums',
      value: { numerator: '64233', denominator: '75478', printed: '85,1%' },
    });
  });

  it('averages only where the policy says so', () => {
    const reports = [
      { unit: 'a', inputs: { receivedOnline: 1, received: 2 } },
      { unit: 'b', inputs: { receivedOnline: 100, received: 100 } },
    ];
    const options = { expected: ['a', 'b'], asOf };
    expect(rollUp(rate, reports, options).value?.exact).toBe('5050/51');
    expect(rollUp(rate, reports, { ...options, policy: 'mean-of-units' }).value?.exact).toBe('75');
    expect(rollUp(rate, reports, { ...options, policy: 'none' }).state).toBe('notApplicable');
  });

  it('names the units that are missing, faulty, unexpected and repeated, and counts none of them', () => {
    const good = { receivedOnline: 1, received: 2 };
    const whole = rollUp(
      rate,
      [
        { unit: 'a', inputs: good },
        { unit: 'a', inputs: good },
        { unit: 'b', inputs: { receivedOnline: 3, received: 2 } },
        { unit: 'c', inputs: { receivedOnline: null, received: 2 } },
        { unit: 'x', inputs: good },
      ],
      { expected: ['a', 'b', 'c', 'd'], asOf },
    );
    expect(whole).toMatchObject({
      state: 'partial',
      missing: ['c', 'd'],
      faulty: ['b'],
      unexpected: ['x'],
      repeated: ['a'],
      completeness: { counted: 1, expected: 4 },
    });
    expect(whole.issues.map(({ code, path }) => [code, path[0]])).toContainEqual(['indicator.part-exceeds-whole', 'b']);
  });

  it('is undecided when nobody reported', () => {
    expect(rollUp(rate, [], { expected: ['a'], asOf })).toMatchObject({ state: 'undecided', missing: ['a'] });
  });

  it('lies between the rates of its units, whatever they are', () => {
    const unit = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([part, more]) => ({ part, whole: part + more + 1 }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 20 }), (units) => {
        const reports = units.map(({ part, whole }, index) => {
          return { unit: String(index), inputs: { receivedOnline: part, received: whole } };
        });
        const { value } = rollUp(rate, reports, { expected: reports.map((report) => report.unit), asOf });
        const [part, whole] = units.reduce(([a, b], next) => [a + next.part, b + next.whole], [0, 0]);
        return value?.numerator === String(part) && value.denominator === String(whole);
      }),
    );
  });
});

describe('smallestNumerator', () => {
  it('meets the target, and one less does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.boolean(),
        (whole, tenths, strict) => {
          const percent = `${Math.trunc(tenths / 10)},${tenths % 10}%`;
          const needed = Number(smallestNumerator(parseTarget(`${strict ? '>' : '>='}${percent}`), rationalOf(whole)));
          const meets = (count: number): boolean =>
            strict ? count * 1000 > tenths * whole : count * 1000 >= tenths * whole;
          return meets(needed) && !meets(needed - 1);
        },
      ),
    );
  });
});

describe('scorecard', () => {
  it('goes on over an indicator without data and one with bad data', () => {
    const card = scorecard(
      plan883Appendix1.indicators,
      {
        'fully-online-service-supply': { fullyOnline: 1114, online: 1377 },
        'partially-online-dossier-reception': { receivedOnline: -1, received: 2 },
      },
      { 'fully-online-service-supply': parseTarget('80%') },
      { asOf },
    );
    expect(card.rows).toHaveLength(28);
    expect(card.counts).toMatchObject({ pass: 1, error: 1 });
    expect(card.sections.map(({ section }) => section.vi)).toEqual([
      'Chính quyền số',
      'Kinh tế số',
      'Xã hội số',
      'An toàn thông tin',
      'Dữ liệu số',
    ]);
  });
});
