import { halfYear, scheme1655 } from './cite.js';
import { COMMUNES, POPULATION } from './common-fields.js';
import type { StatisticsFamily } from './family/index.js';
import {
  count,
  exhaustive,
  openList,
  overlapping,
  percentOf,
  perUnit,
  rate,
  share,
  typedFamily,
} from './family/inner.js';
import { type RevenueField, revenueFamily } from './revenue.js';

/**
 * Điểm phục vụ bưu chính: the service points by kind, how many of them are staffed, how far they are apart and how many people each serves.
 *
 * @example
 * import { POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
 * Object.keys(POSTAL_SERVICE_POINTS.fields).slice(0, 4); // => ['servicePoints', 'postOffices', 'communeCulturePoints', 'otherPoints']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.2; Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.2
 */
export const POSTAL_SERVICE_POINTS = /* @__PURE__ */ typedFamily({
  id: 'postal-service-points',
  name: { vi: 'Điểm phục vụ bưu chính', en: 'Postal service points' },
  section: 'post',
  fields: {
    servicePoints: count('Điểm phục vụ bưu chính', 'Postal service points', 'điểm'),
    postOffices: count('Bưu cục', 'Post offices', 'điểm'),
    communeCulturePoints: count('Điểm Bưu điện - Văn hóa xã', 'Commune post and culture points', 'điểm'),
    otherPoints: count('Điểm phục vụ theo hình thức khác', 'Service points of other kinds', 'điểm'),
    staffedPoints: count('Điểm phục vụ có người phục vụ', 'Service points with staff', 'điểm'),
    staffedShare: share('Tỷ lệ điểm bưu chính có người phục vụ', 'Share of service points with staff'),
    averageRadius: rate('Bán kính phục vụ bình quân trên một điểm', 'Average service radius of a point', 'km/điểm'),
    populationPerPoint: rate(
      'Số dân phục vụ bình quân trên một điểm',
      'People served by a point on average',
      'người/điểm',
    ),
    population: POPULATION,
  },
  structure: [
    exhaustive('servicePoints', 'postOffices', 'communeCulturePoints', 'otherPoints'),
    overlapping('servicePoints', 'staffedPoints'),
  ],
  rates: [
    percentOf(
      'staffed-share',
      ['Tỷ lệ điểm bưu chính có người phục vụ', 'Share of service points with staff'],
      'staffedPoints',
      'servicePoints',
      { printedAs: 'staffedShare' },
    ),
    percentOf(
      'commune-culture-share',
      ['Tỷ trọng Điểm Bưu điện - Văn hóa xã', 'Share of commune post and culture points'],
      'communeCulturePoints',
      'servicePoints',
    ),
    perUnit(
      'population-per-point',
      ['Số dân phục vụ bình quân trên một điểm', 'People served by a point on average'],
      ['population', 'servicePoints'],
      'người/điểm',
      { printedAs: 'populationPerPoint', decimalPlaces: 0 },
    ),
  ],
  norms: [
    {
      id: 'average-radius',
      label: {
        vi: 'Bán kính phục vụ bình quân trên một điểm phục vụ: tối đa 3 km',
        en: 'Average service radius of a point: at most 3 km',
      },
      field: 'averageRadius',
      comparator: '<=',
      bound: '3',
      citations: [{ document: 'QCVN 01:2015/BTTTT' }],
      confidence: 'confirmed',
    },
  ],
  citations: [halfYear('II.2'), scheme1655('II.2')],
});

/**
 * Doanh nghiệp bưu chính: those that notified postal activity, their branches and premises, the confirmations issued.
 *
 * @example
 * import { POSTAL_ENTERPRISES } from 'vn-ict/sector';
 * POSTAL_ENTERPRISES.fields.enterprises.unit; // => 'doanh nghiệp'
 * @see Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.2: 6/7 doanh nghiệp chưa có trụ sở riêng
 */
export const POSTAL_ENTERPRISES = /* @__PURE__ */ typedFamily({
  id: 'postal-enterprises',
  name: { vi: 'Doanh nghiệp bưu chính', en: 'Postal enterprises' },
  section: 'post',
  fields: {
    enterprises: count('Doanh nghiệp đã thông báo hoạt động bưu chính', 'Notified postal enterprises', 'doanh nghiệp'),
    branches: count(
      'Chi nhánh, địa điểm kinh doanh của doanh nghiệp bưu chính',
      'Branches and places of business of postal enterprises',
      'chi nhánh',
    ),
    withoutPremises: count(
      'Doanh nghiệp chưa có trụ sở riêng',
      'Enterprises without premises of their own',
      'doanh nghiệp',
    ),
    confirmationsIssued: count(
      'Văn bản xác nhận thông báo hoạt động bưu chính đã cấp',
      'Confirmations of notified postal activity issued',
      'văn bản',
    ),
  },
  structure: [overlapping('enterprises', 'withoutPremises')],
  rates: [
    percentOf(
      'without-premises-share',
      ['Tỷ lệ doanh nghiệp chưa có trụ sở riêng', 'Share of enterprises without premises of their own'],
      'withoutPremises',
      'enterprises',
      { direction: 'less' },
    ),
  ],
  citations: [halfYear('II.2'), scheme1655('II.2')],
});

