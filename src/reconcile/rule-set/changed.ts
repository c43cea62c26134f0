import { MINUS_ONE, ONE, ZERO } from '../engine/arithmetic.js';
import type { Consistent } from './consistent.js';
import { excluding } from './excluding.js';
import { added, equation, negationsOf } from './line.js';
import { symbolsOf } from './symbol.js';
import { type Examination, isAsGrave, tellContradiction, tellRedundant } from './told.js';

/** Tells of figures that have to change and that other rules keep, or keep apart by themselves. */
export function examineChanged(examination: Examination, consistent: Consistent): void {
  examination.rules.forEach((rule, at) => {
    if (rule.kind !== 'carry-over' || rule.demands !== 'changed' || examination.settled.has(at)) return;
    const symbolOf = symbolsOf(rule);
    const difference = added([
      [symbolOf(rule.current), ONE],
      [symbolOf(rule.earlier), MINUS_ONE],
    ]);
    const kept = equation([at], difference, ZERO);
    const isOther = (other: number): boolean => other !== at && !examination.settled.has(other);
    const sides = negationsOf(kept).map((line) => excluding(examination, consistent, at, [line], isOther));
    if (sides.every((side) => side !== undefined)) {
      tellContradiction(examination, new Set([at, ...sides.flatMap((side) => [...side])]));
      examination.settled.add(at);
      return;
    }
    const counts = (other: number): boolean => isOther(other) && isAsGrave(examination, other, at);
    const by = excluding(examination, consistent, at, [kept], counts);
    if (by !== undefined && by.size > 1) tellRedundant(examination, at, by);
  });
}
