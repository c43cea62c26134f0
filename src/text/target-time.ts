import { type Parsed, refuse, succeed } from '../outcome/index.js';
import type { DateIssueCode } from './date-messages.js';
import { scanDate } from './date-scan.js';
import type { VietnameseDate } from './vietnamese-date.js';

/** A target without the times around it. */
export interface TargetCore {
  readonly cell: string;
  readonly key: string;
  /** Thời hạn: the date by which the target is to be reached. */
  readonly deadline?: VietnameseDate;
  /** What a change is counted from, after `so với`. */
  readonly baseline?: string;
  /** What stands in parentheses at the end. */
  readonly explanation?: string;
}

const AIMS = 'phấn đấu ';
const TIMED = /(?:đến|trước|trong|hết|vào|chậm nhất|năm|tháng|quý|ngày|tính) /y;
// A space may be missing after the figure: `80%trước ngày 30/6/2024`.
const OPENS_DATE = /(?:[ ,;]|(?<=[\d%]))(?=(?:trước|đến|hết|trong|vào|chậm nhất|năm|tháng|quý|\d tháng) )/g;
const PREPOSITION = /(?:trước|đến|hết|trong|vào|chậm nhất) /y;
const AFTER_FIGURE = /[\d%,;]/;
const COMPARED_WITH = 'so với ';

/** Takes the baseline and the deadline out of a target: `tăng 10% so với năm 2022`, `100% … trước ngày 30/6/2024`. */
export function splitTargetTime(cell: string, key: string, year?: number): Parsed<TargetCore, DateIssueCode> {
  if (!key.includes(' ')) return succeed({ cell, key });
  const options = { year };
  const start = key.startsWith(AIMS) ? AIMS.length : 0;
  TIMED.lastIndex = start;
  const opening = TIMED.test(key) ? scanDate(cell, key, start, options) : undefined;
  if (opening?.success === false) return refuse(...opening.issues);
  let core: TargetCore = { cell, key };
  if (opening !== undefined) {
    const { end, date } = opening.data;
    core = { ...partOf(cell, key, skipMarks(key, end), key.length), deadline: date };
  }
  const compared = core.key.indexOf(COMPARED_WITH);
  return compared > 0 ? withBaseline(core, compared, year) : withDeadline(core, year);
}

// `so với năm 2022 trong năm 2023`: what follows `so với` is the baseline; a date after it is the deadline where a preposition
// says so (`so với cùng kỳ năm 2022` has none).
function withBaseline(core: TargetCore, compared: number, year?: number): Parsed<TargetCore, DateIssueCode> {
  const { cell, key } = core;
  const start = compared + COMPARED_WITH.length;
  const target = { ...core, ...partOf(cell, key, 0, compared) };
  const date = scanDate(cell, key, start, { year });
  if (date?.success === false) return refuse(...date.issues);
  const end = date?.data.end ?? start;
  const rest = withDeadline({ cell: cell.slice(end), key: key.slice(end) }, year);
  if (!rest.success) return rest;
  const { deadline } = rest.data;
  if (deadline === undefined || !startsWithPreposition(deadline.text)) {
    return succeed({ ...target, baseline: cell.slice(start) });
  }
  return succeed({ ...target, deadline, baseline: cell.slice(start, end) + rest.data.cell });
}

function startsWithPreposition(text: string): boolean {
  PREPOSITION.lastIndex = 0;
  return PREPOSITION.test(text.toLowerCase());
}

function withDeadline(core: TargetCore, year?: number): Parsed<TargetCore, DateIssueCode> {
  const open = openingOfExplanation(core.key);
  if (open === -1) return withFinalDate(core, year);
  // `100% (đến năm 2025)`; any other explanation in parentheses says nothing of the target.
  const { cell, key } = core;
  const inside = scanDate(cell, key, open + 1, { year });
  if (inside?.success === false) return refuse(...inside.issues);
  const plain = { ...core, ...partOf(cell, key, 0, open) };
  if (inside === undefined || key.slice(inside.data.end).replace(')', '') !== '') {
    return withFinalDate({ ...plain, explanation: cell.slice(open) }, year);
  }
  return succeed({ ...plain, deadline: inside.data.date });
}

/** Where the parenthesis opens with which a target ends, closed or not; -1 without one. */
function openingOfExplanation(key: string): number {
  const open = key.lastIndexOf('(');
  if (open <= 0) return -1;
  const close = key.indexOf(')', open);
  return close === -1 || close === key.length - 1 ? open : -1;
}

function withFinalDate(core: TargetCore, year?: number): Parsed<TargetCore, DateIssueCode> {
  const { cell, key } = core;
  OPENS_DATE.lastIndex = 0;
  for (let match = OPENS_DATE.exec(key); match !== null; match = OPENS_DATE.exec(key)) {
    const at = match.index + match[0].length;
    if (match[0] === '') OPENS_DATE.lastIndex = at + 1;
    if (!standsForDeadline(key, at)) continue;
    const date = scanDate(cell, key, at, { year });
    if (date === undefined) continue;
    if (!date.success) return refuse(...date.issues);
    if (date.data.end !== key.length) continue;
    return succeed({ ...core, ...partOf(cell, key, 0, match.index), deadline: date.data.date });
  }
  return succeed(core);
}

/** A preposition says so; without one only a date right after the figure or a mark is a deadline (`80% năm 2024`). */
function standsForDeadline(key: string, at: number): boolean {
  PREPOSITION.lastIndex = at;
  return PREPOSITION.test(key) || AFTER_FIGURE.test(key.slice(Math.max(0, at - 2), at));
}

function skipMarks(key: string, at: number): number {
  let start = at;
  while (start < key.length && ' ,:;'.includes(key.charAt(start))) start += 1;
  return start;
}

function partOf(cell: string, key: string, start: number, end: number): { cell: string; key: string } {
  let last = end;
  while (last > start && ' ,;.'.includes(key.charAt(last - 1))) last -= 1;
  return { cell: cell.slice(start, last), key: key.slice(start, last) };
}
