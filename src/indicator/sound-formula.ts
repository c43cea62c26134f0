import { type Issue, VnIctError } from '../outcome/index.js';
import { inspectFormula } from './formula-faults.js';
import type { FormulaIssueCode } from './formula-messages.js';
import type { Indicator } from './indicator.js';

type Faults = readonly Issue<FormulaIssueCode>[];

const NONE: Faults = [];

// Formulas are evaluated over and over: each is looked at once.
let looked: WeakMap<object, Faults> | undefined;

/** What is wrong with a formula; empty for one that can be evaluated and written. */
export function faultsOfFormula(formula: unknown): Faults {
  if (typeof formula === 'string') return NONE;
  if (typeof formula !== 'object' || formula === null) return inspectFormula(formula);
  const known = looked?.get(formula);
  if (known !== undefined) return known;
  const faults = inspectFormula(formula);
  looked ??= new WeakMap();
  looked.set(formula, faults);
  return faults;
}

/** What is wrong with the formula of an indicator, if it has one. */
export const faultsOfIndicator = ({ formula }: Pick<Indicator, 'formula'>): Faults =>
  formula === undefined ? NONE : faultsOfFormula(formula);

/** The indicator, without its formula if that is none: the engine never meets what it cannot compute. */
export function withSoundFormula<Name extends string>(indicator: Indicator<Name>): Indicator<Name> {
  if (faultsOfIndicator(indicator).length === 0) return indicator;
  const { formula: _formula, ...rest } = indicator;
  return rest;
}

/** @throws VnIctError `indicator.definition-number`, `indicator.definition-operation`, `indicator.formula-too-*` */
export function requireFormula(formula: unknown): void {
  const [first, ...rest] = faultsOfFormula(formula);
  if (first !== undefined) throw new VnIctError([first, ...rest]);
}
