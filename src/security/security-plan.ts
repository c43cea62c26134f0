import type { Citation, Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { record, requireArgument } from '../outcome/inner.js';
import { checkLevel } from './appraisal.js';
import { RULE_SET, TRI_STATE } from './argument-checks.js';
import { nd85, nd331, tcvn11930, tcvn14423, tt12 } from './cite.js';
import type { TriState } from './fact-values.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';
import { type Separation, separationOf } from './separation.js';

/** Nội dung của phương án bảo đảm an toàn, an ninh mạng: one of its seven parts. */
export interface PlanPart {
  readonly point: string;
  readonly label: BilingualText;
  readonly citation: Citation;
}

/** Nhóm yêu cầu cơ bản: one group of requirements with its section of the standard. */
export interface RequirementGroup {
  readonly kind: 'management' | 'technical';
  readonly label: BilingualText;
  readonly citation: Citation;
  /** Mục của tiêu chuẩn; `null` where the standard has none for it, or its table of sections was not seen. */
  readonly standard: Citation | null;
  /** How well the section is known. */
  readonly confidence: Confidence;
}

/** Phương án bảo đảm an toàn, an ninh mạng theo cấp độ. */
export interface SecurityPlan {
  readonly level: SecurityLevel;
  readonly ruleSet: RuleSetId;
  readonly parts: readonly PlanPart[];
  readonly requirements: readonly RequirementGroup[];
  /** Tiêu chuẩn áp dụng: the section of the level, and how well that is known. */
  readonly standard: {
    readonly citation: Citation;
    readonly confidence: Confidence;
    /** Số nhóm yêu cầu that the standard has for the level, where it is known. */
    readonly groups: number | null;
    readonly note: BilingualText;
  };
  /** Yêu cầu phân tách khi thuê trung tâm dữ liệu, điện toán đám mây; `null` where the level has none or nothing is leased. */
  readonly separation: Separation | null;
  /** Vùng mạng tối thiểu by the appendices of Thông tư 12/2022/TT-BTTTT; empty under Nghị định 331/2026/NĐ-CP, which leaves them to the standard. */
  readonly zones: readonly BilingualText[];
  /** Phụ lục that names the zones and the sections of the standard; `null` under the decree that has none. */
  readonly appendix: Citation | null;
  readonly principles: readonly { readonly text: BilingualText; readonly citation: Citation }[];
}

/** Hoàn cảnh của phương án. */
export interface PlanContext {
  readonly ruleSet: RuleSetId;
  /** Thuê dịch vụ tại trung tâm dữ liệu hoặc điện toán đám mây; unknown unless given, and then the demands are shown. */
  readonly leasesCloudOrDataCentre?: TriState;
  readonly onNationalSecurityList?: TriState;
}

const POINTS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g'] as const;
/** In the words of điểm a to g khoản 2 Điều 19, and of those of Điều 29. */
const PARTS = (is85: boolean, term: string): readonly BilingualText[] => [
  {
    vi: is85
      ? 'Bảo đảm an toàn hệ thống thông tin trong khâu thiết kế, xây dựng'
      : 'Bảo đảm an ninh mạng trong thiết kế, xây dựng',
    en: 'Security in design and construction',
  },
  {
    vi: `Bảo đảm ${is85 ? 'an toàn' : 'an ninh mạng'} hệ thống thông tin trong quá trình vận hành`,
    en: 'Security in operation',
  },
  { vi: `Kiểm tra, đánh giá ${term}`, en: 'Checks and assessment' },
  { vi: `Quản lý rủi ro ${term}`, en: 'Risk management' },
  { vi: `Giám sát ${term}`, en: 'Monitoring' },
  {
    vi: `Dự phòng, ${is85 ? 'ứng cứu sự cố' : 'ứng phó sự cố an ninh mạng'}, khôi phục sau thảm họa`,
    en: 'Backup, incident response, disaster recovery',
  },
  { vi: 'Kết thúc vận hành, khai thác, thanh lý, hủy bỏ', en: 'End of operation, disposal' },
];

const MANAGEMENT = (term: string): readonly (readonly [BilingualText, string | null])[] => [
  [{ vi: `Thiết lập chính sách ${term}`, en: 'Security policy' }, '1.1'],
  [{ vi: `Tổ chức bảo đảm ${term}`, en: 'Organisation of security' }, '1.2'],
  [{ vi: 'Bảo đảm nguồn nhân lực', en: 'Human resources' }, '1.3'],
  [{ vi: 'Quản lý thiết kế, xây dựng hệ thống', en: 'Design and construction' }, '1.4'],
  [{ vi: 'Quản lý vận hành hệ thống', en: 'Operation' }, '1.5'],
  [{ vi: `Phương án quản lý rủi ro ${term}`, en: 'Risk management' }, null],
  [{ vi: 'Phương án kết thúc vận hành, khai thác, thanh lý, hủy bỏ', en: 'End of operation, disposal' }, null],
];
const TECHNICAL: readonly (readonly [BilingualText, string])[] = [
  [{ vi: 'Bảo đảm an toàn mạng', en: 'Network security' }, '2.1'],
  [{ vi: 'Bảo đảm an toàn máy chủ', en: 'Server security' }, '2.2'],
  [{ vi: 'Bảo đảm an toàn ứng dụng', en: 'Application security' }, '2.3'],
  [{ vi: 'Bảo đảm an toàn dữ liệu', en: 'Data security' }, '2.4'],
];

/**
 * Phương án bảo đảm an toàn, an ninh mạng theo cấp độ: its seven parts, the groups of basic requirements with their sections of the
 * standard, and what leased hosting has to keep apart. The text of the standards is not reproduced.
 *
 * @throws VnIctError `security.not-level`; `argument.*` for a rule set that is not known, or another answer than yes, no, unknown
 * @example
 * import { securityPlan } from 'vn-ict/security';
 * const plan = securityPlan(3, { ruleSet: 'nd85-2016' });
 * plan.parts.length; // => 7
 * plan.requirements[0]?.standard?.section; // => '7.1.1'
 * plan.requirements[0]?.confidence; // => 'confirmed'
 * plan.appendix; // => { document: '12/2022/TT-BTTTT', appendix: 'III' }
 * securityPlan(3, { ruleSet: 'nd331-2026' }).standard.citation; // => { document: 'TCVN 14423:2026', section: '5' }
 * securityPlan(4, { ruleSet: 'nd85-2016', leasesCloudOrDataCentre: 'yes' }).separation?.kind; // => 'physical'
 * securityPlan(4, { ruleSet: 'nd331-2026', leasesCloudOrDataCentre: 'yes' }).separation?.kind; // => 'logical'
 * @see Nghị định 85/2016/NĐ-CP, Điều 19; Thông tư 12/2022/TT-BTTTT, Điều 9, 10, Phụ lục I to V; Nghị định 331/2026/NĐ-CP, Điều 29, 30; TCVN 11930:2017
 */
export function securityPlan(level: SecurityLevel, context: PlanContext): SecurityPlan {
  checkLevel(level);
  requireArgument(CONTEXT, context, 'context');
  const { ruleSet } = context;
  const is85 = ruleSet === 'nd85-2016';
  const term = is85 ? 'an toàn thông tin' : 'an ninh mạng';
  return {
    level,
    ruleSet,
    parts: PARTS(is85, term).map((label, index) => {
      const point = POINTS[index] ?? '';
      return { point, label, citation: is85 ? nd85('19', '2', point) : nd331('29', '2', point) };
    }),
    requirements: requirementsOf(is85, level, term),
    standard: standardOf(is85, level),
    separation:
      context.leasesCloudOrDataCentre === 'no' ? null : separationOf(ruleSet, level, context.onNationalSecurityList),
    zones: is85 ? zonesOf(level) : [],
    appendix: is85 ? { document: '12/2022/TT-BTTTT', appendix: APPENDICES[level] } : null,
    principles: principlesOf(is85, level),
  };
}

const CONTEXT = /* @__PURE__ */ record({
  ruleSet: RULE_SET,
  leasesCloudOrDataCentre: TRI_STATE,
  onNationalSecurityList: TRI_STATE,
});

function requirementsOf(is85: boolean, level: SecurityLevel, term: string): readonly RequirementGroup[] {
  const group = (
    kind: RequirementGroup['kind'],
    [label, section]: readonly [BilingualText, string | null],
    index: number,
  ): RequirementGroup => {
    const [article, clause, point] = [
      is85 ? '9' : '30',
      kind === 'management' ? '3' : '4',
      POINTS[index] ?? '',
    ] as const;
    const citation = is85 ? tt12(article, clause, point) : nd331(article, clause, point);
    // Phụ lục I to V of the circular name them: Mục 5 holds level 1, Mục 9 level 5.
    const standard = !is85 || section === null ? null : tcvn11930(`${level + 4}.${section}`);
    return { kind, label, citation, standard, confidence: 'confirmed' };
  };
  return [
    ...MANAGEMENT(term).map((entry, index) => group('management', entry, index)),
    ...TECHNICAL.map((entry, index) => group('technical', entry, index)),
  ];
}

function standardOf(is85: boolean, level: SecurityLevel): SecurityPlan['standard'] {
  return is85
    ? {
        citation: tcvn11930(`${level + 4}`),
        confidence: 'confirmed',
        groups: null,
        note: {
          vi: 'Thông tư 12/2022/TT-BTTTT dẫn tiêu chuẩn này: các phụ lục I đến V đối chiếu cấp độ 1 đến 5 với các mục 5 đến 9; tiêu chuẩn không được chép lại ở đây',
          en: 'Named by Circular 12/2022/TT-BTTTT, whose appendices I to V set levels 1 to 5 beside its sections 5 to 9; the standard is not reproduced here',
        },
      }
    : {
        citation: tcvn14423(`${level + 2}`),
        confidence: 'secondary',
        groups: level <= 2 ? 15 : 18,
        note: {
          vi: 'Nghị định chỉ nêu tên “An ninh mạng - Hệ thống thông tin - Yêu cầu cơ bản”; số hiệu, mục 3-7 cho cấp độ 1-5, 15 nhóm (cấp độ 1-2) và 18 nhóm (cấp độ 3-5) theo nguồn thứ cấp',
          en: 'The decree gives the name only; the number, sections 3 to 7 for levels 1 to 5, 15 groups (levels 1-2) and 18 (levels 3-5) come from secondary sources',
        },
      };
}

const APPENDICES: Readonly<Record<SecurityLevel, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV', 5: 'V' };

/** Thông tư 12/2022/TT-BTTTT, Phụ lục I to V, mục II.1 điểm a: each zone from the level that first asks for it. */
const ZONES: readonly { readonly from: SecurityLevel; readonly zone: BilingualText }[] = [
  { from: 1, zone: { vi: 'Vùng mạng nội bộ', en: 'Internal zone' } },
  { from: 1, zone: { vi: 'Vùng mạng biên', en: 'Border zone' } },
  { from: 1, zone: { vi: 'Vùng DMZ', en: 'DMZ' } },
  { from: 2, zone: { vi: 'Vùng máy chủ nội bộ', en: 'Internal server zone' } },
  { from: 2, zone: { vi: 'Vùng mạng không dây (nếu có) tách riêng', en: 'Wireless zone (if any), kept apart' } },
  { from: 3, zone: { vi: 'Vùng mạng máy chủ cơ sở dữ liệu', en: 'Database server zone' } },
  { from: 3, zone: { vi: 'Vùng quản trị', en: 'Administration zone' } },
  { from: 4, zone: { vi: 'Vùng quản trị thiết bị hệ thống', en: 'Zone for the administration of devices' } },
];

function zonesOf(level: SecurityLevel): readonly BilingualText[] {
  return ZONES.filter(({ from }) => level >= from).map(({ zone }) => zone);
}

const SECURE_SOFTWARE: SecurityPlan['principles'][number] = {
  text: {
    vi: 'Phần mềm nội bộ xây dựng mới hoặc mở rộng, nâng cấp tuân thủ Khung phát triển phần mềm an toàn',
    en: 'Internal software that is new or extended follows the framework for secure software development',
  },
  citation: /* @__PURE__ */ tt12('9', '8'),
};

function principlesOf(is85: boolean, level: SecurityLevel): SecurityPlan['principles'] {
  const cite = is85 ? tt12 : nd331;
  const article = is85 ? '9' : '30';
  return [
    {
      text: {
        vi: 'Yêu cầu cơ bản là tối thiểu và không gồm an toàn vật lý',
        en: 'The basic requirements are a minimum and leave physical security out',
      },
      citation: cite(article, '2'),
    },
    level <= 3
      ? {
          text: {
            vi: 'Xem xét dùng chung giải pháp bảo vệ giữa các hệ thống, tránh đầu tư trùng lặp',
            en: 'Consider sharing protective solutions between systems; no duplicate investment',
          },
          citation: cite(article, '5', 'a'),
        }
      : {
          text: {
            vi: 'Thiết kế bảo đảm tính sẵn sàng, phân tách, hạn chế ảnh hưởng dây chuyền',
            en: 'Design for availability and separation, and limit the spread of an incident',
          },
          citation: cite(article, '5', 'b'),
        },
    {
      text: {
        vi: 'Triển khai đầy đủ phương án trước khi đưa hệ thống vào vận hành, khai thác',
        en: 'The plan is fully deployed before the system goes into operation',
      },
      citation: cite(article, '6'),
    },
    // Nghị định 331/2026/NĐ-CP does not ask for it.
    ...(is85 ? [SECURE_SOFTWARE] : []),
  ];
}
