import type { IssueCatalog } from '../../outcome/index.js';

/** What can be wrong with the values, the provinces and the scheme of a DTI; `basis` is the decision. */
export const dtiIssues = {
  'catalog.dti-index': {
    message: {
      vi: 'Bộ chỉ số ({basis}) không có chỉ số chính “{received}”.',
      en: 'The scheme ({basis}) has no main index “{received}”.',
    },
    expected: { vi: 'một trong: {indices}', en: 'one of: {indices}' },
  },
  'catalog.dti-value-range': {
    message: {
      vi: 'Giá trị chỉ số chính phải từ 0 đến 1 ({basis}): {received}.',
      en: 'The value of a main index lies between 0 and 1 ({basis}): {received}.',
    },
    expected: { vi: 'điểm chia cho điểm tối đa, như 0.8253', en: 'points divided by the maximum, such as 0.8253' },
  },
  'catalog.dti-points': {
    message: {
      vi: 'Điểm tối đa không được âm ({basis}): {received}.',
      en: 'Maximum points must not be negative ({basis}): {received}.',
    },
  },
  'catalog.dti-no-points': {
    message: {
      vi: 'Tổng điểm tối đa phải lớn hơn 0 ({basis}).',
      en: 'The maximum points must come to more than 0 ({basis}).',
    },
  },
  'catalog.dti-scheme-index': {
    message: {
      vi: 'Chỉ số chính “{received}” xuất hiện nhiều lần trong bộ chỉ số ({basis}).',
      en: 'The main index “{received}” stands in the scheme more than once ({basis}).',
    },
  },
  'catalog.dti-not-in-force': {
    message: {
      vi: 'Chưa có bộ chỉ số chuyển đổi số nào cho {received}.',
      en: 'There was no digital transformation index for {received} yet.',
    },
    expected: { vi: 'từ {from}', en: 'from {from} on' },
  },
  'catalog.dti-duplicate-province': {
    message: {
      vi: 'Tỉnh “{received}” xuất hiện nhiều lần ({basis}).',
      en: 'The province “{received}” stands here more than once ({basis}).',
    },
  },
  'catalog.dti-province-count': {
    message: {
      vi: 'Xếp hạng toàn quốc cần đủ {needed} tỉnh, nhận được {received} ({basis}).',
      en: 'A national ranking needs all {needed} provinces, received {received} ({basis}).',
    },
    expected: {
      vi: '{needed} tỉnh, hoặc among: "given" để chỉ xếp hạng các tỉnh đã cho',
      en: '{needed} provinces, or among: "given" to rank only those given',
    },
  },
  'catalog.dti-province-code': {
    message: {
      vi: '“{received}” không phải mã tỉnh trước ngày 01/7/2025.',
      en: '“{received}” is no code of a province before 2025-07-01.',
    },
    expected: { vi: 'mã hai chữ số, như “06”', en: 'a code of two digits, such as “06”' },
  },
  'catalog.dti-predecessor-missing': {
    message: {
      vi: 'Thiếu tỉnh {received}, một phần của tỉnh {province} mới (202/2025/QH15).',
      en: 'The province {received} is missing, a part of the new province {province} (202/2025/QH15).',
    },
  },
  'catalog.dti-component': {
    message: {
      vi: 'Không có chỉ số thành phần nào mang mã “{received}” ({basis}).',
      en: 'No component has the code “{received}” ({basis}).',
    },
  },
  'catalog.dti-component-duplicate': {
    message: {
      vi: 'Mã chỉ số thành phần “{received}” xuất hiện nhiều lần ({basis}).',
      en: 'The component code “{received}” stands in the table more than once ({basis}).',
    },
  },
  'catalog.dti-component-sum': {
    message: {
      vi: 'Điểm tối đa của các thành phần là {received}, của chỉ số chính “{index}” là {needed} ({basis}).',
      en: 'The components come to {received} points, the main index “{index}” to {needed} ({basis}).',
    },
  },
} as const satisfies IssueCatalog<string>;

/** The codes of these issues. */
export type DtiIssueCode = keyof typeof dtiIssues;
