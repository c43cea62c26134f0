import type { ExactInput } from './exact.js';
import { figureOf, type PrintedFigure, settleUnits } from './figure.js';
import { judge } from './judge.js';
import { spanOf } from './printed.js';
import { addRationals, subtractRationals, wholeRational } from './rational.js';
import { spellRational } from './rational-text.js';
import type { RoundingMode } from './rounding.js';
import { addSpans, negateSpan, pointSpan, type Span } from './span.js';
import type { Confrontation } from './verdict.js';

/** What {@link sumVerdict} confronts. */
export interface SumClaim {
  readonly parts: readonly (PrintedFigure | ExactInput)[];
  /** The printed total, or difference. */
  readonly total: PrintedFigure | ExactInput;
  /** `subtract`: the total is the first part less all others. `add` unless named. */
  readonly operation?: 'add' | 'subtract';
  /**
   * Whether the document says that these are all the parts; `true` unless named. Of an open list (`trong đó`) only an
   * excess over the total is a contradiction, parts not being negative.
   */
  readonly complete?: boolean;
}

/**
 * Đối chiếu tổng: does a printed total agree with its printed parts, given what each spelling can mean?
 *
 * Where one figure of a sum is printed rounded (decimals, a scale word), the figures in whole digits beside it are taken as
 * rounded to their last digit as well: they count the same unit. Rounded figures of one sum are taken to be rounded by one
 * rule, whichever it is.
 *
 * @returns the verdict; `undetermined` without parts, and for an open list that stays below the total
 * @throws VnIctError `number.*` when a figure is not one
 * @example
 * import { sumVerdict } from 'vn-ict';
 * sumVerdict({ parts: [1180, 1196], total: 2362 }); // => { verdict: 'inconsistent', recomputed: '2376', residual: '-14' }
 * const tỷ = (value: string) => ({ value: `${value}000000000`, decimalPlaces: 0, scale: 9 });
 * sumVerdict({ parts: [tỷ('9877'), tỷ('8097'), tỷ('4081')], total: tỷ('22056') }).verdict; // => 'consistent-with-rounded-inputs'
 * sumVerdict({ parts: [9877, 8097, 4081], total: 22056 }).verdict; // => 'off-by-one-in-last-place'
 */
export function sumVerdict(claim: SumClaim): Confrontation {
  const parts = claim.parts.map((part, index) => figureOf(part, 'parts', index));
  const total = figureOf(claim.total, 'total');
  if (parts.length === 0) return { verdict: 'undetermined', reason: 'no-parts' };
  const [printed = total, ...figures] = settleUnits([total, ...parts]);
  const subtracts = (index: number): boolean => claim.operation === 'subtract' && index > 0;
  const face = figures.reduce(
    (sum, figure, index) => (subtracts(index) ? subtractRationals : addRationals)(sum, figure.face),
    wholeRational(0n),
  );
  const reach = (rounding: RoundingMode): Span =>
    figures.reduce(
      (sum, figure, index) => {
        const span = spanOf(figure, rounding);
        return addSpans(sum, subtracts(index) ? negateSpan(span) : span);
      },
      pointSpan(wholeRational(0n)),
    );
  const recomputed = spellRational(face);
  const residual = subtractRationals(total.face, face);
  if (claim.complete === false && residual.top > 0n) {
    return { verdict: 'undetermined', reason: 'open-list', recomputed, residual: spellRational(residual) };
  }
  return judge({ face, reach, printed, figures, ruleOfResult: 'same', recomputed });
}
