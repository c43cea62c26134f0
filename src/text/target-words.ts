import type { Hedge } from '../number/index.js';
import { hedgeWords } from './hedge.js';

/** `tăng`, `giảm`, `duy trì`. */
export type Trend = 'increase' | 'decrease' | 'maintain';

/** What a word before the figure of a target says. */
export type TargetWord =
  | { readonly kind: 'trend'; readonly trend: Trend }
  | { readonly kind: 'level'; readonly level: 'up' | 'down' }
  | { readonly kind: 'hedge'; readonly hedge: Hedge; readonly misspelt?: true }
  | { readonly kind: 'equal' | 'from' | 'rank' | 'linked' };

/** A wording found at a place of a key; `end` is the position after it. */
export interface FoundWord {
  readonly word: TargetWord;
  readonly end: number;
}

const ranks = () =>
  ['thuộc', 'trong', 'vào', 'nằm trong', 'đứng trong', 'lọt vào', 'thuộc vào', 'nằm vào', 'xếp trong']
    .flatMap((where) => ['nhóm', 'top', 'tốp'].map((group) => `${where} ${group}`))
    .concat(['nhóm', 'top', 'tốp'])
    .concat(
      ['', 'xếp ', 'đứng ', 'giữ '].flatMap((verb) =>
        ['hạng', 'thứ hạng', 'thứ', 'vị trí thứ', 'vị trí'].map((place) => verb + place),
      ),
    );

const LINKS = [
  'phấn đấu',
  'bảo đảm',
  'đảm bảo',
  'đạt',
  'đạt được',
  'đạt tỷ lệ',
  'đạt tỉ lệ',
  'đạt mức',
  'là',
  'chiếm',
  'có',
  'được',
  'hoàn thành',
  'ban hành',
  'thực hiện',
];

// The marks of a comparison turned round or apart: they can mean nothing else.
const MISSPELT = [
  ['=>', 'at-least'],
  ['= >', 'at-least'],
  ['> =', 'at-least'],
  ['=<', 'at-most'],
  ['= <', 'at-most'],
  ['< =', 'at-most'],
] as const;

const wordings = (): (readonly [string, TargetWord])[] => [
  ...['tăng', 'tăng thêm', 'nâng'].map((text) => [text, { kind: 'trend', trend: 'increase' }] as const),
  ...['giảm', 'giảm bớt', 'cắt giảm', 'rút ngắn'].map((text) => [text, { kind: 'trend', trend: 'decrease' }] as const),
  ...['duy trì', 'giữ', 'giữ vững', 'giữ nguyên'].map((text) => [text, { kind: 'trend', trend: 'maintain' }] as const),
  ...['lên', 'lên đến', 'lên tới', 'lên mức'].map((text) => [text, { kind: 'level', level: 'up' }] as const),
  ...['xuống', 'xuống còn', 'còn', 'chỉ còn'].map((text) => [text, { kind: 'level', level: 'down' }] as const),
  ...hedgeWords().map(([text, hedge]) => [text, { kind: 'hedge', hedge }] as const),
  ...MISSPELT.map(([text, hedge]) => [text, { kind: 'hedge', hedge, misspelt: true }] as const),
  ...['=', 'bằng', 'đúng'].map((text) => [text, { kind: 'equal' }] as const),
  ...ranks().map((text) => [text, { kind: 'rank' }] as const),
  ...LINKS.map((text) => [text, { kind: 'linked' }] as const),
  ['từ', { kind: 'from' }],
  [':', { kind: 'linked' }],
];

// By their first word (of letters) or first sign, the longest first: a place of a text is looked up, not searched.
// Made when first asked for, like every table of words here that must be computed: a program that only imports does not pay.
let byHead: ReadonlyMap<string, readonly (readonly [string, TargetWord])[]> | undefined;

function wordingsByHead(): Map<string, (readonly [string, TargetWord])[]> {
  const heads = new Map<string, (readonly [string, TargetWord])[]>();
  for (const wording of wordings().sort(([one], [other]) => other.length - one.length)) {
    const head = headAt(wording[0], 0);
    const group = heads.get(head);
    if (group === undefined) heads.set(head, [wording]);
    else group.push(wording);
  }
  return heads;
}

/** The longest wording at a place of a key. */
export function targetWordAt(key: string, at: number): FoundWord | undefined {
  byHead ??= wordingsByHead();
  const group = byHead.get(headAt(key, at));
  if (group === undefined) return undefined;
  for (const [text, word] of group) {
    if (!key.startsWith(text, at)) continue;
    const end = at + text.length;
    // A wording ends with a sign, or where its last word ends: `quá` is not the beginning of `quán`.
    if (!isLetter(key.charCodeAt(end - 1)) || !isLetter(key.charCodeAt(end))) return { word, end };
  }
  return undefined;
}

function headAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return end === at ? text.charAt(at) : text.slice(at, end);
}

/** Letters of Vietnamese in lower case; combining marks and letters of other scripts count as letters, signs do not. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000);
}
