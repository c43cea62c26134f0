import type { BilingualText } from '../outcome/index.js';

/**
 * Mức độ tin cậy của một dữ kiện pháp lý: how well a fact about the law is known. It travels with the fact.
 *
 * - `confirmed`: read in the legal text, or in the document itself;
 * - `secondary`: read only in a page that reports the text (news, a law site, third-party notes);
 * - `recalled`: from general knowledge, not checked against a text;
 * - `inference`: a reading of the facts that no text states;
 * - `derived`: computed from confirmed facts.
 */
export type Confidence = 'confirmed' | 'secondary' | 'recalled' | 'inference' | 'derived';

/**
 * Tên gọi các mức độ tin cậy: every mark with its words, the strongest first.
 *
 * @example
 * import { CONFIDENCE_LABELS } from 'vn-ict/law';
 * CONFIDENCE_LABELS.recalled.vi; // => 'theo trí nhớ, chưa đối chiếu văn bản'
 */
export const CONFIDENCE_LABELS: Readonly<Record<Confidence, BilingualText>> = {
  confirmed: { vi: 'đã đối chiếu văn bản', en: 'read in the text' },
  derived: { vi: 'tính ra từ dữ kiện đã đối chiếu', en: 'computed from confirmed facts' },
  secondary: { vi: 'theo nguồn thứ cấp', en: 'read in a secondary source' },
  inference: { vi: 'suy luận, không văn bản nào nêu', en: 'inferred, no text states it' },
  recalled: { vi: 'theo trí nhớ, chưa đối chiếu văn bản', en: 'recalled, not checked against a text' },
};

const STRENGTH: readonly Confidence[] = ['confirmed', 'derived', 'secondary', 'inference', 'recalled'];

/**
 * Mức tin cậy thấp nhất: the weakest of several marks, which is how well a statement that rests on all of them is known.
 *
 * @returns `confirmed` when there are none
 * @example
 * import { weakestConfidence } from 'vn-ict/law';
 * weakestConfidence(['confirmed', 'recalled', 'derived']); // => 'recalled'
 */
export function weakestConfidence(marks: readonly Confidence[]): Confidence {
  return marks.reduce<Confidence>(
    (weakest, mark) => (STRENGTH.indexOf(mark) > STRENGTH.indexOf(weakest) ? mark : weakest),
    'confirmed',
  );
}
