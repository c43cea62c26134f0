import { type Judgement, judgeTarget } from '../../indicator/core/index.js';
import { compareRationals, isContradiction, percentage, type Rational, rationalOf } from '../../number/index.js';
import { createIssue, type Outcome } from '../../outcome/index.js';
import {
  type ChangeResult,
  formatPercent,
  type PlainDate,
  type Quantity,
  RESULT_STATUS_LABELS,
  type StatusWithoutFigure,
  safeParseQuantity,
  type Target,
} from '../../text/index.js';
import { assumedUnit, judgePrinted, plain, type RowJudgement } from './judge-printed.js';
import { judgeQuantity } from './judge-quantity.js';
import { tableIssues } from './messages.js';
import { judgeBeforeDeadline } from './not-due.js';
import type { RowReading } from './read-row.js';
import type { Recomputation } from './recompute.js';
import type { PrintedFigureCheck } from './result.js';

/**
 * Kết luận của một dòng: the exact rate of the parts decides where the row prints them (it is compared before rounding),
 * else the printed figure, else the reported state.
 */
export function judgeRow(
  { target, result, counted, ofFraction }: RowReading,
  recomputed: Recomputation,
  figures: readonly PrintedFigureCheck[],
  asOf?: PlainDate,
): RowJudgement {
  if (target.state === 'absent') return plain({ outcome: 'notApplicable', reason: 'no-target' });
  if (target.state === 'unreadable') return plain({ outcome: 'error', reason: 'unreadable-target' });
  if (result.state === 'unreadable') return plain({ outcome: 'error', reason: 'unreadable-result' });
  const read = result.state === 'read' ? result.value : undefined;
  if (read?.status === 'changed') {
    return judgeChange(target.value, read, recomputed) ?? judgeFigures(target.value, undefined, recomputed, figures);
  }
  if (read !== undefined && read.status !== 'reported') {
    const early = judgeBeforeDeadline(target.value, read.status, asOf);
    return early === undefined ? judgeStatus(target.value, read.status, recomputed) : plain(early);
  }
  const reported = read?.quantity;
  if (recomputed.zeroDenominator && reported === undefined) {
    return plain({ outcome: 'notApplicable', reason: 'zero-denominator' });
  }
  if (ofFraction && recomputed.exceedsWhole) return plain({ outcome: 'undecided', reason: 'part-exceeds-whole' });
  const judgement = judgeFigures(target.value, reported, recomputed, figures);
  return counted === undefined || recomputed.exceedsWhole ? judgement : judgeCounted(target.value, counted, judgement);
}

/**
 * `17/20 xã` against a target of 20 without a unit: a rate of 85% or 17 communes. No rate is to exceed 100; below it the target
 * is judged only where both lead to one outcome.
 */
function judgeCounted(target: Target, counted: Quantity, byRate: RowJudgement): RowJudgement {
  const byCount = judgePrinted(target, counted);
  if (isAboveHundred(target)) return byCount;
  return byCount.outcome === byRate.outcome ? byRate : plain({ outcome: 'undecided', reason: 'unit-unknown' });
}

function isAboveHundred(target: Target): boolean {
  const bound = target.kind === 'threshold' ? target.value : target.kind === 'range' ? target.lower : '0';
  return compareRationals(rationalOf(bound), HUNDRED) > 0;
}

const HUNDRED: Rational = { top: 100n, bottom: 1n };

/** A change against a target of change; against a level the parts have to speak, or nothing does. */
function judgeChange(target: Target, change: ChangeResult, { value, rate }: Recomputation): RowJudgement | undefined {
  const judgement = judgeQuantity(target, change.quantity, change);
  const aimsAtChange = target.kind === 'change' || target.kind === 'rank-change';
  const speaks = value !== undefined && rate !== undefined && isRate(target, undefined);
  return aimsAtChange || !speaks ? plain(judgement) : undefined;
}

