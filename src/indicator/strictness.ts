import { compareRationals, type Rational, rationalOf } from '../number/index.js';
import { equalData } from '../outcome/index.js';
import type { Comparator, Target } from '../text/index.js';

/** What a target demands, where two demands can be held against each other. */
interface Demand {
  /** Targets of different measures cannot be compared. */
  readonly measure: string;
  readonly bound: Rational;
  readonly excluded: boolean;
  /** 1 where a higher bound is harder to meet, −1 where a lower one is. */
  readonly harder: 1 | -1;
}

/** The target that is hardest to meet; `undefined` where two of them cannot be compared. */
export function strictest(targets: readonly Target[]): Target | undefined {
  const [first, ...rest] = targets;
  return rest.reduce<Target | undefined>(
    (hardest, target) => (hardest === undefined ? undefined : harderOf(hardest, target)),
    first,
  );
}

function harderOf(one: Target, other: Target): Target | undefined {
  if (equalData(asMeant(one), asMeant(other))) return one;
  const [left, right] = [demandOf(one), demandOf(other)];
  if (left === undefined || right === undefined) return isSameMilestone(one, other) ? one : undefined;
  if (left.measure !== right.measure || left.harder !== right.harder) return undefined;
  const order = compareRationals(right.bound, left.bound) * left.harder;
  if (order !== 0) return order > 0 ? other : one;
  return right.excluded && !left.excluded ? other : one;
}

function demandOf(target: Target): Demand | undefined {
  switch (target.kind) {
    case 'threshold':
      return bounded('value', target.unit, target.comparator, target.value);
    case 'range':
      return target.direction === 'less'
        ? demand('value', target.unit, target.upper, -1)
        : demand('value', target.unit, target.lower, 1);
    case 'rank':
      return demand('rank', undefined, target.atMost, -1);
    case 'rank-change':
      return bounded(`rank ${target.direction} ${target.baseline ?? ''}`, undefined, target.comparator, target.lower);
    case 'change':
      return bounded(`${target.direction} ${target.baseline ?? ''}`, target.unit, target.comparator, target.value);
    case 'milestone':
      return undefined;
  }
}

// What has to be hit exactly is neither harder nor easier than a bound.
function bounded(measure: string, unit: string | undefined, comparator: Comparator, bound: string): Demand | undefined {
  if (comparator === '=') return undefined;
  return demand(measure, unit, bound, comparator.startsWith('>') ? 1 : -1, !comparator.endsWith('='));
}

function demand(measure: string, unit: string | undefined, bound: string, harder: 1 | -1, excluded = false): Demand {
  return { measure: `${measure} ${unit ?? ''}`, bound: rationalOf(bound), excluded, harder };
}

const isSameMilestone = (one: Target, other: Target): boolean =>
  one.kind === 'milestone' && other.kind === 'milestone' && one.milestone === other.milestone;

/** A target without the way in which it is printed. */
export const asMeant = (target: Target): unknown => ({
  ...target,
  text: '',
  printedComparator: null,
  decimalPlaces: 0,
  word: '',
});
