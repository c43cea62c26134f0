import { figureAt, wordAt, wordsAt, wordsBefore } from './look.js';
import { isFigure, isMark, isWord, type Token } from './token.js';
import { isTotal } from './whole.js';

/** How the words before an enumeration present it. */
export type LeadKind = 'closed' | 'open' | 'bare' | 'loose';

/** Lời dẫn: the words that present the parts of a sum. */
export interface Lead {
  readonly kind: LeadKind;
  /** Where the words start, and where the items do. */
  readonly at: number;
  readonly items: number;
}

/** The lead at a place, if one stands there. */
export function leadAt(tokens: readonly Token[], at: number): Lead | undefined {
  const token = tokens[at];
  if (isWord(token, 'bao') && wordAt(tokens, at + 1) === 'gồm') return past(tokens, at, at + 2, 'closed');
  if (isWord(token, 'gồm')) return past(tokens, at, at + 1, 'closed');
  if (isWord(token, 'chia', 'phân') && isWord(tokens[at + 1], 'ra', 'thành')) return past(tokens, at, at + 2, 'closed');
  if (wordsAt(tokens, at, 'trong đó')) return past(tokens, at, at + 2, 'open');
  if (wordsAt(tokens, at, 'trong số đó')) return past(tokens, at, at + 3, 'open');
  if (wordsAt(tokens, at, 'cụ thể')) return past(tokens, at, at + 2, 'open');
  // `24 cơ quan, đơn vị như sau:`
  const joins = wordsBefore(tokens, at, 'như sau') ? '-/–,' : '-/–';
  if (isMark(token, ':=') && followsCount(tokens, at, joins))
    return past(tokens, at, at + 1, token?.key === '=' ? 'closed' : 'bare');
  // `Trong 600 camera, 350 …, 180 …`, `Tổng số 320 hồ sơ, 304 …, 16 …`
  if (isMark(token, ',') && followsNamedTotal(tokens, at)) return past(tokens, at, at + 1, 'loose');
  // `(ngân sách trung ương 25.000, ngân sách tỉnh 20.500)`, `(45 + 40 + 10)`
  if (isMark(token, '(') && followsCount(tokens, at, '-/–,') && leadAt(tokens, at + 1) === undefined) {
    return past(tokens, at, at + 1, 'bare');
  }
  return undefined;
}

/** Past the marks and small words after a lead. */
function past(tokens: readonly Token[], at: number, from: number, kind: LeadKind): Lead {
  let items = from;
  for (;;) {
    if (wordsAt(tokens, items, 'như sau')) items += 2;
    else if (isMark(tokens[items], ':,(') || isWord(tokens[items], 'có', 'là', 'các', 'số')) items += 1;
    else break;
  }
  return { kind, at, items };
}

const UNIT_REACH = 14;

/** Whether a count and the words of what it counts stand just before a place. */
function followsCount(tokens: readonly Token[], at: number, joins: string): boolean {
  for (let index = at - 1; index >= Math.max(0, at - UNIT_REACH); index -= 1) {
    const token = tokens[index];
    if (figureAt(tokens, index, 'count')) return true;
    if (token?.kind === 'mark' ? !isMark(token, joins) : isFigure(token) && token.type !== 'other') return false;
  }
  return false;
}

/** Whether `tổng số … T …` or `trong T …` stands just before a comma. */
function followsNamedTotal(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - UNIT_REACH); index -= 1) {
    const token = tokens[index];
    if (figureAt(tokens, index, 'count')) return isTotal(tokens, index) || isWord(tokens[index - 1], 'trong');
    if (token?.kind === 'mark' ? !isMark(token, '-/–') : isFigure(token) && token.type !== 'other') return false;
  }
  return false;
}
