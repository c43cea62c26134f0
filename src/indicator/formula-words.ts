import type { Language } from '../outcome/index.js';

/** The words between the inputs of a written formula. */
export const FORMULA_WORDS: Readonly<
  Record<Language, Readonly<Record<'maximum' | 'minimum' | 'score' | 'from' | 'otherwise', string>>>
> = {
  vi: { maximum: 'lớn nhất', minimum: 'nhỏ nhất', score: 'điểm của', from: 'từ', otherwise: 'còn lại' },
  en: { maximum: 'maximum', minimum: 'minimum', score: 'score of', from: 'from', otherwise: 'otherwise' },
};
