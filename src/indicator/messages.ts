import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with the inputs of an indicator, or with asking for it. */
export const indicatorIssues = {
  'indicator.unknown-input': {
    message: { vi: 'Chỉ tiêu không có dữ liệu đầu vào “{received}”.', en: 'The indicator has no input “{received}”.' },
    expected: { vi: 'một trong: {names}', en: 'one of: {names}' },
  },
  'indicator.missing-input': {
    severity: 'warning',
    message: { vi: 'Thiếu số liệu “{label}”.', en: 'The figure “{labelEn}” is missing.' },
    expected: { vi: 'một số chính xác, đơn vị {unit}', en: 'an exact number in {unit}' },
  },
  'indicator.empty-input': {
    severity: 'warning',
    message: {
      vi: 'Số liệu “{label}” được báo cáo là chưa có.',
      en: 'The figure “{labelEn}” is reported as not available.',
    },
  },
  'indicator.missing-as-zero': {
    severity: 'hint',
    message: {
      vi: 'Thiếu số liệu “{label}”, tính là 0 theo quy định.',
      en: 'The figure “{labelEn}” is missing and counts as 0 by the regime.',
    },
  },
  'indicator.status-for-figure': {
    message: {
      vi: '“{label}” cần một số, nhận được trạng thái {received}.',
      en: '“{labelEn}” needs a figure, received the state {received}.',
    },
    expected: { vi: 'một số chính xác, đơn vị {unit}', en: 'an exact number in {unit}' },
  },
  'indicator.figure-for-status': {
    message: {
      vi: '“{label}” cần một trạng thái, nhận được {received}.',
      en: '“{labelEn}” needs a state, received {received}.',
    },
    expected: { vi: 'done, in-progress, not-started…', en: 'done, in-progress, not-started…' },
  },
  'indicator.not-a-number': {
    message: {
      vi: '“{label}” không phải số chính xác: {received}.',
      en: '“{labelEn}” is not an exact number: {received}.',
    },
    expected: {
      vi: 'số nguyên, bigint, Decimal hoặc chuỗi thập phân',
      en: 'an integer, a bigint, a Decimal or a decimal string',
    },
  },
  'indicator.wrong-unit': {
    message: {
      vi: '“{label}” tính bằng {unit}, nhận được {received}.',
      en: '“{labelEn}” is in {unit}, received {received}.',
    },
    expected: { vi: '{unit}', en: '{unit}' },
  },
  'indicator.negative-count': {
    message: {
      vi: '“{label}” là số đếm và không thể âm: {received}.',
      en: '“{labelEn}” is a count and cannot be negative: {received}.',
    },
    expected: { vi: 'số không âm', en: 'a count of 0 or more' },
  },
  'indicator.fractional-count': {
    message: {
      vi: '“{label}” là số đếm và phải nguyên: {received}.',
      en: '“{labelEn}” is a count and must be whole: {received}.',
    },
    expected: { vi: 'số nguyên', en: 'a whole number' },
  },
  'indicator.part-exceeds-whole': {
    message: {
      vi: '“{part}” ({received}) lớn hơn “{whole}” ({limit}).',
      en: '“{partEn}” ({received}) exceeds “{wholeEn}” ({limit}).',
    },
    expected: { vi: 'không quá {limit}', en: 'at most {limit}' },
  },
  'indicator.zero-denominator': {
    severity: 'warning',
    message: { vi: 'Mẫu số bằng 0: tỷ lệ không xác định.', en: 'The denominator is 0: the rate is not defined.' },
  },
  'indicator.not-in-force': {
    severity: 'warning',
    message: { vi: 'Chỉ tiêu không áp dụng tại ngày {received}.', en: 'The indicator is not in force on {received}.' },
    expected: { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  },
  'indicator.targets-conflict': {
    message: {
      vi: 'Các mục tiêu đang áp dụng mâu thuẫn với nhau: {targets}.',
      en: 'The targets in force contradict one another: {targets}.',
    },
  },
  'indicator.no-formula': {
    severity: 'warning',
    message: { vi: 'Chỉ tiêu không có công thức.', en: 'The indicator has no formula.' },
  },
  'indicator.value-too-long': {
    message: {
      vi: 'Giá trị của chỉ tiêu dài quá {limit} chữ số.',
      en: 'The value of the indicator has more than {limit} digits.',
    },
  },
  'indicator.not-a-rank': {
    message: {
      vi: 'Không phải một thứ hạng: {received}.',
      en: 'Not a place in a ranking: {received}.',
    },
    expected: { vi: 'từ 1 đến {limit}', en: 'from 1 to {limit}' },
  },
  'indicator.not-a-record': {
    message: {
      vi: 'Số liệu đầu vào phải là một đối tượng, nhận được: {received}.',
      en: 'Inputs are an object, received: {received}.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Every code with which an evaluation can find fault. */
export type IndicatorIssueCode = keyof typeof indicatorIssues;
