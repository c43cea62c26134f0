import { createIssue, type Issue } from '../outcome/index.js';
import { diagnoseNumber } from './number-diagnosis.js';
import { type NumberIssueCode, numberTextIssues } from './number-messages.js';
import { type Digits, type ScannedNumber, scanCellNumber, valueOf } from './number-scan.js';
import { readNumberWords } from './number-words.js';
import { type NumberScale, readScale, SCALE_POWERS, type ScaleAt } from './scale.js';

/**
 * Loại số: what the caller knows a number to be. A `count` (số đếm) is whole, a `rate` (tỷ lệ) has decimals rather than thousands, an
 * `amount` (lượng, số tiền) has both and follows the Vietnamese rule.
 */
export type NumberKind = 'count' | 'rate' | 'amount';

/** How strictly a number is read. */
export interface NumberOptions {
  /** Nguồn trộn lẫn cách viết: the source mixes habits, so `68.6` is read as 68,6 with a warning. */
  readonly lenient?: boolean;
  /** Decides, in a lenient reading, between the two readings of `1.234` and `4,907`. A declared count must be whole. */
  readonly kind?: NumberKind;
}

/** The number read at a place of a cell. */
export interface NumberAt {
  readonly success: true;
  readonly digits: Digits;
  /** What the number is spelt in, where not in digits with or without dots: spaces that group them, or words. */
  readonly spelling: 'spaced-digits' | 'words' | undefined;
  readonly scale: NumberScale | undefined;
  readonly end: number;
  readonly warnings: readonly Issue<NumberIssueCode>[];
}

/** Why no number could be read at a place of a cell. */
export interface NoNumberAt {
  readonly success: false;
  readonly issue: Issue<NumberIssueCode>;
}

/** The longest number that is read: what `number/` computes with has at most 5,000 digits. */
const MAXIMUM_NUMBER_LENGTH = 4000;

// `mức độ 3,4` names two levels of online service: the comma lists.
const LEVELS = /^(?:dvc(?:tt)? )?(?:mức(?: độ)?|cấp(?: độ)?) ?\d+(?:(?:, ?| ?; ?| và )\d+)+$/iu;

const NO_WARNINGS: readonly Issue<NumberIssueCode>[] = [];

/** Reads a number and its scale word at a place of a normalised cell; what follows is the caller's matter. */
export function readNumberAt(cell: string, at: number, options: NumberOptions): NumberAt | NoNumberAt {
  const scanned = scanCellNumber(cell, at);
  if (scanned === undefined) return readWords(cell, at) ?? readUnusual(cell, at, options);
  const { end, groupMark } = scanned;
  if (end - at > MAXIMUM_NUMBER_LENGTH) return refuseAt('text.number-too-long', cell);
  if (options.lenient === true && hasTwoReadings(scanned)) return decide(cell, at, scanned, options);
  return accept({ cell, digits: scanned, end, spelling: groupMark === ' ' ? 'spaced-digits' : undefined }, options);
}

function readWords(cell: string, at: number): NumberAt | NoNumberAt | undefined {
  const words = readNumberWords(cell, at);
  if (words === undefined) return undefined;
  const digits = { negative: false, whole: String(words.value), fraction: '' };
  return accept({ cell, digits, end: words.end, spelling: 'words' }, {});
}

function readUnusual(cell: string, at: number, options: NumberOptions): NumberAt | NoNumberAt {
  const diagnosis = diagnoseNumber(cell, at);
  if (diagnosis === undefined) return refuseAt(LEVELS.test(cell) ? 'text.levels' : 'text.not-a-number', cell);
  if (diagnosis.end - at > MAXIMUM_NUMBER_LENGTH) return refuseAt('text.number-too-long', cell);
  const { code, lenient, end } = diagnosis;
  if (options.lenient !== true || lenient === undefined) return refuseAt(code, cell);
  const warning = warn(code === 'text.comma-groups' ? code : 'text.decimal-point', cell.slice(at, end));
  return accept({ cell, digits: lenient, end, spelling: undefined, warning }, options);
}

/** `1.234` and `4,907`: one mark, before exactly three digits, after one to three that do not start with 0. */
function hasTwoReadings({ groupMark, whole, fraction }: ScannedNumber): boolean {
  if (groupMark === '.') return whole.length <= 6 && fraction === '';
  return fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
}

