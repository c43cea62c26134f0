import type { BilingualText } from '../outcome/index.js';
import type { Confidence } from './confidence.js';

/** What a kind of document is in the system of documents. */
export type DocumentClass = 'normative' | 'administrative' | 'party' | 'organisation' | 'consolidated' | 'standard';

/** Loại văn bản: the code of a kind of document, as in `decree` for Nghị định. */
export type DocumentType =
  | 'resolution'
  | 'decision'
  | 'directive'
  | 'statute'
  | 'regulation'
  | 'communique'
  | 'notice'
  | 'guidance'
  | 'programme'
  | 'plan'
  | 'option'
  | 'scheme'
  | 'project'
  | 'report'
  | 'minutes'
  | 'submission'
  | 'contract'
  | 'telegram'
  | 'memorandum'
  | 'agreement'
  | 'authorisation'
  | 'invitation'
  | 'introduction'
  | 'leave'
  | 'dispatch-slip'
  | 'transfer-slip'
  | 'notification-slip'
  | 'true-copy'
  | 'extract'
  | 'copy-of-copy'
  | 'official-letter'
  | 'formal-letter'
  | 'constitution'
  | 'code'
  | 'law'
  | 'ordinance'
  | 'order'
  | 'decree'
  | 'circular'
  | 'joint-circular'
  | 'joint-resolution'
  | 'decree-law'
  | 'consolidated-text'
  | 'conclusion'
  | 'instruction'
  | 'master-plan'
  | 'declaration'
  | 'appeal'
  | 'charter'
  | 'appraisal-report'
  | 'verification-report'
  | 'inspection-conclusion'
  | 'notice-of-conclusion'
  | 'action-programme'
  | 'coordination-programme'
  | 'coordination-statute'
  | 'coordination-plan'
  | 'joint-plan'
  | 'joint-guidance'
  | 'licence'
  | 'certificate'
  | 'confirmation'
  | 'commitment'
  | 'technical-regulation'
  | 'local-technical-regulation'
  | 'national-standard'
  | 'sector-standard'
  | 'base-standard';

/** One kind of document with its words, the letters that mark it, and where those letters come from. */
export interface DocumentTypeDefinition extends BilingualText {
  /** Chữ viết tắt: the letters now in use; absent where a document of this kind carries none (công văn, luật). */
  readonly abbreviation?: string;
  /** Letters of earlier rules or of common practice that mean the same kind. */
  readonly otherAbbreviations?: readonly string[];
  /** The text that fixes `abbreviation`; absent for letters seen in practice only. */
  readonly basis?: string;
  readonly confidence: Confidence;
  /** May be quy phạm pháp luật when its number carries the year. */
  readonly normative?: true;
  /** The more general kind that this one specialises (`Báo cáo thẩm định` is a `Báo cáo`). */
  readonly general?: DocumentType;
}
