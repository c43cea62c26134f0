import {
  DIGITAL_ADDRESSES,
  POSTAL_ENTERPRISES,
  POSTAL_REVENUE,
  POSTAL_SERVICE_POINTS,
  POSTAL_VOLUMES,
  PUBLIC_POSTAL_SERVICE,
} from 'vn-ict/sector';
import { at, type Statement, statement } from '../statement.js';
import { HEAD } from './head.js';

const text = at('II.2');
const task = at('I.2.2');

export const POST: readonly Statement[] = [
  statement(POSTAL_ENTERPRISES, { ...HEAD, figures: { branches: text('10'), confirmationsIssued: task('01') } }),
  statement(POSTAL_SERVICE_POINTS, {
    ...HEAD,
    figures: {
      servicePoints: text('255'),
      postOffices: text('51'),
      communeCulturePoints: text('99'),
      otherPoints: text('105'),
      staffedShare: at('I.5, dòng 7')('100'),
    },
  }),
  statement(POSTAL_VOLUMES, {
    ...HEAD,
    figures: {
      items: text('1.445.135 cái'),
      press: text('541.466'),
      secretItems: text('14.637'),
      procedureItems: text('18.651'),
    },
  }),
  statement(PUBLIC_POSTAL_SERVICE, { ...HEAD, figures: { surveyedPoints: task('08') } }),
  statement(DIGITAL_ADDRESSES, {
    ...HEAD,
    // `chưa có đủ trường thông tin (chủ địa chỉ) để thực hiện thông báo`
    figures: {
      handedOver: task('78.855'),
      complete: { status: 'not-available' },
      notified: { status: 'not-started' },
    },
  }),
  statement(POSTAL_REVENUE, { ...HEAD, figures: { revenue: text('trên 23 tỷ đồng') } }),
];