function decide(cell: string, at: number, scanned: ScannedNumber, options: NumberOptions): NumberAt | NoNumberAt {
  const { negative, whole, fraction, groupMark, end } = scanned;
  const all = whole + fraction;
  const asCount: Digits = { negative, whole: all, fraction: '' };
  const asRate: Digits = { negative, whole: all.slice(0, -3), fraction: all.slice(-3) };
  const received = cell.slice(at, end);
  if (options.kind === undefined) {
    const parameters = { first: valueOf(asCount), second: valueOf(asRate).replace('.', ',') };
    return { success: false, issue: createIssue(numberTextIssues, 'text.ambiguous', { received, parameters }) };
  }
  const printed = groupMark === '.' ? 'count' : 'rate';
  const spelling = undefined;
  if (options.kind === 'amount' || options.kind === printed)
    return accept({ cell, digits: scanned, end, spelling }, options);
  const warning = warn(groupMark === '.' ? 'text.decimal-point' : 'text.comma-groups', received);
  return accept({ cell, digits: options.kind === 'count' ? asCount : asRate, end, spelling, warning }, options);
}

interface Accepted {
  readonly cell: string;
  readonly digits: Digits;
  readonly end: number;
  readonly spelling: NumberAt['spelling'];
  readonly warning?: Issue<NumberIssueCode>;
}

function accept({ cell, digits, end, spelling, warning }: Accepted, { kind }: NumberOptions): NumberAt | NoNumberAt {
  const spelt = spelling === 'words' ? end : afterSpelling(cell, digits, end);
  if (spelt === undefined) return refuseAt('text.words-differ', cell);
  const scaled = spelt === cell.length ? { digits, scale: undefined, end: spelt } : readScales(cell, digits, spelt);
  if (kind === 'count' && valueOf(scaled.digits, scaled.scale).includes('.')) {
    return refuseAt('text.count-not-whole', cell);
  }
  return { success: true, ...scaled, spelling, warnings: warning === undefined ? NO_WARNINGS : [warning] };
}

/** Past the words that repeat a count, `05 (năm)`; `undefined` where they say another number than the digits. */
function afterSpelling(cell: string, digits: Digits, end: number): number | undefined {
  if (!cell.startsWith(' (', end)) return end;
  const close = cell.indexOf(')', end);
  const words = readNumberWords(cell.slice(0, Math.max(close, end)), end + 2);
  if (words?.end !== close) return end;
  return valueOf(digits) === String(words.value) ? close + 1 : undefined;
}

/** The scale word, and in `1 tỷ 200 triệu` the smaller one after it: the digits then count the smaller scale. */
function readScales(cell: string, digits: Digits, at: number): Pick<NumberAt, 'digits' | 'scale' | 'end'> {
  const first = readScale(cell, at);
  if (first === undefined) return { digits, scale: undefined, end: at };
  let { scale, end } = first;
  let { whole } = digits;
  while (digits.fraction === '') {
    const part = readSmallPart(cell, end);
    const step = part === undefined ? 0 : SCALE_POWERS[scale] - SCALE_POWERS[part.scale];
    if (part === undefined || step < 3) break;
    whole += part.digits.padStart(step, '0');
    ({ scale, end } = part);
  }
  return { digits: { ...digits, whole }, scale, end };
}

const SMALL_PART = / (\d{1,3})(?= )/y;

function readSmallPart(cell: string, at: number): (ScaleAt & { readonly digits: string }) | undefined {
  SMALL_PART.lastIndex = at;
  const digits = SMALL_PART.exec(cell)?.[1];
  const scale = digits === undefined ? undefined : readScale(cell, SMALL_PART.lastIndex);
  return digits === undefined || scale === undefined ? undefined : { ...scale, digits };
}

function warn(code: NumberIssueCode, received: string): Issue<NumberIssueCode> {
  return createIssue(numberTextIssues, code, { received, severity: 'warning' });
}

function refuseAt(code: NumberIssueCode, received: string): NoNumberAt {
  return { success: false, issue: createIssue(numberTextIssues, code, { received }) };
}
