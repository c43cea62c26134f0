import type { PlainDate } from '../text/index.js';
import type { Confidence } from './confidence.js';
import type { DocumentNumber } from './document-number-parts.js';
import type { DocumentClass, DocumentType } from './document-type.js';

/** The facts of a legal document that may be known less well than the document itself. */
export type LegalDocumentField =
  | 'title'
  | 'issued'
  | 'effectiveFrom'
  | 'effectiveTo'
  | 'amendedBy'
  | 'replacedBy'
  | 'stillInForce';

/** Văn bản được dẫn là đang có hiệu lực: a day on which a source treats the document as in force. */
export interface Attestation {
  readonly on: PlainDate;
  /** The source that cites it as its legal basis on that day. */
  readonly by: string;
  readonly confidence: Confidence;
}

/** Văn bản: a legal text with what is known of its life. Plain data; a date that is not known is absent. */
export interface LegalDocument<Id extends string = string> {
  readonly id: Id;
  readonly number: DocumentNumber;
  readonly type: DocumentType;
  readonly class: DocumentClass;
  /** Trích yếu: what it is about, in short. */
  readonly title: string;
  /** Cơ quan ban hành. */
  readonly issuer: string;
  /** Ngày ban hành. */
  readonly issued?: PlainDate;
  /** Ngày có hiệu lực: the first day in force. */
  readonly effectiveFrom?: PlainDate;
  /** Ngày cuối cùng còn hiệu lực: the last day in force. */
  readonly effectiveTo?: PlainDate;
  /** Ids of the documents that amended it. */
  readonly amendedBy?: readonly string[];
  /** Ids of the documents that replaced or repealed it. */
  readonly replacedBy?: readonly string[];
  /** Known to be in force with no end on `knownOn`. */
  readonly stillInForce?: true;
  readonly attested?: Attestation;
  /** Where the facts were read: addresses, or seeds by their names. */
  readonly sources: readonly string[];
  /** How well number, issuer and the fields below are known… */
  readonly confidence: Confidence;
  /** …except for these fields. */
  readonly fieldConfidence?: Readonly<Partial<Record<LegalDocumentField, Confidence>>>;
  /** The day until which its life was looked at. */
  readonly knownOn: PlainDate;
  readonly note?: string;
}
