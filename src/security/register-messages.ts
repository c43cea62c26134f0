import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a register of systems and with figures about security. */
export const registerIssues = {
  'security.not-records': {
    message: { vi: 'Sổ theo dõi phải là một danh sách hệ thống.', en: 'A register is a list of systems.' },
  },
  'security.record-field': {
    message: {
      vi: 'Trường “{field}”: giá trị “{received}” không hợp lệ.',
      en: 'The field “{field}”: the value “{received}” is not valid.',
    },
    expected: { vi: '{needed}', en: '{neededEn}' },
  },
  'security.duplicate-system': {
    message: {
      vi: 'Mã hệ thống “{received}” xuất hiện nhiều lần trong sổ.',
      en: 'The id “{received}” stands in the register more than once.',
    },
  },
  'security.approved-without-level': {
    message: {
      vi: 'Hệ thống “{received}” ghi đã được phê duyệt nhưng không có cấp độ.',
      en: 'The system “{received}” is said to be approved but has no level.',
    },
  },
  'security.approved-without-decision': {
    severity: 'warning',
    message: {
      vi: 'Hệ thống “{received}” ghi đã được phê duyệt nhưng thiếu số, ngày quyết định.',
      en: 'The system “{received}” is said to be approved, but the decision is missing.',
    },
  },
  'security.decision-without-approval': {
    message: {
      vi: 'Hệ thống “{received}” có quyết định phê duyệt nhưng tình trạng chưa phải là đã phê duyệt.',
      en: 'The system “{received}” has a decision of approval, but its status is not approved.',
    },
  },
  'security.plan-without-approval': {
    severity: 'warning',
    message: {
      vi: 'Hệ thống “{received}” ghi đã triển khai đầy đủ phương án khi hồ sơ chưa được phê duyệt.',
      en: 'The plan of “{received}” is said to be fully deployed before the dossier is approved.',
    },
  },
  'security.plan-date-without-plan': {
    severity: 'warning',
    message: {
      vi: 'Hệ thống “{received}” có ngày triển khai đầy đủ phương án nhưng tình trạng chưa phải là đã triển khai đầy đủ.',
      en: 'The system “{received}” has a day on which its plan was fully deployed, but its status is not fully deployed.',
    },
  },
  'security.date-in-future': {
    message: {
      vi: 'Ngày {received} sau ngày lập sổ {asOf}.',
      en: 'The date {received} is after the day of the register, {asOf}.',
    },
  },
  'security.part-exceeds-whole': {
    message: {
      vi: '{part} ({received}) lớn hơn {whole} ({limit}).',
      en: '{partEn} ({received}) exceeds {wholeEn} ({limit}).',
    },
  },
  'security.unknown-figure': {
    message: { vi: 'Không có số liệu nào tên “{received}”.', en: 'There is no figure “{received}”.' },
  },
  'security.not-a-count': {
    message: {
      vi: '“{received}” không phải số đếm: cần số nguyên không âm.',
      en: '“{received}” is not a count: a whole number, not negative, is needed.',
    },
  },
} satisfies IssueCatalog<string>;

/** The codes of these issues. */
export type RegisterIssueCode = keyof typeof registerIssues;
