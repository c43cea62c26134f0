import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  agreesAsPrinted,
  type Confrontation,
  confrontChange,
  confrontRate,
  confrontSum,
  type PrintedChange,
  type PrintedRate,
} from 'vn-ict';
import { readVectors } from '../vectors/read.js';

// In brackets: not printed beside the figure.
const figure = (text = ''): string | Decimal =>
  text.startsWith('[') ? new Decimal(text.slice(1, -1).replace(',', '.')) : text;

function confront(kind: string | undefined, figures: readonly (string | Decimal)[], printed: string): Confrontation {
  const [first = '', second = ''] = figures;
  if (kind === 'fraction') return confrontRate({ numerator: first, denominator: second, printed });
  if (kind === 'sum') return confrontSum({ parts: figures, total: printed });
  return confrontChange({ current: first, previous: second, printed, kind: 'percent' });
}

describe('the figures that provinces published', () => {
  it.each(readVectors('published-verdicts.txt'))(
    '%s',
    (_id, kind, figures = '', printed = '', agrees, verdict, recomputed) => {
      const answer = confront(kind, figures.split(' ; ').map(figure), printed);
      expect(answer).toMatchObject({ verdict, recomputed });
      expect(agreesAsPrinted(answer)).toBe(agrees === 'yes');
      if (agrees !== 'yes') expect(agreesAsPrinted(answer, 'truncate')).toBe(agrees === 'truncated');
    },
  );

  // sum-081, sum-083, sum-085, sum-089 and sum-119 of the same collection with the words that stand around the figures.
  it.each<[readonly string[], string, Partial<Confrontation>]>([
    [
      ['9.877', '8.097', '4.081 tỷ đồng'],
      '22.056 tỷ đồng',
      { verdict: 'consistent-with-rounded-inputs', residual: '1000000000' },
    ],
    [
      ['823,7 tỷ đồng', 'hơn 1.574 tỷ đồng'],
      'hơn 1.690 tỷ đồng',
      { verdict: 'inconsistent', residual: '-707700000000' },
    ],
    [['hơn 398 tỷ', 'xấp xỉ 60 tỷ đồng'], 'trên 458 tỷ đồng', { verdict: 'exact' }],
    [['hơn 12,15 tỷ USD', '10,24 tỷ USD'], '22,41 tỷ USD', { verdict: 'inconsistent', residual: '20000000' }],
    [['195.583', '11.060', '62.300'], '268.947', { verdict: 'inconsistent', residual: '4000000000' }],
  ])('%j against %s', (parts, total, expected) => {
    const unit = total.includes('USD') ? 'tỷ USD' : 'tỷ đồng';
    expect(confrontSum({ parts, total }, { unit })).toMatchObject(expected);
  });

  it('may be open lists', () => {
    const parts = ['195.583', '11.060', '62.300'];
    expect(confrontSum({ parts, total: '268.947', complete: false })).toMatchObject({
      verdict: 'undetermined',
      reason: 'open-list',
    });
  });
});

