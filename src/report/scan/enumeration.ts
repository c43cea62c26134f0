import { figureAt, isChangeFigure, pairAt, wordAt } from './look.js';
import { type FigureToken, isFigure, isMark, isWord, type Reading, type Token } from './token.js';
import { PARTIAL } from './words.js';

/** Thành phần: a part of an enumeration. */
export interface Part {
  readonly at: number;
  readonly reading: Reading;
  readonly unit: readonly string[];
  /** The words of its item, which say what it is the part of. */
  readonly words: readonly string[];
}

/** The items after a lead. */
export interface Enumeration {
  readonly parts: readonly Part[];
  /** Whether every item states one figure, so that nothing is left uncounted. */
  readonly clean: boolean;
  /** Whether it goes on beyond what is printed: `…`, `v.v.`, `tiêu biểu`. */
  readonly open: boolean;
  /** Whether it ends where its sentence or parenthesis ends. */
  readonly ended: boolean;
}

const MOST_PARTS = 24;
const MOST_TOKENS = 260;

interface Item {
  figures: number[];
  /** Figures in a parenthesis of the item: `cấp tỉnh (8)`. */
  inner: number[];
  words: string[];
  change: boolean;
}

const emptyItem = (): Item => ({ figures: [], inner: [], words: [], change: false });

/** How many tokens the enumerations of a sentence may still look at, so that lists within lists cost no more than long ones. */
export interface Budget {
  left: number;
}

/** Reads the items from a place to the end of the sentence, or of the parenthesis that is open there. */
export function readEnumeration(tokens: readonly Token[], from: number, budget: Budget): Enumeration {
  const items: Item[] = [emptyItem()];
  const separators: string[] = [];
  let depth = 0;
  let open = false;
  let ended = true;
  let clean = true;
  let index = from;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    const item = items.at(-1);
    if (token === undefined || item === undefined) break;
    budget.left -= 1;
    if (index - from > MOST_TOKENS || items.length > MOST_PARTS || budget.left < 0) {
      ended = false;
      break;
    }
    if (isMark(token, '(')) depth += 1;
    else if (isMark(token, ')')) {
      if (depth === 0) break;
      depth -= 1;
    } else if (isMark(token, '…') || isWord(token, 'vv') || (isWord(token, 'v') && isMark(tokens[index + 1], '.')))
      open = true;
    else if (choosesParts(tokens, index) || (isWord(token, 'một') && isWord(tokens[index + 1], 'số'))) open = true;
    else if (isMark(token, '=')) {
      ended = false;
      break;
    } else if (depth > 0) {
      if (figureAt(tokens, index, 'count')) item.inner.push(index);
    } else if (isMark(token, '.')) break;
    else if (separates(tokens, index)) {
      separators.push(token.key);
      items.push(emptyItem());
    } else if (isFigure(token)) {
      if (token.type === 'fraction' || token.type === 'points' || token.type === 'times') clean = false;
      if (token.type === 'count') {
        if (isChangeFigure(tokens, index)) item.change = true;
        else item.figures.push(index);
      }
    } else if (token.kind === 'word') {
      // A list within the list: what follows are parts of a part.
      if (startsInnerList(tokens, index)) {
        clean = false;
        ended = false;
        break;
      }
      // `15 tỷ đồng và xã hội hóa`: a part without a count.
      if (isWord(token, 'và', 'cùng') && item.figures.length > 0) clean = false;
      item.words.push(token.key);
    }
  }
  return { ...settle(tokens, items, separators, clean), open, ended };
}

// `di tích quốc gia đặc biệt` is the name of a kind; `, đặc biệt là` chooses.
const KINDS = new Set(['đặc biệt', 'chủ yếu']);

function choosesParts(tokens: readonly Token[], index: number): boolean {
  if (!pairAt(tokens, index, PARTIAL)) return false;
  return !pairAt(tokens, index, KINDS) || tokens[index - 1]?.kind !== 'word' || isWord(tokens[index - 1], 'và', 'là');
}

/** `,`, `;`, `+`, and `và` before an item with a figure. */
function separates(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isMark(token, ',;+')) return true;
  if (!isWord(token, 'và', 'cùng', 'với')) return false;
  for (let next = index + 1; next < index + 7; next += 1) {
    const after = tokens[next];
    if (figureAt(tokens, next, 'count')) return true;
    if (after === undefined || after.kind === 'mark') return false;
  }
  return false;
}

function startsInnerList(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  if (word === 'gồm' || (word === 'trong' && wordAt(tokens, index + 1) === 'đó')) {
    // `trong đó` may open the first item: `, trong đó có`.
    return true;
  }
  return word === 'tổng' && (wordAt(tokens, index + 1) === 'số' || wordAt(tokens, index + 1) === 'cộng');
}

/** The parts of the items. Items between commas that hold no figure are names that hold commas, or parts without a count. */
function settle(
  tokens: readonly Token[],
  items: readonly Item[],
  separators: readonly string[],
  cleanSoFar: boolean,
): Pick<Enumeration, 'parts' | 'clean'> {
  const semicolons = separators.includes(';');
  const parts: Part[] = [];
  let clean = cleanSoFar;
  for (const [order, item] of items.entries()) {
    const [own] = item.figures.length > 0 ? item.figures : item.inner;
    if (item.figures.length > 1) clean = false;
    const figure = own === undefined ? undefined : (tokens[own] as FigureToken | undefined);
    if (own === undefined || figure?.reading === undefined) {
      const counted = item.change;
      const within = semicolons && separators[order - 1] !== ';';
      if (item.words.length > 0 && !counted && !within && !isShare(item)) clean = false;
      continue;
    }
    parts.push({ at: own, reading: figure.reading, unit: figure.unit, words: item.words });
  }
  return { parts, clean };
}

const SHARE_WORDS = new Set(['chiếm', 'đạt', 'tỷ', 'lệ', 'tương', 'ứng', 'đương', 'bằng', 'với', 'tăng', 'giảm', 'so']);

/** `, chiếm 58,3%` after a part is no item of its own. */
const isShare = (item: Item): boolean => SHARE_WORDS.has(item.words[0] ?? '');
