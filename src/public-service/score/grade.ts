import type { Confidence } from '../../law/index.js';
import { compareRationals, type DecimalString, type Rational, rationalOf } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';

/** Mã xếp loại. */
export type ServiceScoreGradeCode = 'excellent' | 'good' | 'fair' | 'average' | 'weak';

/** Xếp loại: the word for a total. */
export interface ServiceScoreGrade {
  readonly code: ServiceScoreGradeCode;
  /** The total from which on it is given. */
  readonly atLeast: DecimalString;
  readonly label: BilingualText;
  readonly confidence: Confidence;
}

/**
 * Thang xếp loại, the highest first. Recalled, not read in a text.
 *
 * @example
 * import { SERVICE_SCORE_GRADES } from 'vn-ict/public-service/score';
 * SERVICE_SCORE_GRADES.map(({ atLeast, label }) => `${atLeast} ${label.vi}`); // => ['90 xuất sắc', '80 tốt', '70 khá', '50 trung bình', '0 yếu']
 * SERVICE_SCORE_GRADES[0]?.confidence; // => 'recalled'
 */
export const SERVICE_SCORE_GRADES: readonly ServiceScoreGrade[] = [
  { code: 'excellent', atLeast: '90', label: { vi: 'xuất sắc', en: 'excellent' }, confidence: 'recalled' },
  { code: 'good', atLeast: '80', label: { vi: 'tốt', en: 'good' }, confidence: 'recalled' },
  { code: 'fair', atLeast: '70', label: { vi: 'khá', en: 'fair' }, confidence: 'recalled' },
  { code: 'average', atLeast: '50', label: { vi: 'trung bình', en: 'average' }, confidence: 'recalled' },
  { code: 'weak', atLeast: '0', label: { vi: 'yếu', en: 'weak' }, confidence: 'recalled' },
];

/** The grade of every total from `lowest` to `highest`; `null` where it is not the same. */
export function gradeBetween(lowest: Rational, highest: Rational): ServiceScoreGrade | null {
  const low = gradeOf(lowest);
  return low !== undefined && low === gradeOf(highest) ? low : null;
}

function gradeOf(total: Rational): ServiceScoreGrade | undefined {
  return SERVICE_SCORE_GRADES.find(({ atLeast }) => compareRationals(total, rationalOf(atLeast)) >= 0);
}
