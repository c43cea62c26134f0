import { createIssue, type Issue, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import { placedIssue } from './cell-reading.js';
import { checkShape } from './check-shape.js';
import { BLANK, type Grid, oneLine, type RawTable, readGrid } from './grid.js';
import { findHead, HEADER_SEARCH, type TableHead } from './header.js';
import { type IssueList, issueList } from './issue-list.js';
import { readingIssues } from './messages.js';
import { checkNumbers } from './numbering.js';
import { type Reading, type ReadTableOptions, readOptions } from './options.js';
import { columnLetter, placeWords } from './place.js';
import { readRows } from './read-rows.js';
import { logicalRows } from './rows.js';
import type { AnyShape, TableColumns, TableShape } from './shape.js';
import type { ReadColumn, ReadTable } from './table.js';
import { labelledUnit, unitOfHead } from './unit-words.js';

/**
 * Đọc bảng, without throwing: {@link readTable}.
 *
 * @returns the table with its issues, or `report.table-not-rows`, `report.table-shape`, `report.table-header` where nothing can be read
 * @example
 * import { INDICATOR_TABLE, safeReadTable } from 'vn-ict/report/table';
 * const reading = safeReadTable([['Họ tên', 'Điện thoại'], ['An', '0912']], INDICATOR_TABLE);
 * reading.success ? '' : reading.issues[0].message.vi; // => 'Không tìm thấy dòng tiêu đề có cột “name” trong 2 dòng đầu.'
 */
export function safeReadTable<Columns extends TableColumns>(
  rows: RawTable,
  shape: TableShape<Columns>,
  options: ReadTableOptions = {},
): Parsed<ReadTable<Columns>> {
  const fault = checkShape(shape);
  if (fault !== undefined) return refuse(fault);
  const grid = readGrid(rows);
  if (grid === undefined) return refuse(createIssue(readingIssues, 'report.table-not-rows', { received: 'object' }));
  const reading = readOptions(options);
  const head = findHead(grid, shape, reading.skip);
  if (head === undefined) return refuse(headless(grid, shape));
  // The boundary: the records have the fields of the shape, each read by the kind of its column.
  return succeed(tableOf(grid, head, shape, reading) as ReadTable<Columns>);
}

/**
 * Đọc bảng: turns the raw cells of a table, as copied from Word, Excel or CSV, into records, by a shape that says which columns there are.
 *
 * Columns are found by the words of their heads, also of heads that are merged over several rows. Section rows, totals, wrapped rows,
 * repeated heads, lines above and below the table are told apart; a dash or a blank is absent, never 0; a number of a spreadsheet that has
 * two readings is an issue. Every issue names row and column as a person sees them.
 *
 * @param rows - the cells of the sheet, row by row, heads included: texts, numbers, or nothing
 * @param shape - one of the shapes of this door, or your own by `defineTableShape`
 * @param options - where the table stands in its sheet, and how numbers are read
 * @throws VnIctError with the codes of {@link safeReadTable}; what is wrong with single cells stands in `issues`
 * @example
 * import { PROJECT_LIST, readTable } from 'vn-ict/report/table';
 * const table = readTable(
 *   [
 *     ['Đơn vị tính: Triệu đồng', null, null],
 *     ['TT', 'Danh mục đầu tư', 'Giai đoạn 2021- 2025'],
 *     ['', 'TỔNG', '492.050'],
 *     ['I. CÔNG NGHỆ THÔNG TIN', '', ''],
 *     ['1', 'Số hóa kết quả giải quyết thủ tục hành chính', '3.000'],
 *   ],
 *   PROJECT_LIST,
 * );
 * table.sections.map(({ number, name, row }) => [number, name, row]); // => [['I', 'CÔNG NGHỆ THÔNG TIN', 4]]
 * table.totals.map(({ name, texts }) => [name, texts.total]); // => [['TỔNG', '492.050']]
 * const total = table.records[0]?.cells.total;
 * total?.status === 'reported' && [total.quantity.value, total.quantity.unit]; // => ['3000000000', 'đồng']
 * @see Đề án kèm theo Quyết định 1655/QĐ-UBND of Bắc Kạn, list of projects
 */
export function readTable<Columns extends TableColumns>(
  rows: RawTable,
  shape: TableShape<Columns>,
  options: ReadTableOptions = {},
): ReadTable<Columns> {
  return unwrap(safeReadTable(rows, shape, options));
}

function headless({ rows }: Grid, { columns, label }: AnyShape): Issue {
  const spellings = (columns[label]?.headers ?? []).map((word) => `“${word}”`).join(', ');
  const parameters = { rows: Math.min(rows.length, HEADER_SEARCH), spellings };
  return createIssue(readingIssues, 'report.table-header', { received: label, path: ['rows'], parameters });
}

function tableOf(grid: Grid, given: TableHead, shape: AnyShape, reading: Reading): ReadTable {
  const { origin } = reading;
  const issues = issueList();
  tellLeftOut(grid, reading, issues);
  const head = withNumbers(grid, given, shape);
  const above = grid.rows.slice(0, head.first).flatMap((row) => row.flatMap(({ text }) => (text === '' ? [] : [text])));
  const unit = [...above, ...head.texts].map(labelledUnit).find((found) => found !== undefined);
  const columns = new Map<string, ReadColumn & { readonly index: number }>();
  for (const [field, index] of head.columns) {
    const column = shape.columns[field];
    const header = head.texts[index] ?? '';
    const own = unitOfHead(header) ?? (column !== undefined && 'unit' in column ? column.unit : undefined);
    const used = own ?? (column?.kind === 'amount' ? unit : undefined);
    const letter = columnLetter(origin.column - 1 + index);
    columns.set(field, { index, letter, header, ...(used === undefined ? {} : { unit: used }) });
  }
  tellColumns(head, shape, reading, issues);
  const { rows, anotherHead, otherTexts } = logicalRows(grid.rows, head, shape, reading.merges);
  const ordinal = Object.keys(shape.columns).find((field) => shape.columns[field]?.kind === 'ordinal') ?? '';
  const numbers = columns.get(ordinal);
  issues.add(...checkNumbers(rows, numbers?.index, numbers?.header ?? '', origin));
  if (anotherHead !== undefined) {
    const place = placeWords(origin, anotherHead);
    issues.add(placedIssue({ own: 'report.table-another-head' }, place, ['rows', anotherHead], ''));
  }
  for (const { row, column } of otherTexts) {
    const text = oneLine(grid.rows[row]?.[column]?.text ?? '');
    const place = placeWords(origin, row, column, head.texts[column]);
    issues.add(placedIssue({ own: 'report.table-head-differs' }, place, ['rows', row, column], text));
  }
  const read = readRows(rows, { grid: grid.rows, shape, columns, head, reading, issues });
  return {
    columns: Object.fromEntries([...columns].map(([field, { index: _, ...column }]) => [field, column])),
    ...(unit === undefined ? {} : { unit }),
    ...(head.texts.length === 0
      ? {}
      : { headerRows: { first: origin.row + head.first, last: origin.row + Math.max(head.first, head.end - 1) } }),
    above,
    ...read,
    issues: issues.all(),
  };
}

/** The column of numbers, where no head names it: the one before the label in which numbers stand. */
function withNumbers({ rows }: Grid, head: TableHead, { columns, label }: AnyShape): TableHead {
  const ordinal = Object.keys(columns).find((field) => columns[field]?.kind === 'ordinal');
  const at = (head.columns.get(label) ?? 0) - 1;
  if (ordinal === undefined || at < 0 || head.columns.has(ordinal) || [...head.columns.values()].includes(at))
    return head;
  const texts = rows.slice(head.end).flatMap((row) => (row[at] ?? BLANK).text || []);
  const numbers = texts.filter((text) => /^(?:\d{1,4}(?:\.\d{1,3})*|[IVX]{1,6}|[A-Z])\.?$/.test(oneLine(text)));
  if (texts.length === 0 || numbers.length * 2 < texts.length) return head;
  return { ...head, columns: new Map([...head.columns, [ordinal, at]]) };
}

const WORDS = {
  rows: ['dòng', 'rows'],
  columns: ['cột', 'columns'],
  cells: ['ô', 'cells'],
} as const;

function tellLeftOut({ leftOut, notRows }: Grid, { origin }: Reading, issues: IssueList): void {
  if (leftOut !== undefined) {
    const [whatVi, what] = WORDS[leftOut.what];
    issues.add(
      createIssue(readingIssues, 'report.table-left-out', { parameters: { limit: leftOut.limit, whatVi, what } }),
    );
  }
  for (const row of notRows) {
    const place = placeWords(origin, row);
    const parameters = { place: place.vi, placeEn: place.en };
    issues.add(createIssue(readingIssues, 'report.table-not-a-row', { path: ['rows', row], parameters }));
  }
}

function tellColumns(head: TableHead, { columns }: AnyShape, { origin }: Reading, issues: IssueList): void {
  const found = head.texts
    .filter((text) => text !== '')
    .map((text) => `“${text.slice(0, 60)}”`)
    .join(', ');
  for (const [field, { required, headers = [] }] of Object.entries(columns)) {
    if (required !== true || head.columns.has(field)) continue;
    const parameters = { found, spellings: headers.map((word) => `“${word}”`).join(', ') };
    issues.add(
      createIssue(readingIssues, 'report.table-column-missing', {
        path: ['columns', field],
        received: field,
        parameters,
      }),
    );
  }
  for (const { column, other } of head.repeated) {
    const text = head.texts[column] ?? '';
    const place = placeWords(origin, head.first, column, text);
    const parameters = { other: columnLetter(origin.column - 1 + other) };
    issues.add(
      placedIssue({ own: 'report.table-column-repeated', parameters }, place, ['rows', head.first, column], text),
    );
  }
}
