import {
  formatIssue,
  formatNumber,
  formatPercent,
  type IndicatorRowCheck,
  type IndicatorTableCheck,
  isContradiction,
  JUDGEMENT_REASON_LABELS,
  type Outcome,
  percentage,
  type RecomputedRate,
} from 'vn-ict';
import type { TableFile } from './read-table-file.js';
import { type CellText, type Column, type Paint, renderTable } from './terminal-table.js';

const plain: Paint = (text) => text;
const paintWith =
  (code: number): Paint =>
  (text) =>
    `\u001B[${code}m${text}\u001B[0m`;

const MARKS: Readonly<Record<Outcome, { readonly mark: string; readonly colour: number }>> = {
  pass: { mark: '✓', colour: 32 },
  fail: { mark: '✗', colour: 31 },
  undecided: { mark: '?', colour: 33 },
  notApplicable: { mark: '–', colour: 90 },
  error: { mark: '!', colour: 35 },
};

const COLUMNS: readonly Column[] = [
  { head: 'STT', width: 4, align: 'right' },
  { head: ' ', width: 1 },
  { head: 'Chỉ tiêu', width: 46 },
  { head: 'Mục tiêu', width: 10, align: 'right' },
  { head: 'Kết quả', width: 14, align: 'right' },
  { head: 'Tính lại', width: 8, align: 'right' },
  { head: 'Nhận xét', width: 60 },
];

export function renderReport(table: TableFile, check: IndicatorTableCheck, colours: boolean): string {
  const paint = (code: number): Paint => (colours ? paintWith(code) : plain);
  const title = [table.title ?? 'Bảng chỉ tiêu', table.document, table.issuer].filter(Boolean).join(' · ');
  const rows = check.rows.map((row, index) =>
    rowCells(row, table.rows[index]?.target ?? '', table.rows[index]?.result ?? '', paint),
  );
  const parts = [title, '', renderTable(COLUMNS, rows), ''];
  if (check.rules.length > 0) parts.push(...renderRules(check, paint), '');
  return [...parts, ...renderSummary(check, paint), ...renderTableIssues(check)].join('\n');
}

function rowCells(
  row: IndicatorRowCheck,
  target: string,
  result: string,
  paint: (code: number) => Paint,
): readonly CellText[] {
  const { mark, colour } = MARKS[row.outcome];
  const remarks = remarksOf(row);
  const contradicts = row.contradictions.length > 0 || row.figures.some(isContradiction);
  return [
    { text: row.no },
    { text: mark, paint: paint(colour) },
    { text: row.name },
    { text: target },
    { text: result },
    { text: row.rate?.printed ?? '' },
    { text: remarks.join('\n'), paint: contradicts ? paint(31) : plain },
  ];
}

function remarksOf(row: IndicatorRowCheck): readonly string[] {
  const remarks: string[] = [];
  if (row.reason !== undefined && row.reason !== 'no-target') remarks.push(JUDGEMENT_REASON_LABELS[row.reason].vi);
  const wrong = row.figures.filter(isContradiction);
  if (wrong.length > 0 && row.rate !== undefined) {
    remarks.push(
      `MÂU THUẪN: in ${wrong[0]?.printed}, nhưng ${row.rate.text} = ${finer(row.rate)} → ${row.rate.printed}`,
    );
  }
  for (const { statement, cells, shared } of row.contradictions) {
    const changes = cells.map(({ printed, demanded }) => {
      return `${printed} → ${demanded === undefined ? '?' : formatNumber(demanded)}`;
    });
    remarks.push(`MÂU THUẪN${shared ? ' (có thể ở dòng khác)' : ''}: ${statement.vi}: ${changes.join(', ')}`);
  }
  if (row.mended !== undefined) remarks.push(`nếu các dòng kia đúng: ${row.mended.text} = ${row.mended.printed}`);
  if (remarks.length === 0 && row.rate !== undefined) remarks.push(`khớp ${row.rate.text}`);
  const issues = row.issues.filter(({ severity, code }) => severity !== 'hint' && !SHOWN_ELSEWHERE.has(code));
  remarks.push(...(row.traps ?? []).map(({ vi }) => `Lưu ý: ${vi}`));
  return [...remarks, ...issues.map((issue) => issue.message.vi)];
}

/** The rate at one place more than is printed, so that a reader sees the rounding. */
function finer({ numerator, denominator, decimalPlaces }: RecomputedRate): string {
  return formatPercent(percentage(numerator, denominator, { decimalPlaces: decimalPlaces + 1 }) ?? '0');
}

const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['table.figures-contradict']);

function renderRules(check: IndicatorTableCheck, paint: (code: number) => Paint): readonly string[] {
  const lines = check.rules.map(({ outcome, statement, equation, residual }) => {
    const { mark, colour } = MARKS[outcome];
    const figures = equation === undefined ? '' : `: ${outcome === 'fail' ? equation.replace('=', '≠') : equation}`;
    const difference = outcome === 'fail' && residual !== undefined ? ` (chênh ${formatNumber(residual)})` : '';
    return `  ${paint(colour)(mark)} ${statement.vi}${figures}${difference}`;
  });
  return ['Đối chiếu giữa các dòng', ...lines];
}

function renderSummary({ summary }: IndicatorTableCheck, paint: (code: number) => Paint): readonly string[] {
  const line = (colour: number, label: string, numbers: readonly string[]): readonly string[] =>
    numbers.length === 0 ? [] : [`  ${paint(colour)(`${label} (${numbers.length})`)}: ${numbers.join(', ')}`];
  return [
    `Tổng hợp ${summary.rows} dòng`,
    ...line(32, '✓ đạt mục tiêu', summary.met),
    ...line(31, '✗ không đạt mục tiêu', summary.notMet),
    ...line(33, '? chưa xác định', summary.undecided),
    ...line(90, '– không có mục tiêu', summary.noTarget),
    ...line(90, '– không áp dụng', summary.notApplicable),
    ...line(35, '! không kiểm tra được', summary.errors),
    ...line(31, 'số in mâu thuẫn với phân số của chính dòng đó', summary.contradictsOwnFraction),
    ...line(31, 'mâu thuẫn với dòng khác', summary.contradictsOtherRows),
    ...line(32, 'số in khớp với phân số', summary.agrees),
  ];
}

function renderTableIssues(check: IndicatorTableCheck): readonly string[] {
  return check.issues.length === 0 ? [] : ['', ...check.issues.map((issue) => formatIssue(issue, 'vi'))];
}
