import { ND85_CRITERIA } from './criteria-nd85.js';
import { ND331_CRITERIA } from './criteria-nd331.js';
import type { Condition, Criterion, FactCondition } from './criterion.js';
import { SCALES, scaleIndex } from './fact-scale.js';
import type { FactState } from './fact-state.js';
import type { RuleSetId } from './rule-set-id.js';

/** Does it hold? 0 no, 1 not known, 2 yes. */
export type Truth = 0 | 1 | 2;

/** A question to one scale: does its value lie from `from` to `to`? */
export interface Test {
  readonly scale: number;
  readonly from: number;
  readonly to: number;
  readonly condition: FactCondition;
}

/** A criterion ready to be asked: every alternative group needs one test that holds. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly groups: readonly (readonly Test[])[];
  /** The scales that it reads. */
  readonly scales: readonly number[];
}

const compiled = new Map<RuleSetId, readonly CompiledCriterion[]>();

/** The criteria of a rule set, the highest level first. */
export function compiledCriteria(ruleSet: RuleSetId): readonly CompiledCriterion[] {
  const known = compiled.get(ruleSet);
  if (known !== undefined) return known;
  const criteria = ruleSet === 'nd85-2016' ? ND85_CRITERIA : ND331_CRITERIA;
  const made = criteria.map(compileCriterion).sort((one, other) => other.criterion.level - one.criterion.level);
  compiled.set(ruleSet, made);
  return made;
}

function compileCriterion(criterion: Criterion): CompiledCriterion {
  const groups = criterion.when.map(compileCondition);
  return { criterion, groups, scales: groups.flat().map(({ scale }) => scale) };
}

function compileCondition(condition: Condition): readonly Test[] {
  return ('anyOf' in condition ? condition.anyOf : [condition]).map(compileTest);
}

/** The stretch of a scale on which a condition holds. */
export function compileTest(condition: FactCondition): Test {
  const scale = scaleIndex(condition.fact, 'member' in condition ? condition.member : undefined);
  if ('atLeast' in condition) {
    const to = condition.below === undefined ? Number.MAX_SAFE_INTEGER : condition.below - 1;
    return { scale, from: condition.atLeast, to, condition };
  }
  const values = SCALES[scale]?.values ?? [];
  const wanted: readonly (string | number)[] = 'oneOf' in condition ? condition.oneOf : [condition.is];
  const positions = wanted.map((value) => values.indexOf(value));
  return { scale, from: Math.min(...positions), to: Math.max(...positions), condition };
}

export function askTest({ scale, from, to }: Test, { low, high }: FactState): Truth {
  const least = low[scale] ?? 0;
  const gravest = high[scale] ?? 0;
  if (gravest < from || least > to) return 0;
  return least >= from && gravest <= to ? 2 : 1;
}

export function askGroup(tests: readonly Test[], state: FactState): Truth {
  let best: Truth = 0;
  for (const test of tests) {
    const truth = askTest(test, state);
    if (truth === 2) return 2;
    if (truth === 1) best = 1;
  }
  return best;
}

export function askCriterion({ groups }: CompiledCriterion, state: FactState): Truth {
  let worst: Truth = 2;
  for (const tests of groups) {
    const truth = askGroup(tests, state);
    if (truth === 0) return 0;
    if (truth < worst) worst = truth;
  }
  return worst;
}
