import type { BilingualText, IssueCatalog } from '../outcome/index.js';

const NOT_A_COUNT: BilingualText = {
  vi: '“{received}” không phải số đếm: cần số nguyên không âm.',
  en: '“{received}” is not a count: a whole number, not negative, is needed.',
};
const NOT_A_DAY: BilingualText = {
  vi: '“{received}” không phải ngày YYYY-MM-DD.',
  en: '“{received}” is not a day YYYY-MM-DD.',
};
const SUM_AGAINST_WHOLE: BilingualText = {
  vi: '{statement}, nhưng tổng là {received} còn số liệu ghi {limit}. Căn cứ: {citation}.',
  en: '{statementEn}, but the sum is {received} and the totals say {limit}. Basis: {citationEn}.',
};

/** What can be wrong with the totals of a period. */
export const totalIssues = {
  'public-service.unknown-field': {
    message: {
      vi: 'Không có số đếm nào tên “{received}” trong số liệu tổng hợp.',
      en: 'There is no count “{received}” among the totals.',
    },
  },
  'public-service.not-a-count': {
    message: NOT_A_COUNT,
  },
  'public-service.part-exceeds-whole': {
    message: {
      vi: '{part} ({received}) lớn hơn {whole} ({limit}). Căn cứ: {citation}.',
      en: '{partEn} ({received}) exceed {wholeEn} ({limit}). Basis: {citationEn}.',
    },
  },
  'public-service.parts-exceed-whole': {
    message: SUM_AGAINST_WHOLE,
  },
  'public-service.sum-differs': {
    message: SUM_AGAINST_WHOLE,
  },
  'public-service.cumulative-falls': {
    message: {
      vi: 'Số lũy kế “{label}” giảm từ {before} ({beforePeriod}) xuống {received} ({period}). Căn cứ: {citation}.',
      en: 'The cumulative count “{labelEn}” falls from {before} ({beforePeriod}) to {received} ({period}). Basis: {citationEn}.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của số liệu tổng hợp. */
export type TotalIssueCode = keyof typeof totalIssues;

/** What can be wrong with the kind of a service on a day. */
export const kindIssues = {
  'public-service.no-regime': {
    message: {
      vi: 'Ngày {received} trước Nghị định 43/2011/NĐ-CP: chưa có quy định về mức độ dịch vụ công trực tuyến.',
      en: 'On {received}, before Decree 43/2011/NĐ-CP, there was no rule on the levels of online public services.',
    },
    expected: { vi: 'ngày từ 2011-06-13', en: 'a day from 2011-06-13' },
  },
  'public-service.kind-before-regime': {
    message: {
      vi: 'Loại dịch vụ theo {citation} chưa tồn tại vào ngày {received}.',
      en: 'A kind of service of {citationEn} did not exist on {received}.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của loại dịch vụ. */
export type KindIssueCode = keyof typeof kindIssues;

/** What can be wrong with procedures and dossiers that are counted. */
export const dossierIssues = {
  'public-service.unknown-procedure': {
    message: {
      vi: 'Thủ tục hành chính “{received}” không có trong danh mục.',
      en: 'The procedure “{received}” is not on the list.',
    },
  },
  'public-service.duplicate-procedure': {
    message: {
      vi: 'Mã thủ tục hành chính “{received}” xuất hiện nhiều lần trong danh mục.',
      en: 'The code “{received}” stands on the list of procedures more than once.',
    },
  },
  'public-service.unknown-channel': {
    message: { vi: 'Kênh thực hiện “{received}” không hợp lệ.', en: 'The channel “{received}” is not valid.' },
    expected: { vi: 'một trong: online, direct, postal', en: 'one of: online, direct, postal' },
  },
  'public-service.unknown-gateway': {
    message: {
      vi: 'Nơi thanh toán trực tuyến “{received}” không hợp lệ.',
      en: 'The gateway of online payment “{received}” is not valid.',
    },
    expected: {
      vi: 'national-portal hoặc agency-gateway; bỏ trống nếu chưa thanh toán trực tuyến',
      en: 'national-portal or agency-gateway; left out where nothing was paid online',
    },
  },
  'public-service.not-a-mark': {
    message: { vi: '“{received}” không phải true hoặc false.', en: '“{received}” is neither true nor false.' },
  },
  'public-service.no-unit': {
    message: { vi: 'Hồ sơ không có đơn vị tiếp nhận, xử lý.', en: 'The dossier has no unit.' },
  },
  'public-service.period-reversed': {
    message: {
      vi: 'Kỳ kết thúc ngày {received}, trước ngày bắt đầu {from}.',
      en: 'The period ends on {received}, before it begins on {from}.',
    },
  },
  'public-service.kind-not-known': {
    message: {
      vi: 'Ngày {asOf} chưa xác định được thủ tục “{received}” là toàn trình hay một phần: không đếm theo loại dịch vụ.',
      en: 'On {asOf} it is not known whether the procedure “{received}” is fully or partially online: nothing is counted by kind.',
    },
    expected: {
      vi: 'một dịch vụ theo văn bản có hiệu lực vào ngày đó',
      en: 'a service stated under a decree in force on that day',
    },
  },
  'public-service.not-a-date': {
    message: NOT_A_DAY,
  },
  'public-service.undated': {
    message: {
      vi: 'Hồ sơ không có ngày tiếp nhận và ngày nộp, không xác định được kỳ.',
      en: 'The dossier has neither a day of reception nor of submission: its period is not known.',
    },
  },
  'public-service.not-a-dossier': {
    message: { vi: 'Hồ sơ phải là một đối tượng.', en: 'A dossier is an object.' },
  },
  'public-service.settled-before-received': {
    message: {
      vi: 'Ngày có kết quả {received} trước ngày tiếp nhận {limit}.',
      en: 'The day of settlement {received} is before the day of reception {limit}.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của hồ sơ và danh mục thủ tục. */
export type DossierIssueCode = keyof typeof dossierIssues;

/** What can be wrong with daily counts. */
export const dailyIssues = {
  'public-service.not-daily-counts': {
    message: { vi: 'Số liệu một ngày phải là một đối tượng.', en: 'The counts of a day are an object.' },
  },
  'public-service.not-a-day': {
    message: NOT_A_DAY,
  },
  'public-service.not-a-daily-count': {
    message: NOT_A_COUNT,
  },
  'public-service.duplicate-day': {
    message: {
      vi: 'Ngày và đơn vị “{received}” đã có số liệu.',
      en: 'The day and the unit “{received}” have their counts already.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của số liệu hằng ngày. */
export type DailyIssueCode = keyof typeof dailyIssues;
