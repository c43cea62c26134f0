import { canBeSome, type FactState, isSome } from './fact-state.js';
import {
  CITIZEN_FACING_SCALE,
  GRADE_SCALE,
  INDUSTRIAL_CONTROL_SCALE,
  INFRASTRUCTURE_SCALE,
  INTERNAL_SCALE,
  OUTWARD_SCALES,
  PROVIDES_SCALE,
  SCOPE_SCALE,
  SUPPORTS_SCALE,
} from './named-scales.js';

/** What follows by the definitions of the texts: if one scale is above its least position (1) or at it (0), so is another, or not. */
export type Implication = readonly [from: number, is: 0 | 1, to: number, then: 0 | 1];

/** The list is closed: what follows from what follows stands in it too. */
export const IMPLICATIONS: readonly Implication[] = /* @__PURE__ */ (() => [
  // An internal system has no outsiders.
  ...OUTWARD_SCALES.flatMap((scale): Implication[] => [
    [INTERNAL_SCALE, 1, scale, 0],
    [scale, 1, INTERNAL_SCALE, 0],
  ]),
  // Not the other way round: types that leave citizen-facing out do not deny a service.
  [PROVIDES_SCALE, 1, CITIZEN_FACING_SCALE, 1],
  [SUPPORTS_SCALE, 1, CITIZEN_FACING_SCALE, 1],
  // Hạ tầng always serves some scope; an industrial control system may run no graded work.
  [SCOPE_SCALE, 1, INFRASTRUCTURE_SCALE, 1],
  [SCOPE_SCALE, 0, INFRASTRUCTURE_SCALE, 0],
  [INFRASTRUCTURE_SCALE, 1, SCOPE_SCALE, 1],
  [INFRASTRUCTURE_SCALE, 0, SCOPE_SCALE, 0],
  [GRADE_SCALE, 1, INDUSTRIAL_CONTROL_SCALE, 1],
  [INDUSTRIAL_CONTROL_SCALE, 0, GRADE_SCALE, 0],
])();

/** Narrows what is known by what follows from it. */
export function deduce(state: FactState): void {
  for (const [from, is, to, then] of IMPLICATIONS) {
    if (is === 1 ? isSome(state, from) : !canBeSome(state, from)) narrow(state, to, then);
  }
}

/** A scale is above its least position, or at it: has that not been known? What is known already stays. */
export function narrow(state: FactState, scale: number, then: 0 | 1): boolean {
  if (isSome(state, scale) || !canBeSome(state, scale)) return false;
  if (then === 1) state.low[scale] = 1;
  else state.high[scale] = 0;
  return true;
}
