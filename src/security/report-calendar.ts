import { type Deadline, type DeadlineId, deadlinesOf, REPORTING_DEADLINES } from '../period/index.js';

/** The annual reports on the security of information systems among the reporting deadlines of `period/`. */
const SECURITY_REPORTS: readonly DeadlineId[] = [
  'information-security-2017-ministry',
  'information-security-2022-owner',
  'information-security-2022-ministry',
  'cyber-security-2026-owner',
  'cyber-security-2026-ministry',
];

/**
 * Lịch báo cáo hằng năm về bảo đảm an toàn, an ninh mạng hệ thống thông tin: which reports fall due for a year, by the rules that are in
 * force on the due day.
 *
 * @param year - năm báo cáo
 * @throws VnIctError `period.impossible`
 * @example
 * import { securityReportDeadlines } from 'vn-ict/security';
 * securityReportDeadlines(2021).map(({ due }) => due); // => ['2021-11-30']
 * securityReportDeadlines(2023).map(({ due }) => due); // => ['2023-12-20', '2023-12-25']
 * securityReportDeadlines(2026).map(({ citation }) => citation.document); // => ['331/2026/NĐ-CP', '331/2026/NĐ-CP']
 * @see Thông tư 03/2017/TT-BTTTT, Điều 17; Thông tư 12/2022/TT-BTTTT, Điều 13; Nghị định 331/2026/NĐ-CP, Điều 35
 */
export function securityReportDeadlines(year: number): readonly Deadline[] {
  return deadlinesOf(
    { kind: 'year', year },
    SECURITY_REPORTS.map((id) => REPORTING_DEADLINES[id]),
  );
}
