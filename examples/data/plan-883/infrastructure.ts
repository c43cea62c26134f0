import {
  AGENCY_INFRASTRUCTURE,
  CABLE_NETWORK,
  MOBILE_STATIONS,
  SECURITY_FINDINGS,
  SECURITY_OPERATIONS,
  TELECOMMUNICATIONS_COVERAGE,
  TELECOMMUNICATIONS_SUBSCRIBERS,
} from 'vn-ict/sector';
import { at, type Statement, statement } from '../statement.js';
import { HEAD } from './head.js';

const text = at('I.3');
const security = at('I.7');

export const INFRASTRUCTURE: readonly Statement[] = [
  statement(TELECOMMUNICATIONS_SUBSCRIBERS, {
    ...HEAD,
    figures: {
      telephone: text('353.886 thuê bao'),
      telephoneAdded: text('69.751 thuê bao'),
      fixedTelephone: text('5.716'),
      mobile: text('348.170'),
      smartphones: text('283.041'),
      smartphonesAdded: text('90.462 thuê bao'),
      smartphoneShareOfPopulation: text('87%'),
      telephoneDensity: text('90,5 máy/100 dân'),
      internet: text('294.256 thuê bao'),
      internetAdded: text('70.191 thuê bao'),
      internetRate: text('91%'),
      internetUserShare: text('91%'),
    },
  }),
  statement(CABLE_NETWORK, { ...HEAD, figures: { fibreLength: text('7.285 km'), fibreAdded: text('1.020 km') } }),
  statement(MOBILE_STATIONS, {
    ...HEAD,
    figures: { stations: text('882 trạm'), stationsAdded: text('210 trạm'), controllers: text('01 trạm') },
  }),
  statement(TELECOMMUNICATIONS_COVERAGE, {
    ...HEAD,
    figures: { communeMobileShare: text('100%'), villagesWithoutSignal: at('I.1.3')('37 thôn') },
  }),
  statement(AGENCY_INFRASTRUCTURE, {
    ...HEAD,
    figures: {
      fibreShare: text('100%'),
      dedicatedNetworkShare: text('100%'),
      equippedOneStopShare: text('100%'),
    },
  }),
  statement(SECURITY_OPERATIONS, {
    ...HEAD,
    figures: {
      centrallyProtectedWorkstations: security('trên 3.500 máy'),
      centrallyProtectedServers: security('5 máy'),
      antivirusShare: security('100%'),
      monitoredSites: security('4'),
      assessedSystems: security('18 hệ thống'),
      drills: security('01 đợt'),
      // `không xảy ra sự cố lớn về ATTT`
      majorIncidents: 0,
      householdsTold: security('15.000 hộ'),
      warningsPublished: security('37 bài viết'),
    },
  }),
  statement(SECURITY_FINDINGS, {
    ...HEAD,
    figures: {
      organisations: security('03'),
      computers: security('04 máy'),
      leakedAccounts: security('53 tài khoản'),
      leakedOfficialAccounts: security('15 tài khoản'),
      brokenSites: security('06'),
      planted: security('34.777 bài viết'),
    },
  }),
];
