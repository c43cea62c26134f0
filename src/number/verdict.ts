import type { BilingualText, Issue } from '../outcome/index.js';
import type { DecimalString } from './exact.js';
import type { RationalString } from './rational-text.js';
import { DEFAULT_ROUNDING, type RoundingMode } from './rounding.js';

/**
 * Kết luận đối chiếu: how a printed result stands to the printed figures it was computed from.
 *
 * - `exact`: it is what they give, to the last digit of an unrounded calculation;
 * - `consistent`: a named rounding of what they give prints it, or their hedges (`hơn`, `trên`, `khoảng`) allow it;
 * - `consistent-with-rounded-inputs`: not of the figures as printed, but of values that print like them;
 * - `off-by-one-in-last-place`: it misses the rounded result by one unit of its last printed place;
 * - `inconsistent`: nothing that the figures can mean gives it;
 * - `undetermined`: it cannot be told, for the named reason.
 */
export type Verdict =
  | 'exact'
  | 'consistent'
  | 'consistent-with-rounded-inputs'
  | 'off-by-one-in-last-place'
  | 'inconsistent'
  | 'undetermined';

/**
 * Tên gọi của các kết luận đối chiếu: every verdict with its words.
 *
 * @example
 * import { VERDICT_LABELS } from 'vn-ict';
 * VERDICT_LABELS.inconsistent.en; // => 'inconsistent'
 */
export const VERDICT_LABELS: Readonly<Record<Verdict, BilingualText>> = {
  exact: { vi: 'khớp chính xác', en: 'exact' },
  consistent: { vi: 'khớp', en: 'consistent' },
  'consistent-with-rounded-inputs': {
    vi: 'khớp nếu số liệu đầu vào đã làm tròn',
    en: 'consistent with rounded inputs',
  },
  'off-by-one-in-last-place': { vi: 'lệch một đơn vị ở chữ số cuối', en: 'off by one in the last place' },
  inconsistent: { vi: 'không khớp', en: 'inconsistent' },
  undetermined: { vi: 'chưa xác định được', en: 'undetermined' },
};

/**
 * Why a verdict could not be reached, or on what it rests:
 *
 * - `unreadable`: a printed text is not a quantity; `issues` say which and why;
 * - `range-printed`: a figure is printed as a range;
 * - `unit-mismatch`: the figures are in units that cannot be compared;
 * - `denominator-zero`: the rate or growth does not apply;
 * - `denominator-may-be-zero`: what the denominator can mean includes 0;
 * - `negative-base`: growth over a negative figure says nothing;
 * - `no-parts`: there is nothing to add;
 * - `open-list`: the parts were not said to be all of them, and do not exceed the total;
 * - `direction-unknown`: neither word nor sign says whether the printed change is an increase;
 * - `direction-not-printed`: the change was printed without sign, and is judged by its size;
 * - `hedged-inputs`: the figures do not give the result as printed, but their hedges allow it.
 */
export type VerdictReason =
  | 'unreadable'
  | 'range-printed'
  | 'unit-mismatch'
  | 'denominator-zero'
  | 'denominator-may-be-zero'
  | 'negative-base'
  | 'no-parts'
  | 'open-list'
  | 'direction-unknown'
  | 'direction-not-printed'
  | 'hedged-inputs';

/** Kết quả đối chiếu: what is known of a printed result. */
export interface Recomputed {
  /**
   * The result recomputed from the printed values: rates, growth and times rounded half away from zero to the printed
   * decimal places, sums and differences exact.
   */
  readonly recomputed: DecimalString;
  /** Printed minus exactly recomputed: percentage points of a rate, units of a sum. `'0'` where they are equal. */
  readonly residual: RationalString;
  readonly reason?: VerdictReason;
}

/** Kết quả đối chiếu: the answer of every confrontation. */
export type Confrontation =
  | (Recomputed & {
      readonly verdict: 'exact' | 'consistent';
      /** The rounding modes that print the result from the recomputed value; none where only a hedge allows it. */
      readonly modes: readonly RoundingMode[];
    })
  | (Recomputed & {
      readonly verdict: 'consistent-with-rounded-inputs' | 'off-by-one-in-last-place' | 'inconsistent';
      readonly modes?: never;
    })
  | {
      readonly verdict: 'undetermined';
      readonly reason: VerdictReason;
      readonly recomputed?: DecimalString;
      readonly residual?: RationalString;
      /** What is wrong with the printed texts. */
      readonly issues?: readonly Issue[];
      readonly modes?: never;
    };

/**
 * Số in khớp khi tính lại: whether the recomputed value, rounded by one mode, is what was printed. This is the strict
 * question; what only a hedge or rounded inputs can explain is not a yes.
 *
 * @param answer - a confrontation
 * @param rounding - the mode that the document is held to, `half-away-from-zero` unless named
 * @example
 * import { agreesAsPrinted, rateVerdict } from 'vn-ict';
 * const answer = rateVerdict({ numerator: 402, denominator: 761, printed: { value: '52.82', decimalPlaces: 2 } });
 * agreesAsPrinted(answer); // => false
 * agreesAsPrinted(answer, 'truncate'); // => true
 */
export function agreesAsPrinted(answer: Confrontation, rounding: RoundingMode = DEFAULT_ROUNDING): boolean {
  return answer.modes?.includes(rounding) ?? false;
}

/**
 * Số in mâu thuẫn: whether nothing that the printed figures can mean, rounded in any named way, gives the printed result.
 *
 * @example
 * import { isContradiction, rateVerdict } from 'vn-ict';
 * isContradiction(rateVerdict({ numerator: 42898, denominator: 44376, printed: { value: '96.8', decimalPlaces: 1 } })); // => true
 * isContradiction(rateVerdict({ numerator: 402, denominator: 761, printed: { value: '52.82', decimalPlaces: 2 } })); // => false
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, row 5
 */
export function isContradiction(answer: Confrontation): boolean {
  return answer.verdict === 'off-by-one-in-last-place' || answer.verdict === 'inconsistent';
}
