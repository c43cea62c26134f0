import { defineIndicator, type Formula, type Indicator, type IndicatorInput } from '../../indicator/core/index.js';
import { multiplyRationals, rationalOf, spellRational } from '../../number/index.js';
import type { FamilyRate, FamilyTerm, StatisticsFamily } from './family.js';
import type { StatisticField } from './field.js';
import { labelOf } from './rules.js';
import { STATISTICS_SECTIONS } from './section.js';

/**
 * Chỉ tiêu suy ra của nhóm: the rates of a family as indicators of `vn-ict/indicator`, which evaluate, roll up over units and compare.
 *
 * @example
 * import { POSTAL_SERVICE_POINTS, rateIndicators } from 'vn-ict/sector';
 * rateIndicators(POSTAL_SERVICE_POINTS).map(({ id, unit }) => [id, unit]); // => [['postal-service-points-staffed-share', '%'], ['postal-service-points-commune-culture-share', '%'], ['postal-service-points-population-per-point', 'người/điểm']]
 */
export function rateIndicators(family: StatisticsFamily): readonly Indicator[] {
  return family.rates.map((rate) => rateIndicator(family, rate));
}

export function rateIndicator(family: StatisticsFamily, rate: FamilyRate): Indicator {
  const { id, label, unit = '%', decimalPlaces = 1, direction = 'more', note } = rate;
  const fields = [...new Set([...rate.numerator, ...rate.denominator].map(fieldOf))];
  return defineIndicator({
    id: `${family.id}-${id}`,
    name: label,
    section: STATISTICS_SECTIONS[family.section],
    unit,
    decimalPlaces,
    direction,
    inputs: Object.fromEntries(fields.map((field) => [field, inputOf(family, field)])),
    formula: formulaOf(rate),
    ...(rate.mayExceedWhole === true ? { mayExceedWhole: true } : {}),
    ...(note === undefined ? {} : { traps: [note] }),
    citations: family.citations,
  });
}

const fieldOf = (term: FamilyTerm): string => (typeof term === 'string' ? term : term.field);

const KINDS: Readonly<Record<StatisticField['measure'], IndicatorInput['kind']>> = {
  count: 'count',
  amount: 'amount',
  share: 'rate',
  rate: 'rate',
  change: 'rate',
};

export function inputOf(family: StatisticsFamily, field: string): IndicatorInput {
  const definition = Object.hasOwn(family.fields, field) ? family.fields[field] : undefined;
  const { unit = '', measure = 'amount' } = definition ?? {};
  return { label: labelOf(family, field), unit, kind: KINDS[measure] };
}

function formulaOf({ numerator, denominator, factor = '100', unit = '%' }: FamilyRate): Formula {
  const isPercent = factor === '100' && unit === '%';
  return isPercent
    ? { op: 'percent', numerator: sumOf(numerator, '1'), denominator: sumOf(denominator, '1') }
    : { op: 'ratio', numerator: sumOf(numerator, factor), denominator: sumOf(denominator, '1') };
}

function sumOf(terms: readonly FamilyTerm[], factor: string): Formula {
  const [first] = terms;
  if (terms.length === 1 && typeof first === 'string' && factor === '1') return first;
  return {
    op: 'weighted-sum',
    terms: terms.map((term) => ({
      weight:
        typeof term === 'string'
          ? factor
          : spellRational(multiplyRationals(rationalOf(factor), rationalOf(term.coefficient))),
      value: fieldOf(term),
    })),
  };
}
