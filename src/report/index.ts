export { type CheckReportOptions, checkReport } from './check-report.js';
export type { CoverIssueCode } from './cover/messages.js';
export type { ReportIssueCode } from './messages.js';
export type {
  IndicatorTableSection,
  OtherSection,
  PeriodicReport,
  PlatformRegisterSection,
  PortfolioSection,
  PublicServiceSection,
  ReportCover,
  ReportSection,
  ReportStatement,
  SecurityRegisterSection,
  StatementSection,
  StatisticsSection,
} from './periodic-report.js';
export { reportToHtml } from './render/html.js';
export { reportToMarkdown } from './render/markdown.js';
export type { RenderOptions } from './render/options.js';
export type { TargetPlot, TargetPlotRow } from './render/target-plot.js';
export { reportToVegaLite } from './render/vega-lite.js';
export type {
  BrokenRule,
  ReportCheck,
  ReportFinding,
  ReportSummary,
  SectionCheck,
  SectionCheckOf,
} from './report-check.js';
export * from './scan/index.js';
export type { PortfolioResult, ScannedStatement, SectionResult, SectionResults } from './section-sheet.js';
export * from './table/index.js';
