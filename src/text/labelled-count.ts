import type { DecimalString } from '../number/index.js';
import { scanProseNumber, valueOf } from './number-scan.js';
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
// A clause starts after a full stop, `;`, an earlier colon, or a bullet on a new line.
const CLAUSE_START = /[;:]|\.(?=\s)|\n\s*[-+•*–]\s|[?!]\s/g;
const BULLET = /^(?:[\s.,;)\]•*+–-]|\d{1,2}[.)]\s|[a-zđ][.)]\s)+/u;
const VALUE_ENDS = /^(?:[\s.,;)(\]]|$)/;
const NOT_A_COUNT = /^\s?[%‰/]|^ ?[–-] ?\d/;
const CLOCK = /\d:[0-5]\d$/;
const STANDARD = /\d:(?:19|20)\d\d$/;

/**
 * Tìm số liệu có tên: every `name: number` of a note, as in `- DVCTT toàn trình: 1.114. - DVCTT một phần: 263.`
 *
 * A clause starts after the number before it, a full stop, `;`, or a bullet on a new line; a line break inside a clause is where
 * the cell wraps. Fractions, percentages, times (`10:30`) and standards (`ISO 9001:2015`) are passed over. Linear in the length.
 *
 * @example
 * import { findLabelledCounts } from 'vn-ict';
 * findLabelledCounts('- DVCTT toàn trình: 1.114. - DVCTT một phần: 263.').map(({ label, value }) => [label, value]); // => [['DVCTT toàn trình', '1114'], ['DVCTT một phần', '263']]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 1, 10 and 11
 */
export function findLabelledCounts(text: string): readonly LabelledCount[] {
  const found: LabelledCount[] = [];
  let from = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const count = readCount(text, from, colon);
    if (count === undefined) continue;
    found.push(count);
    from = count.end;
  }
  return found;
}

function readCount(text: string, from: number, colon: number): LabelledCount | undefined {
  const window = text.slice(colon + 1, colon + 1 + NUMBER_REACH);
  const space = /^\s*/.exec(window)?.[0].length ?? 0;
  const number = scanProseNumber(window, space);
  if (number === undefined || number.end === NUMBER_REACH) return undefined;
  const scale = readScale(window, number.end);
  const last = scale?.end ?? number.end;
  const rest = window.slice(last);
  if (!VALUE_ENDS.test(rest) || NOT_A_COUNT.test(rest)) return undefined;
  const end = colon + 1 + last;
  const joined = text.slice(Math.max(0, colon - 1), end);
  if (CLOCK.test(joined) || STANDARD.test(joined)) return undefined;
  const label = labelBefore(text, Math.max(from, colon - LABEL_REACH), colon);
  if (label === undefined) return undefined;
  return { ...label, value: valueOf(number, scale?.scale), valueText: window.slice(space, last), end };
}

function labelBefore(text: string, from: number, colon: number): { label: string; start: number } | undefined {
  const window = text.slice(from, colon);
  let start = 0;
  for (const match of window.matchAll(CLAUSE_START)) start = match.index + match[0].length;
  const clause = window.slice(start);
  const open = openParenthesis(clause);
  const inside = clause.slice(open);
  const bullet = BULLET.exec(inside)?.[0].length ?? 0;
  const label = inside.slice(bullet).replace(/\s+/g, ' ').trim();
  return /\p{L}/u.test(label) ? { label, start: from + start + open + bullet } : undefined;
}

/** Where the clause goes on after a parenthesis that it opens and does not close. */
function openParenthesis(clause: string): number {
  const open = clause.lastIndexOf('(');
  return open > clause.lastIndexOf(')') ? open + 1 : 0;
}
