import { unwrap } from '../outcome/index.js';
import { isText, record, requireArgument } from '../outcome/inner.js';
import type { DocumentNumber, DocumentNumberParts } from './document-number-parts.js';
import { safeParseDocumentNumber } from './read-document-number.js';

/**
 * Đọc số, ký hiệu văn bản: the parts of a document number, with or without the kind and `số` before it.
 *
 * State (`85/2016/NĐ-CP`, `883/KH-UBND`, `1145/BTTTT-CATTT`), National Assembly (`116/2025/QH15`), Party (`26-CT/TU`) and standards
 * (`TCVN 11930:2017`). Stray spaces, dashes of any length, a broken line, a lost hyphen or slash (`QĐUBND`, `2439QĐ-TTg`), NFD,
 * full-width digits and any letter case are read; letters without diacritics (`ND-CP`) are read with a warning. A draft may leave the
 * number blank (`/BC-STTTT`). Whether a resolution or decision is quy phạm is told by the year in its number.
 *
 * @throws VnIctError `law.*` when the text is no document number
 * @example
 * import { parseDocumentNumber } from 'vn-ict/law';
 * const decree = parseDocumentNumber('Nghị định số 85/2016/NĐ-CP');
 * [decree.number, decree.year, decree.typeName, decree.issuer]; // => ['85', 2016, 'Nghị định', 'Chính phủ']
 * parseDocumentNumber('27/2019/QĐ –UBND').id; // => '27/2019/QĐ-UBND'
 * parseDocumentNumber('Quy định số 132-QĐ/TW').type; // => 'regulation'
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Luật 80/2015/QH13, Điều 10
 */
export function parseDocumentNumber(text: string): DocumentNumberParts {
  return unwrap(safeParseDocumentNumber(text));
}

/**
 * Là số, ký hiệu văn bản hay không: whether a text is a document number in its canonical spelling.
 *
 * @example
 * import { isDocumentNumber } from 'vn-ict/law';
 * isDocumentNumber('85/2016/NĐ-CP'); // => true
 * isDocumentNumber('85/2016/nđ-cp'); // => false
 */
export function isDocumentNumber(text: unknown): text is DocumentNumber {
  if (typeof text !== 'string') return false;
  const parsed = safeParseDocumentNumber(text);
  return parsed.success && parsed.data.id === text;
}

/** What {@link formatDocumentNumber} prints. */
export type DocumentNumberSpelling = Pick<DocumentNumberParts, 'id'> & Partial<Pick<DocumentNumberParts, 'typeName'>>;

/** How a document number is printed. */
export interface DocumentNumberFormat {
  /** `Nghị định số 85/2016/NĐ-CP` instead of the bare number; a kind that is not decided is left out. */
  readonly withType?: boolean;
}

/**
 * Viết số, ký hiệu văn bản: the canonical spelling, with the kind and `số` before it when asked for.
 *
 * @throws VnIctError `argument.type` for what is no document number that was read
 * @example
 * import { formatDocumentNumber, parseDocumentNumber } from 'vn-ict/law';
 * formatDocumentNumber(parseDocumentNumber('Số: 46/2019/QĐUBND')); // => '46/2019/QĐ-UBND'
 * formatDocumentNumber(parseDocumentNumber('505/QĐ-\nTTg'), { withType: true }); // => 'Quyết định số 505/QĐ-TTg'
 */
export function formatDocumentNumber(parts: DocumentNumberSpelling, format: DocumentNumberFormat = {}): string {
  requireArgument(PARTS, parts, 'parts');
  requireArgument(FORMAT, format, 'format');
  const typeName = parts.typeName ?? null;
  return format.withType === true && typeName !== null ? `${typeName} số ${parts.id}` : parts.id;
}

const PARTS = /* @__PURE__ */ record(
  { id: isText },
  {
    vi: 'số, ký hiệu văn bản mà parseDocumentNumber đọc được',
    en: 'a document number as parseDocumentNumber reads it',
  },
);
const FORMAT = /* @__PURE__ */ record();
