import type { BilingualText } from '../outcome/index.js';
import { MEMBER_LABELS } from './member-labels.js';

const words = (vi: string, en: string): BilingualText => ({ vi, en });

/**
 * Tên gọi các giá trị của dữ kiện: the words of every value that a fact can take; levels and counts are written as numbers.
 *
 * @example
 * import { FACT_VALUE_LABELS } from 'vn-ict/security';
 * FACT_VALUE_LABELS['state-secret']?.vi; // => 'bí mật nhà nước'
 */
export const FACT_VALUE_LABELS: Readonly<Record<string, BilingualText>> = /* @__PURE__ */ (() => ({
  yes: words('có', 'yes'),
  no: words('không', 'no'),
  unknown: words('chưa biết', 'unknown'),
  none: words('không có', 'none'),
  ...MEMBER_LABELS,
  harm: words('tổn hại', 'harm'),
  serious: words('tổn hại nghiêm trọng', 'serious harm'),
  'especially-serious': words('tổn hại đặc biệt nghiêm trọng', 'especially serious harm'),
  'nd43-level-1': words('mức độ 1', 'level 1'),
  'nd43-level-2': words('mức độ 2', 'level 2'),
  'nd43-level-3': words('mức độ 3', 'level 3'),
  'nd43-level-4': words('mức độ 4', 'level 4'),
  'one-organisation': words('một cơ quan, tổ chức', 'one organisation'),
  'part-of-province': words('nhiều cơ quan, chưa đến một tỉnh', 'several organisations, less than a province'),
  'one-ministry': words('một bộ', 'one ministry'),
  'one-sector': words('một ngành', 'one sector'),
  'one-province': words('một tỉnh', 'one province'),
  'some-provinces': words('một số tỉnh', 'some provinces'),
  nationwide: words('toàn quốc', 'nationwide'),
  international: words('kết nối Việt Nam với quốc tế', 'linking Việt Nam with abroad'),
  IV: words('cấp IV', 'grade IV'),
  III: words('cấp III', 'grade III'),
  II: words('cấp II', 'grade II'),
  I: words('cấp I', 'grade I'),
  special: words('cấp đặc biệt', 'special grade'),
  'national-security-work': words(
    'công trình quan trọng liên quan đến an ninh quốc gia',
    'work important to national security',
  ),
  new: words('xây dựng mới', 'new'),
  operating: words('đang vận hành, chưa xác định cấp độ', 'operating, never levelled'),
  'under-investment-before-2026-07-01': words(
    'đang đầu tư, xây dựng trước ngày 01/7/2026',
    'under investment before 2026-07-01',
  ),
  'levelled-before-2026-07-01': words('đã được xác định cấp độ trước ngày 01/7/2026', 'levelled before 2026-07-01'),
  'ministry-or-province': words('bộ, cơ quan ngang bộ, UBND cấp tỉnh', 'ministry or provincial committee'),
  'other-state-body': words('cơ quan nhà nước khác', 'other state body'),
  'enterprise-or-organisation': words('doanh nghiệp, tổ chức khác', 'enterprise or other organisation'),
  military: words('quân sự (Bộ Quốc phòng)', 'military'),
  cipher: words('cơ yếu (Ban Cơ yếu Chính phủ)', 'government cipher'),
  'public-security': words('Bộ Công an', 'public security'),
  'important-work': words(
    'phục vụ công trình quan trọng liên quan đến an ninh quốc gia',
    'runs a work important to national security',
  ),
  'important-telecom-work': words(
    'phục vụ công trình viễn thông quan trọng liên quan đến an ninh quốc gia',
    'runs an important telecommunications work',
  ),
  'consequence-a': words(
    'tác động đến độc lập, chủ quyền, toàn vẹn lãnh thổ, chế độ',
    'touches independence, sovereignty, the regime',
  ),
  'consequence-b': words(
    'hậu quả nghiêm trọng đến an ninh quốc gia, đối ngoại',
    'serious for security and foreign affairs',
  ),
  'consequence-c': words('hậu quả nghiêm trọng đến nền kinh tế quốc dân', 'serious for the national economy'),
  'consequence-d': words(
    'thảm họa đối với đời sống con người, môi trường sinh thái',
    'disaster for human life or the environment',
  ),
  'consequence-đ': words(
    'hậu quả nghiêm trọng đến công trình xây dựng cấp đặc biệt',
    'serious for a construction work of special grade',
  ),
  'consequence-e': words(
    'hậu quả nghiêm trọng đến hoạch định chủ trương, chính sách thuộc bí mật nhà nước',
    'serious for secret policy making',
  ),
  'consequence-g': words(
    'ảnh hưởng nghiêm trọng đến chỉ đạo điều hành của cơ quan Đảng, Nhà nước ở trung ương',
    'serious for the central Party and State bodies',
  ),
  function: words('chức năng nghiệp vụ', 'function'),
  'data-flow': words('dòng chảy, mối liên kết dữ liệu', 'data flow'),
  'operational-dependence': words('mức độ phụ thuộc trong vận hành', 'operational dependence'),
  'incident-reach': words('phạm vi, mức độ ảnh hưởng khi xảy ra sự cố', 'reach of an incident'),
}))();
