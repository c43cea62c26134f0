import type { Hedge } from '../number/index.js';

/** The words of each hedge. */
const WORDS: Readonly<Record<Hedge, readonly [string, ...string[]]>> = {
  'more-than': ['hơn', 'trên', 'vượt', 'vượt quá', 'quá', 'cao hơn', 'lớn hơn', 'nhiều hơn', '>'],
  nearly: ['gần', 'ngót'],
  about: ['khoảng', 'xấp xỉ', 'trên dưới', 'chừng', 'ước', 'ước tính', 'ước khoảng', '~', '≈'],
  'less-than': [
    'dưới',
    'chưa đến',
    'chưa tới',
    'chưa đầy',
    'không đến',
    'không tới',
    'không đầy',
    'thấp hơn',
    'nhỏ hơn',
    'ít hơn',
    '<',
  ],
  'at-least': [
    'ít nhất',
    'tối thiểu',
    'thấp nhất',
    'không dưới',
    'không thấp hơn',
    'không ít hơn',
    'không nhỏ hơn',
    'không kém',
    'lớn hơn hoặc bằng',
    'cao hơn hoặc bằng',
    'nhiều hơn hoặc bằng',
    'trên hoặc bằng',
    'bằng hoặc lớn hơn',
    'bằng hoặc cao hơn',
    'bằng hoặc nhiều hơn',
    'bằng hoặc trên',
    '≥',
    '>=',
  ],
  'at-most': [
    'tối đa',
    'không quá',
    'không vượt quá',
    'không cao hơn',
    'không nhiều hơn',
    'không lớn hơn',
    'không hơn',
    'không trên',
    'nhiều nhất',
    'cao nhất',
    'nhỏ hơn hoặc bằng',
    'thấp hơn hoặc bằng',
    'ít hơn hoặc bằng',
    'dưới hoặc bằng',
    'bằng hoặc nhỏ hơn',
    'bằng hoặc thấp hơn',
    'bằng hoặc ít hơn',
    'bằng hoặc dưới',
    '≤',
    '<=',
  ],
};

// Words that stand among the hedges and say nothing of the value: `ước đạt`, `gần tới`, `là khoảng`.
const FILLERS: readonly string[] = ['đạt', 'là', 'tới', 'đến', 'có', 'đạt được', 'được'];

// `không` as it is shortened in notes and messages, and with the word that makes it a duty: `ko dưới 80%`, `không được quá 5%`.
const NOT = 'không ';
const ALSO_NOT: readonly string[] = ['ko ', 'k ', 'hok ', 'không được ', 'ko được ', 'k được '];

/** Every word of a hedge with the hedge. */
export function hedgeWords(): (readonly [string, Hedge])[] {
  const hedges: readonly Hedge[] = ['more-than', 'nearly', 'about', 'less-than', 'at-least', 'at-most'];
  return hedges.flatMap((hedge) => WORDS[hedge].flatMap(spellingsOf).map((word) => [word, hedge] as const));
}

function spellingsOf(word: string): readonly string[] {
  if (!word.startsWith(NOT)) return [word];
  return [word, ...ALSO_NOT.map((not) => not + word.slice(NOT.length))];
}

/** The word that is printed for a hedge. */
export function hedgeWord(hedge: Hedge): string {
  return WORDS[hedge][0];
}

let hedges: ReadonlyMap<string, Hedge> | undefined;

function hedgeOf(words: string): Hedge | undefined {
  return (hedges ??= new Map(hedgeWords())).get(words);
}

function phraseOf(words: string): Hedge | 'filler' | undefined {
  return hedgeOf(words) ?? (FILLERS.includes(words) ? 'filler' : undefined);
}

const LONGEST_PHRASE = 4;

/** The hedge at the start of a cell and where the figure begins. */
export interface HedgeAt {
  readonly hedge: Hedge | undefined;
  readonly end: number;
}

/**
 * Reads the words before a figure. Where `ước` or `khoảng` stands before another hedge (`ước đạt trên 300`), the second one says
 * on which side the value lies and is kept; any other two hedges contradict each other and the second is left standing.
 */
