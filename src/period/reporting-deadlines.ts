import type { BilingualText } from '../outcome/index.js';
import { plainDate } from '../text/index.js';
import { type Deadline, type DeadlineRule, deadlineIfSet } from './deadline.js';
import type { Period } from './period.js';

/** The deadlines the library knows. */
export type DeadlineId =
  | 'government'
  | 'bac-kan-2024-agencies'
  | 'bac-kan-2024-standing-committee'
  | 'information-security-2017-ministry'
  | 'information-security-2022-owner'
  | 'information-security-2022-ministry'
  | 'cyber-security-2026-owner'
  | 'cyber-security-2026-ministry';

const OWNER: BilingualText = { vi: 'Chủ quản hệ thống thông tin', en: 'The system owner' };
/** As điểm a khoản 4 Điều 13 and điểm a khoản 4 Điều 35 name them. */
const unitsOf = (term: string): BilingualText => ({
  vi: `Đơn vị chuyên trách về ${term}, đơn vị vận hành hệ thống thông tin`,
  en: 'The security unit and the operator of the system',
});
const MIC: BilingualText = { vi: 'Bộ Thông tin và Truyền thông', en: 'The Ministry of Information and Communications' };
const SECURITY_REPORT: BilingualText = {
  vi: 'Báo cáo hằng năm về bảo đảm an toàn hệ thống thông tin theo cấp độ',
  en: 'Annual report on the security of information systems by level',
};
const BAC_KAN_PLAN = '883/KH-UBND của UBND tỉnh Bắc Kạn';
const PLAN_REPORT: BilingualText = {
  vi: 'Báo cáo quý về thực hiện Kế hoạch Chuyển đổi số tỉnh Bắc Kạn năm 2024',
  en: 'Quarterly report on the digital transformation plan of Bắc Kạn for 2024',
};
const PLAN_YEAR: BilingualText = {
  vi: 'Kế hoạch của năm 2024: áp dụng cho các quý của năm 2024',
  en: 'A plan for 2024: taken to govern the quarters of 2024',
};

/**
 * Các thời hạn báo cáo: the national rule and the regimes of the field, as data with their law.
 *
 * @example
 * import { REPORTING_DEADLINES } from 'vn-ict/period';
 * REPORTING_DEADLINES.government.due; // => { day: 25, month: 0, bound: 'by' }
 * REPORTING_DEADLINES['cyber-security-2026-ministry'].confidence; // => 'confirmed'
 * @see Nghị định 09/2019/NĐ-CP, Điều 13; Kế hoạch 883/KH-UBND of Bắc Kạn; Thông tư 03/2017/TT-BTTTT, Điều 17; Thông tư
 * 12/2022/TT-BTTTT, Điều 13; Nghị định 331/2026/NĐ-CP, Điều 35
 */
