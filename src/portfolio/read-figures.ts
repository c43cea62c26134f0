import { createIssue } from '../outcome/index.js';
import { usableChecks } from './figure-checks.js';
import { portfolioIssues } from './messages.js';
import { figurePath, wholePath } from './paths.js';
import { type Issues, listOf, MAXIMUM_OTHERS, push, tell, withId } from './payload-shape.js';
import type { FigureCheck, PortfolioFigure, PortfolioShare } from './portfolio.js';
import type { PortfolioReading } from './portfolio-reading.js';
import { termsOf } from './row-index.js';
import type { AmountTaker } from './take-amounts.js';
import { words } from './words.js';

/** Of all checks of figures together: a short payload must not ask for a long calculation. */
const MAXIMUM_TERMS = 500_000;

type Known = Pick<PortfolioReading, 'columns' | 'sections' | 'bySection' | 'bySource'> & {
  readonly projects: ReadonlySet<string>;
};

/** Reads the figures that the text states, each with the checks that can be made. */
export function readFigures(
  given: unknown,
  known: Known,
  { take }: AmountTaker,
  issues: Issues,
): PortfolioReading['figures'] {
  const figures = new Map<string, { readonly figure: PortfolioFigure; checks: readonly FigureCheck[] }>();
  const places = new Map<string, number>();
  listOf(given, 'figures', MAXIMUM_OTHERS, issues).forEach((item, index) => {
    const figure = withId(item, ['figures', index], figures, issues) as PortfolioFigure | undefined;
    if (figure === undefined) return;
    figures.set(figure.id, { figure, checks: [] });
    places.set(figure.id, index);
    take(figurePath(figure.id), figure.amount, ['figures', index, 'amount'], words(figure.origin), words(figure.label));
  });
  let terms = 0;
  // A figure may be checked against one that stands after it.
  for (const [id, entry] of figures) {
    const path = ['figures', places.get(id) ?? 0, 'checks'];
    const checks = usableChecks(entry.figure.checks, { ...known, figures }, path, (issue) => {
      push(issues, issue);
    });
    entry.checks = checks.filter((check) => {
      terms += termsOf(check, known);
      return terms <= MAXIMUM_TERMS;
    });
  }
  if (terms > MAXIMUM_TERMS) {
    const parameters = { count: terms, limit: MAXIMUM_TERMS };
    push(issues, createIssue(portfolioIssues, 'portfolio.too-many', { path: ['figures'], parameters }));
  }
  return figures;
}

/** Reads the shares that the text states; one of no figures is no share. */
export function readShares(
  given: unknown,
  figures: PortfolioReading['figures'],
  { take }: AmountTaker,
  issues: Issues,
): PortfolioReading['shares'] {
  const shares = new Map<string, PortfolioShare>();
  listOf(given, 'shares', MAXIMUM_OTHERS, issues).forEach((item, index) => {
    const share = withId(item, ['shares', index], shares, issues) as PortfolioShare | undefined;
    if (share === undefined) return;
    const named: unknown = share.figures;
    if (!Array.isArray(named)) tell(issues, ['shares', index, 'figures'], 'một mảng', 'an array');
    else {
      named.slice(0, MAXIMUM_OTHERS).forEach((received: unknown, at) => {
        if (typeof received === 'string' && figures.has(received)) return;
        const path = ['shares', index, 'figures', at];
        push(issues, createIssue(portfolioIssues, 'portfolio.unknown-figure', { received, path }));
      });
      // Nothing is no part of a whole.
      if (named.length > 0) shares.set(share.id, share);
    }
    take(wholePath(share.id), share.whole, ['shares', index, 'whole'], words(share.origin), words(share.wholeName));
  });
  return shares;
}
