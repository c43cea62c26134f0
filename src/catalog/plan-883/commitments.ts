// Kế hoạch 883/KH-UBND, Phần II: what the plan commits itself to in its text, with a date or as a share of the budget. The sentences
// carry no numbers; they are counted here in the plan's order.
import { defineIndicator, type Indicator } from '../../indicator/core/index.js';
import type { LegalCitation } from '../../law/index.js';
import { plainDate } from '../../text/index.js';
import { amount, MILESTONE, PLAN_883, RATE, status } from '../parts.js';
import { type PrintedTable, printedTable } from '../printed-table.js';
import { systemsWithApprovedLevel } from '../recurring-indicators.js';
import { BUDGET, INFORMATION_SECURITY } from '../sections.js';

const SECURITY_TASKS: LegalCitation = { document: PLAN_883, part: 'II', section: 'III', clause: '6' };
const FUNDING: LegalCitation = { document: PLAN_883, part: 'II', section: 'IV', clause: '2' };

const INDICATORS: readonly Indicator[] = [
  systemsWithApprovedLevel,
  defineIndicator({
    id: 'security-plans-in-place',
    name: {
      vi: 'Triển khai đầy đủ phương án bảo đảm an toàn thông tin theo Hồ sơ đề xuất cấp độ đã được phê duyệt',
      en: 'The security plans of the approved level-proposal dossiers are fully in place',
    },
    section: INFORMATION_SECURITY,
    ...MILESTONE,
    inputs: { state: status('Tình trạng triển khai phương án', 'State of the security plans') },
    formula: { op: 'milestone', status: 'state' },
    relations: [
      {
        indicator: 'systems-protected-by-level',
        kind: 'succeeds',
        note: {
          vi: 'Năm 2023 là tỷ lệ hệ thống đáp ứng yêu cầu bảo vệ theo cấp độ; năm 2024 là việc phải hoàn thành cho mọi hồ sơ đã phê duyệt.',
          en: 'In 2023 it was the rate of systems that meet the requirements of their level; in 2024 it is work due for every approved dossier.',
        },
      },
    ],
    citations: [SECURITY_TASKS],
  }),
  defineIndicator({
    id: 'digital-transformation-budget-share',
    name: {
      vi: 'Tỷ lệ kinh phí chuyển đổi số trong tổng chi cân đối ngân sách địa phương',
      en: 'Share of digital transformation in the balanced expenditure of the local budget',
    },
    section: BUDGET,
    ...RATE,
    decimalPlaces: 2,
    inputs: {
      funding: amount('Tổng kinh phí thực hiện', 'Funding of digital transformation', 'triệu đồng'),
      expenditure: amount(
        'Tổng chi cân đối ngân sách địa phương',
        'Balanced expenditure of the local budget',
        'triệu đồng',
      ),
    },
    formula: { op: 'percent', numerator: 'funding', denominator: 'expenditure' },
    traps: [
      {
        vi: 'Kế hoạch in tử số (khoảng 83.975 triệu đồng) và tỷ lệ, không in mẫu số.',
        en: 'The plan prints the numerator (about 83.975 triệu đồng) and the share, not the denominator.',
      },
    ],
    citations: [FUNDING],
  }),
];

/**
 * Các cam kết có thời hạn của Kế hoạch 883/KH-UBND: the levels of all information systems approved before 2024-06-30, their
 * security plans in place before 2024-11-30, and the share of the budget. The plan prints no results for them.
 *
 * @example
 * import { checkIndicatorTable } from 'vn-ict';
 * import { plan883Commitments } from 'vn-ict/catalog';
 * const [levels] = checkIndicatorTable(plan883Commitments.printed, { definition: plan883Commitments }).rows;
 * levels?.target?.deadline?.to; // => '2024-06-30'
 * levels?.target?.deadline?.bound; // => 'before'
 * @see Kế hoạch 883/KH-UBND, Phần II, mục III.6 and IV.2 (seed 002_d1726d7897ab4704)
 */
export const plan883Commitments: PrintedTable = /* @__PURE__ */ printedTable({
  id: 'plan-883-commitments',
  title: {
    vi: 'Cam kết có thời hạn và kinh phí của Kế hoạch chuyển đổi số năm 2024',
    en: 'Dated commitments and budget of the digital transformation plan of 2024',
  },
  source: {
    seed: '002_d1726d7897ab4704',
    place: 'Phần II, mục III.6 và IV.2',
    citation: { document: PLAN_883, part: 'II' },
    period: { from: /* @__PURE__ */ plainDate('2024-01-01'), to: /* @__PURE__ */ plainDate('2024-12-31') },
  },
  indicators: INDICATORS,
  rows: [
    {
      no: '1',
      name: 'Tiếp tục thúc đẩy việc xây dựng và phê duyệt hồ sơ đề xuất cấp độ cho 100% hệ thống thông tin của tỉnh đảm bảo hoàn thành trước ngày 30/6/2024',
      target: '100% hệ thống thông tin của tỉnh đảm bảo hoàn thành trước ngày 30/6/2024',
      section: 'Đảm bảo an toàn thông tin mạng',
      indicator: 'systems-with-approved-security-level',
    },
    {
      no: '2',
      name: 'triển khai đầy đủ phương án bảo đảm an toàn thông tin theo Hồ sơ đề xuất cấp độ đã được phê duyệt, xong trước ngày 30/11/2024',
      target: 'xong trước ngày 30/11/2024',
      section: 'Đảm bảo an toàn thông tin mạng',
      indicator: 'security-plans-in-place',
    },
    {
      no: '3',
      name: 'Tổng kinh phí thực hiện dự kiến khoảng: 83.975 triệu đồng (chiếm tỷ lệ 1,56% tổng chi cân đối ngân sách địa phương)',
      target: 'chiếm tỷ lệ 1,56% tổng chi cân đối ngân sách địa phương',
      section: 'KINH PHÍ THỰC HIỆN',
      indicator: 'digital-transformation-budget-share',
    },
  ],
  rules: [],
});
