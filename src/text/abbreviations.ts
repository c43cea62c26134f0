import { isText, requireArgument } from '../outcome/inner.js';
import { VIET_ABBREVIATIONS } from './abbreviation-table.js';
import { normalizeVietnamese, wordKey } from './fold.js';

// Both tables are made when first asked for: most programs that import the library never ask.
let fullForms: ReadonlyMap<string, string> | undefined;
let byFirstWord: ReadonlyMap<string, readonly FullForm[]> | undefined;

const WORD = /\S+/g;
const TOKEN = /[A-Za-zÀ-ỹ\d]+(?:[&-][A-Za-zÀ-ỹ\d]+)*/gu;

/**
 * Viết đầy đủ chữ viết tắt: every abbreviation of {@link VIET_ABBREVIATIONS} in full. Document numbers (`883/KH-UBND`) stay as
 * they are, and so does whatever is written in another case (`Cđs`).
 *
 * @returns the text in NFC. Takes a text of any length, in linear time.
 * @example
 * import { expandAbbreviations } from 'vn-ict';
 * expandAbbreviations('Tỷ lệ DVCTT của UBND tỉnh'); // => 'Tỷ lệ dịch vụ công trực tuyến của Ủy ban nhân dân tỉnh'
 * expandAbbreviations('Kế hoạch số 883/KH-UBND'); // => 'Kế hoạch số 883/KH-UBND'
 */
export function expandAbbreviations(text: string): string {
  requireArgument(isText, text, 'text');
  const forms = (fullForms ??= new Map(VIET_ABBREVIATIONS.map(({ short, vi }) => [short, vi] as const)));
  return normalizeVietnamese(text).replace(WORD, (word) =>
    isDocumentNumber(word) ? word : word.replace(TOKEN, (token) => forms.get(token) ?? token),
  );
}

function isDocumentNumber(word: string): boolean {
  return word.includes('/') && /\d/.test(word);
}

/** The words of a full form with the abbreviation for it. */
interface FullForm {
  readonly short: string;
  readonly words: readonly string[];
}

function formsByFirstWord(): Map<string, FullForm[]> {
  const forms = new Map<string, FullForm[]>();
  for (const row of VIET_ABBREVIATIONS) {
    for (const form of [row.vi, ...('also' in row ? row.also : [])]) {
      const words = wordKey(form).split(' ');
      const first = words[0] ?? '';
      forms.set(first, [...(forms.get(first) ?? []), { short: row.short, words }]);
    }
  }
  // The longest form first, so that `dịch vụ công trực tuyến` is not read as `dịch vụ công`; the sort keeps the table's order else.
  for (const group of forms.values()) group.sort((one, other) => other.words.length - one.words.length);
  return forms;
}

const LETTERS = /[A-Za-zÀ-ỹ\d]+/gu;

/**
 * Viết tắt: every full form of {@link VIET_ABBREVIATIONS} by its abbreviation, the longest form first; upper and lower case, the
 * placement of tones and line breaks inside a form do not matter.
 *
 * @returns the text in NFC. Takes a text of any length, in linear time.
 * @example
 * import { contractAbbreviations } from 'vn-ict';
 * contractAbbreviations('Hệ thống thông tin và cơ sở dữ liệu của Uỷ ban nhân dân xã'); // => 'HTTT và CSDL của UBND xã'
 */
export function contractAbbreviations(text: string): string {
  requireArgument(isText, text, 'text');
  const normal = normalizeVietnamese(text);
  const key = wordKey(normal);
  let contracted = '';
  let copied = 0;
  LETTERS.lastIndex = 0;
  for (let match = LETTERS.exec(key); match !== null; match = LETTERS.exec(key)) {
    const found = formAt(key, match.index, match[0]);
    if (found === undefined) continue;
    contracted += normal.slice(copied, match.index) + found.short;
    copied = found.end;
    LETTERS.lastIndex = found.end;
  }
  return contracted + normal.slice(copied);
}

function formAt(key: string, at: number, first: string): { readonly short: string; readonly end: number } | undefined {
  byFirstWord ??= formsByFirstWord();
  const group = byFirstWord.get(first) ?? byFirstWord.get(`${first},`);
  for (const { short, words } of group ?? []) {
    const end = endOfForm(key, at, words);
    if (end !== undefined) return { short, end };
  }
  return undefined;
}

/** Where a form ends that begins at `at`, its words apart by any white space; `undefined` when it is not there. */
function endOfForm(key: string, at: number, words: readonly string[]): number | undefined {
  let end = at;
  for (const word of words) {
    if (end !== at) {
      const start = end;
      while (isSpace(key, end)) end += 1;
      if (end === start) return undefined;
    }
    if (!key.startsWith(word, end)) return undefined;
    end += word.length;
  }
  return /[A-Za-zÀ-ỹ\d]/u.test(key.charAt(end)) ? undefined : end;
}

function isSpace(key: string, at: number): boolean {
  const character = key.charAt(at);
  return character === ' ' || character === '\n';
}
