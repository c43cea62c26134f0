import { defineFamily } from '../sector/family/index.js';
import { count, share } from '../sector/family/inner.js';
import { halfYear, plan883 } from './cite.js';

/**
 * Trao đổi văn bản điện tử: documents received and sent, those sent wholly in electronic form, and the accounts of the system.
 *
 * @example
 * import { evaluateStatistics } from 'vn-ict/sector';
 * import { DOCUMENT_EXCHANGE } from 'vn-ict/platform';
 * const { rates } = evaluateStatistics(DOCUMENT_EXCHANGE, {
 *   family: 'document-exchange',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'year', year: 2023 },
 *   figures: { outgoingDocuments: 701_782, electronicDocuments: 638_250 },
 * });
 * rates[0]?.evaluation.value?.printed; // => '90,9%'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.8: 2.358.409 in, 701.782 out, 638.250 electronic, 90,9%
 */
export const DOCUMENT_EXCHANGE = /* @__PURE__ */ defineFamily({
  id: 'document-exchange',
  name: { vi: 'Quản lý, trao đổi văn bản điện tử', en: 'Electronic exchange of documents' },
  section: 'digital-government',
  fields: {
    accounts: /* @__PURE__ */ count('Tài khoản người dùng', 'Accounts', 'tài khoản'),
    incomingDocuments: /* @__PURE__ */ count('Văn bản đến', 'Documents received', 'văn bản'),
    outgoingDocuments: /* @__PURE__ */ count(
      'Văn bản đi (trừ văn bản mật)',
      'Documents sent, secret ones apart',
      'văn bản',
    ),
    electronicDocuments: /* @__PURE__ */ count(
      'Văn bản đi hoàn toàn dưới dạng điện tử',
      'Documents sent wholly in electronic form',
      'văn bản',
    ),
    signedDocuments: /* @__PURE__ */ count(
      'Văn bản đi điện tử được ký số chuyên dùng',
      'Electronic documents sent with a digital signature',
      'văn bản',
    ),
    electronicShare: /* @__PURE__ */ share(
      'Tỷ lệ văn bản trao đổi hoàn toàn dưới dạng điện tử',
      'Share of documents sent wholly in electronic form',
    ),
    signedShare: /* @__PURE__ */ share(
      'Tỷ lệ văn bản đi được ký số',
      'Share of documents sent with a digital signature',
    ),
  },
  structure: [
    { kind: 'overlapping', whole: 'outgoingDocuments', parts: ['electronicDocuments'] },
    { kind: 'overlapping', whole: 'electronicDocuments', parts: ['signedDocuments'] },
  ],
  rates: [
    {
      id: 'electronic-documents',
      label: {
        vi: 'Tỷ lệ văn bản trao đổi hoàn toàn dưới dạng điện tử',
        en: 'Share of documents sent wholly in electronic form',
      },
      numerator: ['electronicDocuments'],
      denominator: ['outgoingDocuments'],
      printedAs: 'electronicShare',
    },
    {
      id: 'signed-documents',
      label: { vi: 'Tỷ lệ văn bản đi được ký số', en: 'Share of documents sent with a digital signature' },
      numerator: ['signedDocuments'],
      denominator: ['outgoingDocuments'],
      printedAs: 'signedShare',
    },
  ],
  citations: [/* @__PURE__ */ plan883('8'), /* @__PURE__ */ halfYear()],
});

/**
 * Thư điện tử công vụ: accounts and how much they are used.
 *
 * @example
 * import { PUBLIC_MAIL } from 'vn-ict/platform';
 * PUBLIC_MAIL.rates[0]?.printedAs; // => 'usageShare'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.8: 8.606 accounts; the report of mid-2023: 7.889
 */
