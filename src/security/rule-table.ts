import { ND85_CRITERIA } from './criteria-nd85.js';
import { ND331_CRITERIA } from './criteria-nd331.js';
import type { Condition, Criterion, FactCondition } from './criterion.js';
import { IMPLICATIONS, type Implication } from './deduce.js';
import { ENDLESS, SCALES, type Scale, scaleIndex } from './fact-scale.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

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
  /** The row as a bit of a number, the first of the highest level as the lowest; no rule set has more than 31 rows. */
  readonly bit: number;
}

/** Where a row reads a scale; no row reads one twice. */
export interface Use {
  readonly row: CompiledCriterion;
  readonly bit: number;
  readonly test: Test;
  /** The group of the test, and what else would do in its place. */
  readonly tests: readonly Test[];
  readonly others: readonly Test[];
}

/** A value that answers the question for a fact, or a stretch of them that no row tells apart. */
export interface Answer {
  readonly from: number;
  readonly to: number;
  /** The rows whose test it meets. */
  readonly meets: number;
}

/** One scale as the rows read it. */
export interface Question {
  readonly scale: number;
  readonly values: Scale['values'];
  readonly uses: readonly Use[];
  /** The rows that read it. */
  readonly readers: number;
  readonly answers: readonly Answer[];
  /** What follows from an answer, and the scales that it touches with this one. */
  readonly implied: readonly Implication[];
  readonly touched: readonly number[];
}

/** Bộ quy tắc ready to be asked. */
export interface RuleTable {
  /** The highest level first. */
  readonly rows: readonly CompiledCriterion[];
  /** The rows above each level, all of them above none (0). */
  readonly above: readonly number[];
  /** By the index of the scale. */
  readonly questions: readonly Question[];
}

const tables = new Map<RuleSetId, RuleTable>();

/** The rules of a decree, made ready when first asked for. */
export function ruleTable(ruleSet: RuleSetId): RuleTable {
  const known = tables.get(ruleSet);
  if (known !== undefined) return known;
  const criteria = [...(ruleSet === 'nd85-2016' ? ND85_CRITERIA : ND331_CRITERIA)];
  const rows = criteria
    .sort((one, other) => other.level - one.level)
    .map((criterion, index) => ({ criterion, groups: criterion.when.map(compileCondition), bit: 1 << index }));
  const made = {
    rows,
    above: [0, 1, 2, 3, 4, 5].map((level) => bitsOf(rows.filter(({ criterion }) => criterion.level > level))),
    questions: SCALES.map((_, scale) => questionOf(rows, scale)),
  };
  tables.set(ruleSet, made);
  return made;
}

/** The bits of some rows. */
export function bitsOf(rows: readonly { readonly bit: number }[]): number {
  return rows.reduce((bits, { bit }) => bits | bit, 0);
}

/** The row of the first bit that is set; there must be one. */
export function firstRow({ rows }: RuleTable, bits: number): CompiledCriterion {
  return rows[31 - Math.clz32(bits & -bits)] as CompiledCriterion;
}

/** The level of the first of some rows; `null` where there are none. */
export function firstLevel(table: RuleTable, bits: number): SecurityLevel | null {
  return bits === 0 ? null : firstRow(table, bits).criterion.level;
}

/** The criteria of all bits that are set. */
export function rowsOf(table: RuleTable, bits: number): CompiledCriterion[] {
  return table.rows.filter(({ bit }) => (bit & bits) !== 0);
}

function compileCondition(condition: Condition): readonly Test[] {
  return ('anyOf' in condition ? condition.anyOf : [condition]).map(compileTest);
}

/** The stretch of a scale on which a condition holds. */
function compileTest(condition: FactCondition): Test {
  const scale = scaleIndex(condition.fact, 'member' in condition ? condition.member : undefined);
  if ('atLeast' in condition) {
    const to = condition.below === undefined ? ENDLESS : condition.below - 1;
    return { scale, from: condition.atLeast, to, condition };
  }
  const values = SCALES[scale]?.values ?? [];
  const wanted: readonly (string | number)[] = 'oneOf' in condition ? condition.oneOf : [condition.is];
  const positions = wanted.map((value) => values.indexOf(value));
  return { scale, from: Math.min(...positions), to: Math.max(...positions), condition };
}

function questionOf(rows: readonly CompiledCriterion[], scale: number): Question {
  const uses = rows.flatMap((row) =>
    row.groups.flatMap((tests) =>
      tests
        .filter((test) => test.scale === scale)
        .map((test) => ({ row, bit: row.bit, test, tests, others: tests.filter((other) => other !== test) })),
    ),
  );
  const values = SCALES[scale]?.values;
  const starts =
    values?.map((_, at) => at) ??
    [...new Set([0, ...uses.map(({ test }) => test.from)])].sort((one, other) => one - other);
  const answers = starts.map((from, index) => {
    const to = values === undefined ? (starts[index + 1] ?? ENDLESS + 1) - 1 : from;
    const meets = bitsOf(uses.filter(({ test }) => test.from <= from && to <= test.to));
    return { from, to, meets };
  });
  const implied = IMPLICATIONS.filter(([from]) => from === scale);
  const touched = [scale, ...implied.map(([, , to]) => to)];
  return { scale, values, uses, readers: bitsOf(uses), answers, implied, touched };
}

/** A value of a scale; of a count a stretch between the thresholds of the criteria: `0`, `1-9999`, `10000+`. */
export function answerText({ values }: Question, from: number, to: number): string {
  if (values !== undefined) return `${values[from]}`;
  return to === ENDLESS ? `${from}+` : from === to ? `${from}` : `${from}-${to}`;
}
