import { createIssue, type Issue } from '../outcome/index.js';
import type { Target } from '../text/index.js';
import { requireAim } from './arguments.js';
import type { DatedTarget, TargetInForce } from './assigned-target.js';
import type { ChangeContext } from './baseline.js';
import type { EvaluationOptions } from './evaluation.js';
import type { Direction } from './indicator.js';
import type { JudgementReason } from './judge-target.js';
import { type IndicatorIssueCode, indicatorIssues } from './messages.js';
import { inDirection } from './target-direction.js';

/** What an evaluation aims at: a target, none, or a reason why no target can be said to hold. */
export interface Aim extends ChangeContext {
  readonly target?: Target;
  readonly entries?: readonly DatedTarget[];
  readonly undecided?: JudgementReason;
  readonly issues: readonly Issue<IndicatorIssueCode>[];
}

export function aimOf({ target, baseline, among }: EvaluationOptions, direction: Direction): Aim {
  const context = { baseline, among, issues: [] };
  if (target === undefined) return context;
  requireAim(target);
  const aim = 'status' in target ? aimInForce(target, context) : { ...context, target };
  return aim.target === undefined ? aim : { ...aim, target: inDirection(aim.target, direction) };
}

function aimInForce(found: TargetInForce, context: Aim): Aim {
  switch (found.status) {
    case 'notInForce':
      return context;
    case 'conflict':
      return {
        ...context,
        entries: found.entries,
        undecided: 'targets-conflict',
        issues: [conflictIssue(found.entries)],
      };
    case 'found': {
      const { target, among } = found.value;
      const aim = { ...context, target, entries: found.entries };
      const isOfRanking = target.kind === 'rank' || target.kind === 'rank-change';
      const moved = isOfRanking && among !== undefined && context.among !== undefined && among !== context.among;
      return moved ? { ...aim, undecided: 'universe-changed' } : aim;
    }
  }
}

function conflictIssue(entries: readonly DatedTarget[]): Issue<IndicatorIssueCode> {
  const targets = entries.map(({ value, citation }) => `${value.target.text} (${citation.document})`).join('; ');
  return createIssue(indicatorIssues, 'indicator.targets-conflict', { path: ['target'], parameters: { targets } });
}
