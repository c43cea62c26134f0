import type { StatusInput } from '../indicator/core/index.js';
import type { Citation } from '../law/index.js';
import type { DecimalString } from '../number/index.js';
import type { MoneyUnit, PlainDate } from '../text/index.js';
import type { DeliveryForm } from './delivery-form.js';
import type { FundingSource } from './funding-source.js';
import type { ProjectStatus } from './project-status.js';
import type { Task } from './task.js';

/**
 * Số tiền, in the money unit of its portfolio: an exact number, the text as printed (`{ printed: '45.500' }`), or the state reported
 * instead of one. What is absent is not zero.
 */
export type MoneyAmount = number | DecimalString | { readonly printed: string } | StatusInput;

/** Số tiền theo cột. */
export type Amounts<Column extends string = string> = { readonly [C in Column]?: MoneyAmount };

/** Cột kinh phí của bảng. */
export interface PortfolioColumn<Column extends string = string> {
  /** As printed: `Tổng kinh phí giai đoạn 2022-2025`. */
  readonly label: string;
  /** The years that the amounts are for, first and last. */
  readonly years?: readonly [first: number, last: number];
  /** The column whose amounts hold these: a budget of one year is within the total of its period. */
  readonly within?: Column;
}

/** Mục của danh mục. */
export interface PortfolioSection<Column extends string = string> {
  readonly id: string;
  /** As printed: `I`. */
  readonly number?: string;
  readonly name: string;
  /** The id of the section that holds this one: `I` of `A`. */
  readonly within?: string;
  /** Tổng của mục, as printed. */
  readonly totals?: Amounts<Column>;
  /** Số nhiệm vụ, dự án, as printed in its heading. */
  readonly projectCount?: number | { readonly printed: string };
}

/** Nhiệm vụ, dự án: one row of a list. */
export interface Project<Column extends string = string> {
  /** Of plain letters, digits and hyphens, once in the portfolio. */
  readonly id: string;
  /** Số thứ tự, as printed. */
  readonly number?: string;
  readonly name: string;
  /** The id of its section. */
  readonly section?: string;
  readonly deliveryForm?: DeliveryForm;
  /** Đơn vị chủ trì, as printed: `Sở TT&TT`; `leadAgencyOf` tells whose name it is. */
  readonly leadAgency?: string;
  /** Đơn vị đồng chủ trì, as printed, where the list names several. */
  readonly coLeadAgencies?: readonly string[];
  readonly amounts: Amounts<Column>;
  /** Nguồn vốn: a set; how a project's money is split among several sources is not said. */
  readonly fundingSources?: readonly FundingSource[];
  /** The sources as printed. */
  readonly fundingPrinted?: string;
  readonly status?: ProjectStatus;
  /** Whether the project is one of information security as a whole, in part or not; absent where the list does not say. */
  readonly informationSecurity?: 'whole' | 'part' | 'none';
  readonly note?: string;
  /** Nguồn: document, table, row. */
  readonly origin?: string;
  readonly citations?: readonly Citation[];
}

/** What a printed figure is said to be the sum of, or the same as. */
export type FigureCheck<Column extends string = string> =
  | { readonly kind: 'projects'; readonly column: Column; readonly projects: readonly string[] }
  | { readonly kind: 'section'; readonly column: Column; readonly section: string }
  | { readonly kind: 'total'; readonly column: Column }
  | { readonly kind: 'funding-source'; readonly column: Column; readonly source: FundingSource }
  | { readonly kind: 'figures'; readonly figures: readonly string[] };

/** Số liệu nêu trong lời văn: a sum of money that the text of a document states, and what it must agree with. */
export interface PortfolioFigure<Column extends string = string> {
  readonly id: string;
  readonly label: string;
  readonly amount: MoneyAmount;
  readonly checks?: readonly FigureCheck<Column>[];
  readonly origin?: string;
}

/** Tỷ lệ nêu trong lời văn: a figure as a share of a whole (`1,56% tổng chi cân đối ngân sách địa phương`). */
export interface PortfolioShare {
  readonly id: string;
  readonly label: string;
  /** The figures that together are the part. */
  readonly figures: readonly string[];
  /** As printed, in percent: `1,56%`. */
  readonly printed: string;
  /** The whole, where the document prints it; without it the share tells within what bounds it lies. */
  readonly whole?: MoneyAmount;
  readonly wholeName?: string;
  readonly origin?: string;
}

/** Danh mục nhiệm vụ, dự án: a table of projects with its totals, and what the text of its document says of them. */
export interface Portfolio<Column extends string = string> {
  readonly id: string;
  readonly title: string;
  /** Số, ký hiệu of the document. */
  readonly document?: string;
  /** The day of the document, on which its agencies are looked up. */
  readonly issued?: PlainDate;
  readonly moneyUnit: MoneyUnit;
  /** In the order in which they are printed. */
  readonly columns: { readonly [C in Column]: PortfolioColumn<NoInfer<Column>> };
  readonly sections: readonly PortfolioSection<NoInfer<Column>>[];
  readonly projects: readonly Project<NoInfer<Column>>[];
  /** Tổng cộng, as printed. */
  readonly totals?: Amounts<NoInfer<Column>>;
  readonly figures?: readonly PortfolioFigure<NoInfer<Column>>[];
  readonly shares?: readonly PortfolioShare[];
  readonly tasks?: readonly Task[];
  readonly citations?: readonly Citation[];
  readonly origin?: string;
}

/**
 * Khai báo danh mục nhiệm vụ, dự án: the portfolio itself; an amount in a column that it does not have does not compile.
 *
 * @example
 * import { definePortfolio } from 'vn-ict/portfolio';
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục nhiệm vụ năm 2024',
 *   moneyUnit: 'triệu đồng',
 *   columns: { budget2024: { label: 'Kinh phí năm 2024', years: [2024, 2024] } },
 *   sections: [],
 *   projects: [{ id: 'wan', name: 'Mạng diện rộng', amounts: { budget2024: { printed: '746' } } }],
 * });
 * portfolio.projects.length; // => 1
 */
export function definePortfolio<const Column extends string>(portfolio: Portfolio<Column>): Portfolio<Column> {
  return portfolio;
}
