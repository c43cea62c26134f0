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
  indicatorRowsOf,
  PROJECT_LIST,
  portfolioOf,
  type RawCell,
  type ReadTableOptions,
  readTable,
} from 'vn-ict/report/table';
import type { Note } from './annotate.js';
import { SHEETS } from './write-sources.js';

/** Where the cell of a path stands. */
type Places = ReadonlyMap<string, Pick<Note, 'sheet' | 'address'>>;

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
  const places: Places = new Map([...indicators.places, ...plan.places, ...scheme.places]);
  const sums = check.sections.flatMap(({ id, result }) =>
    result !== undefined && 'contradictions' in result
      ? result.contradictions.flatMap((sum) => noteAt(places, `${id}.${sum.path}`, textOfSum(sum)))
      : [],
  );
  const cells = check.findings
    .filter(({ sections }) => sections.includes('annex'))
    .flatMap((finding) => notesOf(finding, places));
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
  const places = new Map<string, Pick<Note, 'sheet' | 'address'>>();
  const payload: readonly IndicatorRowInput[] = indicatorRowsOf(table);
  for (const record of table.records) {
    // What the indicators of a table count is printed in its notes.
    for (const field of ['target', 'result', 'note'] as const) {
      const address = cellAddress(table, record, field);
      if (address !== undefined) places.set(`annex.${record.cells.no}.${field}`, { sheet: SHEETS.indicators, address });
    }
  }
  return { rows: payload, places, issues: table.issues };
}

function readProjects(workbook: WorkBook, sheet: string, id: string) {
  const { rows, options } = sheetRows(workbook, sheet);
  const table = readTable(rows, PROJECT_LIST, options);
  const { portfolio, rowOf, issues } = portfolioOf(table, { id, title: sheet });
  const places = new Map<string, Pick<Note, 'sheet' | 'address'>>();
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

function noteAt(places: Places, path: string, text: string): readonly Note[] {
  const [section, row] = path.split('.');
  // An input of an indicator stands in the note of its row.
  const place = places.get(path) ?? places.get(`${section}.${row}.note`);
  return place === undefined ? [] : [{ ...place, text }];
}

/** One note for each cell of the smallest set that must be wrong, and for the rates that follow them. */
function notesOf({ rules, sets }: ReportFinding, places: Places): readonly Note[] {
  const [set] = sets;
  if (set === undefined) return [];
  const why = rules.map(({ statement }) => statement.vi).join('; ');
  const choice = sets.length > 1 ? `\nCó ${sets.length} cách giải thích ngang nhau, đây là một.` : '';
  return [
    ...set.cells.flatMap((cell) => noteAt(places, cell.path, `${textOfCell(cell)}\nQuy tắc: ${why}.${choice}`)),
    ...set.recomputed.flatMap(({ path, printed, mend }) =>
      noteAt(
        places,
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
