import { isText, record, requireArgument } from '../outcome/inner.js';
import { formatDate } from '../text/index.js';
import { type Citation, OF_ISSUER, PLACE_WORDS } from './dated/index.js';
import { DOCUMENT_TYPES } from './document-type-table.js';
import { safeParseDocumentNumber } from './read-document-number.js';

/**
 * Viết trích dẫn: a citation the Vietnamese way, from the smallest part to the document.
 *
 * @returns the text; {@link parseCitation} reads it back
 * @throws VnIctError `argument.type` for what is no citation
 * @example
 * import { formatCitation } from 'vn-ict/law';
 * formatCitation({ document: '85/2016/NĐ-CP', article: '9', clause: '2', point: 'c' }); // => 'điểm c khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP'
 * formatCitation({ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' }); // => 'dòng 5 Phụ lục 1 Kế hoạch 883/KH-UBND của UBND tỉnh Bắc Kạn'
 * formatCitation({ document: '116/2025/QH15', type: 'law', article: '8' }); // => 'Điều 8 Luật 116/2025/QH15'
 */
export function formatCitation(citation: Citation): string {
  requireArgument(CITATION, citation, 'citation');
  const places = PLACE_WORDS.flatMap(([place, word]) => {
    const value = citation[place];
    return value === undefined ? [] : [`${word} ${value}`];
  });
  return [...places, formatDocument(citation)].join(' ');
}

const CITATION = /* @__PURE__ */ record({ document: isText });

function formatDocument({ document, type, issued }: Citation): string {
  const at = document.indexOf(OF_ISSUER);
  const number = at < 0 ? document : document.slice(0, at);
  const issuer = at < 0 ? '' : document.slice(at);
  const parsed = safeParseDocumentNumber(number);
  const kind = type ?? (parsed.success && parsed.data.class !== 'standard' ? parsed.data.type : null);
  const word = kind === null ? '' : `${DOCUMENT_TYPES[kind].vi} `;
  return `${word}${number}${issued === undefined ? '' : ` ngày ${formatDate(issued)}`}${issuer}`;
}
