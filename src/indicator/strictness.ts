import { compareRationals, type Rational, rationalOf } from '../number/index.js';
import type { Target } from '../text/index.js';

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
  const [left, right] = [demandOf(one), demandOf(other)];
  if (left === undefined || right === undefined) return isSameMilestone(one, other) ? one : undefined;
  if (left.measure !== right.measure || left.harder !== right.harder) return undefined;
  const order = compareRationals(right.bound, left.bound) * left.harder;
  if (order !== 0) return order > 0 ? other : one;
  return right.excluded && !left.excluded ? other : one;
}

function demandOf(target: Target): Demand | undefined {
  switch (target.kind) {
    case 'threshold': {
      if (target.comparator === '=') return undefined;
      const harder = target.comparator.startsWith('>') ? 1 : -1;
      return demand('value', target.unit, target.value, harder, !target.comparator.endsWith('='));
    }
    case 'range':
      return target.direction === 'less'
        ? demand('value', target.unit, target.upper, -1)
        : demand('value', target.unit, target.lower, 1);
    case 'rank':
      return demand('rank', undefined, target.atMost, -1);
    case 'rank-change':
      return demand(`rank ${target.direction} ${target.baseline ?? ''}`, undefined, target.lower, 1);
    case 'change':
      return demand(`${target.direction} ${target.baseline ?? ''}`, target.unit, target.value, 1);
    case 'milestone':
      return undefined;
  }
}

function demand(measure: string, unit: string | undefined, bound: string, harder: 1 | -1, excluded = false): Demand {
  return { measure: `${measure} ${unit ?? ''}`, bound: rationalOf(bound), excluded, harder };
}

const isSameMilestone = (one: Target, other: Target): boolean =>
  one.kind === 'milestone' && other.kind === 'milestone' && one.milestone === other.milestone;
