import type { Hedge } from '../number/index.js';

/** The words of the hedges, ordered so that a longer wording comes before its beginning (`không quá` before `quá`). */
export const HEDGE_WORDS: readonly (readonly [string, Hedge])[] = [
  ['trên dưới', 'about'],
  ['xấp xỉ', 'about'],
  ['khoảng', 'about'],
  ['chừng', 'about'],
  ['ước tính', 'about'],
  ['ước', 'about'],
  ['≈', 'about'],
  ['~', 'about'],
  ['không dưới', 'at-least'],
  ['không thấp hơn', 'at-least'],
  ['không ít hơn', 'at-least'],
  ['không nhỏ hơn', 'at-least'],
  ['không kém', 'at-least'],
  ['tối thiểu', 'at-least'],
  ['ít nhất', 'at-least'],
  ['thấp nhất', 'at-least'],
  ['>=', 'at-least'],
  ['≥', 'at-least'],
  ['không vượt quá', 'at-most'],
  ['không quá', 'at-most'],
  ['không cao hơn', 'at-most'],
  ['không nhiều hơn', 'at-most'],
  ['không lớn hơn', 'at-most'],
  ['không hơn', 'at-most'],
  ['không trên', 'at-most'],
  ['tối đa', 'at-most'],
  ['nhiều nhất', 'at-most'],
  ['cao nhất', 'at-most'],
  ['<=', 'at-most'],
  ['≤', 'at-most'],
  ['chưa đến', 'less-than'],
  ['chưa tới', 'less-than'],
  ['chưa đầy', 'less-than'],
  ['không đến', 'less-than'],
  ['không tới', 'less-than'],
  ['không đầy', 'less-than'],
  ['thấp hơn', 'less-than'],
  ['nhỏ hơn', 'less-than'],
  ['ít hơn', 'less-than'],
  ['dưới', 'less-than'],
  ['<', 'less-than'],
  ['cao hơn', 'more-than'],
  ['lớn hơn', 'more-than'],
  ['nhiều hơn', 'more-than'],
  ['vượt quá', 'more-than'],
  ['vượt', 'more-than'],
  ['hơn', 'more-than'],
  ['trên', 'more-than'],
  ['quá', 'more-than'],
  ['>', 'more-than'],
  ['gần', 'nearly'],
  ['ngót', 'nearly'],
];

const HEDGES: ReadonlyMap<string, Hedge> = /* @__PURE__ */ new Map(HEDGE_WORDS);

const ANY_WORD = /* @__PURE__ */ HEDGE_WORDS.map(([word]) => word).join('|');

// `đạt` (reaches) and `tới`, `đến` between the words say nothing of the value: `ước đạt`, `đạt khoảng`, `gần đạt`.
const OPENING = /* @__PURE__ */ new RegExp(
  `(?:đạt |là )?(?:(${ANY_WORD}) ?(?:đạt |tới |đến )?(?:(khoảng|gần|hơn|trên) )?)?`,
  'iuy',
);

/** The hedge at the start of a cell and where the figure begins. */
export interface HedgeAt {
  readonly hedge: Hedge | undefined;
  readonly end: number;
}

/**
 * Reads the words before a figure. Where `ước` or `khoảng` stands before another hedge (`ước đạt trên 300`), the second one says
 * on which side the value lies and is kept.
 */
export function readHedge(cell: string, at = 0): HedgeAt {
  OPENING.lastIndex = at;
  const match = OPENING.exec(cell);
  if (match === null) return { hedge: undefined, end: at };
  const first = hedgeOf(match[1]);
  const second = hedgeOf(match[2]);
  return { hedge: second !== undefined && first === 'about' ? second : first, end: at + match[0].length };
}

function hedgeOf(word: string | undefined): Hedge | undefined {
  return word === undefined ? undefined : HEDGES.get(word.toLowerCase());
}

const CLOSING = / (?:trở lên|trở xuống)$/i;

/** The hedge after a figure: `từ 80% trở lên` (at least), `5 ngày trở xuống` (at most). */
export function readClosingHedge(cell: string): { readonly hedge: Hedge; readonly start: number } | undefined {
  const match = CLOSING.exec(cell);
  if (match === null) return undefined;
  return { hedge: match[0].toLowerCase().endsWith('lên') ? 'at-least' : 'at-most', start: match.index };
}

const ENDING = /* @__PURE__ */ new RegExp(`(?:^|[\\s(=])(${ANY_WORD}) ?$`, 'iu');

/** The hedge with which a text ends, just before a figure: `more-than` for `, đạt tỷ lệ hơn `. */
export function endingHedge(text: string): { readonly hedge: Hedge; readonly start: number } | undefined {
  const match = ENDING.exec(text.slice(-24));
  const hedge = hedgeOf(match?.[1]);
  if (match === null || match[1] === undefined || hedge === undefined) return undefined;
  const start = Math.max(0, text.length - 24) + match.index + match[0].indexOf(match[1]);
  return { hedge, start };
}
