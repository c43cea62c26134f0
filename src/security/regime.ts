import type { Citation, Confidence } from '../law/index.js';
import type { PlainDate } from '../text/index.js';
import { law116, nd85, nd331 } from './cite.js';
import type { SystemFacts } from './facts.js';
import { IN_FORCE_FROM, LAW_116_FROM, type RuleSetId } from './rule-set-id.js';

/**
 * Căn cứ áp dụng một bộ quy tắc.
 *
 * - `named`: the caller named it;
 * - `in-force`: it is in force on the date;
 * - `gap`: 2026-07-01 to 2026-08-18, the new law is in force and its decree is not;
 * - `transition`: khoản 1 Điều 39 Nghị định 331/2026/NĐ-CP, under investment before 2026-07-01;
 * - `kept-level`: khoản 1 Điều 45 Luật 116/2025/QH15, a level that was approved stays;
 * - `never-levelled`: running without a level, of which no transitional text speaks;
 * - `lifecycle-unknown`: in force, unless the system was under investment before 2026-07-01.
 */
export type RegimeBasis =
  | 'named'
  | 'in-force'
  | 'gap'
  | 'transition'
  | 'kept-level'
  | 'never-levelled'
  | 'lifecycle-unknown';

/** Chế độ pháp lý: which rule set answers, and on what ground. */
export interface RegimeChoice {
  readonly ruleSet: RuleSetId;
  readonly basis: RegimeBasis;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
  /** The other rule set, where it can be argued for too. */
  readonly arguable: RuleSetId | null;
}

// Six months from 2026-07-01; no text says how the last day counts.
const TRANSITION_END = '2027-01-01';

const OLD = 'nd85-2016';
const NEW = 'nd331-2026';

/** The regime of a named rule set. */
export function namedRegime(ruleSet: RuleSetId): RegimeChoice {
  return inForce(ruleSet, 'named');
}

/** The regime on a date; `undefined` before Nghị định 85/2016/NĐ-CP. */
export function regimeAt(asOf: PlainDate, { lifecycle = 'unknown' }: SystemFacts): RegimeChoice | undefined {
  if (asOf < IN_FORCE_FROM[OLD]) return undefined;
  if (asOf < LAW_116_FROM) return inForce(OLD);
  const isOut = asOf >= IN_FORCE_FROM[NEW];
  if (lifecycle === 'levelled-before-2026-07-01') {
    const citations = [law116('45', '1'), nd331('25')];
    return isOut
      ? choice(NEW, 'kept-level', citations, 'confirmed', OLD)
      : choice(OLD, 'kept-level', citations, 'inference', NEW);
  }
  const isTransition = asOf <= TRANSITION_END;
  if (isTransition && lifecycle === 'under-investment-before-2026-07-01') {
    const isClear = isOut && asOf !== TRANSITION_END;
    const arguable = asOf === TRANSITION_END ? NEW : null;
    return choice(OLD, 'transition', [nd331('39', '1')], isClear ? 'confirmed' : 'inference', arguable);
  }
  if (!isOut) return choice(OLD, 'gap', [law116('44'), nd331('38')], 'inference', NEW);
  if (lifecycle === 'operating') return choice(NEW, 'never-levelled', [nd331('20'), nd331('38')], 'inference');
  if (!isTransition || lifecycle !== 'unknown') return inForce(NEW);
  return choice(NEW, 'lifecycle-unknown', [nd331('38'), nd331('39', '1'), nd85('25')], 'confirmed', OLD);
}

function inForce(ruleSet: RuleSetId, basis: RegimeBasis = 'in-force'): RegimeChoice {
  return choice(ruleSet, basis, [ruleSet === OLD ? nd85('25') : nd331('38')], 'confirmed');
}

function choice(
  ruleSet: RuleSetId,
  basis: RegimeBasis,
  citations: readonly Citation[],
  confidence: Confidence,
  arguable: RuleSetId | null = null,
): RegimeChoice {
  return { ruleSet, basis, citations, confidence, arguable };
}
