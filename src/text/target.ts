import type { Hedge } from '../number/index.js';
import { createIssue, type Issue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { assignDefined } from './assign-defined.js';
import type { DateIssueCode } from './date-messages.js';
import { wordKey } from './fold.js';
import { readCell } from './input.js';
import type { NumberOptions } from './number-reading.js';
import { refuseOptions } from './options.js';
import type {
  ChangeTarget,
  Comparator,
  RangeTarget,
  RankChangeTarget,
  RankTarget,
  Target,
  TargetDetails,
  ThresholdTarget,
} from './target-kinds.js';
import { readTargetLead, type TargetLead } from './target-lead.js';
import { type TargetIssueCode, targetIssues } from './target-messages.js';
import { readMilestone } from './target-milestone.js';
import { type FigureIssueCode, readTargetFigure, type TargetFigure } from './target-tail.js';
import { splitTargetTime, type TargetCore } from './target-time.js';
import { normalizeUnit } from './units.js';

/** How a target is read. */
export interface TargetOptions extends NumberOptions {
  /** The unit in the head of the column (`Chỉ tiêu (%)`), for a figure printed without one. */
  readonly unit?: string;
  /** The year of a deadline that is printed without one. */
  readonly year?: number;
}

/** Every code with which the reading of a target can fail. */
export type TargetTextCode = FigureIssueCode | DateIssueCode;

/**
 * Đọc mục tiêu: the safe reader of {@link parseTarget}.
 *
 * @returns the target, or issues `text.target-unknown`, `text.target-several`, `text.target-vague`, those of its number, its date
 * or of an unreadable cell
 * @example
 * import { safeParseTarget } from 'vn-ict';
 * const reading = safeParseTarget('khá');
 * reading.success ? '' : reading.issues[0].code; // => 'text.target-unknown'
 */
export function safeParseTarget(text: string, options: TargetOptions = {}): Parsed<Target, TargetTextCode> {
  const refused = refuseOptions(options);
  if (refused !== undefined) return refused;
  const read = readCell(text);
  if (!read.success) return read;
  const cell = withoutStop(read.data);
  const timed = splitTargetTime(cell, wordKey(cell), options.year);
  if (!timed.success) return timed;
  const core = timed.data;
  const lead = readTargetLead(core.cell, core.key);
  if (lead === undefined) {
    const milestone = core.baseline === undefined ? readMilestone(core, cell) : undefined;
    return milestone === undefined ? refuseTarget('text.target-unknown', cell) : succeed(milestone);
  }
  const figure = readTargetFigure(core.cell, core.key, lead.end, options, options.unit);
  if (!figure.success) return refuse(figure.issue);
  const target = targetOf(cell, core, lead, figure, options.unit);
  if (typeof target === 'string') return refuseTarget(target, cell);
  const second = secondFigureIn(core.explanation);
  if (second === 'dated') return refuseTarget('text.target-several', cell);
  const warnings: Issue<TargetTextCode>[] = [...figure.warnings];
  if (lead.misspelt) warnings.push(misspeltSign(cell, lead.hedge));
  if (second !== undefined) {
    warnings.push(createIssue(targetIssues, 'text.target-second-figure', { received: core.explanation }));
  }
  return succeed<Target, TargetTextCode>(target, warnings);
}

function misspeltSign(received: string, hedge: Hedge | undefined): Issue<TargetIssueCode> {
  const sign = hedge === 'at-most' ? '≤' : '≥';
  return createIssue(targetIssues, 'text.comparison-spelling', { received, parameters: { sign } });
}

/**
 * Đọc mục tiêu: what a plan prints as the aim of an indicator, as data.
 *
 * A bare value means at least that value (comparator `>=`, `printedComparator` null); `khoảng` means the same of a rough value
 * (`hedge: 'about'`). A bare `0` means none (comparator `<=`). A change (`tăng 10%`) without a bound means at least that change.
 *
 * What stands in parentheses explains the target and is left out of it; a second figure there is the warning
 * `text.target-second-figure`, and a second figure with a year (`80% (năm 2025: 90%)`) is refused as `text.target-several`.
 *
 * @param text - the printed target
 * @param options - the unit of the column, how strictly numbers are read
 * @throws VnIctError with the codes of {@link safeParseTarget}
 * @example
 * import { parseTarget } from 'vn-ict';
 * const target = parseTarget('>8,5', { unit: '%' });
 * target.kind === 'threshold' && [target.comparator, target.value, target.unit]; // => ['>', '8.5', '%']
 * parseTarget('Tăng từ 2 đến 3 bậc').kind; // => 'rank-change'
 * parseTarget('thuộc nhóm 10'); // => { kind: 'rank', atMost: '10', text: 'thuộc nhóm 10' }
 * @see Seed 002_d1726d7897ab4704, Phụ lục 1 and 2; seed 000_21468c5bf9dc2855, section 5
 */
export function parseTarget(text: string, options: TargetOptions = {}): Target {
  return unwrap(safeParseTarget(text, options));
}

function targetOf(
  text: string,
  core: TargetCore,
  lead: Readonly<TargetLead>,
  figure: TargetFigure,
  columnUnit: string | undefined,
): Target | TargetIssueCode {
  const { value, upper, decimalPlaces, per, scale, subject } = figure;
  const { baseline, deadline } = core;
  const { measure } = lead;
  const details = { measure, subject, deadline };
  if (lead.rank) return baseline === undefined ? rankOf(text, details, lead, figure) : 'text.target-unknown';
  const compared = comparisonOf(lead, figure);
  if (compared === undefined) return 'text.target-vague';
  const { comparator, printedComparator } = compared;
  const rises = lead.trend === 'increase';
  const changes = (rises || lead.trend === 'decrease') && lead.level === undefined;
  if (changes && (figure.unit === 'bậc' || figure.unit === 'hạng')) {
    const direction = rises ? 'up' : 'down';
    const target: RankChangeTarget = {
      kind: 'rank-change',
      direction,
      lower: value,
      comparator,
      printedComparator,
      text,
    };
    return assignDefined(target, { upper, baseline, ...details });
  }
  const unit =
    figure.unit ?? (columnUnit === undefined || subject !== undefined ? undefined : normalizeUnit(columnUnit));
  if (changes) {
    const direction = rises ? 'increase' : 'decrease';
    const target: ChangeTarget = {
      kind: 'change',
      direction,
      comparator,
      printedComparator,
      value,
      decimalPlaces,
      text,
    };
    return assignDefined(target, { upper, unit, per, scale, baseline, ...details });
  }
  // `bằng 120% so với năm 2022` is an index, not a level to reach.
  if (baseline !== undefined) return 'text.target-unknown';
  const direction = directionOf(lead, comparator);
  const hedge = lead.hedge === 'about' || figure.closing?.sense === 'about' ? 'about' : undefined;
  if (upper !== undefined) {
    // Of `0-5%` the upper end counts: whatever is counted is at least none.
    const better = direction === 'more' && isNone(lead, value) ? 'less' : direction;
    const target: RangeTarget = { kind: 'range', lower: value, upper, decimalPlaces, direction: better, text };
    return assignDefined(target, { unit, per, scale, hedge, ...details });
  }
  const target: ThresholdTarget = {
    kind: 'threshold',
    comparator,
    printedComparator,
    value,
    decimalPlaces,
    direction,
    text,
  };
  return assignDefined(target, { unit, per, scale, hedge, ...details });
}

const COMPARATORS: Readonly<Partial<Record<Hedge, Comparator>>> = {
  'more-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
};

type Comparison = Pick<ThresholdTarget, 'comparator' | 'printedComparator'>;

/** How the figure binds; `undefined` where the words do not say (`gần 100%`) or say two things (`trên 80-90%`). */
function comparisonOf(lead: Readonly<TargetLead>, { closing, upper, value }: TargetFigure): Comparison | undefined {
  const { hedge, equal, level, printed } = lead;
  const bound = hedge !== undefined && hedge !== 'about';
  if (lead.contradicts) return undefined;
  if (upper !== undefined) {
    const closed = closing !== undefined && closing.sense !== 'about';
    return bound || equal || closed ? undefined : { comparator: '>=', printedComparator: null };
  }
  if (closing !== undefined && closing.sense !== 'about') {
    const comparator = closedComparator(hedge, equal, closing.sense);
    const printedComparator = `${printed ?? ''} … ${closing.words}`.trimStart();
    return comparator === undefined ? undefined : { comparator, printedComparator };
  }
  if (equal) return hedge === undefined ? { comparator: '=', printedComparator: printed } : undefined;
  if (!bound && level === 'down' && printed === null) return undefined;
  if (!bound) return { comparator: level === 'down' || isNone(lead, value) ? '<=' : '>=', printedComparator: printed };
  // `giảm dưới 5%` may mean by less than 5% or to less than 5%.
  if (lead.trend === 'decrease' && hedge === 'less-than' && level === undefined) return undefined;
  const comparator = COMPARATORS[hedge];
  return comparator === undefined ? undefined : { comparator, printedComparator: printed };
}

/** `80% trở lên`, `dưới 5% hoặc bằng`; `trên 80% trở lên` says two things. */
function closedComparator(
  hedge: Hedge | undefined,
  equal: boolean,
  sense: 'up' | 'down' | 'equal',
): Comparator | undefined {
  if (equal) return undefined;
  if (sense !== 'equal') return hedge === undefined ? (sense === 'up' ? '>=' : '<=') : undefined;
  if (hedge === 'more-than') return '>=';
  return hedge === 'less-than' ? '<=' : undefined;
}

/** A bare `0` in a plan means none, not at least none: `0 vụ`, `duy trì 0%`. */
function isNone({ trend, level, from }: Readonly<TargetLead>, value: string): boolean {
  return value === '0' && !from && level === undefined && (trend === undefined || trend === 'maintain');
}

function directionOf(lead: Readonly<TargetLead>, comparator: Comparator): ThresholdTarget['direction'] {
  if (lead.trend === 'maintain' || comparator === '=') return 'maintain';
  return comparator.startsWith('<') || lead.level === 'down' ? 'less' : 'more';
}

const mayClose = (closing: TargetFigure['closing']): boolean => closing === undefined || closing.sense === 'up';

const PERCENTAGE = /\d ?%/;
const YEAR = /(?:^|\D)20\d\d(?!\d)/;
// `năm 2025: 120`, `2025 là 120`; the number of a document (`36/QĐ-TTg năm 2024`) stands before its year.
const FIGURE_OF_YEAR = /20\d\d ?(?::|là|đạt|phấn đấu) ?(?:đạt )?\d/i;

/** Whether an explanation holds a figure to reach of its own, and one for another year. */
function secondFigureIn(explanation = ''): 'dated' | 'undated' | undefined {
  if (FIGURE_OF_YEAR.test(explanation)) return 'dated';
  if (!PERCENTAGE.test(explanation)) return undefined;
  return YEAR.test(explanation) ? 'dated' : 'undated';
}

type Details = { readonly [K in 'measure' | 'subject' | 'deadline']: TargetDetails[K] | undefined };

function rankOf(
  text: string,
  details: Details,
  lead: Readonly<TargetLead>,
  figure: TargetFigure,
): Target | TargetIssueCode {
  const { value, upper, unit, scale, closing } = figure;
  const plain =
    lead.hedge === undefined && !lead.equal && !lead.contradicts && upper === undefined && mayClose(closing);
  if (!plain || scale !== undefined || value.includes('.') || unit === '%') return 'text.target-vague';
  const words = [unit, details.subject].filter((part) => part !== undefined).join(' ');
  const target: RankTarget = { kind: 'rank', atMost: value, text };
  return assignDefined(target, { ...details, subject: words === '' ? undefined : words });
}

function withoutStop(cell: string): string {
  let end = cell.length;
  while (end > 1 && ' .;,'.includes(cell.charAt(end - 1))) end -= 1;
  return cell.slice(0, end);
}

function refuseTarget(code: TargetIssueCode, received: string): Parsed<never, TargetIssueCode> {
  return refuse(createIssue(targetIssues, code, { received }));
}
