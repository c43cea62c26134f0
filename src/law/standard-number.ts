import type { DocumentNumber, DocumentNumberParts } from './document-number-parts.js';
import type { DocumentType } from './document-type.js';
import { DOCUMENT_TYPES } from './document-type-table.js';
import { issuerOfCode } from './issuer.js';

const SYMBOLS: Readonly<Record<string, DocumentType>> = {
  QCVN: 'technical-regulation',
  QCĐP: 'local-technical-regulation',
  TCVN: 'national-standard',
  TCXDVN: 'national-standard',
  TCXD: 'national-standard',
  TCN: 'sector-standard',
  TCCS: 'base-standard',
};

const HEAD = /QCVN|QCĐP|TCVN|TCXDVN|TCXD|TCN|TCCS/i;
const STANDARD =
  /^(?:[^\d:]{0,120}?\b)?(QCVN|QCĐP|TCVN|TCXDVN|TCXD|TCN|TCCS) ?((?:(?:ISO|IEC|ISO ?\/ ?IEC|ISO ?\/ ?TS|ISO ?\/ ?TR) )?\d{1,6}(?: ?[-\u2010-\u2015] ?\d{1,4}){0,4}?)(?: ?: ?|-)((?:19|20)\d\d)(?: ?\/ ?([A-ZĐ&]{2,20}))?[.,;:]*$/i;

/** Reads the number of a standard or of a technical regulation; `undefined` when the text is none. */
export function readStandard(line: string): DocumentNumberParts | undefined {
  if (!HEAD.test(line)) return undefined;
  const match = STANDARD.exec(line);
  if (match === null) return undefined;
  const [, head = '', rawNumber = '', year = '', code] = match;
  const symbol = head.toUpperCase();
  const type = SYMBOLS[symbol];
  if (type === undefined) return undefined;
  const number = rawNumber
    .replace(/ ?[-\u2010-\u2015] ?/g, '-')
    .replace(/ ?\/ ?/g, '/')
    .toUpperCase();
  const issuer = code === undefined ? undefined : issuerOfCode(code);
  const issuerCode = code === undefined ? null : (issuer?.code ?? code.toUpperCase());
  return {
    id: `${symbol} ${number}:${year}${issuerCode === null ? '' : `/${issuerCode}`}` as DocumentNumber,
    number,
    // eslint-disable-next-line exact/numbers -- a year of four digits
    year: Number(year),
    symbol,
    separator: ' ',
    class: 'standard',
    type,
    typeName: DOCUMENT_TYPES[type].vi,
    typeCandidates: [],
    issuerCode,
    issuerName: issuer?.name ?? null,
    issuer: issuer?.unique === true ? issuer.name : null,
    jointIssuers: [],
    unit: null,
  };
}
