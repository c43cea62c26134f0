import type { PlainDate } from '../../text/index.js';
import type { DocumentType } from '../document-type.js';
import type { LegalDocumentId } from '../documents/ids.js';

/**
 * Trích dẫn: a place in a document. Plain data; every part is written as the document prints it (`9`, `20a`, `đ`, `II`).
 *
 * @typeParam Id - the documents that may be cited, any by default
 */
export interface Citation<Id extends string = string> {
  /**
   * Văn bản: the canonical document number, followed by `của` and the issuer where a local number does not say whose it is, as in
   * `883/KH-UBND của UBND tỉnh Bắc Kạn`.
   */
  readonly document: Id;
  /** Loại văn bản, where the number leaves it open: `law` for `116/2025/QH15`. */
  readonly type?: DocumentType;
  /** Ngày ban hành, when the citation gives it. */
  readonly issued?: PlainDate;
  /** Phần. */
  readonly part?: string;
  /** Chương. */
  readonly chapter?: string;
  /** Mục. */
  readonly section?: string;
  /** Điều. */
  readonly article?: string;
  /** Khoản. */
  readonly clause?: string;
  /** Điểm. */
  readonly point?: string;
  /** Phụ lục. */
  readonly appendix?: string;
  /** Bảng, biểu. */
  readonly table?: string;
  /** Dòng: the number that a row of a table or of an appendix carries. */
  readonly row?: string;
}

/** Trích dẫn một văn bản trong sổ đăng ký: what the library's own data cite; a document that the registry does not hold does not compile. */
export type LegalCitation = Citation<LegalDocumentId>;

/** The parts of a place, from the inside out. */
export type CitationPlace =
  | 'row'
  | 'table'
  | 'point'
  | 'clause'
  | 'article'
  | 'section'
  | 'chapter'
  | 'part'
  | 'appendix';

/**
 * Từ chỉ vị trí: the word of each part of a place, from the inside out.
 *
 * @example
 * import { PLACE_WORDS } from 'vn-ict/law/dated';
 * PLACE_WORDS.map(([, word]) => word); // => ['dòng', 'bảng', 'điểm', 'khoản', 'Điều', 'Mục', 'Chương', 'Phần', 'Phụ lục']
 */
export const PLACE_WORDS: readonly (readonly [place: CitationPlace, word: string])[] = [
  ['row', 'dòng'],
  ['table', 'bảng'],
  ['point', 'điểm'],
  ['clause', 'khoản'],
  ['article', 'Điều'],
  ['section', 'Mục'],
  ['chapter', 'Chương'],
  ['part', 'Phần'],
  ['appendix', 'Phụ lục'],
];

/**
 * What stands between a number and its issuer in the id of a document whose number is not unique.
 *
 * @example
 * import { OF_ISSUER } from 'vn-ict/law/dated';
 * `883/KH-UBND${OF_ISSUER}UBND tỉnh Bắc Kạn`; // => '883/KH-UBND của UBND tỉnh Bắc Kạn'
 */
export const OF_ISSUER = ' của ';

/**
 * Trích dẫn này có bao trùm trích dẫn kia hay không: whether the second citation is the first one's place or a place inside it.
 *
 * @example
 * import { citationCovers } from 'vn-ict/law';
 * citationCovers({ document: '85/2016/NĐ-CP', article: '9' }, { document: '85/2016/NĐ-CP', article: '9', clause: '2' }); // => true
 * citationCovers({ document: '85/2016/NĐ-CP', article: '9' }, { document: '85/2016/NĐ-CP' }); // => false
 */
export function citationCovers(outer: Citation, inner: Citation): boolean {
  if (outer.document !== inner.document) return false;
  return PLACE_WORDS.every(([place]) => outer[place] === undefined || outer[place] === inner[place]);
}
