import type { Issue } from '../outcome/index.js';
import type { ConnectionGraph } from '../platform/index.js';
import type { PortfolioCheck } from '../portfolio/index.js';
import type { PublicServiceMetrics, TotalsIssue } from '../public-service/index.js';
import type { IndicatorTableCheck, IndicatorTableDefinition, ReportSheet } from '../reconcile/index.js';
import type { StatisticsEvaluation, StatisticsFamily } from '../sector/index.js';
import type { SecurityRegister } from '../security/index.js';
import type { PlainDate } from '../text/index.js';
import type { PlacedText } from './cited-documents.js';
import type { ScannedFigures } from './scan/index.js';

/** What the sections of a report are read with. */
export interface SectionContext {
  readonly definitions: ReadonlyMap<string, IndicatorTableDefinition>;
  readonly families: ReadonlyMap<string, StatisticsFamily>;
  /** The names of the other reports that the check is given. */
  readonly references: ReadonlySet<string>;
  /** Thời điểm chốt số liệu of the report. */
  readonly asOf?: PlainDate;
}

/** Kết quả của danh mục: what would explain each total that differs, and the wholes that printed shares imply. */
export type PortfolioResult = Pick<PortfolioCheck, 'contradictions' | 'implied'>;

/** Một câu và các phát biểu tìm thấy trong câu. */
export interface ScannedStatement extends ScannedFigures {
  /** The id of the statement. */
  readonly statement: string;
}

/** Kết quả tính toán của từng loại phần: what the room of its subject says of a section. */
export interface SectionResults {
  readonly 'indicator-table': IndicatorTableCheck;
  readonly 'public-services': PublicServiceMetrics;
  readonly 'security-register': SecurityRegister;
  readonly statistics: readonly StatisticsEvaluation[];
  readonly 'platform-register': ConnectionGraph;
  readonly portfolio: PortfolioResult;
  readonly statements: readonly ScannedStatement[];
}

/** Kết quả của một phần. */
export type SectionResult = SectionResults[keyof SectionResults];

/** Một phần của báo cáo dưới dạng ô và quy tắc, with what the room of its subject computed. */
export interface SectionSheet extends ReportSheet {
  readonly result?: SectionResult;
  /** Its sentences, in which legal documents are cited. */
  readonly texts?: readonly PlacedText[];
  readonly issues: readonly (Issue | TotalsIssue)[];
}
