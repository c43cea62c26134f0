import { normalizeVietnamese } from '../../text/index.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
const Y_AFTER_CONSONANT = /([b-df-hj-np-tv-xz])y/g;

/**
 * A key under which spellings of one name are equal that differ in case, encoding, spaces, hyphens and the place of the tone mark
 * (`Hòa`, `Hoà`), and no others: the tone of each word goes to its end.
 */
export function markedKey(name: string): string {
  return normalizeVietnamese(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(WORD, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}

/** A marked key without its marks and with `y` after a consonant as `i` (`Sỹ Bình`, `Sĩ Bình`): how names agree when their marks do not. */
export function foldedKey(name: string): string {
  return markedKey(name).replace(MARKS, '').replaceAll('đ', 'd').replace(Y_AFTER_CONSONANT, '$1i');
}
