import type { BilingualText } from '../outcome/index.js';
import type { AmbiguityCode } from './level-determination.js';

/** The words of what the texts leave open. */
export const AMBIGUITY_TEXTS: Readonly<Record<AmbiguityCode, BilingualText>> = {
  'several-levels': {
    vi: 'Khớp nhiều tiêu chí của các cấp độ khác nhau. Nghị định 85/2016/NĐ-CP chỉ nêu quy tắc lấy cấp độ cao nhất cho hệ thống thành phần; ở đây áp dụng tương tự.',
    en: 'Rows of several levels hold. Decree 85/2016/NĐ-CP states the highest-level rule for components only; it is applied here by analogy.',
  },
  website: {
    vi: 'Trang thông tin công khai không phải hệ thống nội bộ và không hẳn là dịch vụ trực tuyến; văn bản không có tiêu chí riêng.',
    en: 'A public website is not internal and arguably no online service; the text has no row of its own for it.',
  },
  'state-secret-floor': {
    vi: 'Có bí mật nhà nước nhưng chưa có mức độ tổn hại: không thấp hơn cấp độ 3; cấp độ 3, 4 hay 5 tùy kết quả đánh giá mức độ tổn hại.',
    en: 'State secrets without a graded harm: not below level 3; which of 3, 4 and 5 depends on the assessed harm.',
  },
  nationwide: {
    vi: 'Hạ tầng toàn quốc nhưng không đủ cả hai yêu cầu (24/7 và không ngừng ngoài kế hoạch): không có tiêu chí đúng chữ, không thể thấp hơn hạ tầng một tỉnh.',
    en: 'Nationwide infrastructure without both demands (24/7 and no unplanned stop): no literal row; it cannot stand below that of one province.',
  },
  'e-government-not-always-on': {
    vi: 'Theo ngữ pháp, yêu cầu 24/7 có thể chỉ gắn với hạ tầng toàn quốc; điểm d khoản 5 Điều 22 đòi thuyết minh 24/7 với mọi hệ thống của khoản 2 Điều 14, nên áp dụng cho cả hệ thống Chính phủ điện tử.',
    en: 'By grammar the 24/7 demand may belong to nationwide infrastructure alone; Point d, Clause 5, Article 22 asks that proof of every system of Clause 2, Article 14, so it is applied to e-Government too.',
  },
  'part-of-province': {
    vi: 'Hạ tầng của nhiều cơ quan nhưng chưa đến cả tỉnh: đọc là “trong phạm vi một tỉnh”.',
    en: 'Infrastructure of several organisations, less than a province: read as “within one province”.',
  },
  'one-ministry': {
    vi: 'Nghị định 85/2016/NĐ-CP nêu “một ngành, một tỉnh hoặc một số tỉnh”, không nêu “một bộ”; đọc như một ngành.',
    en: 'Decree 85/2016/NĐ-CP names a sector, a province or some provinces, not a ministry; read as one sector.',
  },
  'not-strategic': {
    vi: 'Tổn hại đặc biệt nghiêm trọng nhưng không mang tính chiến lược: không khớp cấp độ 5, đã vượt mức của cấp độ 4.',
    en: 'Especially serious harm without strategic nature: not level 5, beyond the measure of level 4.',
  },
};
