import { DOCUMENT_ISSUERS, type DocumentIssuer } from './issuer-table.js';

// The Party's older letters for Trung ương.
const ALIASES: readonly (readonly [string, string])[] = [['TƯ', 'TW']];
const INNER_MARKS = /[&,]/g;

interface IssuerIndex {
  readonly exact: ReadonlyMap<string, DocumentIssuer>;
  /** By upper-case letters without diacritics; `null` where two codes share them. */
  readonly folded: ReadonlyMap<string, DocumentIssuer | null>;
}

let index: IssuerIndex | undefined;

function issuerIndex(): IssuerIndex {
  if (index !== undefined) return index;
  const exact = new Map<string, DocumentIssuer>();
  const folded = new Map<string, DocumentIssuer | null>();
  for (const issuer of DOCUMENT_ISSUERS) {
    exact.set(issuer.code, issuer);
    exact.set(issuer.code.toUpperCase(), issuer);
    const key = stripCode(issuer.code);
    const other = folded.get(key);
    folded.set(key, other === undefined ? issuer : null);
  }
  for (const [alias, code] of ALIASES) {
    const issuer = exact.get(code.toUpperCase());
    if (issuer !== undefined) exact.set(alias, issuer);
  }
  index = { exact, folded };
  return index;
}

const MARKED = /[ĐƯƠĂÂÊÔ]/g;
const UNMARKED: Readonly<Record<string, string>> = { Đ: 'D', Ư: 'U', Ơ: 'O', Ă: 'A', Â: 'A', Ê: 'E', Ô: 'O' };

/** A code in upper case without its diacritics: how it looks when it was typed on a keyboard without Vietnamese. */
export function stripCode(code: string): string {
  return code.toUpperCase().replace(MARKED, (letter) => UNMARKED[letter] ?? letter);
}

const TERM = /^(QH|UBTVQH)(?:(\d{1,2})|([IVX]{1,5}))$/;
// Quốc hội khóa I (1946) to khóa XX: the terms as their resolutions spell them.
const TERMS: readonly string[] =
  /* @__PURE__ */ 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

function nationalAssembly(code: string): DocumentIssuer | undefined {
  if (code === 'QH') return { code, name: 'Quốc hội', unique: true, system: 'state' };
  if (code === 'UBTVQH') return { code, name: 'Ủy ban Thường vụ Quốc hội', unique: true, system: 'state' };
  const match = TERM.exec(code);
  if (match === null) return undefined;
  const [, body, digits, letters] = match;
  // eslint-disable-next-line exact/numbers -- a place in a list, of at most two digits
  const term = digits === undefined ? letters : TERMS[Number(digits) - 1];
  if (term === undefined) return undefined;
  const name = body === 'QH' ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội';
  return { code, name: `${name} khóa ${term}`, unique: true, system: 'state' };
}

/** A code without the digits of a department or a term at its end. */
export function withoutDigits(code: string): string {
  let end = code.length;
  while (end > 0 && code.charCodeAt(end - 1) >= 48 && code.charCodeAt(end - 1) <= 57) end -= 1;
  return code.slice(0, end);
}

/**
 * The issuer of a code in any letter case; digits of a department (`NHNN5`) or of a term (`HĐND16`) may
 * follow the code, and the signs of the agency's short name may stand in it (`SGD&ĐT`, `SVH,TT&DL`).
 */
export function issuerOfCode(code: string): DocumentIssuer | undefined {
  const { exact } = issuerIndex();
  const known = exact.get(code);
  if (known !== undefined) return known;
  const upper = code.toUpperCase();
  return (
    exact.get(upper) ??
    nationalAssembly(upper) ??
    exact.get(withoutDigits(upper)) ??
    (upper.includes('&') ? exact.get(upper.replace(INNER_MARKS, '')) : undefined)
  );
}

/** The issuer whose code reads so once its diacritics are lost (`HDND`), if only one does. */
export function issuerOfStrippedCode(code: string): DocumentIssuer | undefined {
  return issuerIndex().folded.get(code.toUpperCase()) ?? undefined;
}
