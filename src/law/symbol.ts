import {
  abbreviationOf,
  type DocumentAbbreviation,
  restoreAbbreviation,
  splitLostHyphen,
  splitStripped,
} from './abbreviation.js';
import type { JointIssuer } from './document-number-parts.js';
import type { DocumentType } from './document-type.js';
import { issuerOfCode, issuerOfStrippedCode, stripCode, withoutDigits } from './issuer.js';
import type { DocumentIssuer } from './issuer-table.js';

/** Ký hiệu văn bản: what the letters after a number say. */
export interface DocumentSymbol {
  /** The symbol in its proper spelling, as in `NĐ-CP`. */
  readonly text: string;
  /** Kinds that the symbol allows; empty when it carries no letters of a kind. */
  readonly types: readonly DocumentType[];
  readonly byWord: readonly DocumentType[];
  readonly issuerCode: string | null;
  readonly issuer: DocumentIssuer | undefined;
  /** The agencies that issue together with `issuerCode`. */
  readonly jointIssuers: readonly JointIssuer[];
  /** Đơn vị soạn thảo: the drafting unit's letters, as in `CATTT` of `BTTTT-CATTT`. */
  readonly unit: string | null;
  /** Written between the kind and the issuer. */
  readonly joiner: string;
  /** Whether diacritics were put back. */
  readonly restored: boolean;
}

const NONE: readonly never[] = [];
const SPACED_SEPARATOR = / ?([-/.]) ?/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;
const UNUSUAL = /[\u2010-\u2015\u2212\uFE58\uFE63 ]/;
const GROUPS = /^[A-Za-zĐđƯưƠơĂăÂâÊêÔô][\dA-Za-zĐđƯưƠơĂăÂâÊêÔô&,]*(?:[-/.][\dA-Za-zĐđƯưƠơĂăÂâÊêÔô&,]+){0,8}$/;

// Numbers of the National Assembly and of older central bodies carry the issuer alone; these are the kinds that it issues so.
const ISSUER_ONLY: Readonly<Record<string, readonly DocumentType[]>> = {
  QH: ['law', 'resolution', 'code', 'constitution'],
  UBTVQH: ['resolution', 'ordinance'],
  CP: ['decree', 'resolution', 'decision'],
  HĐBT: ['decree', 'decision', 'resolution', 'directive'],
  TTg: ['decision', 'directive'],
  CTN: ['order', 'decision'],
};

const JOINT: readonly DocumentType[] = [
  'joint-circular',
  'joint-resolution',
  'joint-plan',
  'joint-guidance',
  'coordination-statute',
  'coordination-programme',
  'coordination-plan',
];

/** A symbol on one line with plain hyphens and no spaces round its separators; a lost hyphen may still be a space. */
export function tidySymbol(text: string): string {
  return UNUSUAL.test(text) ? text.replace(DASHES, '-').replace(SPACED_SEPARATOR, '$1') : text;
}

// Documents share few symbols (`QĐ-UBND`, `NĐ-CP`): each is taken apart once. What comes after the first thousand is read every time, so that
// hostile input cannot fill the memory.
const MOST_REMEMBERED = 1000;
const remembered = {
  state: /* @__PURE__ */ new Map<string, DocumentSymbol>(),
  party: /* @__PURE__ */ new Map<string, DocumentSymbol>(),
};

/** Reads a tidy symbol; `undefined` when it is none. */
export function readSymbol(text: string, style: 'state' | 'party'): DocumentSymbol | undefined {
  const known = remembered[style].get(text);
  if (known !== undefined) return known;
  const symbol = takeApart(text, style);
  if (symbol !== undefined && remembered[style].size < MOST_REMEMBERED) remembered[style].set(text, symbol);
  return symbol;
}

function takeApart(text: string, style: 'state' | 'party'): DocumentSymbol | undefined {
  if (!GROUPS.test(text)) return readSpaced(text, style);
  const groups = groupsOf(text);
  const [first = '', second] = groups;
  // `91/QĐ/TW` is the Party's, though its slash is the State's.
  const party = style === 'party' || (second !== undefined && issuerOfCode(second)?.system === 'party');
  const kind = abbreviationOf(first, party ? 'party' : 'state');
  if (kind !== undefined)
    return isOfficialLetter(first, second) ? readLetter(text, groups) : readKind(text, groups, kind);
  if (issuerOfCode(first) !== undefined) return readLetter(text, groups);
  const split = splitLostHyphen(first, style, isIssuerCode) ?? splitStripped(first, isStrippedIssuerCode);
  if (split !== undefined) return readSymbol(`${split[0]}-${split[1]}${text.slice(first.length)}`, style);
  return restoreSymbol(text, first, style) ?? readLetter(text, groups);
}

function isIssuerCode(code: string): boolean {
  return issuerOfCode(code) !== undefined;
}

