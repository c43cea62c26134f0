import { halfYear, plan883, scheme1655 } from './cite.js';
import { ADULTS, FIXED_BROADBAND, HOUSEHOLDS, MOBILE_BROADBAND, POPULATION } from './common-fields.js';
import type { StatisticsFamily } from './family/index.js';
import {
  amount,
  change,
  count,
  difference,
  exhaustive,
  overlapping,
  percentOf,
  perUnit,
  rate,
  share,
  typedFamily,
} from './family/inner.js';
import { type RevenueField, revenueFamily } from './revenue.js';

/**
 * Thuê bao viễn thông: telephone and internet subscribers. The rates that reports print under the same words have several denominators; each
 * is a rate of its own, named by what it is a rate of.
 *
 * @example
 * import { TELECOMMUNICATIONS_SUBSCRIBERS } from 'vn-ict/sector';
 * TELECOMMUNICATIONS_SUBSCRIBERS.rates.map(({ id }) => id).slice(2, 5); // => ['smartphones-of-mobile', 'smartphones-of-population', 'smartphones-of-adults']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.2; Kế hoạch 883/KH-UBND of Bắc Kạn, I.I.3; Quyết định 1655/QĐ-UBND, II.2
 */
export const TELECOMMUNICATIONS_SUBSCRIBERS = /* @__PURE__ */ typedFamily({
  id: 'telecommunications-subscribers',
  name: { vi: 'Thuê bao viễn thông', en: 'Telecommunications subscribers' },
  section: 'telecommunications',
  fields: {
    telephone: count('Thuê bao điện thoại', 'Telephone subscribers', 'thuê bao', { moving: true }),
    telephoneAdded: change('Thuê bao điện thoại tăng, giảm', 'Telephone subscribers, change', 'thuê bao'),
    fixedTelephone: count('Thuê bao điện thoại cố định', 'Fixed telephone subscribers', 'thuê bao', { moving: true }),
    mobile: count('Thuê bao điện thoại di động', 'Mobile subscribers', 'thuê bao', { moving: true }),
    smartphones: count('Thuê bao sử dụng điện thoại thông minh', 'Subscribers with a smartphone', 'thuê bao', {
      moving: true,
    }),
    smartphonesAdded: change('Thuê bao điện thoại thông minh tăng, giảm', 'Smartphones, change', 'thuê bao'),
    internet: count('Thuê bao truy nhập Internet', 'Internet subscribers', 'thuê bao', { moving: true }),
    internetAdded: change('Thuê bao Internet tăng, giảm', 'Internet subscribers, change', 'thuê bao'),
    mobileBroadband: MOBILE_BROADBAND,
    fixedBroadband: FIXED_BROADBAND,
    internetUsers: count('Người dùng Internet', 'Internet users', 'người'),
    smartphoneUsers: count('Người dân có điện thoại thông minh', 'People with a smartphone', 'người'),
    population: POPULATION,
    adults: ADULTS,
    households: HOUSEHOLDS,
    householdsWithSmartphone: count('Hộ có người có điện thoại thông minh', 'Households with a smartphone', 'hộ'),
    telephoneDensity: rate('Mật độ điện thoại', 'Telephones per 100 people', 'máy/100 dân'),
    mobileRate: rate('Tỷ lệ thuê bao di động trên dân số', 'Mobile subscribers as a share of the population', '%'),
    smartphoneShareOfMobile: share(
      'Tỷ lệ điện thoại thông minh trên thuê bao di động',
      'Smartphones as a share of mobile subscribers',
    ),
    smartphoneShareOfPopulation: rate(
      'Tỷ lệ thuê bao điện thoại thông minh trên dân số',
      'Smartphone subscribers as a share of the population',
      '%',
    ),
    smartphoneShareOfAdults: rate(
      'Tỷ lệ thuê bao điện thoại thông minh trên dân số trưởng thành',
      'Smartphone subscribers as a share of adults',
      '%',
    ),
    smartphoneUserShare: share('Tỷ lệ người dân có điện thoại thông minh', 'Share of people with a smartphone'),
    smartphoneShareOfHouseholds: share('Tỷ lệ hộ có điện thoại thông minh', 'Share of households with a smartphone'),
    internetRate: rate('Tỷ lệ thuê bao Internet trên dân số', 'Internet subscribers as a share of the population', '%'),
    internetUserShare: share('Tỷ lệ người dùng Internet', 'Share of people who use the internet'),
    fixedBroadbandRate: rate(
      'Tỷ lệ thuê bao băng rộng cố định trên hộ gia đình',
      'Fixed broadband subscribers as a share of households',
      '%',
    ),
  },
  structure: [
    exhaustive('telephone', 'fixedTelephone', 'mobile'),
    exhaustive('internet', 'mobileBroadband', 'fixedBroadband'),
    overlapping('mobile', 'smartphones'),
    overlapping('households', 'householdsWithSmartphone'),
    overlapping('population', 'internetUsers', 'smartphoneUsers', 'adults'),
  ],
  rates: [
    perUnit(
      'telephone-density',
      ['Mật độ điện thoại', 'Telephones per 100 people'],
      ['telephone', 'population'],
      'máy/100 dân',
      { factor: '100', decimalPlaces: 1, printedAs: 'telephoneDensity' },
    ),
    percentOf(
      'mobile-of-population',
      ['Tỷ lệ thuê bao di động trên dân số', 'Mobile subscribers as a share of the population'],
      'mobile',
      'population',
      { printedAs: 'mobileRate', mayExceedWhole: true },
    ),
    percentOf(
      'smartphones-of-mobile',
      ['Tỷ lệ điện thoại thông minh trên thuê bao di động', 'Smartphones as a share of mobile subscribers'],
      'smartphones',
      'mobile',
      { printedAs: 'smartphoneShareOfMobile' },
    ),
    percentOf(
      'smartphones-of-population',
      ['Tỷ lệ thuê bao điện thoại thông minh trên dân số', 'Smartphone subscribers as a share of the population'],
      'smartphones',
      'population',
      { printedAs: 'smartphoneShareOfPopulation', mayExceedWhole: true },
    ),
    percentOf(
      'smartphones-of-adults',
      ['Tỷ lệ thuê bao điện thoại thông minh trên dân số trưởng thành', 'Smartphone subscribers as a share of adults'],
      'smartphones',
      'adults',
      { printedAs: 'smartphoneShareOfAdults', mayExceedWhole: true },
    ),
    percentOf(
      'smartphone-users-of-population',
      ['Tỷ lệ người dân có điện thoại thông minh', 'Share of people with a smartphone'],
      'smartphoneUsers',
      'population',
      { printedAs: 'smartphoneUserShare' },
    ),
    percentOf(
      'smartphone-households',
      ['Tỷ lệ hộ có điện thoại thông minh', 'Share of households with a smartphone'],
      'householdsWithSmartphone',
      'households',
      { printedAs: 'smartphoneShareOfHouseholds' },
    ),
    percentOf(
      'internet-of-population',
      ['Tỷ lệ thuê bao Internet trên dân số', 'Internet subscribers as a share of the population'],
      'internet',
      'population',
      { printedAs: 'internetRate', mayExceedWhole: true },
    ),
    percentOf(
      'internet-users-of-population',
      ['Tỷ lệ người dùng Internet', 'Share of people who use the internet'],
      'internetUsers',
      'population',
      { printedAs: 'internetUserShare' },
    ),
    percentOf(
      'fixed-broadband-of-households',
      ['Tỷ lệ thuê bao băng rộng cố định trên hộ gia đình', 'Fixed broadband subscribers as a share of households'],
      'fixedBroadband',
      'households',
      { printedAs: 'fixedBroadbandRate', mayExceedWhole: true },
    ),
  ],
  changes: [
    difference('telephone', 'telephoneAdded'),
    difference('smartphones', 'smartphonesAdded'),
    difference('internet', 'internetAdded'),
  ],
  citations: [halfYear('II.2'), plan883('3'), scheme1655('II.2')],
});

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
