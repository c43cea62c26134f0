import { CONFIDENCE_LABELS } from 'vn-ict/law';
import {
  type Condition,
  type Criterion,
  criterionText,
  FACT_LABELS,
  FACT_VALUE_LABELS,
  type FactCondition,
  ND85_CRITERIA,
  ND331_CRITERIA,
} from 'vn-ict/security';
import { citationText } from '../../src/security/cite.js';
import { dutiesMarkdown, planMarkdown, regimesMarkdown } from './duties-markdown.js';
import {
  assessmentMarkdown,
  authoritiesMarkdown,
  dossierMarkdown,
  incidentsMarkdown,
  limitsMarkdown,
  reportsMarkdown,
} from './procedures-markdown.js';

/** Which row of the new decree stands where a row of the old one stood; `null` where there is none. */
export const PAIRS: readonly (readonly [old: string | null, now: string | null])[] = [
  ['nd85-7', 'nd331-11-1'],
  [null, 'nd331-11-2'],
  ['nd85-8-1', 'nd331-12-1'],
  ['nd85-8-2a', null],
  ['nd85-8-2b', 'nd331-12-2a'],
  ['nd85-8-2c', 'nd331-12-2b'],
  ['nd85-8-3', 'nd331-12-3'],
  [null, 'nd331-12-4'],
  ['nd85-8-2a-website', 'nd331-12-2-website'],
  ['nd85-9-1', 'nd331-13-1'],
  ['nd85-9-2a', 'nd331-13-2b'],
  ['nd85-9-2b', 'nd331-13-2a'],
  ['nd85-9-2c', 'nd331-13-2c'],
  ['nd85-9-3', 'nd331-13-3'],
  ['nd85-9-4', 'nd331-13-4'],
  [null, 'nd331-13-5'],
  ['nd85-9-1-state-secret-floor', 'nd331-13-1-state-secret-floor'],
  ['nd85-9-3-part-of-province', 'nd331-13-3-part-of-province'],
  ['nd85-9-3-one-ministry', null],
  ['nd85-9-3-nationwide', 'nd331-13-3-nationwide'],
  ['nd85-10-1', 'nd331-14-1'],
  ['nd85-10-2', 'nd331-14-2'],
  ['nd85-10-3', 'nd331-14-2'],
  ['nd85-10-4', 'nd331-14-3'],
  [null, 'nd331-14-4'],
  [null, 'nd331-14-1-not-strategic'],
  ['nd85-11-1', 'nd331-15-1'],
  ['nd85-11-2', 'nd331-15-2'],
  ['nd85-11-3', 'nd331-15-3'],
  ['nd85-11-4', 'nd331-15-4'],
  ['nd85-11-5', 'nd331-15-5'],
];

const BY_ID = new Map([...ND85_CRITERIA, ...ND331_CRITERIA].map((criterion) => [criterion.id, criterion]));

const value = (code: string | number): string =>
  typeof code === 'number' ? `cấp độ ${code}` : (FACT_VALUE_LABELS[code]?.vi ?? code);

function factText(condition: FactCondition): string {
  const label = FACT_LABELS[condition.fact].vi;
  if ('member' in condition) return `${label}: ${condition.is === 'yes' ? '' : 'không có '}${value(condition.member)}`;
  if ('oneOf' in condition) return `${label}: ${condition.oneOf.map(value).join(' / ')}`;
  if ('is' in condition) return `${label}: ${value(condition.is)}`;
  const from = `từ ${condition.atLeast.toLocaleString('vi-VN')}`;
  return `${label}: ${from}${condition.below === undefined ? ' trở lên' : ` đến dưới ${condition.below.toLocaleString('vi-VN')}`}`;
}

const conditionText = (condition: Condition): string =>
  'anyOf' in condition ? `(${condition.anyOf.map(factText).join(' **hoặc** ')})` : factText(condition);

function cell(id: string | null): string {
  const criterion: Criterion | undefined = id === null ? undefined : BY_ID.get(id);
  if (criterion === undefined) return '—';
  const mark = criterion.confidence === 'confirmed' ? '' : ` *(${CONFIDENCE_LABELS[criterion.confidence].vi})*`;
  return [
    `**${citationText(criterion.citation).vi.replace(/ Nghị định .*$/, '')}**${mark}`,
    criterionText(criterion.id)?.vi ?? '',
    `*Điều kiện:* ${criterion.when.map(conditionText).join('; ')}`,
  ].join('<br>');
}

const levelOf = ([old, now]: (typeof PAIRS)[number]): number => BY_ID.get(old ?? now ?? '')?.level ?? 0;

/** Both rule sets side by side, for a reader who knows the law and not the program. */
export function ruleSetsMarkdown(): string {
  const lines = [
    '# Cấp độ hệ thống thông tin: Nghị định 85/2016/NĐ-CP và Nghị định 331/2026/NĐ-CP',
    '',
    'Bảng này do chương trình sinh ra từ dữ liệu của `vn-ict/security`; để người am hiểu pháp luật rà soát. Sau mỗi nội dung là chỗ của nó trong văn bản; chỗ không ghi gì thêm là đã đối chiếu văn bản, chỗ in nghiêng trong ngoặc nói nội dung được biết đến mức nào. Dấu — là văn bản không quy định.',
    '',
    '## I. Tiêu chí',
    '',
    'Mỗi ô là một tiêu chí với điều, khoản, điểm, lời văn và các điều kiện mà chương trình hỏi.',
    'Một cấp độ cần một tiêu chí; một tiêu chí cần mọi điều kiện của nó. Chỗ ghi *suy luận* là cách đọc khi văn bản để ngỏ, không phải lời văn.',
  ];
  for (const level of [1, 2, 3, 4, 5]) {
    lines.push('', `### Cấp độ ${level}`, '', '| Nghị định 85/2016/NĐ-CP | Nghị định 331/2026/NĐ-CP |', '|---|---|');
    for (const pair of PAIRS.filter((one) => levelOf(one) === level)) {
      lines.push(`| ${cell(pair[0])} | ${cell(pair[1])} |`);
    }
  }
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['II. Áp dụng bộ quy tắc nào', regimesMarkdown()],
    ['III. Thẩm quyền thẩm định, phê duyệt', authoritiesMarkdown()],
    ['IV. Thời hạn', limitsMarkdown()],
    ['V. Hồ sơ', dossierMarkdown()],
    ['VI. Chu kỳ kiểm tra, đánh giá', assessmentMarkdown()],
    ['VII. Lịch báo cáo hằng năm', reportsMarkdown()],
    ['VIII. Báo cáo sự cố', incidentsMarkdown()],
    ['IX. Trách nhiệm', dutiesMarkdown()],
    ['X. Phương án bảo đảm', planMarkdown()],
  ];
  for (const [title, table] of sections) lines.push('', `## ${title}`, '', ...table);
  return `${lines.join('\n')}\n`;
}
