import type { ConfrontResult } from './confront.js';
import type { RuleOutcome } from './rule-outcome.js';

/** So sánh hai lần đối chiếu: what became of the failures. */
export interface RunComparison {
  /** Vẫn chưa thỏa. */
  readonly stillFailing: readonly RuleOutcome[];
  /** Mới phát sinh. */
  readonly newlyFailing: readonly RuleOutcome[];
  /** Đã khắc phục: failed before, and pass now. */
  readonly mended: readonly RuleOutcome[];
  /** Failed before and are not decided any more: a cell is gone, or the rule is. As they were before. */
  readonly noLongerDecided: readonly RuleOutcome[];
}

/**
 * So sánh hai lần đối chiếu: which rules still fail, which fail anew and which are mended, application by application.
 *
 * @example
 * import { compareRuns, confront } from 'vn-ict/reconcile';
 * const statement = { vi: 'hai ô bằng nhau', en: 'the two cells are equal' };
 * const rule = { id: 'same', severity: 'error', statement, kind: 'same', as: 'number', cells: [{ cell: 'a' }, { cell: 'b' }] } as const;
 * const run = (b: string) => confront({ cells: [{ path: 'a', text: '263' }, { path: 'b', text: b }] }, [rule]);
 * compareRuns(run('269'), run('263')).mended.map(({ rule }) => rule); // => ['same']
 */
export function compareRuns(before: ConfrontResult, after: ConfrontResult): RunComparison {
  const earlier = new Map(before.outcomes.map((outcome) => [keyOf(outcome), outcome]));
  const later = new Map(after.outcomes.map((outcome) => [keyOf(outcome), outcome]));
  const failing = after.outcomes.filter(({ outcome }) => outcome === 'fail');
  const failedBefore = before.outcomes.filter(({ outcome }) => outcome === 'fail');
  const now = (outcome: RuleOutcome): RuleOutcome | undefined => later.get(keyOf(outcome));
  return {
    stillFailing: failing.filter((outcome) => earlier.get(keyOf(outcome))?.outcome === 'fail'),
    newlyFailing: failing.filter((outcome) => earlier.get(keyOf(outcome))?.outcome !== 'fail'),
    mended: failedBefore.flatMap((outcome) => {
      const found = now(outcome);
      return found?.outcome === 'pass' ? [found] : [];
    }),
    noLongerDecided: failedBefore.filter((outcome) => {
      const found = now(outcome)?.outcome;
      return found !== 'pass' && found !== 'fail';
    }),
  };
}

const keyOf = ({ rule, binding = {} }: RuleOutcome): string => JSON.stringify([rule, Object.entries(binding).sort()]);
