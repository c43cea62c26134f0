import { halfYear, scheme1655 } from './cite.js';
import type { StatisticsFamily } from './family/index.js';
import {
  change,
  count,
  difference,
  exhaustive,
  openList,
  overlapping,
  percentOf,
  share,
  typedFamily,
} from './family/inner.js';
import { type RevenueField, revenueFamily } from './revenue.js';

/**
 * Cơ quan báo chí: local press, kinds of press, bulletins, and central press with an office or a reporter in the province.
 *
 * @example
 * import { PRESS_AGENCIES } from 'vn-ict/sector';
 * PRESS_AGENCIES.fields.localAgencies.label.vi; // => 'Cơ quan báo chí địa phương'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.1
 */
export const PRESS_AGENCIES = /* @__PURE__ */ typedFamily({
  id: 'press-agencies',
  name: { vi: 'Cơ quan báo chí', en: 'Press agencies' },
  section: 'press',
  fields: {
    pressKinds: count('Loại hình báo chí', 'Kinds of press', 'loại hình', { maximum: '4' }),
    localAgencies: count('Cơ quan báo chí địa phương', 'Local press agencies', 'cơ quan'),
    bulletins: count('Bản tin chuyên ngành của cơ quan, đơn vị', 'Specialised bulletins of agencies', 'bản tin'),
    representativeOffices: count(
      'Cơ quan báo chí Trung ương đặt văn phòng đại diện, cơ quan thường trú',
      'Central press agencies with a representative office',
      'cơ quan',
    ),
    residentReporters: count(
      'Cơ quan báo chí cử phóng viên thường trú',
      'Press agencies with a resident reporter',
      'cơ quan',
    ),
    contractedAgencies: count(
      'Cơ quan báo chí ký kết hợp tác tuyên truyền',
      'Press agencies under contract to inform about the province',
      'cơ quan',
    ),
    guidanceDocuments: count(
      'Văn bản cung cấp thông tin, định hướng tuyên truyền',
      'Documents that inform and guide the press',
      'văn bản',
    ),
  },
  structure: [],
  rates: [],
  citations: [halfYear('II.1'), scheme1655('II.3')],
});

/**
 * Sản lượng báo chí: items, copies and visits to online newspapers.
 *
 * @example
 * import { PRESS_OUTPUT } from 'vn-ict/sector';
 * PRESS_OUTPUT.changes; // => [{ of: 'dailyVisits', printedAs: 'dailyVisitsAdded', measure: 'difference' }]
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.1
 */
export const PRESS_OUTPUT = /* @__PURE__ */ typedFamily({
  id: 'press-output',
  name: { vi: 'Sản lượng báo in, báo điện tử', en: 'Output of printed and online newspapers' },
  section: 'press',
  fields: {
    items: count('Tin, bài của báo in, báo điện tử', 'News items of printed and online newspapers', 'tin, bài'),
    copies: count('Bản in, phát hành', 'Copies printed and distributed', 'bản'),
    dailyVisits: count('Lượt truy cập báo điện tử', 'Visits to online newspapers', 'lượt truy cập/ngày'),
    dailyVisitsAdded: change(
      'Lượt truy cập báo điện tử so với cùng kỳ',
      'Visits to online newspapers, change to the same period last year',
      'lượt truy cập/ngày',
    ),
  },
  structure: [],
  rates: [],
  changes: [difference('dailyVisits', 'dailyVisitsAdded')],
  citations: [halfYear('II.1')],
});

/**
 * Doanh thu báo chí.
 *
 * @example
 * import { PRESS_REVENUE } from 'vn-ict/sector';
 * PRESS_REVENUE.changes?.length; // => 2
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.1
 */
export const PRESS_REVENUE: StatisticsFamily<RevenueField> = /* @__PURE__ */ revenueFamily(
  'press-revenue',
  'press',
  { vi: 'Doanh thu báo chí', en: 'Revenue of the press' },
  halfYear('II.1'),
);

/**
 * Thông tin báo chí viết về tỉnh: items in the press about the province by tone, and those that were answered.
 *
 * @example
 * import { checkStatistics, PRESS_MONITORING } from 'vn-ict/sector';
 * const { issues, rates } = checkStatistics(PRESS_MONITORING, {
 *   family: 'press-monitoring',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   figures: { items: 3_971, praising: 3_810, critical: 161, praisingShare: { printed: '96%' }, criticalShare: { printed: '4%' } },
 * });
 * [issues, rates[0]?.evaluation.value?.printed]; // => [[], '95,9%']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.2.1
 */
