// Read, check, localise: the sheets of a workbook become the sections of a report, and its findings notes on cells.

import { utils, type WorkBook } from '@e965/xlsx';
import { formatNumber, type IndicatorRowInput, plainDate } from 'vn-ict';
import { indicatorTables } from 'vn-ict/catalog';
import type { PortfolioContradiction, SumExplanation } from 'vn-ict/portfolio';
import { CAUSE_LABELS, type WrongCell } from 'vn-ict/reconcile';
import { checkReport, type PeriodicReport, type ReportFinding } from 'vn-ict/report';
import {
  cellAddress,
  INDICATOR_TABLE,
  indicatorAddress,
  indicatorRowsOf,
  PROJECT_LIST,
  portfolioOf,
  type RawCell,
  type ReadTableOptions,
  readTable,
} from 'vn-ict/report/table';
import type { Note } from './annotate.js';
import { SHEETS } from './write-sources.js';

type Place = Pick<Note, 'sheet' | 'address'>;

/** Where the cell of a path stands. */
type PlaceOf = (path: string) => Place | undefined;

interface CheckedWorkbook {
  readonly notes: readonly Note[];
  /** What could not be read, or only with a doubt. */
  readonly issues: readonly string[];
}

export function checkWorkbook(workbook: WorkBook): CheckedWorkbook {
  const indicators = readIndicators(workbook);
  const plan = readProjects(workbook, SHEETS.plan, 'plan');
  const scheme = readProjects(workbook, SHEETS.scheme, 'scheme');
  const report: PeriodicReport = {
    cover: {
      title: 'Kế hoạch chuyển đổi số năm 2024',
      agency: 'UBND tỉnh Bắc Kạn',
      period: { kind: 'year', year: 2023 },
      asOf: plainDate('2023-12-20'),
    },
    sections: [
      { kind: 'indicator-table', id: 'annex', definition: 'plan-883-appendix-1', rows: indicators.rows },
      { kind: 'portfolio', id: 'plan', portfolio: plan.portfolio },
      { kind: 'portfolio', id: 'scheme', portfolio: scheme.portfolio },
    ],
  };
  const check = checkReport(report, { definitions: indicatorTables });
  const totals = new Map([...plan.places, ...scheme.places]);
  const placeOf: PlaceOf = (path) => (path.startsWith('annex.') ? indicators.placeOf(path) : totals.get(path));
  const sums = check.sections.flatMap(({ id, result }) =>
    result !== undefined && 'contradictions' in result
      ? result.contradictions.flatMap((sum) => noteAt(placeOf, `${id}.${sum.path}`, textOfSum(sum)))
      : [],
  );
  const cells = check.findings
    .filter(({ sections }) => sections.includes('annex'))
    .flatMap((finding) => notesOf(finding, placeOf));
  return {
    notes: [...cells, ...sums],
    issues: [...indicators.issues, ...plan.issues, ...scheme.issues, ...check.issues].map(({ message }) => message.vi),
  };
}

/** The cells of a sheet, and where they begin in it. */
function sheetRows(
  workbook: WorkBook,
  name: string,
): { readonly rows: RawCell[][]; readonly options: ReadTableOptions } {
  const sheet = workbook.Sheets[name];
  if (sheet === undefined) throw new Error(`Không có trang tính | There is no sheet: ${name}`);
  const { s: start } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const rows = utils.sheet_to_json<RawCell[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true });
  return {
    rows,
    options: { firstRow: start.r + 1, firstColumn: start.c + 1, merges: sheet['!merges'] ?? [] },
  };
}

function readIndicators(workbook: WorkBook) {
  const { rows, options } = sheetRows(workbook, SHEETS.indicators);
  const table = readTable(rows, INDICATOR_TABLE, options);
  const payload: readonly IndicatorRowInput[] = indicatorRowsOf(table);
  const placeOf: PlaceOf = (path) => {
    const address = indicatorAddress(table, path);
    return address === undefined ? undefined : { sheet: SHEETS.indicators, address };
  };
  return { rows: payload, placeOf, issues: table.issues };
}

function readProjects(workbook: WorkBook, sheet: string, id: string) {
  const { rows, options } = sheetRows(workbook, sheet);
  const table = readTable(rows, PROJECT_LIST, options);
  const { portfolio, rowOf, issues } = portfolioOf(table, { id, title: sheet });
  const places = new Map<string, Place>();
  for (const column of ['total', 'yearBudget'] as const) {
    const put = (path: string, key: string): void => {
      const address = cellAddress(table, { row: rowOf[key] ?? 0 }, column);
      if (address !== undefined) places.set(`${id}.${path}.${column}`, { sheet, address });
    };
    for (const project of portfolio.projects) put(`projects.${project.id}`, project.id);
    for (const section of portfolio.sections) put(`sections.${section.id}`, section.id);
    put('totals', 'totals');
  }
  return { portfolio, places, issues: [...table.issues, ...issues] };
}

function noteAt(placeOf: PlaceOf, path: string, text: string): readonly Note[] {
  const place = placeOf(path);
  return place === undefined ? [] : [{ ...place, text }];
}

/** One note for each cell of the smallest set that must be wrong, and for the rates that follow them. */
function notesOf({ rules, sets }: ReportFinding, placeOf: PlaceOf): readonly Note[] {
  const [set] = sets;
  if (set === undefined) return [];
  const why = rules.map(({ statement }) => statement.vi).join('; ');
  const choice = sets.length > 1 ? `\nCó ${sets.length} cách giải thích ngang nhau, đây là một.` : '';
  return [
    ...set.cells.flatMap((cell) => noteAt(placeOf, cell.path, `${textOfCell(cell)}\nQuy tắc: ${why}.${choice}`)),
    ...set.recomputed.flatMap(({ path, printed, mend }) =>
      noteAt(
        placeOf,
        path,
        `Đang ghi ${printed}. Khi sửa các ô trên, tỷ lệ tính lại là ${mend?.printed ?? 'chưa xác định'}.`,
      ),
    ),
  ];
}

function textOfCell({ printed, mend, causes }: WrongCell): string {
  const must = mend?.printed === undefined ? '' : ` Phải ghi ${mend.printed}.`;
  const likely = causes.map(({ cause }) => CAUSE_LABELS[cause].vi).join('; ');
  return `Đang ghi ${printed}.${must}${likely === '' ? '' : ` Nguyên nhân có thể: ${likely}.`}`;
}

function textOfSum({ printed, sum, residual, explanations }: PortfolioContradiction): string {
  const likely = explanations.map(causeOf).join('; hoặc ');
  const cause = likely === '' ? '' : `\nNguyên nhân có thể: ${likely}.`;
  return `Đang ghi ${printed}. Các khoản cộng lại được ${formatNumber(sum)} (chênh ${formatNumber(residual)}).${cause}`;
}

function causeOf(explanation: SumExplanation): string {
  if (explanation.kind === 'rounding') return 'cộng từ số liệu đã làm tròn';
  const parts = explanation.parts.join(', ');
  return explanation.kind === 'left-out' ? `bỏ sót ${parts}` : `cộng hai lần ${parts}`;
}
