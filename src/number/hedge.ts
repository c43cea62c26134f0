/**
 * Từ chỉ mức ước lượng: what a word before a printed figure says of the true value.
 *
 * - `more-than`: hơn, trên, vượt, quá
 * - `nearly`: gần, ngót
 * - `about`: khoảng, ước, ước đạt, đạt khoảng, xấp xỉ
 * - `less-than`: dưới, chưa đến
 * - `at-least`: tối thiểu, ít nhất, từ … trở lên
 * - `at-most`: tối đa, không quá
 */
export type Hedge = 'more-than' | 'nearly' | 'about' | 'less-than' | 'at-least' | 'at-most';

/** One end of what a hedge says, in steps of the printed figure's place: 0 is the figure itself, 1 the next one up. */
export interface HedgeEnd {
  readonly steps: -1 | 0 | 1;
  readonly included: boolean;
  /** The step is never longer than this share of the figure: nobody says `gần 100` of 50. */
  readonly share?: '1/5';
}

/** The reading of a hedge; `null` is no end. Of a negative figure it is mirrored: the words speak of its size. */
export interface HedgeReading {
  readonly lower: HedgeEnd | null;
  readonly upper: HedgeEnd | null;
}

/**
 * Cách hiểu các từ ước lượng: what each hedge says of the true value, as data.
 *
 * The *place* is that of the last printed digit; of a figure printed in whole digits, that of its last digit other than
 * 0, because `hơn 100` and `gần 2.000` do not claim their zeros. So `hơn 4,3 triệu` is [4,3 triệu; 4,4 triệu), `hơn 100`
 * is [100; 200), `gần 100` is (80; 100), `khoảng 75%` is [74%; 76%], `dưới 5%` has no lower end.
 *
 * These are this library's readings of usage; no legal text defines the words.
 *
 * @example
 * import { HEDGE_READINGS } from 'vn-ict';
 * HEDGE_READINGS['more-than']; // => { lower: { steps: 0, included: true }, upper: { steps: 1, included: false } }
 * HEDGE_READINGS['at-least'].upper; // => null
 */
export const HEDGE_READINGS: Readonly<Record<Hedge, HedgeReading>> = {
  'more-than': { lower: { steps: 0, included: true }, upper: { steps: 1, included: false } },
  nearly: { lower: { steps: -1, included: false, share: '1/5' }, upper: { steps: 0, included: false } },
  about: {
    lower: { steps: -1, included: true, share: '1/5' },
    upper: { steps: 1, included: true, share: '1/5' },
  },
  'less-than': { lower: null, upper: { steps: 0, included: false } },
  'at-least': { lower: { steps: 0, included: true }, upper: null },
  'at-most': { lower: null, upper: { steps: 0, included: true } },
};
