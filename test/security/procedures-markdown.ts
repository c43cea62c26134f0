import { plainDate } from 'vn-ict';
import { REPORTING_DEADLINES, WEEKENDS_ONLY } from 'vn-ict/period';
import {
  type Appraisal,
  type AppraisalContext,
  type AppraisalRole,
  type AssessmentRule,
  appraisal,
  assessmentInterval,
  authorityLabel,
  type IncidentFacts,
  incidentDeadlines,
  type LimitedStep,
  type OwnerKind,
  type ProjectKind,
  procedure,
  type RuleSetId,
  SECURITY_LEVELS,
  type SecurityLevel,
  securityReportDeadlines,
} from 'vn-ict/security';
import { formatDate, type PlainDate } from 'vn-ict/text';
import { byLevel, cited, overTime, sideBySide } from './markdown-cells.js';

type Context = Omit<AppraisalContext, 'ruleSet' | 'asOf'>;

/** A cell of what `appraisal` says, by level and by the days on which that changed. */
const cell =
  (context: Context, tell: (found: Appraisal) => string, levels: readonly SecurityLevel[] = SECURITY_LEVELS) =>
  (ruleSet: RuleSetId): string =>
    byLevel((level) =>
      levels.includes(level) ? overTime(ruleSet, (asOf) => tell(appraisal(level, { ...context, ruleSet, asOf }))) : '',
    );

function role(found: AppraisalRole | null, ruleSet: RuleSetId, more = ''): string {
  if (found === null) return '';
  const note = found.note === undefined ? '' : `. ${found.note.vi}`;
  return cited(`${authorityLabel(found.authority, ruleSet).vi}${more}`, found.citation, found.confidence) + note;
}

function appraiser({ appraiser: found, consulted, ruleSet }: Appraisal): string {
  const others = consulted.map((one) => role(one, ruleSet)).join(', ');
  return `${role(found, ruleSet)}${others === '' ? '' : `; phối hợp: ${others}`}`;
}

const APPROVES = { level: 'phê duyệt cấp độ', 'security-plan': 'phê duyệt phương án' } as const;

const approver = ({ approver: found, approves, ruleSet }: Appraisal): string =>
  role(found, ruleSet, `: ${APPROVES[approves]}`);

function independent({ independentAppraisal: { needed, options, citations } }: Appraisal): string {
  return needed === 'yes' ? cited(options.map(({ vi }) => vi).join(' hoặc '), citations, 'confirmed') : '';
}

const OWNERS: readonly (readonly [OwnerKind, string])[] = [
  ['ministry-or-province', 'bộ, tỉnh'],
  ['military', 'quân đội'],
  ['cipher', 'cơ yếu'],
  ['public-security', 'công an'],
];
const CIVIL = { ownerKind: 'ministry-or-province', onNationalSecurityList: 'no' } as const;
const LISTED = { ownerKind: 'ministry-or-province', onNationalSecurityList: 'yes' } as const;

const PROJECTS: readonly (readonly [ProjectKind, string])[] = [
  ['operating', 'hệ thống đang vận hành'],
  ['new-or-extended', 'dự án xây dựng mới, mở rộng'],
  ['leased-service', 'thuê dịch vụ'],
];

/** Who begins, and with what. */
function firstStep(ruleSet: RuleSetId, project: ProjectKind): string {
  const asOf = plainDate(ruleSet === 'nd85-2016' ? '2023-01-01' : '2026-09-01');
  const { steps } = procedure(3, { ruleSet, asOf, receivedOn: asOf, calendar: WEEKENDS_ONLY, project });
  return steps
    .slice(0, 1)
    .map(({ label, actor, citation, confidence }) =>
      cited(`${label.vi} (${authorityLabel(actor, ruleSet).vi})`, citation, confidence),
    )
    .join('');
}

