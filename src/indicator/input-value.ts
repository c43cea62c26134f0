import {
  compareRationals,
  type ExactInput,
  type Rational,
  rationalOf,
  reduceRational,
  spellRational,
  wholeRational,
} from '../number/index.js';
import {
  type BilingualText,
  createIssue,
  excerpt,
  type Issue,
  type IssueDetails,
  VnIctError,
} from '../outcome/index.js';
import { RESULT_STATUS_LABELS, type ResultStatus, type StatusWithoutFigure } from '../text/index.js';
import { evaluateSound } from './evaluate-formula.js';
import type { Formula, Operation } from './formula.js';
import type { Indicator, IndicatorInput } from './indicator.js';
import { type IndicatorIssueCode, indicatorIssues } from './messages.js';
import { inputNamesIn, operandsIn } from './operands.js';

/** Trạng thái thay cho số liệu: `Chưa có số liệu`, `Chưa đến kỳ đánh giá`, `Đang thực hiện`… */
export interface StatusInput {
  readonly status: StatusWithoutFigure;
}

/** Số liệu kèm đơn vị tính. */
export interface UnitInput {
  readonly value: ExactInput;
  readonly unit: string;
}

/**
 * Giá trị đầu vào: a figure, a figure with its unit, the state reported instead of one, `null` for a cell that was reported
 * empty, `undefined` for one that is absent. None of these is zero.
 */
export type InputValue = ExactInput | UnitInput | StatusInput | null | undefined;

/** The inputs of an indicator by name; a name that is misspelt or left out does not compile. */
export type IndicatorInputs<Name extends string = string> = Readonly<Record<Name, InputValue>>;

/** The inputs as an evaluation works on them. */
export interface ReadInputs {
  readonly values: ReadonlyMap<string, Rational>;
  readonly states: ReadonlyMap<string, StatusWithoutFigure>;
  /** Whether an input is wrong, and not just missing. */
  readonly broken: boolean;
  readonly issues: readonly Issue<IndicatorIssueCode>[];
}

interface Reading {
  readonly values: Map<string, Rational>;
  readonly states: Map<string, StatusWithoutFigure>;
  readonly issues: Issue<IndicatorIssueCode>[];
}

const ZERO = /* @__PURE__ */ wholeRational(0n);

/** Reads the inputs of an indicator that may come from anywhere: own keys only, every fault an issue. */
export function readInputs(indicator: Indicator, inputs: unknown): ReadInputs {
  const reading: Reading = { values: new Map(), states: new Map(), issues: [] };
  if (typeof inputs !== 'object' || inputs === null) {
    const issue = createIssue(indicatorIssues, 'indicator.not-a-record', { received: inputs });
    return { ...reading, broken: true, issues: [issue] };
  }
  const given = new Map<string, unknown>(Object.entries(inputs));
  for (const [name, input] of Object.entries<IndicatorInput>(indicator.inputs)) {
    readInput(name, input, given.get(name), indicator, reading);
    given.delete(name);
  }
  const names = Object.keys(indicator.inputs).join(', ');
  for (const name of [...given.keys()].slice(0, MAXIMUM_UNKNOWN)) {
    reading.issues.push(
      createIssue(indicatorIssues, 'indicator.unknown-input', { received: name, path: [name], parameters: { names } }),
    );
  }
  checkPartWholes(indicator, reading);
  return { ...reading, broken: reading.issues.some(({ severity }) => severity === 'error') };
}

const MAXIMUM_UNKNOWN = 10;

function readInput(name: string, input: IndicatorInput, value: unknown, indicator: Indicator, reading: Reading): void {
  const say = (code: IndicatorIssueCode, details: IssueDetails = {}): void => {
    reading.issues.push(issueAbout(code, name, input, details));
  };
  if (value === undefined || value === null) {
    if (input.kind !== 'status' && indicator.missing === 'missing-as-zero') {
      reading.values.set(name, ZERO);
      say('indicator.missing-as-zero');
    } else say(value === null ? 'indicator.empty-input' : 'indicator.missing-input');
    return;
  }
  const status = statusIn(value);
  if (status !== undefined) readStatus(name, input, status, reading, say);
  else if (input.kind === 'status') say('indicator.figure-for-status', { received: value });
  else readFigure(name, input, value, reading, say);
}

type Say = (code: IndicatorIssueCode, details?: IssueDetails) => void;

function readStatus(
  name: string,
  input: IndicatorInput,
  status: StatusWithoutFigure,
  reading: Reading,
  say: Say,
): void {
  if (input.kind === 'status' || status !== 'done') reading.states.set(name, status);
  else say('indicator.status-for-figure', { received: status });
}

