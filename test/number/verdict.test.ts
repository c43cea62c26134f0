import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreesAsPrinted,
  type Confrontation,
  changeVerdict,
  type ExactInput,
  type Hedge,
  isContradiction,
  type PrintedFigure,
  percentage,
  ROUNDING_MODES,
  type RoundingMode,
  rateVerdict,
  sumVerdict,
  VERDICT_LABELS,
} from 'vn-ict/number';
import { oracleRound, oracleSpell } from './oracle.js';

const printed = (value: string, more: Partial<PrintedFigure> = {}): PrintedFigure => {
  const mark = value.indexOf('.');
  return { value, decimalPlaces: mark < 0 ? 0 : value.length - mark - 1, ...more };
};
const millions = (value: string, hedge?: Hedge): PrintedFigure => {
  const figure = printed(value);
  const digits = value.replace('.', '') + '0'.repeat(6 - figure.decimalPlaces);
  return { ...figure, value: digits.replace(/^0+(?=\d)/, ''), scale: 6, ...(hedge === undefined ? {} : { hedge }) };
};
const billions = (value: string, hedge?: Hedge): PrintedFigure => ({
  ...millions(value, hedge),
  value: `${millions(value).value}000`,
  scale: 9,
});

/** Hundredths as a document prints them in tenths. */
const tenths = (hundredths: number, mode: RoundingMode): string =>
  oracleSpell(oracleRound(BigInt(hundredths), 10n, mode), 1);

const nearest = ['half-away-from-zero', 'half-even', 'half-up', 'half-down'];

