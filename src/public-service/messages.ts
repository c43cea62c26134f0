import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with the totals of a period. */
export const totalIssues = {
  'public-service.unknown-field': {
    message: {
      vi: 'Không có số đếm nào tên “{received}” trong số liệu tổng hợp.',
      en: 'There is no count “{received}” among the totals.',
    },
  },
  'public-service.not-a-count': {
    message: {
      vi: '“{received}” không phải số đếm: cần số nguyên không âm.',
      en: '“{received}” is not a count: a whole number, not negative, is needed.',
    },
  },
  'public-service.part-exceeds-whole': {
    message: {
      vi: '{part} ({received}) lớn hơn {whole} ({limit}). Căn cứ: {citation}.',
      en: '{partEn} ({received}) exceed {wholeEn} ({limit}). Basis: {citation}.',
    },
  },
  'public-service.sum-differs': {
    message: {
      vi: '{statement}, nhưng tổng là {received} còn số liệu ghi {limit}. Căn cứ: {citation}.',
      en: '{statementEn}, but the sum is {received} and the totals say {limit}. Basis: {citation}.',
    },
  },
  'public-service.cumulative-falls': {
    message: {
      vi: 'Số lũy kế “{label}” giảm từ {before} ({beforePeriod}) xuống {received} ({period}). Căn cứ: {citation}.',
      en: 'The cumulative count “{labelEn}” falls from {before} ({beforePeriod}) to {received} ({period}). Basis: {citation}.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của số liệu tổng hợp. */
export type TotalIssueCode = keyof typeof totalIssues;
