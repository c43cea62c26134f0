import { createIssue, type Issue, type IssuePath } from '../outcome/index.js';
import { type DefinitionIssueCode, undeclaredIssues } from './definition-messages.js';
import type { Indicator } from './indicator.js';
import { inputNamesIn } from './operands.js';

type Named = Pick<Indicator, 'id' | 'inputs'>;

/** The issue of a name that is no input of the definition, if it is none. */
export function undeclaredInput(
  { id, inputs }: Named,
  received: string,
  path: IssuePath,
): readonly Issue<DefinitionIssueCode>[] {
  if (Object.hasOwn(inputs, received)) return [];
  const parameters = { indicator: id, names: Object.keys(inputs).join(', ') };
  return [createIssue(undeclaredIssues, 'indicator.definition-unknown-input', { received, path, parameters })];
}

/** The inputs that a formula reads and the definition does not hold: no figure will ever come for them. */
export function undeclaredInputs(indicator: Indicator): readonly Issue<DefinitionIssueCode>[] {
  const { formula } = indicator;
  const names = formula === undefined ? [] : inputNamesIn(formula);
  return names.flatMap((name) => undeclaredInput(indicator, name, ['formula']));
}
