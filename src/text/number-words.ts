type WordValue =
  | { readonly kind: 'zero' | 'ten' | 'tens' | 'hundred' | 'filler' }
  | { readonly kind: 'unit'; readonly value: number; readonly standsAlone: boolean };

const unit = (value: number): WordValue => ({ kind: 'unit', value, standsAlone: true });
/** A second form, which stands only after `mươi` or `mười` (hai mươi mốt, hai mươi tư, hai mươi lăm). */
const unitAfterTens = (value: number): WordValue => ({ kind: 'unit', value, standsAlone: false });

const WORDS: ReadonlyMap<string, WordValue> = /* @__PURE__ */ new Map<string, WordValue>([
  ['không', { kind: 'zero' }],
  ['một', unit(1)],
  ['mốt', unitAfterTens(1)],
  ['hai', unit(2)],
  ['ba', unit(3)],
  ['bốn', unit(4)],
  ['tư', unitAfterTens(4)],
  ['năm', unit(5)],
  ['lăm', unitAfterTens(5)],
  ['sáu', unit(6)],
  ['bảy', unit(7)],
  ['bẩy', unit(7)],
  ['tám', unit(8)],
  ['chín', unit(9)],
  ['mười', { kind: 'ten' }],
  ['mươi', { kind: 'tens' }],
  ['trăm', { kind: 'hundred' }],
  ['linh', { kind: 'filler' }],
  ['lẻ', { kind: 'filler' }],
]);

/** A count written in words at a place of a cell. */
export interface WordNumber {
  readonly value: number;
  readonly end: number;
}

const LONGEST = 6;

/**
 * Reads a count from 0 to 999 in words, as in `ba`, `mười hai`, `hai mươi lăm`, `một trăm linh năm`. The words must be a whole
 * number by the rules of the language: `mốt`, `tư` and `lăm` stand only after `mươi` or `mười`.
 */
export function readNumberWords(cell: string, at: number): WordNumber | undefined {
  const words: WordValue[] = [];
  const ends: number[] = [];
  let from = at;
  while (words.length < LONGEST && from < cell.length) {
    const space = cell.indexOf(' ', from);
    const end = space === -1 ? cell.length : space;
    const word = end - from > LONGEST ? undefined : WORDS.get(cell.slice(from, end).toLowerCase());
    if (word === undefined) break;
    words.push(word);
    ends.push(end);
    from = end + 1;
  }
  const value = words.length === 0 ? undefined : valueOfWords(words);
  return value === undefined ? undefined : { value, end: ends.at(-1) ?? at };
}

function valueOfWords(words: readonly WordValue[]): number | undefined {
  const [first, second, ...rest] = words;
  if (first?.kind === 'zero') return words.length === 1 ? 0 : undefined;
  if (first?.kind === 'unit' && second?.kind === 'hundred') {
    const below = afterHundred(rest);
    return first.standsAlone && below !== undefined ? first.value * 100 + below : undefined;
  }
  return belowHundred(words);
}

function afterHundred(words: readonly WordValue[]): number | undefined {
  if (words.length === 0) return 0;
  const [first, second] = words;
  if (first?.kind === 'filler') return words.length === 2 && second?.kind === 'unit' ? second.value : undefined;
  // `một trăm năm` is colloquial for 150 and formal for nothing: only tens follow the hundred directly.
  return words.length === 1 && first?.kind === 'unit' ? undefined : belowHundred(words);
}

function belowHundred(words: readonly WordValue[]): number | undefined {
  const [first, second, third] = words;
  if (first?.kind === 'ten') return words.length === 1 ? 10 : unitAfter(10, words.slice(1));
  if (first?.kind !== 'unit' || !first.standsAlone) return undefined;
  if (second === undefined) return first.value;
  if (second.kind !== 'tens' || first.value === 1) return undefined;
  return third === undefined ? first.value * 10 : unitAfter(first.value * 10, words.slice(2));
}

function unitAfter(tens: number, words: readonly WordValue[]): number | undefined {
  const [unit] = words;
  return words.length === 1 && unit?.kind === 'unit' ? tens + unit.value : undefined;
}
