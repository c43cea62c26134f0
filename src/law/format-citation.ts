import type { Language } from '../outcome/index.js';
import { isText, oneOf, optional, record, requireArgument } from '../outcome/inner.js';
import { formatDate } from '../text/index.js';
import { type Citation, type CitationPlace, OF_ISSUER, PLACE_WORDS } from './dated/index.js';
import { DOCUMENT_TYPES } from './document-type-table.js';
import { safeParseDocumentNumber } from './read-document-number.js';

/** How a citation is written. */
export interface CitationFormat {
  /** `vi` unless named. */
  readonly language?: Language;
}

/**
 * Viết trích dẫn: a citation the Vietnamese way, from the smallest part to the document; or in English, where the numbers and the names of
 * issuers stay as the documents print them.
 *
 * @param format - `language`: `vi` unless named
 * @returns the text; {@link parseCitation} reads the Vietnamese one back
 * @throws VnIctError `argument.type`, `argument.value` for what is no citation, or no format
 * @example
 * import { formatCitation } from 'vn-ict/law';
 * const place = { document: '85/2016/NĐ-CP', article: '9', clause: '2', point: 'c' };
 * formatCitation(place); // => 'điểm c khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP'
 * formatCitation(place, { language: 'en' }); // => 'Point c, Clause 2, Article 9 of Decree 85/2016/NĐ-CP'
 * formatCitation({ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' }); // => 'dòng 5 Phụ lục 1 Kế hoạch 883/KH-UBND của UBND tỉnh Bắc Kạn'
 * formatCitation({ document: '116/2025/QH15', type: 'law', article: '8' }); // => 'Điều 8 Luật 116/2025/QH15'
 */
export function formatCitation(citation: Citation, format: CitationFormat = {}): string {
  requireArgument(CITATION, citation, 'citation');
  requireArgument(FORMAT, format, 'format');
  const { language = 'vi' } = format;
  const places = PLACE_WORDS.flatMap(([place, word]) => {
    const value = citation[place];
    return value === undefined ? [] : [`${language === 'vi' ? word : ENGLISH_WORDS[place]} ${value}`];
  });
  if (language === 'vi') return [...places, vietnameseDocument(citation)].join(' ');
  return [...(places.length === 0 ? [] : [places.join(', ')]), englishDocument(citation)].join(' of ');
}

const CITATION = /* @__PURE__ */ record({ document: isText });
const FORMAT = /* @__PURE__ */ record({ language: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['vi', 'en'])) });

const ENGLISH_WORDS: Readonly<Record<CitationPlace, string>> = {
  row: 'Row',
  table: 'Table',
  point: 'Point',
  clause: 'Clause',
  article: 'Article',
  section: 'Section',
  chapter: 'Chapter',
  part: 'Part',
  appendix: 'Appendix',
};

/** The number, its issuer where the id names one, and the kind where it has a word; a standard is called by its number alone. */
function partsOf({ document, type }: Citation) {
  const at = document.indexOf(OF_ISSUER);
  const number = at < 0 ? document : document.slice(0, at);
  const parsed = safeParseDocumentNumber(number);
  const kind = type ?? (parsed.success && parsed.data.class !== 'standard' ? parsed.data.type : null);
  const issuer = at < 0 ? '' : document.slice(at + OF_ISSUER.length);
  return { number, issuer, words: kind === null ? null : DOCUMENT_TYPES[kind] };
}

function vietnameseDocument(citation: Citation): string {
  const { number, issuer, words } = partsOf(citation);
  const dated = citation.issued === undefined ? '' : ` ngày ${formatDate(citation.issued)}`;
  return `${words === null ? '' : `${words.vi} `}${number}${dated}${issuer === '' ? '' : `${OF_ISSUER}${issuer}`}`;
}

function englishDocument(citation: Citation): string {
  const { number, issuer, words } = partsOf(citation);
  const kind = words === null ? '' : `${words.en.charAt(0).toUpperCase()}${words.en.slice(1)} `;
  const dated = citation.issued === undefined ? '' : ` dated ${formatDate(citation.issued, { language: 'en' })}`;
  return `${kind}${number}${dated}${issuer === '' ? '' : ` of ${issuer}`}`;
}
