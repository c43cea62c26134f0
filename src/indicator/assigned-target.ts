import { type DatedValue, type ValueInForce, valueInForce } from '../law/dated/index.js';
import { equalData } from '../outcome/index.js';
import type { Period } from '../period/index.js';
import type { PlainDate, Target } from '../text/index.js';
import type { Direction } from './indicator.js';
import { asMeant, strictest } from './strictness.js';
import { inDirection } from './target-direction.js';

/** Mục tiêu được giao: a target with the indicator it is of, the unit of territory it is set for, and the ranking it was set in. */
export interface AssignedTarget {
  /** The id of the indicator. */
  readonly indicator: string;
  /** The unit that it applies to and below which it is inherited, in the caller's own keys: `nation`, `province:06`. */
  readonly unit: string;
  readonly target: Target;
  /** Kỳ: the period that it is set for. */
  readonly period?: Period;
  /** How many were ranked when it was set: a place among 63 provinces is none among 34. */
  readonly among?: number;
}

/** Mục tiêu có thời hạn: when it applies, and the decision that sets it. */
export type DatedTarget = DatedValue<AssignedTarget>;

/**
 * Cách kế thừa mục tiêu: `most-specific` takes that of the nearest unit that has one; `strictest` the hardest to meet among those of the
 * unit and of all above it.
 */
export type InheritancePolicy = 'most-specific' | 'strictest';

/** Which target is asked for. */
export interface TargetQuery {
  readonly indicator: string;
  /** The unit itself, then what it belongs to, outwards: `['commune:01840', 'province:06', 'nation']`. */
  readonly units: readonly [string, ...string[]];
  readonly asOf: PlainDate;
  /** Chiều tốt lên of the indicator: where less is better, a bare `5%` is at most 5%; `more` unless named. */
  readonly direction?: Direction;
  /** `most-specific` unless named. */
  readonly policy?: InheritancePolicy;
  /** "As known on this day". */
  readonly knownAs?: PlainDate;
}

/** The target in force on a day, with the entries that set it; none; or those that contradict one another. */
export type TargetInForce = ValueInForce<AssignedTarget>;

/**
 * Mục tiêu áp dụng: the target of an indicator for a unit on a day, its own or inherited from the unit above, by a named policy.
 *
 * Two targets in force for one unit that say different things are a `conflict`, unless one supersedes the other; so are two of which
 * neither is stricter (in other units, or in other directions) where the strictest is asked for.
 *
 * @example
 * import { parseTarget, plainDate } from 'vn-ict';
 * import { targetInForce } from 'vn-ict/indicator';
 * const set = (unit: string, printed: string, document: string) => ({
 *   value: { indicator: 'online-dossiers', unit, target: parseTarget(printed) },
 *   validFrom: plainDate('2024-01-01'),
 *   citation: { document },
 * });
 * const targets = [set('nation', '>=80%', '411/QĐ-TTg'), set('province:06', '>=70%', '883/KH-UBND của UBND tỉnh Bắc Kạn')];
 * const query = { indicator: 'online-dossiers', units: ['commune:01840', 'province:06', 'nation'], asOf: plainDate('2024-06-30') } as const;
 * const nearest = targetInForce(targets, query);
 * nearest.status === 'found' && nearest.value.unit; // => 'province:06'
 * const hardest = targetInForce(targets, { ...query, policy: 'strictest' });
 * hardest.status === 'found' && hardest.value.target.text; // => '>=80%'
 */
export function targetInForce(targets: readonly DatedTarget[], query: TargetQuery): TargetInForce {
  const { units, policy = 'most-specific' } = query;
  const found = units.map((unit) => targetOfUnit(targets, query, unit));
  const decided = found.filter(({ status }) => status !== 'notInForce');
  const [nearest] = decided;
  if (nearest === undefined) return notInForce(found);
  if (policy === 'most-specific') return nearest;
  return decided.find(({ status }) => status === 'conflict') ?? hardestOf(decided);
}

function targetOfUnit(targets: readonly DatedTarget[], query: TargetQuery, unit: string): TargetInForce {
  const { indicator, asOf, knownAs, direction } = query;
  const own = targets
    .filter(({ value }) => value.indicator === indicator && value.unit === unit)
    .map((entry) => {
      const target = inDirection(entry.value.target, direction);
      return target === entry.value.target ? entry : { ...entry, value: { ...entry.value, target } };
    });
  return valueInForce(own, asOf, { equal: saySame, ...(knownAs === undefined ? {} : { knownAs }) });
}

/** Whether two targets ask for the same, however they are printed. */
const saySame = (one: AssignedTarget, other: AssignedTarget): boolean =>
  one.among === other.among && equalData(asMeant(one.target), asMeant(other.target));

type Found = Extract<TargetInForce, { status: 'found' }>;

function hardestOf(decided: readonly TargetInForce[]): TargetInForce {
  const found = decided.filter((answer): answer is Found => answer.status === 'found');
  const hardest = amongTheSame(found) ? strictest(found.map(({ value }) => value.target)) : undefined;
  const winner = found.find(({ value }) => value.target === hardest);
  if (winner !== undefined) return winner;
  const [first, second, ...rest] = found.flatMap(({ entries }) => entries);
  // Without a hardest one there are at least two.
  return { status: 'conflict', entries: [first, second, ...rest] as [DatedTarget, DatedTarget, ...DatedTarget[]] };
}

/** Whether all are of one ranking: a place among 63 is neither better nor worse than one among 34. */
function amongTheSame(found: readonly Found[]): boolean {
  const ranked = found.filter(({ value: { target } }) => target.kind === 'rank' || target.kind === 'rank-change');
  return new Set(ranked.map(({ value }) => value.among)).size <= 1;
}

/** The most telling reason: that of the nearest unit that has targets at all. */
function notInForce(found: readonly TargetInForce[]): TargetInForce {
  const told = found.find((answer) => answer.status === 'notInForce' && answer.reason !== 'no-values');
  return told ?? { status: 'notInForce', reason: 'no-values' };
}