export const PRESS_MONITORING = /* @__PURE__ */ typedFamily({
  id: 'press-monitoring',
  name: { vi: 'Thông tin báo chí viết về tỉnh', en: 'News about the province' },
  section: 'press',
  fields: {
    items: count('Thông tin trên báo chí viết về tỉnh', 'Items about the province', 'thông tin'),
    praising: count('Bài khen ngợi', 'Items that praise', 'bài'),
    critical: count('Bài viết về mặt trái', 'Items that criticise', 'bài'),
    praisingShare: share('Tỷ lệ bài khen ngợi', 'Share of items that praise'),
    criticalShare: share('Tỷ lệ bài viết về mặt trái', 'Share of items that criticise'),
    answered: count('Thông tin báo chí được tiếp thu, phản hồi', 'Items that were answered', 'thông tin'),
  },
  structure: [exhaustive('items', 'praising', 'critical'), overlapping('items', 'answered')],
  rates: [
    percentOf('praising-share', ['Tỷ lệ bài khen ngợi', 'Share of items that praise'], 'praising', 'items', {
      printedAs: 'praisingShare',
    }),
    percentOf('critical-share', ['Tỷ lệ bài viết về mặt trái', 'Share of items that criticise'], 'critical', 'items', {
      printedAs: 'criticalShare',
      direction: 'less',
    }),
  ],
  citations: [halfYear('I.2.1')],
});

/**
 * Cấp phép xuất bản, in; đọc lưu chiểu: licences by kind and the pages of legal deposit that were read.
 *
 * @example
 * import { PUBLISHING_LICENCES } from 'vn-ict/sector';
 * PUBLISHING_LICENCES.structure[0]?.parts.length; // => 5
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.2.1
 */
export const PUBLISHING_LICENCES = /* @__PURE__ */ typedFamily({
  id: 'publishing-licences',
  name: {
    vi: 'Cấp phép xuất bản, in và trang thông tin điện tử',
    en: 'Licences of publishing, printing and web sites',
  },
  section: 'publishing',
  fields: {
    licences: count('Giấy phép đã cấp', 'Licences issued', 'giấy phép'),
    nonCommercialDocuments: count(
      'Giấy phép xuất bản tài liệu không kinh doanh',
      'Licences of non-commercial documents',
      'giấy phép',
    ),
    localBulletins: count('Giấy phép xuất bản bản tin địa phương', 'Licences of local bulletins', 'giấy phép'),
    aggregatingSites: count(
      'Giấy phép thiết lập trang thông tin điện tử tổng hợp',
      'Licences of aggregating web sites',
      'giấy phép',
    ),
    printerRegistrations: count('Đăng ký hoạt động cơ sở in', 'Registrations of printers', 'giấy phép'),
    publicationPrinting: count('Giấy phép hoạt động in xuất bản phẩm', 'Licences to print publications', 'giấy phép'),
    depositPages: count('Trang lưu chiểu đã đọc', 'Pages of legal deposit read', 'trang'),
  },
  structure: [
    exhaustive(
      'licences',
      'nonCommercialDocuments',
      'localBulletins',
      'aggregatingSites',
      'printerRegistrations',
      'publicationPrinting',
    ),
  ],
  rates: [],
  citations: [halfYear('I.2.1')],
});

/**
 * Cơ sở xuất bản, in, phát hành.
 *
 * @example
 * import { PRINTING_ESTABLISHMENTS } from 'vn-ict/sector';
 * PRINTING_ESTABLISHMENTS.structure; // => [{ kind: 'open-list', whole: 'licensedPrinters', parts: ['newspaperPrinters'] }]
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.1; Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.3
 */
export const PRINTING_ESTABLISHMENTS = /* @__PURE__ */ typedFamily({
  id: 'printing-establishments',
  name: { vi: 'Cơ sở xuất bản, in, phát hành', en: 'Publishers, printers and distributors' },
  section: 'publishing',
  fields: {
    publishers: count('Nhà xuất bản', 'Publishers', 'nhà xuất bản'),
    licensedPrinters: count('Cơ sở in được cấp phép', 'Licensed printers', 'cơ sở'),
    newspaperPrinters: count('Cơ sở được phép in báo, tạp chí', 'Printers licensed for newspapers', 'cơ sở'),
    smallPrinters: count('Cơ sở in, photocopy nhỏ lẻ', 'Small printers and photocopiers', 'cơ sở'),
    distributors: count('Cơ sở phát hành xuất bản phẩm', 'Distributors of publications', 'cơ sở'),
  },
  structure: [openList('licensedPrinters', 'newspaperPrinters')],
  rates: [],
  citations: [halfYear('II.1'), scheme1655('II.3')],
});

/**
 * Doanh thu hoạt động in.
 *
 * @example
 * import { PRINTING_REVENUE } from 'vn-ict/sector';
 * PRINTING_REVENUE.section; // => 'publishing'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.1
 */
export const PRINTING_REVENUE: StatisticsFamily<RevenueField> = /* @__PURE__ */ revenueFamily(
  'printing-revenue',
  'publishing',
  { vi: 'Doanh thu hoạt động in', en: 'Revenue of printing' },
  halfYear('II.1'),
);
