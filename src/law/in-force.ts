import type { BilingualText } from '../outcome/index.js';
import { isText, record, requireArgument } from '../outcome/inner.js';
import { type PlainDate, plainDate } from '../text/index.js';
import { type Confidence, weakestConfidence } from './confidence.js';
import type { Attestation, LegalDocument, LegalDocumentField } from './legal-document.js';

/** Why a document is, is not, or may be in force on a day. */
export type InForceReason =
  | 'within'
  | 'no-end-known'
  | 'first-day'
  | 'attested'
  | 'not-issued'
  | 'not-yet-effective'
  | 'expired'
  | 'start-unknown'
  | 'end-unknown'
  | 'after-knowledge';

/** Hiệu lực của một văn bản vào một ngày: the answer of {@link inForce}. */
export interface InForceAnswer {
  readonly status: 'inForce' | 'notInForce' | 'unknown';
  readonly reason: InForceReason;
  /** How well the facts under the answer are known. */
  readonly confidence: Confidence;
}

/**
 * Lý do về hiệu lực: the words of every reason.
 *
 * @example
 * import { IN_FORCE_REASONS } from 'vn-ict/law';
 * IN_FORCE_REASONS.expired.vi; // => 'đã hết hiệu lực'
 */
export const IN_FORCE_REASONS: Readonly<Record<InForceReason, BilingualText>> = {
  within: { vi: 'trong thời gian có hiệu lực', en: 'within its time in force' },
  'no-end-known': { vi: 'có hiệu lực, chưa có ngày hết hiệu lực', en: 'in force, no end is set' },
  'first-day': { vi: 'ngày bắt đầu có hiệu lực', en: 'the day it takes effect' },
  attested: { vi: 'được một văn bản khác dẫn làm căn cứ', en: 'another document cites it as its legal basis' },
  'not-issued': { vi: 'chưa được ban hành', en: 'not yet issued' },
  'not-yet-effective': { vi: 'chưa có hiệu lực', en: 'not yet in effect' },
  expired: { vi: 'đã hết hiệu lực', en: 'no longer in force' },
  'start-unknown': { vi: 'chưa biết ngày có hiệu lực', en: 'the day it takes effect is not known' },
  'end-unknown': { vi: 'chưa biết còn hiệu lực hay không', en: 'it is not known whether it is still in force' },
  'after-knowledge': { vi: 'sau ngày dữ liệu được cập nhật', en: 'after the day until which the data were looked at' },
};

/**
 * Văn bản có hiệu lực vào một ngày hay không: yes, no, or unknown where a date is missing; never a guess.
 *
 * A document with a start and no end is in force for certain on its first day, and afterwards as long as the data say that no end was known
 * (`stillInForce`) or that another document still relied on it (`attested`, an inference).
 *
 * @param asOf - the day
 * @throws VnIctError `text.*` for a day that is none, `argument.type` for a number or anything else that is not the document itself, which
 * a program without types may pass
 * @example
 * import { plainDate } from 'vn-ict';
 * import { inForce } from 'vn-ict/law';
 * import { legalDocument } from 'vn-ict/law/documents';
 * const decree = legalDocument('85/2016/NĐ-CP');
 * inForce(decree, plainDate('2016-06-30')).status; // => 'notInForce'
 * inForce(decree, plainDate('2023-12-20')).status; // => 'inForce'
 * inForce(decree, plainDate('2026-07-01')).reason; // => 'expired'
 */
export function inForce(document: LegalDocument, asOf: PlainDate): InForceAnswer {
  requireArgument(DOCUMENT, document, 'document');
  plainDate(asOf);
  const { issued, effectiveFrom, effectiveTo } = document;
  if (effectiveTo !== undefined && asOf > effectiveTo) return answer(document, 'expired', ['effectiveTo']);
  if (effectiveFrom === undefined) {
    if (issued !== undefined && asOf < issued) return answer(document, 'not-issued', ['issued']);
    return withoutStart(document, asOf);
  }
  if (asOf < effectiveFrom) return answer(document, 'not-yet-effective', ['effectiveFrom']);
  if (effectiveTo !== undefined) return answer(document, 'within', ['effectiveFrom', 'effectiveTo']);
  return withoutEnd(document, effectiveFrom, asOf);
}

const DOCUMENT = /* @__PURE__ */ record(
  { id: isText, confidence: isText, knownOn: isText },
  { vi: 'một văn bản như legalDocument trả về', en: 'a document as legalDocument answers it' },
);

function withoutStart(document: LegalDocument, asOf: PlainDate): InForceAnswer {
  const { attested } = document;
  if (attested !== undefined && asOf === attested.on) return attestedAnswer(attested, []);
  return answer(document, attested !== undefined && asOf > attested.on ? 'end-unknown' : 'start-unknown', []);
}

function withoutEnd(document: LegalDocument, effectiveFrom: PlainDate, asOf: PlainDate): InForceAnswer {
  const { attested, knownOn, stillInForce } = document;
  if (asOf === effectiveFrom) return answer(document, 'first-day', ['effectiveFrom']);
  if (asOf > knownOn) return answer(document, 'after-knowledge', []);
  if (stillInForce === true) return answer(document, 'no-end-known', ['effectiveFrom', 'stillInForce']);
  if (attested !== undefined && asOf <= attested.on) {
    return attestedAnswer(attested, [confidenceOf(document, 'effectiveFrom')]);
  }
  return answer(document, 'end-unknown', []);
}

const STATUS: Readonly<Record<InForceReason, InForceAnswer['status']>> = {
  within: 'inForce',
  'no-end-known': 'inForce',
  'first-day': 'inForce',
  attested: 'inForce',
  'not-issued': 'notInForce',
  'not-yet-effective': 'notInForce',
  expired: 'notInForce',
  'start-unknown': 'unknown',
  'end-unknown': 'unknown',
  'after-knowledge': 'unknown',
};

function confidenceOf(document: LegalDocument, field: LegalDocumentField): Confidence {
  return document.fieldConfidence?.[field] ?? document.confidence;
}

function answer(document: LegalDocument, reason: InForceReason, fields: readonly LegalDocumentField[]): InForceAnswer {
  const marks = fields.length === 0 ? [document.confidence] : fields.map((field) => confidenceOf(document, field));
  return { status: STATUS[reason], reason, confidence: weakestConfidence(marks) };
}

function attestedAnswer(attested: Attestation, marks: readonly Confidence[]): InForceAnswer {
  return {
    status: STATUS.attested,
    reason: 'attested',
    confidence: weakestConfidence(['inference', attested.confidence, ...marks]),
  };
}
