import type { IssueCatalog } from '../outcome/index.js';

/** Mã vấn đề của phép đối chiếu báo cáo. */
export type ReconcileIssueCode =
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
  | 'reconcile.rule-never-holds'
  | 'reconcile.rules-contradict'
  | 'reconcile.rule-redundant'
  | 'reconcile.condition-never-met'
  | 'reconcile.condition-contradicts'
  | 'reconcile.repeated-value'
  | 'reconcile.rules-unproven'
  | 'reconcile.rules-unexamined'
  | 'reconcile.options'
  | 'reconcile.custom-rule-threw';

export const reconcileIssues: IssueCatalog<ReconcileIssueCode> = {
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
  'reconcile.rule-never-holds': {
    message: {
      vi: 'Quy tắc “{rule}” không bao giờ thỏa, dù số liệu thế nào.',
      en: 'The rule “{rule}” can never hold, whatever the figures are.',
    },
  },
  'reconcile.rules-contradict': {
    message: {
      vi: 'Các quy tắc mâu thuẫn với nhau, không số liệu nào thỏa hết: {rules}.',
      en: 'The rules contradict one another, no figures satisfy them all: {rules}.',
    },
  },
  'reconcile.rule-redundant': {
    severity: 'hint',
    message: {
      vi: 'Quy tắc “{rule}” thừa: các quy tắc {rules} đã bao hàm nó.',
      en: 'The rule “{rule}” is redundant: the rules {rules} imply it.',
    },
  },
  'reconcile.condition-never-met': {
    severity: 'warning',
    message: {
      vi: 'Điều kiện của quy tắc “{rule}” không bao giờ xảy ra{besideVi}.',
      en: 'The condition of the rule “{rule}” is never met{beside}.',
    },
  },
  'reconcile.condition-contradicts': {
    message: {
      vi: 'Khi điều kiện của quy tắc “{rule}” xảy ra, không số liệu nào thỏa hết các quy tắc: {rules}.',
      en: 'Where the condition of the rule “{rule}” is met, no figures satisfy all of the rules {rules}.',
    },
  },
  'reconcile.repeated-value': {
    severity: 'hint',
    message: {
      vi: 'Danh sách của quy tắc “{rule}” nêu nhiều lần: {values}.',
      en: 'The list of the rule “{rule}” states more than once: {values}.',
    },
  },
  'reconcile.rules-unproven': {
    severity: 'warning',
    message: {
      vi: 'Chưa xét được {count} quy tắc có mâu thuẫn hay thừa không, vì {reasonVi}: {rules}.',
      en: 'Of {count} rules it was not found out whether they contradict or imply others, because {reason}: {rules}.',
    },
  },
  'reconcile.rules-unexamined': {
    severity: 'hint',
    message: {
      vi: 'Không xét được các quy tắc là hàm tự viết yêu cầu điều gì: {rules}.',
      en: 'What rules that are functions ask for cannot be examined: {rules}.',
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
