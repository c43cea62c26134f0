import {
  AGENCY_INFRASTRUCTURE,
  CABLE_NETWORK,
  MOBILE_STATIONS,
  PUBLIC_ACCESS_POINTS,
  RADIO_FREQUENCIES,
  TELECOMMUNICATIONS_COVERAGE,
  TELECOMMUNICATIONS_REVENUE,
  TELECOMMUNICATIONS_SUBSCRIBERS,
  TELECOMMUNICATIONS_TRAFFIC,
  UNIVERSAL_TELECOMMUNICATIONS,
} from 'vn-ict/sector';
import { at, type Statement, statement } from '../statement.js';
import { HEAD } from './head.js';

const text = at('II.2');
const task = at('I.2.2');
const digital = at('II.3');

export const TELECOMMUNICATIONS: readonly Statement[] = [
  statement(MOBILE_STATIONS, {
    ...HEAD,
    figures: {
      providers: text('03'),
      stations: text('679 trạm'),
      sites: text('567 vị trí'),
      plannedSites: task('17 vị trí'),
    },
  }),
  statement(CABLE_NETWORK, {
    ...HEAD,
    figures: { fibreLength: text('7.285 km'), undergroundShare: text('11%') },
  }),
  statement(PUBLIC_ACCESS_POINTS, {
    ...HEAD,
    figures: { wifiPoints: text('28 điểm'), informationKiosks: at('II.1')('02 cụm') },
  }),
  statement(TELECOMMUNICATIONS_COVERAGE, {
    ...HEAD,
    figures: {
      communeFibreShare: text('100%'),
      villageFibreShare: text('90%'),
      communeMobileShare: text('100%'),
      villageMobileShare: text('97%'),
      householdFibreShare: digital('76,6%'),
      townCentre5GShare: at('I.5, dòng 5')('Chưa thực hiện do chờ Bộ TTTT cấp phép tần số'),
    },
  }),
  statement(AGENCY_INFRASTRUCTURE, {
    ...HEAD,
    figures: { onlineShare: digital('100%'), computerShare: digital('100%'), dedicatedNetworkShare: text('100%') },
  }),
  statement(TELECOMMUNICATIONS_SUBSCRIBERS, {
    ...HEAD,
    figures: {
      telephone: text('353.886 thuê bao'),
      fixedTelephone: text('5.716 thuê bao'),
      mobile: text('348.170 thuê bao'),
      internet: text('294.255 thuê bao'),
      mobileBroadband: text('240.593 thuê bao'),
      fixedBroadband: text('53.951 thuê bao'),
      smartphones: text('273.003 thuê bao'),
      smartphoneUserShare: digital('78%'),
    },
  }),
  statement(TELECOMMUNICATIONS_TRAFFIC, {
    ...HEAD,
    figures: {
      mobileMinutes: text('88.426.121 phút'),
      messages: text('8.538.726 tin nhắn'),
      mobileData: text('11,2 triệu GB'),
      fixedData: text('8.234 tỷ GB'),
      mobileBroadband: text('240.593 thuê bao'),
      fixedBroadband: text('53.951 thuê bao'),
    },
  }),
  statement(TELECOMMUNICATIONS_REVENUE, {
    ...HEAD,
    figures: {
      revenue: text('160 tỷ đồng'),
      revenueChange: text('giảm 1,8 %'),
      budgetPayment: text('4,7 tỷ đồng'),
      budgetPaymentChange: text('giảm 21,4%'),
    },
  }),
  statement(UNIVERSAL_TELECOMMUNICATIONS, { ...HEAD, figures: { eligibleHouseholds: task('27.668 hộ') } }),
  // `không phát sinh can nhiễu`
  statement(RADIO_FREQUENCIES, { ...HEAD, figures: { users: text('77 đơn vị'), interferenceCases: 0 } }),
];
