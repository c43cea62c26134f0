import { halfYear, plan883, scheme1655 } from './cite.js';
import { ADULTS, FIXED_BROADBAND, HOUSEHOLDS, MOBILE_BROADBAND, POPULATION } from './common-fields.js';
import {
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