function isStrippedIssuerCode(code: string): boolean {
  return isIssuerCode(code) || issuerOfStrippedCode(code) !== undefined;
}

/** The codes between hyphens, slashes and dots. */
function groupsOf(text: string): readonly string[] {
  const groups: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 45 || code > 47) continue;
    groups.push(text.slice(start, at));
    start = at + 1;
  }
  groups.push(text.slice(start));
  return groups;
}

// `CT-TTHT` is an official letter of a Cục Thuế and `CT-TTg` a directive: letters that are a kind and an issuer at once are a kind
// when an issuer follows.
function isOfficialLetter(first: string, second: string | undefined): boolean {
  return second !== undefined && issuerOfCode(first) !== undefined && issuerOfCode(second) === undefined;
}

/** `TT BTTTT`: a space where the hyphen stood, taken only between a kind and a known issuer. */
function readSpaced(text: string, style: 'state' | 'party'): DocumentSymbol | undefined {
  const space = text.indexOf(' ');
  if (space < 0) return undefined;
  const joined = `${text.slice(0, space)}-${text.slice(space + 1)}`;
  const second = groupsOf(joined.slice(space + 1))[0] ?? '';
  if (!GROUPS.test(joined) || abbreviationOf(text.slice(0, space), style) === undefined) return undefined;
  return issuerOfCode(second) === undefined ? undefined : readSymbol(joined, style);
}

/** `ND-CP`, typed without diacritics: the letters are put back when one kind alone reads so. */
function restoreSymbol(text: string, first: string, style: 'state' | 'party'): DocumentSymbol | undefined {
  const letters = restoreAbbreviation(first);
  const head = letters ?? issuerOfStrippedCode(first)?.code;
  if (head === undefined || head.toUpperCase() === first.toUpperCase()) return undefined;
  const symbol = readSymbol(head + text.slice(first.length), style);
  return symbol === undefined ? undefined : { ...symbol, restored: true };
}

function readKind(text: string, groups: readonly string[], kind: DocumentAbbreviation): DocumentSymbol {
  const [first = '', code, ...others] = groups;
  if (code === undefined) return plain(kind.letters, kind, null, undefined);
  const known = issuerOfCode(code);
  const issuer = known ?? issuerOfStrippedCode(code);
  const joint = kind.types.some((type) => JOINT.includes(type));
  const spelt = spelling(code, issuer);
  const joiner = text.charAt(first.length);
  return {
    text: kind.letters + joiner + spelt.written + text.slice(first.length + 1 + code.length),
    types: kind.types,
    byWord: kind.byWord,
    issuerCode: spelt.code,
    issuer,
    jointIssuers: joint ? others.map(jointIssuer) : NONE,
    unit: joint || others.length === 0 ? null : others.join('-'),
    joiner,
    restored: known === undefined && issuer !== undefined,
  };
}

function jointIssuer(code: string): JointIssuer {
  const issuer = issuerOfCode(code);
  return { code: spelling(code, issuer).code, name: issuer?.name ?? null };
}

function plain(
  text: string,
  kind: { readonly types: readonly DocumentType[]; readonly byWord: readonly DocumentType[] },
  issuerCode: string | null,
  issuer: DocumentIssuer | undefined,
): DocumentSymbol {
  return {
    text,
    types: kind.types,
    byWord: kind.byWord,
    issuerCode,
    issuer,
    jointIssuers: NONE,
    unit: null,
    joiner: '',
    restored: false,
  };
}

/** A symbol without a kind: an official letter, or a number that carries its issuer alone. */
function readLetter(text: string, groups: readonly string[]): DocumentSymbol {
  const [code = '', ...others] = groups;
  const issuer = issuerOfCode(code);
  const spelt = spelling(code, issuer);
  const types = others.length === 0 ? (ISSUER_ONLY[withoutDigits(spelt.code)] ?? NONE) : NONE;
  return {
    ...plain(spelt.written + text.slice(code.length), { types, byWord: NONE }, spelt.code, issuer),
    unit: others.length === 0 ? null : others.join('-'),
    joiner: text.charAt(code.length),
  };
}

/** A code as it is written and the code that it stands for. */
interface Spelling {
  readonly written: string;
  readonly code: string;
}

/**
 * A known code in its own case (`TTg`) with the digits that followed it; another spelling of one (`SGD&ĐT`, `TƯ`) as printed; an unknown one
 * as printed, in upper case if it had none.
 */
function spelling(code: string, issuer: DocumentIssuer | undefined): Spelling {
  if (code === issuer?.code) return { written: code, code };
  const printed = code === code.toLowerCase() ? code.toUpperCase() : code;
  if (issuer === undefined) return { written: printed, code: printed };
  const digits = issuer.code.length < code.length ? code.slice(withoutDigits(code).length) : '';
  const full = issuer.code + digits;
  return { written: stripCode(code) === stripCode(full) ? full : printed, code: full };
}
