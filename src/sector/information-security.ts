import { halfYear, plan883 } from './cite.js';
import { count, openList, percentOf, share, typedFamily } from './family/inner.js';

/**
 * Hoạt động an toàn thông tin mạng: machines protected, systems watched and assessed, drills, courses, incidents, people told. Systems by
 * level are in `vn-ict/security`.
 *
 * @example
 * import { SECURITY_OPERATIONS } from 'vn-ict/sector';
 * SECURITY_OPERATIONS.rates[0]?.printedAs; // => 'antivirusShare'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.7; Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.3
 */
export const SECURITY_OPERATIONS = /* @__PURE__ */ typedFamily({
  id: 'security-operations',
  name: { vi: 'Hoạt động an toàn thông tin mạng', en: 'Work on network information security' },
  section: 'information-security',
  fields: {
    workstations: count('Máy trạm', 'Workstations', 'máy'),
    workstationsWithAntivirus: count('Máy trạm có phần mềm diệt virus', 'Workstations with antivirus software', 'máy'),
    antivirusShare: share('Tỷ lệ máy trạm có phần mềm diệt virus', 'Share of workstations with antivirus software'),
    centrallyProtectedWorkstations: count(
      'Máy trạm được phòng chống mã độc tập trung',
      'Workstations under central malware protection',
      'máy',
    ),
    centrallyProtectedServers: count(
      'Máy chủ được phòng chống mã độc tập trung',
      'Servers under central malware protection',
      'máy',
    ),
    monitoredSites: count('Trang thông tin điện tử được giám sát', 'Web sites watched', 'trang'),
    assessedSystems: count('Hệ thống được kiểm tra, đánh giá', 'Systems assessed', 'hệ thống'),
    drills: count('Đợt diễn tập thực chiến', 'Drills', 'đợt'),
    courses: count('Đợt tập huấn', 'Courses', 'đợt'),
    majorIncidents: count('Sự cố lớn', 'Major incidents', 'sự cố'),
    householdsTold: count('Hộ gia đình được tuyên truyền', 'Households told', 'hộ'),
    warningsPublished: count('Bài viết cảnh báo đã đăng tải', 'Warnings published', 'bài'),
  },
  structure: [openList('workstations', 'workstationsWithAntivirus')],
  rates: [
    percentOf(
      'antivirus-share',
      ['Tỷ lệ máy trạm có phần mềm diệt virus', 'Share of workstations with antivirus software'],
      'workstationsWithAntivirus',
      'workstations',
      { printedAs: 'antivirusShare' },
    ),
  ],
  citations: [halfYear('II.3'), plan883('7')],
});

/**
 * Phát hiện mất an toàn thông tin: leaked accounts and sites that were broken into.
 *
 * @example
 * import { SECURITY_FINDINGS } from 'vn-ict/sector';
 * SECURITY_FINDINGS.structure; // => [{ kind: 'open-list', whole: 'leakedAccounts', parts: ['leakedOfficialAccounts'] }]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.7
 */
export const SECURITY_FINDINGS = /* @__PURE__ */ typedFamily({
  id: 'security-findings',
  name: { vi: 'Phát hiện mất an toàn thông tin', en: 'Findings on information security' },
  section: 'information-security',
  fields: {
    organisations: count('Cơ quan, doanh nghiệp có máy tính lộ tài khoản', 'Organisations with a leak', 'đơn vị'),
    computers: count('Máy vi tính lộ tài khoản', 'Computers with a leak', 'máy'),
    leakedAccounts: count('Tài khoản bị lộ', 'Accounts leaked', 'tài khoản'),
    leakedOfficialAccounts: count('Tài khoản công vụ bị lộ', 'Official accounts leaked', 'tài khoản'),
    brokenSites: count('Trang, cổng thông tin điện tử bị xâm nhập', 'Sites broken into', 'trang'),
    planted: count('Bài viết bị chèn', 'Posts planted', 'bài'),
  },
  structure: [openList('leakedAccounts', 'leakedOfficialAccounts')],
  rates: [],
  citations: [plan883('7')],
});