describe('confrontRate', () => {
  it.each<[PrintedRate, Partial<Confrontation>]>([
    [{ numerator: 42_898, denominator: new Decimal(44_376), printed: '96,7%' }, { verdict: 'consistent' }],
    [{ numerator: '42.898', denominator: '44.376', printed: 96.7 }, { verdict: 'consistent' }],
    [{ numerator: '42.898', denominator: '44.376', printed: '96,7' }, { verdict: 'consistent' }],
    [{ numerator: '5.869 xã', denominator: '8.225 xã', printed: 'đạt 71,4%' }, { verdict: 'consistent' }],
    [
      { numerator: '42', denominator: '63', printed: '75%' },
      { verdict: 'inconsistent', residual: '25/3' },
    ],
    [{ numerator: '49 phiếu', denominator: '58 đại biểu', printed: '84,48%' }, { verdict: 'consistent' }],
    [{ numerator: '4.300 triệu đồng', denominator: '43 tỷ đồng', printed: '10%' }, { verdict: 'exact' }],
    [
      { numerator: 'trên 3,2 triệu', denominator: 'hơn 4,3 triệu', printed: '75,7%' },
      { verdict: 'consistent', recomputed: '74.4' },
    ],
    [{ numerator: '42.898', denominator: '44.376', printed: 'gần 97%' }, { verdict: 'consistent' }],
    [{ numerator: '42.898', denominator: '44.376', printed: 'hơn 97%' }, { verdict: 'inconsistent' }],
    [
      { numerator: '0', denominator: '0', printed: '0%' },
      { verdict: 'undetermined', reason: 'denominator-zero' },
    ],
    [
      { numerator: '1 km', denominator: '2 GB', printed: '50%' },
      { verdict: 'undetermined', reason: 'unit-mismatch' },
    ],
    [
      { numerator: '1', denominator: '2', printed: '50 km' },
      { verdict: 'undetermined', reason: 'unit-mismatch' },
    ],
    [
      { numerator: '1', denominator: '2', printed: '45-50%' },
      { verdict: 'undetermined', reason: 'range-printed' },
    ],
  ])('%j', (claim, expected) => {
    expect(confrontRate(claim)).toMatchObject(expected);
  });

  it.each(['numerator', 'denominator', 'printed'] as const)('says which text it cannot read: the %s', (name) => {
    const answer = confrontRate({ numerator: '1', denominator: '2', printed: '50%', [name]: '68.6%' });
    expect(answer).toMatchObject({ verdict: 'undetermined', reason: 'unreadable', issues: [{ path: [name] }] });
  });

  it('reads mixed habits where it is told to', () => {
    const claim = { numerator: '21.335', denominator: '31.102', printed: '68.6%' };
    expect(confrontRate(claim, { lenient: true, kind: 'count' })).toMatchObject({
      verdict: 'consistent',
      recomputed: '68.6',
    });
  });

  it('takes a printed rate without its sign for a percentage, which is rounded', () => {
    expect(confrontRate({ numerator: '42.898', denominator: '44.376', printed: '97' })).toMatchObject({
      verdict: 'consistent',
      recomputed: '97',
    });
    expect(confrontRate({ numerator: '1', denominator: '2', printed: '1.234' }, { lenient: true })).toMatchObject({
      verdict: 'inconsistent',
    });
  });

  it('throws on a number that is none', () => {
    expect(() => confrontRate({ numerator: Number.NaN, denominator: 1, printed: '1%' })).toThrow(
      expect.objectContaining({ code: 'number.not-finite', path: ['numerator'] }),
    );
  });

  it('survives hostile texts', () => {
    for (const text of ['', ' ', '\u0000', '%', '__proto__', '9'.repeat(20_000), 'hơn '.repeat(2000), '１００']) {
      expect(confrontRate({ numerator: text, denominator: text, printed: text }).verdict).toBeDefined();
      expect(confrontSum({ parts: [text], total: text }).verdict).toBeDefined();
      expect(confrontChange({ current: text, previous: text, printed: text, kind: 'percent' }).verdict).toBeDefined();
    }
  });
});

describe('confrontSum', () => {
  it('names the place of a part that it cannot read', () => {
    expect(confrontSum({ parts: ['1', 'x'], total: '2' })).toMatchObject({
      reason: 'unreadable',
      issues: [{ path: ['parts', 1] }],
    });
    expect(confrontSum({ parts: ['1'], total: 'x' })).toMatchObject({
      reason: 'unreadable',
      issues: [{ path: ['total'] }],
    });
  });

  it('subtracts, and does not mix measures', () => {
    expect(confrontSum({ parts: ['90', '52', '32'], total: '6', operation: 'subtract' }).verdict).toBe('exact');
    expect(confrontSum({ parts: ['1 km', '2 m'], total: '3 km' })).toEqual({
      verdict: 'undetermined',
      reason: 'unit-mismatch',
    });
    expect(confrontSum({ parts: ['189 điểm', '27 bưu cục'], total: '216 điểm phục vụ' }).verdict).toBe('exact');
  });

  it('does not guess the unit of a bare figure beside billions of money', () => {
    const parts = ['9.877', '8.097', '4.081 tỷ đồng'];
    expect(confrontSum({ parts, total: '22.056 tỷ đồng' })).toEqual({
      verdict: 'undetermined',
      reason: 'unit-mismatch',
    });
    expect(confrontSum({ parts, total: '22.056 tỷ đồng' }, { unit: 'tỷ đồng' }).verdict).toBe(
      'consistent-with-rounded-inputs',
    );
    expect(confrontSum({ parts: ['8,96 ngàn', '20'], total: '8,98 ngàn' }).verdict).toBe('exact');
    expect(confrontSum({ parts: ['15', '25 km'], total: '40 km' }).verdict).toBe('exact');
  });

  it('rounds percentages also where they print no decimals', () => {
    expect(confrontSum({ parts: ['33%', '33%', '33%'], total: '100%' }).verdict).toBe('consistent-with-rounded-inputs');
    expect(confrontSum({ parts: ['33', '33', '33'], total: '100' }).verdict).toBe('off-by-one-in-last-place');
  });
});

