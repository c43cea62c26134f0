import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a register of systems and its connections. */
export const platformIssues = {
  'platform.shape': {
    message: { vi: 'Sổ hệ thống phải là {neededVi}.', en: 'The register must be {needed}.' },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'platform.too-many': {
    message: {
      vi: 'Sổ có {count} dòng, nhiều hơn {limit}: các dòng sau không được kiểm tra.',
      en: 'The register has {count} rows, more than {limit}: the rows after these are not checked.',
    },
  },
  'platform.id': {
    message: {
      vi: 'Mã “{received}” không dùng được: mã gồm chữ cái không dấu, chữ số, dấu gạch ngang và bắt đầu bằng chữ cái.',
      en: 'The id “{received}” cannot be used: an id has plain letters, digits and hyphens and starts with a letter.',
    },
  },
  'platform.duplicate-id': {
    message: { vi: 'Mã “{received}” được dùng nhiều lần.', en: 'The id “{received}” is used more than once.' },
  },
  'platform.value': {
    message: { vi: 'Giá trị “{received}” không hợp lệ.', en: 'The value “{received}” is not valid.' },
    expected: { vi: 'một trong: {values}', en: 'one of: {values}' },
  },
  'platform.duplicate-name': {
    severity: 'warning',
    message: {
      vi: 'Tên “{received}” cũng là tên của hệ thống “{other}”: có thể cùng một hệ thống được ghi hai lần.',
      en: 'The name “{received}” is also that of the system “{other}”: one system may stand here twice.',
    },
  },
  'platform.in-use-later': {
    message: {
      vi: 'Hệ thống “{name}” ghi đang sử dụng nhưng ngày đưa vào sử dụng {day} sau ngày của sổ ({asOf}).',
      en: 'The system “{name}” is said to be in use, but from {dayEn} on, after the day of the register ({asOfEn}).',
    },
  },
  'platform.built-but-dated': {
    severity: 'warning',
    message: {
      vi: 'Hệ thống “{name}” {status} nhưng có ngày đưa vào sử dụng {day}.',
      en: 'The system “{name}” is {statusEn}, but has a day from which it is in use, {dayEn}.',
    },
  },
  'platform.overdue': {
    severity: 'warning',
    message: {
      vi: 'Hệ thống “{name}” {status}, đã quá hạn hoàn thành {day}.',
      en: 'The system “{name}” is {statusEn} past the day by which it was due, {dayEn}.',
    },
  },
  'platform.missing-end': {
    message: {
      vi: 'Kết nối dẫn đến “{received}”, hệ thống không có trong sổ.',
      en: 'A connection leads to “{received}”, which is not in the register.',
    },
  },
  'platform.self-connection': {
    message: {
      vi: 'Kết nối từ “{received}” đến chính nó.',
      en: 'A connection leads from “{received}” to itself.',
    },
  },
  'platform.duplicate-connection': {
    message: {
      vi: 'Kết nối giữa “{from}” và “{to}” được ghi nhiều lần (dòng {first}).',
      en: 'The connection between “{from}” and “{to}” stands here more than once (row {first}).',
    },
  },
  'platform.end-not-in-use': {
    severity: 'warning',
    message: {
      vi: 'Kết nối ghi đang hoạt động nhưng “{received}” {status}.',
      en: 'The connection is said to work, but “{received}” is {statusEn}.',
    },
  },
  'platform.unknown-count': {
    message: { vi: 'Sổ không có số đếm “{received}”.', en: 'The register has no count “{received}”.' },
  },
  'platform.count': {
    message: { vi: 'Không đọc được số đếm “{received}”.', en: 'The count “{received}” cannot be read.' },
    expected: { vi: 'số nguyên không âm', en: 'a whole number, not negative' },
  },
  'platform.count-differs': {
    message: {
      vi: '{label}: văn bản ghi {received}, sổ liệt kê {listed}.',
      en: '{label}: the document says {received}, the register lists {listed}.',
    },
  },
  'platform.more-listed': {
    message: {
      vi: '{label}: sổ liệt kê {listed}, nhiều hơn số {received} trong văn bản.',
      en: '{label}: the register lists {listed}, more than the {received} of the document.',
    },
  },
  'platform.sum-differs': {
    message: {
      vi: '{label}: các phần cộng lại được {listed}, văn bản ghi {received} (chênh {residual}).',
      en: '{label}: the parts add up to {listed}, the document says {received} (a difference of {residual}).',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của sổ hệ thống, nền tảng. */
export type PlatformIssueCode = keyof typeof platformIssues;
