import type { Consistent } from './consistent.js';
import { type Line, notPositive } from './line.js';
import type { Rate } from './rate.js';
import { type Answer, settle } from './system.js';
import type { Examination } from './told.js';

/** How much one question may cost, so that a hard one leaves something for the others. */
const MOST_FOR_ONE = 1_000_000;

/**
 * The rules with which lines beside them cannot hold, those of the lines included; `undefined` where they can, or where it was not found out.
 * A rate over a whole of 0 or less says nothing: it excludes nothing unless lines keep its whole above 0.
 *
 * @param place - the rule that is unproven where the bound is reached
 * @param counts - the rules that are taken to hold
 */
export function excluding(
  { unproven }: Examination,
  { rates, system, values, budget, withProducts }: Consistent,
  place: number,
  lines: readonly Line[],
  counts: (rule: number) => boolean,
): ReadonlySet<number> | undefined {
  const idle = new Set<number>();
  const isAsked = ({ rules }: Line): boolean => rules.every((rule) => counts(rule) && !idle.has(rule));
  const isLinear = (line: Line): boolean => isAsked(line) && !line.rules.some((rule) => rates.has(rule));
  const isActive = ({ rule }: Rate): boolean => counts(rule) && !idle.has(rule);
  const ask = (first: readonly Line[], asked: (line: Line) => boolean): Answer => {
    const own = { steps: Math.min(budget.steps, MOST_FOR_ONE) };
    budget.steps -= own.steps;
    const answer = settle(system, values, first, asked, own);
    budget.steps += Math.max(0, own.steps);
    if (answer.is === 'exhausted') unproven.bound.add(place);
    return answer;
  };
  for (;;) {
    const answer = ask(withProducts(lines, isActive), isAsked);
    if (answer.is !== 'conflict') return undefined;
    const used = new Set(answer.lines.flatMap(({ rules }) => rules));
    const before = idle.size;
    for (const rule of [...used]) {
      const rate = rates.get(rule);
      if (rate === undefined || !isActive(rate)) continue;
      const isIdle = ask([...lines, notPositive(rate.denominator)], isLinear);
      if (isIdle.is === 'conflict') for (const line of isIdle.lines) for (const other of line.rules) used.add(other);
      else idle.add(rule);
    }
    if (idle.size === before) return used;
  }
}
