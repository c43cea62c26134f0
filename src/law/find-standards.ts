import type { NormalFinding } from './normal-text.js';
import { readStandard } from './standard-number.js';

const STANDARD =
  /(?:QCVN|QCĐP|TCVN|TCXDVN|TCXD|TCN|TCCS)\s{0,3}(?:(?:ISO|IEC)(?:\/(?:IEC|TS|TR))?\s)?\d{1,6}(?: ?[-\u2010-\u2015] ?\d{1,4}){0,4}?(?: ?: ?|-)(?:19|20)\d\d(?!\d)(?:\/[A-ZĐ]{2,12})?/g;
const LETTER = /[A-Za-zÀ-ÖØ-öø-ỹ]/u;
const WHITE_SPACE = /\s+/g;

/** The numbers of standards and technical regulations in normalised text. */
export function findStandards(text: string): NormalFinding[] {
  const found: NormalFinding[] = [];
  for (const { 0: printed, index } of text.matchAll(STANDARD)) {
    if (LETTER.test(text.charAt(index - 1))) continue;
    const parts = readStandard(printed.replace(WHITE_SPACE, ' '));
    if (parts !== undefined) found.push({ start: index, end: index + printed.length, parts, issues: [] });
  }
  return found;
}
