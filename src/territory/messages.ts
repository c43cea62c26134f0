import type { IssueCatalog } from '../outcome/index.js';

// Several catalogues, so that a program carries the words of what it calls; short, because the door of the provinces is meant to be light.

/** What can be wrong with the day for which an answer is wanted. */
export const dayIssues = {
  'territory.day': {
    message: {
      vi: 'Không phải ngày: “{received}”.',
      en: 'Not a day: “{received}”.',
    },
    expected: { vi: 'như 2025-07-01', en: 'such as 2025-07-01' },
  },
  'territory.date-not-covered': {
    message: {
      vi: 'Danh mục không có ngày {received}.',
      en: 'The tables do not cover {received}.',
    },
    expected: { vi: 'từ 2008-08-01', en: 'from 2008-08-01' },
  },
  'territory.after-known-date': {
    severity: 'warning',
    message: {
      vi: 'Danh mục chỉ được đối chiếu đến ngày {known}.',
      en: 'The tables were checked up to {known} only.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with the code of a province. */
export const provinceIssues = {
  'territory.province-code': {
    message: {
      vi: 'Không phải mã tỉnh: “{received}”.',
      en: 'Not a province code: “{received}”.',
    },
    expected: { vi: 'chuỗi hai chữ số, như “06”', en: 'a string of two digits, such as “06”' },
  },
  'territory.unknown-province': {
    message: {
      vi: 'Không có tỉnh nào mang mã “{received}”.',
      en: 'No province has the code “{received}”.',
    },
  },
  'territory.province-not-in-force': {
    message: {
      vi: 'Mã “{received}” không có hiệu lực vào ngày {asOf}: {candidates}.',
      en: 'The code “{received}” is not in force on {asOf}: {candidates}.',
    },
  },
  'territory.not-recorded': {
    message: {
      vi: 'Danh mục không ghi đơn vị tiền thân của {candidates}.',
      en: 'The tables do not record the predecessors of {candidates}.',
    },
  },
  'territory.not-province': {
    message: { vi: 'Không phải một tỉnh: “{received}”.', en: 'Not a province: “{received}”.' },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with the key of a unit. */
export const keyIssues = {
  'territory.unit-key': {
    message: { vi: 'Khóa đơn vị không hợp lệ: “{received}”.', en: 'Not a unit key: “{received}”.' },
    expected: { vi: 'như province:24@two-level', en: 'such as province:24@two-level' },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with the name of a unit. */
export const nameIssues = {
  'territory.name-unreadable': {
    message: {
      vi: 'Không phải tên đơn vị: “{received}”.',
      en: 'Not the name of a unit: “{received}”.',
    },
    expected: { vi: 'tên không quá 200 ký tự', en: 'a name of at most 200 characters' },
  },
  'territory.unknown-name': {
    message: { vi: 'Không có đơn vị nào tên “{received}”.', en: 'No unit is called “{received}”.' },
  },
  'territory.name-not-in-force': {
    message: {
      vi: 'Tên “{received}” không có hiệu lực vào ngày {asOf}: {candidates}.',
      en: 'The name “{received}” is not in force on {asOf}: {candidates}.',
    },
  },
  'territory.ambiguous-name': {
    message: {
      vi: 'Tên “{received}” ứng với nhiều đơn vị: {candidates}.',
      en: 'The name “{received}” fits several units: {candidates}.',
    },
  },
  'territory.kind-mismatch': {
    message: {
      vi: 'Loại đơn vị trong “{received}” không khớp: {candidates}.',
      en: 'The kind in “{received}” does not fit: {candidates}.',
    },
  },
} as const satisfies IssueCatalog<string>;
