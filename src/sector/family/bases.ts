import {
  addIntervals,
  type DecimalString,
  divideIntervals,
  formatInterval,
  type Interval,
  intersectIntervals,
  multiplyIntervals,
  printedInterval,
} from '../../number/index.js';
import { createIssue, type Issue } from '../../outcome/index.js';
import type { FamilyRate, FamilyTerm, StatisticsFamily } from './family.js';
import { type StatisticsIssueCode, statisticsIssues } from './messages.js';
import type { ReadFigure } from './read-figure.js';
import { labelOf } from './rules.js';

/** What a printed rate says of the figure that it is a rate of. */
interface Implied {
  readonly rate: FamilyRate;
  readonly interval: Interval;
}

/**
 * Printed rates over one figure that the report does not print, such as the population: each says between which bounds it lies, and where
 * these have nothing in common, the rates cannot be of the same figure.
 */
export function basesThatDisagree(
  family: StatisticsFamily,
  figures: ReadonlyMap<string, ReadFigure>,
): readonly Issue<StatisticsIssueCode>[] {
  const byBase = new Map<string, Implied[]>();
  for (const rate of family.rates) {
    const [base] = rate.denominator;
    if (rate.denominator.length !== 1 || typeof base !== 'string' || figures.get(base)?.value !== undefined) continue;
    const interval = impliedBase(rate, figures);
    if (interval !== undefined) byBase.set(base, [...(byBase.get(base) ?? []), { rate, interval }]);
  }
  return [...byBase].flatMap(([base, implied]) => disagreement(family, base, implied));
}

function disagreement(
  family: StatisticsFamily,
  base: string,
  implied: readonly Implied[],
): Issue<StatisticsIssueCode>[] {
  const [first, ...others] = implied;
  const common = others.reduce<Interval | undefined>(
    (met, { interval }) => met && intersectIntervals(met, interval),
    first?.interval,
  );
  if (common !== undefined) return [];
  const label = labelOf(family, base);
  const names = (language: 'vi' | 'en'): string => implied.map(({ rate }) => `“${rate.label[language]}”`).join(', ');
  const ranges = implied.map(({ interval }) => formatInterval(interval)).join(', ');
  const parameters = { rates: names('vi'), ratesEn: names('en'), label: label.vi, labelEn: label.en, ranges };
  return [createIssue(statisticsIssues, 'sector.bases-disagree', { path: ['figures', base], parameters })];
}

/** factor × numerator ÷ the rate as printed. */
function impliedBase(rate: FamilyRate, figures: ReadonlyMap<string, ReadFigure>): Interval | undefined {
  const printed = rate.printedAs === undefined ? undefined : figures.get(rate.printedAs)?.interval;
  const numerator = sumOf(rate.numerator, figures);
  if (printed === undefined || numerator === undefined) return undefined;
  return divideIntervals(times(rate.factor ?? '100', numerator), printed);
}

function sumOf(terms: readonly FamilyTerm[], figures: ReadonlyMap<string, ReadFigure>): Interval | undefined {
  return terms.reduce<Interval | undefined>((sum, term) => {
    const [field, coefficient] = typeof term === 'string' ? [term, '1'] : [term.field, term.coefficient];
    const interval = figures.get(field)?.interval;
    return sum && interval && addIntervals(sum, times(coefficient, interval));
  }, printedInterval('0'));
}

const times = (factor: DecimalString, interval: Interval): Interval =>
  multiplyIntervals(printedInterval(factor), interval);
