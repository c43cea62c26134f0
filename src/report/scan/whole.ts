import { figureAt, isChangeFigure, wordsBefore } from './look.js';
import { type FigureToken, isFigure, isMark, isWord, type Reading, type Token } from './token.js';
import { relateUnits } from './unit.js';

/** A figure that may be the whole of which another is a part. */
export interface Whole {
  readonly reading: Reading;
  /** Whether the wording says so. */
  readonly stated: boolean;
  /** Whether it is named as the total: `trong tổng số`. */
  readonly named: boolean;
  /** Whether it is called a total at all. */
  readonly total: boolean;
}

const MOST = 6;
const REACH_AFTER = 12;

/** The figures of a sentence that may be the whole of a part, those that the wording names first. */
export function candidateWholes(tokens: readonly Token[], at: number, part: FigureToken): readonly Whole[] {
  const wholes: Whole[] = [];
  let among: number | undefined;
  for (let index = at - 1; index >= 0 && wholes.length < MOST; index -= 1) {
    const token = tokens[index];
    if (isWord(token, 'trong') && isWord(tokens[index + 1], 'đó')) among ??= index;
    // `1.501 hồ sơ. Trong đó, …` goes on.
    if (isMark(token, '.') && !(isWord(tokens[index + 1], 'trong') && isWord(tokens[index + 2], 'đó'))) break;
    if (!isFigure(token) || token.reading === undefined) continue;
    // `giải quyết 1.456/1.625 hồ sơ, trong đó đúng hạn 1.447 hồ sơ`: of what was settled, or of all.
    if (token.type === 'fraction' && relateUnits(part.unit, token.unit) !== 'different') {
      for (const reading of [token.reading, token.denominator]) {
        if (reading !== undefined) wholes.push({ reading, stated: false, named: false, total: false });
      }
      continue;
    }
    if (token.type !== 'count') continue;
    if (isChangeFigure(tokens, index)) continue;
    const total = isTotal(tokens, index);
    const relation = relateUnits(part.unit, token.unit);
    if (relation === 'different' && !total && among === undefined) continue;
    // `có 3.971 thông tin, trong đó … 3.810 bài, chiếm 96%`
    const splits = among !== undefined && index < among && relation === 'same' && !isMark(tokens[among - 1], '.');
    const named = total && (wordsBefore(tokens, index, 'trong tổng số') || wordsBefore(tokens, index, 'trên tổng số'));
    wholes.push({ reading: token.reading, stated: named || splits, named, total });
  }
  for (let index = at + 1; index < Math.min(tokens.length, at + REACH_AFTER); index += 1) {
    const figure = figureAt(tokens, index, 'count');
    if (figure?.reading === undefined || relateUnits(part.unit, figure.unit) === 'different') continue;
    if (!isChangeFigure(tokens, index))
      wholes.push({ reading: figure.reading, stated: false, named: false, total: isTotal(tokens, index) });
  }
  return settle(wholes);
}

const TOTAL_REACH = 8;
const NAMED_REACH = 16;

/** Whether a figure is called a total: `tổng số 1.820 …`, `tổng số cán bộ, công chức được đánh giá là 1.862`. */
export function isTotal(tokens: readonly Token[], at: number): boolean {
  // What `là` says of may be a long name that holds commas.
  const named = isWord(tokens[at - 1], 'là');
  for (let index = at - 1; index >= Math.max(0, at - (named ? NAMED_REACH : TOTAL_REACH)); index -= 1) {
    const token = tokens[index];
    if (isMark(token, named ? ';.(' : ',;.(') || (isFigure(token) && token.type !== 'other')) return false;
    if (isWord(token, 'tổng')) return true;
  }
  return false;
}

/** With two wholes before `trong đó` the wording does not say which is meant. */
function settle(wholes: readonly Whole[]): readonly Whole[] {
  const stated = wholes.filter((whole) => whole.stated && !whole.named);
  return stated.length > 1 ? wholes.map((whole) => (whole.named ? whole : { ...whole, stated: false })) : wholes;
}
