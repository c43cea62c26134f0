import type { Period } from '../period/index.js';
import type { PlatformRegister } from '../platform/index.js';
import type { Portfolio } from '../portfolio/index.js';
import type { MetricVariant, PublicServiceTotals } from '../public-service/index.js';
import type { DataRule, IndicatorRowInput } from '../reconcile/index.js';
import type { StatisticsPayload } from '../sector/index.js';
import type { StatedLevelCounts, SystemRecord } from '../security/index.js';
import type { PlainDate } from '../text/index.js';

/** Trang bìa của báo cáo: what the head of a report says of it. */
export interface ReportCover {
  readonly title: string;
  /** Số, ký hiệu, as printed. */
  readonly documentNumber?: string;
  /** Cơ quan báo cáo, as printed. */
  readonly agency: string;
  /** Địa bàn: a province or a unit below it, by name or code. */
  readonly territory?: string;
  readonly period: Period;
  /** Thời điểm chốt số liệu. */
  readonly asOf?: PlainDate;
  readonly issued?: PlainDate;
  /** Người ký. */
  readonly signatory?: { readonly role: string; readonly name?: string };
}

interface SectionHead {
  /** The first step of the paths of its cells: letters, digits, `-` and `_`. */
  readonly id: string;
  /** Đề mục, as printed. */
  readonly title?: string;
}

/** Bảng chỉ tiêu trong báo cáo. */
export interface IndicatorTableSection extends SectionHead {
  readonly kind: 'indicator-table';
  /** Id of a definition that the check is given. */
  readonly definition?: string;
  readonly targetUnit?: string;
  readonly rows: readonly IndicatorRowInput[];
}

/** Số liệu ngành trong báo cáo: tables of the families of `vn-ict/sector` and `vn-ict/platform`. */
export interface StatisticsSection extends SectionHead {
  readonly kind: 'statistics';
  readonly tables: readonly StatisticsPayload[];
}

/** Số liệu dịch vụ công trực tuyến trong báo cáo. */
export interface PublicServiceSection extends SectionHead {
  readonly kind: 'public-services';
  /** Whose fractions the rates are: the same name is another one elsewhere. */
  readonly variant: MetricVariant;
  readonly totals: PublicServiceTotals;
}

/** Sổ theo dõi an toàn hệ thống thông tin trong báo cáo, with the numbers that the report states of it. */
export interface SecurityRegisterSection extends SectionHead {
  readonly kind: 'security-register';
  readonly systems?: readonly SystemRecord[];
  readonly stated?: StatedLevelCounts;
}

/** Sổ hệ thống thông tin, nền tảng, cơ sở dữ liệu trong báo cáo. */
export interface PlatformRegisterSection extends SectionHead {
  readonly kind: 'platform-register';
  readonly register: PlatformRegister;
}

/** Danh mục nhiệm vụ, dự án trong báo cáo. */
export interface PortfolioSection extends SectionHead {
  readonly kind: 'portfolio';
  readonly portfolio: Portfolio;
}

/** Một câu có số liệu trong phần lời của báo cáo. */
export interface ReportStatement {
  readonly id: string;
  /** The sentence as printed; the figures in it that make a statement are found and confronted. */
  readonly text: string;
  /** Figures of it that rules speak of, by name, as printed: cells at `<section>.<statement>.<name>`. */
  readonly figures?: Readonly<Record<string, string>>;
  /** Nơi in: page, section, line. */
  readonly place?: string;
}

/** Phần lời của báo cáo. */
export interface StatementSection extends SectionHead {
  readonly kind: 'statements';
  readonly statements: readonly ReportStatement[];
}

/** Một phần của báo cáo mà thư viện biết cách kiểm tra. */
export type ReportSection =
  | IndicatorTableSection
  | StatisticsSection
  | PublicServiceSection
  | SecurityRegisterSection
  | PlatformRegisterSection
  | PortfolioSection
  | StatementSection;

/** Phần khác: a section of a kind that is not known here. It passes through untouched and is listed. */
export interface OtherSection extends SectionHead {
  readonly kind: `x-${string}`;
  readonly [field: string]: unknown;
}

/** Báo cáo định kỳ: one payload for a whole report, composed of what the rooms of its subjects check. */
export interface PeriodicReport {
  readonly cover: ReportCover;
  readonly sections: readonly (ReportSection | OtherSection)[];
  /** Quy tắc giữa các phần: what must hold between cells of several sections, or with a report that the check is given. */
  readonly rules?: readonly DataRule[];
}
