import type { Judgement } from '../../indicator/core/index.js';
import { multiplyRationals, powerOfTen, rationalOf, spellRational } from '../../number/index.js';
import { createIssue, type Issue } from '../../outcome/index.js';
import { type Quantity, type Target } from '../../text/index.js';
import { isPlan } from './fraction-role.js';
import { judgeQuantity } from './judge-quantity.js';
import { tableIssues } from './messages.js';

/** The outcome of a row against its target, with what had to be said on the way. */
export interface RowJudgement extends Judgement {
  readonly issues: readonly Issue[];
}

export const plain = (judgement: Judgement): RowJudgement => ({ ...judgement, issues: [] });

/** So số in với mục tiêu, kể cả đơn vị tính: the printed figure judged, with what its unit leaves open. */
export function judgePrinted(target: Target, reported: Quantity): RowJudgement {
  if (isShareOfPlan(target, reported)) return plain({ outcome: 'undecided', reason: 'share-of-plan' });
  if (periodsDiffer(target, reported)) {
    return { outcome: 'error', reason: 'unit-mismatch', issues: [unitsDiffer(target, reported)] };
  }
  // A place in a ranking is better the lower it is; a bare figure does not say that it is one.
  if (target.kind === 'threshold' && target.unit === undefined && reported.unit === 'hạng') {
    return plain({ outcome: 'undecided', reason: 'unit-unknown' });
  }
  const judgement = judgeQuantity(target, reported);
  // `vượt 5%` may be 5% above the target or above 5%.
  if (EXCEEDS.test(reported.text) && isMoreBetter(target) && judgement.outcome === 'fail') {
    return plain({ outcome: 'undecided', reason: 'share-of-plan' });
  }
  if (judgement.reason === 'unit-mismatch') return { ...judgement, issues: [unitsDiffer(target, reported)] };
  const scaled = inScaleOf(target, reported);
  // Beside `10 tỷ đồng` a bare 12 may be in `tỷ đồng` or in `đồng`.
  if (scaled !== undefined && judgeQuantity(target, scaled).outcome !== judgement.outcome) {
    return plain({ outcome: 'undecided', reason: 'unit-unknown' });
  }
  return { ...judgement, issues: assumedUnit(target, reported) };
}

const EXCEEDS = /^(?:đã )?vượt(?: mức)? /iu;

const isMoreBetter = (target: Target): boolean => 'direction' in target && target.direction === 'more';

const PERIODS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'giây',
  'phút',
  'giờ',
  'ngày',
  'tuần',
  'tháng',
  'quý',
  'năm',
]);

/** An amount per month says nothing of one per year. */
function periodsDiffer(target: Target, { per = '' }: Quantity): boolean {
  const wanted = perOf(target);
  return wanted !== per && PERIODS.has(wanted) && PERIODS.has(per);
}

const perOf = (target: Target): string => ('per' in target ? (target.per ?? '') : '');

/** `106% kế hoạch` says how much of a plan was done; work to be completed is, where all of it was. */
function isShareOfPlan(target: Target, { unit, subject }: Quantity): boolean {
  return unit === '%' && isPlan(subject) && target.kind !== 'milestone';
}

/** The reported figure in the scale of the target, where it has neither unit nor scale of its own. */
function inScaleOf(target: Target, reported: Quantity): Quantity | undefined {
  const scale = 'scale' in target ? target.scale : undefined;
  if (scale === undefined || reported.unit !== undefined || reported.scale !== undefined) return undefined;
  const factor = { top: powerOfTen(SCALE_POWERS[scale]), bottom: 1n };
  const inScale = (value: string): string => spellRational(multiplyRationals(rationalOf(value), factor));
  const { value, upper, ...rest } = reported;
  return { ...rest, value: inScale(value), scale, ...(upper === undefined ? {} : { upper: inScale(upper) }) };
}

const SCALE_POWERS = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const;

function unitsDiffer(target: Target, { unit = '', per = '' }: Quantity): Issue {
  const parameters = { target: withPer(unitOf(target) ?? '', perOf(target)), result: withPer(unit, per) };
  return createIssue(tableIssues, 'table.units-differ', { received: unit, path: ['result'], parameters });
}

const withPer = (unit: string, per: string): string => (per === '' ? unit : `${unit}/${per}`);

function unitOf(target: Target): string | undefined {
  if (target.kind === 'rank') return 'thứ hạng';
  if (target.kind === 'rank-change') return 'bậc';
  return 'unit' in target ? target.unit : undefined;
}

/** The unit that only one side prints is taken for both. */
export function assumedUnit(target: Target, reported: Quantity | undefined): readonly Issue[] {
  if (reported === undefined || (target.kind !== 'threshold' && target.kind !== 'range')) return [];
  if (target.unit === undefined && reported.unit !== undefined) {
    return [createIssue(tableIssues, 'table.unit-assumed', { path: ['target'], parameters: { unit: reported.unit } })];
  }
  if (target.unit === undefined || reported.unit !== undefined) return [];
  const parameters = { unit: target.unit };
  return [createIssue(tableIssues, 'table.result-unit-assumed', { path: ['result'], parameters })];
}
