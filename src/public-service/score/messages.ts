import type { IssueCatalog } from '../../outcome/index.js';

/** What can be wrong with the figures of a score; the rules are those of Quyết định 766/QĐ-TTg or of the table that is passed. */
export const scoreIssues = {
  'public-service.score-component': {
    message: {
      vi: 'Không có thành phần điểm nào mang mã “{received}” ({basis}).',
      en: 'No component has the code “{received}” ({basis}).',
    },
    expected: { vi: 'một trong: {codes}', en: 'one of: {codes}' },
  },
  'public-service.score-figure': {
    message: {
      vi: 'Số liệu không phù hợp với cách tính điểm ({basis}): {received}.',
      en: 'The figure does not fit the way the component is scored ({basis}): {received}.',
    },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'public-service.score-negative': {
    message: {
      vi: 'Số liệu tính điểm không được âm ({basis}): {received}.',
      en: 'A figure of a score must not be negative ({basis}): {received}.',
    },
  },
  'public-service.score-part-exceeds-whole': {
    message: {
      vi: 'Tử số {received} lớn hơn mẫu số {limit}: tỷ lệ vượt 100% ({basis}).',
      en: 'The numerator {received} exceeds the denominator {limit}: the rate is over 100% ({basis}).',
    },
  },
  'public-service.score-percent-above-100': {
    message: { vi: 'Tỷ lệ {received}% vượt 100% ({basis}).', en: 'The rate of {received}% is over 100% ({basis}).' },
  },
  'public-service.score-above-maximum': {
    message: {
      vi: 'Điểm {received} vượt điểm tối đa {limit} ({basis}).',
      en: '{received} points exceed the maximum of {limit} ({basis}).',
    },
  },
  'public-service.score-not-in-force': {
    message: {
      vi: 'Bộ chỉ số theo Quyết định 766/QĐ-TTg chưa được áp dụng vào ngày {received}.',
      en: 'The score of Decision 766/QĐ-TTg was not yet in use on {received}.',
    },
    expected: { vi: 'từ ngày {from}', en: 'from {from} on' },
  },
  'public-service.score-bounds': {
    message: {
      vi: 'Khoảng điểm bắt đầu từ {received}, trên mức cao nhất {limit}.',
      en: 'The points begin at {received}, above their highest, {limit}.',
    },
  },
  'public-service.score-duplicate-unit': {
    message: {
      vi: 'Đơn vị “{received}” xuất hiện nhiều lần.',
      en: 'The unit “{received}” stands here more than once.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** The codes of these issues. */
export type ServiceScoreIssueCode = keyof typeof scoreIssues;
