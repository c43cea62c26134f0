// A table of the catalogue as a domain expert reviews it: the cells as printed, then how they are understood.
import {
  checkIndicatorTable,
  formatTarget,
  type IndicatorRow,
  type IndicatorRowCheck,
  isContradiction,
  OUTCOME_LABELS,
} from 'vn-ict';
import type { PrintedTable } from 'vn-ict/catalog';
import { describeFormula, type Indicator, JUDGEMENT_REASON_LABELS, type RelationKind } from 'vn-ict/indicator';
import { formatCitation } from 'vn-ict/law';
import { formatDate } from 'vn-ict/text';

const RELATIONS: Readonly<Record<RelationKind, string>> = {
  'same-name-other-denominator': 'gần tên, khác mẫu số với',
  'same-name-other-numerator': 'gần tên, khác tử số với',
  'same-rate-other-source': 'cùng tỷ lệ, khác nguồn với',
  succeeds: 'thay cho',
  'part-of': 'là một phần của',
};

const COLUMNS = [
  ['no', 'STT'],
  ['name', 'Nội dung'],
  ['unit', 'Đơn vị tính'],
  ['target', 'Chỉ tiêu'],
  ['result', 'Kết quả'],
  ['note', 'Ghi chú'],
] as const satisfies readonly (readonly [keyof IndicatorRow, string])[];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function judgementText({ outcome, reason }: IndicatorRowCheck): string {
  return `${OUTCOME_LABELS[outcome].vi}${reason === undefined ? '' : ` (${JUDGEMENT_REASON_LABELS[reason].vi})`}`;
}

// A bare figure of a plan is the least that it asks for; a range is met from its lower end on.
function readingText({ target }: IndicatorRowCheck): string {
  if (target === undefined) return '—';
  const least = target.kind === 'range' || (target.kind === 'threshold' && target.printedComparator === null);
  return `${formatTarget(target)}${least ? ' (ít nhất)' : ''}`;
}

const gapText = ({ gap }: IndicatorRowCheck): string =>
  gap === undefined ? '—' : `${gap.printed} ${gap.unit === '%' ? 'điểm phần trăm' : gap.unit}`;

/** What a careful reader remarks besides: figures against their fraction, rows against one another, spellings. */
function remarksText({ figures, rate, contradictions, mended, issues }: IndicatorRowCheck): string {
  const wrong = figures
    .filter(isContradiction)
    .map(({ printed }) => `in ${printed}, tính lại ${rate?.text ?? ''} = ${rate?.printed ?? ''}`);
  const against = contradictions.map(
    ({ statement, against: rows }) => `mâu thuẫn với dòng ${rows.join(', ')}: ${statement.vi}`,
  );
  const mending = mended === undefined ? [] : [`theo các dòng khác: ${mended.text} = ${mended.printed}`];
  const warned = issues.filter(({ severity }) => severity === 'warning').map((issue) => issue.message.vi);
  return [...new Set([...wrong, ...against, ...mending, ...warned])].join('<br>');
}

function indicatorText({
  id,
  name,
  unit,
  inputs,
  formula,
  traps = [],
  relations = [],
  ...indicator
}: Indicator): string {
  const counted = Object.entries(inputs).map(
    ([key, input]) => `  - \`${key}\`: ${input.label.vi} (${input.unit || 'trạng thái'})`,
  );
  return [
    `### \`${id}\``,
    '',
    `${name.vi}<br>*${name.en}*`,
    '',
    `- Nhóm: ${indicator.section.vi}; đơn vị: ${unit || '(việc phải hoàn thành)'}; ${indicator.direction === 'more' ? 'cao hơn là tốt hơn' : 'thấp hơn là tốt hơn'}`,
    `- Công thức: ${formula === undefined ? 'bản in không nêu' : describeFormula({ id, name, unit, inputs, formula, ...indicator })}`,
    ...counted,
    `- Căn cứ: ${indicator.citations.map((citation) => formatCitation(citation)).join('; ')}`,
    ...traps.map(({ vi }) => `- Lưu ý: ${vi}`),
    ...relations.map(
      (relation) => `- Quan hệ: ${RELATIONS[relation.kind]} \`${relation.indicator}\`. ${relation.note.vi}`,
    ),
  ].join('\n');
}

/** The golden table: `docs/tables/<id>.md` holds it for review. */
export function catalogueMarkdown(printed: PrintedTable): string {
  const { source, rules } = printed;
  const check = checkIndicatorTable(printed.printed, { definition: printed });
  const columns = COLUMNS.filter(([key]) => printed.printed.some((row) => (row[key] ?? '') !== ''));
  const sections = [...new Set(printed.printed.map(({ section = '' }) => section))];
  const cells = sections.map((section) => {
    const rows = printed.printed.filter((row) => (row.section ?? '') === section);
    return [
      `**${section}**`,
      '',
      table(
        columns.map(([, head]) => head),
        rows.map((row) => columns.map(([key]) => row[key] ?? '')),
      ),
    ].join('\n');
  });
  const readings = check.rows.map((row) => [
    row.no,
    `\`${row.indicator}\``,
    readingText(row),
    gapText(row),
    judgementText(row),
    remarksText(row),
  ]);
  return [
    `# ${printed.title.vi}`,
    '',
    `*${printed.title.en}*`,
    '',
    `- Căn cứ: ${formatCitation(source.citation)}`,
    `- Nguồn: tệp ${source.seed}, ${source.place}`,
    `- Mục tiêu của kỳ: ${formatDate(source.period.from)} – ${formatDate(source.period.to)}`,
    ...(source.resultsOn === undefined ? [] : [`- Kết quả tính đến ngày: ${formatDate(source.resultsOn)}`]),
    '',
    '## Các ô như bản in',
    '',
    cells.join('\n\n'),
    '',
    '## Cách hiểu và kết luận',
    '',
    table(['STT', 'Chỉ tiêu', 'Mục tiêu', 'Khoảng cách', 'Kết luận', 'Nhận xét'], readings),
    '',
    ...(rules.length === 0
      ? []
      : ['## Quan hệ giữa các dòng', '', ...rules.map(({ id, statement }) => `- \`${id}\`: ${statement.vi}`), '']),
    '## Các chỉ tiêu',
    '',
    printed.indicators.map(indicatorText).join('\n\n'),
    '',
  ].join('\n');
}
