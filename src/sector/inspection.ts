import { halfYear } from './cite.js';
import { amount, count, exhaustive, openList, overlapping, percentOf, share, typedFamily } from './family/inner.js';

/**
 * Thanh tra, kiểm tra, xử phạt: inspections, checks, who was sanctioned and the fines in đồng.
 *
 * @example
 * import { INSPECTIONS } from 'vn-ict/sector';
 * INSPECTIONS.fields.fines.unit; // => 'đồng'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.2.4
 */
export const INSPECTIONS = /* @__PURE__ */ typedFamily({
  id: 'inspections',
  name: { vi: 'Thanh tra, kiểm tra, xử phạt vi phạm hành chính', en: 'Inspections, checks and sanctions' },
  section: 'inspection',
  fields: {
    inspections: count('Cuộc thanh tra', 'Inspections', 'cuộc'),
    checks: count('Cuộc kiểm tra', 'Checks', 'cuộc'),
    sanctionedOrganisations: count('Tổ chức, cá nhân bị xử phạt', 'Organisations and persons sanctioned', 'đối tượng'),
    fines: amount('Tiền xử phạt vi phạm hành chính', 'Fines imposed', 'đồng'),
    finesPaid: amount('Tiền phạt đã nộp ngân sách', 'Fines paid', 'đồng'),
    signatureCheckedCommunes: count('Xã được kiểm tra chữ ký số chuyên dùng', 'Communes checked on signatures', 'xã'),
  },
  structure: [openList('fines', 'finesPaid')],
  rates: [
    percentOf('fines-paid-share', ['Tỷ lệ tiền phạt đã nộp', 'Share of fines paid'], 'finesPaid', 'fines'),
    {
      id: 'fine-per-organisation',
      label: { vi: 'Mức phạt bình quân một đối tượng', en: 'Average fine' },
      numerator: ['fines'],
      denominator: ['sanctionedOrganisations'],
      factor: '1',
      unit: 'đồng/đối tượng',
      decimalPlaces: 0,
      direction: 'less',
      mayExceedWhole: true,
    },
  ],
  citations: [halfYear('I.2.4')],
});

/**
 * Tiếp công dân, giải quyết đơn thư, khiếu nại, tố cáo; kiến nghị của đơn vị, doanh nghiệp.
 *
 * @example
 * import { evaluateStatistics, PETITIONS } from 'vn-ict/sector';
 * const { rates } = evaluateStatistics(PETITIONS, {
 *   family: 'petitions',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   figures: { received: 2, settled: 2, citizenReceptions: 0 },
 * });
 * rates[0]?.evaluation.value?.printed; // => '100,0%'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.2.4 and I.7
 */
export const PETITIONS = /* @__PURE__ */ typedFamily({
  id: 'petitions',
  name: { vi: 'Tiếp công dân, giải quyết đơn thư', en: 'Receptions and petitions of citizens' },
  section: 'inspection',
  fields: {
    citizenReceptions: count('Lượt tiếp công dân', 'Receptions of citizens', 'lượt'),
    received: count('Đơn thư tiếp nhận', 'Petitions received', 'đơn'),
    complaints: count('Đơn khiếu nại', 'Complaints', 'đơn'),
    denunciations: count('Đơn tố cáo', 'Denunciations', 'đơn'),
    suggestions: count('Đơn kiến nghị, phản ánh', 'Suggestions', 'đơn'),
    settled: count('Đơn thư đã xử lý', 'Petitions settled', 'đơn'),
    proposals: count('Kiến nghị, đề xuất của đơn vị, doanh nghiệp', 'Proposals of organisations', 'kiến nghị'),
    proposalsAnswered: count('Kiến nghị, đề xuất đã trả lời', 'Proposals answered', 'kiến nghị'),
  },
  structure: [
    exhaustive('received', 'complaints', 'denunciations', 'suggestions'),
    overlapping('received', 'settled'),
    overlapping('proposals', 'proposalsAnswered'),
  ],
  rates: [
    percentOf('settled-share', ['Tỷ lệ đơn thư đã xử lý', 'Share of petitions settled'], 'settled', 'received'),
    percentOf(
      'answered-share',
      ['Tỷ lệ kiến nghị đã trả lời', 'Share of proposals answered'],
      'proposalsAnswered',
      'proposals',
    ),
  ],
  citations: [halfYear('I.2.4')],
});

/**
 * Cấp phép, giải quyết thủ tục hành chính của ngành: dossiers received, settled and late, licences issued and withdrawn.
 *
 * @example
 * import { SECTOR_LICENSING } from 'vn-ict/sector';
 * SECTOR_LICENSING.structure[0]?.parts; // => ['settled', 'inProgress']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.4.2: 53 hồ sơ, không có hồ sơ quá hạn
 */
export const SECTOR_LICENSING = /* @__PURE__ */ typedFamily({
  id: 'sector-licensing',
  name: { vi: 'Cấp phép, giải quyết thủ tục hành chính của ngành', en: 'Licensing of the sector' },
  section: 'inspection',
  fields: {
    received: count('Hồ sơ tiếp nhận', 'Dossiers received', 'hồ sơ'),
    settled: count('Hồ sơ đã giải quyết', 'Dossiers settled', 'hồ sơ'),
    inProgress: count('Hồ sơ đang giải quyết', 'Dossiers in progress', 'hồ sơ'),
    settledLate: count('Hồ sơ giải quyết quá hạn', 'Dossiers settled late', 'hồ sơ'),
    licencesIssued: count('Giấy phép đã cấp', 'Licences issued', 'giấy phép'),
    licencesWithdrawn: count('Giấy phép bị thu hồi', 'Licences withdrawn', 'giấy phép'),
    proceduresReviewed: count('Thủ tục hành chính được rà soát', 'Procedures reviewed', 'thủ tục'),
    proceduresSimplified: count('Thủ tục hành chính kiến nghị đơn giản hóa', 'Procedures to simplify', 'thủ tục'),
    fullyOnlineShare: share('Tỷ lệ thủ tục cung cấp trực tuyến toàn trình', 'Share of procedures fully online'),
  },
  structure: [
    exhaustive('received', 'settled', 'inProgress'),
    overlapping('settled', 'settledLate'),
    overlapping('proceduresReviewed', 'proceduresSimplified'),
  ],
  rates: [
    percentOf('late-share', ['Tỷ lệ hồ sơ quá hạn', 'Share of dossiers settled late'], 'settledLate', 'settled', {
      direction: 'less',
    }),
  ],
  citations: [halfYear('I.4.2')],
});
