import { type Anchor, anchorAt, directionAt, hasFigure, hasStop, RESULTS, WINDOW } from './change-anchor.js';
import { baseAfter, baseBefore } from './change-base.js';
import { type ChangeParts, changeOf } from './change-verdict.js';
import type { Findings } from './found.js';
import { figureAt, hedgeStart, isChangeFigure, nextFigure, wordsAt } from './look.js';
import { type FigureToken, isFigure, isMark, isWord, type Token } from './token.js';
import { relateUnits } from './unit.js';

/** The changes that a sentence states. */
export function findChanges(tokens: readonly Token[], findings: Findings): void {
  const used = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (isWord(token, 'từ')) fromTo(tokens, at, used, findings);
  }
  for (const [at] of tokens.entries()) {
    const anchor = anchorAt(tokens, at);
    if (anchor !== undefined && !used.has(anchor.result)) compared(tokens, anchor, used, findings);
  }
}

/** `từ A … lên B …, tăng p%`; `giảm p%, từ A xuống B`. */
function fromTo(tokens: readonly Token[], at: number, used: Set<number>, findings: Findings): void {
  const first = nextFigure(tokens, at + 1, at + 4, 'count', 'percent');
  if (first === undefined) return;
  let to = first + 1;
  while (to < first + WINDOW && !isWord(tokens[to], 'lên', 'xuống', 'còn', 'thành')) to += 1;
  if (to === first + WINDOW || hasFigure(tokens, first + 1, to) || hasStop(tokens, first, to)) return;
  const second = nextFigure(tokens, to + 1, to + 6, 'count', 'percent');
  const [previous, current] = [
    figureAt(tokens, first, 'count', 'percent'),
    second === undefined ? undefined : tokens[second],
  ];
  if (second === undefined || previous === undefined || !isFigure(current) || current.type !== previous.type) return;
  const result = resultAfter(tokens, second) ?? resultBefore(tokens, at);
  if (result === undefined) return;
  const printed = tokens[result.at];
  if (!isFigure(printed) || used.has(result.at)) return;
  const direction = result.direction ?? (isWord(tokens[to], 'xuống', 'còn') ? 'decrease' : 'increase');
  const plain = { ...current, unit: current.unit.length > 0 ? current.unit : previous.unit };
  report(
    findings,
    used,
    result.at,
    { current: plain, previous, printed, direction, multiple: result.multiple === true },
    true,
    result.other === true ? 'fit' : 'any',
  );
}

interface ResultPlace {
  readonly at: number;
  readonly direction?: 'increase' | 'decrease';
  readonly multiple?: boolean;
  /** Whether what rose or fell may be something else, which a clause of its own names. */
  readonly other?: boolean;
}

/** The change printed after the later figure: `, tăng 25%`, `(tăng 25%)`, `, tương đương 25%`, `, tức giảm 12 vụ`. */
function resultAfter(tokens: readonly Token[], from: number): ResultPlace | undefined {
  const at = nextFigure(tokens, from + 1, from + 16, 'count', 'percent', 'points', 'times', 'fraction');
  if (at === undefined || hasStop(tokens, from, at) || figureAt(tokens, at, 'fraction')) return undefined;
  if (isOnAverage(tokens, from, at)) return undefined;
  for (let index = at - 1; index > from && index > at - 6; index -= 1) {
    const direction = directionAt(tokens, index);
    if (direction === undefined) continue;
    const multiple = isWord(tokens[index], 'gấp');
    if (anchorAt(tokens, index)?.result !== at) return undefined;
    return { at, direction, multiple, other: namesSubject(tokens, from, index) };
  }
  const led = isWord(tokens[hedgeStart(tokens, at) - 1], 'đương', 'ứng', 'với') || isMark(tokens[at - 1], '(');
  return led && figureAt(tokens, at, 'percent', 'points') ? { at } : undefined;
}

const NO_SUBJECT = [
  'tương',
  'đương',
  'ứng',
  'tức',
  'nghĩa',
  'là',
  'đã',
  'với',
  'mức',
  'có',
  'cũng',
  'và',
  'như',
  'vậy',
];

/** `từ 45 lên 50 tạ/ha, sản lượng tăng 13%`: after a comma words of its own stand before the change. */
function namesSubject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = to - 1; index > from; index -= 1) {
    if (isMark(tokens[index], ',(')) return tokens.slice(index + 1, to).some((token) => !isWord(token, ...NO_SUBJECT));
  }
  return false;
}

/** `bình quân mỗi năm giảm 1,1%`: the change of each of several years, not of all. */
function isOnAverage(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token, index) =>
        isWord(token, 'mỗi', 'hằng', 'hàng') ||
        wordsAt(tokens, from + index, 'bình quân') ||
        wordsAt(tokens, from + index, 'trung bình'),
    );
}

function resultBefore(tokens: readonly Token[], from: number): ResultPlace | undefined {
  for (let index = from - 1; index >= Math.max(0, from - 8); index -= 1) {
    if (isMark(tokens[index], ';.)')) return undefined;
    const figure = figureAt(tokens, index, ...RESULTS);
    if (figure === undefined) continue;
    const anchor = [index - 1, index - 2, index - 3].map((place) => anchorAt(tokens, place)).find(Boolean);
    return anchor?.result === index ? { at: index, direction: anchor.direction } : undefined;
  }
  return undefined;
}

