import type { IssueCatalog } from '../outcome/index.js';

/** Mã vấn đề của báo cáo. */
export type ReportIssueCode =
  | 'report.not-a-report'
  | 'report.not-a-section'
  | 'report.section-id'
  | 'report.duplicate-section'
  | 'report.unknown-kind'
  | 'report.section-unreadable'
  | 'report.definition-unknown'
  | 'report.family-unknown'
  | 'report.as-of-needed'
  | 'report.not-a-statement'
  | 'report.duplicate-statement'
  | 'report.rule-cell-unknown'
  | 'report.too-many-sections'
  | 'report.options';

export const reportIssues: IssueCatalog<ReportIssueCode> = {
  'report.not-a-report': {
    message: {
      vi: 'Báo cáo phải là đối tượng có cover và sections.',
      en: 'A report must be an object with cover and sections.',
    },
  },
  'report.not-a-section': {
    message: {
      vi: 'Mỗi phần của báo cáo phải là đối tượng có kind và id; phần này được bỏ qua.',
      en: 'Every section of a report must be an object with kind and id; this one is left out.',
    },
  },
  'report.section-id': {
    message: {
      vi: 'Mã của phần, “{received}”, chỉ được gồm chữ cái không dấu, chữ số, “-” và “_”; phần này được bỏ qua.',
      en: 'The id of a section, “{received}”, may hold plain letters, digits, “-” and “_” only; this section is left out.',
    },
  },
  'report.duplicate-section': {
    message: {
      vi: 'Mã “{received}” đã dùng cho một phần trước; phần này được bỏ qua.',
      en: 'The id “{received}” is that of an earlier section; this one is left out.',
    },
  },
  'report.unknown-kind': {
    severity: 'warning',
    message: {
      vi: 'Phần loại “{received}” không có cách kiểm tra; giữ nguyên và liệt kê.',
      en: 'There is no check for a section of kind “{received}”; it is kept as it is and listed.',
    },
  },
  'report.section-unreadable': {
    message: {
      vi: 'Không đọc được phần này: cấu trúc không đúng với loại của phần. Các phần khác vẫn được kiểm tra.',
      en: 'This section cannot be read: it is not built as its kind says. The others are checked all the same.',
    },
  },
  'report.definition-unknown': {
    message: {
      vi: 'Không có định nghĩa bảng “{received}”; các dòng được đọc mà không có công thức và quan hệ giữa các dòng.',
      en: 'There is no table definition “{received}”; the rows are read without formulas and rules between rows.',
    },
  },
  'report.family-unknown': {
    message: {
      vi: 'Không có nhóm số liệu “{received}”.',
      en: 'There is no family of statistics “{received}”.',
    },
  },
  'report.as-of-needed': {
    severity: 'warning',
    message: {
      vi: 'Trang bìa không nêu thời điểm chốt số liệu (asOf); các tỷ lệ phụ thuộc ngày chưa được tính.',
      en: 'The cover names no day of its figures (asOf); the rates that depend on the day are not computed.',
    },
  },
  'report.not-a-statement': {
    message: {
      vi: 'Mỗi câu phải là đối tượng có id và text, figures (nếu có) là đối tượng; câu này được bỏ qua.',
      en: 'Every statement must be an object with id and text, its figures (if any) an object; this one is left out.',
    },
  },
  'report.duplicate-statement': {
    message: {
      vi: 'Mã “{received}” đã dùng cho một câu trước; câu này được bỏ qua.',
      en: 'The id “{received}” is that of an earlier statement; this one is left out.',
    },
  },
  'report.rule-cell-unknown': {
    severity: 'hint',
    message: {
      vi: 'Quy tắc “{rule}” không kiểm tra được: báo cáo không có ô {cells}.',
      en: 'The rule “{rule}” cannot be checked: the report has no cell {cells}.',
    },
  },
  'report.too-many-sections': {
    message: {
      vi: 'Báo cáo có {sections} phần, chỉ {limit} phần đầu được kiểm tra.',
      en: 'The report has {sections} sections; the first {limit} are checked.',
    },
  },
  'report.options': {
    message: {
      vi: 'Tùy chọn “{name}” không dùng được và được bỏ qua: {received}.',
      en: 'The option “{name}” is unusable and left out: {received}.',
    },
  },
};
