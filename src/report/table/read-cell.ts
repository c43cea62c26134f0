import { safeParseTaskDue } from '../../portfolio/index.js';
import { foldVietnamese, safeParseDate, safeParseResult } from '../../text/index.js';
import { type CellOptions, type CellReading, own, type ValueReading } from './cell-reading.js';
import { readFigure, readPrinted } from './figure-cell.js';
import { type GridCell, oneLine } from './grid.js';
import { serialDate } from './serial-date.js';
import type { TableColumn, WordColumn } from './shape.js';
import { wrappedFigure } from './wrapped-figure.js';

const FIGURE = /^[≥≤<>=]{0,2} ?\d[\d.,]{0,40} ?%?$/;
const DASH = /^[-–—−]{1,3}$/;
const MARK = /[\dA-Za-zÀ-ỹ%.,)\]*] ?(\(\d{1,2}\)|\(\*{1,3}\)|\*{1,3}|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})$/;

/** Reads a cell that is not blank by the kind of its column; `unit` is that of its head or of the whole table. */
export function readCell(
  cell: GridCell,
  column: TableColumn,
  unit: string | undefined,
  options: CellOptions,
): CellReading {
  if (cell.fault !== undefined) return { text: '', issues: [own(`report.table-cell-${cell.fault}`)] };
  const { kind } = column;
  if (DASH.test(cell.text)) return { text: cell.text, issues: [] };
  if (kind === 'text') return { value: cell.text, text: cell.text, issues: [] };
  if (kind === 'ordinal') {
    const text = cell.number ?? oneLine(cell.text);
    return { value: text, text, issues: [] };
  }
  const wrapped = wrappedFigure(cell.text);
  const line = wrapped ?? oneLine(cell.text);
  const bare = withoutMarks(line);
  // Of what is kept as printed only a figure alone can have a mark: `2.990 người (1)` may be a count of something.
  const { text, marks } = kind === 'printed' && !FIGURE.test(bare.text) ? { text: line, marks: [] } : bare;
  const reading = readValue(cell, text, column, unit, options);
  return {
    text: reading.text ?? text,
    issues:
      wrapped === undefined ? reading.issues : [own('report.table-figure-wrapped', { wrapped }), ...reading.issues],
    ...('value' in reading ? { value: reading.value } : {}),
    ...(marks.length === 0 ? {} : { marks }),
  };
}

function readValue(
  cell: GridCell,
  text: string,
  column: TableColumn,
  unit: string | undefined,
  options: CellOptions,
): ValueReading {
  switch (column.kind) {
    case 'date':
      return readDate(cell, text, options);
    case 'deadline':
      return readDeadline(cell, text, options);
    case 'status': {
      const result = safeParseResult(text, options.lenient ? { lenient: true } : {});
      if (!result.success) return { issues: [own('report.table-no-status', { received: text })] };
      const { status } = result.data;
      return status === 'reported' || status === 'changed'
        ? { issues: [own('report.table-no-status', { received: text })] }
        : { value: result.data, issues: result.issues };
    }
    case 'word':
      return readWord(text, column);
    case 'printed':
      return readPrinted(cell, text, unit, options);
    case 'count':
    case 'amount':
    case 'rate':
      return readFigure(cell, text, column.kind, unit, options);
    default:
      return { value: text, issues: [] };
  }
}

/** Ký hiệu chú thích sau con số: `353.886(1)`, `12.000 *`. */
function withoutMarks(printed: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let text = printed;
  // At most three marks stand behind a figure.
  for (let step = 0; step < 3; step += 1) {
    const mark = MARK.exec(text)?.[1];
    if (mark === undefined) break;
    marks.unshift(mark);
    text = text.slice(0, -mark.length).trimEnd();
  }
  return text === '' ? { text: printed, marks: [] } : { text, marks };
}

function readWord(text: string, { words }: WordColumn): ValueReading {
  const key = foldVietnamese(text);
  const found = Object.keys(words).find((value) => words[value]?.some((word) => foldVietnamese(word) === key));
  if (found !== undefined) return { value: found, issues: [] };
  const listed = Object.values(words).flatMap(([first]) => (first === undefined ? [] : [first]));
  return { issues: [own('report.table-word', { received: text, words: listed.join('; ') })] };
}

function readDate(cell: GridCell, text: string, { year }: CellOptions): ValueReading {
  if (cell.number !== undefined) {
    const serial = serialDate(cell.number);
    if (serial === undefined) return { issues: [own('report.table-date-number', { received: cell.text })] };
    return {
      value: serial.date,
      text: serial.date.text,
      issues: serial.hasTime ? [own('report.table-time-left-out')] : [],
    };
  }
  const date = safeParseDate(text, year === undefined ? {} : { year });
  if (date.success) return { value: date.data, issues: date.issues };
  return { issues: UNKNOWN_DAY.test(text) ? [] : date.issues };
}

/** `Chưa xác định`: a day that is not known is absent, not wrong. */
const UNKNOWN_DAY = /^(?:chưa|đang|không) \D+$/i;

function readDeadline(cell: GridCell, text: string, options: CellOptions): ValueReading {
  if (cell.number !== undefined) {
    const serial = serialDate(cell.number);
    const read = readDate(cell, text, options);
    return serial === undefined ? read : { ...read, value: { kind: 'day', on: serial.date.to } };
  }
  const { year } = options;
  const due = safeParseTaskDue(text, year === undefined ? {} : { year });
  if (due.success) return { value: due.data, issues: due.issues };
  if (UNKNOWN_DAY.test(text)) return { issues: [] };
  // What is wrong with a day is told more closely than that it is no deadline.
  const date = safeParseDate(text, year === undefined ? {} : { year });
  return { issues: date.success ? due.issues : date.issues };
}
