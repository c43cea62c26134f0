import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { normalizeVietnamese, type PlainDate, safeParseDate } from '../text/index.js';
import { type Citation, type CitationPlace, OF_ISSUER, PLACE_WORDS } from './dated/index.js';
import type { DocumentNumberParts } from './document-number-parts.js';
import { type CitationIssueCode, citationIssues } from './messages.js';
import { safeParseDocumentNumber } from './read-document-number.js';

/** The longest text that is read as one citation, in UTF-16 code units. */
const MAXIMUM_CITATION_LENGTH = 600;

let placeByWord: ReadonlyMap<string, CitationPlace> | undefined;

const placesByWord = (): Map<string, CitationPlace> =>
  new Map([
    ...PLACE_WORDS.map(([place, word]) => [word.toLowerCase(), place] as const),
    ['biểu', 'table'],
    ['hàng', 'row'],
  ]);
const PLACE = /^(dòng|hàng|bảng|biểu|điểm|khoản|điều|mục|chương|phần|phụ lục) (?:số )?([^ ,;]{1,20})(?:, | ?; ?| |$)/i;
// `Điều 9 của Nghị định …`, `Phụ lục II ban hành kèm theo Quyết định …`: what joins a place to its document.
const OF_DOCUMENT = /^(?:của|(?:ban hành )?kèm theo) /i;
const VALUE = /^(?:\d{1,4}[a-zđ]?(?:\.\d{1,4}[a-z]?){0,4}|[a-zđ]\d{0,3}|[IVXLC]{1,7}(?:\.\d{1,3})?|[A-ZĐ])$/;
const DATED =
  /^(.{1,320}?) (?:ngày|ngày:) (\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})(.*)$/;

/**
 * Đọc trích dẫn: the safe reader of {@link parseCitation}.
 *
 * @example
 * import { safeParseCitation } from 'vn-ict/law';
 * safeParseCitation('khoản 2 Nghị định').success; // => false
 */
export function safeParseCitation(text: string): Parsed<Citation, CitationIssueCode> {
  if (typeof text !== 'string' || text.length > MAXIMUM_CITATION_LENGTH) return fail('law.citation-unreadable', text);
  let rest = normalizeVietnamese(text).replace(/\s+/g, ' ').trim();
  const places: Partial<Record<CitationPlace, string>> = {};
  for (let match = PLACE.exec(rest); match !== null; match = PLACE.exec(rest)) {
    const [whole, word = '', value = ''] = match;
    const place = (placeByWord ??= placesByWord()).get(word.toLowerCase());
    if (place === undefined || !VALUE.test(value)) return fail('law.citation-place', text, `${word} ${value}`);
    if (places[place] !== undefined) return fail('law.citation-place', text, `${word} ${value}`);
    places[place] = value;
    rest = rest.slice(whole.length);
  }
  const document = readDocument(Object.keys(places).length === 0 ? rest : rest.replace(OF_DOCUMENT, ''));
  return document === undefined ? fail('law.citation-document', text, rest) : succeed({ ...document, ...places });
}

type CitedDocument = Pick<Citation, 'document' | 'type' | 'issued'>;

function readDocument(text: string): CitedDocument | undefined {
  const dated = DATED.exec(text);
  const issued = dated === null ? undefined : dayOf(dated[2] ?? '');
  if (dated !== null && issued === undefined) return undefined;
  const undated = dated === null ? text : `${dated[1] ?? ''}${dated[3] ?? ''}`;
  const at = undated.indexOf(OF_ISSUER, firstDigit(undated));
  const heading = at < 0 ? undated : undated.slice(0, at);
  const parsed = safeParseDocumentNumber(heading);
  if (!parsed.success) return undefined;
  const type = typeBeside(parsed.data);
  return {
    document: idOf(parsed.data, at < 0 ? undefined : undated.slice(at + OF_ISSUER.length).trim()),
    ...(type === undefined ? {} : { type }),
    ...(issued === undefined ? {} : { issued }),
  };
}

function firstDigit(text: string): number {
  return Math.max(0, text.search(/\d/));
}

function dayOf(text: string): PlainDate | undefined {
  const date = safeParseDate(text);
  return date.success && date.data.precision === 'day' ? date.data.from : undefined;
}

/** The kind, where the bare number would not give it. */
function typeBeside(parts: DocumentNumberParts): Citation['type'] {
  const bare = safeParseDocumentNumber(parts.id);
  return parts.type === null || (bare.success && bare.data.type === parts.type) ? undefined : parts.type;
}

/** `của Chính phủ` adds nothing to `NĐ-CP`; `của UBND tỉnh Bắc Kạn` is what makes `883/KH-UBND` one document. */
function idOf(parts: DocumentNumberParts, issuer: string | undefined): string {
  return issuer === undefined || issuer === '' || parts.issuer !== null ? parts.id : `${parts.id}${OF_ISSUER}${issuer}`;
}

function fail(code: CitationIssueCode, received: unknown, part = ''): Parsed<never, CitationIssueCode> {
  return refuse(createIssue(citationIssues, code, { received, parameters: { part } }));
}

/**
 * Đọc trích dẫn: a citation as Vietnamese texts write it, from the smallest part to the document; the date and the issuer after the
 * number may stand too.
 *
 * Lists (`điểm a, b khoản 2`) and places without a number (`Điều này`) are refused. The title of a law between its kind and its number
 * is passed over: the number identifies it. An issuer is kept where the number alone does not decide it.
 *
 * @throws VnIctError `law.citation-*`
 * @example
 * import { parseCitation } from 'vn-ict/law';
 * parseCitation('điểm c khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP'); // => { document: '85/2016/NĐ-CP', article: '9', clause: '2', point: 'c' }
 * parseCitation('Nghị định số 85/2016/NĐ-CP ngày 01/7/2016 của Chính phủ'); // => { document: '85/2016/NĐ-CP', issued: '2016-07-01' }
 * parseCitation('Điều 8 Luật An ninh mạng số 116/2025/QH15').type; // => 'law'
 */
export function parseCitation(text: string): Citation {
  return unwrap(safeParseCitation(text));
}
