import { type FigureToken, isFigure, isMark, isWord, type Token } from './token.js';

/** The key of the word at a place, or nothing. */
export const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.key : '';
};

/** Whether the two words from a place make a pair of a table. */
export const pairAt = (tokens: readonly Token[], at: number, pairs: ReadonlySet<string>): boolean =>
  pairs.has(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`);

/** Whether words stand at a place, one after another. */
export function wordsAt(tokens: readonly Token[], at: number, words: string): boolean {
  const first = wordAt(tokens, at);
  // Most places hold another word: nothing is taken apart for them.
  if (first === '' || !words.startsWith(first)) return false;
  return words.split(' ').every((word, index) => wordAt(tokens, at + index) === word);
}

/** Whether words end just before a place. */
export function wordsBefore(tokens: readonly Token[], at: number, words: string): boolean {
  return wordsAt(tokens, at - words.split(' ').length, words);
}

/** The figure at a place, if it is one of the types. */
export function figureAt(
  tokens: readonly Token[],
  at: number,
  ...types: readonly FigureToken['type'][]
): FigureToken | undefined {
  const token = tokens[at];
  return isFigure(token) && types.includes(token.type) ? token : undefined;
}

/** Where the words and marks start that stand against a figure as its hedge: `hơn`, `khoảng`, `gần`. */
export function hedgeStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    isWord(tokens[from - 1], 'hơn', 'gần', 'khoảng', 'trên', 'xấp', 'xỉ', 'ước', 'tính', 'chừng', 'ngót')
  ) {
    from -= 1;
  }
  return from;
}

/** The first place from `at` to `until` that holds a figure of a type. */
export function nextFigure(
  tokens: readonly Token[],
  at: number,
  until: number,
  ...types: readonly FigureToken['type'][]
): number | undefined {
  for (let index = at; index < Math.min(until, tokens.length); index += 1) {
    if (figureAt(tokens, index, ...types)) return index;
  }
  return undefined;
}

const DIFFERENCE_REACH = 4;

/** Whether a figure is printed as a change: `tăng 263`, `giảm khoảng 5%`, `(-19,76%)`. */
export function isChangeFigure(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  for (let step = 0; step < DIFFERENCE_REACH && before >= 0; step += 1, before -= 1) {
    const token = tokens[before];
    if (isWord(token, 'tăng', 'giảm', 'vượt', 'hụt', 'bớt', 'gấp')) return true;
    if (isWord(token, 'cao', 'thấp', 'nhiều', 'ít')) return isWord(tokens[before + 1], 'hơn');
    if (step === 0 && isMark(token, '-–−+') && isMark(tokens[before - 1], '(')) return true;
    if (!isWord(token, 'thêm', 'hơn', 'khoảng', 'gần', 'trên', 'được', 'tới', 'đến', 'trưởng', 'mức', 'là', 'ước'))
      return false;
  }
  return false;
}
