import { createIssue, type Issue } from '../../outcome/index.js';
import { readingIssues } from './messages.js';
import { columnIndex } from './place.js';
import type { TableColumn } from './shape.js';

const KINDS: Readonly<Record<TableColumn['kind'], true>> = {
  text: true,
  ordinal: true,
  printed: true,
  count: true,
  amount: true,
  rate: true,
  date: true,
  deadline: true,
  status: true,
  word: true,
};

/** The kinds that a merged cell says of each of its rows. */
const FILLED: readonly unknown[] = ['text', 'date', 'deadline', 'status', 'word'];

const MOST_FIELDS = 200;
const MOST_SPELLINGS = 100;
const LONGEST_SPELLING = 200;

/** What is wrong with a shape, which may come from a file; `undefined` where it can be used. */
export function checkShape(shape: unknown): Issue | undefined {
  try {
    return faultOf(shape);
  } catch {
    return wrong('không đọc được', 'it cannot be read');
  }
}

function wrong(whyVi: string, why: string): Issue {
  return createIssue(readingIssues, 'report.table-shape', { path: ['shape'], parameters: { whyVi, why } });
}

function faultOf(shape: unknown): Issue | undefined {
  if (!isRecord(shape) || !isRecord(shape['columns'])) return wrong('cần đối tượng có columns', 'it needs columns');
  const fields = Object.entries(shape['columns']);
  if (fields.length === 0 || fields.length > MOST_FIELDS) {
    return wrong(`cần từ 1 đến ${MOST_FIELDS} cột`, `it needs 1 to ${MOST_FIELDS} columns`);
  }
  const { label, units, totals = [] } = shape;
  if (typeof label !== 'string' || !Object.hasOwn(shape['columns'], label)) {
    return wrong('label phải là một cột', 'label must be one of its columns');
  }
  if (units !== undefined && (typeof units !== 'string' || !isTextColumn(shape['columns'][units]))) {
    return wrong('units phải là một cột chữ', 'units must be one of its columns of text');
  }
  if (!areWords(totals)) return wrong('totals phải là các chuỗi ký tự', 'totals must be strings');
  for (const [field, column] of fields) {
    const known = isRecord(column) && typeof column['kind'] === 'string' && Object.hasOwn(KINDS, column['kind']);
    const places = known && (column['position'] === undefined || columnIndex(column['position']) !== undefined);
    const unit = known && column['unit'] !== undefined ? [column['unit']] : [];
    const words = known && column['kind'] === 'word' ? column['words'] : {};
    const isSound =
      places &&
      areWords(column['headers'] ?? []) &&
      areWords(column['fallbackHeaders'] ?? []) &&
      areWords(unit) &&
      (column['filledDown'] === undefined ||
        (typeof column['filledDown'] === 'boolean' && FILLED.includes(column['kind']))) &&
      isRecord(words) &&
      Object.values(words).every(areWords);
    if (!isSound) return wrong(`cột “${field.slice(0, 60)}” sai`, `the column “${field.slice(0, 60)}” is wrong`);
  }
  const ordinals = fields.filter(([, column]) => isRecord(column) && column['kind'] === 'ordinal');
  return ordinals.length > 1 ? wrong('có hơn một cột số thứ tự', 'it has more than one column of numbers') : undefined;
}

const isTextColumn = (column: unknown): boolean => isRecord(column) && column['kind'] === 'text';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areWords = (words: unknown): boolean =>
  Array.isArray(words) &&
  words.length <= MOST_SPELLINGS &&
  words.every((word) => typeof word === 'string' && word.length <= LONGEST_SPELLING);