describe('confrontChange', () => {
  it.each(['current', 'previous', 'printed'] as const)('says which text it cannot read: the %s', (name) => {
    const claim = { current: '2', previous: '1', printed: 'tăng 100%', kind: 'percent' as const };
    expect(confrontChange({ ...claim, [name]: 'x' })).toMatchObject({
      reason: 'unreadable',
      issues: [{ path: [name] }],
    });
  });

  it('says that it cannot read the difference', () => {
    const claim = { current: '2', difference: 'x', printed: 'tăng 100%', kind: 'percent' as const };
    expect(confrontChange(claim)).toMatchObject({ reason: 'unreadable', issues: [{ path: ['difference'] }] });
  });

  it('reads a printed difference in the unit of the table', () => {
    const claim = { current: '22.056', difference: 'tăng 2.056', printed: 'tăng 10,28%', kind: 'percent' as const };
    // 2.056 of 20.000 are 10,28%.
    expect(confrontChange(claim, { unit: 'tỷ đồng' }).verdict).toBe('exact');
    expect(confrontChange({ ...claim, difference: 'tăng 2.056 tỷ đồng' }, { unit: 'tỷ đồng' }).verdict).toBe('exact');
  });

  it('takes the unit of the table for no multiple', () => {
    const claim = { current: '9', previous: '5', printed: 'gấp 1,8', kind: 'times' as const };
    expect(confrontChange(claim, { unit: 'tỷ đồng' }).verdict).toBe('exact');
    const grown = { current: '248', previous: '199', printed: 'tăng 49', kind: 'absolute' as const };
    expect(confrontChange(grown, { unit: 'tỷ đồng' })).toMatchObject({ verdict: 'exact', recomputed: '49000000000' });
  });

  it('measures a difference in the unit of its figures', () => {
    const claim = { current: '2 km', previous: '1 km', kind: 'absolute' as const };
    expect(confrontChange({ ...claim, printed: 'tăng 1 km' }).verdict).toBe('exact');
    expect(confrontChange({ ...claim, printed: 'tăng 1 GB' })).toMatchObject({ reason: 'unit-mismatch' });
  });

  it.each<[PrintedChange, Partial<Confrontation>]>([
    [
      { current: '199', previous: '248', printed: '-19,76%', kind: 'percent' },
      { verdict: 'consistent', recomputed: '-19.76' },
    ],
    [{ current: '199', previous: '248', printed: '(-19,76%)', kind: 'percent' }, { verdict: 'consistent' }],
    [{ current: '199', previous: '248', printed: 'giảm 19,76%', kind: 'percent' }, { verdict: 'consistent' }],
    [{ current: '199', previous: '248', printed: 'tăng 19,76%', kind: 'percent' }, { verdict: 'inconsistent' }],
    [
      { current: '199', previous: '248', printed: '19,76%', kind: 'percent' },
      { verdict: 'consistent', reason: 'direction-not-printed' },
    ],
    [
      { current: '199', previous: '248', printed: '19,76%', kind: 'percent', direction: 'decrease' },
      { verdict: 'consistent' },
    ],
    [
      { current: '199', previous: '248', printed: '19,76%', kind: 'percent', direction: 'increase' },
      { verdict: 'inconsistent' },
    ],
    [{ current: '199', previous: '248', printed: '+19,76%', kind: 'percent' }, { verdict: 'inconsistent' }],
    [{ current: 199, previous: 248, printed: -19.76, kind: 'percent' }, { verdict: 'consistent' }],
    [{ current: 199, previous: 248, printed: 19.76, kind: 'percent' }, { verdict: 'inconsistent' }],
    [{ current: '199 vụ', difference: 'giảm 49 vụ', printed: '19,76%', kind: 'percent' }, { verdict: 'consistent' }],
    [{ current: '199 vụ', difference: '49', printed: '-19,76%', kind: 'percent' }, { verdict: 'consistent' }],
    [{ current: '199 vụ', difference: 49, printed: 'giảm 19,76%', kind: 'percent' }, { verdict: 'consistent' }],
    [
      { current: '199 vụ', difference: '49', printed: '19,76%', kind: 'percent' },
      { verdict: 'undetermined', reason: 'direction-unknown' },
    ],
    [
      { current: '79.177 việc', difference: 'giảm 2.676 việc', printed: '3,27%', kind: 'percent' },
      { verdict: 'consistent', recomputed: '-3.27' },
    ],
    [
      {
        current: '101,12 triệu thuê bao',
        difference: 'tăng 8,12 triệu',
        printed: 'tăng 8,7% so với cùng kỳ',
        kind: 'percent',
      },
      { verdict: 'consistent', recomputed: '8.7' },
    ],
    [
      { current: '22 triệu', difference: '4 triệu', printed: '15,4%', kind: 'percent', direction: 'decrease' },
      { verdict: 'consistent', recomputed: '-15.4' },
    ],
    [
      { current: '151,98 tỷ USD', difference: 'tăng 28,55 tỷ USD', printed: 'tăng hơn 23%', kind: 'percent' },
      { verdict: 'consistent', recomputed: '23' },
    ],
    [
      { current: '1.218', previous: '1.000', printed: 'bằng 121,8% so với cùng kỳ', kind: 'index' },
      { verdict: 'exact' },
    ],
    [
      { current: '96,7%', previous: '94,2%', printed: 'tăng 2,5%', kind: 'points' },
      { verdict: 'exact', recomputed: '2.5' },
    ],
    [{ current: '96,7%', previous: '94,2%', printed: 'tăng 2,5 điểm phần trăm', kind: 'points' }, { verdict: 'exact' }],
    [
      { current: '94,2%', previous: '96,7%', printed: 'giảm 2,4%', kind: 'points' },
      { verdict: 'consistent-with-rounded-inputs', recomputed: '-2.5' },
    ],
    [{ current: 199, difference: -49, printed: '19,76%', kind: 'percent' }, { verdict: 'consistent' }],
    [{ current: '199', previous: '248', printed: 'giảm 20', kind: 'percent' }, { verdict: 'consistent' }],
    [{ current: '199', previous: '248', printed: '( -19,76% )', kind: 'percent' }, { verdict: 'consistent' }],
    [
      { current: '199', previous: '248', printed: '19,76% (kỳ trước 248)', kind: 'percent' },
      { verdict: 'consistent', reason: 'direction-not-printed' },
    ],
    [
      { current: '199', previous: '248', printed: '(19,76%', kind: 'percent' },
      { verdict: 'undetermined', reason: 'unreadable' },
    ],
    [
      {
        current: '101,12 triệu',
        difference: 'tăng 8,12 triệu so với cùng kỳ năm 2022',
        printed: '8,7%',
        kind: 'percent',
      },
      { verdict: 'consistent', recomputed: '8.7' },
    ],
    [
      { current: '10', previous: '5', printed: 'gấp 2 lần', kind: 'times', direction: 'decrease' },
      { verdict: 'inconsistent' },
    ],
    [{ current: '9', previous: '5', printed: 'gấp 1,8 lần', kind: 'times' }, { verdict: 'exact' }],
    [{ current: '10', previous: '5', printed: 'tăng gấp đôi', kind: 'times' }, { verdict: 'exact' }],
    [{ current: '15', previous: '10', printed: 'gấp rưỡi', kind: 'times' }, { verdict: 'exact' }],
    [{ current: '5', previous: '10', printed: 'giảm 2 lần', kind: 'times' }, { verdict: 'exact' }],
    [{ current: '9,7', previous: '5', printed: 'gấp gần 2 lần', kind: 'times' }, { verdict: 'consistent' }],
    [
      { current: '248', previous: '199', printed: 'tăng 49', kind: 'absolute' },
      { verdict: 'exact', recomputed: '49' },
    ],
    [
      { current: '2,5 tỷ đồng', previous: '2,2 tỷ đồng', printed: 'tăng 0,4 tỷ đồng', kind: 'absolute' },
      { verdict: 'consistent-with-rounded-inputs' },
    ],
    [
      { current: '5', previous: '0', printed: '100%', kind: 'percent' },
      { verdict: 'undetermined', reason: 'denominator-zero' },
    ],
    [
      { current: '2 km', previous: '1 GB', printed: '100%', kind: 'percent' },
      { verdict: 'undetermined', reason: 'unit-mismatch' },
    ],
    [
      { current: '2 km', difference: '1 GB', printed: 'tăng 100%', kind: 'percent' },
      { verdict: 'undetermined', reason: 'unit-mismatch' },
    ],
    [
      { current: '2', previous: '1', printed: '100 km', kind: 'percent' },
      { verdict: 'undetermined', reason: 'unit-mismatch' },
    ],
    [
      { current: '2', previous: '1', printed: 'x', kind: 'percent' },
      { verdict: 'undetermined', reason: 'unreadable' },
    ],
    [
      { current: 'x', previous: '1', printed: '1%', kind: 'percent' },
      { verdict: 'undetermined', reason: 'unreadable' },
    ],
    [
      { current: '2', previous: 'x', printed: '1%', kind: 'percent' },
      { verdict: 'undetermined', reason: 'unreadable' },
    ],
    [
      { current: '2', difference: 'x', printed: '1%', kind: 'percent' },
      { verdict: 'undetermined', reason: 'unreadable' },
    ],
  ])('%j', (claim, expected) => {
    expect(confrontChange(claim)).toMatchObject(expected);
  });
});

