import type { ExactInput } from './exact.js';
import { figureOf, type PrintedFigure } from './figure.js';
import { judge } from './judge.js';
import { spanOf } from './printed.js';
import { divideRationals, multiplyRationals, roundRational, wholeRational } from './rational.js';
import { divideSpans, scaleSpan } from './span.js';
import type { Confrontation } from './verdict.js';

/** What {@link rateVerdict} confronts. */
export interface RateClaim {
  /** Tử số. */
  readonly numerator: PrintedFigure | ExactInput;
  /** Mẫu số. */
  readonly denominator: PrintedFigure | ExactInput;
  /** The printed rate in percent; an exact value is taken as printed with the places of its shortest spelling. */
  readonly printed: PrintedFigure | ExactInput;
}

/**
 * Đối chiếu tỷ lệ: does a printed percentage agree with its printed numerator and denominator, given what each spelling
 * can mean?
 *
 * @returns the verdict; `undetermined` when the denominator is, or may be, 0. Rounded parts are taken to be rounded by one
 * rule, whichever it is; the rate may be printed by another
 * @throws VnIctError `number.*` when a figure is not one
 * @example
 * import { rateVerdict } from 'vn-ict';
 * rateVerdict({ numerator: 42, denominator: 63, printed: { value: '75', decimalPlaces: 0 } }); // => { verdict: 'inconsistent', recomputed: '67', residual: '25/3' }
 * const more = { decimalPlaces: 1, scale: 6, hedge: 'more-than' } as const;
 * rateVerdict({ numerator: { value: '3200000', ...more }, denominator: { value: '4300000', ...more }, printed: 75.7 }).verdict; // => 'consistent'
 * rateVerdict({ numerator: 0, denominator: 0, printed: 0 }); // => { verdict: 'undetermined', reason: 'denominator-zero' }
 */
export function rateVerdict(claim: RateClaim): Confrontation {
  const numerator = figureOf(claim.numerator, 'numerator');
  const denominator = figureOf(claim.denominator, 'denominator');
  const printed = { ...figureOf(claim.printed, 'printed'), rounded: true };
  const rate = divideRationals(numerator.face, denominator.face);
  if (rate === undefined) return { verdict: 'undetermined', reason: 'denominator-zero' };
  const face = multiplyRationals(rate, wholeRational(100n));
  return judge({
    face,
    reach: (rounding) => {
      const span = divideSpans(spanOf(numerator, rounding), spanOf(denominator, rounding));
      return span === undefined ? undefined : scaleSpan(span, 100n);
    },
    printed,
    figures: [numerator, denominator],
    ruleOfResult: 'any',
    recomputed: roundRational(face, printed.places),
  });
}
