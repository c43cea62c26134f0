import type { Confidence } from '../../law/index.js';
import type { DecimalString } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';

/** Một bậc của thang điểm: a number from which on a component earns some points. */
export interface ScoreStep {
  readonly atLeast: DecimalString;
  readonly points: DecimalString;
}

/**
 * Cách tính điểm của một thành phần, as data.
 *
 * - `linear`: điểm = tỷ lệ × điểm tối đa;
 * - `capped`: the maximum from a rate of `fullAt` percent on, below it tỷ lệ / `fullAt` × điểm tối đa;
 * - `yesNo`: the maximum or nothing;
 * - `steps`: the points of the highest step that a count reaches, nothing below the lowest;
 * - `display`: shown, earns no points;
 * - `notStated`: the source that was read does not say how.
 */
export type ScoreRule =
  | { readonly kind: 'linear' }
  | { readonly kind: 'capped'; readonly fullAt: DecimalString }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'steps'; readonly steps: readonly [ScoreStep, ...ScoreStep[]] }
  | { readonly kind: 'display' }
  | { readonly kind: 'notStated' };

/**
 * Mẫu số bằng 0: what a component earns when there was nothing to do (0/0): its maximum, or what no source says.
 */
export type ZeroDenominatorRule = 'fullMarks' | 'undecided';

/** Quy tắc kèm mức độ tin cậy: a rule with how well it is known, and what it was read from. */
export interface StatedScoreRule {
  readonly rule: ScoreRule;
  readonly confidence: Confidence;
  readonly zeroDenominator: ZeroDenominatorRule;
  /** How well the rule for 0/0 is known. */
  readonly zeroConfidence: Confidence;
  readonly note?: BilingualText;
}
