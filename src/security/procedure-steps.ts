import type { Citation, Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import type { Appraisal, AppraisalRole } from './appraisal.js';
import type { Authority } from './authority.js';
import { nd85, nd331 } from './cite.js';
import type { ProjectKind } from './dossier.js';
import type { SecurityLevel } from './security-level.js';
import type { TimeLimit } from './time-limit.js';

/** Bước trong trình tự xác định cấp độ. */
export type ProcedureStepId =
  | 'compile'
  | 'expert-opinion'
  | 'submit'
  | 'validity-check'
  | 'appraisal'
  | 'approval'
  | 'list-approval';

/** Một bước có ngày. */
export interface ProcedureStep {
  readonly id: ProcedureStepId;
  readonly label: BilingualText;
  readonly actor: Authority;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** The limit that the text sets; `null` where it sets none. */
  readonly limit: TimeLimit | null;
  /** The day from which the limit runs; `null` where it is not known. */
  readonly from: PlainDate | null;
  /** Whether `from` was reckoned from the step before, because the real day on which the dossier was complete is not given. */
  readonly assumed: boolean;
  /** Ngày cuối cùng trong thời hạn; `null` without a limit or without a start. */
  readonly due: PlainDate | null;
  /** The day on which it was done, as the caller says. */
  readonly done: PlainDate | null;
  /** Done after the last day. */
  readonly late: boolean;
  /** Lưu ý về người thực hiện, as of the role in the {@link Appraisal}: who appraises instead of a unit that operates the system itself. */
  readonly note?: BilingualText;
}

/** The days of a step. */
export type StepDays = Pick<ProcedureStep, 'limit' | 'from' | 'assumed' | 'due' | 'done' | 'late'>;

/** What the texts say of a system: Điều 14 (Điều 20) of a running one, Điều 13 (Điều 19) and the articles on roles and dossiers of a project. */
interface Ground {
  readonly level: SecurityLevel;
  readonly is85: boolean;
  readonly kind: ProjectKind;
  readonly route: Appraisal;
}

/** From the dossier to the appraiser: who compiles it, whose opinion it needs, who submits it. */
export function openingSteps({ level, is85, kind, route }: Ground, receivedOn: PlainDate): ProcedureStep[] {
  const cite = is85 ? nd85 : nd331;
  const article = is85 ? '14' : '20';
  const isProject = kind !== 'operating';
  const project = placeOf(kind, is85);
  const author = AUTHORS[kind];
  const steps: ProcedureStep[] = [
    {
      id: 'compile',
      label: LABELS[`compile-${kind}`],
      actor: author,
      ...confirmed(isProject ? project : cite(article, '1', 'a')),
      ...UNDATED,
    },
  ];
  if (route.expertOpinion !== null) {
    const opinion = isProject ? cite(is85 ? '15' : '21', '5') : route.expertOpinion.citation;
    const label = LABELS['expert-opinion'];
    steps.push({ id: 'expert-opinion', label, actor: 'security-unit', ...confirmed(opinion), ...UNDATED });
  }
  const point = route.expertOpinion !== null ? 'd' : level === 3 ? 'c' : 'b';
  steps.push({
    id: 'submit',
    label: LABELS.submit,
    actor: isProject || route.expertOpinion === null ? author : 'owner',
    ...confirmed(isProject ? project : cite(article, '1', point)),
    ...UNDATED,
    done: receivedOn,
  });
  return steps;
}

/** Who examines, appraises and approves, each in the days that it has. */
export function decidingSteps(
  { level, is85, kind, route }: Ground,
  days: { readonly validity: StepDays; readonly appraisal: StepDays; readonly approval: StepDays },
): ProcedureStep[] {
  const cite = is85 ? nd85 : nd331;
  const article = is85 ? '14' : '20';
  const groundsOf = (role: AppraisalRole, ...place: [clause: string, point?: string]): StepGrounds =>
    kind === 'operating'
      ? confirmed(cite(article, ...place))
      : { citation: role.citation, confidence: role.confidence };
  const steps: ProcedureStep[] = [];
  if (days.validity.limit !== null) {
    const actor = route.appraiser.authority;
    const { citation, confidence } = days.validity.limit;
    const label = LABELS['validity-check'];
    steps.push({
      id: 'validity-check',
      label,
      actor,
      citation,
      confidence,
      ...noteOf(route.appraiser),
      ...days.validity,
    });
  }
  const point = route.approves === 'security-plan' ? 'c' : level <= 2 ? 'a' : 'b';
  steps.push(
    {
      id: 'appraisal',
      label: LABELS.appraisal,
      actor: route.appraiser.authority,
      ...groundsOf(route.appraiser, '2'),
      ...noteOf(route.appraiser),
      ...days.appraisal,
    },
    {
      id: 'approval',
      label: route.approves === 'level' ? LABELS.approval : LABELS['plan-approval'],
      actor: route.approver.authority,
      ...groundsOf(route.approver, '3', point),
      ...days.approval,
    },
  );
  if (route.listApprover !== null) {
    const list = groundsOf(route.listApprover, '3', 'c');
    steps.push({ id: 'list-approval', label: LABELS['list-approval'], actor: 'prime-minister', ...list, ...UNDATED });
  }
  return steps;
}

const AUTHORS = {
  'new-or-extended': 'investor',
  'leased-service': 'lease-lead',
  operating: 'operator',
} as const satisfies Record<ProjectKind, Authority>;

/** The clause on projects, or on leased services. */
function placeOf(kind: ProjectKind, is85: boolean): Citation {
  if (kind === 'leased-service') return is85 ? nd85('13', '2') : nd331('19', '2', 'a');
  return is85 ? nd85('13', '1') : nd331('19', '1');
}

const UNDATED: StepDays = { limit: null, from: null, assumed: false, due: null, done: null, late: false };

type StepGrounds = Pick<ProcedureStep, 'citation' | 'confidence'>;

function noteOf({ note }: AppraisalRole): Pick<ProcedureStep, 'note'> {
  return note === undefined ? {} : { note };
}

function confirmed(citation: Citation): StepGrounds {
  return { citation, confidence: 'confirmed' };
}

const LABELS = {
  'compile-operating': { vi: 'Lập hồ sơ đề xuất cấp độ', en: 'Compile the level-proposal dossier' },
  'compile-leased-service': {
    vi: 'Lập thuyết minh đề xuất cấp độ, lồng ghép vào kế hoạch, dự án thuê dịch vụ',
    en: 'Write the explanation of the level into the plan or project of the lease',
  },
  'compile-new-or-extended': {
    vi: 'Lập thuyết minh đề xuất cấp độ, lồng ghép vào báo cáo nghiên cứu khả thi hoặc báo cáo đầu tư của dự án',
    en: 'Write the explanation of the level into the feasibility or investment report of the project',
  },
  'expert-opinion': {
    vi: 'Xin ý kiến chuyên môn về cấp độ và phương án',
    en: 'Ask for the expert opinion on level and plan',
  },
  submit: { vi: 'Gửi hồ sơ thẩm định', en: 'Submit the dossier for appraisal' },
  'validity-check': {
    vi: 'Kiểm tra tính hợp lệ, phản hồi hồ sơ chưa hợp lệ',
    en: 'Check the dossier and answer if it is incomplete',
  },
  appraisal: { vi: 'Thẩm định hồ sơ đề xuất cấp độ', en: 'Appraise the dossier' },
  approval: { vi: 'Phê duyệt đề xuất cấp độ', en: 'Approve the level' },
  'plan-approval': { vi: 'Phê duyệt phương án bảo đảm an toàn, an ninh mạng', en: 'Approve the security plan' },
  'list-approval': { vi: 'Phê duyệt Danh mục được trình', en: 'Approve the list that is submitted' },
} as const satisfies Readonly<Record<string, BilingualText>>;