export const REPORTING_DEADLINES: Readonly<Record<DeadlineId, DeadlineRule>> = /* @__PURE__ */ (() => ({
  government: {
    id: 'government',
    label: { vi: 'Báo cáo định kỳ gửi Chính phủ, Thủ tướng', en: 'Periodic reports to the Government' },
    reporter: { vi: 'Bộ, cơ quan ngang bộ, UBND cấp tỉnh', en: 'Ministries and provincial committees' },
    recipient: { vi: 'Chính phủ, Thủ tướng Chính phủ', en: 'The Government and the Prime Minister' },
    kinds: ['month', 'quarter', 'half', 'nine-months', 'year'],
    due: { day: 25, month: 0, bound: 'by' },
    validFrom: plainDate('2019-03-12'),
    citation: { document: '09/2019/NĐ-CP', article: '13', clause: '1' },
    confidence: 'confirmed',
  },
  'bac-kan-2024-agencies': {
    id: 'bac-kan-2024-agencies',
    label: PLAN_REPORT,
    reporter: {
      vi: 'Các sở, ban, ngành tỉnh, UBND các huyện, thành phố',
      en: 'Provincial departments and district committees',
    },
    recipient: { vi: 'Sở Thông tin và Truyền thông', en: 'The Department of Information and Communications' },
    kinds: ['quarter'],
    due: { day: 15, month: 0, bound: 'before' },
    validFrom: plainDate('2024-01-01'),
    validTo: plainDate('2024-12-31'),
    citation: { document: BAC_KAN_PLAN, part: 'II', section: 'V', clause: '2.1' },
    confidence: 'confirmed',
    note: PLAN_YEAR,
  },
  'bac-kan-2024-standing-committee': {
    id: 'bac-kan-2024-standing-committee',
    label: PLAN_REPORT,
    reporter: {
      vi: 'Ban cán sự đảng UBND tỉnh, do Sở Thông tin và Truyền thông tham mưu',
      en: 'The party caucus of the provincial committee, drafted by the department',
    },
    recipient: { vi: 'Ban Thường vụ Tỉnh ủy', en: 'The standing committee of the provincial party' },
    kinds: ['quarter'],
    due: { day: 25, month: 0, bound: 'before' },
    validFrom: plainDate('2024-01-01'),
    validTo: plainDate('2024-12-31'),
    citation: { document: BAC_KAN_PLAN, part: 'II', section: 'V', clause: '2.2.1' },
    confidence: 'confirmed',
    note: PLAN_YEAR,
  },
  'information-security-2017-ministry': {
    id: 'information-security-2017-ministry',
    label: SECURITY_REPORT,
    reporter: OWNER,
    recipient: MIC,
    kinds: ['year'],
    due: { day: 30, month: -1, bound: 'before' },
    validFrom: plainDate('2017-07-01'),
    validTo: plainDate('2022-09-30'),
    citation: { document: '03/2017/TT-BTTTT', article: '17', clause: '4' },
    confidence: 'confirmed',
  },
  'information-security-2022-owner': {
    id: 'information-security-2022-owner',
    label: SECURITY_REPORT,
    reporter: unitsOf('an toàn thông tin'),
    recipient: OWNER,
    kinds: ['year'],
    due: { day: 20, month: 0, bound: 'before' },
    validFrom: plainDate('2022-10-01'),
    validTo: plainDate('2026-06-30'),
    citation: { document: '12/2022/TT-BTTTT', article: '13', clause: '4', point: 'a' },
    confidence: 'confirmed',
  },
  'information-security-2022-ministry': {
    id: 'information-security-2022-ministry',
    label: SECURITY_REPORT,
    reporter: OWNER,
    recipient: MIC,
    kinds: ['year'],
    due: { day: 25, month: 0, bound: 'before' },
    validFrom: plainDate('2022-10-01'),
    validTo: plainDate('2026-06-30'),
    citation: { document: '12/2022/TT-BTTTT', article: '13', clause: '4', point: 'b' },
    confidence: 'confirmed',
    note: {
      vi: 'Từ 01/3/2025 gửi Bộ Công an, cơ quan nhận nhiệm vụ an toàn thông tin mạng (theo nguồn thứ cấp)',
      en: 'From 1 March 2025 to the Ministry of Public Security, which took over information security (secondary sources)',
    },
  },
  'cyber-security-2026-owner': {
    id: 'cyber-security-2026-owner',
    label: {
      vi: 'Báo cáo hằng năm về bảo vệ an ninh mạng đối với hệ thống thông tin',
      en: 'Annual report on the cyber security of information systems',
    },
    reporter: unitsOf('an ninh mạng'),
    recipient: OWNER,
    kinds: ['year'],
    due: { day: 20, month: 0, bound: 'before' },
    validFrom: plainDate('2026-08-19'),
    citation: { document: '331/2026/NĐ-CP', article: '35', clause: '4', point: 'a' },
    confidence: 'confirmed',
  },
  'cyber-security-2026-ministry': {
    id: 'cyber-security-2026-ministry',
    label: {
      vi: 'Báo cáo hằng năm về bảo vệ an ninh mạng đối với hệ thống thông tin',
      en: 'Annual report on the cyber security of information systems',
    },
    reporter: OWNER,
    recipient: { vi: 'Bộ Công an', en: 'The Ministry of Public Security' },
    kinds: ['year'],
    due: { day: 25, month: 0, bound: 'before' },
    validFrom: plainDate('2026-08-19'),
    citation: { document: '331/2026/NĐ-CP', article: '35', clause: '4', point: 'b' },
    confidence: 'confirmed',
  },
}))();

/**
 * Các thời hạn của một kỳ: every deadline of a list that is set for the period and in force, the earliest first.
 *
 * @param rules - {@link REPORTING_DEADLINES} unless named
 * @throws VnIctError `period.impossible`, `period.rule-impossible`
 * @example
 * import { deadlinesOf } from 'vn-ict/period';
 * deadlinesOf({ kind: 'quarter', year: 2024, quarter: 2 }).map(({ rule, lastDay }) => [rule, lastDay]); // => [['bac-kan-2024-agencies', '2024-06-14'], ['bac-kan-2024-standing-committee', '2024-06-24'], ['government', '2024-06-25']]
 */
export function deadlinesOf(
  period: Period,
  rules: readonly DeadlineRule[] = Object.values(REPORTING_DEADLINES),
): readonly Deadline[] {
  return rules
    .flatMap((rule) => deadlineIfSet(rule, period) ?? [])
    .sort((one, other) => (one.lastDay < other.lastDay ? -1 : one.lastDay > other.lastDay ? 1 : 0));
}
