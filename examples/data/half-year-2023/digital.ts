import {
  AWARENESS_EVENTS,
  CASHLESS_PAYMENT,
  COMMUNITY_DIGITAL_TEAMS,
  DIGITAL_CITIZENS,
  DIGITAL_IDENTITY,
  E_COMMERCE_HOUSEHOLDS,
  ELECTRONIC_INVOICES,
  MOBILE_MONEY,
  SECURITY_OPERATIONS,
  TRAINING_COURSES,
  TRANSFORMATION_STEERING,
} from 'vn-ict/sector';
import { at, type Statement, statement } from '../statement.js';
import { HEAD } from './head.js';

const text = at('II.3');

export const DIGITAL: readonly Statement[] = [
  statement(COMMUNITY_DIGITAL_TEAMS, {
    ...HEAD,
    figures: {
      communeTeams: text('108'),
      communes: text('108'),
      communeMembers: text('1.014 thành viên'),
      villageTeams: text('1.292'),
      villages: text('1.292'),
      villageMembers: text('6.062 thành viên'),
    },
  }),
  statement(E_COMMERCE_HOUSEHOLDS, {
    ...HEAD,
    figures: {
      accounts: text('106.369 hộ'),
      trainedHouseholds: text('92.385 hộ'),
      products: text('973 sản phẩm'),
      transactions: text('27.189 giao dịch'),
      transactionRate: text('26%'),
    },
  }),
  statement(MOBILE_MONEY, {
    ...HEAD,
    figures: {
      providers: text('2 doanh nghiệp'),
      points: text('738 điểm'),
      accounts: text('28.199 thuê bao'),
      transactions: text('10.506 giao dịch'),
      transactionValue: text('4,2 tỷ đồng'),
      revenue: text('1,7 tỷ đồng'),
    },
  }),
  statement(CASHLESS_PAYMENT, { ...HEAD, figures: { cashlessMarkets: text('12 mô hình') } }),
  statement(ELECTRONIC_INVOICES, { ...HEAD, figures: { invoiceShare: text('100%'), contractShare: text('100%') } }),
  statement(DIGITAL_IDENTITY, { ...HEAD, figures: { adultAccountShare: text('20,7%') } }),
  statement(DIGITAL_CITIZENS, {
    ...HEAD,
    figures: { bankAccountShare: text('51 %'), healthRecordShare: text('100%') },
  }),
  // `không có sự cố ATTT lớn`
  statement(SECURITY_OPERATIONS, { ...HEAD, figures: { majorIncidents: 0 } }),
  statement(TRAINING_COURSES, { ...HEAD, figures: { participants: at('I.2.1')('150 học viên') } }),
  statement(TRAINING_COURSES, { ...HEAD, figures: { courses: at('I.2.3')('06 lớp') } }),
  statement(TRAINING_COURSES, {
    ...HEAD,
    territory: 'Huyện Chợ Đồn',
    figures: { participants: at('I.6')('hơn 400 học viên') },
  }),
  statement(AWARENESS_EVENTS, { ...HEAD, figures: { pilotCommunes: at('I.2.3')('08') } }),
  statement(TRANSFORMATION_STEERING, {
    ...HEAD,
    figures: {
      departmentTasks: at('I.2.3')('18 nhiệm vụ'),
      districts: at('I.6')('8'),
      districtsWithPlan: at('I.6')('8'),
    },
  }),
];
