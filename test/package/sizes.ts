/** What an import may cost a web page, and what must not come with it. */
export interface Size {
  readonly statement: string;
  /** The ceiling in bytes, minified and gzipped. */
  readonly gzip: number;
  /** Parts of file names none of which may contribute code. */
  readonly without: readonly string[];
}

const LIBRARIES = ['zod', 'decimal.js', 'date-fns'] as const;

export const SIZES: readonly Size[] = [
  { statement: "export { percentage } from 'vn-ict'", gzip: 2_048, without: LIBRARIES },
  { statement: "export { percentage } from 'vn-ict/number'", gzip: 2_048, without: LIBRARIES },
  { statement: "export { VnIctError } from 'vn-ict'", gzip: 600, without: LIBRARIES },
  { statement: "export { foldVietnamese } from 'vn-ict'", gzip: 600, without: LIBRARIES },
  { statement: "export { parseDate } from 'vn-ict'", gzip: 4_700, without: LIBRARIES },
  { statement: "export { parseIdentityCode } from 'vn-ict/agency'", gzip: 3_000, without: LIBRARIES },
  { statement: "export { checkIndicatorTable } from 'vn-ict'", gzip: 43_700, without: ['zod', 'date-fns'] },
  { statement: "export * from 'vn-ict/territory'", gzip: 5_120, without: LIBRARIES },
  { statement: "export { province } from 'vn-ict/territory'", gzip: 3_584, without: LIBRARIES },
  { statement: "export { classifySystem } from 'vn-ict/security/level'", gzip: 12_000, without: LIBRARIES },
  { statement: "export * from 'vn-ict/security/level'", gzip: 12_000, without: LIBRARIES },
  { statement: "export { classifySystem } from 'vn-ict/security'", gzip: 19_400, without: LIBRARIES },
  { statement: "export { securityRegister } from 'vn-ict/security'", gzip: 19_300, without: ['zod', 'decimal.js'] },
  { statement: "export * from 'vn-ict/security'", gzip: 58_800, without: ['zod', 'decimal.js'] },
  { statement: "export { computeServiceScore } from 'vn-ict/public-service/score'", gzip: 9_500, without: LIBRARIES },
  { statement: "export * from 'vn-ict/public-service/score'", gzip: 12_000, without: LIBRARIES },
  { statement: "export { computeDti } from 'vn-ict/catalog/dti'", gzip: 5_500, without: LIBRARIES },
  { statement: "export * from 'vn-ict/catalog/dti'", gzip: 28_000, without: LIBRARIES },
  { statement: "export { serviceKindAt } from 'vn-ict/public-service'", gzip: 3_800, without: LIBRARIES },
  {
    statement: "export { publicServiceMetrics } from 'vn-ict/public-service'",
    gzip: 51_500,
    without: ['zod', 'date-fns'],
  },
  {
    statement: "export { publicServiceMetricsFromDossiers } from 'vn-ict/public-service'",
    gzip: 55_000,
    without: ['zod', 'date-fns'],
  },
  { statement: "export * from 'vn-ict/public-service'", gzip: 56_500, without: ['zod', 'date-fns'] },
  { statement: "export { confront } from 'vn-ict/reconcile'", gzip: 27_000, without: LIBRARIES },
  { statement: "export { localizeErrors } from 'vn-ict/reconcile'", gzip: 38_200, without: LIBRARIES },
  { statement: "export { defineFamily } from 'vn-ict/sector/family'", gzip: 3_500, without: LIBRARIES },
  {
    statement: "export { checkStatistics, POSTAL_SERVICE_POINTS } from 'vn-ict/sector'",
    gzip: 58_000,
    without: LIBRARIES,
  },
  { statement: "export { checkPlatformRegister } from 'vn-ict/platform'", gzip: 34_000, without: LIBRARIES },
  { statement: "export { checkPortfolio } from 'vn-ict/portfolio'", gzip: 65_500, without: ['zod', 'decimal.js'] },
  { statement: "export { scanFigures } from 'vn-ict/report/scan'", gzip: 27_000, without: LIBRARIES },
  { statement: "export { readTable } from 'vn-ict/report/table'", gzip: 37_200, without: ['zod', 'decimal.js'] },
  { statement: "export { reportToHtml } from 'vn-ict/report'", gzip: 54_000, without: LIBRARIES },
  // All rooms of the house: for a server, or a page whose purpose it is.
  { statement: "export { checkReport } from 'vn-ict/report'", gzip: 179_400, without: ['zod', 'decimal.js'] },
  { statement: "export * from 'vn-ict'", gzip: 80_000, without: ['zod'] },
];
