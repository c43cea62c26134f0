import type { BilingualText } from '../outcome/index.js';
import { nd85, tt12, tt31 } from './cite.js';
import { type Duty, TESTS } from './duty.js';
import type { SecurityLevel } from './security-level.js';

const confidence = 'confirmed';

/** Nghị định 85/2016/NĐ-CP, Điều 20 to Điều 22, with its circulars. */
export function dutiesNd85(level: SecurityLevel): readonly Duty[] {
  const found: Duty[] = [
    {
      code: 'organisation-check',
      kind: 'check',
      who: 'owner',
      text: {
        vi: 'Kiểm tra, đánh giá và quản lý rủi ro tổng thể trong hoạt động của cơ quan, tổ chức',
        en: 'Check, assessment and risk management of the whole organisation',
      },
      everyMonths: 24,
      citation: nd85('20', '2', 'c'),
      confidence,
    },
  ];
  if (level >= 3) {
    found.push(
      {
        code: 'system-check',
        kind: 'check',
        who: 'owner',
        text: {
          vi: 'Kiểm tra, đánh giá an toàn thông tin và quản lý rủi ro đối với hệ thống',
          en: 'Check, assessment and risk management of the system',
        },
        everyMonths: level === 5 ? 6 : 12,
        citation: nd85('20', '2', 'c'),
        confidence,
      },
      {
        code: 'specialist-body',
        kind: 'check',
        who: 'owner',
        text: {
          vi: 'Việc kiểm tra, đánh giá do tổ chức chuyên môn được cấp phép, tổ chức sự nghiệp nhà nước có chức năng phù hợp hoặc tổ chức được chỉ định thực hiện',
          en: 'A licensed body, a competent public body or a designated one does the check',
        },
        everyMonths: null,
        citation: nd85('20', '2', 'c'),
        confidence,
      },
      ...monitoring(),
    );
  }
  return [...found, ...common()];
}

/** The circular rests on a law that Luật 116/2025/QH15 replaced. */
const STATUS_OF_CIRCULAR_31: BilingualText = {
  vi: 'Hiệu lực của Thông tư 31/2017/TT-BTTTT sau ngày 01/7/2026 chưa xác định được',
  en: 'Whether Circular 31/2017/TT-BTTTT is in force after 2026-07-01 is not determined',
};

/** It fills in the details of a decree whose law fell, and nothing says expressly that it fell with it. */
const STATUS_OF_CIRCULAR_12: BilingualText = {
  vi: 'Theo nguồn thứ cấp, Thông tư 12/2022/TT-BTTTT hết hiệu lực cùng luật cũ từ ngày 01/7/2026; không văn bản nào nêu rõ',
  en: 'By secondary sources, Circular 12/2022/TT-BTTTT lapsed with the old law on 2026-07-01; no text says so expressly',
};

/** Thông tư 31/2017/TT-BTTTT, Điều 5: what level 3 and up need at least. */
function monitoring(): Duty[] {
  return [
    {
      code: 'monitoring',
      kind: 'monitoring',
      who: 'owner',
      text: {
        vi: 'Giám sát liên tục, lập báo cáo hằng ngày và hằng tuần, lưu trữ tối thiểu 30 ngày',
        en: 'Continuous monitoring, daily and weekly reports, at least 30 days of storage',
      },
      everyMonths: null,
      citation: tt31('5'),
      confidence,
      note: STATUS_OF_CIRCULAR_31,
    },
    {
      code: 'monitoring-report',
      kind: 'report',
      who: 'owner',
      text: { vi: 'Báo cáo hoạt động giám sát', en: 'Report on the monitoring' },
      everyMonths: 6,
      citation: tt31('5', '3', 'k'),
      confidence,
      note: STATUS_OF_CIRCULAR_31,
    },
  ];
}

function common(): Duty[] {
  return [
    {
      code: 'tests',
      kind: 'check',
      who: 'security-unit',
      text: TESTS,
      everyMonths: null,
      citation: tt12('11', '1'),
      confidence,
      note: STATUS_OF_CIRCULAR_12,
    },
    {
      code: 'training',
      kind: 'training',
      who: 'owner',
      text: {
        vi: 'Đào tạo ngắn hạn, tuyên truyền, phổ biến, nâng cao nhận thức',
        en: 'Short training and awareness',
      },
      everyMonths: null,
      citation: nd85('20', '2', 'd'),
      confidence,
    },
    {
      code: 'drill',
      kind: 'drill',
      who: 'owner',
      text: {
        vi: 'Diễn tập trong cơ quan; tham gia diễn tập quốc gia, quốc tế',
        en: 'Drills of its own; national and international drills',
      },
      everyMonths: null,
      citation: nd85('20', '2', 'd'),
      confidence,
    },
    {
      code: 'ministry-connection',
      kind: 'connection',
      who: 'operator',
      text: {
        vi: 'Kết nối tới hệ thống xử lý, giảm thiểu tấn công và hỗ trợ giám sát của Bộ, đối với hệ thống dịch vụ công trực tuyến, Chính phủ điện tử',
        en: 'Connect to the ministry’s mitigation and monitoring, for online public services and e-Government',
      },
      everyMonths: null,
      citation: nd85('20', '2', 'đ'),
      confidence,
    },
    {
      code: 'annual-report',
      kind: 'report',
      who: 'owner',
      text: { vi: 'Báo cáo định kỳ hằng năm', en: 'Annual report' },
      everyMonths: 12,
      citation: tt12('13', '2', 'a'),
      confidence,
      note: STATUS_OF_CIRCULAR_12,
    },
  ];
}