/** Who appraises and approves. */
export function authoritiesMarkdown(): string[] {
  return sideBySide('Việc', [
    ...PROJECTS.map(
      ([project, label]) => [`Lập hồ sơ: ${label}`, (ruleSet: RuleSetId) => firstStep(ruleSet, project)] as const,
    ),
    ['Thẩm định, cấp độ 1-3', cell(CIVIL, appraiser, [1, 2, 3])],
    ...OWNERS.map(
      ([ownerKind, label]) =>
        [`Thẩm định, cấp độ 4-5, chủ quản: ${label}`, cell({ ...CIVIL, ownerKind }, appraiser, [4, 5])] as const,
    ),
    ['Ý kiến chuyên môn trước khi trình', cell(CIVIL, (found) => role(found.expertOpinion, found.ruleSet))],
    ['Phê duyệt', cell(CIVIL, approver)],
    ['Phê duyệt, cấp độ 5, chủ quản: quân đội', cell({ ...CIVIL, ownerKind: 'military' }, approver, [5])],
    ['Phê duyệt danh mục', cell(CIVIL, (found) => role(found.listApprover, found.ruleSet))],
    [
      'Thẩm định độc lập, khi đơn vị chuyên trách đồng thời vận hành',
      cell({ ...CIVIL, securityUnitOperates: 'yes' }, independent),
    ],
    [
      'Cấp độ 3, 4 thuộc Danh mục hệ thống quan trọng về an ninh quốc gia',
      cell(
        LISTED,
        (found) =>
          found.followsLevel5Route === 'yes'
            ? `theo trình tự cấp độ 5. Thẩm định: ${appraiser(found)}. Phê duyệt: ${approver(found)}`
            : '',
        [3, 4],
      ),
    ],
  ]);
}

const STEPS: readonly (readonly [LimitedStep, string])[] = [
  ['validity-check', 'Kiểm tra hồ sơ hợp lệ'],
  ['appraisal', 'Thẩm định'],
  ['approval', 'Phê duyệt'],
];
const UNITS = { day: 'ngày', 'working-day': 'ngày làm việc' } as const;

const limit =
  (step: LimitedStep) =>
  ({ timeLimits }: Appraisal): string =>
    timeLimits
      .filter((found) => found.step === step)
      .map(({ days, unit, citation, confidence }) => cited(`${days} ${UNITS[unit]}`, citation, confidence))
      .join('<br>');

/** Within how many days, in the unit of the text. */
export function limitsMarkdown(): string[] {
  return sideBySide('Bước', [
    ...STEPS.map(([step, label]) => [label, cell(CIVIL, limit(step))] as const),
    [
      'Thẩm định, cấp độ 3, 4 thuộc Danh mục',
      cell(LISTED, (found) => (found.followsLevel5Route === 'yes' ? limit('appraisal')(found) : ''), [3, 4]),
    ],
  ]);
}

const KINDS = {
  proposal: 'Hồ sơ đề xuất cấp độ',
  content: 'Nội dung của thuyết minh',
  approval: 'Hồ sơ trình phê duyệt',
  'before-approval': 'Điều kiện trước khi phê duyệt',
} as const;

/** Every part that a dossier may have, in the order of the texts. */
function dossierParts(): readonly (readonly [label: string, part: string, project: Context['project']])[] {
  const parts = new Map<string, readonly [string, string, Context['project']]>();
  for (const kind of ['proposal', 'content', 'approval', 'before-approval'] as const) {
    for (const project of ['new-or-extended', 'leased-service', 'operating'] as const) {
      for (const { code, label } of appraisal(4, {
        ruleSet: 'nd331-2026',
        asOf: plainDate('2026-08-19'),
        project,
      }).dossier.filter((part) => part.kind === kind)) {
        const key = code === 'design' ? `${code} ${project}` : code;
        const which = {
          'new-or-extended': ' (xây dựng mới, mở rộng)',
          'leased-service': ' (thuê dịch vụ)',
          operating: ' (đang vận hành)',
        }[project];
        if (!parts.has(key))
          parts.set(key, [`${KINDS[kind]}${code === 'design' ? which : ''}: ${label.vi}`, code, project]);
      }
    }
  }
  return [...parts.values()];
}

