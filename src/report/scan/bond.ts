import { pairAt } from './look.js';
import { isFigure, isMark, isWord, type Token } from './token.js';
import { OTHER_SUBJECT_PAIRS, OTHER_SUBJECTS, RATE_LEADS, STRONG_LEADS } from './words.js';

/** How the wording ties two figures: `stated` by form, `possible` where it may mean something else. */
export type Bond = 'stated' | 'possible';

/** What leads from one figure to the next. */
export interface LeadRun {
  /** The first token of the words and marks that lead in. */
  readonly from: number;
  /** Whether a comma, a parenthesis, `=` or a colon parts it from what stands before. */
  readonly parted: boolean;
  readonly led: boolean;
  readonly strong: boolean;
  /** Whether a word leads in that cannot be a predicate: `chiếm`, `tương đương`. */
  readonly share: boolean;
}

/** The words and marks just before a figure that lead it in. */
export function leadRunBefore(tokens: readonly Token[], at: number): LeadRun {
  let from = at;
  let parted = false;
  let led = false;
  let strong = false;
  let share = false;
  while (from > 0) {
    const token = tokens[from - 1];
    const word = token?.kind === 'word' && RATE_LEADS.has(token.key);
    const mark = isMark(token, '(,=:-–');
    if (token === undefined || !(word || mark)) break;
    from -= 1;
    parted ||= mark;
    led ||= word || token.key === '=' || token.key === '(';
    strong ||= STRONG_LEADS.has(token.key);
    share ||= isWord(token, 'chiếm', 'tương');
    // A parenthesis opens what belongs to the word before it.
    if (token.key === '(') break;
  }
  return { from, parted, led, strong, share };
}

// `hoàn thành kế hoạch`, `57/60 chỉ tiêu` are what was counted, not what was aimed at.
const COUNTED_AIMS = new Set(['kế hoạch', 'chỉ tiêu', 'mục tiêu', 'mức độ', 'tiến độ']);

/** Whether words at a place announce a target, a forecast, another period or another subject. */
export function announcesOther(tokens: readonly Token[], at: number): boolean {
  if (!pairAt(tokens, at, OTHER_SUBJECT_PAIRS)) return false;
  const before = tokens[at - 1];
  const counted = isFigure(before) || isWord(before, 'thành', 'dựng', 'hành', 'hiện', 'các', 'có', 'theo', 'vượt');
  return !((counted || describesWhole(tokens, at)) && pairAt(tokens, at, COUNTED_AIMS));
}

/** `1.836/2.550 tỷ đồng kế hoạch vốn`: the aim is what the fraction is of. */
function describesWhole(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const token = tokens[index];
    if (isFigure(token)) return token.type === 'fraction' || isMark(tokens[index - 1], '/');
    if (token?.kind !== 'word') return false;
  }
  return false;
}

/** `tỷ lệ …` is another rate, `3.024/4.200 tỷ đồng` is none. */
const namesOther = (tokens: readonly Token[], at: number): boolean =>
  OTHER_SUBJECTS.has(tokens[at]?.key ?? '') && !(isWord(tokens[at], 'tỷ') && isWord(tokens[at + 1], 'đồng', 'usd'));

const LONGEST_BETWEEN = 60;
const LONGEST_UNPARTED = 14;

/** How a percentage is tied to the figure before it; nothing where something else stands between. */
export function bondBetween(tokens: readonly Token[], figure: number, percent: number): Bond | undefined {
  const run = leadRunBefore(tokens, percent);
  if (run.from <= figure || percent - figure > LONGEST_BETWEEN) {
    return run.from <= figure && (run.led || run.parted) ? 'stated' : undefined;
  }
  let words = 0;
  let commas = 0;
  let others = false;
  for (let index = figure + 1; index < run.from; index += 1) {
    const token = tokens[index];
    if (token === undefined || isMark(token, ';.!?…')) return undefined;
    if (isFigure(token)) {
      if (token.type !== 'other') others = true;
      continue;
    }
    if (token.key === ',') commas += 1;
    if (token.kind === 'word') words += 1;
    if (namesOther(tokens, index) || announcesOther(tokens, index)) return undefined;
  }
  if (!run.led && !run.parted) return undefined;
  if (others) return 'possible';
  if (run.parted) return 'stated';
  // `10/12 huyện đạt 95%` may say what each of the ten reaches.
  return commas === 0 && words <= LONGEST_UNPARTED && run.share ? 'stated' : 'possible';
}
