import { defineFamily } from './family/index.js';
import { amount, count, share } from './family/inner.js';

/**
 * Điểm phục vụ bưu chính: the service points by kind, how many of them are staffed, how far they are apart and how many people each serves.
 *
 * @example
 * import { POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
 * Object.keys(POSTAL_SERVICE_POINTS.fields).slice(0, 4); // => ['servicePoints', 'postOffices', 'communeCulturePoints', 'otherPoints']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.2; Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.2
 */
export const POSTAL_SERVICE_POINTS = /* @__PURE__ */ defineFamily({
  id: 'postal-service-points',
  name: { vi: 'Điểm phục vụ bưu chính', en: 'Postal service points' },
  section: 'post',
  fields: {
    servicePoints: /* @__PURE__ */ count('Điểm phục vụ bưu chính', 'Postal service points', 'điểm'),
    postOffices: /* @__PURE__ */ count('Bưu cục', 'Post offices', 'điểm'),
    communeCulturePoints: /* @__PURE__ */ count(
      'Điểm Bưu điện - Văn hóa xã',
      'Commune post and culture points',
      'điểm',
    ),
    otherPoints: /* @__PURE__ */ count('Điểm phục vụ theo hình thức khác', 'Service points of other kinds', 'điểm'),
    staffedPoints: /* @__PURE__ */ count('Điểm phục vụ có người phục vụ', 'Service points with staff', 'điểm'),
    staffedShare: /* @__PURE__ */ share('Tỷ lệ điểm bưu chính có người phục vụ', 'Share of service points with staff'),
    averageRadius: /* @__PURE__ */ amount(
      'Bán kính phục vụ bình quân trên một điểm',
      'Average service radius of a point',
      'km/điểm',
    ),
    populationPerPoint: /* @__PURE__ */ amount(
      'Số dân phục vụ bình quân trên một điểm',
      'People served by a point on average',
      'người/điểm',
    ),
    population: /* @__PURE__ */ count('Dân số', 'Population', 'người'),
  },
  structure: [
    {
      kind: 'exhaustive',
      whole: 'servicePoints',
      parts: ['postOffices', 'communeCulturePoints', 'otherPoints'],
    },
    { kind: 'overlapping', whole: 'servicePoints', parts: ['staffedPoints'] },
  ],
  rates: [
    {
      id: 'staffed-share',
      label: { vi: 'Tỷ lệ điểm bưu chính có người phục vụ', en: 'Share of service points with staff' },
      numerator: ['staffedPoints'],
      denominator: ['servicePoints'],
      printedAs: 'staffedShare',
    },
    {
      id: 'commune-culture-share',
      label: { vi: 'Tỷ trọng Điểm Bưu điện - Văn hóa xã', en: 'Share of commune post and culture points' },
      numerator: ['communeCulturePoints'],
      denominator: ['servicePoints'],
    },
    {
      id: 'population-per-point',
      label: { vi: 'Số dân phục vụ bình quân trên một điểm', en: 'People served by a point on average' },
      numerator: ['population'],
      denominator: ['servicePoints'],
      factor: '1',
      unit: 'người/điểm',
      decimalPlaces: 0,
      direction: 'less',
      printedAs: 'populationPerPoint',
      mayExceedWhole: true,
    },
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
  citations: [
    { document: '/BC-STTTT của Sở Thông tin và Truyền thông tỉnh Bắc Kạn', section: 'II.2' },
    { document: '1655/QĐ-UBND của UBND tỉnh Bắc Kạn', section: 'II.2' },
  ],
});
