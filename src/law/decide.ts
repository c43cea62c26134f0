import { createIssue, excerpt, type Issue, type Parsed, succeed } from '../outcome/index.js';
import type { DocumentNumber, DocumentNumberParts } from './document-number-parts.js';
import type { DocumentClass, DocumentType } from './document-type.js';
import { DOCUMENT_TYPES } from './document-type-table.js';
import { type DocumentNumberIssueCode, documentNumberIssues } from './messages.js';
import type { DocumentSymbol } from './symbol.js';

/** The parts of a number as they were printed, before their kind and class are decided. */
export interface DocumentReading {
  readonly number: string | null;
  readonly year: number | null;
  readonly separator: '/' | '-';
  readonly symbol: DocumentSymbol;
  /** The kind that the words before the number name. */
  readonly word: DocumentType | null;
}

type Warnings = Issue<DocumentNumberIssueCode>[];

const NONE: readonly never[] = [];
const ONE_DIGIT = /^\d(?:\D|$)/;
const PADDING = /^0+(?=\d)/;

/** Decides kind, class and issuer of a printed number; what stays open is a warning. */
export function decideDocument(
  text: string,
  reading: DocumentReading,
): Parsed<DocumentNumberParts, DocumentNumberIssueCode> {
  const { symbol, number, year, separator } = reading;
  const warnings: Warnings = [];
  const type = typeOf(text, reading, warnings);
  if (symbol.restored) warn(warnings, text, 'law.restored-letters', { printed: text, symbol: symbol.text });
  const issuer = symbol.issuer;
  return succeed<DocumentNumberParts, DocumentNumberIssueCode>(
    {
      id: canonical(number, year, separator, symbol.text),
      number,
      year,
      symbol: symbol.text,
      separator,
      class: classOf(reading, type),
      type,
      typeName: type === null ? null : DOCUMENT_TYPES[type].vi,
      typeCandidates: type === null ? symbol.types : NONE,
      issuerCode: symbol.issuerCode,
      issuerName: issuer === undefined ? null : issuer.name,
      issuer: issuer?.unique === true ? issuer.name : null,
      jointIssuers: symbol.jointIssuers,
      unit: symbol.unit,
    },
    warnings.length === 0 ? NONE : warnings,
  );
}

/** The canonical spelling: a number below 10 has two digits and no other zero before it (NĐ 30/2020/NĐ-CP Phụ lục I), no spaces, plain hyphens. */
function canonical(number: string | null, year: number | null, separator: string, symbol: string): DocumentNumber {
  const bare = (number ?? '').replace(PADDING, '');
  const digits = ONE_DIGIT.test(bare) ? `0${bare}` : bare;
  // The one place where a canonical spelling is made, hence the brand.
  return `${digits}${separator}${year === null ? '' : `${year}/`}${symbol}` as DocumentNumber;
}

function typeOf(text: string, { symbol, word }: DocumentReading, warnings: Warnings): DocumentType | null {
  const [first, ...others] = symbol.types;
  if (first === undefined) {
    if (symbol.issuer === undefined && word === null) {
      warnOf(symbol, warnings, text, 'law.unknown-issuer');
    }
    // A symbol without letters of a kind is that of a công văn (NĐ 30/2020/NĐ-CP Phụ lục I).
    return word ?? 'official-letter';
  }
  if (word === null) {
    if (others.length === 0) return first;
    warnOf(symbol, warnings, text, 'law.ambiguous-type');
    return null;
  }
  if (symbol.types.includes(word) || symbol.byWord.includes(word) || DOCUMENT_TYPES[word].general === first)
    return word;
  if (others.length === 0 && DOCUMENT_TYPES[first].general === word) return first;
  const parameters = { word: DOCUMENT_TYPES[word].vi, symbol: symbol.text, type: namesOf(symbol.types) };
  warn(warnings, text, 'law.type-conflict', parameters);
  return others.length === 0 ? first : null;
}

function namesOf(types: readonly DocumentType[]): string {
  return types.map((type) => DOCUMENT_TYPES[type].vi).join(', ');
}

// What a symbol leaves open is said in the same words for every number that carries it: they are filled once.
const said = /* @__PURE__ */ new WeakMap<DocumentSymbol, Issue<DocumentNumberIssueCode>>();

/** A warning that is about the symbol alone, whose words do not repeat what was received. */
function warnOf(
  symbol: DocumentSymbol,
  warnings: Warnings,
  received: string,
  code: 'law.unknown-issuer' | 'law.ambiguous-type',
): void {
  let issue = said.get(symbol);
  if (issue === undefined) {
    const { text, types, issuerCode } = symbol;
    const parameters = { code: issuerCode ?? '', symbol: text, candidates: namesOf(types) };
    issue = createIssue(documentNumberIssues, code, { received, parameters });
    said.set(symbol, issue);
  }
  warnings.push({ ...issue, path: [], received: excerpt(received) });
}

function warn(
  warnings: Warnings,
  received: string,
  code: DocumentNumberIssueCode,
  parameters: Readonly<Record<string, string>>,
): void {
  warnings.push(createIssue(documentNumberIssues, code, { received, parameters }));
}

function classOf({ symbol, year, separator }: DocumentReading, type: DocumentType | null): DocumentClass {
  const { issuer } = symbol;
  if (issuer !== undefined && issuer.system !== 'state') return issuer.system;
  if (issuer === undefined && separator === '-' && symbol.joiner === '/') return 'party';
  if (type === 'consolidated-text') return 'consolidated';
  if (type !== null) return isNormative(type, year) ? 'normative' : 'administrative';
  const normative = symbol.types.length > 0 && symbol.types.every((kind) => isNormative(kind, year));
  return normative ? 'normative' : 'administrative';
}

// Nghị quyết, quyết định, chỉ thị and lệnh are quy phạm only when the number carries the year; the others of Luật 80/2015/QH13 Điều 4
// are quy phạm by their kind.
const BY_YEAR: readonly DocumentType[] = ['resolution', 'decision', 'directive', 'order'];

function isNormative(type: DocumentType, year: number | null): boolean {
  return DOCUMENT_TYPES[type].normative === true && (year !== null || !BY_YEAR.includes(type));
}
