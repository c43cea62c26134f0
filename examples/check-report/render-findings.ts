// What an editor acts on: every contradiction with its cells, its mend and its likely cause.
import {
  formatIssue,
  formatNumber,
  type Interval,
  parseRational,
  roundRational,
  type Severity,
  safeParseNumber,
} from 'vn-ict';
import type { SumExplanation } from 'vn-ict/portfolio';
import { ASSUMPTION_LABELS, CAUSE_LABELS, type CellUse, type ErrorSet, type WrongCell } from 'vn-ict/reconcile';
import type { ReportCheck, ReportFinding } from 'vn-ict/report';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'MÂU THUẪN', warning: 'CẦN XEM LẠI', hint: 'LƯU Ý' };
const MOST_SETS = 3;

export function renderFindings(check: ReportCheck): string {
  const { cover, findings, summary, issues } = check;
  const title = [cover?.title, cover?.documentNumber, cover?.agency].filter(Boolean).join(' · ');
  const { pass, fail } = summary.outcomes;
  const counts = `${pass} quy tắc thỏa, ${fail} không thỏa: ${findings.length} phát hiện`;
  const read = issues
    .filter(({ severity }) => severity === 'error')
    .flatMap((issue) => [
      `! ${formatIssue(issue)}`,
      '   cách sửa: không suy ra được từ số liệu khác, cần xem lại nguồn số liệu',
      '   nguyên nhân: chưa rõ',
    ]);
  return [title, counts, ...findings.map(renderFinding), ...read].join('\n');
}

function renderFinding({ severity, rules, sets, explanations = [] }: ReportFinding, index: number): string {
  const broken = rules.flatMap(({ statement, residual, cells }) => [
    `   ${statement.vi}${residual === undefined ? '' : ` (chênh lệch ${spell(residual)})`}`,
    ...cells.slice(0, 6).map((cell) => `     ${placeOf(cell)}`),
    ...(cells.length > 6 ? [`     … và ${cells.length - 6} ô khác`] : []),
  ]);
  return [
    `${index + 1}. ${SEVERITIES[severity]}`,
    ...broken,
    ...sets.slice(0, MOST_SETS).map(renderSet),
    ...(sets.length > MOST_SETS ? [`   … hoặc ${sets.length - MOST_SETS} khả năng khác cùng trọng số`] : []),
    ...causeLines(
      sets,
      explanations.map((explanation) => renderExplanation(explanation, rules)),
    ),
  ].join('\n');
}

/** What no cell's own cause says: an explanation of the whole sum, or plainly that there is none. */
function causeLines(sets: readonly ErrorSet[], explanations: readonly string[]): readonly string[] {
  const explained = sets.some(({ cells }) => cells.some(({ causes }) => causes.length > 0));
  return [
    ...(sets.length === 0 ? ['   cách sửa: không suy ra được từ số liệu khác, cần xem lại nguồn số liệu'] : []),
    ...explanations.map((explanation) => `   có thể do: ${explanation}`),
    ...(explained || explanations.length > 0 ? [] : ['   nguyên nhân: chưa rõ']),
  ];
}

const placeOf = ({ path, report, printed, row, column }: CellUse): string =>
  `[${[report, row ?? path, column].filter(Boolean).join(' / ')}] ${printed ?? '(không có)'}`;

// A figure that depends on others may be anything once one of them is only bounded.
const saysMore = ({ mend }: Pick<WrongCell, 'mend'>): boolean => mend?.printed !== undefined;

const renderSet = ({ cells, recomputed, assumes = [] }: ErrorSet, index: number): string =>
  [
    `   ${index === 0 ? 'sai ở' : 'hoặc ở'}: ${cells.map(renderCell).join('; ')}`,
    ...recomputed.filter(saysMore).map((cell) => `     tính lại: ${placeOf(cell)} → ${mendOf(cell)}`),
    ...assumes.map(({ statement, reason }) => `     giả định: ${statement.vi} (${ASSUMPTION_LABELS[reason].vi})`),
  ].join('\n');

function renderCell(cell: WrongCell): string {
  const causes = cell.causes.map(({ cause }) => CAUSE_LABELS[cause].vi);
  const cause = causes.length === 0 ? '' : ` (${causes.join('; ')})`;
  return `${placeOf(cell)} → ${mendOf(cell)}${cause}`;
}

function mendOf({ mend }: Pick<WrongCell, 'mend'>): string {
  if (mend === undefined) return 'phải sửa';
  return mend.printed ?? (mend.value === undefined ? intervalOf(mend.interval) : spell(mend.value));
}

function intervalOf({ lower, upper }: Interval): string {
  if (lower !== null && upper === null) return `${lower.included ? 'từ' : 'trên'} ${spell(lower.value)}`;
  if (lower === null && upper !== null) return `${upper.included ? 'không quá' : 'dưới'} ${spell(upper.value)}`;
  return lower === null || upper === null ? 'giá trị khác' : `từ ${spell(lower.value)} đến ${spell(upper.value)}`;
}

/** What would explain a whole sum, and the total that it would make right. */
function renderExplanation(explanation: SumExplanation, rules: ReportFinding['rules']): string {
  if (explanation.kind === 'rounding') return `làm tròn các phần (tới ${spell(explanation.atMost)})`;
  const parts = explanation.parts.join(', ');
  const [{ residual, cells } = { residual: undefined, cells: [] }] = rules;
  const total = safeParseNumber(cells.at(-1)?.printed ?? '');
  const mended =
    residual === undefined || !total.success ? '' : `; tổng đúng là ${formatNumber(total.data.plus(residual))}`;
  return `${explanation.kind === 'left-out' ? 'chưa cộng' : 'cộng hai lần'} ${parts}${mended}`;
}

// A fraction that is no decimal, as the bound of an interval may be, is printed to the nearest hundredth.
const spell = (value: string): string =>
  value.includes('/') ? `khoảng ${formatNumber(roundRational(parseRational(value), 2))}` : formatNumber(value);
