import type { BilingualText, IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a date or a period. */
export const dateIssues = {
  'text.date-unknown': {
    message: { vi: 'Không đọc được thời gian “{received}”.', en: 'Not a date or a period: “{received}”.' },
    expected: {
      vi: 'ngày, tháng, quý, 6 tháng, 9 tháng hoặc năm, ví dụ 20/12/2023, tháng 4/2023, quý III/2023',
      en: 'a day, a month, a quarter, six or nine months or a year, such as 20/12/2023, tháng 4/2023, quý III/2023',
    },
  },
  'text.date-plain': {
    message: {
      vi: '“{received}” viết theo ISO 8601, không theo lối văn bản tiếng Việt.',
      en: '“{received}” is in ISO 8601, not in the spelling of Vietnamese documents.',
    },
    expected: {
      vi: '30/6/2026; ngày dạng YYYY-MM-DD đọc bằng plainDate',
      en: '30/6/2026; plainDate reads dates as YYYY-MM-DD',
    },
  },
  'text.date-impossible': {
    message: { vi: 'Không có thời điểm “{received}” trong lịch.', en: 'There is no such date: “{received}”.' },
    expected: { vi: 'ngày, tháng, quý có thật', en: 'a day, a month or a quarter that exists' },
  },
  'text.date-year': {
    message: { vi: 'Năm không hợp lệ trong “{received}”.', en: 'Not a valid year in “{received}”.' },
    expected: { vi: 'năm bốn chữ số, từ 1900 đến 2199', en: 'a year of four digits, from 1900 to 2199' },
  },
  'text.date-year-missing': {
    message: { vi: '“{received}” không ghi năm.', en: '“{received}” does not say the year.' },
    expected: {
      vi: 'thời gian có ghi năm, hoặc năm do nơi gọi cung cấp',
      en: 'a period with its year, or the year from the caller',
    },
  },
} as const satisfies IssueCatalog<string>;

/** What is expected where only a plain date is read. */
export const EXPECTED_PLAIN_DATE: BilingualText = {
  vi: 'YYYY-MM-DD như 2025-06-30; ngày viết theo lối Việt Nam (30/6/2025) đọc bằng parseDate',
  en: 'YYYY-MM-DD as in 2025-06-30; parseDate reads Vietnamese dates (30/6/2025)',
};

export type DateIssueCode = keyof typeof dateIssues;