/** What goes into a dossier, and how often it is copied. */
export function dossierMarkdown(): string[] {
  return sideBySide('Thành phần', [
    ...dossierParts().map(
      ([label, code, project]) =>
        [
          label,
          cell({ ...CIVIL, ...(project === undefined ? {} : { project }) }, ({ dossier }) =>
            dossier
              .filter((part) => part.code === code)
              .map((part) => cited(part.label.vi, part.citation, part.confidence))
              .join('<br>'),
          ),
        ] as const,
    ),
    [
      'Số bộ hồ sơ',
      cell(CIVIL, ({ copies }) =>
        copies === null
          ? ''
          : cited(`${copies.originals} bản chính, ${copies.copies} bản sao`, copies.citation, copies.confidence),
      ),
    ],
  ]);
}

const ASSESSMENT_RULES: readonly (readonly [AssessmentRule, string])[] = [
  ['nd85-2016', 'Nghị định 85/2016/NĐ-CP'],
  ['plan-883', 'Kế hoạch 883/KH-UBND (Bắc Kạn, năm 2024)'],
  ['nd331-2026', 'Nghị định 331/2026/NĐ-CP'],
];

/** How often a system is assessed. */
export function assessmentMarkdown(): string[] {
  return [
    `| Cấp độ | ${ASSESSMENT_RULES.map(([, label]) => label).join(' | ')} |`,
    '|---|---|---|---|',
    ...SECURITY_LEVELS.map((level) => {
      const cells = ASSESSMENT_RULES.map(([rule]) => {
        const { months, citation, confidence, note } = assessmentInterval(level, rule);
        const interval = months === null ? 'không ấn định số tháng' : `${months} tháng một lần`;
        return `${cited(interval, citation, confidence)}. ${note.vi}`;
      });
      return `| ${[level, ...cells].join(' | ')} |`;
    }),
  ];
}

/** A year of each of the texts on the annual report. */
const REPORT_YEARS = [2021, 2023, 2026, 2027];

/** When the annual report is due. */
export function reportsMarkdown(): string[] {
  const rows = REPORT_YEARS.flatMap((year) =>
    securityReportDeadlines(year).map(({ rule, due, bound, citation, confidence }) => {
      const { reporter, recipient } = REPORTING_DEADLINES[rule as keyof typeof REPORTING_DEADLINES];
      const day = cited(`${bound === 'before' ? 'trước' : 'đến hết'} ngày ${formatDate(due)}`, citation, confidence);
      return `| ${[year, reporter.vi, recipient.vi, day].join(' | ')} |`;
    }),
  );
  return ['| Năm | Bên báo cáo | Bên nhận | Thời hạn |', '|---|---|---|---|', ...rows];
}

/** Within how many hours an incident is told. */
export function incidentsMarkdown(): string[] {
  const of = (detectedAt: string) => {
    const facts: IncidentFacts = { detectedAt, serious: true, touchesSecurityOrOrder: true };
    return incidentDeadlines(facts);
  };
  const day: Readonly<Record<RuleSetId, PlainDate>> = {
    'nd85-2016': plainDate('2024-01-01'),
    'nd331-2026': plainDate('2026-08-19'),
  };
  return sideBySide(
    'Thông báo, báo cáo',
    of(`${day['nd331-2026']}T00:00`).map(({ kind, label }) => [
      label.vi,
      (ruleSet) =>
        of(`${day[ruleSet]}T00:00`)
          .filter((found) => found.kind === kind)
          .map(({ hours, citation, confidence }) =>
            cited(hours === 0 ? 'ngay khi phát hiện' : `${hours} giờ kể từ khi phát hiện`, citation, confidence),
          )
          .join('<br>'),
    ]),
  );
}
