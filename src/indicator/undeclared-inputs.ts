import { createIssue, type Issue } from '../outcome/index.js';
import { type DefinitionIssueCode, definitionIssues } from './definition-messages.js';
import { inputNamesOf } from './formula.js';
import type { Indicator } from './indicator.js';

/** The inputs that a formula reads and the definition does not hold: no figure will ever come for them. */
export function undeclaredInputs({ id, inputs, formula }: Indicator): readonly Issue<DefinitionIssueCode>[] {
  const names = formula === undefined ? [] : inputNamesOf(formula);
  const parameters = { indicator: id, names: Object.keys(inputs).join(', ') };
  return names
    .filter((name) => !Object.hasOwn(inputs, name))
    .map((received) => {
      const details = { received, path: ['formula'], parameters };
      return createIssue(definitionIssues, 'indicator.definition-unknown-input', details);
    });
}
