import type { ExactInput } from '../../number/index.js';

/** Tử số và mẫu số của kỳ. */
export interface CountedRate {
  readonly numerator: ExactInput;
  readonly denominator: ExactInput;
}

/** Tỷ lệ phần trăm đã công bố: a rate of which only the percentage is known; `26,99%` is `'26.99'`. */
export interface PublishedPercent {
  readonly percent: ExactInput;
}

/** Có hay không. */
export interface MetOrNot {
  readonly met: boolean;
}

/** Số lần, số lượng, for a scale of steps. */
export interface CountedNumber {
  readonly count: ExactInput;
}

/** Điểm đã được chấm: the points themselves, as a portal publishes them; no rule is applied to them. */
export interface GivenPoints {
  readonly points: ExactInput;
}

/** Số liệu của một thành phần điểm. */
export type ScoreFigure = CountedRate | PublishedPercent | MetOrNot | CountedNumber | GivenPoints;
