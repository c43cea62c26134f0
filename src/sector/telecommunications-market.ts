import { halfYear } from './cite.js';
import { FIXED_BROADBAND, MOBILE_BROADBAND } from './common-fields.js';
import type { StatisticsFamily } from './family/index.js';
import { amount, count, exhaustive, overlapping, percentOf, perUnit, typedFamily } from './family/inner.js';
import { type RevenueField, revenueFamily } from './revenue.js';

/**
 * Lưu lượng viễn thông: minutes, messages and data of a period, with the lines that carried them.
 *
 * @example
 * import { TELECOMMUNICATIONS_TRAFFIC } from 'vn-ict/sector';
 * TELECOMMUNICATIONS_TRAFFIC.limits?.map(({ id, severity }) => [id, severity]); // => [['fixed-data-of-lines', 'warning']]
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.2
 */
export const TELECOMMUNICATIONS_TRAFFIC = /* @__PURE__ */ typedFamily({
  id: 'telecommunications-traffic',
  name: { vi: 'Lưu lượng viễn thông', en: 'Telecommunications traffic' },
  section: 'telecommunications',
  fields: {
    mobileMinutes: count('Lưu lượng điện thoại di động', 'Mobile telephone traffic', 'phút'),
    messages: count('Tin nhắn đã gửi', 'Messages sent', 'tin nhắn'),
    mobileData: amount('Lưu lượng Internet băng rộng di động', 'Mobile broadband traffic', 'GB'),
    fixedData: amount('Lưu lượng Internet băng rộng cố định', 'Fixed broadband traffic', 'GB'),
    mobileBroadband: MOBILE_BROADBAND,
    fixedBroadband: FIXED_BROADBAND,
  },
  structure: [],
  rates: [
    perUnit(
      'mobile-data-per-line',
      ['Lưu lượng bình quân một thuê bao băng rộng di động', 'Average traffic of a mobile broadband subscriber'],
      ['mobileData', 'mobileBroadband'],
      'GB/thuê bao',
    ),
    perUnit(
      'fixed-data-per-line',
      ['Lưu lượng bình quân một thuê bao băng rộng cố định', 'Average traffic of a fixed broadband subscriber'],
      ['fixedData', 'fixedBroadband'],
      'GB/thuê bao',
    ),
  ],
  limits: [
    {
      id: 'fixed-data-of-lines',
      severity: 'warning',
      statement: {
        vi: 'Lưu lượng băng rộng cố định không vượt quá mức các thuê bao có thể truyền: 1 Gb/s liên tục trong một năm là 3.952.800 GB',
        en: 'Fixed broadband traffic is no more than its lines can carry: 1 Gb/s without pause for a year is 3.952.800 GB',
      },
      // 366 days of 86,400 s at 1 Gb/s, 8 bits to a byte.
      left: ['fixedData'],
      relation: '<=',
      right: [{ field: 'fixedBroadband', coefficient: '3952800' }],
      origin: { vi: 'Suy luận từ tốc độ đường truyền', en: 'Inference from the speed of a line' },
    },
  ],
  citations: [halfYear('II.2')],
});

/**
 * Doanh thu viễn thông.
 *
 * @example
 * import { TELECOMMUNICATIONS_REVENUE } from 'vn-ict/sector';
 * TELECOMMUNICATIONS_REVENUE.fields.revenue.unit; // => 'đồng'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.2
 */
export const TELECOMMUNICATIONS_REVENUE: StatisticsFamily<RevenueField> = /* @__PURE__ */ revenueFamily(
  'telecommunications-revenue',
  'telecommunications',
  { vi: 'Doanh thu viễn thông', en: 'Revenue of telecommunications' },
  halfYear('II.2'),
);

/**
 * Dịch vụ viễn thông công ích: the poor and near-poor households that may be supported, and those that are.
 *
 * @example
 * import { UNIVERSAL_TELECOMMUNICATIONS } from 'vn-ict/sector';
 * UNIVERSAL_TELECOMMUNICATIONS.structure[0]?.parts; // => ['poorHouseholds', 'nearPoorHouseholds']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.2.2
 */
export const UNIVERSAL_TELECOMMUNICATIONS = /* @__PURE__ */ typedFamily({
  id: 'universal-telecommunications',
  name: { vi: 'Dịch vụ viễn thông công ích', en: 'Universal telecommunications service' },
  section: 'telecommunications',
  fields: {
    eligibleHouseholds: count(
      'Hộ nghèo, hộ cận nghèo đủ điều kiện hỗ trợ dịch vụ viễn thông phổ cập',
      'Poor and near-poor households eligible for support',
      'hộ',
    ),
    poorHouseholds: count('Hộ nghèo đủ điều kiện', 'Eligible poor households', 'hộ'),
    nearPoorHouseholds: count('Hộ cận nghèo đủ điều kiện', 'Eligible near-poor households', 'hộ'),
    supportedHouseholds: count('Hộ đã được hỗ trợ', 'Households supported', 'hộ'),
  },
  structure: [
    exhaustive('eligibleHouseholds', 'poorHouseholds', 'nearPoorHouseholds'),
    overlapping('eligibleHouseholds', 'supportedHouseholds'),
  ],
  rates: [
    percentOf(
      'supported-share',
      ['Tỷ lệ hộ đã được hỗ trợ', 'Share of households supported'],
      'supportedHouseholds',
      'eligibleHouseholds',
    ),
  ],
  citations: [halfYear('I.2.2')],
});

/**
 * Tần số vô tuyến điện: who uses frequencies, and interference.
 *
 * @example
 * import { RADIO_FREQUENCIES } from 'vn-ict/sector';
 * RADIO_FREQUENCIES.fields.users.label.en; // => 'Users of radio equipment and frequencies'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.2
 */
export const RADIO_FREQUENCIES = /* @__PURE__ */ typedFamily({
  id: 'radio-frequencies',
  name: { vi: 'Tần số vô tuyến điện', en: 'Radio frequencies' },
  section: 'telecommunications',
  fields: {
    users: count(
      'Đơn vị sử dụng thiết bị và tần số vô tuyến điện',
      'Users of radio equipment and frequencies',
      'đơn vị',
    ),
    interferenceCases: count('Vụ can nhiễu', 'Cases of interference', 'vụ'),
  },
  structure: [],
  rates: [],
  citations: [halfYear('II.2')],
});
