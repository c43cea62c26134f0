import { figureAt, nextFigure, wordAt, wordsAt } from './look.js';
import { type FigureToken, isMark, isWord, type Token } from './token.js';

export const RESULTS = ['percent', 'points', 'times', 'count'] as const;
const FILLERS = [
  'thêm',
  'khoảng',
  'hơn',
  'gần',
  'trên',
  'được',
  'tới',
  'đến',
  'là',
  'mức',
  'trưởng',
  'ước',
  'tương',
  'ứng',
  'đương',
  'bình',
  'quân',
  'ngót',
  'xấp',
  'xỉ',
  'lên',
  'so',
];
// `tăng cường`, `giảm nghèo`: the word is part of a name.
const NAMES = ['cường', 'nghèo', 'thiểu', 'tốc', 'lương', 'sút', 'âm'];
/** The longest stretch that a change and what it is compared with are looked for in. */
export const WINDOW = 26;

/** A word that says that something rose or fell, with the change that it leads to. */
export interface Anchor {
  readonly at: number;
  readonly direction: 'increase' | 'decrease';
  /** Where the printed change stands. */
  readonly result: number;
  readonly multiple: boolean;
}

export function anchorAt(tokens: readonly Token[], at: number): Anchor | undefined {
  const direction = directionAt(tokens, at);
  if (direction === undefined || isWord(tokens[at + 1], ...NAMES)) return undefined;
  let result = at + 1;
  while (result - at < 5 && isWord(tokens[result], ...FILLERS)) result += 1;
  const figure = figureAt(tokens, result, ...RESULTS);
  return figure === undefined || isOfRanks(figure)
    ? undefined
    : { at, direction, result, multiple: isWord(tokens[at], 'gấp') };
}

/** `tăng 7 bậc, từ 35 lên 28`: a rank rises while its number falls. `5 hạng mục` and `9 vị trí việc làm` are counted. */
function isOfRanks({ unit: [first, second, third] }: FigureToken): boolean {
  return (
    first === 'bậc' ||
    (first === 'hạng' && second !== 'mục') ||
    (first === 'vị' && second === 'trí' && third === undefined)
  );
}

export function directionAt(tokens: readonly Token[], at: number): 'increase' | 'decrease' | undefined {
  const word = wordAt(tokens, at);
  if (word === 'tăng' || word === 'gấp') return 'increase';
  if (word === 'giảm') return 'decrease';
  if (wordAt(tokens, at + 1) !== 'hơn') return undefined;
  if (word === 'cao' || word === 'nhiều') return 'increase';
  return word === 'thấp' || word === 'ít' ? 'decrease' : undefined;
}

export const hasFigure = (tokens: readonly Token[], from: number, to: number): boolean =>
  nextFigure(tokens, from, to, 'count', 'percent', 'points', 'times', 'fraction') !== undefined;

export const hasStop = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isMark(token, ';.!?…'));

/** Whether `so với` or `cùng kỳ` follows in the clause. */
export const comparesAfter = (tokens: readonly Token[], at: number): boolean => {
  for (let index = at + 1; index < Math.min(tokens.length, at + WINDOW); index += 1) {
    if (isMark(tokens[index], ';.')) return false;
    if (wordsAt(tokens, index, 'so với') || wordsAt(tokens, index, 'so cùng') || wordsAt(tokens, index, 'cùng kỳ'))
      return true;
  }
  return false;
};
