import type { IssueCatalog } from '../outcome/index.js';

/** What can be found in the values of a series, or of peers; by itself, so that a program that only evaluates carries no other words. */
export const seriesIssues = {
  'indicator.cumulative-falls': {
    message: {
      vi: 'Số lũy kế {period} ({received}) thấp hơn {beforePeriod} ({before}).',
      en: 'The cumulative figure of {period} ({received}) is below that of {beforePeriod} ({before}).',
    },
    expected: { vi: 'không dưới {before}', en: 'at least {before}' },
  },
  'indicator.outlier': {
    severity: 'hint',
    message: {
      vi: '“{key}” ({received}) khác xa các giá trị còn lại (trung vị {median}).',
      en: '“{key}” ({received}) stands far from the others (median {median}).',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Every code with which a value of a series, or among peers, can stand out. */
export type SeriesIssueCode = keyof typeof seriesIssues;
