import {
  addRationals,
  compareRationals,
  type DecimalString,
  divideRationals,
  multiplyRationals,
  negateRational,
  parseRational,
  type Rational,
  type RationalString,
  rationalOf,
  spellRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';
import { createIssue, type Issue } from '../outcome/index.js';
import { type SeriesIssueCode, seriesIssues } from './series-messages.js';

/** Một giá trị trong nhóm: of a unit among its peers, or of a period in a series. */
export interface PeerValue {
  readonly key: string;
  /** Exact, as `spellRational` writes it. */
  readonly value: RationalString;
}

/** Giá trị bất thường: serialisable. */
export interface Outliers {
  readonly median?: RationalString;
  /** Độ lệch tuyệt đối trung vị (MAD): the median of the distances from the median. */
  readonly deviation?: RationalString;
  /** The distance from the median beyond which a value stands out. */
  readonly limit?: RationalString;
  readonly outliers: readonly (PeerValue & { readonly distance: RationalString })[];
  /** One hint for each: a reason to look, never a failure. */
  readonly issues: readonly Issue<SeriesIssueCode>[];
}

/** From the normal distribution: a deviation of one standard unit is 1/0,6745 of the median absolute deviation. */
const NORMAL_QUARTILE = '0.6745';
const DEFAULT_THRESHOLD = '3.5';

/**
 * Giá trị bất thường: the values that stand apart from their peers by the median absolute deviation, with the figures of the rule:
 * 0,6745 × |value − median| / MAD above 3,5. Exact, and hints only. Where more than half of the values are equal the deviation is 0 and
 * nothing can be said.
 *
 * @param options - `threshold`: `'3.5'` unless named
 * @example
 * import { findOutliers } from 'vn-ict/indicator';
 * const values = ['96', '97', '95', '98', '9.7', '96.5'].map((value, index) => ({ key: `xã ${index + 1}`, value }));
 * const found = findOutliers(values);
 * [found.median, found.deviation]; // => ['96.25', '1']
 * found.outliers; // => [{ key: 'xã 5', value: '9.7', distance: '86.55' }]
 * found.issues[0]?.severity; // => 'hint'
 * @see Iglewicz, B. and Hoaglin, D. (1993), How to Detect and Handle Outliers
 */
export function findOutliers(
  values: readonly PeerValue[],
  { threshold = DEFAULT_THRESHOLD }: { readonly threshold?: DecimalString } = {},
): Outliers {
  const exact = values.map(({ value }) => parseRational(value));
  const median = medianOf(exact);
  if (median === undefined) return { outliers: [], issues: [] };
  const distances = exact.map((value) => absolute(subtractRationals(value, median)));
  const deviation = medianOf(distances) ?? ZERO;
  const limit =
    divideRationals(multiplyRationals(rationalOf(threshold), deviation), rationalOf(NORMAL_QUARTILE)) ?? ZERO;
  const figures = { median: spellRational(median), deviation: spellRational(deviation), limit: spellRational(limit) };
  if (deviation.top === 0n) return { ...figures, outliers: [], issues: [] };
  const found = values.flatMap((peer, index) => {
    const distance = distances[index] ?? ZERO;
    return compareRationals(distance, limit) > 0 ? [{ peer, distance: spellRational(distance), index }] : [];
  });
  return {
    ...figures,
    outliers: found.map(({ peer, distance }) => ({ ...peer, distance })),
    issues: found.map(({ peer, index }) => {
      const details = { received: peer.value, path: [index], parameters: { key: peer.key, median: figures.median } };
      return createIssue(seriesIssues, 'indicator.outlier', details);
    }),
  };
}

const ZERO = /* @__PURE__ */ wholeRational(0n);
const TWO = /* @__PURE__ */ wholeRational(2n);

const absolute = (value: Rational): Rational => (value.top < 0n ? negateRational(value) : value);

/** Of an even number of values, the mean of the two in the middle. */
function medianOf(values: readonly Rational[]): Rational | undefined {
  const sorted = [...values].sort(compareRationals);
  const half = sorted.length >> 1;
  const [below, above] = [sorted[half - 1], sorted[half]];
  if (above === undefined) return undefined;
  if (sorted.length % 2 === 1 || below === undefined) return above;
  return divideRationals(addRationals(below, above), TWO);
}
