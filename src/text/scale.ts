/** Bậc của số: the power of ten that a word after the digits stands for. */
export type NumberScale = 'thousand' | 'million' | 'billion' | 'trillion';

/** The power of ten of each scale word. */
export const SCALE_POWERS: Readonly<Record<NumberScale, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

// `nghìn tỷ` is one word of scale: reports of the budget print `1,2 nghìn tỷ đồng`.
const SCALE_WORD = /[ ]?((?:nghìn|ngàn) (?:tỷ|tỉ)|nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}\p{M}\p{N}])/iuy;

/** The scale word at a place of a normalised text, after at most one space. */
export function readScale(text: string, at: number): { readonly scale: NumberScale; readonly end: number } | undefined {
  SCALE_WORD.lastIndex = at;
  const word = SCALE_WORD.exec(text)?.[1];
  return word === undefined ? undefined : { scale: scaleOf(word.toLowerCase()), end: SCALE_WORD.lastIndex };
}

function scaleOf(word: string): NumberScale {
  if (word.includes(' ')) return 'trillion';
  if (word.startsWith('tr')) return 'million';
  return word.startsWith('t') ? 'billion' : 'thousand';
}
