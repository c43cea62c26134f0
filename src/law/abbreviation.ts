import type { DocumentType, DocumentTypeDefinition } from './document-type.js';
import { DOCUMENT_TYPES } from './document-type-table.js';
import { stripCode } from './issuer.js';

/** What the letters of a kind of document stand for. */
export interface DocumentAbbreviation {
  /** The letters in their proper case, as in `QyĐ`. */
  readonly letters: string;
  /** The kinds that the letters alone allow: more than one where only a word can tell. */
  readonly types: readonly DocumentType[];
  /** Kinds that the letters are also used for, when a word before the number says so. */
  readonly byWord: readonly DocumentType[];
}

// Letters that are used for another kind than the rules give them; only the word before the number can say so.
const BY_WORD: Readonly<Record<string, readonly DocumentType[]>> = {
  QĐ: ['regulation', 'statute'],
  TT: ['submission', 'instruction', 'joint-circular'],
  CT: ['programme', 'action-programme', 'coordination-programme'],
  QC: ['coordination-statute'],
  TB: ['declaration'],
  HD: ['joint-guidance'],
};

// The Party wrote Quy định as `QĐ` until `QĐi` came in 2018, and still does at the centre (`132-QĐ/TW`), and marks Thông tri as `TT`.
const PARTY: Readonly<Record<string, readonly DocumentType[]>> = {
  QĐ: ['decision', 'regulation'],
  TT: ['instruction'],
  QH: ['master-plan'],
};

// The keys of the table are the kinds: its type is checked against their union.
const DEFINITIONS = /* @__PURE__ */ Object.entries(DOCUMENT_TYPES) as readonly [DocumentType, DocumentTypeDefinition][];

interface AbbreviationIndex {
  readonly state: ReadonlyMap<string, DocumentAbbreviation>;
  readonly party: ReadonlyMap<string, DocumentAbbreviation>;
  readonly stripped: ReadonlyMap<string, string>;
}

let index: AbbreviationIndex | undefined;

function abbreviationIndex(): AbbreviationIndex {
  if (index !== undefined) return index;
  const state = new Map<string, DocumentAbbreviation>();
  for (const [type, definition] of DEFINITIONS) {
    for (const letters of [definition.abbreviation, ...(definition.otherAbbreviations ?? [])]) {
      if (letters === undefined) continue;
      const key = letters.toUpperCase();
      const types = [...(state.get(key)?.types ?? []), type];
      state.set(key, { letters, types, byWord: BY_WORD[letters] ?? [] });
    }
  }
  const party = new Map(state);
  for (const [letters, types] of Object.entries(PARTY)) {
    party.set(letters, { letters, types, byWord: BY_WORD[letters] ?? [] });
  }
  const stripped = new Map<string, string>();
  for (const key of state.keys()) {
    const plain = stripCode(key);
    if (plain !== key && !state.has(plain)) stripped.set(plain, key);
  }
  index = { state, party, stripped };
  return index;
}

/** The kind behind letters of any case, in a number of the State (`85/2016/NĐ-CP`) or of the Party (`26-CT/TU`). */
export function abbreviationOf(letters: string, style: 'state' | 'party'): DocumentAbbreviation | undefined {
  const kinds = abbreviationIndex()[style];
  return kinds.get(letters) ?? kinds.get(letters.toUpperCase());
}

/** The letters that read so once their diacritics are lost: `ND` is `NĐ`, but `HD` stays Hướng dẫn. */
export function restoreAbbreviation(letters: string): string | undefined {
  return abbreviationIndex().stripped.get(letters.toUpperCase());
}

/** Splits letters whose hyphen was lost: `QĐUBND` into `QĐ` and `UBND`, where `isIssuer` knows the rest. */
export function splitLostHyphen(
  letters: string,
  style: 'state' | 'party',
  isIssuer: (code: string) => boolean,
): readonly [string, string] | undefined {
  const kinds = abbreviationIndex()[style];
  const upper = letters.toUpperCase();
  for (let length = Math.min(5, letters.length - 1); length > 0; length -= 1) {
    const rest = letters.slice(length);
    if (kinds.has(upper.slice(0, length)) && isIssuer(rest)) return [letters.slice(0, length), rest];
  }
  return undefined;
}

/** The same where the diacritics are lost as well: `QDUBND` into `QD` and `UBND`. */
export function splitStripped(
  letters: string,
  isIssuer: (code: string) => boolean,
): readonly [string, string] | undefined {
  for (let length = Math.min(5, letters.length - 1); length > 0; length -= 1) {
    const rest = letters.slice(length);
    if (restoreAbbreviation(letters.slice(0, length)) !== undefined && isIssuer(rest)) {
      return [letters.slice(0, length), rest];
    }
  }
  return undefined;
}

// Words of a heading that name a kind otherwise than its label does.
const WORDS: readonly (readonly [string, DocumentType])[] = [
  ['qui định', 'regulation'],
  ['qui chế', 'statute'],
  ['quy chuẩn kỹ thuật', 'technical-regulation'],
  ['bản thoả thuận', 'agreement'],
  ['thoả thuận', 'agreement'],
  ['thỏa thuận', 'agreement'],
  ['giấy uỷ quyền', 'authorisation'],
  ['thông tư liên bộ', 'joint-circular'],
  ['thông tư liên ngành', 'joint-circular'],
  ['hướng dẫn liên sở', 'joint-guidance'],
  ['hướng dẫn liên tịch', 'joint-guidance'],
  ['kế hoạch liên ngành', 'joint-plan'],
  ['điện', 'telegram'],
  ['thư mời', 'invitation'],
];

let words: ReadonlyMap<string, DocumentType> | undefined;

/** The words that name a kind, in lower case. */
export function documentTypeWords(): ReadonlyMap<string, DocumentType> {
  if (words !== undefined) return words;
  const map = new Map<string, DocumentType>(WORDS);
  for (const [type, definition] of DEFINITIONS) map.set(definition.vi.toLowerCase(), type);
  for (const [key, abbreviation] of abbreviationIndex().state) {
    const [type, ...others] = abbreviation.types;
    if (type !== undefined && others.length === 0) map.set(key.toLowerCase(), type);
  }
  words = map;
  return map;
}
