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

/** The regime of a named rule set. */
export function namedRegime(ruleSet: RuleSetId): RegimeChoice {
  return inForce(ruleSet, 'named');
}

/** The regime on a date; `undefined` before Nghị định 85/2016/NĐ-CP. */
export function regimeAt(asOf: PlainDate, { lifecycle = 'unknown' }: SystemFacts): RegimeChoice | undefined {
  if (asOf < IN_FORCE_FROM['nd85-2016']) return undefined;
  if (asOf < LAW_116_FROM) return inForce('nd85-2016');
  const decreeIsOut = asOf >= IN_FORCE_FROM['nd331-2026'];
  if (lifecycle === 'levelled-before-2026-07-01') return keptLevel(decreeIsOut);
  if (lifecycle === 'under-investment-before-2026-07-01' && asOf <= TRANSITION_END) {
    return underInvestment(decreeIsOut, asOf === TRANSITION_END);
  }
  if (!decreeIsOut) return gap();
  if (lifecycle === 'operating') return neverLevelled();
  return lifecycle === 'unknown' && asOf <= TRANSITION_END ? lifecycleUnknown() : inForce('nd331-2026');
}

function inForce(ruleSet: RuleSetId, basis: RegimeBasis = 'in-force'): RegimeChoice {
  const citation = ruleSet === 'nd85-2016' ? nd85('25') : nd331('38');
  return { ruleSet, basis, citations: [citation], confidence: 'confirmed', arguable: null };
}

function gap(): RegimeChoice {
  return {
    ruleSet: 'nd85-2016',
    basis: 'gap',
    citations: [law116('44'), nd331('38')],
    confidence: 'inference',
    arguable: 'nd331-2026',
  };
}

function underInvestment(decreeIsOut: boolean, lastDay: boolean): RegimeChoice {
  return {
    ruleSet: 'nd85-2016',
    basis: 'transition',
    citations: [nd331('39', '1')],
    confidence: decreeIsOut && !lastDay ? 'confirmed' : 'inference',
    arguable: lastDay ? 'nd331-2026' : null,
  };
}

function keptLevel(decreeIsOut: boolean): RegimeChoice {
  return {
    ruleSet: decreeIsOut ? 'nd331-2026' : 'nd85-2016',
    basis: 'kept-level',
    citations: [law116('45', '1'), nd331('25')],
    confidence: decreeIsOut ? 'confirmed' : 'inference',
    arguable: decreeIsOut ? 'nd85-2016' : 'nd331-2026',
  };
}

function neverLevelled(): RegimeChoice {
  const citations = [nd331('20'), nd331('38')];
  return { ruleSet: 'nd331-2026', basis: 'never-levelled', citations, confidence: 'inference', arguable: null };
}

function lifecycleUnknown(): RegimeChoice {
  return {
    ruleSet: 'nd331-2026',
    basis: 'lifecycle-unknown',
    citations: [nd331('38'), nd331('39', '1'), nd85('25')],
    confidence: 'confirmed',
    arguable: 'nd85-2016',
  };
}
