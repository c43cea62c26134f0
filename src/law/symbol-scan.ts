import { abbreviationOf } from './abbreviation.js';
import { issuerOfCode } from './issuer.js';
import { tidySymbol } from './symbol.js';

// A code, and what may join it to the next: a mark, a dash at the end of a line, or a dash between spaces.
const CODE = /[A-ZĐƯ][A-Za-zĐđƯư\d&]{0,30}/y;
const TIGHT = /[-\u2010-\u2015/.](?=[A-ZĐƯ])/y;
const BROKEN = /[-\u2010-\u2015/] ?\n\s{0,4}(?=[A-ZĐƯ])/y;
const SPACED = / ?[-\u2010-\u2015] ?(?=[A-ZĐƯ])/y;
const LETTER = /[A-Za-zÀ-ÖØ-öø-ỹ]/u;
const CAPITALS = /[A-ZĐƯ][^A-ZĐƯ]*[A-ZĐƯ]/;
const DIGIT = /\d/;
const MAXIMUM_GROUPS = 9;

/** A symbol scanned from prose. */
export interface ScannedSymbol {
  readonly symbol: string;
  readonly end: number;
}

/** The symbol that starts at a place: codes and their marks as far as they look like one. */
export function scanSymbol(text: string, start: number): ScannedSymbol {
  let end = codeAt(text, start);
  const first = text.slice(start, end);
  let symbol = first;
  for (let group = 1; group < MAXIMUM_GROUPS && end > start; group += 1) {
    const next = joinedAt(text, end, group === 1 && isKnown(first));
    if (next === undefined) break;
    symbol += next.mark + next.code;
    end = next.end;
  }
  return { symbol: tidySymbol(symbol), end };
}

interface Joined {
  readonly mark: string;
  readonly code: string;
  readonly end: number;
}

function joinedAt(text: string, at: number, maySpace: boolean): Joined | undefined {
  for (const join of maySpace ? [TIGHT, BROKEN, SPACED] : [TIGHT, BROKEN]) {
    join.lastIndex = at;
    const mark = join.exec(text)?.[0];
    if (mark === undefined) continue;
    const from = at + mark.length;
    const end = codeAt(text, from);
    const code = text.slice(from, end);
    // A word after a dash is not a code (`KH-UBND - Ban Chỉ đạo`); between spaces only a known issuer is.
    const fits = join === SPACED ? issuerOfCode(code) !== undefined : looksLikeCode(code);
    if (code !== '' && fits) return { mark: mark.trim(), code, end };
  }
  return undefined;
}

/** Where the code at a place ends; the place itself when a word stands there (`Sở`). */
function codeAt(text: string, at: number): number {
  CODE.lastIndex = at;
  const code = CODE.exec(text)?.[0] ?? '';
  const end = at + code.length;
  return LETTER.test(text.charAt(end)) ? at : end;
}

function isKnown(code: string): boolean {
  return abbreviationOf(code, 'state') !== undefined || issuerOfCode(code) !== undefined;
}

function looksLikeCode(code: string): boolean {
  return CAPITALS.test(code) || DIGIT.test(code) || isKnown(code);
}
