import { formatCitation } from 'vn-ict/law';
import { STATISTICS_FAMILIES, STATISTICS_SECTIONS, type StatisticsFamily } from 'vn-ict/sector';

const MEASURES = {
  count: 'số đếm',
  amount: 'lượng',
  share: 'tỷ lệ 0-100%',
  rate: 'tỷ lệ, bình quân',
  change: 'tăng, giảm',
};
const RELATIONS = { exhaustive: '=', overlapping: '≥ mỗi số:', 'open-list': '≥ tổng:' };

const lines = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`${title}:`, '', ...items.map((item) => `- ${item}`), ''];

/** A family for a reader who knows the field: every figure, what must hold among them, every rate. */
function familyMarkdown(family: StatisticsFamily): readonly string[] {
  const { id, name, fields, structure, rates, changes = [], limits = [], norms = [], citations } = family;
  const label = (field: string): string => fields[field]?.label.vi ?? '';
  const marks = ({ cumulative, moving, minimum, maximum }: StatisticsFamily['fields'][string]): string =>
    [
      ...(cumulative === true ? ['lũy kế'] : []),
      ...(moving === true ? ['biến động'] : []),
      ...(minimum === undefined ? [] : [`từ ${minimum}`]),
      ...(maximum === undefined ? [] : [`đến ${maximum}`]),
    ].join(', ');
  const sum = (terms: StatisticsFamily['rates'][number]['numerator']): string =>
    terms
      .map((term) => (typeof term === 'string' ? label(term) : `${term.coefficient} × ${label(term.field)}`))
      .join(' + ');
  return [
    `### ${name.vi}`,
    '',
    `\`${id}\` · ${name.en} · ${citations.map((citation) => formatCitation(citation)).join('; ')}`,
    '',
    '| số liệu | mã | đơn vị | cách đo | ghi chú |',
    '|---|---|---|---|---|',
    ...Object.entries(fields).map(
      ([field, definition]) =>
        `| ${definition.label.vi} | \`${field}\` | ${definition.unit} | ${MEASURES[definition.measure]} | ${marks(definition)} |`,
    ),
    '',
    ...lines(
      'Quan hệ',
      structure.map(
        ({ kind, whole, parts }) =>
          `${label(whole)} ${RELATIONS[kind]} ${parts.map(label).join(kind === 'overlapping' ? ', ' : ' + ')}`,
      ),
    ),
    ...lines(
      'Tỷ lệ',
      rates.map(
        ({ label: { vi }, numerator, denominator, factor = '100', printedAs }) =>
          `${vi} = ${factor === '1' ? '' : `${factor} × `}${sum(numerator)} ÷ ${sum(denominator)}${printedAs === undefined ? '' : ` (in ở \`${printedAs}\`)`}`,
      ),
    ),
    ...lines(
      'So với cùng kỳ',
      changes.map(({ of, printedAs }) => `${label(of)}: \`${printedAs}\``),
    ),
    ...lines(
      'Giới hạn',
      limits.map(({ statement }) => statement.vi),
    ),
    ...lines(
      'Định mức',
      norms.map(({ label: { vi }, citations: [basis] }) => `${vi} (${formatCitation(basis)})`),
    ),
  ];
}

export function familiesMarkdown(): string {
  const sections = Object.entries(STATISTICS_SECTIONS).flatMap(([section, { vi }]) => {
    const families = STATISTICS_FAMILIES.filter((family) => family.section === section);
    return families.length === 0 ? [] : [`## ${vi}`, '', ...families.flatMap(familyMarkdown)];
  });
  return `${['# Các nhóm số liệu của ngành thông tin và truyền thông', '', ...sections].join('\n').trimEnd()}\n`;
}
