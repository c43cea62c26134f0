import { type Achievement, type Judgement, judgeTarget } from '../../indicator/core/index.js';
import {
  addRationals,
  type Bound,
  type Interval,
  parseRational,
  printedInterval,
  type Rational,
  rationalOf,
} from '../../number/index.js';
import type { ChangeResult, Quantity, Target } from '../../text/index.js';

// Just inside an end that does not belong to its interval, and further out than any figure.
const NEXT: Rational = { top: 1n, bottom: 10n ** 40n };
const FAR: Rational = { top: 10n ** 40n, bottom: 1n };
const opposite = ({ top, bottom }: Rational): Rational => ({ top: -top, bottom });

/**
 * So số in với mục tiêu: a figure is taken as printed; an estimate (`gần 80%`, `trên 75%`) or a range (`75-85%`) meets or
 * misses a target only if all that it can stand for does. Of a change the size is judged.
 */
export function judgeQuantity(target: Target, quantity: Quantity, change?: ChangeResult): Judgement {
  const unit = quantity.unit === undefined ? {} : { unit: quantity.unit };
  const judge = (value: Rational): Judgement =>
    judgeTarget(target, change === undefined ? { state: 'value', value, ...unit } : changeOf(change, value));
  const face = judge(rationalOf(quantity.value));
  if (quantity.hedge === undefined && quantity.upper === undefined) return face;
  const { lower, upper } = intervalOf(quantity);
  const ends = [judge(endOf(lower, NEXT, opposite(FAR))), judge(endOf(upper, opposite(NEXT), FAR))];
  if (ends.every(({ outcome }) => outcome === ends[0]?.outcome)) {
    const [outcome = face.outcome] = ends.map((end) => end.outcome);
    return outcome === face.outcome ? face : { outcome };
  }
  return { outcome: 'undecided', reason: 'estimate' };
}

function changeOf({ direction, quantity, baseline }: ChangeResult, value: Rational): Achievement {
  return {
    state: 'changed',
    direction,
    value,
    ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function intervalOf({ value, upper, decimalPlaces, hedge }: Quantity): Interval {
  if (upper !== undefined) return { lower: { value, included: true }, upper: { value: upper, included: true } };
  const interval = printedInterval({ value, decimalPlaces, ...(hedge === undefined ? {} : { hedge }) });
  // `trên 80%` says more than 80%, although it is also said of figures that round to it.
  return hedge === 'more-than' && interval.lower !== null
    ? { ...interval, lower: { ...interval.lower, included: false } }
    : interval;
}

function endOf(bound: Bound | null, step: Rational, unbounded: Rational): Rational {
  if (bound === null) return unbounded;
  const value = parseRational(bound.value);
  return bound.included ? value : addRationals(value, step);
}
