import { hedgeStart, wordsBefore } from './look.js';
import { type FigureToken, isFigure, isMark, isWord, type Reading, type Token } from './token.js';
import { relateUnits } from './unit.js';

/** A part with the whole that the wording names for it. */
export interface Pair {
  readonly part: Reading;
  readonly whole: Reading;
  readonly stated: boolean;
}

const WHOLE_LEADS = [
  'trong tổng số',
  'trên tổng số',
  'trong số',
  'trên tổng',
  'trong tổng',
  'trên số',
  'trên',
] as const;
const PART_REACH = 12;

/** `n … trong tổng số d …`: the figure is the whole, and the part stands before it. */
export function partOfNamedWhole(tokens: readonly Token[], at: number, whole: FigureToken): Pair | undefined {
  if (whole.reading === undefined) return undefined;
  // `n hồ sơ/d hồ sơ`
  const slash = isMark(tokens[at - 1], '/') || (isMark(tokens[at - 2], '/') && isWord(tokens[at - 1], 'tổng'));
  const from = isWord(tokens[at - 1], 'trên') ? at : hedgeStart(tokens, at);
  const lead = slash ? '' : WHOLE_LEADS.find((words) => wordsBefore(tokens, from, words));
  if (lead === undefined) return undefined;
  const end = slash ? at - 1 : from - lead.split(' ').length;
  for (let index = end - 1; index >= Math.max(0, end - PART_REACH); index -= 1) {
    const token = tokens[index];
    if (isMark(token, ',;.(')) return undefined;
    if (!isFigure(token) || token.type === 'other') continue;
    if (token.type !== 'count' || token.reading === undefined) return undefined;
    const relation = relateUnits(token.unit, whole.unit);
    if (slash && relation !== 'same') return undefined;
    const { hedge, ...plain } = whole.reading;
    // `trên` between two figures is no hedge of the second.
    const reading = lead === 'trên' && hedge === 'more-than' ? plain : whole.reading;
    // `31.620 tài khoản trên 37.200 hồ sơ` are figures of two things, or a part and its whole.
    return { part: token.reading, whole: reading, stated: lead !== 'trên' || relation !== 'different' };
  }
  return undefined;
}
