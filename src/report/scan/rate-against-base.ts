import { bondBetween } from './bond.js';
import { fittingRate } from './fits.js';
import { figureAt, isChangeFigure, nextFigure } from './look.js';
import { numeratorsBefore, type RateAnswer, rateFound } from './rate-found.js';
import { ofFraction } from './rate-of-fraction.js';
import { isFigure, isMark, type Reading, type Token } from './token.js';
import { relateUnits } from './unit.js';

const AFTER_REACH = 14;

/** `bằng 61,5% dự toán (2.000 tỷ đồng)`: a figure against a plan or an earlier period that the parenthesis states. */
export function againstBase(tokens: readonly Token[], at: number, percent: Reading): RateAnswer {
  const open = tokens.findIndex((token, index) => index > at && index < at + AFTER_REACH && isMark(token, '('));
  const before = numeratorsBefore(tokens, at)[0];
  // `198.000/220.000 tài khoản, đạt 90% chỉ tiêu`: the aim may be the denominator.
  const fraction = before === undefined ? undefined : figureAt(tokens, before, 'fraction');
  if (before !== undefined && fraction !== undefined) {
    return bondBetween(tokens, before, at) && ofFraction(tokens, before, fraction, percent, false);
  }
  const current = before === undefined ? undefined : figureAt(tokens, before, 'count');
  if (before === undefined || current?.reading === undefined || isChangeFigure(tokens, before)) return undefined;
  if (bondBetween(tokens, before, at) === undefined) return undefined;
  const lacking = { kind: 'rate', reason: 'base-not-stated', start: current.reading.start, end: percent.end } as const;
  if (open < 0 || tokens.slice(at + 1, open).some((token) => isFigure(token) && token.type !== 'other')) return lacking;
  const index = nextFigure(tokens, open, open + AFTER_REACH, 'count', 'percent', 'fraction');
  const base = index === undefined ? undefined : figureAt(tokens, index, 'count');
  if (
    index === undefined ||
    base?.reading === undefined ||
    tokens.slice(open, index).some((token) => isMark(token, ')'))
  ) {
    return lacking;
  }
  const fit = fittingRate(current.reading, base.reading, percent);
  if (fit !== undefined) return rateFound(current.reading, base.reading, percent, 'stated', fit);
  const close = isMark(tokens[index + 1 + base.unit.length], ')');
  const certain = close && relateUnits(current.unit, base.unit) === 'same' && index - open <= 5;
  return certain ? rateFound(current.reading, base.reading, percent, 'stated') : lacking;
}
