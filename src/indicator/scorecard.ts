import { parseRational, spellRational, subtractRationals, wholeRational } from '../number/index.js';
import type { BilingualText, Outcome } from '../outcome/index.js';
import { record, requireArgument } from '../outcome/inner.js';
import type { PlainDate, Target } from '../text/index.js';
import { isIndicatorList, requireOptions } from './arguments.js';
import { evaluateIndicator } from './evaluate.js';
import type { IndicatorEvaluation } from './evaluation.js';
import type { Indicator } from './indicator.js';
import type { InputValue } from './input-value.js';
import { smallestNumerator } from './smallest-numerator.js';

/** Dữ liệu của bảng điểm: the inputs of each indicator, by its id. */
export type ScorecardData = Readonly<Record<string, Readonly<Record<string, InputValue>>>>;
/** Mục tiêu của bảng điểm: the target of each indicator, by its id. */
export type ScorecardTargets = Readonly<Record<string, Target>>;

/** Cần thêm gì để đạt mục tiêu: the smallest numerator that meets a missed target, and how many that is more. */
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

function neededToMeet({ id, formula }: Indicator, row: IndicatorEvaluation | undefined): readonly NeededToMeet[] {
  const isRate = typeof formula === 'object' && (formula.op === 'percent' || formula.op === 'share');
  if (!isRate || row?.outcome !== 'fail' || row.target === undefined) return [];
  const { numerator, denominator } = row.value ?? {};
  if (numerator === undefined || denominator === undefined) return [];
  const needed = smallestNumerator(row.target, parseRational(denominator));
  if (needed === undefined) return [];
  const more = subtractRationals(wholeRational(needed), parseRational(numerator));
  return [{ indicator: id, numerator: String(needed), more: spellRational(more) }];
}
