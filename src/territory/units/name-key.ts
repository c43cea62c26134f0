import { normalizeVietnamese } from '../../text/index.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
// Of a text in lower case whose letters are taken apart: all that Vietnamese names are written with.
const WORD = /[\u0300-\u036Fa-zđ]+/g;
const BETWEEN_WORDS = /[^\u0300-\u036Fa-z\dđ]+/g;
const MARKS = /[\u0300-\u036F]/g;
const PADDING = /(^| )0+(?=\d)/g;
const Y_AFTER_CONSONANT = /([b-df-hj-np-tv-xz])y/g;

/**
 * A key under which spellings of one name are equal that differ in case, encoding, spaces, hyphens and the place of the tone mark
 * (`Hòa`, `Hoà`) and in a zero before a number (`Phường 01`), and no others: the tone of each word goes to its end.
 */
export function markedKey(name: string): string {
  return normalizeVietnamese(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(WORD, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .replace(BETWEEN_WORDS, ' ')
    .trim()
    .replace(PADDING, '$1');
}

/** A marked key without its marks and with `y` after a consonant as `i` (`Sỹ Bình`, `Sĩ Bình`): how names agree when their marks do not. */
export function foldedKey(name: string): string {
  return markedKey(name).replace(MARKS, '').replaceAll('đ', 'd').replace(Y_AFTER_CONSONANT, '$1i');
}