function readFigure(name: string, input: IndicatorInput, given: unknown, reading: Reading, say: Say): void {
  const { value, unit } = withUnit(given);
  if (unit !== undefined && unit !== input.unit) {
    say('indicator.wrong-unit', { received: unit });
    return;
  }
  const figure = exactFigure(value);
  if (figure === undefined) {
    say('indicator.not-a-number', { received: value });
    return;
  }
  if (input.kind === 'count') {
    if (compareRationals(figure, ZERO) < 0) {
      say('indicator.negative-count', { received: spellRational(figure) });
      return;
    }
    if (reduceRational(figure).bottom !== 1n) {
      say('indicator.fractional-count', { received: spellRational(figure) });
      return;
    }
  }
  reading.values.set(name, figure);
}

function exactFigure(value: unknown): Rational | undefined {
  try {
    // `rationalOf` refuses at run time what is no exact number.
    return rationalOf(value as ExactInput);
  } catch (error) {
    if (error instanceof VnIctError) return undefined;
    throw error;
  }
}

function statusIn(value: unknown): StatusWithoutFigure | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'status')) return undefined;
  const { status } = value as { readonly status: unknown };
  return isStatus(status) && status !== 'reported' && status !== 'changed' ? status : undefined;
}

const isStatus = (status: unknown): status is ResultStatus =>
  typeof status === 'string' && Object.hasOwn(RESULT_STATUS_LABELS, status);

function withUnit(given: unknown): { readonly value: unknown; readonly unit?: string } {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, 'value')) return { value: given };
  const { value, unit } = given as { readonly value: unknown; readonly unit?: unknown };
  return typeof unit === 'string' ? { value, unit } : { value };
}

function checkPartWholes(indicator: Indicator, { values, issues }: Reading): void {
  const valueOf = (formula: Formula): Rational | undefined => {
    const evaluated = evaluateSound<string>(formula, (name) => values.get(name));
    return evaluated.state === 'value' ? evaluated.value : undefined;
  };
  for (const { part, whole } of allPartWholes(indicator)) {
    const [partValue, wholeValue] = [valueOf(part), valueOf(whole)];
    if (partValue === undefined || wholeValue === undefined || compareRationals(partValue, wholeValue) <= 0) continue;
    const [partLabel, wholeLabel] = [labelOf(part, indicator), labelOf(whole, indicator)];
    issues.push(
      createIssue(indicatorIssues, 'indicator.part-exceeds-whole', {
        path: inputNamesIn(part).slice(0, 1),
        received: spellRational(partValue),
        parameters: {
          limit: spellRational(wholeValue),
          part: partLabel.vi,
          partEn: partLabel.en,
          whole: wholeLabel.vi,
          wholeEn: wholeLabel.en,
        },
      }),
    );
  }
}

/** The label of an input; of what is made of several, the label of each. */
function labelOf(formula: Formula, { inputs }: Indicator): BilingualText {
  const labels = inputNamesIn(formula).map((name) => inputs[name]?.label ?? { vi: name, en: name });
  return { vi: labels.map(({ vi }) => vi).join(', '), en: labels.map(({ en }) => en).join(', ') };
}

interface PartOfWhole {
  readonly part: Formula;
  readonly whole: Formula;
}

function allPartWholes(indicator: Indicator): readonly PartOfWhole[] {
  const share = computedShare(indicator);
  return share === undefined ? partWholesOf(indicator) : [...partWholesOf(indicator), share];
}

/** The part and the whole of a share that are not two plain inputs, but computed from some. */
export function computedShare({ formula, mayExceedWhole = false }: Indicator): PartOfWhole | undefined {
  if (mayExceedWhole || typeof formula !== 'object' || formula.op !== 'share') return undefined;
  return typeof formula.part === 'string' && typeof formula.whole === 'string' ? undefined : formula;
}

/** The declared parts and wholes, and those of a rate of two plain inputs that may not pass 100%, unless it is declared. */
export function partWholesOf({
  partWholes = [],
  formula,
  mayExceedWhole = false,
}: Indicator): readonly { part: string; whole: string }[] {
  const pair = mayExceedWhole || typeof formula !== 'object' ? undefined : plainRate(formula);
  const isStated = partWholes.some(({ part, whole }) => part === pair?.part && whole === pair.whole);
  return pair === undefined || isStated ? partWholes : [...partWholes, pair];
}

function plainRate(formula: Operation): { part: string; whole: string } | undefined {
  if (formula.op !== 'percent' && formula.op !== 'share') return undefined;
  const [part, whole] = operandsIn(formula);
  return typeof part === 'string' && typeof whole === 'string' ? { part, whole } : undefined;
}

function issueAbout(
  code: IndicatorIssueCode,
  name: string,
  input: IndicatorInput,
  details: IssueDetails,
): Issue<IndicatorIssueCode> {
  const parameters = { label: excerpt(input.label.vi), labelEn: excerpt(input.label.en), unit: input.unit };
  return createIssue(indicatorIssues, code, { ...details, path: [name], parameters });
}
