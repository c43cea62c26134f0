import type { Issue } from '../outcome/index.js';
import { isText, requireArgument } from '../outcome/inner.js';
import { decideDocument } from './decide.js';
import type { DocumentNumberParts } from './document-number-parts.js';
import { findStandards } from './find-standards.js';
import type { DocumentNumberIssueCode } from './messages.js';
import { type NormalFinding, normalText } from './normal-text.js';
import { type DocumentSymbol, readSymbol } from './symbol.js';
import { scanSymbol } from './symbol-scan.js';
import { isLabelled, wordBefore } from './word-before.js';

/** Số, ký hiệu văn bản tìm thấy trong một đoạn văn: a document number and where it stands. */
export interface FoundDocumentNumber {
  /** Where it starts, in UTF-16 code units of the text as it came. */
  readonly start: number;
  /** Where it ends: the place after its last character. */
  readonly end: number;
  /** As printed, with its stray spaces and broken lines. */
  readonly text: string;
  readonly parts: DocumentNumberParts;
  /** Warnings: a kind that stays open, letters put back. */
  readonly issues: readonly Issue<DocumentNumberIssueCode>[];
}

// A number with its slash or dash, and a year; or the slash of a draft after `số`. What follows is for the symbol's own scan.
const NUMBER =
  /(?:\d{1,6}[a-zđ]?(?: ?\/\s{0,3}(?:\d{4} ?\/\s{0,3})?| ?[-\u2010-\u2015] ?\n?\s?)|(?:số|Số|SỐ)[ :._…]{0,40}\/(?:\d{4}\/)?)(?=[A-ZĐ])/g;
const PARTS = /^(?:số[ :._…]*)?(\d{1,6}[a-zđ]?)? ?([/\-\u2010-\u2015])\s*(\d{4})?/i;
const BEFORE = /[A-Za-zÀ-ÖØ-öø-ỹ\d_/]$/u;
const DIGIT_BEFORE_MARK = /(?:\d[.,]|[^\s("“'][-\u2010-\u2015])$/;

/**
 * Tìm số, ký hiệu văn bản trong đoạn văn: every document number of a page of prose, in its order, with its place.
 *
 * Broken lines, stray spaces and dashes inside a number are read over; the kind is taken from the words before it where the symbol leaves it
 * open. A number is taken only with a known kind or issuer, or after `số`; fractions, dates and names such as `Đề án 06/CP` are none. Works in
 * linear time on text of any length.
 *
 * @throws VnIctError `argument.type` for what is no text
 * @example
 * import { findDocumentNumbers } from 'vn-ict/law';
 * const text = 'Căn cứ Luật An ninh mạng số 116/2025/QH15 và Chỉ thị số 26-\nCT/TU ngày 28/4/2023';
 * findDocumentNumbers(text).map(({ start, parts }) => [start, parts.id, parts.type]); // => [[28, '116/2025/QH15', 'law'], [56, '26-CT/TU', 'directive']]
 */
export function findDocumentNumbers(text: string): readonly FoundDocumentNumber[] {
  requireArgument(isText, text, 'text');
  const normal = normalText(text);
  const found = [...numbersIn(normal.text), ...findStandards(normal.text)].sort(
    (one, other) => one.start - other.start,
  );
  return found.map(({ start, end, parts, issues }) => {
    const from = normal.placeOf(start);
    const to = normal.placeOf(end);
    return { start: from, end: to, text: text.slice(from, to), parts, issues };
  });
}

function numbersIn(text: string): NormalFinding[] {
  const found: NormalFinding[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const finding = numberAt(text, match[0], match.index);
    if (finding !== undefined) found.push(finding);
  }
  return found;
}

function numberAt(text: string, head: string, at: number): NormalFinding | undefined {
  const [whole = '', number, mark = '', yearDigits] = PARTS.exec(head) ?? [];
  const start = number === undefined ? at + whole.lastIndexOf('/') : at;
  if (number !== undefined && isInsideSomethingElse(text, at)) return undefined;
  const separator = mark === '/' ? '/' : '-';
  const scanned = scanSymbol(text, at + head.length);
  const symbol = readSymbol(scanned.symbol, separator === '/' ? 'state' : 'party');
  if (symbol === undefined) return undefined;
  // eslint-disable-next-line exact/numbers -- a year of four digits
  const year = yearDigits === undefined ? null : Number(yearDigits);
  if (year !== null && (year < 1945 || year > 2100)) return undefined;
  const word = wordBefore(text, start, symbol.types);
  const announced = word !== null || number === undefined || isLabelled(text, start);
  // A dash between spaces joins a number to its symbol only after `số`: `năm 2023 - BC/TU` is none.
  const loose = separator === '-' && head.includes(' ');
  if (!isConvincing(symbol, separator, year, announced) || (loose && !announced)) return undefined;
  if (isBareIssuer(symbol) && year === null && (word === null || !symbol.types.includes(word))) return undefined;
  const printed = text.slice(start, scanned.end);
  const decided = decideDocument(printed, { number: number ?? null, year, separator, symbol, word });
  return decided.success ? { start, end: scanned.end, parts: decided.data, issues: decided.issues } : undefined;
}

/** Part of a longer number, a word, a path or a range: `64.233/75`, `KT1/…`, `…/883-KH-UBND`. */
function isInsideSomethingElse(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return BEFORE.test(before) || DIGIT_BEFORE_MARK.test(before);
}

function isBareIssuer(symbol: DocumentSymbol): boolean {
  return symbol.unit === null && symbol.joiner === '' && symbol.issuerCode !== null;
}

/** Whether letters after a number are a symbol: a kind with an issuer, an issuer with its unit, or anything after `số`. */
function isConvincing(symbol: DocumentSymbol, separator: '/' | '-', year: number | null, announced: boolean): boolean {
  if (symbol.issuer !== undefined) {
    if (symbol.types.length > 0) return separator === '/' || symbol.joiner !== '' || announced;
    return separator === '/' && (symbol.unit !== null || announced);
  }
  if (symbol.types.length > 0) return symbol.joiner !== '' && (announced || year !== null || separator === '-');
  return announced && symbol.unit !== null;
}
