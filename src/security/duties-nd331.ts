import { law116, nd331 } from './cite.js';
import { dutiesOfIncidents } from './duties-incident.js';
import { dutiesOfList } from './duties-list.js';
import { dutiesOfStandard } from './duties-standard.js';
import { type Duty, TESTS } from './duty.js';
import type { SecurityLevel } from './security-level.js';

const confidence = 'confirmed';

/** Nghị định 331/2026/NĐ-CP and Luật 116/2025/QH15. `onList`: hệ thống thông tin quan trọng về an ninh quốc gia. */
export function dutiesNd331(level: SecurityLevel, onList: boolean): readonly Duty[] {
  return [
    ...checks(onList),
    ...(level >= 3 ? graver() : []),
    measures(level, onList),
    ...dutiesOfIncidents(),
    ...common(),
    ...(onList ? dutiesOfList() : []),
    ...dutiesOfStandard(level),
  ];
}

function checks(onList: boolean): Duty[] {
  return [
    {
      code: 'system-check',
      kind: 'check',
      who: 'owner',
      text: {
        vi: 'Kiểm tra, giám sát, đánh giá hiệu quả định kỳ theo cấp độ và mức độ rủi ro; nghị định không ấn định số tháng',
        en: 'Periodic check by level and risk; the decree fixes no number of months',
      },
      everyMonths: null,
      citation: nd331('28', '5', 'a'),
      confidence,
    },
    onList
      ? {
          code: 'specialist-body',
          kind: 'check',
          who: 'owner',
          text: {
            vi: 'Tổ chức chuyên môn được cấp phép, tổ chức sự nghiệp có chức năng hoặc tổ chức được chỉ định thực hiện kiểm tra, đánh giá',
            en: 'A licensed, competent public or designated body does the check',
          },
          everyMonths: null,
          citation: nd331('31', '2', 'c'),
          confidence,
        }
      : {
          code: 'self-assessment',
          kind: 'check',
          who: 'owner',
          text: {
            vi: 'Được tự đánh giá nếu đơn vị đánh giá độc lập với đơn vị vận hành; tổ chức chuyên môn khi có sự cố nghiêm trọng, thay đổi lớn, nghi ngờ tính trung thực hoặc được yêu cầu',
            en: 'Self-assessment by a unit independent of the operator; a specialist body after a serious incident, a big change, doubts or on request',
          },
          everyMonths: null,
          citation: nd331('31', '2', 'c'),
          confidence,
        },
    {
      code: 'tests',
      kind: 'check',
      who: 'security-unit',
      text: TESTS,
      everyMonths: null,
      citation: nd331('27'),
      confidence,
    },
    {
      code: 'risk-assessment',
      kind: 'risk',
      who: 'owner',
      text: {
        vi: 'Đánh giá rủi ro khi xác định cấp độ lần đầu; khi thay đổi chức năng, phạm vi, người dùng, loại thông tin, công nghệ; khi mở rộng, kết nối, chia sẻ dữ liệu; khi có sự cố nghiêm trọng; khi được yêu cầu',
        en: 'Risk assessment at first levelling; on change; on growth, connection or sharing; after a serious incident; on request',
      },
      everyMonths: null,
      citation: nd331('10', '2'),
      confidence,
    },
  ];
}

/** What begins at level 3: the measure g of Luật 116/2025/QH15, Điều 10, which lower levels take by need, and the military's own checks. */
function graver(): Duty[] {
  return [
    {
      code: 'monitoring',
      kind: 'monitoring',
      who: 'owner',
      text: { vi: 'Thực hiện giám sát an ninh mạng', en: 'Cyber-security monitoring' },
      everyMonths: null,
      citation: law116('10', '2', 'g'),
      confidence,
    },
    {
      code: 'military-check',
      kind: 'check',
      who: 'defence-ministry',
      text: {
        vi: 'Tổ chức kiểm tra, đánh giá an ninh mạng và đánh giá rủi ro, đối với hệ thống thông tin quân sự',
        en: 'Organise the checks and the risk assessment, of military systems',
      },
      everyMonths: null,
      citation: nd331('31', '4'),
      confidence,
    },
  ];
}

/** Luật 116/2025/QH15, Điều 10 khoản 3 to 5: which of the measures a to h are obligatory. */
function measures(level: SecurityLevel, onList: boolean): Duty {
  const [clause, vi, en] = onList
    ? [
        '5',
        'Thực hiện đầy đủ các nhiệm vụ và mọi biện pháp (điểm a đến h khoản 2)',
        'All tasks and all measures (points a to h of clause 2)',
      ]
    : level >= 3
      ? [
          '4',
          'Thực hiện đầy đủ các nhiệm vụ và các biện pháp tại điểm a, d, đ, e, g, h khoản 2; điểm b (thẩm định), c (đánh giá điều kiện) theo nhu cầu',
          'All tasks and measures of points a, d, đ, e, g, h of clause 2; b (appraisal) and c (assessment of conditions) by need',
        ]
      : [
          '3',
          'Thực hiện đầy đủ các nhiệm vụ; biện pháp theo nhu cầu, khả năng',
          'All tasks; measures by need and means',
        ];
  return {
    code: 'measures',
    kind: 'measure',
    who: 'owner',
    text: { vi, en },
    everyMonths: null,
    citation: law116('10', clause),
    confidence,
  };
}

function common(): Duty[] {
  return [
    {
      code: 'operator-review',
      kind: 'check',
      who: 'operator',
      text: { vi: 'Định kỳ đánh giá hiệu quả của các biện pháp bảo vệ', en: 'Periodic review of the measures' },
      everyMonths: null,
      citation: nd331('33', '3'),
      confidence,
    },
    {
      code: 'monitoring-connection',
      kind: 'connection',
      who: 'owner',
      text: {
        vi: 'Kết nối giám sát và phòng chống mã độc tập trung về Trung tâm An ninh mạng quốc gia hoặc của tỉnh, thành phố',
        en: 'Connect monitoring and central anti-malware to the national or provincial cyber-security centre',
      },
      everyMonths: null,
      citation: law116('40', '1', 'b'),
      confidence,
    },
    {
      code: 'training',
      kind: 'training',
      who: 'owner',
      text: { vi: 'Bồi dưỡng kỹ năng, tuyên truyền, nâng cao nhận thức', en: 'Training and awareness' },
      everyMonths: null,
      citation: nd331('31', '3'),
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
      citation: nd331('31', '3'),
      confidence,
    },
    {
      code: 'annual-report',
      kind: 'report',
      who: 'owner',
      text: { vi: 'Báo cáo định kỳ hằng năm', en: 'Annual report' },
      everyMonths: 12,
      citation: nd331('35', '2', 'a'),
      confidence,
    },
  ];
}
