import {
  DEFAULT_ROUNDING,
  powerOfTen,
  type Rational,
  reduceRational,
  roundRational,
  spellRational,
} from '../number/index.js';
import { createIssue, type Issue } from '../outcome/index.js';
import { formatNumber, formatPercent } from '../text/index.js';
import type { RateParts } from './evaluate-formula.js';
import type { IndicatorValue } from './evaluation.js';
import type { Indicator } from './indicator.js';
import { type IndicatorIssueCode, indicatorIssues } from './messages.js';

/** How an indicator prints its value. */
export type Printing = Pick<Indicator, 'decimalPlaces' | 'rounding' | 'unit'>;

/** What is longer is no figure of a report, and other functions would refuse to read it back. */
const MAXIMUM_VALUE_DIGITS = 4000;

/** Whether a value, or a part of a rate, takes more digits than a result may hold. */
export function isTooLong(value: Rational, parts?: RateParts): boolean {
  const figures = parts === undefined ? [value] : [value, parts.numerator, parts.denominator];
  return figures.some(isLong);
}

export function tooLongIssue(): Issue<IndicatorIssueCode> {
  const parameters = { limit: MAXIMUM_VALUE_DIGITS };
  return createIssue(indicatorIssues, 'indicator.value-too-long', { parameters });
}

// Made once: the power took three quarters of the time of an evaluation.
let limit: bigint | undefined;

function isLong(value: Rational): boolean {
  const { top, bottom } = reduceRational(value);
  limit ??= powerOfTen(MAXIMUM_VALUE_DIGITS);
  if (top >= limit || top <= -limit || bottom >= limit) return true;
  // A short fraction may be a long decimal: 1/2^9000 has 9000 places.
  return spellRational(value)
    .split('/')
    .some((part) => part.length > MAXIMUM_VALUE_DIGITS + 2);
}

/** The exact value of an indicator with its printed form. */
export function indicatorValue(indicator: Printing, value: Rational, parts?: RateParts): IndicatorValue {
  const { decimalPlaces, rounding = DEFAULT_ROUNDING } = indicator;
  return {
    exact: spellRational(value),
    ...(parts === undefined
      ? {}
      : { numerator: spellRational(parts.numerator), denominator: spellRational(parts.denominator) }),
    printed: printValue(value, indicator),
    decimalPlaces,
    rounding,
  };
}

function printValue(value: Rational, { decimalPlaces, rounding = DEFAULT_ROUNDING, unit }: Printing): string {
  const rounded = roundRational(value, decimalPlaces, rounding);
  if (unit === '%') return formatPercent(rounded, { decimalPlaces });
  return unit === '' ? formatNumber(rounded, { decimalPlaces }) : `${formatNumber(rounded, { decimalPlaces })} ${unit}`;
}