export const PUBLIC_MAIL = /* @__PURE__ */ defineFamily({
  id: 'public-mail',
  name: { vi: 'Thư điện tử công vụ', en: 'Official e-mail' },
  section: 'digital-government',
  fields: {
    mailAccounts: /* @__PURE__ */ count('Tài khoản thư điện tử công vụ', 'Official e-mail accounts', 'tài khoản'),
    usedAccounts: /* @__PURE__ */ count('Tài khoản được sử dụng thường xuyên', 'Accounts in regular use', 'tài khoản'),
    usageShare: /* @__PURE__ */ share('Tỷ lệ sử dụng thư điện tử công vụ', 'Share of accounts in use'),
  },
  structure: [{ kind: 'overlapping', whole: 'mailAccounts', parts: ['usedAccounts'] }],
  rates: [
    {
      id: 'mail-usage',
      label: { vi: 'Tỷ lệ sử dụng thư điện tử công vụ', en: 'Share of accounts in use' },
      numerator: ['usedAccounts'],
      denominator: ['mailAccounts'],
      printedAs: 'usageShare',
    },
  ],
  citations: [/* @__PURE__ */ plan883('8'), /* @__PURE__ */ halfYear()],
});

/**
 * Chữ ký số chuyên dùng Chính phủ: certificates and signing SIMs.
 *
 * @example
 * import { DIGITAL_SIGNATURES } from 'vn-ict/platform';
 * DIGITAL_SIGNATURES.fields.signingSims.cumulative; // => true
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.8: 287 SIMs, 23 of them in 2023; certificates asked for 502 teachers
 */
export const DIGITAL_SIGNATURES = /* @__PURE__ */ defineFamily({
  id: 'digital-signatures',
  name: { vi: 'Chữ ký số chuyên dùng Chính phủ', en: 'Digital signatures of the Government' },
  section: 'digital-government',
  fields: {
    certificates: /* @__PURE__ */ count('Chứng thư số đang có hiệu lực', 'Certificates in force', 'chứng thư'),
    certificatesRequested: /* @__PURE__ */ count(
      'Chứng thư số đề nghị cấp trong kỳ',
      'Certificates asked for',
      'chứng thư',
    ),
    signingSims: /* @__PURE__ */ count('SIM ký số đã cấp', 'Signing SIMs issued', 'SIM', { cumulative: true }),
    newSigningSims: /* @__PURE__ */ count('SIM ký số cấp trong năm', 'Signing SIMs issued in the year', 'SIM'),
    leaders: /* @__PURE__ */ count('Cán bộ, công chức lãnh đạo', 'Leading officials', 'người'),
    leadersWithSignature: /* @__PURE__ */ count('Lãnh đạo được cấp chữ ký số', 'Leaders with a signature', 'người'),
    leaderShare: /* @__PURE__ */ share('Tỷ lệ lãnh đạo được cấp chữ ký số', 'Share of leaders with a signature'),
    oneStopOfficials: /* @__PURE__ */ count('Cán bộ một cửa', 'One-stop officials', 'người'),
    oneStopWithSignature: /* @__PURE__ */ count(
      'Cán bộ một cửa được cấp chữ ký số',
      'One-stop officials with a signature',
      'người',
    ),
    oneStopShare: /* @__PURE__ */ share(
      'Tỷ lệ cán bộ một cửa được cấp chữ ký số',
      'Share of one-stop officials with a signature',
    ),
  },
  structure: [
    { kind: 'overlapping', whole: 'signingSims', parts: ['newSigningSims'] },
    { kind: 'overlapping', whole: 'leaders', parts: ['leadersWithSignature'] },
    { kind: 'overlapping', whole: 'oneStopOfficials', parts: ['oneStopWithSignature'] },
  ],
  rates: [
    {
      id: 'leaders-with-signature',
      label: { vi: 'Tỷ lệ lãnh đạo được cấp chữ ký số', en: 'Share of leaders with a signature' },
      numerator: ['leadersWithSignature'],
      denominator: ['leaders'],
      printedAs: 'leaderShare',
    },
    {
      id: 'one-stop-with-signature',
      label: { vi: 'Tỷ lệ cán bộ một cửa được cấp chữ ký số', en: 'Share of one-stop officials with a signature' },
      numerator: ['oneStopWithSignature'],
      denominator: ['oneStopOfficials'],
      printedAs: 'oneStopShare',
    },
  ],
  citations: [/* @__PURE__ */ plan883('8'), /* @__PURE__ */ halfYear()],
});

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