/**
 * Sản lượng bưu chính: items and press delivered; among the items those of state secrets (KT1) and of administrative procedures.
 *
 * @example
 * import { POSTAL_VOLUMES } from 'vn-ict/sector';
 * POSTAL_VOLUMES.structure[0]?.kind; // => 'open-list'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.2
 */
export const POSTAL_VOLUMES = /* @__PURE__ */ typedFamily({
  id: 'postal-volumes',
  name: { vi: 'Sản lượng bưu chính', en: 'Postal volumes' },
  section: 'post',
  fields: {
    items: count('Bưu gửi là thư, gói, kiện', 'Letters, packets and parcels', 'cái'),
    press: count('Báo, tạp chí in', 'Printed newspapers and magazines', 'tờ, cuốn'),
    secretItems: count(
      'Bưu gửi là tài liệu, vật chứa bí mật nhà nước qua mạng bưu chính KT1',
      'Items of state secrets in the KT1 postal network',
      'bưu gửi',
    ),
    procedureItems: count(
      'Bưu gửi là hồ sơ, kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích',
      'Dossiers and results of administrative procedures by public post',
      'bưu gửi',
    ),
  },
  structure: [openList('items', 'secretItems', 'procedureItems')],
  rates: [
    percentOf(
      'procedure-items-share',
      ['Tỷ trọng bưu gửi của thủ tục hành chính', 'Share of the items of administrative procedures'],
      'procedureItems',
      'items',
    ),
  ],
  citations: [halfYear('II.2')],
});

/**
 * Dịch vụ bưu chính công ích: communes that get the press on the day of its issue, and the survey of volumes and prices.
 *
 * @example
 * import { PUBLIC_POSTAL_SERVICE } from 'vn-ict/sector';
 * PUBLIC_POSTAL_SERVICE.rates[0]?.printedAs; // => 'sameDayShare'
 * @see QCVN 01:2015/BTTTT; Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.2
 */
export const PUBLIC_POSTAL_SERVICE = /* @__PURE__ */ typedFamily({
  id: 'public-postal-service',
  name: { vi: 'Dịch vụ bưu chính công ích', en: 'Public postal service' },
  section: 'post',
  fields: {
    communes: COMMUNES,
    sameDayCommunes: count('Xã có báo, tạp chí được phát trong ngày', 'Communes with same-day press', 'xã'),
    sameDayShare: share('Tỷ lệ xã có báo, tạp chí được phát trong ngày', 'Share of communes with same-day press'),
    surveyedPoints: count('Điểm phục vụ được điều tra', 'Service points surveyed', 'điểm'),
  },
  structure: [overlapping('communes', 'sameDayCommunes')],
  rates: [
    percentOf(
      'same-day-share',
      ['Tỷ lệ xã có báo, tạp chí được phát trong ngày', 'Share of communes with same-day press'],
      'sameDayCommunes',
      'communes',
      { printedAs: 'sameDayShare' },
    ),
  ],
  citations: [halfYear('I.2.2'), scheme1655('II.2')],
});

/**
 * Địa chỉ số: the digital addresses handed over, those with all their data, those of which the owner was notified.
 *
 * @example
 * import { DIGITAL_ADDRESSES } from 'vn-ict/sector';
 * DIGITAL_ADDRESSES.fields.handedOver.cumulative; // => true
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.2.2
 */
export const DIGITAL_ADDRESSES = /* @__PURE__ */ typedFamily({
  id: 'digital-addresses',
  name: { vi: 'Địa chỉ số', en: 'Digital addresses' },
  section: 'post',
  fields: {
    handedOver: count('Địa chỉ số đã bàn giao', 'Digital addresses handed over', 'địa chỉ', { cumulative: true }),
    complete: count('Địa chỉ số đủ trường thông tin', 'Digital addresses with all their data', 'địa chỉ'),
    notified: count('Địa chỉ số đã thông báo', 'Digital addresses of which the owner was notified', 'địa chỉ'),
  },
  structure: [overlapping('handedOver', 'complete', 'notified')],
  rates: [
    percentOf(
      'notified-share',
      ['Tỷ lệ địa chỉ số đã thông báo', 'Share of notified addresses'],
      'notified',
      'handedOver',
    ),
  ],
  citations: [halfYear('I.2.2')],
});

/**
 * Doanh thu bưu chính.
 *
 * @example
 * import { POSTAL_REVENUE } from 'vn-ict/sector';
 * Object.keys(POSTAL_REVENUE.fields); // => ['revenue', 'revenueChange', 'budgetPayment', 'budgetPaymentChange']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.2
 */
export const POSTAL_REVENUE: StatisticsFamily<RevenueField> = /* @__PURE__ */ revenueFamily(
  'postal-revenue',
  'post',
  { vi: 'Doanh thu dịch vụ bưu chính', en: 'Revenue of postal services' },
  halfYear('II.2'),
);