describe('hedged parts of a sum', () => {
  it.each([
    // Less than 5 and 5 are less than 10, more than 4 and 5 more than 9: neither end is reached, and 6 and 11 are further off.
    [['gần 5', '5'], '10', 'inconsistent'],
    [['gần 5', '5'], '9', 'inconsistent'],
    [['gần 5', '5'], '11', 'inconsistent'],
    [['gần 5', '5'], 'gần 10', 'consistent'],
    // `hơn 5` is said of 5 to 6, the lower end included, the upper one not.
    [['hơn 5', '5'], '10', 'exact'],
    [['hơn 5', '5'], '11', 'inconsistent'],
    [['tối đa 5', '5'], '11', 'inconsistent'],
    [['tối đa 5', '5'], '8', 'consistent'],
    [['dưới 5', '5'], '10', 'inconsistent'],
    // Figures without hedge may slip by one.
    [['5', '5'], '11', 'off-by-one-in-last-place'],
  ])('%j = %s: %s', (parts, total, verdict) => {
    expect(confrontSum({ parts, total }).verdict).toBe(verdict);
  });
});

describe('a change against the direction of its words', () => {
  it.each([
    ['110', '100', 'giảm 10%', 'percent', 'inconsistent'],
    ['90', '100', 'tăng 10%', 'percent', 'inconsistent'],
    // A fall by 0,4% is no rise by 1%, however it is rounded.
    ['996', '1.000', 'tăng 1%', 'percent', 'inconsistent'],
    // 1,6% rounds to 2%.
    ['1.016', '1.000', 'tăng 3%', 'percent', 'off-by-one-in-last-place'],
    ['121,8', '100', 'bằng 121,8%', 'index', 'exact'],
    // The caller says that the figure is an index; that it is over 100 agrees with the word.
    ['121,8', '100', 'tăng 121,8%', 'index', 'exact'],
    ['121,8', '100', 'giảm 121,8%', 'index', 'inconsistent'],
    ['80', '100', 'tăng 80%', 'index', 'inconsistent'],
    // 99,8 prints as 100, which is no rise.
    ['99,8', '100', 'tăng 100%', 'index', 'inconsistent'],
    ['50', '100', 'tăng 2 lần', 'times', 'inconsistent'],
    ['200', '100', 'giảm 2 lần', 'times', 'inconsistent'],
    ['50', '100', 'giảm 2 lần', 'times', 'exact'],
  ] as const)('%s after %s, %s (%s): %s', (current, previous, printed, kind, verdict) => {
    expect(confrontChange({ current, previous, printed, kind }).verdict).toBe(verdict);
  });

  it('takes no direction from an index or a multiple handed over as a number', () => {
    expect(confrontChange({ current: 80, previous: 100, printed: 80, kind: 'index' }).verdict).toBe('exact');
    expect(confrontChange({ current: 50, previous: 100, printed: 0.5, kind: 'times' }).verdict).toBe('exact');
  });
});
