import { createIssue, type Issue } from '../../outcome/index.js';
import { normalizeVietnamese } from '../../text/index.js';
import { tableIssues } from './messages.js';

/**
 * Một dòng như bản in: the raw texts of the cells of one row. A target, result or note that is absent, empty or only a
 * dash (`-`, `–`) says nothing: a dash is never read as 0.
 */
export interface IndicatorRow {
  /** Số thứ tự (STT). */
  readonly no: string;
  /** Nội dung chỉ tiêu. */
  readonly name: string;
  /** Đơn vị tính of the row's target and result, in tables that print it row by row. */
  readonly unit?: string;
  /** Chỉ tiêu, mục tiêu. */
  readonly target?: string;
  /** Kết quả. */
  readonly result?: string;
  /** Ghi chú. */
  readonly note?: string;
  /** Nhóm chỉ tiêu, as the heading row above prints it. */
  readonly section?: string;
}

/** Tên ô của một dòng. */
export type CellName = keyof IndicatorRow;

type RequiredCell = 'no' | 'name';

/** Một dòng như hệ thống khác gửi: {@link IndicatorRow}, in which an empty cell may also be `null` or `undefined`. */
export type IndicatorRowInput = Pick<IndicatorRow, RequiredCell> & {
  readonly [Cell in Exclude<CellName, RequiredCell>]?: string | null | undefined;
};

/** The cells of a row as texts, absent ones empty, with what was wrong with them. */
export interface RowCells {
  readonly texts: Readonly<Record<CellName, string>>;
  /** Cells that hold something, but no text: they say neither a figure nor that there is none. */
  readonly unreadable: ReadonlySet<CellName>;
  readonly issues: readonly Issue[];
}

const CELL_NAMES: readonly CellName[] = ['no', 'name', 'unit', 'target', 'result', 'note', 'section'];
const REQUIRED: readonly CellName[] = ['no', 'name'];

const ALL_CELLS: ReadonlySet<CellName> = /* @__PURE__ */ new Set(CELL_NAMES);
const emptyTexts = (): Record<CellName, string> => ({
  no: '',
  name: '',
  unit: '',
  target: '',
  result: '',
  note: '',
  section: '',
});

/** Reads a row that may come from anywhere: own keys only, and a cell that is no text is an issue, not a crash. */
export function readRowCells(row: unknown): RowCells {
  try {
    return readCells(row);
  } catch {
    // A proxy that was revoked, or whose traps throw, does not even say what it is.
    return notARow('object');
  }
}

function notARow(received: unknown): RowCells {
  const issues = [createIssue(tableIssues, 'table.not-a-row', { received })];
  return { texts: emptyTexts(), unreadable: ALL_CELLS, issues };
}

function readCells(row: unknown): RowCells {
  const issues: Issue[] = [];
  const texts = emptyTexts();
  const unreadable = new Set<CellName>();
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return notARow(row);
  for (const cell of CELL_NAMES) {
    const value = Object.hasOwn(row, cell) ? cellOf(row, cell) : undefined;
    if (typeof value === 'string') texts[cell] = textOf(cell, value);
    else if (value !== undefined && value !== null) {
      unreadable.add(cell);
      issues.push(value === NOT_GOT ? notGot(cell) : notText(cell, value));
      // The number of a row is also what the summary calls it by.
      if (cell === 'no' && Number.isSafeInteger(value)) texts.no = String(value);
    }
    if (REQUIRED.includes(cell) && texts[cell] === '' && (value === undefined || value === null || value === '')) {
      issues.push(createIssue(tableIssues, 'table.missing-cell', { path: [cell], parameters: { cell } }));
    }
  }
  const unknown = Object.keys(row).filter((key) => !isCellName(key));
  for (const key of unknown.slice(0, MAXIMUM_UNKNOWN_CELLS)) {
    issues.push(createIssue(tableIssues, 'table.unknown-cell', { received: key, path: [key] }));
  }
  return { texts, unreadable, issues };
}

const NOT_GOT: unique symbol = /* @__PURE__ */ Symbol('not got');

/** A getter of a foreign object may throw. */
function cellOf(row: object, cell: CellName): unknown {
  try {
    return Reflect.get(row, cell);
  } catch {
    return NOT_GOT;
  }
}

function notGot(cell: CellName): Issue {
  return createIssue(tableIssues, 'table.cell-unreadable', { path: [cell], parameters: { cell } });
}

const MAXIMUM_UNKNOWN_CELLS = 10;
const DASH = /^[-–—−]{1,3}$/u;
const UNEVEN = /[^\n -~À-ÖØ-öø-ʯḀ-ỹ–≤≥]| {2}/;

/** The cells that are read come in one encoding and single-spaced, whatever program wrote them; the others stay as printed. */
function textOf(cell: CellName, value: string): string {
  if (REQUIRED.includes(cell) || cell === 'section') return value.trim();
  const text = (UNEVEN.test(value) ? normalizeVietnamese(value).replace(/ {2,}/g, ' ') : value).trim();
  return DASH.test(text) ? '' : text;
}

const isCellName = (key: string): boolean => (CELL_NAMES as readonly string[]).includes(key);

function notText(cell: CellName, value: unknown): Issue {
  return createIssue(tableIssues, 'table.cell-not-text', {
    received: value,
    path: [cell],
    parameters: { cell, type: typeof value },
  });
}
