// The tables as an office would type them into a spreadsheet: heads over two rows, section rows, merged cells, budgets as numbers.
import { readFileSync } from 'node:fs';
import { utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type IndicatorRow, parseNumber } from 'vn-ict';
import { DELIVERY_FORM_LABELS, type MoneyAmount, type Portfolio, type PortfolioSection } from 'vn-ict/portfolio';

type Cell = string | number | null;

const load = (file: string): unknown => JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'));

// The data files of the examples: that they are what their schemas say is tested elsewhere.
const loadPortfolio = (file: string): Portfolio => load(file) as Portfolio;
const loadRows = (file: string): readonly IndicatorRow[] => (load(file) as { rows: readonly IndicatorRow[] }).rows;

const printed = (amount: MoneyAmount | undefined): string =>
  typeof amount === 'object' && 'printed' in amount ? amount.printed : '';

/** `10.000` as a spreadsheet holds it. */
const numberOf = (amount: MoneyAmount | undefined): Cell => {
  const text = printed(amount);
  return text === '' ? null : parseNumber(text).toNumber();
};

/** Phụ lục 1: the sections of its rows as rows of their own. */
function indicatorSheet(): WorkSheet {
  const rows = loadRows('plan-883-appendix-1.json');
  const cells: Cell[][] = [
    ['Phụ lục 1: KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2023'],
    [],
    ['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu\n(%)', 'Kết quả\nnăm 2023', 'Ghi chú'],
  ];
  const numerals = ['I', 'II', 'III', 'IV', 'V'];
  let section: string | undefined;
  for (const { no, name, target, result, note, section: own } of rows) {
    if (own !== section) cells.push([numerals.shift() ?? '', own ?? '']);
    section = own;
    cells.push([parseNumber(no).toNumber(), name, target ?? '', result ?? '', note ?? '']);
  }
  return withWidths(utils.aoa_to_sheet(cells), [5, 60, 10, 12, 50], ['A1:E1']);
}

const home = (portfolio: Portfolio, { id }: PortfolioSection) =>
  portfolio.projects.filter(({ section }) => section === id);

/** Phụ lục 3: budgets under one merged head, those of the year as numbers. */
function planSheet(): WorkSheet {
  const plan = loadPortfolio('plan-883-appendix-3.json');
  const cells: Cell[][] = [
    ['Phụ lục 3: DANH MỤC NHIỆM VỤ, DỰ ÁN CHUYỂN ĐỔI SỐ NĂM 2024'],
    ['STT', 'Tên nhiệm vụ, dự án', 'Hình thức triển khai', 'Đơn vị chủ trì', 'Kinh phí (triệu đồng)'],
    ['', '', '', '', 'Tổng kinh phí giai đoạn 2022-2025', 'Kinh phí năm 2024'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ];
  const merges = ['A1:F1', 'E2:F2'];
  for (const section of plan.sections) {
    cells.push([
      section.number ?? '',
      section.name,
      '',
      '',
      printed(section.totals?.['total']),
      numberOf(section.totals?.['budget2024']),
    ]);
    const projects = home(plan, section);
    merges.push(...runsOf(projects.map(({ leadAgency }) => leadAgency)).map((run) => rangeOf(run, cells.length, 'D')));
    for (const [index, { number = '', name, deliveryForm, leadAgency = '', amounts }] of projects.entries()) {
      const form = deliveryForm === undefined ? '' : DELIVERY_FORM_LABELS[deliveryForm].vi;
      // Of a merged cell a spreadsheet keeps the first text alone.
      const agency = leadAgency === projects[index - 1]?.leadAgency ? null : leadAgency;
      cells.push([number, name, form, agency, printed(amounts['total']), numberOf(amounts['budget2024'])]);
    }
  }
  cells.push(['', 'TỔNG CỘNG', '', '', printed(plan.totals?.['total']), numberOf(plan.totals?.['budget2024'])]);
  return withWidths(utils.aoa_to_sheet(cells), [5, 60, 12, 16, 14, 14], merges);
}

/** Where the same text stands in several rows one below the other: a person merges them. */
function runsOf(texts: readonly (string | undefined)[]): readonly (readonly [first: number, last: number])[] {
  const starts = texts.flatMap((text, index) => (index > 0 && text === texts[index - 1] ? [] : [index]));
  return starts
    .map((first, index): readonly [number, number] => [first, (starts[index + 1] ?? texts.length) - 1])
    .filter(([first, last]) => last > first && texts[first] !== undefined);
}

const rangeOf = ([first, last]: readonly [number, number], above: number, column: string): string =>
  `${column}${above + first + 1}:${column}${above + last + 1}`;

/** The list of the scheme: its unit above, its total first, its headings merged across. */
function schemeRows(): readonly (readonly Cell[])[] {
  const scheme = loadPortfolio('decision-1655-projects.json');
  const cells: Cell[][] = [
    ['', '', '', '', 'Đơn vị tính: Triệu đồng'],
    ['TT', 'Danh mục đầu tư', 'Giai đoạn 2021- 2025', 'Nguồn vốn đầu tư', 'Ghi chú'],
    ['', 'TỔNG', printed(scheme.totals?.['total']), '', ''],
  ];
  for (const section of scheme.sections) {
    cells.push([`${section.number ?? ''}. ${section.name.toUpperCase()}`, '', '', '', '']);
    for (const { number = '', name, amounts, fundingPrinted = '', note = '' } of home(scheme, section)) {
      cells.push([number, name, printed(amounts['total']), fundingPrinted, note]);
    }
  }
  return cells;
}

function withWidths(sheet: WorkSheet, widths: readonly number[], merges: readonly string[]): WorkSheet {
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  return sheet;
}

export const SHEETS = { indicators: 'Phụ lục 1', plan: 'Phụ lục 3', scheme: 'Danh mục 1655' } as const;

export function workbookOfPlan(): WorkBook {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, indicatorSheet(), SHEETS.indicators);
  utils.book_append_sheet(workbook, planSheet(), SHEETS.plan);
  const scheme = utils.aoa_to_sheet(schemeRows().map((row) => [...row]));
  utils.book_append_sheet(workbook, withWidths(scheme, [5, 60, 14, 40, 40], []), SHEETS.scheme);
  return workbook;
}

/** As spreadsheets save it in Việt Nam: semicolons, and a byte order mark before the text. */
export function csvOfScheme(): string {
  const sheet = utils.aoa_to_sheet(schemeRows().map((row) => [...row]));
  return `\uFEFF${utils.sheet_to_csv(sheet, { FS: ';', RS: '\r\n' })}`;
}
