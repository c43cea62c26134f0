/** Bậc của số: the power of ten that a word after the digits stands for (nghìn, triệu, tỷ, nghìn tỷ). */
export type NumberScale = 'thousand' | 'million' | 'billion' | 'trillion';

/** The power of ten of each scale word. */
export const SCALE_POWERS: Readonly<Record<NumberScale, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** The word that is printed for each scale. */
export const SCALE_WORDS: Readonly<Record<NumberScale, string>> = {
  thousand: 'nghìn',
  million: 'triệu',
  billion: 'tỷ',
  trillion: 'nghìn tỷ',
};

const SCALES: ReadonlyMap<string, NumberScale> = /* @__PURE__ */ new Map([
  ['nghìn', 'thousand'],
  ['ngàn', 'thousand'],
  ['triệu', 'million'],
  ['tỷ', 'billion'],
  ['tỉ', 'billion'],
]);

// `16 Tỷ lệ hộ gia đình`: the row number before a name, not sixteen billion.
const NOT_A_SCALE = /^ (?:lệ|trọng|suất|số|giá|phần|lượng)(?![A-ZÀ-ỹ])/iu;
const LETTER = /[A-Za-zÀ-ỹ\d]/u;

/** A scale word at a place of a text. */
export interface ScaleAt {
  readonly scale: NumberScale;
  readonly end: number;
}

// Heads of columns and tables shorten `triệu đồng` to `trđ`, `tr.đ`, `tr.đồng`.
const SHORT_MILLION = /tr\.? ?(?=đ(?:ồng)?(?![A-ZÀ-ỹ\d]))/iuy;

/** The scale word at a place of a normalised text, after at most one space. */
export function readScale(text: string, at: number): ScaleAt | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  // Every scale word starts with n or t: most units do not.
  const first = text.charCodeAt(start) | 0x20;
  if (first !== 0x6e && first !== 0x74) return undefined;
  SHORT_MILLION.lastIndex = start;
  if (SHORT_MILLION.test(text)) return { scale: 'million', end: SHORT_MILLION.lastIndex };
  const word = wordAt(text, start);
  if (word === undefined) return undefined;
  const scale = SCALES.get(word);
  if (scale === undefined) return undefined;
  const end = start + word.length;
  if (scale === 'billion' && NOT_A_SCALE.test(text.slice(end, end + 7))) return undefined;
  // `nghìn tỷ` is one word of scale: reports of the budget print `1,2 nghìn tỷ đồng`.
  if (scale === 'thousand' && text[end] === ' ') {
    const second = wordAt(text, end + 1);
    if (second !== undefined && SCALES.get(second) === 'billion') {
      return { scale: 'trillion', end: end + 1 + second.length };
    }
  }
  return { scale, end };
}

const LONGEST_WORD = 5;

/** A word of at most five letters, in lower case. */
function wordAt(text: string, start: number): string | undefined {
  let end = start;
  while (end - start <= LONGEST_WORD && LETTER.test(text[end] ?? '')) end += 1;
  return end - start > LONGEST_WORD ? undefined : text.slice(start, end).toLowerCase();
}
