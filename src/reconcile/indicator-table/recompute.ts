import { evaluateFormula, type RateParts } from '../../indicator/core/index.js';
import {
  compareRationals,
  DEFAULT_ROUNDING,
  divideRationals,
  multiplyRationals,
  type Rational,
  roundRational,
  spellRational,
} from '../../number/index.js';
import { createIssue, type Issue } from '../../outcome/index.js';
import { formatPercent } from '../../text/index.js';
import type { KnownRow } from './match-row.js';
import { tableIssues } from './messages.js';
import type { RecomputedRate } from './result.js';
import { type PrintedInput, partOf, printWithInputs, type RowInputs } from './row-inputs.js';

/** The rate of a row, recomputed: `value` is in percent. */
export interface Recomputation {
  readonly rate?: RecomputedRate;
  readonly value?: Rational;
  readonly parts?: RateParts;
  readonly zeroDenominator: boolean;
  /** The numerator exceeds its denominator where it is a part of it: the rate says nothing. */
  readonly exceedsWhole: boolean;
  readonly issues: readonly Issue[];
}

interface FoundParts extends RateParts {
  readonly source: RecomputedRate['source'];
  readonly text: string;
}

const HUNDRED: Rational = { top: 100n, bottom: 1n };
const ZERO: Rational = { top: 0n, bottom: 1n };

/** Tính lại tỷ lệ: recomputes the rate of a row from the parts it prints, to print it at `decimalPlaces`. */
export function recomputeRate(inputs: RowInputs, known: KnownRow | undefined, decimalPlaces: number): Recomputation {
  const parts = partsFromFormula(inputs, known) ?? partsFromFraction(inputs);
  if (parts === undefined) return { zeroDenominator: false, exceedsWhole: false, issues: [] };
  const issues = issuesOfParts(parts, known?.indicator.mayExceedWhole ?? false, inputs.fractionCell ?? 'note');
  const ratio = divideRationals(parts.numerator, parts.denominator);
  if (ratio === undefined) return { zeroDenominator: true, exceedsWhole: false, issues };
  const value = multiplyRationals(ratio, HUNDRED);
  const rate: RecomputedRate = {
    source: parts.source,
    numerator: spellRational(parts.numerator),
    denominator: spellRational(parts.denominator),
    text: parts.text,
    exact: spellRational(value),
    printed: printPercent(value, decimalPlaces),
    decimalPlaces,
    rounding: DEFAULT_ROUNDING,
  };
  const exceedsWhole = issues.some(({ code }) => code === 'table.part-exceeds-whole');
  return { rate, value, parts, zeroDenominator: false, exceedsWhole, issues };
}

/** A percentage as a report prints it at `decimalPlaces`. */
export function printPercent(value: Rational, decimalPlaces: number): string {
  return formatPercent(roundRational(value, decimalPlaces), { decimalPlaces });
}

function partsFromFormula({ inputs }: RowInputs, known: KnownRow | undefined): FoundParts | undefined {
  const formula = known?.indicator.formula;
  if (formula === undefined || known?.indicator.unit !== '%') return undefined;
  const evaluated = evaluateFormula(formula, (name) => inputs.get(name)?.value);
  if (evaluated.state !== 'value' && evaluated.state !== 'zero-denominator') return undefined;
  if (evaluated.parts === undefined) return undefined;
  return { source: 'formula', text: printWithInputs(formula, inputs), ...evaluated.parts };
}

function partsFromFraction({ fraction }: RowInputs): FoundParts | undefined {
  if (fraction === undefined) return undefined;
  const numerator: PrintedInput = partOf(fraction, 'numerator');
  const denominator: PrintedInput = partOf(fraction, 'denominator');
  return {
    source: 'fraction',
    text: `${numerator.text}/${denominator.text}`,
    numerator: numerator.value,
    denominator: denominator.value,
  };
}

function issuesOfParts(parts: FoundParts, mayExceedWhole: boolean, cell: string): readonly Issue[] {
  const details = { received: parts.text, path: [cell] };
  const issues: Issue[] = [];
  const negative = [parts.numerator, parts.denominator].some((part) => compareRationals(part, ZERO) < 0);
  if (negative) issues.push(createIssue(tableIssues, 'table.negative-count', details));
  if (parts.denominator.top === 0n) issues.push(createIssue(tableIssues, 'table.zero-denominator', details));
  else if (!mayExceedWhole && compareRationals(parts.numerator, parts.denominator) > 0) {
    issues.push(createIssue(tableIssues, 'table.part-exceeds-whole', details));
  }
  return issues;
}
