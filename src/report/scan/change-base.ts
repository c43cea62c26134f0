import { anchorAt, comparesAfter, directionAt, hasFigure, WINDOW } from './change-anchor.js';
import { figureAt, hedgeStart, nextFigure, pairAt, wordsAt } from './look.js';
import { type FigureToken, isFigure, isMark, isWord, type Token } from './token.js';

/** What a change is compared with. */
export interface Base {
  readonly at: number;
  readonly figure: FigureToken;
  readonly stated: boolean;
}

/** The figure compared with: `so với 820 dịch vụ`, `so với cùng kỳ năm 2022 (346.900 thuê bao)`, `so với năm 2022 là 400`. */
export function baseAfter(tokens: readonly Token[], result: number): Base | undefined {
  // `gấp 2,4 lần cùng kỳ (35.000)` needs no `so với`.
  let so = isTimesOf(tokens, result) ? result + 1 : undefined;
  for (let index = result + 1; index < Math.min(tokens.length, result + WINDOW); index += 1) {
    const token = tokens[index];
    if (isMark(token, ';.')) return undefined;
    if (so === undefined && directionAt(tokens, index) !== undefined && anchorAt(tokens, index)) return undefined;
    if (isWord(token, 'so') && isWord(tokens[index + 1], 'với', 'cùng')) so = index;
    if (so === undefined && isMark(token, '(') && isWord(tokens[index + 1], 'cùng', 'năm', 'kỳ')) so = index;
    if (!isFigure(token) || token.type === 'other') continue;
    if (so === undefined) continue;
    if (token.type !== 'count' && token.type !== 'percent') return undefined;
    const before = tokens[hedgeStart(tokens, index) - 1];
    const led = isMark(before, '(:') || isWord(before, 'với', 'là', 'đạt', 'có', 'số', 'mức', 'kỳ', 'chỉ');
    // `so với cùng kỳ, 450 hồ sơ …` is another clause.
    const clause = tokens.slice(so, index).some((other) => isMark(other, ','));
    return led && !clause ? { at: index, figure: token, stated: true } : undefined;
  }
  return undefined;
}

const isTimesOf = (tokens: readonly Token[], result: number): boolean =>
  figureAt(tokens, result, 'times') !== undefined &&
  (wordsAt(tokens, result + 1, 'cùng kỳ') || wordsAt(tokens, result + 1, 'năm'));

/**
 * `đạt C (năm 2022 là P), tăng p%`, `So với cùng kỳ (P), … đạt C, tăng p%`: the figure compared with stands in a parenthesis before the
 * change, which names the period or follows `so với`.
 */
export function baseBefore(tokens: readonly Token[], anchor: number): Base | undefined {
  for (let at = anchor - 1; at >= Math.max(0, anchor - WINDOW); at -= 1) {
    if (isMark(tokens[at], ';.')) return undefined;
    if (!isMark(tokens[at], ')')) continue;
    const base = baseWithin(tokens, at);
    // `51,8% nghị quyết (23.600 tỷ đồng) và tăng 2,5% so với cùng kỳ`: the change names what it is compared with itself.
    if (base?.period === false && comparesAfter(tokens, anchor)) return undefined;
    // Close before the change the parenthesis may also name the period itself.
    if (base !== undefined && (base.compared || anchor - at <= 6)) return { ...base, stated: anchor - at <= 3 };
  }
  return undefined;
}

/** The one figure of a parenthesis that ends at a place, if it is of an earlier period. */
function baseWithin(
  tokens: readonly Token[],
  close: number,
): (Pick<Base, 'at' | 'figure'> & { readonly compared: boolean; readonly period: boolean }) | undefined {
  for (let open = close - 1; open >= Math.max(0, close - 14); open -= 1) {
    if (!isMark(tokens[open], '(')) continue;
    const at = nextFigure(tokens, open, close, 'count', 'percent');
    const figure = at === undefined ? undefined : tokens[at];
    if (at === undefined || !isFigure(figure) || hasFigure(tokens, at + 1, close)) return undefined;
    const period = isWord(tokens[open + 1], 'cùng', 'năm', 'kỳ', 'tháng', 'quý');
    const compared = followsComparison(tokens, open);
    return period || compared ? { at, figure, compared, period } : undefined;
  }
  return undefined;
}

// What is compared with an aim did not rise or fall from it.
const AIMS = new Set(['nghị quyết', 'kế hoạch', 'dự toán', 'chỉ tiêu', 'mục tiêu', 'định mức']);

function followsComparison(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 10); index -= 1) {
    if (isMark(tokens[index], ',;.)')) return false;
    if (pairAt(tokens, index, AIMS)) return false;
    if (wordsAt(tokens, index, 'so với')) return true;
  }
  return false;
}
