import { describe, expect, it } from 'vitest';
import { parseTarget, type Target } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

// target-027 prints its unit without `/điểm`, which the record takes from the name of the indicator (test/vectors/deviations.md).
const UNIT_FROM_THE_NAME: Readonly<Record<string, string>> = { 'target-027': 'người' };

/** What was read, in the words of the record. */
function recordOf(target: Target): readonly (string | undefined)[] {
  if (target.kind === 'rank') return ['rank<=', target.atMost, 'hạng', undefined];
  if (target.kind !== 'threshold') throw new Error(`${target.text} is read as ${target.kind}`);
  const { comparator, printedComparator, value, unit, per, direction, hedge } = target;
  const bare = comparator === '>=' && printedComparator === null;
  const operator = hedge === 'about' ? '~' : bare ? '=' : comparator;
  const told = direction === 'maintain' ? direction : printedComparator?.startsWith('xuống') ? 'decrease' : undefined;
  return [operator, value, per === undefined ? unit : `${unit}/${per}`, told];
}

describe('the targets that provinces published are read', () => {
  it.each(readVectors('published-targets.txt'))('%s: %s is %s %s %s %s', (id = '', text = '', ...record) => {
    const [operator, value, unit, direction] = record;
    expect(recordOf(parseTarget(text))).toEqual([operator, value, UNIT_FROM_THE_NAME[id] ?? unit, direction]);
  });
});
