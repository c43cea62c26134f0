import { VIDEO_CONFERENCES } from 'vn-ict/platform';
import {
  AGENCY_INFRASTRUCTURE,
  CABLE_NETWORK,
  COMMUNE_RADIO_STATIONS,
  DISTRICT_BROADCASTING,
  MOBILE_STATIONS,
  PAY_TELEVISION,
  POSTAL_ENTERPRISES,
  POSTAL_SERVICE_POINTS,
  PRESS_AGENCIES,
  PRINTING_ESTABLISHMENTS,
  PUBLIC_POSTAL_SERVICE,
  TELECOMMUNICATIONS_COVERAGE,
  TELECOMMUNICATIONS_SUBSCRIBERS,
  WEB_PORTALS,
} from 'vn-ict/sector';
import { at, type Statement, statement } from '../statement.js';

// Đề án ban hành kèm theo Quyết định 1655/QĐ-UBND của UBND tỉnh Bắc Kạn, phần thực trạng. The scheme does not say of which day its figures are;
// it is of 2021, and was put forward in 2020.
const HEAD = {
  territory: 'province:06@three-level',
  period: { kind: 'year', year: 2020 },
  origin: 'Đề án kèm theo Quyết định 1655/QĐ-UBND của UBND tỉnh Bắc Kạn, mục II',
} as const;
const technology = at('II.1');
const post = at('II.2');
const press = at('II.3');

/** The statistics of the scheme of infrastructure, as printed. */
export const SCHEME_1655: readonly Statement[] = [
  statement(AGENCY_INFRASTRUCTURE, {
    ...HEAD,
    figures: {
      onlineShare: technology('100%'),
      computerShare: technology('100%'),
      fibreShare: post('100%'),
      dedicatedNetworkShare: post('100%'),
    },
  }),
  statement(VIDEO_CONFERENCES, {
    ...HEAD,
    figures: { sites: technology('9 điểm cầu'), districtSites: technology('8 huyện/thành phố') },
  }),
  statement(POSTAL_ENTERPRISES, { ...HEAD, figures: { enterprises: post('07'), withoutPremises: post('6') } }),
  statement(POSTAL_SERVICE_POINTS, {
    ...HEAD,
    figures: {
      servicePoints: post('136 điểm'),
      communeCulturePoints: post('105 điểm'),
      averageRadius: post('3,37km/điểm'),
      populationPerPoint: post('2.386 người/điểm'),
    },
  }),
  statement(PUBLIC_POSTAL_SERVICE, { ...HEAD, figures: { sameDayShare: post('100%') } }),
  statement(TELECOMMUNICATIONS_COVERAGE, {
    ...HEAD,
    figures: { communeMobileShare: post('100%'), villageFibreShare: post('96%') },
  }),
  statement(TELECOMMUNICATIONS_SUBSCRIBERS, {
    ...HEAD,
    figures: {
      mobile: post('283.909 thuê bao'),
      mobileRate: post('90%'),
      internet: post('36.142 thuê bao'),
      internetRate: post('11%'),
    },
  }),
  statement(CABLE_NETWORK, {
    ...HEAD,
    figures: {
      copperRoutes: post('139 tuyến'),
      copperLength: post('295km'),
      fibreRoutes: post('547 tuyến'),
      fibreLength: post('3.531km'),
    },
  }),
  statement(MOBILE_STATIONS, {
    ...HEAD,
    figures: {
      providers: post('04'),
      stations: post('644 trạm'),
      stations2G: post('644 trạm'),
      stations3G: post('548 trạm'),
      stations4G: post('421 trạm'),
      sharedMasts: post('07 cột'),
      controllers: post('01 trạm'),
    },
  }),
  statement(PRESS_AGENCIES, { ...HEAD, figures: { localAgencies: press('03') } }),
  statement(WEB_PORTALS, {
    ...HEAD,
    figures: {
      portals: press('58'),
      partySites: press('08'),
      administrativeSites: press('39'),
      provincialPortals: press('01'),
      districtPortals: press('08'),
      enterpriseSites: press('03'),
    },
  }),
  statement(PAY_TELEVISION, { ...HEAD, figures: { providers: press('03') } }),
  statement(DISTRICT_BROADCASTING, { ...HEAD, figures: { stations: press('08') } }),
  statement(COMMUNE_RADIO_STATIONS, {
    ...HEAD,
    figures: {
      communes: press('108'),
      stations: press('103'),
      communesWithoutStation: press('05'),
      wardsWithoutStation: press('04 phường'),
      fmStations: press('60'),
      fmShare: press('58,3%'),
      wiredStations: press('35'),
      wiredShare: press('34%'),
      ictStations: press('08'),
      ictShare: press('7,8%'),
    },
  }),
  statement(PRINTING_ESTABLISHMENTS, {
    ...HEAD,
    figures: {
      // `chưa có nhà xuất bản`
      publishers: 0,
      licensedPrinters: press('03 cơ sở'),
      newspaperPrinters: press('01 cơ sở'),
      distributors: press('02 cơ sở'),
      smallPrinters: press('gần 100 cơ sở'),
    },
  }),
];
