import { DEFAULT_ROUNDING, type Rational, roundRational, spellRational } from '../number/index.js';
import { formatNumber, formatPercent } from '../text/index.js';
import type { RateParts } from './evaluate-formula.js';
import type { IndicatorValue } from './evaluation.js';
import type { Indicator } from './indicator.js';

/** How an indicator prints its value. */
export type Printing = Pick<Indicator, 'decimalPlaces' | 'rounding' | 'unit'>;

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
