import type { IssueCatalog } from '../outcome/index.js';

// Several catalogues, so that a program carries the words of what it calls; short, because the door of the provinces is meant to be light.

/** What can be wrong with the day for which an answer is wanted. */
export const dayIssues = {
  'territory.date-not-covered': {
    message: {
      vi: 'Danh mục không có dữ liệu cho ngày {received}, chỉ có từ ngày 2008-08-01.',
      en: 'The tables do not cover the day {received}, only days from 2008-08-01 on.',
    },
  },
  'territory.after-known-date': {
    severity: 'warning',
    message: {
      vi: 'Danh mục được đối chiếu đến ngày {known}; thay đổi sau ngày đó chưa được ghi nhận.',
      en: 'The tables were checked up to {known}; later changes are not in them.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with the code of a province. */
export const provinceIssues = {
  'territory.province-code': {
    message: { vi: 'Mã tỉnh không hợp lệ: “{received}”.', en: 'Not a province code: “{received}”.' },
    expected: { vi: 'chuỗi hai chữ số, ví dụ “06”', en: 'a string of two digits such as “06”' },
  },
  'territory.unknown-province': {
    message: {
      vi: 'Không có tỉnh, thành phố nào mang mã “{received}”.',
      en: 'No province has the code “{received}”.',
    },
  },
  'territory.province-not-in-force': {
    message: {
      vi: 'Mã “{received}” không có hiệu lực vào ngày {asOf}; mã này là của {candidates}.',
      en: 'The code “{received}” is not in force on {asOf}; it belongs to {candidates}.',
    },
  },
  'territory.not-recorded': {
    message: {
      vi: 'Danh mục không ghi các đơn vị tiền thân của {candidates}.',
      en: 'The tables do not record what {candidates} was formed from.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with the key of a unit. */
export const keyIssues = {
  'territory.unit-key': {
    message: { vi: 'Khóa đơn vị hành chính không hợp lệ: “{received}”.', en: 'Not a unit key: “{received}”.' },
    expected: { vi: 'dạng province:24@two-level', en: 'the form province:24@two-level' },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with the name of a unit. */
export const nameIssues = {
  'territory.name-unreadable': {
    message: {
      vi: 'Tên trống hoặc dài quá 200 ký tự: “{received}”.',
      en: 'The name is empty or longer than 200 characters: “{received}”.',
    },
  },
  'territory.unknown-name': {
    message: { vi: 'Không có đơn vị nào tên “{received}”.', en: 'No unit is called “{received}”.' },
  },
  'territory.ambiguous-name': {
    message: {
      vi: 'Tên “{received}” ứng với nhiều đơn vị: {candidates}.',
      en: 'The name “{received}” fits several units: {candidates}.',
    },
  },
  'territory.kind-mismatch': {
    message: {
      vi: 'Loại đơn vị trong “{received}” không khớp danh mục: {candidates}.',
      en: 'The kind in “{received}” does not fit the list: {candidates}.',
    },
  },
  'territory.marks-differ': {
    severity: 'warning',
    message: {
      vi: 'Dấu trong “{received}” khác danh mục: {candidates}.',
      en: 'The marks of “{received}” differ from the list: {candidates}.',
    },
  },
} as const satisfies IssueCatalog<string>;