/** A state instead of a figure; where the aim is said to be reached or missed, the parts of the rate tell whether it is. */
function judgeStatus(
  target: Target,
  state: StatusWithoutFigure,
  { value, rate, exceedsWhole }: Recomputation,
): RowJudgement {
  const claims = state === 'done' || state === 'not-achieved';
  const speaks = target.kind !== 'milestone' && isRate(target, undefined);
  if (!claims || value === undefined || rate === undefined || !speaks) {
    return plain(judgeTarget(target, { state }));
  }
  if (exceedsWhole) return plain({ outcome: 'undecided', reason: 'part-exceeds-whole' });
  const byParts = judgeRate(target, value);
  const denied = byParts.outcome === (state === 'done' ? 'fail' : 'pass');
  return denied ? contradiction(RESULT_STATUS_LABELS[state].vi, rate) : plain(byParts);
}

function judgeFigures(
  target: Target,
  reported: Quantity | undefined,
  { value, rate, zeroDenominator, exceedsWhole }: Recomputation,
  figures: readonly PrintedFigureCheck[],
): RowJudgement {
  const byPrinted = reported && judgePrinted(target, reported);
  if (byPrinted?.reason === 'share-of-plan') return byPrinted;
  const byParts = value && isRate(target, reported) ? judgeRate(target, value) : undefined;
  if (byParts === undefined || rate === undefined) {
    if (zeroDenominator && isRate(target, reported)) return plain({ outcome: 'undecided', reason: 'zero-denominator' });
    if (byPrinted === undefined) return plain({ outcome: 'undecided', reason: 'no-result' });
    return byPrinted;
  }
  if (exceedsWhole) return plain({ outcome: 'undecided', reason: 'part-exceeds-whole' });
  if (byPrinted === undefined || reported === undefined) {
    const denied = figures.find((figure) => isContradiction(figure) && outcomeOf(target, figure) !== byParts.outcome);
    if (denied !== undefined) return contradiction(denied.printed, rate, 'note');
    const details = { received: `${rate.text} = ${rate.printed}`, path: ['result'] };
    return { ...byParts, issues: [createIssue(tableIssues, 'table.result-from-note', details)] };
  }
  if (byPrinted.outcome === byParts.outcome) return { ...byParts, issues: assumedUnit(target, reported) };
  const contradicted = figures.some((figure) => figure.cell === 'result' && isContradiction(figure));
  return contradicted ? contradiction(reported.text, rate) : roundedToTarget(byParts, reported, rate);
}

const judgeRate = (target: Target, value: Rational): Judgement =>
  judgeTarget(target, { state: 'value', value, unit: '%' });

// The parts of a rate speak to a target in percent only; a target of 105 stations is not judged on a fraction.
function isRate(target: Target, reported: Quantity | undefined): boolean {
  if (target.kind === 'rank' || target.kind === 'rank-change') return false;
  const unit = 'unit' in target ? target.unit : undefined;
  return unit === '%' || (unit === undefined && (reported === undefined || reported.unit === '%'));
}

/** What a printed percentage alone would say of the target. */
function outcomeOf(target: Target, { printed }: PrintedFigureCheck): Outcome | undefined {
  const quantity = safeParseQuantity(printed, { lenient: true });
  return quantity.success ? judgeQuantity(target, quantity.data).outcome : undefined;
}

function contradiction(
  printed: string,
  rate: NonNullable<Recomputation['rate']>,
  cell: 'result' | 'note' = 'result',
): RowJudgement {
  const parameters = { printed, recomputed: rate.printed };
  const issue = createIssue(tableIssues, 'table.figures-contradict', {
    received: rate.text,
    path: [cell],
    parameters,
  });
  return { outcome: 'undecided', reason: 'figures-contradict', issues: [issue] };
}

function roundedToTarget(
  byParts: Judgement,
  reported: Quantity,
  rate: NonNullable<Recomputation['rate']>,
): RowJudgement {
  const parameters = { printed: reported.text, exact: `${rate.text} = ${exactPercent(rate)}` };
  return {
    ...byParts,
    issues: [createIssue(tableIssues, 'table.rounded-to-target', { path: ['result'], parameters })],
  };
}

/** The exact rate in Vietnamese spelling where it is a finite decimal, else at two places more than are printed. */
function exactPercent({ exact, decimalPlaces, numerator, denominator }: NonNullable<Recomputation['rate']>): string {
  if (!exact.includes('/')) return formatPercent(exact);
  return formatPercent(percentage(numerator, denominator, { decimalPlaces: decimalPlaces + 2 }) ?? '0');
}
