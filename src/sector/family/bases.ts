import {
  addIntervals,
  addRationals,
  type Bound,
  compareRationals,
  type DecimalString,
  divideIntervals,
  formatInterval,
  type Interval,
  intersectIntervals,
  multiplyIntervals,
  parseRational,
  printedInterval,
  type Rational,
  rationalOf,
  roundRational,
  spellRational,
} from '../../number/index.js';
import { type BilingualText, createIssue, type Issue, type IssuePath } from '../../outcome/index.js';
import { formatNumber } from '../../text/index.js';
import type { FamilyRate, FamilyTerm, StatisticsFamily } from './family.js';
import { type StatisticsIssueCode, statisticsIssues } from './messages.js';
import type { ReadFigure } from './read-figure.js';
import { labelOf } from './rules.js';

/** What a printed rate says of a figure that is not printed beside it. */
export interface ImpliedBase {
  readonly rate: FamilyRate;
  /** The field that the report leaves out: what the rate is of, or what it is a rate of. */
  readonly base: string;
  readonly interval: Interval;
  /** The rate as printed. */
  readonly printed: string;
}

/** What the printed rates of a table say of the figures that they are made of and that are not printed beside them. */
export function impliedBases(
  family: StatisticsFamily,
  figures: ReadonlyMap<string, ReadFigure>,
): readonly ImpliedBase[] {
  return family.rates.flatMap((rate) => {
    const figure = rate.printedAs === undefined ? undefined : figures.get(rate.printedAs);
    const interval = figure?.interval;
    if (figure === undefined || interval === undefined) return [];
    const implied = { rate, printed: figure.cell.text ?? figure.cell.value ?? '' };
    const [part, whole] = [onlyField(rate.numerator), onlyField(rate.denominator)];
    const [top, bottom] = [sumOf(rate.numerator, figures), sumOf(rate.denominator, figures)];
    const factor = printedInterval(rate.factor ?? '100');
    if (whole !== undefined && top !== undefined && bottom === undefined) {
      // factor × numerator ÷ the rate
      const base = divideIntervals(multiplyIntervals(factor, top), interval);
      return base === undefined ? [] : [{ ...implied, base: whole, interval: base }];
    }
    if (part !== undefined && top === undefined && bottom !== undefined) {
      // the rate × denominator ÷ factor
      const base = divideIntervals(multiplyIntervals(interval, bottom), factor);
      return base === undefined ? [] : [{ ...implied, base: part, interval: base }];
    }
    return [];
  });
}

const onlyField = (terms: readonly FamilyTerm[]): string | undefined => {
  const [only] = terms;
  return terms.length === 1 && typeof only === 'string' ? only : undefined;
};

/**
 * Printed rates over one figure that the report does not print, such as the population: each says between which bounds it lies, and where
 * these have nothing in common, the rates cannot be of one figure.
 */
export function basesThatDisagree(
  family: StatisticsFamily,
  figures: ReadonlyMap<string, ReadFigure>,
): readonly Issue<StatisticsIssueCode>[] {
  const implied = impliedBases(family, figures);
  return [...new Set(implied.map(({ base }) => base))].flatMap((base) => {
    const of = implied.filter((one) => one.base === base);
    return haveCommon(of) ? [] : [disagreement(of, labelOf(family, base), ['figures', base])];
  });
}

export const haveCommon = (implied: readonly ImpliedBase[]): boolean =>
  implied.reduce<Interval | undefined>((common, { interval }) => common && intersectIntervals(common, interval), {
    lower: null,
    upper: null,
  }) !== undefined;

export function disagreement(
  implied: readonly ImpliedBase[],
  label: BilingualText,
  path: IssuePath,
): Issue<StatisticsIssueCode> {
  const names = (language: 'vi' | 'en'): string =>
    implied.map(({ rate, printed }) => `“${rate.label[language]}” (${printed})`).join(', ');
  const ranges = implied.map(({ interval }) => spellRange(interval)).join(', ');
  const parameters = { rates: names('vi'), ratesEn: names('en'), label: label.vi, labelEn: label.en, ranges };
  return createIssue(statisticsIssues, 'sector.bases-disagree', { path, parameters });
}

/** The whole numbers within an interval, as a person reads them; of one without any its ends as they are. */
function spellRange(interval: Interval): string {
  const [from, to] = [firstWithin(interval.lower, 1), firstWithin(interval.upper, -1)];
  return from === undefined || to === undefined || compareRationals(from, to) > 0
    ? formatInterval(interval)
    : `${formatNumber(spellRational(from))}–${formatNumber(spellRational(to))}`;
}

/** The whole number that is nearest to an end, on the side where the interval is. */
function firstWithin(end: Bound | null, inward: 1 | -1): Rational | undefined {
  if (end === null) return undefined;
  const value = parseRational(end.value);
  const whole = rationalOf(roundRational(value, 0, inward === 1 ? 'ceiling' : 'floor'));
  const isEnd = !end.included && compareRationals(whole, value) === 0;
  return isEnd ? addRationals(whole, rationalOf(inward)) : whole;
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
