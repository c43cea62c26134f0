import type { Issue, IssuePath } from '../outcome/index.js';
import type { MoneyUnit } from '../text/index.js';
import type { ReadAmount } from './amount.js';
import type { PortfolioIssueCode } from './messages.js';
import type {
  FigureCheck,
  PortfolioColumn,
  PortfolioFigure,
  PortfolioSection,
  PortfolioShare,
  Project,
} from './portfolio.js';
import type { SourceIndex } from './row-index.js';

/** One amount of a portfolio, with where it stands. */
export interface AmountCell {
  /** As rules name it. */
  readonly path: string;
  readonly place: IssuePath;
  readonly row: string;
  readonly column: string;
  readonly amount: ReadAmount;
}

/** A project that can be worked with, and its place in the list. */
export interface ProjectRow {
  readonly project: Project;
  readonly index: number;
  /** As a person sees it: `I.15`. */
  readonly row: string;
}

/** A portfolio that may come from anywhere, as far as it can be worked with. Of its items the ids are proven; other fields are what was given. */
export interface PortfolioReading {
  readonly moneyUnit: MoneyUnit;
  /** Ngày ban hành, nhiệm vụ: as they are given. */
  readonly issued: unknown;
  readonly tasks: unknown;
  readonly columns: ReadonlyMap<string, PortfolioColumn>;
  readonly sections: ReadonlyMap<string, { readonly section: PortfolioSection; readonly index: number }>;
  readonly projects: readonly ProjectRow[];
  /** Sections of which a row could not be read; `all` where it is not known whose row it was. Their sums say nothing. */
  readonly lost: ReadonlySet<string> | 'all';
  /** The sections within each section, and the ids of the projects that stand under it alone. */
  readonly inner: ReadonlyMap<string, { readonly sections: readonly string[]; readonly projects: readonly string[] }>;
  /** The sections that no other holds. */
  readonly outermost: readonly string[];
  /** The ids of the projects of each section, those of the sections within it included. */
  readonly bySection: ReadonlyMap<string, readonly string[]>;
  /** The projects by the sources of their money. */
  readonly bySource: SourceIndex;
  /** With the checks that can be made. */
  readonly figures: ReadonlyMap<string, { readonly figure: PortfolioFigure; readonly checks: readonly FigureCheck[] }>;
  readonly shares: ReadonlyMap<string, PortfolioShare>;
  /** All amounts by path, those that are absent left out. */
  readonly cells: ReadonlyMap<string, AmountCell>;
  readonly issues: readonly Issue<PortfolioIssueCode>[];
}
