import { createIssue, type Issue } from '../outcome/index.js';
import { diagnoseNumber } from './number-diagnosis.js';
import { type NumberIssueCode, numberTextIssues } from './number-messages.js';
import { type Digits, type ScannedNumber, scanCellNumber, valueOf } from './number-scan.js';
import { type NumberScale, readScale } from './scale.js';

/**
 * Loại số: what the caller knows a number to be. A `count` (số đếm) is whole, a `rate` (tỷ lệ) has decimals rather than thousands, an
 * `amount` (lượng, số tiền) has both and follows the Vietnamese rule.
 */
export type NumberKind = 'count' | 'rate' | 'amount';

/** How strictly a number is read. */
export interface NumberOptions {
  /** Nguồn trộn lẫn cách viết: the source mixes habits, so `68.6` is read as 68,6 with a warning. */
  readonly lenient?: boolean;
  /** Decides, in a lenient reading, between the two readings of `1.234` and `4,907`. */
  readonly kind?: NumberKind;
}

/** The number read at a place of a cell. */
export interface NumberAt {
  readonly success: true;
  readonly digits: Digits;
  readonly groupedBySpaces: boolean;
  readonly scale: NumberScale | undefined;
  readonly end: number;
  readonly warnings: readonly Issue<NumberIssueCode>[];
}

/** Why no number could be read at a place of a cell. */
export interface NoNumberAt {
  readonly success: false;
  readonly issue: Issue<NumberIssueCode>;
}

// `mức độ 3,4` names two levels of online service: the comma lists.
const LEVELS = /^(?:dvc(?:tt)? )?(?:mức(?: độ)?|cấp(?: độ)?) ?\d+(?:(?:, ?| ?; ?| và )\d+)+$/iu;

/** The longest number that is read: what `number/` computes with has at most 5,000 digits. */
const MAXIMUM_NUMBER_LENGTH = 4000;

/** Reads a number and its scale word at a place of a normalised cell; what follows is the caller's matter. */
export function readNumberAt(cell: string, at: number, options: NumberOptions): NumberAt | NoNumberAt {
  const scanned = scanCellNumber(cell, at);
  if (scanned === undefined) return readUnusual(cell, at, options);
  if (scanned.end - at > MAXIMUM_NUMBER_LENGTH) return refuseAt('text.number-too-long', cell);
  if (options.lenient === true && hasTwoReadings(scanned)) return decide(cell, at, scanned, options);
  return accept(cell, scanned, scanned.end, options, [], scanned.groups === 'spaces');
}

function readUnusual(cell: string, at: number, options: NumberOptions): NumberAt | NoNumberAt {
  const diagnosis = diagnoseNumber(cell, at);
  if (diagnosis === undefined) return refuseAt(LEVELS.test(cell) ? 'text.levels' : 'text.not-a-number', cell);
  if (diagnosis.end - at > MAXIMUM_NUMBER_LENGTH) return refuseAt('text.number-too-long', cell);
  const { code, lenient, end } = diagnosis;
  if (options.lenient !== true || lenient === undefined) return refuseAt(code, cell);
  const warning = code === 'text.comma-groups' ? code : 'text.decimal-point';
  return accept(cell, lenient, end, options, [warn(warning, cell.slice(at, end))], false);
}

/** `1.234` and `4,907`: one mark, before exactly three digits, after one to three that do not start with 0. */
function hasTwoReadings({ groups, whole, fraction }: ScannedNumber): boolean {
  if (groups === 'dots') return whole.length <= 6 && fraction === '';
  return groups === 'none' && fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
}

function decide(cell: string, at: number, scanned: ScannedNumber, options: NumberOptions): NumberAt | NoNumberAt {
  const { negative, whole, fraction, groups, end } = scanned;
  const asCount: Digits = { negative, whole: whole + fraction, fraction: '' };
  const all = asCount.whole;
  const asRate: Digits = { negative, whole: all.slice(0, -3), fraction: all.slice(-3) };
  if (options.kind === undefined) {
    const parameters = { first: valueOf(asCount), second: valueOf(asRate).replace('.', ',') };
    const received = cell.slice(at, end);
    return { success: false, issue: createIssue(numberTextIssues, 'text.ambiguous', { received, parameters }) };
  }
  const printed = groups === 'dots' ? 'count' : 'rate';
  if (options.kind === 'amount' || options.kind === printed) return accept(cell, scanned, end, options, [], false);
  const warning = warn(groups === 'dots' ? 'text.decimal-point' : 'text.comma-groups', cell.slice(at, end));
  return accept(cell, options.kind === 'count' ? asCount : asRate, end, options, [warning], false);
}

function accept(
  cell: string,
  digits: Digits,
  end: number,
  options: NumberOptions,
  warnings: readonly Issue<NumberIssueCode>[],
  groupedBySpaces: boolean,
): NumberAt | NoNumberAt {
  const scaled = end === cell.length ? undefined : readScale(cell, end);
  const scale = scaled?.scale;
  if (options.kind === 'count' && digits.fraction !== '' && valueOf(digits, scale).includes('.')) {
    return refuseAt('text.count-not-whole', cell);
  }
  return { success: true, digits, groupedBySpaces, scale, end: scaled?.end ?? end, warnings };
}

function warn(code: NumberIssueCode, received: string): Issue<NumberIssueCode> {
  return createIssue(numberTextIssues, code, { received, severity: 'warning' });
}

function refuseAt(code: NumberIssueCode, received: string): NoNumberAt {
  return { success: false, issue: createIssue(numberTextIssues, code, { received }) };
}
