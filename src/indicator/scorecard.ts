import {
  compareRationals,
  parseRational,
  type Rational,
  spellRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';
import type { BilingualText, Outcome } from '../outcome/index.js';
import { record, requireArgument } from '../outcome/inner.js';
import type { PlainDate, Target } from '../text/index.js';
import { isIndicatorList, requireOptions } from './arguments.js';
import type { TargetInForce } from './assigned-target.js';
import { evaluateIndicator } from './evaluate.js';
import type { IndicatorEvaluation } from './evaluation.js';
import type { Formula } from './formula.js';
import type { Indicator } from './indicator.js';
import { type InputValue, partWholesOf } from './input-value.js';
import { operandsIn } from './operands.js';
import { nearestNumerator } from './smallest-numerator.js';

/** Dữ liệu của bảng điểm: the inputs of each indicator, by its id. */
export type ScorecardData = Readonly<Record<string, Readonly<Record<string, InputValue>>>>;
/** Mục tiêu của bảng điểm: the target of each indicator, or what `targetInForce` answers, by its id. */
export type ScorecardTargets = Readonly<Record<string, Target | TargetInForce>>;

/**
 * Cần thêm gì để đạt mục tiêu: the smallest numerator that meets a missed target over the same denominator, and how many that is more;
 * of a target with an upper bound the largest one, with `more` below 0.
 */
export interface NeededToMeet {
  readonly indicator: string;
  readonly numerator: string;
  readonly more: string;
}

/** Bảng điểm: serialisable. */
export interface Scorecard {
  readonly asOf: PlainDate;
  readonly rows: readonly IndicatorEvaluation[];
  readonly sections: readonly {
    readonly section: BilingualText;
    readonly indicators: readonly string[];
    readonly counts: OutcomeCounts;
  }[];
  readonly counts: OutcomeCounts;
  readonly needed: readonly NeededToMeet[];
}

const HUNDREDTH: Rational = { top: 1n, bottom: 100n };

/** Số chỉ tiêu theo từng kết luận. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/**
 * Bảng điểm: evaluates a whole set of indicators, in order, by section, with what would have to change to meet each missed
 * target. An indicator without data is undecided; one bad row never stops the others.
 *
 * @throws VnIctError `text.date-*` for a day that is none; `argument.*` for what are no definitions, no data or no targets
 * @example
 * import { parseTarget, plainDate } from 'vn-ict';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { scorecard } from 'vn-ict/indicator';
 * const card = scorecard(
 *   plan883Appendix1.indicators.slice(0, 2),
 *   { 'online-service-supply': { fullyOnline: 1114, partiallyOnline: 263, informationOnly: 394 } },
 *   { 'online-service-supply': parseTarget('80%'), 'fully-online-service-supply': parseTarget('80%') },
 *   { asOf: plainDate('2023-12-20') },
 * );
 * card.rows.map(({ outcome }) => outcome); // => ['fail', 'undecided']
 * card.needed; // => [{ indicator: 'online-service-supply', numerator: '1417', more: '40' }]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1
 */
export function scorecard(
  indicators: readonly Indicator[],
  data: ScorecardData,
  targets: ScorecardTargets,
  options: { readonly asOf: PlainDate },
): Scorecard {
  requireArgument(isIndicatorList, indicators, 'indicators');
  requireArgument(RECORD, data, 'data');
  requireArgument(RECORD, targets, 'targets');
  requireOptions(options);
  const { asOf } = options;
  const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
    Object.hasOwn(record, id) ? record[id] : undefined;
  const rows = indicators.map((indicator) => {
    const target = own(targets, indicator.id);
    return evaluateIndicator(indicator, own(data, indicator.id) ?? {}, {
      asOf,
      ...(target === undefined ? {} : { target }),
    });
  });
  return {
    asOf,
    rows,
    sections: sectionsOf(indicators, rows),
    counts: countOutcomes(rows),
    needed: indicators.flatMap((indicator, index) => neededToMeet(indicator, rows[index])),
  };
}

const RECORD = /* @__PURE__ */ record();

function sectionsOf(indicators: readonly Indicator[], rows: readonly IndicatorEvaluation[]): Scorecard['sections'] {
  const sections = new Map<string, { readonly section: BilingualText; readonly rows: IndicatorEvaluation[] }>();
  indicators.forEach(({ section }, index) => {
    const row = rows[index];
    if (row === undefined) return;
    const found = sections.get(section.vi);
    if (found === undefined) sections.set(section.vi, { section, rows: [row] });
    else found.rows.push(row);
  });
  return [...sections.values()].map(({ section, rows: own }) => ({
    section,
    indicators: own.map(({ indicator }) => indicator),
    counts: countOutcomes(own),
  }));
}

function countOutcomes(rows: readonly IndicatorEvaluation[]): OutcomeCounts {
  const counts: Record<Outcome, number> = { pass: 0, fail: 0, undecided: 0, notApplicable: 0, error: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

function neededToMeet(indicator: Indicator, row: IndicatorEvaluation | undefined): readonly NeededToMeet[] {
  const { id, formula, inputs } = indicator;
  // What failed has been evaluated: its formula is one.
  if (row?.outcome !== 'fail' || row.target === undefined) return [];
  const rate = rateOf(formula);
  if (rate === undefined) return [];
  const { numerator, denominator } = row.value ?? {};
  if (numerator === undefined || denominator === undefined) return [];
  const whole = parseRational(denominator);
  const countsOnes = isCounted(rate.numerator, inputs);
  const needed = nearestNumerator(row.target, whole, { factor: rate.factor, whole: countsOnes });
  if (needed === undefined || (countsOnes && needed.top < 0n)) return [];
  // No part is more than its whole, however much is aimed at.
  if (isPart(indicator, rate) && compareRationals(needed, whole) > 0) return [];
  const more = subtractRationals(needed, parseRational(numerator));
  return [{ indicator: id, numerator: spellRational(needed), more: spellRational(more) }];
}

interface Rate {
  readonly numerator: Formula;
  readonly denominator: Formula;
  readonly factor: Rational;
}

function rateOf(formula: Formula | undefined): Rate | undefined {
  if (formula === undefined || typeof formula === 'string') return undefined;
  switch (formula.op) {
    case 'ratio':
      return { numerator: formula.numerator, denominator: formula.denominator, factor: wholeRational(1n) };
    case 'percent':
      return { numerator: formula.numerator, denominator: formula.denominator, factor: HUNDREDTH };
    case 'share':
      return { numerator: formula.part, denominator: formula.whole, factor: HUNDREDTH };
    default:
      return undefined;
  }
}

/** Whether a figure goes by ones: a count, or counts added and taken away. */
function isCounted(formula: Formula, inputs: Indicator['inputs']): boolean {
  if (typeof formula === 'string') return Object.hasOwn(inputs, formula) && inputs[formula]?.kind === 'count';
  const adds = formula.op === 'sum' || formula.op === 'difference';
  return adds && operandsIn(formula).every((operand) => isCounted(operand, inputs));
}

/** Whether the numerator lies within the denominator: by a stated part and whole, or because its inputs are added there too. */
function isPart(indicator: Indicator, { numerator, denominator }: Rate): boolean {
  if (partWholesOf(indicator).some(({ part, whole }) => part === numerator && whole === denominator)) return true;
  if (indicator.mayExceedWhole === true) return false;
  const wholes = typeof denominator === 'object' && denominator.op === 'sum' ? denominator.terms : [denominator];
  const parts = typeof numerator === 'object' && numerator.op === 'sum' ? numerator.terms : [numerator];
  return parts.every((part) => typeof part === 'string' && wholes.includes(part));
}
