import { plainDate } from 'vn-ict';
import {
  authorityLabel,
  classifySystem,
  type Duty,
  duties,
  type Lifecycle,
  type RuleSetId,
  SECURITY_LEVELS,
  securityPlan,
} from 'vn-ict/security';
import { formatDate } from 'vn-ict/text';
import { byLevel, cited, mark, RULE_SET_IDS, sideBySide } from './markdown-cells.js';

function dutyText(duty: Duty, ruleSet: RuleSetId): string {
  const { text, who, everyMonths, withinHours, citation, confidence, note } = duty;
  const often = everyMonths === null ? '' : `, ${everyMonths} tháng một lần`;
  const within = withinHours === undefined || withinHours === 0 ? '' : `, trong ${withinHours} giờ`;
  return cited(
    `${text.vi} (${authorityLabel(who, ruleSet).vi}${often}${within})${note === undefined ? '' : `. ${note.vi}`}`,
    citation,
    confidence,
  );
}

/** What has to be done, level by level; a duty of the list of national security stands in a row of its own. */
export function dutiesMarkdown(): string[] {
  const codes = new Set<string>();
  const listed = { onNationalSecurityList: 'yes' } as const;
  for (const ruleSet of RULE_SET_IDS) {
    for (const level of SECURITY_LEVELS) for (const { code } of duties(level, { ruleSet })) codes.add(code);
    for (const { code } of duties(3, { ruleSet, ...listed })) codes.add(code);
  }
  const of = (ruleSet: RuleSetId, code: string, context: object, levels = SECURITY_LEVELS): string =>
    byLevel((level) =>
      (levels.includes(level) ? duties(level, { ruleSet, ...context }) : [])
        .filter((duty) => duty.code === code)
        .map((duty) => dutyText(duty, ruleSet))
        .join('<br>'),
    );
  const rows = [...codes].flatMap((code) => {
    const usual = [`\`${code}\``, (ruleSet: RuleSetId) => of(ruleSet, code, {})] as const;
    // What the list changes for levels 3 and 4.
    const changed = of('nd331-2026', code, {}, [3, 4]) !== of('nd331-2026', code, listed, [3, 4]);
    const onList = [
      `\`${code}\`, thuộc Danh mục`,
      (ruleSet: RuleSetId) => (ruleSet === 'nd85-2016' ? '' : of(ruleSet, code, listed, [3, 4])),
    ] as const;
    return changed ? [usual, onList] : [usual];
  });
  return sideBySide('Trách nhiệm', rows);
}

/** The parts of a plan, its requirements with their sections of the standard, and what a leased system keeps apart. */
export function planMarkdown(): string[] {
  const plan = (ruleSet: RuleSetId, level: 1 | 2 | 3 | 4 | 5) =>
    securityPlan(level, { ruleSet, leasesCloudOrDataCentre: 'yes' });
  const parts = plan('nd85-2016', 1).parts.map(
    ({ point }) =>
      [
        `Phần ${point}`,
        (ruleSet: RuleSetId) =>
          plan(ruleSet, 1)
            .parts.filter((part) => part.point === point)
            .map(({ label, citation }) => cited(label.vi, citation, 'confirmed'))
            .join('<br>'),
      ] as const,
  );
  const groups = plan('nd85-2016', 1).requirements.map(
    ({ label, kind }, index) =>
      [
        `${kind === 'management' ? 'Yêu cầu quản lý' : 'Yêu cầu kỹ thuật'}: ${label.vi}`,
        (ruleSet: RuleSetId) =>
          byLevel((level) => {
            const found = plan(ruleSet, level).requirements[index];
            if (found === undefined) return '';
            const places = found.standard === null ? [found.citation] : [found.citation, found.standard];
            return cited(found.label.vi, places, found.confidence);
          }),
      ] as const,
  );
  return sideBySide('Phương án', [
    ...parts,
    ...groups,
    [
      'Tiêu chuẩn',
      (ruleSet) =>
        byLevel((level) => {
          const { citation, confidence, note } = plan(ruleSet, level).standard;
          return `${cited('yêu cầu cơ bản', citation, confidence)}. ${note.vi}`;
        }),
    ],
    [
      'Vùng mạng tối thiểu',
      (ruleSet) =>
        byLevel((level) => {
          const { zones, appendix } = plan(ruleSet, level);
          return appendix === null ? '' : cited(zones.map(({ vi }) => vi).join('; '), appendix, 'confirmed');
        }),
    ],
    [
      'Phân tách khi thuê trung tâm dữ liệu, điện toán đám mây',
      (ruleSet) =>
        byLevel((level) => {
          const { separation } = plan(ruleSet, level);
          return separation === null
            ? ''
            : cited(separation.demands.map(({ vi }) => vi).join('; '), separation.citation, 'confirmed');
        }),
    ],
    [
      'Nguyên tắc',
      (ruleSet) =>
        byLevel((level) =>
          plan(ruleSet, level)
            .principles.map(({ text, citation }) => cited(text.vi, citation, 'confirmed'))
            .join('; '),
        ),
    ],
  ]);
}

const LIFECYCLES: readonly (readonly [Lifecycle | 'unknown', string])[] = [
  ['new', 'mới'],
  ['under-investment-before-2026-07-01', 'đang đầu tư trước 01/7/2026'],
  ['levelled-before-2026-07-01', 'đã có cấp độ trước 01/7/2026'],
  ['operating', 'đang vận hành, chưa có cấp độ'],
  ['unknown', 'chưa biết'],
];
const DAYS = ['2026-06-30', '2026-07-01', '2026-08-19', '2027-01-01', '2027-01-02'].map(plainDate);

/** Which rule set answers on a day, and why. */
export function regimesMarkdown(): string[] {
  const cell = (lifecycle: Lifecycle | 'unknown', day: (typeof DAYS)[number]): string => {
    const { regime } = classifySystem({ lifecycle }, { asOf: day });
    const other = regime.arguable === null ? '' : ` (cũng có thể theo \`${regime.arguable}\`)`;
    return `\`${regime.ruleSet}\`${other}: ${cited(regime.reason.vi, regime.citations, 'confirmed')}${mark(regime.confidence)}`;
  };
  return [
    `| Hệ thống | ${DAYS.map((day) => formatDate(day)).join(' | ')} |`,
    `|---|${DAYS.map(() => '---|').join('')}`,
    ...LIFECYCLES.map(([lifecycle, label]) => `| ${[label, ...DAYS.map((day) => cell(lifecycle, day))].join(' | ')} |`),
  ];
}