/** `đạt C, tăng p% so với … (P)`; `đạt C, giảm D (p%) so với …`. */
function compared(tokens: readonly Token[], anchor: Anchor, used: Set<number>, findings: Findings): void {
  const result = tokens[anchor.result];
  if (!isFigure(result) || result.reading === undefined) return;
  const base = baseAfter(tokens, anchor.result) ?? baseBefore(tokens, anchor.at);
  const twin = twinAfter(tokens, anchor.result, result);
  const currents = currentsBefore(tokens, anchor.at, base?.at);
  const { direction, multiple } = anchor;
  if (twin !== undefined && result.type !== 'times') {
    const other = tokens[twin];
    if (!isFigure(other)) return;
    const [difference, printed] = result.type === 'count' ? [result, other] : [other, result];
    const parts = currents.map((current): ChangeParts => ({ current, difference, printed, direction, multiple }));
    if (settle(findings, used, [anchor.result, twin], parts, compares(tokens, anchor))) return;
  }
  if (base !== undefined) {
    const previous = base.figure;
    const parts = currents
      .filter((current) => current.type === previous.type)
      .map((current): ChangeParts => ({ current, previous, printed: result, direction, multiple }));
    settle(findings, used, [anchor.result], parts, base.stated);
    return;
  }
  if (result.type === 'percent' && compares(tokens, anchor) && currents[0]?.reading !== undefined) {
    const { start } = currents[0].reading;
    findings.lacking.push({ kind: 'change', reason: 'base-not-stated', start, end: result.reading.end });
  }
}

/** Reports the nearest reading that fits; where none does, the only one there is, if the wording is plain. */
function settle(
  findings: Findings,
  used: Set<number>,
  places: readonly number[],
  readings: readonly ChangeParts[],
  stated: boolean,
): boolean {
  for (const [order, parts] of readings.entries()) {
    if (report(findings, used, places, parts, stated && order === 0, 'fit')) return true;
  }
  const [only, ...more] = readings;
  if (only === undefined || more.length > 0 || !stated) return false;
  const other = only.previous ?? only.difference;
  if (other === undefined || relateUnits(only.current.unit, other.unit) === 'different') return false;
  const scales = (only.current.reading?.scale ?? 0) === (other.reading?.scale ?? 0);
  return scales && report(findings, used, places, only, true);
}

function report(
  findings: Findings,
  used: Set<number>,
  places: number | readonly number[],
  parts: ChangeParts,
  stated: boolean,
  wanted: 'fit' | 'any' = 'any',
): boolean {
  const change = changeOf(parts, stated, wanted);
  if (change === undefined) return false;
  findings.found.push(change);
  for (const place of typeof places === 'number' ? [places] : places) used.add(place);
  return true;
}

/** Whether the words say with what: `so với cùng kỳ` after the change, or just before it. */
function compares(tokens: readonly Token[], { at, result }: Anchor): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 10); index -= 1) {
    if (isMark(tokens[index], ',;.(')) break;
    if (wordsAt(tokens, index, 'so với')) return true;
  }
  return comparesAfter(tokens, result);
}

const comparesAfter = (tokens: readonly Token[], at: number): boolean => {
  for (let index = at + 1; index < Math.min(tokens.length, at + WINDOW); index += 1) {
    if (isMark(tokens[index], ';.')) return false;
    if (wordsAt(tokens, index, 'so với') || wordsAt(tokens, index, 'so cùng') || wordsAt(tokens, index, 'cùng kỳ'))
      return true;
  }
  return false;
};

/** The other printing of the same change: `giảm 38 vụ (20%)`, `tăng 8,7% … với mức tăng 8,12 triệu`, `, tương ứng tăng 16%`. */
function twinAfter(tokens: readonly Token[], result: number, figure: FigureToken): number | undefined {
  const at = nextFigure(tokens, result + 1, result + 18, 'count', 'percent', 'points', 'times', 'fraction');
  const other = at === undefined ? undefined : tokens[at];
  if (at === undefined || !isFigure(other) || hasStop(tokens, result, at)) return undefined;
  if (
    !((figure.type === 'count' && other.type === 'percent') || (figure.type === 'percent' && other.type === 'count'))
  ) {
    return undefined;
  }
  const from = hedgeStart(tokens, at);
  const before = tokens[from - 1];
  const signed = isMark(before, '-–−+') ? tokens[from - 2] : before;
  if (isMark(signed, '(')) return other.type === 'percent' ? at : undefined;
  const words = tokens.slice(Math.max(result + 1, from - 5), from);
  const tied = words.some((token) => isWord(token, 'ứng', 'đương', 'mức', 'tức'));
  const opened = isChangeFigure(tokens, at) && words.some((token) => isMark(token, '('));
  return tied || opened ? at : undefined;
}

const MOST_CURRENTS = 3;

/** The figures before a change that may have changed, the nearest first; what a parenthesis holds only from inside it. */
function currentsBefore(tokens: readonly Token[], anchor: number, base: number | undefined): readonly FigureToken[] {
  const found: FigureToken[] = [];
  let closed = 0;
  const wanted = base === undefined ? undefined : figureAt(tokens, base, 'count', 'percent');
  for (let index = anchor - 1; index >= Math.max(0, anchor - 40) && found.length < MOST_CURRENTS; index -= 1) {
    const token = tokens[index];
    // `199 vụ; so với tuần trước giảm 49 vụ` is one clause.
    if (isMark(token, '.') || (isMark(token, ';') && !isWord(tokens[index + 1], 'so'))) break;
    if (isMark(token, ')')) closed += 1;
    if (isMark(token, '(')) closed = Math.max(0, closed - 1);
    if (closed > 0 || !isFigure(token) || index === base || isChangeFigure(tokens, index)) continue;
    if (token.type !== (wanted?.type ?? 'count')) continue;
    if (wanted !== undefined && relateUnits(token.unit, wanted.unit) === 'different') continue;
    found.push(token);
  }
  return found;
}
