import { createIssue, type Parsed, refuse, succeed } from '../outcome/index.js';
import { normalizeVietnamese } from '../text/index.js';
import { abbreviationOf } from './abbreviation.js';
import { decideDocument } from './decide.js';
import type { DocumentNumberParts } from './document-number-parts.js';
import { kindOfHeading } from './heading.js';
import { type DocumentNumberIssueCode, documentNumberIssues } from './messages.js';
import { restoreD } from './normal-text.js';
import { readStandard } from './standard-number.js';
import { readSymbol, tidySymbol } from './symbol.js';

type Result = Parsed<DocumentNumberParts, DocumentNumberIssueCode>;

/** The longest text that is read as one document number, in UTF-16 code units. */
const MAXIMUM_DOCUMENT_NUMBER_LENGTH = 300;

// Printable ASCII, precomposed letters and dashes are in NFC already; anything else is normalised first.
const CLEAN = /^[ -~\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u01B0\u1EA0-\u1EF9\u2010-\u2015]*$/;
const LOOSE = /^\s|\s\s|[^\S ]|\s$/;
const WHITE_SPACE = /\s+/g;
const CORE = /^(\d{1,6}(?:[A-Za-zđĐ]|bis)?)?( ?[/\-\u2010-\u2015\u2212] ?)(?:(\d{4}) ?\/ ?)?([A-Za-zĐđƯư].*)$/;
const LOST_SLASH = /^(\d{1,6}[a-z]?)(?:\/(\d{4}))? ?([A-ZĐ].*)$/;
const LETTERS = /^[A-Za-zĐđ]*/;
const OPENING = /^[ :.]+/;
const CAPITAL = /[A-ZĐƯđư\d]/;
const CLOSERS = ' .,;:)]”"';

/**
 * Đọc số, ký hiệu văn bản without throwing; `parseDocumentNumber` says what is read. Warnings (a kind that the symbol leaves open, an
 * unknown issuer, letters put back) stand in `issues` of a success.
 *
 * @example
 * import { safeParseDocumentNumber } from 'vn-ict/law';
 * safeParseDocumentNumber('27/2019/QĐ –UBND').success; // => true
 * safeParseDocumentNumber('01/7/2023').success; // => false
 * safeParseDocumentNumber('72/2025/QH15').issues.map(({ code }) => code); // => ['law.ambiguous-type']
 */
export function safeParseDocumentNumber(text: string): Result {
  if (typeof text !== 'string') return fail('law.not-text', text);
  if (text.length > MAXIMUM_DOCUMENT_NUMBER_LENGTH) {
    return fail('law.too-long', text, { maximum: MAXIMUM_DOCUMENT_NUMBER_LENGTH });
  }
  const normal = CLEAN.test(text) ? text : restoreD(normalizeVietnamese(text));
  const line = LOOSE.test(normal) ? normal.replace(WHITE_SPACE, ' ').trim() : normal;
  if (line === '') return fail('law.empty', text);
  const start = startOfNumber(line);
  const match = start < 0 ? null : CORE.exec(start === 0 ? line : line.slice(start));
  if (match !== null && start === 0) return readParts(text, '', match);
  const standard = readStandard(line);
  if (standard !== undefined) return succeed(standard);
  if (match !== null) return readParts(text, line.slice(0, start), match);
  return readUnusual(text, line, start);
}

/** Where the number starts: at the first digit, or at the slash before a symbol when the number is still blank. */
function startOfNumber(line: string): number {
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code >= 48 && code <= 57) return at;
    if (code === 47 && CAPITAL.test(line.charAt(at + 1))) return at;
  }
  return -1;
}

/** A number whose slash was lost (`2439QĐ-TTg`), or one after a title that has digits of its own. */
function readUnusual(text: string, line: string, start: number): Result {
  const lost = start < 0 ? null : LOST_SLASH.exec(line.slice(start));
  if (lost !== null) {
    const [, number = '', year, symbol = ''] = lost;
    const kind = LETTERS.exec(symbol)?.[0] ?? '';
    const match = CORE.exec(`${number}/${year === undefined ? '' : `${year}/`}${symbol}`);
    const known = kind.length < symbol.length && abbreviationOf(kind, 'state') !== undefined;
    if (known && match !== null) return readParts(text, line.slice(0, start), match);
  }
  const label = Math.max(line.lastIndexOf('số'), line.lastIndexOf('Số'), line.lastIndexOf('SỐ'));
  const labelled = label < start ? null : CORE.exec(line.slice(label + 2).replace(OPENING, ''));
  if (labelled !== null) return readParts(text, line.slice(0, label), labelled);
  return fail(start < 0 ? 'law.not-document-number' : 'law.no-symbol', text);
}

function readParts(text: string, prefix: string, match: RegExpExecArray): Result {
  const [, number, rawSeparator = '/', yearDigits, rest = ''] = match;
  const separator = rawSeparator.includes('/') ? '/' : '-';
  if (number === undefined && separator !== '/') return fail('law.not-document-number', text);
  // eslint-disable-next-line exact/numbers -- a year of four digits
  const year = yearDigits === undefined ? null : Number(yearDigits);
  if (year !== null && (year < 1945 || year > 2100)) return fail('law.year', text, { year });
  const style = separator === '/' ? 'state' : 'party';
  const closing = tidySymbol(trimClosing(rest));
  const symbol = readSymbol(closing, style);
  if (symbol === undefined) return failAfter(text, closing, style);
  const word = prefix === '' ? null : kindOfHeading(prefix);
  if (word === undefined) return fail('law.unknown-words', text, { words: prefix.trim() });
  return decideDocument(text, { number: number ?? null, year, separator, symbol, word });
}

/** A symbol with something after it has trailing text; anything else is no symbol. */
function failAfter(text: string, closing: string, style: 'state' | 'party'): Result {
  const space = closing.indexOf(' ');
  if (space > 0 && readSymbol(closing.slice(0, space), style) !== undefined) {
    return fail('law.trailing-text', text, { rest: closing.slice(space + 1) });
  }
  return fail('law.not-document-number', text);
}

function trimClosing(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

function fail(
  code: DocumentNumberIssueCode,
  received: unknown,
  parameters: Readonly<Record<string, string | number>> = {},
): Parsed<never, DocumentNumberIssueCode> {
  return refuse(createIssue(documentNumberIssues, code, { received, parameters }));
}
