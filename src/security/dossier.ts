import type { Citation, Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import { nd85, nd331, tt03, tt12 } from './cite.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

/** Thành phần hồ sơ: one line of the checklist. */
export interface DossierPart {
  readonly code:
    | 'overview'
    | 'design'
    | 'level-explanation'
    | 'plan-explanation'
    | 'expert-opinion'
    | 'preliminary-risks'
    | 'risk-report'
    | 'always-on-proof'
    | 'security-regulation'
    | 'appraisal-opinion';
  /** `proposal`: hồ sơ đề xuất cấp độ; `content`: what one of its parts must contain; `approval`: what the approver gets besides; `before-approval`: a condition. */
  readonly kind: 'proposal' | 'content' | 'approval' | 'before-approval';
  readonly label: BilingualText;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** Hệ thống đang vận hành, dự án xây dựng mới, mở rộng, nâng cấp, hay thuê dịch vụ công nghệ thông tin. */
export type ProjectKind = 'new-or-extended' | 'leased-service' | 'operating';

export const PROJECT_KINDS: readonly ProjectKind[] = ['new-or-extended', 'leased-service', 'operating'];

/** Số bộ hồ sơ. */
export interface Copies {
  readonly originals: number;
  readonly copies: number;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

const confidence = 'confirmed';

/** The first day of Thông tư 03/2017/TT-BTTTT: before it, no circular fills in the details of the decree. */
export const TT03_FROM = '2017-07-01';

/** The first day of Thông tư 12/2022/TT-BTTTT (Điều 17 khoản 1), which replaced Thông tư 03/2017/TT-BTTTT. */
export const TT12_FROM = '2022-10-01';

/** Which text fills in the details of the dossier. */
type Detail = 'decree-only' | 'tt03' | 'tt12' | 'nd331';

/** The checklist of a dossier in the order of the text. `high`: it goes to a ministry. */
export function dossierPartsOf(
  ruleSet: RuleSetId,
  level: SecurityLevel,
  project: ProjectKind,
  high: boolean,
  asOf: PlainDate,
): readonly DossierPart[] {
  const is85 = ruleSet === 'nd85-2016';
  const [article, cite] = is85 ? (['15', nd85] as const) : (['21', nd331] as const);
  const term = is85 ? 'an toàn thông tin' : 'an ninh mạng';
  const parts: DossierPart[] = [
    {
      code: 'overview',
      kind: 'proposal',
      label: {
        vi: 'Tài liệu mô tả, thuyết minh tổng quan về hệ thống thông tin',
        en: 'Description and overview of the information system',
      },
      citation: cite(article, '1'),
      confidence,
    },
    design(cite(article, '2', project === 'operating' ? 'b' : 'a'), project),
    {
      code: 'level-explanation',
      kind: 'proposal',
      label: {
        vi: 'Tài liệu thuyết minh về việc đề xuất cấp độ căn cứ trên các tiêu chí theo quy định của pháp luật',
        en: 'Explanation of the proposed level by the criteria of the law',
      },
      citation: cite(article, '3'),
      confidence,
    },
    {
      code: 'plan-explanation',
      kind: 'proposal',
      label: {
        vi: `Tài liệu thuyết minh phương án bảo đảm ${term} theo cấp độ tương ứng`,
        en: 'Explanation of the security plan for that level',
      },
      citation: cite(article, '4'),
      confidence,
    },
  ];
  if (high) {
    parts.push({
      code: 'expert-opinion',
      kind: 'proposal',
      label: {
        vi: `Ý kiến về mặt chuyên môn của đơn vị chuyên trách về ${term}`,
        en: 'Expert opinion of the security unit',
      },
      citation: cite(article, '5'),
      confidence,
    });
  }
  const detail = is85 ? detailOfNd85(asOf) : 'nd331';
  return [...parts, ...contentsOf(detail, level), ...conditionsOf(detail, level)];
}

function detailOfNd85(asOf: PlainDate): Detail {
  if (asOf < TT03_FROM) return 'decree-only';
  return asOf < TT12_FROM ? 'tt03' : 'tt12';
}

/** Điểm a speaks of projects; that a leased service which does not run yet goes by it is our reading. */
function design(citation: Citation, project: ProjectKind): DossierPart {
  const label =
    project === 'operating'
      ? {
          vi: 'Thiết kế thi công đã được cấp có thẩm quyền phê duyệt hoặc tài liệu có giá trị tương đương',
          en: 'The approved construction design or an equivalent document',
        }
      : {
          vi: 'Thiết kế sơ bộ hoặc tài liệu có giá trị tương đương',
          en: 'The preliminary design or an equivalent document',
        };
  const read = project === 'leased-service' ? 'inference' : confidence;
  return { code: 'design', kind: 'proposal', label, citation, confidence: read };
}

/** What the explanation of the level has to contain. */
function contentsOf(detail: Detail, level: SecurityLevel): DossierPart[] {
  const kind = 'content';
  const parts: DossierPart[] = [];
  if (detail === 'nd331') {
    parts.push({
      code: 'preliminary-risks',
      kind,
      label: {
        vi: 'Nhận diện sơ bộ các nguy cơ, rủi ro an ninh mạng chính và mức độ ảnh hưởng dự kiến',
        en: 'A first identification of the main cyber-security risks and their expected effect',
      },
      citation: nd331('22', '4', 'c'),
      confidence,
    });
  }
  if (level < 4 || detail === 'decree-only') return parts;
  parts.push({
    code: 'risk-report',
    kind,
    label: riskLabel(detail),
    citation: { tt03: tt03('7', '3'), tt12: tt12('8', '5'), nd331: nd331('22', '5') }[detail],
    confidence,
  });
  if (level === 4) {
    parts.push({
      code: 'always-on-proof',
      kind,
      label: alwaysOnLabel(detail),
      citation: { tt03: tt03('7', '3', 'đ'), tt12: tt12('8', '5', 'd'), nd331: nd331('22', '5', 'd') }[detail],
      confidence,
    });
  }
  return parts;
}

/** Only Nghị định 331/2026/NĐ-CP asks for a report of its own; the circulars ask the explanation to tell these things. */
function riskLabel(detail: Detail): BilingualText {
  const [vi, en] = [
    'Hệ thống liên quan, nguy cơ tấn công mạng, phạm vi và mức độ ảnh hưởng',
    'Linked systems, attack risks, reach and degree of harm',
  ];
  if (detail !== 'nd331') return { vi, en };
  return {
    vi: `Báo cáo đánh giá rủi ro an ninh mạng chi tiết: ${vi.toLowerCase()}`,
    en: `A detailed risk report: ${en.toLowerCase()}`,
  };
}

/** Thông tư 03/2017/TT-BTTTT asked it of every system of level 4, the later texts of those that the row on 24/7 gives their level. */
function alwaysOnLabel(detail: Detail): BilingualText {
  const [vi, en] = [
    'Thuyết minh yêu cầu vận hành 24/7 và không chấp nhận ngừng vận hành mà không có kế hoạch trước',
    'Proof of the 24/7 and no-unplanned-stop demands',
  ];
  return detail === 'tt03'
    ? { vi: `${vi}, đối với mọi hệ thống cấp độ 4`, en: `${en}, for every system of level 4` }
    : { vi: `${vi}, đối với hệ thống xác định theo tiêu chí đó`, en: `${en}, for systems levelled by that row` };
}

function conditionsOf(detail: Detail, level: SecurityLevel): DossierPart[] {
  const parts: DossierPart[] = [];
  // Neither Nghị định 85/2016/NĐ-CP nor Thông tư 03/2017/TT-BTTTT asks for it.
  if (detail === 'tt12' || detail === 'nd331') {
    parts.push({
      code: 'security-regulation',
      kind: 'before-approval',
      label: {
        vi: `Quy chế bảo đảm ${detail === 'tt12' ? 'an toàn hệ thống thông tin' : 'an ninh mạng'} được ban hành trước khi phê duyệt hồ sơ`,
        en: 'The security regulation of the system, issued before the dossier is approved',
      },
      citation: detail === 'tt12' ? tt12('9', '7') : nd331('30', '7'),
      confidence,
    });
  }
  if (level >= 3) {
    parts.push({
      code: 'appraisal-opinion',
      kind: 'approval',
      label: { vi: 'Ý kiến thẩm định của cơ quan chủ trì thẩm định', en: 'The opinion of the appraiser' },
      citation: detail === 'nd331' ? nd331('24', '1', 'b') : nd85('17', '1', 'b'),
      confidence,
    });
  }
  return parts;
}

/** Thông tư 03/2017/TT-BTTTT, Điều 14, fixed the copies until 2022-09-30; no later text does. */
export function copiesOf(ruleSet: RuleSetId, level: SecurityLevel, asOf: PlainDate): Copies | null {
  if (ruleSet !== 'nd85-2016' || asOf < TT03_FROM || asOf >= TT12_FROM) return null;
  return level <= 3
    ? { originals: 1, copies: 2, citation: tt03('14', '1'), confidence }
    : { originals: 1, copies: 4, citation: tt03('14', '2', 'a'), confidence };
}
