import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a count of days or months. */
export const arithmeticIssues = {
  'period.not-count': {
    message: {
      vi: 'Số ngày hoặc số tháng không hợp lệ: “{received}”.',
      en: 'Not a count of days or months: “{received}”.',
    },
    expected: { vi: 'một số nguyên trong phạm vi bốn thế kỷ', en: 'an integer, within four centuries' },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with a period that a program made. */
export const periodValueIssues = {
  'period.impossible': {
    message: { vi: 'Không có kỳ như vậy: {received}.', en: 'There is no such period: {received}.' },
    expected: {
      vi: 'năm từ 1900 đến 2199; tháng 1-12, quý 1-4, nửa năm 1-2; giai đoạn có năm cuối sau năm đầu',
      en: 'a year from 1900 to 2199; month 1-12, quarter 1-4, half 1-2; a stretch ends after the year it begins',
    },
  },
} as const satisfies IssueCatalog<PeriodValueIssueCode>;

/** Mã vấn đề: what can be wrong with a period given as data. */
export type PeriodValueIssueCode = 'period.impossible';

/** What can be wrong with the text of a period, besides what the reader of dates finds. */
export const periodTextIssues = {
  'period.bounded': {
    message: {
      vi: '“{received}” nêu một giới hạn thời gian, không phải một kỳ báo cáo.',
      en: '“{received}” names a limit in time, not a reporting period.',
    },
    expected: {
      vi: 'như “tháng 6/2023”, “quý II/2023”, “6 tháng đầu năm 2023”, “năm 2023”, “giai đoạn 2021-2025”',
      en: 'such as “tháng 6/2023”, “quý II/2023”, “6 tháng đầu năm 2023”, “năm 2023”, “giai đoạn 2021-2025”',
    },
  },
  'period.not-a-kind': {
    message: { vi: 'Không có kỳ báo cáo “{received}”.', en: 'Nobody reports on the period “{received}”.' },
    expected: { vi: '9 tháng đầu năm', en: 'the first nine months of a year' },
  },
  'period.backwards': {
    message: {
      vi: 'Giai đoạn phải kết thúc sau năm bắt đầu: “{received}”.',
      en: 'A stretch must end after the year in which it begins: “{received}”.',
    },
  },
  'period.not-key': {
    message: { vi: 'Không phải khóa của kỳ báo cáo: “{received}”.', en: 'Not the key of a period: “{received}”.' },
    expected: {
      vi: 'như 2023-06, 2023-Q2, 2023-H1, 2023-9M, 2023, 2021/2025',
      en: 'such as 2023-06, 2023-Q2, 2023-H1, 2023-9M, 2023, 2021/2025',
    },
  },
  'period.not-as-of': {
    message: {
      vi: 'Không đọc được thời điểm chốt số liệu: “{received}”.',
      en: 'Not a date as of which figures are given: “{received}”.',
    },
    expected: {
      vi: 'như “tính đến ngày 30/6/2023”, “đến hết quý II/2023”',
      en: 'such as “tính đến ngày 30/6/2023”, “đến hết quý II/2023”',
    },
  },
  'period.as-of-imprecise': {
    message: {
      vi: '“{received}” không nêu số liệu tính đến ngày nào trong kỳ đó.',
      en: '“{received}” does not say to which day of that period the figures go.',
    },
    expected: { vi: 'một ngày, hoặc “đến hết …”', en: 'a day, or “đến hết …”' },
  },
} as const satisfies IssueCatalog<PeriodTextIssueCode>;

/** Mã vấn đề: what can be wrong with a period given as text. */
export type PeriodTextIssueCode =
  | 'period.bounded'
  | 'period.not-a-kind'
  | 'period.backwards'
  | 'period.not-key'
  | 'period.not-as-of'
  | 'period.as-of-imprecise';

/** What can be wrong with a question put to a period. */
export const periodIssues = {
  'period.unknown-calendar': {
    message: { vi: 'Không có lịch báo cáo “{received}”.', en: 'No reporting calendar is called “{received}”.' },
    expected: { vi: 'administrative hoặc statistical', en: 'administrative or statistical' },
  },
  'period.calendar-not-in-force': {
    message: {
      vi: 'Kỳ {received} kết thúc trước khi quy định về chốt số liệu có hiệu lực ({from}).',
      en: 'The period {received} ended before the rule on data closing was in force ({from}).',
    },
  },
  'period.no-year-before': {
    message: {
      vi: 'Kỳ {received} không có cùng kỳ năm trước.',
      en: 'The period {received} has no same period last year.',
    },
  },
  'period.unknown-kind': {
    message: { vi: 'Không có loại kỳ “{received}”.', en: 'No kind of period is called “{received}”.' },
    expected: {
      vi: 'day, month, quarter, half, nine-months hoặc year',
      en: 'day, month, quarter, half, nine-months or year',
    },
  },
} as const satisfies IssueCatalog<PeriodIssueCode>;

/** Mã vấn đề: what can be wrong with a period asked of another. */
export type PeriodIssueCode =
  | 'period.unknown-calendar'
  | 'period.calendar-not-in-force'
  | 'period.no-year-before'
  | 'period.unknown-kind';

/** What can be wrong with a deadline. */
export const deadlineIssues = {
  'period.rule-not-for-kind': {
    message: {
      vi: 'Thời hạn “{rule}” không đặt ra cho kỳ {received}.',
      en: 'The deadline “{rule}” is not set for the period {received}.',
    },
  },
  'period.rule-not-in-force': {
    message: {
      vi: 'Thời hạn “{rule}” không có hiệu lực vào ngày {received}.',
      en: 'The deadline “{rule}” is not in force on {received}.',
    },
  },
  'period.rule-impossible': {
    message: {
      vi: 'Thời hạn “{rule}” có ngày không hợp lệ: {received}.',
      en: 'The deadline “{rule}” names no day: {received}.',
    },
    expected: { vi: 'một ngày có trong tháng, hoặc "last"', en: 'a day that the month has, or "last"' },
  },
} as const satisfies IssueCatalog<DeadlineIssueCode>;

/** Mã vấn đề: what can be wrong with the rule of a deadline. */
export type DeadlineIssueCode = 'period.rule-not-for-kind' | 'period.rule-not-in-force' | 'period.rule-impossible';

/** What can be wrong with a count of working days. */
export const workingDayIssues = {
  'period.holidays-not-known': {
    message: {
      vi: 'Lịch nghỉ lễ chỉ có từ {from} đến {to}, không có ngày {received}.',
      en: 'The holiday calendar goes from {from} to {to} and does not hold {received}.',
    },
    expected: {
      vi: 'một lịch nghỉ lễ của năm đó, khi đã có quyết định',
      en: 'a holiday calendar of that year, once it has been decided',
    },
  },
} as const satisfies IssueCatalog<WorkingDayIssueCode>;

/** Mã vấn đề: what can be wrong with a count of working days. */
export type WorkingDayIssueCode = 'period.holidays-not-known';
