import { DEPARTMENT_STAFF, INSPECTIONS, PETITIONS, SECTOR_LICENSING, TARGET_PROGRAMMES } from 'vn-ict/sector';
import { at, type Statement, statement } from '../statement.js';
import { HEAD } from './head.js';

const text = at('I.2.4');
const office = at('I.4.2');
const programmes = at('I.4.3');

export const INSPECTION: readonly Statement[] = [
  statement(INSPECTIONS, {
    ...HEAD,
    figures: {
      inspections: text('02 cuộc'),
      checks: text('03 cuộc'),
      sanctionedOrganisations: text('03 doanh nghiệp'),
      fines: text('75.000.000 đồng'),
      // `đã nộp vào NSNN`
      finesPaid: text('75.000.000 đồng'),
      signatureCheckedCommunes: at('I.2.3')('10 xã'),
    },
  }),
  statement(PETITIONS, {
    ...HEAD,
    figures: {
      // `không phát sinh việc tiếp công dân`
      citizenReceptions: 0,
      received: text('02 đơn'),
      suggestions: text('02 đơn'),
      settled: text('02 đơn'),
      proposals: at('I.7')('11 kiến nghị'),
      proposalsAnswered: at('I.7')('11 kiến nghị'),
    },
  }),
  statement(SECTOR_LICENSING, {
    ...HEAD,
    figures: {
      received: office('53 hồ sơ'),
      settled: office('53 hồ sơ'),
      // `không có hồ sơ giải quyết quá hạn`
      settledLate: 0,
      proceduresReviewed: office('10 TTHC'),
      proceduresSimplified: office('02 TTHC'),
      fullyOnlineShare: office('100%'),
    },
  }),
  statement(DEPARTMENT_STAFF, {
    ...HEAD,
    figures: {
      leadersReappointed: office('01'),
      rankChanges: office('01 công chức'),
      civilServantsMoved: office('02 công chức'),
      publicEmployeesMoved: office('01 viên chức'),
      positionChanges: office('01 công chức'),
      civilServantsLeft: office('01 công chức'),
      publicEmployeesLeft: office('01 viên chức'),
      publicEmployeesTransferred: office('01 viên chức'),
      payRises: office('12'),
      trainingPlaces: office('17 lượt'),
      commendations: office('02 cá nhân'),
      initiatives: office('01 sáng kiến'),
    },
  }),
  statement(TARGET_PROGRAMMES, {
    ...HEAD,
    figures: {
      assignedContents: programmes('02 nội dung'),
      plannedCourses: programmes('08 lớp'),
      districts: programmes('08 huyện'),
      communeSupport: programmes('hơn 13 triệu đồng'),
      transferProposed: at('II.5')('1.454 triệu đồng'),
    },
  }),
];
