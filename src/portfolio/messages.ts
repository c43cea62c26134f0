import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with the words of a list of projects. */
export const wordIssues = {
  'portfolio.delivery-form': {
    message: { vi: '“{received}” không phải hình thức triển khai.', en: '“{received}” is not a delivery form.' },
    expected: { vi: 'Thuê hoặc Đầu tư', en: 'Thuê (lease) or Đầu tư (investment)' },
  },
  'portfolio.funding-source': {
    message: { vi: 'Không đọc được nguồn vốn “{received}”.', en: 'The funding source “{received}” cannot be read.' },
    expected: {
      vi: 'các nguồn vốn đã biết, cách nhau bởi dấu chấm phẩy, như “Ngân sách Trung ương; ngân sách địa phương”',
      en: 'known sources, parted by semicolons, as in “Ngân sách Trung ương; ngân sách địa phương”',
    },
  },
  'portfolio.status': {
    message: {
      vi: '“{received}” không phải tình trạng thực hiện.',
      en: '“{received}” is not a state of a project.',
    },
    expected: { vi: 'như “Đang thực hiện”, “Đã hoàn thành”', en: 'such as “Đang thực hiện”, “Đã hoàn thành”' },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của cách ghi hình thức, nguồn vốn, tình trạng. */
export type PortfolioWordIssueCode = keyof typeof wordIssues;

/** What can be wrong with a list of projects. */
export const portfolioIssues = {
  'portfolio.shape': {
    message: { vi: 'Nội dung này phải là {neededVi}.', en: 'This must be {needed}.' },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'portfolio.too-many': {
    message: {
      vi: 'Danh mục có {count} dòng, nhiều hơn {limit}: các dòng sau không được kiểm tra.',
      en: 'The portfolio has {count} rows, more than {limit}: the rows after these are not checked.',
    },
  },
  'portfolio.id': {
    message: {
      vi: 'Mã “{received}” không dùng được: mã gồm chữ cái không dấu, chữ số, dấu gạch ngang và bắt đầu bằng chữ cái.',
      en: 'The id “{received}” cannot be used: an id has plain letters, digits and hyphens and starts with a letter.',
    },
  },
  'portfolio.duplicate-id': {
    message: { vi: 'Mã “{received}” được dùng nhiều lần.', en: 'The id “{received}” is used more than once.' },
  },
  'portfolio.unknown-section': {
    message: { vi: 'Danh mục không có mục “{received}”.', en: 'The portfolio has no section “{received}”.' },
  },
  'portfolio.unknown-column': {
    message: { vi: 'Danh mục không có cột “{received}”.', en: 'The portfolio has no column “{received}”.' },
  },
  'portfolio.unknown-project': {
    message: { vi: 'Danh mục không có dự án “{received}”.', en: 'The portfolio has no project “{received}”.' },
  },
  'portfolio.funding-source-code': {
    message: { vi: '“{received}” không phải mã nguồn vốn.', en: '“{received}” is no code of a funding source.' },
  },
  'portfolio.unknown-figure': {
    message: { vi: 'Danh mục không có số liệu “{received}”.', en: 'The portfolio has no figure “{received}”.' },
  },
  'portfolio.amount': {
    message: { vi: 'Không đọc được số tiền “{received}”.', en: 'The amount “{received}” cannot be read.' },
    expected: {
      vi: 'số nguyên, chuỗi thập phân, {"printed": "45.500"} hoặc {"status": …}',
      en: 'an integer, a decimal string, {"printed": "45.500"} or {"status": …}',
    },
  },
  'portfolio.amount-ambiguous': {
    severity: 'warning',
    message: {
      vi: 'Số tiền “{received}” được hiểu là số thập phân; nếu dấu chấm phân cách hàng nghìn, hãy gửi {"printed": "{received}"}.',
      en: 'The amount “{received}” is taken as a decimal; where its dot groups thousands, send {"printed": "{received}"}.',
    },
  },
  'portfolio.sum-differs': {
    message: {
      vi: '{label}, {column}: các khoản cộng lại được {sum}, văn bản ghi {received} (chênh {residual} {unit}).',
      en: '{labelEn}, {column}: the items add up to {sum}, the document prints {received} (a difference of {residual} {unit}).',
    },
  },
  'portfolio.count-differs': {
    message: {
      vi: '{label}: danh mục có {sum} dòng, văn bản ghi {received}.',
      en: '{labelEn}: the list has {sum} rows, the document prints {received}.',
    },
  },
  'portfolio.rule-broken': {
    message: { vi: '{statement} không đúng ({cells}).', en: '{statementEn} does not hold ({cells}).' },
  },
  'portfolio.agency': {
    severity: 'hint',
    message: {
      vi: 'Không có đơn vị “{received}” trong danh mục cơ quan: giữ tên như đã ghi.',
      en: 'The agency “{received}” is not in the catalogue: its name is kept as printed.',
    },
  },
  'portfolio.norm-recalled': {
    severity: 'warning',
    message: {
      vi: 'Mức {percent}% theo {citation} chưa được đối chiếu văn bản ({confidence}): chỉ để tham khảo.',
      en: 'The norm of {percent}% of {citationEn} was not checked against the text ({confidenceEn}): for orientation only.',
    },
  },
  'portfolio.as-of': {
    message: { vi: '“{received}” không phải một ngày.', en: '“{received}” is not a day.' },
    expected: { vi: 'ngày dạng YYYY-MM-DD', en: 'a day as YYYY-MM-DD' },
  },
  'portfolio.lead-agencies': {
    severity: 'hint',
    message: {
      vi: 'Không tách được các đơn vị chủ trì trong “{received}”; được giữ nguyên như một đơn vị.',
      en: 'The lead agencies in “{received}” cannot be told apart; the text is kept as one agency.',
    },
    expected: { vi: 'như “Sở TT&TT; Sở Nội vụ”', en: 'such as “Sở TT&TT; Sở Nội vụ”' },
  },
  'portfolio.due': {
    message: {
      vi: 'Không đọc được thời hạn “{received}” của nhiệm vụ.',
      en: 'The due date “{received}” of a task cannot be read.',
    },
    expected: {
      vi: 'như “Tháng 4/2023”, “quý II/2023”, “30/6/2024”, “Thường xuyên”, “Hằng quý”',
      en: 'such as “Tháng 4/2023”, “30/6/2024”, “Thường xuyên”, “Hằng quý”',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Mã vấn đề của danh mục nhiệm vụ, dự án. */
export type PortfolioIssueCode = keyof typeof portfolioIssues;
