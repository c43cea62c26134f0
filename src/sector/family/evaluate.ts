import { evaluateIndicator, type IndicatorEvaluation, type InputValue } from '../../indicator/core/index.js';
import type { Confidence } from '../../law/index.js';
import { spellRational } from '../../number/index.js';
import type { Issue } from '../../outcome/index.js';
import { ownData } from '../../outcome/inner.js';
import { isPlainDate, type PlainDate, plainDate, type Target } from '../../text/index.js';
import { basesThatDisagree } from './bases.js';
import type { FamilyNorm, StatisticsFamily } from './family.js';
import type { StatisticsIssueCode } from './messages.js';
import type { StatisticsPayload } from './payload.js';
import { inputOf, rateIndicator } from './rates.js';
import type { ReadFigure } from './read-figure.js';
import { type ReadPayload, readPayload } from './read-payload.js';
import { labelOf } from './rules.js';
import { STATISTICS_SECTIONS } from './section.js';

/** Một tỷ lệ đã tính. */
export interface RateEvaluation {
  /** The id of the rate in its family. */
  readonly rate: string;
  readonly evaluation: IndicatorEvaluation;
  /** The rate as the report prints it, where it does. */
  readonly reported?: string;
  /** Some figure that it was computed from is rounded or hedged. */
  readonly approximate?: true;
}

/** Một định mức đã đối chiếu. */
export interface NormEvaluation {
  readonly norm: string;
  readonly evaluation: IndicatorEvaluation;
  readonly confidence: Confidence;
}

/** Các tỷ lệ và định mức của một kỳ: serialisable. */
export interface StatisticsEvaluation {
  readonly family: string;
  readonly rates: readonly RateEvaluation[];
  readonly norms: readonly NormEvaluation[];
  /** Figures that cannot be read, and printed rates that cannot be of one figure. */
  readonly issues: readonly Issue<StatisticsIssueCode>[];
}

/**
 * Tính các tỷ lệ của nhóm số liệu: every rate of the family from the figures of a period, each exact, and every norm held against its figure.
 * A rate over a figure that was not reported is `undecided`, one over 0 does not apply.
 *
 * Figures that are rounded or hedged count with their face value, and the rate says so (`approximate`); of a range there is no value.
 *
 * @example
 * import { evaluateStatistics, POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
 * const { rates, norms } = evaluateStatistics(POSTAL_SERVICE_POINTS, {
 *   family: 'postal-service-points',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   figures: { servicePoints: 255, staffedPoints: 255, averageRadius: { printed: '3,37km/điểm' } },
 * });
 * rates.map(({ rate, evaluation }) => [rate, evaluation.value?.printed ?? evaluation.outcome]); // => [['staffed-share', '100,0%'], ['commune-culture-share', 'undecided'], ['population-per-point', 'undecided']]
 * norms.map(({ norm, evaluation }) => [norm, evaluation.outcome, evaluation.gap?.printed]); // => [['average-radius', 'fail', '0,37']]
 * @see QCVN 01:2015/BTTTT
 */
export function evaluateStatistics<Field extends string>(
  family: StatisticsFamily<Field>,
  payload: StatisticsPayload<NoInfer<Field>>,
): StatisticsEvaluation {
  const read = readPayload(family, payload, false);
  const issues = [...read.issues, ...basesThatDisagree(family, read.current)];
  return { family: family.id, ...evaluateRead(family, read, dayOf(payload)), issues };
}

/** No rate of a family ends to be in force: the day only stands in the answer. */
const ANY_DAY: PlainDate = /* @__PURE__ */ plainDate('2000-01-01');

/** The day of data closing, where the payload names one. */
export function dayOf(from: unknown): PlainDate {
  const payload = ownData(from);
  const day: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'asOf') : undefined;
  return typeof day === 'string' && isPlainDate(day) ? day : ANY_DAY;
}

export function evaluateRead(
  family: StatisticsFamily,
  { current }: ReadPayload,
  asOf: PlainDate,
): Pick<StatisticsEvaluation, 'rates' | 'norms'> {
  const rates = family.rates.map((rate): RateEvaluation => {
    const indicator = rateIndicator(family, rate);
    const names = Object.keys(indicator.inputs);
    const evaluation = evaluateIndicator(indicator, inputsOf(names, current), { asOf });
    const reported = rate.printedAs === undefined ? undefined : current.get(rate.printedAs)?.cell;
    const words = reported?.text ?? reported?.value;
    return {
      rate: rate.id,
      evaluation,
      ...(words === undefined ? {} : { reported: words }),
      ...(names.some((name) => current.get(name)?.approximate === true) ? { approximate: true } : {}),
    };
  });
  const norms = (family.norms ?? []).map((norm) => evaluateNorm(family, norm, current, asOf));
  return { rates, norms };
}

function inputsOf(
  names: readonly string[],
  figures: ReadonlyMap<string, ReadFigure>,
): Readonly<Record<string, InputValue>> {
  return Object.fromEntries(names.map((name) => [name, inputValue(figures.get(name))]));
}

function inputValue(figure: ReadFigure | undefined): InputValue {
  if (figure?.status !== undefined) return { status: figure.status };
  return figure?.value === undefined ? undefined : spellRational(figure.value);
}

function evaluateNorm(
  family: StatisticsFamily,
  { id, label, field, comparator, bound, citations, confidence }: FamilyNorm,
  figures: ReadonlyMap<string, ReadFigure>,
  asOf: PlainDate,
): NormEvaluation {
  const input = inputOf(family, field);
  const direction = comparator === '<=' ? 'less' : 'more';
  const decimalPlaces = bound.split('.')[1]?.length ?? 0;
  const indicator = {
    id: `${family.id}-${id}`,
    name: label,
    section: STATISTICS_SECTIONS[family.section],
    unit: input.unit,
    decimalPlaces: 2,
    direction,
    inputs: { [field]: { ...input, label: labelOf(family, field) } },
    formula: field,
    citations,
  } as const;
  const target: Target = {
    kind: 'threshold',
    comparator,
    printedComparator: null,
    value: bound,
    direction,
    decimalPlaces,
    text: `${comparator === '<=' ? '≤' : '≥'} ${bound.replace('.', ',')} ${input.unit}`,
  };
  return {
    norm: id,
    evaluation: evaluateIndicator(indicator, inputsOf([field], figures), { target, asOf }),
    confidence,
  };
}
