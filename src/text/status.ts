import { scanDate } from './date-scan.js';
import { wordKey } from './fold.js';
import { readHedge } from './hedge.js';
import { dayBehind } from './status-date.js';
import { STATUS_WORDS, type StatusWithoutFigure, WORDS_THAT_STAND_ALONE } from './status-words.js';
import type { VietnameseDate } from './vietnamese-date.js';

/** Kết quả chưa có số liệu: a status with the word that says it and, where one is printed, the reason. */
export interface StatusResult {
  readonly status: StatusWithoutFigure;
  /** As printed: `Chưa đến kỳ đánh giá`. */
  readonly word: string;
  /** What follows `do`, `vì`, `chờ`: `chờ Bộ TTTT cấp phép tần số`. */
  readonly reason?: string;
  /** Ngày in kèm: the one day printed behind a word of completion, be it that of the work or of the document that shows it. */
  readonly date?: VietnameseDate;
  readonly text: string;
}

interface StatusTable {
  readonly statusOf: ReadonlyMap<string, StatusWithoutFigure>;
  readonly opening: RegExp;
}

// Made when first asked for.
let statusTable: StatusTable | undefined;

function makeStatusTable(): StatusTable {
  const statusOf = new Map(
    (Object.keys(STATUS_WORDS) as StatusWithoutFigure[]).flatMap((status) =>
      STATUS_WORDS[status].map((word) => [word, status] as const),
    ),
  );
  const words = [...statusOf.keys()].sort((one, other) => other.length - one.length).join('|');
  return { statusOf, opening: new RegExp(`(?:${words})(?![A-Za-zÀ-ỹ\\d])`, 'uy') };
}

// Any other `đang …` is work under way; its first clause is the word.
const UNDER_WAY = /đang [^,.;:()]+/y;
const STANDS_ALONE = / ?(?:$|[,.;:(])/y;
const CAUSE = /[ ,:(-]*(?:(?:do|vì|bởi vì|bởi|lý do(?: là)?:?|nguyên nhân(?: là)?:?) |(?=(?:đang )?chờ |vướng ))/y;
const AFTER_WORD = /[ ,:(-]*/y;
const DIGIT = /\d/;
const FIGURE = / ?(?:được )?\d/y;
// In the cell of a table a dash or dots say that there is no figure. Yearbooks print a dash for none at all, reports for what they
// do not have: it is never read as 0.
const NO_FIGURE = /^(?:[-–—]{1,3}|\.{2,4}|…)$/u;

/** The status with which a normalised, single-spaced cell opens. */
export function statusOf(cell: string): StatusResult | undefined {
  if (NO_FIGURE.test(cell)) return { status: 'not-available', word: cell, text: cell };
  const key = wordKey(cell);
  const opening = openingOf(key);
  if (opening === undefined) return undefined;
  const { status, end } = opening;
  if (status === 'done' && isFigureAt(cell, key, end)) return undefined;
  const reason = reasonAfter(cell, key, opening);
  const date = status === 'done' ? dayBehind(cell, key, end) : undefined;
  return {
    status: status === 'not-started' && reason !== undefined ? 'blocked' : status,
    word: cell.slice(0, end),
    ...(reason === undefined ? {} : { reason }),
    ...(date === undefined ? {} : { date }),
    text: cell,
  };
}

interface Opening {
  readonly status: StatusWithoutFigure;
  readonly end: number;
  /** What follows is itself the reason: `chờ cấp phép`. */
  readonly waits: boolean;
}

function openingOf(key: string): Opening | undefined {
  const table = (statusTable ??= makeStatusTable());
  table.opening.lastIndex = 0;
  const word = table.opening.exec(key)?.[0];
  if (word === undefined) return underWay(key);
  const status = table.statusOf.get(word);
  if (status === undefined) return undefined;
  if (
    WORDS_THAT_STAND_ALONE.has(word) &&
    !matches(STANDS_ALONE, key, word.length) &&
    !matches(CAUSE, key, word.length)
  ) {
    return undefined;
  }
  return { status, end: word.length, waits: word.endsWith('chờ') };
}

function underWay(key: string): Opening | undefined {
  UNDER_WAY.lastIndex = 0;
  const clause = UNDER_WAY.exec(key)?.[0];
  if (clause === undefined) return undefined;
  const cause = / (?:do|vì|bởi) /.exec(clause);
  return {
    status: 'in-progress',
    end: (cause === null ? clause : clause.slice(0, cause.index)).trimEnd().length,
    waits: false,
  };
}

/** `Hoàn thành 80%` and `Hoàn thành gần 80%` are figures; `Hoàn thành 30/6/2023` is a status with its date. */
function isFigureAt(cell: string, key: string, end: number): boolean {
  const hedged = key.charAt(end) === ' ' ? readHedge(key, end + 1) : undefined;
  if (hedged?.hedge !== undefined && DIGIT.test(key.charAt(hedged.end))) return true;
  if (!matches(FIGURE, key, end)) return false;
  return scanDate(cell, key, end + 1)?.success !== true;
}

function reasonAfter(cell: string, key: string, { status, end, waits }: Opening): string | undefined {
  if (status === 'done') return undefined;
  const pattern = waits || status === 'blocked' ? AFTER_WORD : CAUSE;
  CAUSE.lastIndex = end;
  pattern.lastIndex = end;
  const start = CAUSE.test(key) ? CAUSE.lastIndex : pattern.test(key) ? pattern.lastIndex : undefined;
  if (start === undefined) return undefined;
  const reason = withoutClosing(cell.slice(start), cell.slice(end, start).includes('('));
  return reason === '' ? undefined : reason;
}

/** The reason without its full stop and, where it stands in parentheses, without the closing one (a report may forget it). */
function withoutClosing(reason: string, inParentheses: boolean): string {
  let end = reason.length;
  while (end > 0 && ' .;'.includes(reason.charAt(end - 1))) end -= 1;
  return reason.slice(0, inParentheses && reason.charAt(end - 1) === ')' ? end - 1 : end);
}

function matches(pattern: RegExp, key: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(key);
}
