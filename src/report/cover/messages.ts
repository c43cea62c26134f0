import type { IssueCatalog } from '../../outcome/index.js';

/** Mã vấn đề của trang bìa. */
export type CoverIssueCode =
  | 'report.cover-unreadable'
  | 'report.cover-text'
  | 'report.cover-date'
  | 'report.cover-period'
  | 'report.agency-unknown'
  | 'report.territory-code'
  | 'report.places-differ'
  | 'report.number-issuer-differs'
  | 'report.number-year-differs'
  | 'report.as-of-before-period-end'
  | 'report.issued-before-period-end'
  | 'report.issued-before-as-of'
  | 'report.dated-in-future'
  | 'report.signatory-role';

// What cannot be read is an error; what is read and does not agree with the rest of the cover is for a person to look at.
export const coverIssues: IssueCatalog<CoverIssueCode> = {
  'report.cover-unreadable': {
    message: {
      vi: 'Không đọc được trang bìa; các phần vẫn được kiểm tra.',
      en: 'The cover cannot be read; the sections are checked all the same.',
    },
  },
  'report.cover-text': {
    message: {
      vi: 'Trang bìa phải nêu {labelVi} bằng chữ, không để trống.',
      en: 'The cover must state {label} as text that is not empty.',
    },
  },
  'report.cover-date': {
    message: {
      vi: '{labelVi} “{received}” của trang bìa không phải là ngày có thật dạng YYYY-MM-DD.',
      en: 'The {label} “{received}” of the cover is no real day written YYYY-MM-DD.',
    },
  },
  'report.cover-period': {
    message: {
      vi: 'Trang bìa phải nêu kỳ báo cáo là một kỳ có thật.',
      en: 'The cover must state its reporting period as one that exists.',
    },
  },
  'report.agency-unknown': {
    severity: 'warning',
    message: {
      vi: 'Danh mục không có cơ quan “{received}”; các đối chiếu về cơ quan trên trang bìa được bỏ qua.',
      en: 'No agency “{received}” is in the catalogue; what the cover says of its agency is not confronted.',
    },
  },
  'report.territory-code': {
    message: {
      vi: '“{received}” không phải mã đơn vị hành chính: mã có 2 chữ số (cấp tỉnh), 3 chữ số (cấp huyện) hoặc 5 chữ số (cấp xã).',
      en: '“{received}” is no code of an administrative unit: 2 digits (province), 3 digits (district) or 5 digits (commune).',
    },
  },
  'report.places-differ': {
    severity: 'warning',
    message: {
      vi: 'Cơ quan báo cáo thuộc {agency}, địa bàn trên trang bìa là {territory}.',
      en: 'The agency is of {agency}, the territory of the cover is {territory}.',
    },
  },
  'report.number-issuer-differs': {
    severity: 'warning',
    message: {
      vi: 'Số, ký hiệu “{received}” là của {issuer}, cơ quan báo cáo trên trang bìa là {agency}.',
      en: 'The document number “{received}” is one of {issuer}, the agency of the cover is {agency}.',
    },
  },
  'report.number-year-differs': {
    severity: 'warning',
    message: {
      vi: 'Số, ký hiệu “{received}” ghi năm {year}, ngày ban hành là {issued}.',
      en: 'The document number “{received}” has the year {year}, the day of issue is {issued}.',
    },
  },
  'report.as-of-before-period-end': {
    severity: 'warning',
    message: {
      vi: 'Số liệu chốt ngày {received}, trước khi kỳ báo cáo kết thúc ({end}).',
      en: 'The figures are of {received}, before the reporting period ends ({end}).',
    },
  },
  'report.issued-before-period-end': {
    severity: 'warning',
    message: {
      vi: 'Báo cáo ban hành ngày {received}, trước khi kỳ báo cáo kết thúc ({end}).',
      en: 'The report was issued on {received}, before its reporting period ends ({end}).',
    },
  },
  'report.issued-before-as-of': {
    severity: 'warning',
    message: {
      vi: 'Báo cáo ban hành ngày {received}, trước ngày chốt số liệu {asOf}.',
      en: 'The report was issued on {received}, before the day of its figures, {asOf}.',
    },
  },
  'report.dated-in-future': {
    severity: 'warning',
    message: {
      vi: '{labelVi} {received} ở sau ngày kiểm tra {today}.',
      en: 'The {label} {received} lies after the day of the check, {today}.',
    },
  },
  'report.signatory-role': {
    severity: 'warning',
    message: {
      vi: 'Người ký ghi chức vụ “{received}”; văn bản của {agency} do {expectedVi} ký.',
      en: 'The signatory is “{received}”; documents of {agency} are signed by {expected}.',
    },
  },
};
