import {
  type ArgumentIssueCode,
  createIssue,
  equalData,
  type Issue,
  type IssuePath,
  nestIssue,
} from '../outcome/index.js';
import { isIndicatorList } from './arguments.js';
import { circleAmong } from './circle.js';
import { type DefinitionIssueCode, definitionIssues } from './definition-messages.js';
import { type Formula, MAXIMUM_FORMULA_DEPTH } from './formula.js';
import { inspectFormula } from './formula-faults.js';
import type { Indicator } from './indicator.js';
import { inputNamesIn, operandsIn } from './operands.js';
import { faultsOfWeight } from './roll-up-policy.js';
import { undeclaredInput } from './undeclared-inputs.js';

type DefinitionIssue = Issue<DefinitionIssueCode>;

/**
 * Kiểm tra định nghĩa chỉ tiêu: what is wrong with a set of definitions that came as data, where the compiler could not look: formulas
 * that are none, numbers that are no decimal strings, inputs that are not defined, kinds that do not fit, circles, and two definitions of
 * one id that are in force on one day.
 *
 * @returns the issues; empty for a sound set; `argument.*` for what is no definition at all
 * @example
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { checkIndicators } from 'vn-ict/indicator';
 * checkIndicators(plan883Appendix1.indicators); // => []
 * const others = plan883Appendix1.indicators.slice(0, 1).map((row) => ({ ...row, decimalPlaces: 5 }));
 * checkIndicators([...plan883Appendix1.indicators, ...others]).map(({ code }) => code); // => ['indicator.definition-conflict']
 */
export function checkIndicators(
  indicators: readonly Indicator[],
): readonly Issue<DefinitionIssueCode | ArgumentIssueCode>[] {
  const shapeless = isIndicatorList(indicators, ['indicators']);
  // As with the other issues, the path starts in the list.
  if (shapeless !== undefined) return [{ ...shapeless, path: shapeless.path.slice(1) }];
  return [
    ...indicators.flatMap((indicator, index) => [
      ...inputIssues(indicator, index),
      ...dateIssues(indicator, index),
      ...circleIssues(partsOf(indicator), [index, 'partWholes']),
    ]),
    ...circleIssues(successionsOf(indicators), []),
    ...conflicts(indicators),
  ];
}

function inputIssues(indicator: Indicator, index: number): DefinitionIssue[] {
  const { id, formula, partWholes = [], rollUp = 'none', weight } = indicator;
  const refuse = (code: keyof typeof definitionIssues, received: string, path: IssuePath): DefinitionIssue => {
    const parameters = { indicator: id, limit: MAXIMUM_FORMULA_DEPTH };
    return createIssue(definitionIssues, code, { received, path: [index, ...path], parameters });
  };
  const unknown = (name: string, path: IssuePath): readonly DefinitionIssue[] =>
    undeclaredInput(indicator, name, [index, ...path]);
  const issues = [
    ...partWholes.flatMap(({ part, whole }, place) => [
      ...unknown(part, ['partWholes', place, 'part']),
      ...unknown(whole, ['partWholes', place, 'whole']),
    ]),
    ...(weight === undefined
      ? faultsOfWeight(indicator, rollUp).map((fault) => nestIssue(fault, index))
      : unknown(weight, ['weight'])),
  ];
  if (formula === undefined) return issues;
  const faults = inspectFormula(formula);
  issues.push(
    ...faults.map((fault) =>
      fault.code === 'indicator.formula-too-deep'
        ? refuse('indicator.definition-too-deep', '', fault.path)
        : nestIssue(fault, index),
    ),
  );
  // Only what is made of operations has inputs to look at.
  if (faults.some(({ code }) => code !== 'indicator.definition-number')) return issues;
  const kinds = misusedInputs(formula, indicator).map((name) =>
    refuse('indicator.definition-input-kind', name, ['formula']),
  );
  return [...issues, ...inputNamesIn(formula).flatMap((name) => unknown(name, ['formula'])), ...kinds];
}

/** Inputs that are states in arithmetic, or figures in a milestone. */
function misusedInputs(formula: Formula, { inputs }: Indicator): readonly string[] {
  const isStatus = (name: string): boolean => Object.hasOwn(inputs, name) && inputs[name]?.kind === 'status';
  const isFigure = (name: string): boolean => Object.hasOwn(inputs, name) && inputs[name]?.kind !== 'status';
  if (typeof formula === 'string') return isStatus(formula) ? [formula] : [];
  if (formula.op === 'milestone') return isFigure(formula.status) ? [formula.status] : [];
  return operandsIn(formula).flatMap((operand) => misusedInputs(operand, { inputs } as Indicator));
}

function dateIssues({ id, validFrom, validTo }: Indicator, index: number): DefinitionIssue[] {
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return [];
  const details = { received: validTo, path: [index, 'validTo'], parameters: { indicator: id, from: validFrom } };
  return [createIssue(definitionIssues, 'indicator.definition-dates', details)];
}

type Edges = ReadonlyMap<string, readonly string[]>;

function circleIssues(edges: Edges, path: IssuePath): DefinitionIssue[] {
  const circle = circleAmong(edges);
  if (circle === undefined) return [];
  const parameters = { circle: circle.join(' → ') };
  return [createIssue(definitionIssues, 'indicator.definition-circular', { path, parameters })];
}

const partsOf = ({ partWholes = [] }: Indicator): Edges =>
  groupEdges(partWholes.map(({ part, whole }) => [part, whole]));

/** What nothing can be of itself: its own successor, its own part. */
const successionsOf = (indicators: readonly Indicator[]): Edges =>
  groupEdges(
    indicators.flatMap(({ id, relations = [] }) =>
      relations.flatMap(({ kind, indicator }): [string, string][] =>
        kind === 'succeeds' || kind === 'part-of' ? [[id, indicator]] : [],
      ),
    ),
  );

function groupEdges(pairs: readonly (readonly [string, string])[]): Edges {
  const edges = new Map<string, string[]>();
  for (const [from, to] of pairs) edges.set(from, [...(edges.get(from) ?? []), to]);
  return edges;
}

function conflicts(indicators: readonly Indicator[]): DefinitionIssue[] {
  const byId = new Map<string, Indicator[]>();
  return indicators.flatMap((indicator, index) => {
    const others = byId.get(indicator.id) ?? [];
    byId.set(indicator.id, [...others, indicator]);
    const conflicting = others.some((other) => overlap(other, indicator) && !equalData(other, indicator));
    if (!conflicting) return [];
    const details = { received: indicator.id, path: [index, 'id'] };
    return [createIssue(definitionIssues, 'indicator.definition-conflict', details)];
  });
}

// Plain dates compare as texts.
const overlap = (one: Indicator, other: Indicator): boolean =>
  (one.validFrom ?? '') <= (other.validTo ?? '9999') && (other.validFrom ?? '') <= (one.validTo ?? '9999');
