// Spaces that PDF and word processors print: no-break, figure, thin, narrow no-break, ideographic; and the tab.
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
// What has no width and no meaning: soft hyphen, zero-width space and joiners, word joiner, byte order mark.
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
// The no-break hyphen is to the hyphen what the no-break space is to the space; typesetters print fractions with a slash of their own.
const LOOK_ALIKES = /[\u2010\u2011\u2044\u2215]/g;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;
const QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2018-\u201B]/g;
const COMBINING_MARKS = /[\u0300-\u036F]/g;
const PLAIN = /^[ -~\n]*$/;
const WHITE_SPACE = /\s+/g;

/**
 * Chuẩn hóa cách mã hóa chữ Việt: the same text in the one encoding in which this library reads and stores it.
 *
 * NFC; full-width forms (`８０％`) as ASCII; every kind of space and the tab as a space; no-break hyphens as `-`, fraction and
 * division slashes as `/`; line breaks as `\n`; soft hyphens and zero-width characters removed. Letters, case, tone placement,
 * dashes and repeated spaces stay as printed. Linear in the length.
 *
 * @example
 * import { normalizeVietnamese } from 'vn-ict';
 * normalizeVietnamese('Bắc\u00A0Kạn'.normalize('NFD')); // => 'Bắc Kạn'
 * normalizeVietnamese('８０％'); // => '80%'
 * @see Full-width forms: Unicode block “Halfwidth and Fullwidth Forms”, U+FF01 to U+FF5E, each U+FEE0 above its ASCII character
 */
export function normalizeVietnamese(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(LOOK_ALIKES, (character) => (character < '\u2044' ? '-' : '/'))
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .normalize('NFC');
}

/**
 * Gập chữ Việt để so khớp: a key under which spellings of the same Vietnamese words are equal. For matching, never for storing or
 * showing: it drops what tells `bán` from `bàn`.
 *
 * NFC and NFD, `Hòa` and `Hoà`, upper and lower case, `đ` and `d`, all dashes, curly and straight quotes, and any run of spaces
 * or line breaks fold together. Linear in the length; takes any string.
 *
 * @example
 * import { foldVietnamese } from 'vn-ict';
 * foldVietnamese('Xã  Hoà Bình – Đông Bắc'); // => 'xa hoa binh - dong bac'
 * foldVietnamese('HÒA BÌNH') === foldVietnamese('Hoà Bình'); // => true
 */
export function foldVietnamese(text: string): string {
  return normalizeVietnamese(text)
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(DASHES, '-')
    .replace(QUOTES, '"')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

const GLIDE_TONES: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};
const VARIES = /[òóỏõọùúủũụ\u2010-\u2015\u2212\uFE58\uFE63]/;
const GLIDE_TONE = /[òóỏõọ][ae]|[ùúủũụ]y/g;

/**
 * The text under which the words of the readers are found: lower case, the tone on the main vowel (`hòa` as `hoà`), one kind of
 * dash. Diacritics stay, because `cơ` is not `có`. Position by position the same length as the normalised text.
 */
export function wordKey(normal: string): string {
  const lower = normal.toLowerCase();
  // The one letter that grows in lower case, and it is not Vietnamese.
  const even = lower.length === normal.length ? lower : normal.replaceAll('İ', 'i').toLowerCase();
  if (!VARIES.test(even)) return even;
  return even.replace(GLIDE_TONE, (pair) => GLIDE_TONES[pair] ?? pair).replace(DASHES, '-');
}
