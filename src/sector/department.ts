import { halfYear } from './cite.js';
import { amount, count, overlapping, typedFamily } from './family/inner.js';

/**
 * Công chức, viên chức của Sở: appointments, moves, departures, pay rises, training, commendations and initiatives of a period.
 *
 * @example
 * import { DEPARTMENT_STAFF } from 'vn-ict/sector';
 * DEPARTMENT_STAFF.fields.payRises.label.vi; // => 'Công chức, viên chức, người lao động được nâng bậc lương'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.4.2
 */
export const DEPARTMENT_STAFF = /* @__PURE__ */ typedFamily({
  id: 'department-staff',
  name: { vi: 'Công chức, viên chức của Sở', en: 'Staff of the department' },
  section: 'organisation',
  fields: {
    leadersReappointed: count('Lãnh đạo Sở được bổ nhiệm lại', 'Leaders appointed again', 'người'),
    rankChanges: count('Công chức được chuyển ngạch', 'Civil servants with a new rank', 'người'),
    civilServantsMoved: count('Công chức được điều động', 'Civil servants moved', 'người'),
    publicEmployeesMoved: count('Viên chức được điều động', 'Public employees moved', 'người'),
    positionChanges: count('Công chức chuyển đổi vị trí công tác', 'Civil servants with a new position', 'người'),
    civilServantsLeft: count('Công chức thôi việc theo nguyện vọng', 'Civil servants who left', 'người'),
    publicEmployeesLeft: count('Viên chức thôi việc theo nguyện vọng', 'Public employees who left', 'người'),
    publicEmployeesTransferred: count('Viên chức thuyên chuyển công tác', 'Public employees transferred', 'người'),
    payRises: count('Công chức, viên chức, người lao động được nâng bậc lương', 'Regular pay rises', 'người'),
    trainingPlaces: count('Lượt người được cử đi tập huấn, bồi dưỡng', 'Training places taken', 'lượt người'),
    commendations: count('Cá nhân được trình tặng Bằng khen', 'Persons put forward for commendation', 'người'),
    initiatives: count('Sáng kiến được đồng ý áp dụng', 'Initiatives agreed to', 'sáng kiến'),
  },
  structure: [],
  rates: [],
  citations: [halfYear('I.4.2')],
});

/**
 * Chương trình mục tiêu quốc gia tại Sở: what the department does and spends in the national target programmes.
 *
 * @example
 * import { TARGET_PROGRAMMES } from 'vn-ict/sector';
 * TARGET_PROGRAMMES.fields.transferProposed.unit; // => 'đồng'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.4.3 and II.5
 */
export const TARGET_PROGRAMMES = /* @__PURE__ */ typedFamily({
  id: 'target-programmes',
  name: { vi: 'Chương trình mục tiêu quốc gia', en: 'National target programmes' },
  section: 'target-programmes',
  fields: {
    assignedContents: count('Nội dung được giao thực hiện trong năm', 'Contents assigned for the year', 'nội dung'),
    plannedCourses: count('Lớp tập huấn dự kiến', 'Courses planned', 'lớp'),
    districts: count('Huyện, thành phố dự kiến tập huấn', 'Districts of the courses planned', 'huyện'),
    communeSupport: amount('Kinh phí hỗ trợ xã xây dựng nông thôn mới', 'Funds given to a commune', 'đồng'),
    allocated: amount('Kinh phí được cấp', 'Funds allocated', 'đồng'),
    transferProposed: amount('Kinh phí đề nghị chuyển nội dung khác', 'Funds to be used otherwise', 'đồng'),
  },
  structure: [overlapping('allocated', 'transferProposed')],
  rates: [],
  citations: [halfYear('I.4.3'), halfYear('II.5')],
});
