import type { DecimalString } from '../number/index.js';
import { type ScannedNumber, scanCellNumber, scanProseNumber, valueOf } from './number-scan.js';
import { plainText } from './plain-text.js';
import { readScale } from './scale.js';

/** Số liệu có tên trong ghi chú: a count that a note names before a colon. */
export interface LabelledCount {
  /** The words before the colon, on one line, without bullet. */
  readonly label: string;
  readonly value: DecimalString;
  readonly valueText: string;
  /** Where the label starts and where the value ends, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The longest label that is looked for before a colon; it bounds the work for each colon. */
const LABEL_REACH = 400;
const NUMBER_REACH = 60;
const VALUE_ENDS = /^[\s.,;()[\]]/;
// A percentage, a fraction, a range; a second number that neither groups the digits nor numbers the next clause (`121 1.923 19`).
const NOT_A_COUNT =
  /^\s?[%‰/]|^\s?(?:điểm )?(?:%|phần (?:trăm|nghìn))|^ ?(?:[–-]|đến|tới|~) ?\d|^ (?!\d{1,2}[.)]\s)\d/iu;
// What stands against a colon and the digit before it: `10:30`, `ISO 9001:2015`.
const MINUTES_OR_YEAR = /^(?:[0-5]\d|(?:19|20)\d\d)$/;
const DIGIT = /\d/;
const BULLETS = ' \n\r.,;)]-–+•*';
const SPACES = /\s+/g;
const LETTER = /[A-Za-zÀ-ÖØ-öø-ỹ]/u;

/**
 * Tìm số liệu có tên: every `name: number` of a note, as in `- DVCTT toàn trình: 1.114. - DVCTT một phần: 263.`
 *
 * A clause starts after the number before it with its unit (`1.114 hồ sơ, một phần: 263`), a full stop, `;`, or a bullet on a new
 * line; a line break inside a clause is where the cell wraps. After a colon spaces may group the digits (`1 114`). Fractions, ranges,
 * percentages, times (`10:30`) and standards (`ISO 9001:2015`) are passed over. Linear in the length.
 *
 * @param printed - a note
 * @returns the counts in their order, with their places; numbers that are not in Vietnamese spelling are passed over
 * @example
 * import { findLabelledCounts } from 'vn-ict';
 * findLabelledCounts('- DVCTT toàn trình: 1.114. - DVCTT một phần: 263.').map(({ label, value }) => [label, value]); // => [['DVCTT toàn trình', '1114'], ['DVCTT một phần', '263']]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 1, 10 and 11
 */
export function findLabelledCounts(printed: string): readonly LabelledCount[] {
  const { text, startOf, endOf } = plainText(printed);
  const found: LabelledCount[] = [];
  let from = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const count = readCount(text, from, colon);
    if (count === undefined) continue;
    const end = endOf(count.end);
    const valueText = printed.slice(startOf(count.end - count.valueText.length), end);
    found.push({ ...count, valueText, start: startOf(count.start), end });
    from = afterUnit(text, count.end);
  }
  return found;
}

function readCount(text: string, from: number, colon: number): LabelledCount | undefined {
  const window = text.slice(colon + 1, colon + 1 + NUMBER_REACH);
  let start = 0;
  while (isSpace(window.charAt(start))) start += 1;
  const number = scanCount(window, start);
  if (number === undefined || number.end === NUMBER_REACH) return undefined;
  const scale = readScale(window, number.end);
  const last = scale?.end ?? number.end;
  const rest = window.slice(last);
  if ((rest !== '' && !VALUE_ENDS.test(rest)) || NOT_A_COUNT.test(rest)) return undefined;
  const end = colon + 1 + last;
  if (DIGIT.test(text.charAt(colon - 1)) && MINUTES_OR_YEAR.test(window.slice(0, last))) return undefined;
  const label = labelBefore(text, Math.max(from, colon - LABEL_REACH), colon);
  if (label === undefined) return undefined;
  const value = valueOf(number, scale?.scale);
  return { label: label.label, value, valueText: window.slice(start, last), start: label.start, end };
}

/** After a colon spaces may group the digits; a dash away from them opens a list there and is no sign. */
function scanCount(window: string, start: number): ScannedNumber | undefined {
  return scanProseNumber(window, start) === undefined ? undefined : scanCellNumber(window, start);
}

// More words than these before a comma belong to the next label: `232 TTHC có quy định phí, lệ phí: 751`.
const UNIT = / ?[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ỹ]*(?: [A-Za-zÀ-ỹ]+){0,2}, /uy;

/** Past the unit of a count and its comma. */
function afterUnit(text: string, end: number): number {
  UNIT.lastIndex = end;
  return UNIT.test(text) ? UNIT.lastIndex : end;
}

function labelBefore(text: string, from: number, colon: number): { label: string; start: number } | undefined {
  let start = clauseStart(text, from, colon);
  // The colon stops it.
  while (BULLETS.includes(text.charAt(start))) start += 1;
  start = afterItemNumber(text, start);
  const label = text.slice(start, colon).trim().replace(SPACES, ' ');
  return LETTER.test(label) ? { label, start } : undefined;
}

/** Looks back from the colon for what starts its clause. */
function clauseStart(text: string, from: number, colon: number): number {
  let closed = 0;
  for (let at = colon - 1; at >= from; at -= 1) {
    const character = text.charAt(at);
    if (character === ';' || character === ':') return at + 1;
    if ('.?!'.includes(character) && isSpace(text.charAt(at + 1))) return at + 1;
    if (character === '\n' && opensItem(text, at)) return at + 1;
    if (character === ')') closed += 1;
    // The clause stands in a parenthesis that is still open: `178.495 (mức độ 1: …`.
    if (character === '(' && closed === 0) return at + 1;
    if (character === '(') closed -= 1;
  }
  return from;
}

// `\n- Số xã`, `\na) Số xã`; a hyphen against its word (`Hà Nội\n-Huế`) joins what the line parts.
const ITEM = /\n\s{0,8}(?:[-–+•*]|(?:\d{1,2}|[a-zđ])[.)])\s/y;

function opensItem(text: string, lineBreak: number): boolean {
  ITEM.lastIndex = lineBreak;
  return ITEM.test(text);
}

const ITEM_NUMBER = /(?:\d{1,2}|[a-zđ])[.)]\s/y;

/** `1. ` and `a) ` number the clause and are no part of its name. */
function afterItemNumber(text: string, at: number): number {
  ITEM_NUMBER.lastIndex = at;
  return ITEM_NUMBER.test(text) ? ITEM_NUMBER.lastIndex : at;
}

/** The white space that {@link plainText} leaves. */
function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r';
}