export function readHedge(cell: string, at = 0): HedgeAt {
  let hedge: Hedge | undefined;
  let end = at;
  for (let next = phraseAt(cell, end); next !== undefined; next = phraseAt(cell, end)) {
    if (next.phrase !== 'filler') {
      if (hedge !== undefined && hedge !== 'about') break;
      hedge = next.phrase;
    }
    end = next.end;
  }
  return { hedge, end };
}

interface PhraseAt {
  readonly phrase: Hedge | 'filler';
  readonly end: number;
}

function phraseAt(cell: string, at: number): PhraseAt | undefined {
  // A figure begins with a digit or a sign of its own, which no hedge does.
  if (cell.charCodeAt(at) < 0x3a) return undefined;
  if (SYMBOLS.includes(cell.charAt(at))) return symbolAt(cell, at);
  let found: PhraseAt | undefined;
  let end = at;
  for (let words = 0; words < LONGEST_PHRASE; words += 1) {
    end = cell.indexOf(' ', end + 1);
    if (end === -1) break;
    const phrase = phraseOf(cell.slice(at, end).toLowerCase());
    if (phrase !== undefined) found = { phrase, end: end + 1 };
  }
  return found;
}

const SYMBOLS = '<>≤≥~≈';

function symbolAt(cell: string, at: number): PhraseAt | undefined {
  for (const length of [2, 1]) {
    const phrase = phraseOf(cell.slice(at, at + length));
    const end = at + length;
    if (phrase !== undefined) return { phrase, end: cell[end] === ' ' ? end + 1 : end };
  }
  return undefined;
}

/** More than the longest hedge has letters; it bounds the work for each figure. */
const ENDING_REACH = 40;
const SEPARATORS = ' (=\n';

/** The hedge with which a text ends, just before a figure: `more-than` for `, đạt tỷ lệ hơn `. */
export function endingHedge(text: string): { readonly hedge: Hedge; readonly start: number } | undefined {
  const before = Math.max(0, text.length - ENDING_REACH);
  const words = text.slice(before).trimEnd();
  for (let start = 0; start < words.length; start += 1) {
    // From the left, so that the longest wording is found: `không quá`, not `quá`.
    if (!SEPARATORS.includes(words.charAt(start - 1))) continue;
    const hedge = hedgeOf(words.slice(start).toLowerCase());
    if (hedge !== undefined) return { hedge, start: before + start };
  }
  return undefined;
}

const CLOSINGS = [
  ['trở lên', 'at-least'],
  ['trở xuống', 'at-most'],
  ['(ước)', 'about'],
  ['(ước đạt)', 'about'],
  ['(ước tính)', 'about'],
  ['(ước thực hiện)', 'about'],
  ['ước đạt', 'about'],
  ['ước tính', 'about'],
  ['ước', 'about'],
] as const;
const LETTER = /[A-Za-zÀ-ỹ]/u;
// Many a noun ends in it: `3 hương ước`, `2 điều ước`.
const FIGURE_BEFORE = /[\d%] ?$/;
// The last letters of the closings: most cells end in none of them.
const LAST_LETTERS = 'nghct)NGHCT';

/** The hedge after a figure: `từ 80% trở lên` (at least), `5 ngày trở xuống` (at most), `85% (ước)` (about). */
export function readClosingHedge(cell: string): { readonly hedge: Hedge; readonly start: number } | undefined {
  if (!LAST_LETTERS.includes(cell.charAt(cell.length - 1))) return undefined;
  for (const [words, hedge] of CLOSINGS) {
    const start = cell.length - words.length;
    if (start <= 0 || cell.slice(start).toLowerCase() !== words || LETTER.test(cell[start - 1] ?? '')) continue;
    if (words === 'ước' && !FIGURE_BEFORE.test(cell.slice(0, start))) continue;
    return { hedge, start: cell[start - 1] === ' ' ? start - 1 : start };
  }
  return undefined;
}
