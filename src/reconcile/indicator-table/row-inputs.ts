import { type Formula, writeFormula } from '../../indicator/core/index.js';
import { type Rational, rationalOf } from '../../number/index.js';
import { createIssue, type Issue } from '../../outcome/index.js';
import { type Fraction, findFractions, findLabelledCounts, foldVietnamese } from '../../text/index.js';
import { chooseFraction } from './choose-fraction.js';
import type { KnownRow } from './match-row.js';
import { tableIssues } from './messages.js';
import type { RowCells } from './row-cells.js';

/** A printed part of a rate: its exact value and its text. */
export interface PrintedInput {
  readonly value: Rational;
  readonly text: string;
}

/** The parts that a row prints. */
export interface RowInputs {
  /** The one fraction that is the rate's, when the row holds one. */
  readonly fraction?: Fraction;
  readonly fractionCell?: 'result' | 'note';
  /** The inputs of the indicator's formula that the row prints, by name. */
  readonly inputs: ReadonlyMap<string, PrintedInput>;
  readonly issues: readonly Issue[];
}

/** Finds the parts of a row's rate: the fraction in its result or note, and the labelled counts its definition binds. */
export function readRowInputs({ texts }: RowCells, known: KnownRow | undefined): RowInputs {
  const issues: Issue[] = [];
  const inResult = findFractions(texts.result, { lenient: true });
  const candidates = inResult.length > 0 ? inResult : findFractions(texts.note, { lenient: true });
  const cell = inResult.length > 0 ? 'result' : 'note';
  const chosen = chooseFraction(candidates, texts[cell], cell, texts.result, texts.name);
  const { fraction } = chosen;
  issues.push(...chosen.issues);
  if (fraction?.percent?.decimalPoint === true) {
    const details = { received: fraction.percent.text, path: [cell] };
    issues.push(createIssue(tableIssues, 'table.decimal-point', details));
  }
  const inputs = bindInputs(texts.note, fraction, known, issues);
  return { ...(fraction === undefined ? {} : { fraction, fractionCell: cell }), inputs, issues };
}

function bindInputs(
  note: string,
  fraction: Fraction | undefined,
  known: KnownRow | undefined,
  issues: Issue[],
): ReadonlyMap<string, PrintedInput> {
  const inputs = new Map<string, PrintedInput>();
  if (known === undefined) return inputs;
  const bindings = Object.entries(known.row.bindings);
  const labelled = new Map(
    bindings.some(([, { from }]) => from === 'label')
      ? findLabelledCounts(note).map((count) => [foldVietnamese(count.label), count])
      : [],
  );
  for (const [name, binding] of bindings) {
    if (binding.from === 'fraction') {
      if (fraction !== undefined) inputs.set(name, partOf(fraction, binding.part));
      continue;
    }
    const count = labelled.get(foldVietnamese(binding.label));
    if (count !== undefined) inputs.set(name, { value: rationalOf(count.value), text: count.valueText });
    else {
      const parameters = { label: binding.label };
      issues.push(createIssue(tableIssues, 'table.input-not-found', { path: ['note'], parameters }));
    }
  }
  return inputs;
}

export function partOf(fraction: Fraction, part: 'numerator' | 'denominator'): PrintedInput {
  return part === 'numerator'
    ? { value: rationalOf(fraction.numerator), text: fraction.numeratorText }
    : { value: rationalOf(fraction.denominator), text: fraction.denominatorText };
}

/** Writes a formula with its inputs' printed texts in place of their names, as in `(1.114 + 263)/(1.114 + 263 + 394)`. */
export function printWithInputs(formula: Formula, inputs: ReadonlyMap<string, PrintedInput>): string {
  return writeFormula(formula, {
    textOf: (name) => inputs.get(name)?.text ?? name,
    language: 'vi',
    percentFactor: false,
  });
}
