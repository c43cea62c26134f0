import type { IssueCatalog } from '../../outcome/index.js';

/** What can be wrong with the definition of a family. */
export const familyIssues = {
  'sector.unknown-field-in-family': {
    message: {
      vi: 'Nhóm số liệu “{family}” không có số liệu “{received}”.',
      en: 'The family “{family}” has no field “{received}”.',
    },
  },
  'sector.family-id': {
    message: {
      vi: 'Mã nhóm số liệu “{received}” không hợp lệ.',
      en: '“{received}” is no id of a family.',
    },
    expected: { vi: 'chữ thường, chữ số và dấu gạch nối', en: 'lower case letters, digits and hyphens' },
  },
  'sector.field-name': {
    message: {
      vi: 'Tên số liệu “{received}” không hợp lệ.',
      en: '“{received}” is no name of a field.',
    },
    expected: { vi: 'chữ cái và chữ số, không phải “previous”', en: 'letters and digits, and not “previous”' },
  },
  'sector.duplicate-rate': {
    message: {
      vi: 'Nhóm số liệu “{family}” có hai tỷ lệ hoặc quy chuẩn tên “{received}”.',
      en: 'The family “{family}” has two rates or norms “{received}”.',
    },
  },
  'sector.not-a-decimal': {
    message: {
      vi: '“{received}” không phải số thập phân.',
      en: '“{received}” is no decimal number.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của định nghĩa nhóm số liệu. */
export type FamilyIssueCode = keyof typeof familyIssues;

/** What can be wrong with the statistics of a period. */
export const statisticsIssues = {
  'sector.not-a-payload': {
    message: { vi: 'Số liệu của một kỳ phải là một đối tượng.', en: 'The statistics of a period are an object.' },
  },
  'sector.not-figures': {
    message: {
      vi: '“{name}” phải là một đối tượng chứa các số liệu.',
      en: '“{name}” must be an object of figures.',
    },
  },
  'sector.other-family': {
    message: {
      vi: 'Số liệu thuộc nhóm “{received}”, không phải “{family}”.',
      en: 'The statistics are of the family “{received}”, not “{family}”.',
    },
  },
  'sector.unknown-family': {
    message: { vi: 'Không có nhóm số liệu “{received}”.', en: 'There is no family “{received}”.' },
  },
  'sector.unknown-field': {
    message: {
      vi: 'Nhóm “{family}” không có số liệu tên “{received}”.',
      en: 'The family “{family}” has no field “{received}”.',
    },
  },
  'sector.not-a-figure': {
    message: {
      vi: '{label}: “{received}” không phải con số.',
      en: '{labelEn}: “{received}” is no figure.',
    },
    expected: {
      vi: 'số chính xác, {printed} hoặc {status}',
      en: 'an exact number, {printed} or {status}',
    },
  },
  'sector.unreadable': {
    message: {
      vi: '{label}: không đọc được “{received}”.',
      en: '{labelEn}: “{received}” cannot be read.',
    },
  },
  'sector.fractional-count': {
    message: {
      vi: '{label}: “{received}” không phải số nguyên {unit}.',
      en: '{labelEn}: “{received}” is not a whole number.',
    },
  },
  'sector.other-unit': {
    message: {
      vi: '{label}: “{received}” không theo đơn vị {unit}.',
      en: '{labelEn}: “{received}” is not in {unit}.',
    },
  },
  'sector.figure-ambiguous': {
    severity: 'warning',
    message: {
      vi: '{label}: “{received}” được hiểu là số thập phân; nếu dấu chấm phân cách hàng nghìn, hãy gửi {"printed": "{received}"}.',
      en: '{labelEn}: “{received}” is taken as a decimal; where its dot groups thousands, send {"printed": "{received}"}.',
    },
  },
  'sector.rule-broken': {
    message: {
      vi: '{statement}: không đúng với số đã báo cáo.',
      en: '{statementEn}: this does not hold of the reported figures.',
    },
  },
  'sector.rule-broken-by': {
    message: {
      vi: '{statement}: chênh lệch {residual}.',
      en: '{statementEn}: the difference is {residual}.',
    },
  },
  'sector.family-repeated': {
    severity: 'warning',
    message: {
      vi: 'Nhóm số liệu “{received}” có nhiều bảng của cùng địa bàn và kỳ; chỉ đối chiếu bảng đầu tiên.',
      en: 'The family “{received}” has several tables of one territory and period; only the first is compared.',
    },
  },
  'sector.earlier-elsewhere': {
    message: {
      vi: 'Số liệu kỳ trước ({received}) thuộc nhóm hoặc địa bàn khác: không đối chiếu.',
      en: 'The earlier figures ({received}) are of another family or territory: they are not compared.',
    },
  },
  'sector.territories-differ': {
    severity: 'warning',
    message: {
      vi: 'Số liệu so sánh thuộc địa bàn khác (“{received}”, không phải “{territory}”): chênh lệch không phải là thay đổi giữa hai kỳ.',
      en: 'The figures compared with are of another territory (“{received}”, not “{territory}”): the differences are no change between two periods.',
    },
  },
  'sector.earlier-later': {
    message: {
      vi: 'Số liệu kỳ trước tính đến {received}, sau kỳ này ({until}): không đối chiếu.',
      en: 'The earlier figures are up to {received}, later than these ({until}): they are not compared.',
    },
  },
  'sector.bases-disagree': {
    message: {
      vi: 'Không có giá trị nào của “{label}” cho ra tất cả các tỷ lệ đã in {rates}: {ranges}.',
      en: 'No value of “{labelEn}” gives all of the printed rates {ratesEn}: {ranges}.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của số liệu thống kê. */
export type StatisticsIssueCode = keyof typeof statisticsIssues;
