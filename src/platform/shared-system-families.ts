import { defineFamily } from '../sector/family/index.js';
import { count, share } from '../sector/family/inner.js';
import { halfYear, plan883 } from './cite.js';

/**
 * Hội nghị truyền hình trực tuyến: sites, communes on the system, meetings held.
 *
 * @example
 * import { VIDEO_CONFERENCES } from 'vn-ict/platform';
 * VIDEO_CONFERENCES.fields.sites.unit; // => 'điểm cầu'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.3: 108/108 communes, 118 sites, 85 meetings; the report of mid-2023: 21 meetings, 42%
 */
export const VIDEO_CONFERENCES = /* @__PURE__ */ defineFamily({
  id: 'video-conferences',
  name: { vi: 'Hội nghị truyền hình trực tuyến', en: 'Video conferences' },
  section: 'digital-government',
  fields: {
    sites: /* @__PURE__ */ count('Điểm cầu', 'Sites', 'điểm cầu'),
    sitesAdded: /* @__PURE__ */ count('Điểm cầu mở rộng trong năm', 'Sites added in the year', 'điểm cầu'),
    districtSites: /* @__PURE__ */ count('Điểm cầu cấp huyện', 'Sites of districts', 'điểm cầu'),
    communes: /* @__PURE__ */ count('Xã, phường, thị trấn', 'Communes', 'xã'),
    communesConnected: /* @__PURE__ */ count('Xã, phường, thị trấn có điểm cầu', 'Communes with a site', 'xã'),
    communeShare: /* @__PURE__ */ share('Tỷ lệ xã có điểm cầu', 'Share of communes with a site'),
    onlineMeetings: /* @__PURE__ */ count('Cuộc họp trực tuyến', 'Online meetings', 'cuộc họp'),
    meetings: /* @__PURE__ */ count('Cuộc họp (trừ cuộc họp mật)', 'Meetings, secret ones apart', 'cuộc họp'),
    onlineShare: /* @__PURE__ */ share('Tỷ lệ cuộc họp được tổ chức trực tuyến', 'Share of meetings held online'),
  },
  structure: [
    { kind: 'overlapping', whole: 'communes', parts: ['communesConnected'] },
    { kind: 'overlapping', whole: 'sites', parts: ['districtSites', 'communesConnected', 'sitesAdded'] },
    { kind: 'overlapping', whole: 'meetings', parts: ['onlineMeetings'] },
  ],
  rates: [
    {
      id: 'communes-connected',
      label: { vi: 'Tỷ lệ xã có điểm cầu', en: 'Share of communes with a site' },
      numerator: ['communesConnected'],
      denominator: ['communes'],
      printedAs: 'communeShare',
    },
    {
      id: 'online-meetings',
      label: { vi: 'Tỷ lệ cuộc họp được tổ chức trực tuyến', en: 'Share of meetings held online' },
      numerator: ['onlineMeetings'],
      denominator: ['meetings'],
      printedAs: 'onlineShare',
    },
  ],
  citations: [/* @__PURE__ */ plan883('3'), /* @__PURE__ */ halfYear()],
});

/**
 * Triển khai hệ thống dùng chung: units that use the one-stop system, reports made on the reporting system, schools on the quality system.
 *
 * @example
 * import { SHARED_SYSTEMS } from 'vn-ict/platform';
 * SHARED_SYSTEMS.rates.map(({ id }) => id); // => ['one-stop-units', 'digitised-reports', 'online-reports', 'schools-using']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.8: 136 units, 100%; 283/283 schools; the report of mid-2023: 132 units
 */
export const SHARED_SYSTEMS = /* @__PURE__ */ defineFamily({
  id: 'shared-systems',
  name: { vi: 'Triển khai hệ thống dùng chung', en: 'Deployment of shared systems' },
  section: 'digital-government',
  fields: {
    unitsWithProcedures: /* @__PURE__ */ count('Cơ quan có thủ tục hành chính', 'Agencies with procedures', 'đơn vị'),
    oneStopUnits: /* @__PURE__ */ count('Đơn vị sử dụng hệ thống một cửa', 'Units on the one-stop system', 'đơn vị'),
    oneStopUnitShare: /* @__PURE__ */ share(
      'Tỷ lệ cơ quan sử dụng hệ thống một cửa',
      'Share of agencies on the one-stop system',
    ),
    reportForms: /* @__PURE__ */ count('Chế độ báo cáo', 'Kinds of reports', 'chế độ'),
    digitisedReportForms: /* @__PURE__ */ count('Chế độ báo cáo được số hóa', 'Kinds of reports digitised', 'chế độ'),
    digitisedReportShare: /* @__PURE__ */ share('Tỷ lệ chế độ báo cáo được số hóa', 'Share of reports digitised'),
    reports: /* @__PURE__ */ count('Báo cáo của cơ quan hành chính', 'Reports of agencies', 'báo cáo'),
    onlineReports: /* @__PURE__ */ count('Báo cáo được thực hiện trực tuyến', 'Reports made online', 'báo cáo'),
    onlineReportShare: /* @__PURE__ */ share('Tỷ lệ báo cáo được thực hiện trực tuyến', 'Share of reports made online'),
    schools: /* @__PURE__ */ count('Cơ sở giáo dục', 'Schools', 'cơ sở'),
    schoolsUsing: /* @__PURE__ */ count(
      'Cơ sở giáo dục dùng hệ thống quản lý chất lượng',
      'Schools on the quality system',
      'cơ sở',
    ),
    schoolShare: /* @__PURE__ */ share('Tỷ lệ cơ sở giáo dục dùng hệ thống', 'Share of schools on the quality system'),
    assessmentSaving: /* @__PURE__ */ share(
      'Thời gian, chi phí đánh giá chất lượng giáo dục giảm',
      'Time and cost saved in the assessment of schools',
    ),
  },
  structure: [
    { kind: 'overlapping', whole: 'unitsWithProcedures', parts: ['oneStopUnits'] },
    { kind: 'overlapping', whole: 'reportForms', parts: ['digitisedReportForms'] },
    { kind: 'overlapping', whole: 'reports', parts: ['onlineReports'] },
    { kind: 'overlapping', whole: 'schools', parts: ['schoolsUsing'] },
  ],
  rates: [
    {
      id: 'one-stop-units',
      label: { vi: 'Tỷ lệ cơ quan sử dụng hệ thống một cửa', en: 'Share of agencies on the one-stop system' },
      numerator: ['oneStopUnits'],
      denominator: ['unitsWithProcedures'],
      printedAs: 'oneStopUnitShare',
    },
    {
      id: 'digitised-reports',
      label: { vi: 'Tỷ lệ chế độ báo cáo được số hóa', en: 'Share of reports digitised' },
      numerator: ['digitisedReportForms'],
      denominator: ['reportForms'],
      printedAs: 'digitisedReportShare',
    },
    {
      id: 'online-reports',
      label: { vi: 'Tỷ lệ báo cáo được thực hiện trực tuyến', en: 'Share of reports made online' },
      numerator: ['onlineReports'],
      denominator: ['reports'],
      printedAs: 'onlineReportShare',
    },
    {
      id: 'schools-using',
      label: { vi: 'Tỷ lệ cơ sở giáo dục dùng hệ thống', en: 'Share of schools on the quality system' },
      numerator: ['schoolsUsing'],
      denominator: ['schools'],
      printedAs: 'schoolShare',
    },
  ],
  citations: [/* @__PURE__ */ plan883('8'), /* @__PURE__ */ halfYear()],
});
