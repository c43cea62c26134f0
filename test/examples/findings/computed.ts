// What the checks of the demo say, in the words of docs/findings.md.
import { formatNumber, type Interval, parseRational, roundRational } from 'vn-ict';
import type { SumExplanation } from 'vn-ict/portfolio';
import { CAUSE_LABELS, type CellUse, type ErrorSet, type WrongCell } from 'vn-ict/reconcile';
import type { ReportFinding } from 'vn-ict/report';

const figure = (value: string): string =>
  formatNumber(value.includes('/') ? roundRational(parseRational(value), 2) : value);

function rangeOf({ lower, upper }: Interval): string {
  if (lower === null || upper === null) return `at least ${figure(lower?.value ?? '')}`;
  return `${figure(lower.value)} to ${figure(upper.value)}`;
}

function mendOf({ mend }: Pick<WrongCell, 'mend'>): string {
  if (mend === undefined) return 'to be corrected';
  return mend.printed ?? (mend.value === undefined ? rangeOf(mend.interval) : figure(mend.value));
}

const changeOf = (cell: Pick<WrongCell, 'path' | 'printed' | 'mend'>): string =>
  `\`${cell.path}\`: ${cell.printed} → ${mendOf(cell)}`;

/** What a bound below zero says of a figure that depends on others: nothing. */
const saysMore = ({ mend }: Pick<WrongCell, 'mend'>): boolean => mend?.printed !== undefined;

function setOf({ cells, recomputed }: ErrorSet): string {
  const then = recomputed.filter(saysMore).map(changeOf);
  return [cells.map(changeOf).join(' and '), ...then.map((change) => `then ${change}`)].join(', ');
}

/** The first sets of cells of a finding, and how many there are besides. */
export function mendsOf({ sets }: ReportFinding, listed: number): string {
  const more = sets.length - listed;
  return [...sets.slice(0, listed).map(setOf), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function explained(explanation: SumExplanation): readonly string[] {
  if (explanation.kind === 'rounding') return [`rounding, up to ${figure(explanation.atMost)}`];
  const parts = explanation.parts.join(', ');
  return [explanation.kind === 'left-out' ? `${parts} left out` : `${parts} counted twice`];
}

/** Every likely cause of a finding, once. */
export function causesOf({ sets, explanations = [] }: ReportFinding): string {
  const slips = sets.flatMap(({ cells }) => cells.flatMap(({ causes }) => causes.map(({ cause }) => cause)));
  const words = [...slips.map((cause) => CAUSE_LABELS[cause].en), ...explanations.flatMap(explained)];
  return words.length === 0 ? 'none' : [...new Set(words)].join('; ');
}

const REPORTS: Readonly<Record<string, string>> = { earlier: 'báo cáo 6 tháng, ', scheme: 'đề án, ' };

/** The place of a cell as a person would name it. */
export function placeOf({ path, row = '', report = '' }: CellUse, document: string): string {
  const plan = report === '' && document.startsWith('Kế hoạch');
  const [, annex, step] = /^appendix-(\d)\.(?:sections\.|projects\.)?([^.]+)/.exec(path) ?? [];
  const section = /^[ivx]+(?=-|$)/.exec(step ?? '')?.[0];
  if (annex !== undefined && section !== undefined) return `Phụ lục ${annex}, mục ${section.toUpperCase()}`;
  if (annex !== undefined) return `Phụ lục ${annex}, dòng ${step}`;
  if (path.startsWith('projects.')) return 'Danh mục dự án';
  const indicator = /^indicators\.(\d+)\./.exec(path);
  if (indicator !== null) return `${REPORTS[report] ?? ''}mục I.5, chỉ tiêu ${indicator[1]}`;
  const [, part, item] = /^([IVX]+)\.([\dIVX].*)$/.exec(row) ?? [];
  if (part === undefined) return report === '' ? row : `${REPORTS[report]}${row.toLowerCase()}`;
  return plan ? `Phần ${part}, mục ${item}` : `${REPORTS[report] ?? ''}mục ${row}`;
}
