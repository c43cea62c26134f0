import { canonicalDecimal, type DecimalString, exactOf } from '../number/index.js';
import type { Language } from '../outcome/index.js';
import { formatNumber } from '../text/index.js';
import { englishFigure } from '../text/inner.js';

/** A figure that stands in a formula, in the notation of the language around it: `1.000,5` or `1,000.5`. */
export function writeFigure(value: DecimalString, language: Language): string {
  return language === 'en' ? englishFigure(canonicalDecimal(exactOf(value))) : formatNumber(value);
}
