import { type ChangeKind, changeOf } from './change.js';
import { heedDirection } from './change-direction.js';
import type { ExactInput } from './exact.js';
import { asRounded, type Figure, figureOf, negateFigure, type PrintedFigure, settleUnits } from './figure.js';
import { judge } from './judge.js';
import { spanOf } from './printed.js';
import { roundRational, subtractRationals, wholeRational } from './rational.js';
import { spellRational } from './rational-text.js';
import { addSpans, divideSpans, negateSpan, pointSpan, type Span, scaleSpan } from './span.js';
import type { Confrontation } from './verdict.js';

interface ChangeClaimBase {
  readonly current: PrintedFigure | ExactInput;
  /** The printed change. */
  readonly printed: PrintedFigure | ExactInput;
  readonly kind: ChangeKind;
  /**
   * What the words say: `tăng` or `giảm`, the printed figures then being sizes; `unstated` where neither word nor sign is
   * printed. Unless named, a change without `-` is an increase. A `times` with `decrease` is previous / current. An index or a
   * multiple that moves against the named direction is `inconsistent`.
   */
  readonly direction?: 'increase' | 'decrease' | 'unstated';
}

/** What {@link changeVerdict} confronts: a previous figure, or the printed difference from it. */
export type ChangeClaim = ChangeClaimBase &
  (
    | { readonly previous: PrintedFigure | ExactInput; readonly difference?: never }
    | {
        /** The printed absolute change (`giảm 49 vụ`), where the previous figure itself is not printed. */
        readonly difference: PrintedFigure | ExactInput;
        readonly previous?: never;
      }
  );

/**
 * Đối chiếu mức thay đổi: does a printed growth, index, difference or multiple agree with the figures it compares?
 *
 * @returns the verdict; `undetermined` when the previous figure is not positive, or the direction of a printed difference
 * is not known
 * @throws VnIctError `number.*` when a figure is not one
 * @example
 * import { changeVerdict } from 'vn-ict';
 * const printed = { value: '19.76', decimalPlaces: 2 };
 * changeVerdict({ current: 199, previous: 248, printed, kind: 'percent', direction: 'decrease' }).verdict; // => 'consistent'
 * changeVerdict({ current: 199, difference: 49, printed, kind: 'percent', direction: 'decrease' }).recomputed; // => '-19.76'
 * changeVerdict({ current: 199, previous: 248, printed, kind: 'percent' }).verdict; // => 'inconsistent'
 */
export function changeVerdict(claim: ChangeClaim): Confrontation {
  const { kind, direction } = claim;
  const falls = direction === 'decrease';
  const current = figureOf(claim.current, 'current');
  const isDifference = claim.difference !== undefined;
  const other = isDifference
    ? signedFigure(figureOf(claim.difference, 'difference'), falls)
    : figureOf(claim.previous, 'previous');
  if (isDifference && direction === 'unstated' && other.face.top > 0n) {
    return { verdict: 'undetermined', reason: 'direction-unknown' };
  }
  const previous = isDifference ? subtractRationals(current.face, other.face) : other.face;
  // `giảm 2 lần` is a fall to the half.
  const inverse = kind === 'times' && falls;
  const face = inverse ? changeOf(kind, previous, current.face) : changeOf(kind, current.face, previous);
  if (face === undefined) {
    const base = inverse ? current.face : previous;
    return { verdict: 'undetermined', reason: base.top === 0n ? 'denominator-zero' : 'negative-base' };
  }
  const stated = figureOf(claim.printed, 'printed');
  const isRatio = kind === 'times' || kind === 'index';
  const directed = isRatio ? stated : signedFigure(stated, falls);
  const unsigned = !isRatio && direction === 'unstated' && face.top < 0n && directed.face.top > 0n;
  const printed = unsigned ? negateFigure(directed) : directed;

  const isPlain = kind === 'absolute' || kind === 'points';
  const recomputed = isPlain ? spellRational(face) : roundRational(face, printed.places);
  const [now = current, then = other, result = printed] = settle(kind, current, other, printed);
  const answer = judge({
    face,
    reach: (rounding) =>
      reachOf(kind, { current: spanOf(now, rounding), other: spanOf(then, rounding), isDifference, inverse }),
    printed: result,
    figures: [now, then],
    ruleOfResult: isPlain ? 'same' : 'any',
    recomputed,
    reason: unsigned ? 'direction-not-printed' : undefined,
  });
  return heedDirection(answer, { kind, direction, face, printed: printed.face });
}

// `giảm 49` and `giảm -49` are both a fall by 49: what is printed is its size.
function signedFigure(figure: Figure, falls: boolean): Figure {
  return falls && figure.face.top > 0n ? negateFigure(figure) : figure;
}

/** A difference has the unit of its figures; rates, growth and multiples are always printed rounded. */
function settle(kind: ChangeKind, current: Figure, other: Figure, printed: Figure): readonly Figure[] {
  if (kind === 'absolute') return settleUnits([current, other, printed]);
  if (kind === 'points') return [current, other, printed].map(asRounded);
  return [...settleUnits([current, other]), { ...printed, rounded: true }];
}

interface Spans {
  readonly current: Span;
  /** The previous figure, or the difference from it. */
  readonly other: Span;
  readonly isDifference: boolean;
  readonly inverse: boolean;
}

const ONE = /* @__PURE__ */ pointSpan(/* @__PURE__ */ wholeRational(1n));

function reachOf(kind: ChangeKind, { current, other, isDifference, inverse }: Spans): Span | undefined {
  if (kind === 'absolute' || kind === 'points') {
    return isDifference ? other : addSpans(current, negateSpan(other));
  }
  const times = isDifference ? timesByDifference(current, other) : divideSpans(current, other);
  if (times === undefined) return undefined;
  if (kind === 'times') return inverse ? divideSpans(ONE, times) : times;
  return scaleSpan(kind === 'index' ? times : addSpans(times, negateSpan(ONE)), 100n);
}

/** current / (current − difference) with each figure used once, so that the span is not wider than what it can be. */
function timesByDifference(current: Span, difference: Span): Span | undefined {
  const share = divideSpans(difference, current);
  return share === undefined ? undefined : divideSpans(ONE, addSpans(ONE, negateSpan(share)));
}
