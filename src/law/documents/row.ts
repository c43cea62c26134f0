import type { Confidence } from '../confidence.js';
import type { DocumentType } from '../document-type.js';
import type { LegalDocumentField } from '../legal-document.js';
import type { LegalDocumentId } from './ids.js';
import type { AttestationRow } from './sources.js';

/** A document of the registry as it is typed in: what its number says is left to the number. */
export interface LegalDocumentRow {
  /** Where the number leaves the kind open. */
  readonly type?: DocumentType;
  readonly title: string;
  /** Where neither the code nor the id names the issuer. */
  readonly issuer?: string;
  readonly issued?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly amendedBy?: readonly LegalDocumentId[];
  readonly replacedBy?: readonly LegalDocumentId[];
  readonly stillInForce?: true;
  readonly attested?: AttestationRow;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly fieldConfidence?: Readonly<Partial<Record<LegalDocumentField, Confidence>>>;
  readonly note?: string;
}
