import { isText, list, optional, record, requireArgument } from '../outcome/inner.js';
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
 * @throws VnIctError `argument.type` for what is no result of `confront`, as one that was stored and came back changed
 * @example
 * import { compareRuns, confront } from 'vn-ict/reconcile';
 * const statement = { vi: 'hai ô bằng nhau', en: 'the two cells are equal' };
 * const rule = { id: 'same', severity: 'error', statement, kind: 'same', as: 'number', cells: [{ cell: 'a' }, { cell: 'b' }] } as const;
 * const run = (b: string) => confront({ cells: [{ path: 'a', text: '263' }, { path: 'b', text: b }] }, [rule]);
 * compareRuns(run('269'), run('263')).mended.map(({ rule }) => rule); // => ['same']
 */
export function compareRuns(before: ConfrontResult, after: ConfrontResult): RunComparison {
  requireArgument(isRun, before, 'before');
  requireArgument(isRun, after, 'after');
  const earlier = byKey(before.outcomes);
  const later = byKey(after.outcomes);
  const failing = [...later].filter(([, { outcome }]) => outcome === 'fail');
  const failedBefore = [...earlier].filter(([, { outcome }]) => outcome === 'fail');
  const failed = (key: string): boolean => earlier.get(key)?.outcome === 'fail';
  return {
    stillFailing: failing.flatMap(([key, outcome]) => (failed(key) ? [outcome] : [])),
    newlyFailing: failing.flatMap(([key, outcome]) => (failed(key) ? [] : [outcome])),
    mended: failedBefore.flatMap(([key]) => {
      const found = later.get(key);
      return found?.outcome === 'pass' ? [found] : [];
    }),
    noLongerDecided: failedBefore.flatMap(([key, outcome]) => {
      const found = later.get(key)?.outcome;
      return found !== 'pass' && found !== 'fail' ? [outcome] : [];
    }),
  };
}

const isRun = /* @__PURE__ */ (() =>
  record({ outcomes: list(record({ rule: isText, outcome: isText, binding: optional(record()) })) }))();

/** Applications by rule and binding; several rules of one id are told apart by their order. */
function byKey(outcomes: readonly RuleOutcome[]): ReadonlyMap<string, RuleOutcome> {
  const times = new Map<string, number>();
  return new Map(
    outcomes.map((outcome) => {
      const { rule, binding = {} } = outcome;
      const key = JSON.stringify([rule, Object.entries(binding).sort()]);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return [`${key}${time}`, outcome];
    }),
  );
}
