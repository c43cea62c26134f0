import type { IssueCatalog } from '../outcome/index.js';
import type { RuleSetIssueCode } from './rule-set/messages.js';

/** What is found where a report is confronted, and where rules are read. */
export type ConfrontIssueCode =
  | 'reconcile.not-a-list'
  | 'reconcile.not-a-cell'
  | 'reconcile.too-many'
  | 'reconcile.path'
  | 'reconcile.duplicate-cell'
  | 'reconcile.cell-unreadable'
  | 'reconcile.several-forms'
  | 'reconcile.not-a-rule'
  | 'reconcile.rule-unusable'
  | 'reconcile.rule-too-wide'
  | 'reconcile.unbound-step'
  | 'reconcile.duplicate-rule'
  | 'reconcile.options'
  | 'reconcile.custom-rule-threw';

/** Mã vấn đề của phép đối chiếu báo cáo. */
export type ReconcileIssueCode = ConfrontIssueCode | RuleSetIssueCode;

export const reconcileIssues: IssueCatalog<ConfrontIssueCode> = {
  'reconcile.not-a-list': {
    message: { vi: '“{name}” phải là một mảng.', en: '“{name}” must be an array.' },
    expected: { vi: 'một mảng', en: 'an array' },
  },
  'reconcile.not-a-cell': {
    message: {
      vi: 'Không phải là một ô số liệu có “path”: {received}.',
      en: 'Not a cell with a “path”: {received}.',
    },
    expected: { vi: 'một đối tượng có “path”', en: 'an object with a “path”' },
  },
  'reconcile.too-many': {
    message: {
      vi: 'Có {count} {whatVi}, chỉ đọc {limit} đầu tiên.',
      en: 'There are {count} {what}; only the first {limit} are read.',
    },
  },
  'reconcile.path': {
    message: {
      vi: 'Đường dẫn của ô không dùng được (tối đa 1.000 ký tự, 64 bước, không có bước trống): “{received}”.',
      en: 'The path of a cell is unusable (at most 1,000 characters and 64 steps, none of them empty): “{received}”.',
    },
  },
  'reconcile.duplicate-cell': {
    message: {
      vi: 'Ô “{received}” xuất hiện nhiều lần; chỉ ô đầu tiên được đối chiếu.',
      en: 'The cell “{received}” appears more than once; only the first is confronted.',
    },
  },
  'reconcile.cell-unreadable': {
    severity: 'warning',
    message: {
      vi: 'Không đọc được số ở ô “{cell}”: “{received}”.',
      en: 'No number can be read from the cell “{cell}”: “{received}”.',
    },
  },
  'reconcile.several-forms': {
    message: {
      vi: 'Ô “{cell}” chỉ được có một trong: text, value, figure, interval.',
      en: 'The cell “{cell}” may have only one of: text, value, figure, interval.',
    },
  },
  'reconcile.not-a-rule': {
    message: {
      vi: 'Không phải là một quy tắc có “id”, “severity”, “statement” và kiểu đã biết: {received}.',
      en: 'Not a rule with “id”, “severity”, “statement” and a known kind: {received}.',
    },
  },
  'reconcile.rule-unusable': {
    message: {
      vi: 'Không áp dụng được quy tắc “{rule}”: {received}.',
      en: 'The rule “{rule}” cannot be applied: {received}.',
    },
  },
  'reconcile.rule-too-wide': {
    message: {
      vi: 'Quy tắc “{rule}” khớp với quá nhiều ô (tối đa {limit}).',
      en: 'The rule “{rule}” matches too many cells (at most {limit}).',
    },
  },
  'reconcile.unbound-step': {
    message: {
      vi: 'Quy tắc “{rule}” không có ô nào chứa đủ các bước {steps}.',
      en: 'No cell of the rule “{rule}” holds all of the steps {steps}.',
    },
  },
  'reconcile.duplicate-rule': {
    message: {
      vi: 'Mã quy tắc “{rule}” được dùng cho nhiều quy tắc khác nhau.',
      en: 'The rule id “{rule}” stands for several different rules.',
    },
  },
  'reconcile.options': {
    message: {
      vi: 'Tùy chọn “{name}” không dùng được: {received}.',
      en: 'The option “{name}” is unusable: {received}.',
    },
  },
  'reconcile.custom-rule-threw': {
    message: {
      vi: 'Hàm của quy tắc “{rule}” bị lỗi: {received}.',
      en: 'The function of the rule “{rule}” failed: {received}.',
    },
  },
};
