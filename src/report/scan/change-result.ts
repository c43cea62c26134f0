import { anchorAt, directionAt, hasStop, RESULTS } from './change-anchor.js';
import { figureAt, hedgeStart, nextFigure, wordsAt } from './look.js';
import { isMark, isWord, type Token } from './token.js';

/** Where a change is printed. */
export interface ResultPlace {
  readonly at: number;
  readonly direction?: 'increase' | 'decrease';
  readonly multiple?: boolean;
  /** Whether what rose or fell may be something else, which a clause of its own names. */
  readonly other?: boolean;
}

/** The change printed after the later figure: `, tăng 25%`, `(tăng 25%)`, `, tương đương 25%`, `, tức giảm 12 vụ`. */
export function resultAfter(tokens: readonly Token[], from: number): ResultPlace | undefined {
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

/** The change printed before both figures: `giảm 10%, từ …`. */
export function resultBefore(tokens: readonly Token[], from: number): ResultPlace | undefined {
  for (let index = from - 1; index >= Math.max(0, from - 8); index -= 1) {
    if (isMark(tokens[index], ';.)')) return undefined;
    const figure = figureAt(tokens, index, ...RESULTS);
    if (figure === undefined) continue;
    const anchor = [index - 1, index - 2, index - 3].map((place) => anchorAt(tokens, place)).find(Boolean);
    return anchor?.result === index ? { at: index, direction: anchor.direction } : undefined;
  }
  return undefined;
}