describe('rateVerdict', () => {
  it.each<
    [string, ExactInput | PrintedFigure, ExactInput | PrintedFigure, ExactInput | PrintedFigure, Partial<Confrontation>]
  >([
    [
      '1 of 4 is 25%',
      1,
      4,
      printed('25'),
      { verdict: 'exact', recomputed: '25', residual: '0', modes: ROUNDING_MODES },
    ],
    [
      'rounded and cut off alike',
      115_665,
      168_746,
      printed('68.54'),
      { verdict: 'consistent', recomputed: '68.54', modes: [...nearest, 'truncate', 'floor'] as never },
    ],
    [
      'rounded up only',
      42_898,
      44_376,
      printed('96.7'),
      { verdict: 'consistent', modes: [...nearest, 'ceiling'] as never },
    ],
    [
      'cut off only',
      402,
      761,
      printed('52.82'),
      { verdict: 'consistent', recomputed: '52.83', residual: '-199/38050', modes: ['truncate', 'floor'] },
    ],
    ['rounded up only by ceiling', 1, 3, printed('34'), { verdict: 'consistent', modes: ['ceiling'] }],
    [
      'a tie up',
      57,
      200,
      printed('29'),
      { verdict: 'consistent', modes: ['half-away-from-zero', 'half-up', 'ceiling'] },
    ],
    [
      'a tie down',
      57,
      200,
      printed('28'),
      { verdict: 'consistent', modes: ['half-even', 'half-down', 'truncate', 'floor'] },
    ],
    [
      'one more in the last place',
      42_898,
      44_376,
      printed('96.8'),
      { verdict: 'off-by-one-in-last-place', recomputed: '96.7', residual: '3623/27735' },
    ],
    ['one less in the last place', 42_898, 44_376, printed('96.5'), { verdict: 'inconsistent' }],
    [
      'one less than a number that is not cut off',
      96_710,
      100_000,
      printed('96.6'),
      { verdict: 'off-by-one-in-last-place' },
    ],
    ['nowhere near', 42, 63, printed('75'), { verdict: 'inconsistent', recomputed: '67', residual: '25/3' }],
    ['more than the whole', 3, 2, printed('150'), { verdict: 'exact' }],
    ['an exact number as it is spelt', 2, 3, 66.67, { verdict: 'consistent', recomputed: '66.67' }],
    ['a Decimal', new Decimal(2), 3n, new Decimal('66.7'), { verdict: 'consistent', recomputed: '66.7' }],
    [
      'thousands over thousands',
      printed('8980', { decimalPlaces: 2, scale: 3 }),
      printed('10180', { decimalPlaces: 2, scale: 3 }),
      printed('88.2'),
      { verdict: 'consistent', recomputed: '88.2' },
    ],
    [
      'a count over thousands',
      17,
      printed('8980', { decimalPlaces: 2, scale: 3 }),
      printed('0.2'),
      { verdict: 'consistent' },
    ],
    [
      'what rounded parts can be',
      billions('5.6'),
      billions('10.6'),
      printed('53.47'),
      { verdict: 'consistent-with-rounded-inputs', recomputed: '52.83' },
    ],
    [
      'what rounded parts cannot be',
      billions('80.7'),
      billions('174.7'),
      printed('46.27'),
      { verdict: 'inconsistent', recomputed: '46.19' },
    ],
    [
      'what hedges allow',
      millions('3.2', 'more-than'),
      millions('4.3', 'more-than'),
      printed('75.7'),
      { verdict: 'consistent', recomputed: '74.4', reason: 'hedged-inputs', modes: [] },
    ],
    [
      'what hedges exclude',
      millions('3.2', 'more-than'),
      millions('4.3', 'more-than'),
      printed('77.0'),
      { verdict: 'inconsistent' },
    ],
    [
      'a hedged rate that is reached',
      42_898,
      44_376,
      printed('96', { hedge: 'more-than' }),
      { verdict: 'consistent', modes: ['truncate', 'floor'] },
    ],
    [
      'a hedged rate that is not reached',
      42_898,
      44_376,
      printed('97', { hedge: 'more-than' }),
      { verdict: 'inconsistent' },
    ],
    [
      'a hedged rate that is exceeded',
      42_898,
      44_376,
      printed('95', { hedge: 'more-than' }),
      { verdict: 'inconsistent' },
    ],
    ['at least', 42_898, 44_376, printed('70', { hedge: 'at-least' }), { verdict: 'consistent', modes: [] }],
    ['exactly at least', 7, 10, printed('70', { hedge: 'at-least' }), { verdict: 'exact' }],
    ['not below', 7, 10, printed('70', { hedge: 'less-than' }), { verdict: 'inconsistent', residual: '0' }],
    ['0 of something', 0, 5, printed('0'), { verdict: 'exact', recomputed: '0' }],
  ])('%s', (_name, numerator, denominator, rate, expected) => {
    expect(rateVerdict({ numerator, denominator, printed: rate })).toMatchObject(expected);
  });

  it('does not apply to a denominator that is, or may be, 0', () => {
    expect(rateVerdict({ numerator: 0, denominator: 0, printed: printed('0') })).toEqual({
      verdict: 'undetermined',
      reason: 'denominator-zero',
    });
    expect(rateVerdict({ numerator: 1, denominator: millions('4', 'less-than'), printed: printed('50') })).toEqual({
      verdict: 'undetermined',
      reason: 'denominator-may-be-zero',
      recomputed: '0',
    });
  });

  it('finds every rounding consistent with what it prints, by that mode', () => {
    const places = fc.nat(4);
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1 }),
        places,
        fc.constantFrom(...ROUNDING_MODES),
        (numerator, denominator, decimalPlaces, rounding) => {
          const value = percentage(numerator, denominator, { decimalPlaces, rounding }) ?? '';
          const answer = rateVerdict({ numerator, denominator, printed: { value, decimalPlaces } });
          expect(['exact', 'consistent']).toContain(answer.verdict);
          expect(answer.modes).toContain(rounding);
          expect(answer.recomputed).toBe(percentage(numerator, denominator, { decimalPlaces }));
          expect(agreesAsPrinted(answer, rounding)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('names exactly the modes that print the result', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: -2, max: 2 }),
        (numerator, denominator, step) => {
          const shown = BigInt(percentage(numerator, denominator, { decimalPlaces: 0 }) ?? 0) + BigInt(step);
          const answer = rateVerdict({ numerator, denominator, printed: printed(String(shown)) });
          const printing = ROUNDING_MODES.filter(
            (rounding) => percentage(numerator, denominator, { decimalPlaces: 0, rounding }) === String(shown),
          );
          expect(answer.modes ?? []).toEqual(printing);
          if (printing.length === 0)
            expect(answer.verdict).toBe(Math.abs(step) === 1 ? 'off-by-one-in-last-place' : 'inconsistent');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never contradicts a rate of values that one rounding prints like its parts', () => {
    const hundredths = fc.integer({ min: 100, max: 99_999 });
    const rounding = fc.constantFrom(...ROUNDING_MODES);
    fc.assert(
      fc.property(hundredths, hundredths, rounding, (top, bottom, mode) => {
        const rate = percentage(top, bottom, { decimalPlaces: 2 }) ?? '';
        const answer = rateVerdict({
          numerator: printed(tenths(top, mode)),
          denominator: printed(tenths(bottom, mode)),
          printed: { value: rate, decimalPlaces: 2 },
        });
        expect(isContradiction(answer)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('names the place of a figure that is none', () => {
    expect(() => rateVerdict({ numerator: 'x', denominator: 1, printed: 1 })).toThrow(
      expect.objectContaining({ path: ['numerator'] }),
    );
    expect(() => rateVerdict({ numerator: 1, denominator: printed('x'), printed: 1 })).toThrow(
      expect.objectContaining({ path: ['denominator', 'value'] }),
    );
    expect(() => rateVerdict({ numerator: 1, denominator: 1, printed: Number.NaN })).toThrow(
      expect.objectContaining({ path: ['printed'] }),
    );
  });
});

describe('sumVerdict', () => {
  it.each<[string, readonly (ExactInput | PrintedFigure)[], ExactInput | PrintedFigure, Partial<Confrontation>]>([
    ['counts', [189, 27], 216, { verdict: 'exact', recomputed: '216', residual: '0' }],
    ['printed counts', [printed('52'), printed('32'), printed('6')], printed('90'), { verdict: 'exact' }],
    [
      'decimals of different places',
      [printed('115.3'), printed('117.83')],
      printed('233.13'),
      { verdict: 'exact', recomputed: '233.13' },
    ],
    ['counts that miss', [1180, 1196], 2362, { verdict: 'inconsistent', recomputed: '2376', residual: '-14' }],
    [
      'counts that miss by one',
      [9877, 8097, 4081],
      22_056,
      { verdict: 'off-by-one-in-last-place', recomputed: '22055', residual: '1' },
    ],
    [
      'billions that miss by one',
      [billions('9877'), billions('8097'), billions('4081')],
      billions('22056'),
      { verdict: 'consistent-with-rounded-inputs', residual: '1000000000' },
    ],
    [
      'a rounded total',
      [printed('398.2'), printed('59.6')],
      printed('458'),
      { verdict: 'consistent', recomputed: '457.8' },
    ],
    [
      'a whole part beside decimals',
      [printed('823.7'), printed('1574')],
      printed('2398.1'),
      { verdict: 'consistent-with-rounded-inputs' },
    ],
    [
      'a whole part that is exact',
      [printed('823.7'), 1574],
      printed('2398.1'),
      { verdict: 'inconsistent', recomputed: '2397.7' },
    ],
    [
      'a whole part said to be exact',
      [printed('823.7'), printed('1574', { rounded: false })],
      printed('2398.1'),
      { verdict: 'inconsistent' },
    ],
    [
      'percentages',
      [printed('33.3'), printed('33.3'), printed('33.3')],
      printed('100.0'),
      { verdict: 'consistent-with-rounded-inputs' },
    ],
    [
      'hedges that are reached at their figures',
      [millions('398', 'more-than'), millions('60', 'about')],
      millions('458', 'more-than'),
      { verdict: 'exact' },
    ],
    [
      'hedges that allow the total',
      [millions('4', 'nearly'), millions('6', 'nearly')],
      millions('9', 'more-than'),
      { verdict: 'consistent', reason: 'hedged-inputs', modes: [] },
    ],
    [
      'hedges that exclude the sum of their figures',
      [millions('4', 'nearly'), millions('6', 'nearly')],
      10_000_000,
      { verdict: 'inconsistent', residual: '0' },
    ],
  ])('%s', (_name, parts, total, expected) => {
    const answer = sumVerdict({ parts, total });
    expect(answer).toMatchObject(expected);
  });

  it('subtracts', () => {
    expect(sumVerdict({ parts: [90, 52, 32], total: 6, operation: 'subtract' })).toMatchObject({
      verdict: 'exact',
      recomputed: '6',
    });
    expect(
      sumVerdict({
        parts: [printed('90.1'), printed('52.1', { hedge: 'more-than' })],
        total: printed('37.9'),
        operation: 'subtract',
      }),
    ).toMatchObject({
      verdict: 'consistent',
      recomputed: '38',
      reason: 'hedged-inputs',
    });
  });

  it('does not judge an open list that stays below its total', () => {
    const parts = [195_583, 11_060, 62_300];
    expect(sumVerdict({ parts, total: 268_947, complete: false })).toEqual({
      verdict: 'undetermined',
      reason: 'open-list',
      recomputed: '268943',
      residual: '4',
    });
    expect(sumVerdict({ parts, total: 268_943, complete: false }).verdict).toBe('exact');
    expect(sumVerdict({ parts, total: 268_900, complete: false })).toMatchObject({
      verdict: 'inconsistent',
      residual: '-43',
    });
    expect(sumVerdict({ parts, total: 268_947, complete: true })).toMatchObject({
      verdict: 'inconsistent',
      residual: '4',
    });
  });

  it('has nothing to say of no parts', () => {
    expect(sumVerdict({ parts: [], total: 0 })).toEqual({ verdict: 'undetermined', reason: 'no-parts' });
  });

  it('finds any sum of counts exact, and no other total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: -3, max: 3 }),
        (parts, off) => {
          const sum = parts.reduce((left, right) => left + right, 0);
          const { verdict } = sumVerdict({ parts, total: sum + off });
          expect(verdict).toBe(off === 0 ? 'exact' : Math.abs(off) === 1 ? 'off-by-one-in-last-place' : 'inconsistent');
        },
      ),
    );
  });

  it('never contradicts the total of parts that one rounding printed one by one', () => {
    const parts = fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.constantFrom(...ROUNDING_MODES), (hundredths, mode) => {
        const total = printed(
          tenths(
            hundredths.reduce((left, right) => left + right, 0),
            mode,
          ),
        );
        const answer = sumVerdict({ parts: hundredths.map((value) => printed(tenths(value, mode))), total });
        expect(isContradiction(answer)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('names the place of a part that is none', () => {
    expect(() => sumVerdict({ parts: [1, '1,5'], total: 2 })).toThrow(expect.objectContaining({ path: ['parts', 1] }));
    expect(() => sumVerdict({ parts: [1], total: 'x' })).toThrow(expect.objectContaining({ path: ['total'] }));
  });
});

describe('changeVerdict', () => {
  const percent = 'percent';
  it.each<[string, Parameters<typeof changeVerdict>[0], Partial<Confrontation>]>([
    [
      'a fall with its sign',
      { current: 199, previous: 248, printed: printed('-19.76'), kind: percent },
      { verdict: 'consistent', recomputed: '-19.76' },
    ],
    [
      'a fall by its word',
      { current: 199, previous: 248, printed: printed('19.76'), kind: percent, direction: 'decrease' },
      { verdict: 'consistent' },
    ],
    [
      'a fall by its word and its sign',
      { current: 199, previous: 248, printed: printed('-19.76'), kind: percent, direction: 'decrease' },
      { verdict: 'consistent' },
    ],
    [
      'a fall by its size',
      { current: 79_177, previous: 81_853, printed: printed('3.27'), kind: percent, direction: 'unstated' },
      { verdict: 'consistent', recomputed: '-3.27', reason: 'direction-not-printed' },
    ],
    [
      'a rise by its size',
      { current: 81_853, previous: 79_177, printed: printed('3.38'), kind: percent, direction: 'unstated' },
      { verdict: 'consistent', recomputed: '3.38' },
    ],
    [
      'a fall printed as a rise',
      { current: 199, previous: 248, printed: printed('19.76'), kind: percent },
      { verdict: 'inconsistent', residual: '61253/1550' },
    ],
    [
      'a rise said to be a fall',
      { current: 248, previous: 199, printed: printed('24.62'), kind: percent, direction: 'decrease' },
      { verdict: 'inconsistent' },
    ],
    [
      'the base by its difference',
      { current: 199, difference: 49, printed: printed('19.76'), kind: percent, direction: 'decrease' },
      { verdict: 'consistent', recomputed: '-19.76' },
    ],
    [
      'the base by its signed difference',
      { current: 199, difference: -49, printed: printed('-19.76'), kind: percent },
      { verdict: 'consistent' },
    ],
    [
      'decimals',
      {
        current: printed('81.09'),
        difference: printed('13.38'),
        printed: printed('19.8'),
        kind: percent,
        direction: 'increase',
      },
      { verdict: 'consistent', recomputed: '19.8' },
    ],
    [
      'rounded figures',
      { current: printed('1.2'), previous: printed('1.1'), printed: printed('12'), kind: percent },
      { verdict: 'consistent-with-rounded-inputs', recomputed: '9' },
    ],
    [
      'a difference of rounded figures',
      {
        current: printed('1.2'),
        difference: printed('0.1'),
        printed: printed('12'),
        kind: percent,
        direction: 'increase',
      },
      { verdict: 'consistent-with-rounded-inputs' },
    ],
    [
      'an index',
      { current: 1218, previous: 1000, printed: printed('121.8'), kind: 'index' },
      { verdict: 'exact', recomputed: '121.8' },
    ],
    [
      'an index by difference',
      { current: 1218, difference: 218, printed: printed('121.8'), kind: 'index', direction: 'increase' },
      { verdict: 'exact' },
    ],
    [
      'points',
      { current: printed('96.7'), previous: printed('94.2'), printed: printed('2.5'), kind: 'points' },
      { verdict: 'exact', recomputed: '2.5' },
    ],
    [
      'points of rounded rates',
      { current: printed('96.7'), previous: printed('94.2'), printed: printed('2.6'), kind: 'points' },
      { verdict: 'consistent-with-rounded-inputs', residual: '0.1' },
    ],
    [
      'points of whole rates',
      { current: printed('97'), previous: printed('94'), printed: printed('2'), kind: 'points' },
      { verdict: 'consistent-with-rounded-inputs' },
    ],
    [
      'times',
      { current: 9, previous: 5, printed: printed('1.8'), kind: 'times' },
      { verdict: 'exact', recomputed: '1.8' },
    ],
    [
      'times less',
      { current: 5, previous: 9, printed: printed('1.8'), kind: 'times', direction: 'decrease' },
      { verdict: 'exact', recomputed: '1.8' },
    ],
    [
      'hedged times',
      { current: 9, previous: 5, printed: printed('2', { hedge: 'nearly' }), kind: 'times' },
      { verdict: 'consistent', recomputed: '2' },
    ],
    [
      'an absolute change',
      { current: 199, previous: 248, printed: printed('49'), kind: 'absolute', direction: 'decrease' },
      { verdict: 'exact', recomputed: '-49' },
    ],
    [
      'an absolute change that misses',
      { current: 199, previous: 248, printed: printed('52'), kind: 'absolute', direction: 'decrease' },
      { verdict: 'inconsistent', residual: '-3' },
    ],
    [
      'an absolute change of decimals',
      { current: printed('12.5'), previous: printed('10.2'), printed: printed('2.4'), kind: 'absolute' },
      { verdict: 'consistent-with-rounded-inputs', recomputed: '2.3' },
    ],
    [
      'hedged figures',
      {
        current: millions('4.3', 'more-than'),
        previous: millions('3.2', 'more-than'),
        printed: printed('32'),
        kind: percent,
      },
      { verdict: 'consistent', reason: 'hedged-inputs' },
    ],
    [
      'no base',
      { current: 5, previous: 0, printed: printed('100'), kind: percent },
      { verdict: 'undetermined', reason: 'denominator-zero' },
    ],
    [
      'a base that may be 0',
      { current: 5, previous: printed('3', { hedge: 'at-most' }), printed: printed('100'), kind: percent },
      { verdict: 'undetermined', reason: 'denominator-may-be-zero' },
    ],
    [
      'a negative base',
      { current: 5, previous: -5, printed: printed('200'), kind: percent },
      { verdict: 'undetermined', reason: 'negative-base' },
    ],
    [
      'no direction',
      { current: 5, difference: 3, printed: printed('150'), kind: percent, direction: 'unstated' },
      { verdict: 'undetermined', reason: 'direction-unknown' },
    ],
  ])('%s', (_name, claim, expected) => {
    const answer = changeVerdict(claim);
    expect(answer).toMatchObject(expected);
  });

  it('judges a derived base as the base itself, where all figures are exact', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }));
    const kinds = fc.constantFrom('percent', 'index', 'times', 'absolute', 'points');
    fc.assert(
      fc.property(counts, kinds, fc.integer({ min: -9999, max: 9999 }), ([current, previous], kind, hundredths) => {
        const shown = {
          value: `${hundredths < 0 ? '-' : ''}${Math.floor(Math.abs(hundredths) / 100)}.${String(Math.abs(hundredths) % 100).padStart(2, '0')}`,
          decimalPlaces: 2,
        };
        const derived = changeVerdict({ current, difference: current - previous, printed: shown, kind });
        expect(derived).toEqual(changeVerdict({ current, previous, printed: shown, kind }));
      }),
    );
  });
});

describe('the words of a verdict', () => {
  const answer = (verdict: Confrontation['verdict']): Confrontation =>
    ({ verdict, recomputed: '1', residual: '0' }) as Confrontation;

  it('say what contradicts', () => {
    const verdicts = Object.keys(VERDICT_LABELS) as Confrontation['verdict'][];
    expect(verdicts.filter((verdict) => isContradiction(answer(verdict)))).toEqual([
      'off-by-one-in-last-place',
      'inconsistent',
    ]);
  });

  it('agree only where a mode prints the result', () => {
    expect(agreesAsPrinted(answer('inconsistent'))).toBe(false);
    expect(agreesAsPrinted({ verdict: 'consistent', recomputed: '1', residual: '0', modes: ['floor'] })).toBe(false);
    expect(agreesAsPrinted({ verdict: 'consistent', recomputed: '1', residual: '0', modes: ['floor'] }, 'floor')).toBe(
      true,
    );
  });
});
