import type { IssueCatalog } from '../../outcome/index.js';

/** Mã vấn đề khi lập danh mục từ bảng. */
type ProjectIssueCode = 'report.table-money-unit' | 'report.table-funding' | 'report.table-part-row';

/** The words of what a table of projects does not tell. */
export const projectIssues: IssueCatalog<ProjectIssueCode> = {
  'report.table-money-unit': {
    message: {
      vi: 'Bảng không ghi đơn vị tính của kinh phí; cần nêu moneyUnit.',
      en: 'The table prints no unit of its money; moneyUnit must be named.',
    },
    expected: { vi: 'đồng, nghìn đồng, triệu đồng hoặc tỷ đồng', en: 'đồng, nghìn đồng, triệu đồng or tỷ đồng' },
  },
  'report.table-part-row': {
    severity: 'hint',
    message: {
      vi: 'Dòng {row}: “{received}” là một phần của dòng {parent}, kinh phí đã có trong dòng đó; không lập thành dự án riêng.',
      en: 'Row {row}: “{received}” is a part of row {parent}, whose amount holds it; it is no project of its own.',
    },
  },
  'report.table-funding': {
    severity: 'warning',
    message: {
      vi: 'Dòng {row}: không đọc được nguồn vốn “{received}”; giữ nguyên như đã in.',
      en: 'Row {row}: the funding sources “{received}” cannot be read; they are kept as printed.',
    },
  },
};
