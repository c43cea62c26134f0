import {
  COMMUNE_RADIO_STATIONS,
  DISTRICT_BROADCASTING,
  PAY_TELEVISION,
  PRESS_AGENCIES,
  PRESS_MONITORING,
  PRESS_OUTPUT,
  PRESS_REVENUE,
  PRINTING_ESTABLISHMENTS,
  PRINTING_REVENUE,
  PROVINCIAL_BROADCASTING,
  PUBLISHING_LICENCES,
  WEB_PORTALS,
} from 'vn-ict/sector';
import { at, type Statement, statement } from '../statement.js';
import { HEAD } from './head.js';

const text = at('II.1');
const task = at('I.2.1');

export const PRESS: readonly Statement[] = [
  statement(PRESS_AGENCIES, {
    ...HEAD,
    figures: {
      pressKinds: text('04'),
      localAgencies: text('03'),
      bulletins: text('10'),
      representativeOffices: text('02'),
      residentReporters: text('03'),
      contractedAgencies: task('11'),
      guidanceDocuments: task('32'),
    },
  }),
  statement(PRESS_OUTPUT, {
    ...HEAD,
    figures: {
      items: text('3.780'),
      copies: text('368.981'),
      dailyVisits: text('8.000 -10.000 lượt truy cập/ngày'),
      dailyVisitsAdded: text('tăng 4.000 –5.000 lượt truy cập/ngày'),
    },
  }),
  statement(PRESS_REVENUE, {
    ...HEAD,
    figures: {
      revenue: text('1,8 tỷ đồng'),
      revenueChange: text('giảm 20%'),
      budgetPayment: text('126 triệu đồng'),
      budgetPaymentChange: text('giảm 63%'),
    },
  }),
  statement(PRESS_MONITORING, {
    ...HEAD,
    figures: {
      items: task('3.971 thông tin'),
      praising: task('3.810 bài'),
      critical: task('161 bài'),
      praisingShare: task('96%'),
      criticalShare: task('4%'),
      answered: task('14 thông tin'),
    },
  }),
  statement(PUBLISHING_LICENCES, {
    ...HEAD,
    figures: { licences: task('39 giấy phép'), depositPages: task('1.716 trang') },
  }),
  statement(PRINTING_ESTABLISHMENTS, {
    ...HEAD,
    figures: { licensedPrinters: text('03 cơ sở'), distributors: text('01'), smallPrinters: text('gần 100 cơ sở') },
  }),
  statement(PRINTING_REVENUE, {
    ...HEAD,
    figures: { revenue: text('3 tỷ đồng'), budgetPayment: text('184 triệu đồng') },
  }),
  statement(PROVINCIAL_BROADCASTING, {
    ...HEAD,
    figures: {
      televisionSections: text('504 chuyên mục'),
      televisionProgrammes: text('trên 5.340 chương trình'),
      televisionAirtime: text('19 giờ 15 phút/ngày'),
      newTelevisionAirtime: text('06 giờ/ngày'),
      radioSections: text('362 chuyên mục'),
      radioProgrammes: text('trên 3.360 chương trình'),
      radioAirtime: text('19 giờ 15 phút/ngày'),
      newRadioAirtime: text('06 giờ 25 phút/ngày'),
      householdsReachedShare: text('100%'),
    },
  }),
  statement(DISTRICT_BROADCASTING, {
    ...HEAD,
    figures: { stations: text('08 cơ sở'), radioProgrammes: at('I.6')('560'), airtime: at('I.6')('2.138 giờ') },
  }),
  statement(PAY_TELEVISION, { ...HEAD, figures: { providers: text('04 doanh nghiệp') } }),
  statement(COMMUNE_RADIO_STATIONS, {
    ...HEAD,
    figures: {
      stationShare: text('100%'),
      workingStations: at('I.5, dòng 1')('103'),
      wellWorkingShare: text('80%'),
      ictCommuneShare: text('94%'),
    },
  }),
  statement(WEB_PORTALS, { ...HEAD, figures: { licensedSites: text('21'), agencyPortalShare: text('100%') } }),
];
