import type { DocumentClass, DocumentType } from './document-type.js';

declare const brand: unique symbol;

/** Số, ký hiệu văn bản in its canonical spelling, as in `85/2016/NĐ-CP`. Made by `parseDocumentNumber`. */
export type DocumentNumber = string & { readonly [brand]: 'DocumentNumber' };

/** Cơ quan cùng ban hành: an agency that issues a joint document with the first one. */
export interface JointIssuer {
  readonly code: string;
  /** What the code abbreviates; `null` when it is not known. */
  readonly name: string | null;
}

/** Số, ký hiệu văn bản đã đọc: the parts of a document number. Plain data, equal after a JSON round trip. */
export interface DocumentNumberParts {
  /** The canonical spelling. */
  readonly id: DocumentNumber;
  /** Số, as printed (`05`, `36a`); `null` in a draft whose number is still blank. */
  readonly number: string | null;
  /** Năm in the number; `null` when it carries none. */
  readonly year: number | null;
  /** Ký hiệu with its hyphens, as in `NĐ-CP`. */
  readonly symbol: string;
  /** What follows the number: `/` in the State's documents, `-` in the Party's; a space stands before that of a standard. */
  readonly separator: '/' | '-' | ' ';
  readonly class: DocumentClass;
  /** Loại văn bản; `null` when neither the symbol nor a word before the number decides it. */
  readonly type: DocumentType | null;
  /** Tên loại văn bản: the Vietnamese words of `type`. */
  readonly typeName: string | null;
  /** The kinds between which a symbol leaves the choice (`72/2025/QH15`: a law or a resolution); empty once `type` is decided. */
  readonly typeCandidates: readonly DocumentType[];
  readonly issuerCode: string | null;
  /** What the issuer code abbreviates: `Ủy ban nhân dân` for `UBND`. */
  readonly issuerName: string | null;
  /** Cơ quan ban hành, where the code alone decides it: `Chính phủ` for `CP`, `null` for `UBND`. */
  readonly issuer: string | null;
  /** The other issuers of a joint document (thông tư liên tịch). */
  readonly jointIssuers: readonly JointIssuer[];
  /** Đơn vị soạn thảo: the letters after the issuer, `CATTT` in `1145/BTTTT-CATTT`. */
  readonly unit: string | null;
}
