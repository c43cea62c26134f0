import { type Confrontation, compareRationals, rationalOf } from '../../number/index.js';
import { announcesOther, bondBetween, leadRunBefore } from './bond.js';
import { fittingRate, isFit, rateOf } from './fits.js';
import type { Findings, FoundRate, FoundSum } from './found.js';
import { figureAt, isChangeFigure, nextFigure, pairAt, wordAt } from './look.js';
import { type Pair, partOfNamedWhole } from './named-whole.js';
import type { StatementBasis } from './statement.js';
import { type FigureToken, isFigure, isMark, isWord, type Reading, type Token } from './token.js';
import { relateUnits } from './unit.js';
import { candidateWholes, type Whole } from './whole.js';
import { OTHER_BASES } from './words.js';

const THRESHOLDS = new Set(['at-least', 'at-most', 'less-than']);
const TARGET_REACH = 8;
const NUMERATORS = 3;

/** The rates that a sentence states. */
export function findRates(tokens: readonly Token[], findings: Findings): void {
  const used = new Set<number>();
  const sums = findings.found.filter((found): found is FoundSum => found.kind === 'sum' && isFit(found.confrontation));
  for (const [at, token] of tokens.entries()) {
    if (!isFigure(token) || token.type !== 'percent' || token.reading === undefined) continue;
    if (THRESHOLDS.has(token.reading.hedge ?? '') || isTarget(tokens, at)) continue;
    if (isChangeFigure(tokens, at)) continue;
    const rate = pairAt(tokens, at + 1, OTHER_BASES)
      ? againstBase(tokens, at, token.reading)
      : (afterPart(tokens, at, token, { used, sums }) ?? beforePart(tokens, at, token.reading, used));
    if (rate === undefined) continue;
    if ('reason' in rate) findings.lacking.push(rate);
    else findings.found.push(rate);
  }
}

/** Whether the words before a percentage, back to the last comma, make it a target or a forecast. */
function isTarget(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - TARGET_REACH); index -= 1) {
    if (isMark(tokens[index], ',;.')) return false;
    if (isFigure(tokens[index]) && figureAt(tokens, index, 'count', 'fraction')) return false;
    if (announcesOther(tokens, index)) return true;
  }
  return false;
}

/** What is known of the sentence beside its words. */
interface Known {
  /** The figures that have their percentage. */
  readonly used: Set<number>;
  /** The sums that add up: their total is the whole of each of their parts. */
  readonly sums: readonly FoundSum[];
}

interface Share {
  readonly percentAt: number;
  readonly percent: Reading;
  readonly stated: boolean;
  readonly sums: readonly FoundSum[];
}

const wholeOfSum = ({ total }: FoundSum): Whole => ({ reading: total, stated: true, named: false, total: true });

type Answer = FoundRate | Findings['lacking'][number] | undefined;

const rateFound = (
  numerator: Reading,
  denominator: Reading,
  percent: Reading,
  basis: StatementBasis,
  confrontation = rateOf(numerator, denominator, percent),
): FoundRate => ({ kind: 'rate', numerator, denominator, percent, basis, confrontation });

/** `n/d người, đạt p%` and `n … trong tổng số d …, chiếm p%`: the figures stand before the percentage. */
function afterPart(tokens: readonly Token[], at: number, share: FigureToken, { used, sums }: Known): Answer {
  const percent = share.reading;
  if (percent === undefined) return undefined;
  // `chiếm 30% số xã miền núi` is a share of what it names itself.
  const ownWhole = share.unit.length > 0 && share.unit[0] !== 'tổng';
  const nearest = numeratorsBefore(tokens, at);
  let lacking: Answer;
  for (const [order, index] of nearest.entries()) {
    const figure = tokens[index];
    if (!isFigure(figure) || figure.reading === undefined || used.has(index)) continue;
    const bond = bondBetween(tokens, index, at);
    if (bond === undefined || isChangeFigure(tokens, index)) continue;
    const stated = bond === 'stated' && order === 0 && !ownWhole;
    const answer =
      figure.type === 'fraction'
        ? ofFraction(tokens, index, figure, percent, stated && nearest.length === 1)
        : ofCount(tokens, index, figure, { percentAt: at, percent, stated, sums });
    if (answer === undefined) continue;
    if ('reason' in answer) {
      lacking ??= answer;
      continue;
    }
    used.add(index);
    return answer;
  }
  return lacking;
}

/** The figures before a percentage that it may be a share of, the nearest first: back to the percentage before. */
function numeratorsBefore(tokens: readonly Token[], at: number): readonly number[] {
  const found: number[] = [];
  for (let index = at - 1; index >= 0 && found.length < NUMERATORS; index -= 1) {
    if (isMark(tokens[index], ';.')) break;
    if (figureAt(tokens, index, 'percent', 'points', 'times')) break;
    if (figureAt(tokens, index, 'count', 'fraction')) found.push(index);
  }
  // Where a fraction is near, a count further off is not what the percentage is of.
  const fractions = found.filter((index) => figureAt(tokens, index, 'fraction'));
  return fractions.length > 0 && fractions[0] === found[0] ? fractions : found;
}

/** Ranks among the provinces, days of feasts: what looks like a fraction and may be none. */
function isDoubtful(tokens: readonly Token[], at: number, { reading, denominator, unit }: FigureToken): boolean {
  const value = denominator?.value ?? '0';
  // `110/22 kV`, `85,5/100 điểm`: no part of a whole.
  if (reading === undefined || compareRationals(rationalOf(reading.value), rationalOf(value)) > 0) return true;
  if (unit[0] === 'điểm') return true;
  if (['34', '61', '63', '64'].includes(value) && unit[0] === 'tỉnh') return true;
  if (isWord(tokens[at - 1], 'lễ', 'dịp', 'từ', 'đến', 'ngày', 'đêm', 'sáng', 'tối', 'giữa', 'khánh', 'số', 'tết'))
    return true;
  const small = value.length <= 2 && BigInt(value.split('.')[0] ?? '0') <= 12n;
  return small && unit.length === 0 && !isMark(tokens[at + 1], '=(,') && !isWord(tokens[at + 1], 'đạt', 'chiếm');
}

function ofFraction(
  tokens: readonly Token[],
  at: number,
  figure: FigureToken,
  percent: Reading,
  stated: boolean,
): Answer {
  const { reading, denominator } = figure;
  if (reading === undefined || denominator === undefined) return undefined;
  const fit = fittingRate(reading, denominator, percent);
  const certain = stated && !isDoubtful(tokens, at, figure);
  if (fit !== undefined) return rateFound(reading, denominator, percent, certain ? 'stated' : 'fitting', fit);
  if (!certain) return undefined;
  // The same numerator may have been taken of another whole that the sentence names.
  const others = candidateWholes(tokens, at, figure).some((whole) => fittingRate(reading, whole.reading, percent));
  return others ? undefined : rateFound(reading, denominator, percent, 'stated');
}

function ofCount(
  tokens: readonly Token[],
  at: number,
  figure: FigureToken,
  { percentAt, percent, stated, sums }: Share,
): Answer {
  const { reading } = figure;
  if (reading === undefined) return undefined;
  const summed = sums.filter(({ parts }) => parts.some(({ start }) => start === reading.start)).map(wholeOfSum);
  const pair = partOfNamedWhole(tokens, at, figure);
  if (pair !== undefined) return ofPair(pair, percent, stated);
  const wholes = [...wholeAfter(tokens, percentAt), ...summed, ...candidateWholes(tokens, at, figure)].filter(
    (whole, index, all) => all.findIndex((other) => other.reading.start === whole.reading.start) === index,
  );
  const best = bestFit(reading, wholes, percent);
  if (best !== undefined) {
    const { whole, fit } = best;
    return rateFound(reading, whole.reading, percent, stated && whole.stated ? 'stated' : 'fitting', fit);
  }
  const [certain, ...more] = wholes.filter((whole) => whole.stated);
  const strong = leadRunBefore(tokens, percentAt).strong || certain?.named === true;
  if (stated && strong && certain !== undefined && more.length === 0) {
    return rateFound(reading, certain.reading, percent, 'stated');
  }
  if (!stated) return undefined;
  return { kind: 'rate', reason: 'whole-not-stated', start: reading.start, end: percent.end };
}

/** The whole with which the figures fit best: to the last digit, named by the wording, the nearest. */
function bestFit(
  part: Reading,
  wholes: readonly Whole[],
  percent: Reading,
): { readonly whole: Whole; readonly fit: Confrontation } | undefined {
  let best: { readonly whole: Whole; readonly fit: Confrontation; readonly rank: number } | undefined;
  for (const whole of wholes) {
    const fit = fittingRate(part, whole.reading, percent);
    if (fit === undefined) continue;
    const rank = (fit.verdict === 'exact' ? 2 : 0) + (whole.stated ? 2 : 0) + (whole.total ? 1 : 0);
    if (best === undefined || rank > best.rank) best = { whole, fit, rank };
  }
  return best;
}

function ofPair({ part, whole, stated }: Pair, percent: Reading, bound: boolean): Answer {
  const fit = fittingRate(part, whole, percent);
  if (fit !== undefined) return rateFound(part, whole, percent, stated && bound ? 'stated' : 'fitting', fit);
  return stated && bound ? rateFound(part, whole, percent, 'stated') : undefined;
}

/** `chiếm 90% trong tổng số 1.200 người`: the whole stands after the percentage. */
function wholeAfter(tokens: readonly Token[], percentAt: number): readonly Whole[] {
  let at = percentAt + 1;
  while (isWord(tokens[at], 'trong', 'trên', 'của', 'so')) at += 1;
  if (wordAt(tokens, at) !== 'tổng') return [];
  const index = nextFigure(tokens, at, at + 6, 'count', 'percent', 'fraction');
  const figure = index === undefined ? undefined : figureAt(tokens, index, 'count');
  const between = tokens.slice(at, index).some((token) => isMark(token, ',;.('));
  return figure?.reading === undefined || between
    ? []
    : [{ reading: figure.reading, stated: true, named: true, total: true }];
}

const AFTER_REACH = 14;

/** `đạt p% (n/d …)`, `đạt p%, tương ứng n/d …`: the figures stand after the percentage. */
function beforePart(tokens: readonly Token[], at: number, percent: Reading, used: Set<number>): Answer {
  const index = nextFigure(tokens, at + 1, at + AFTER_REACH, 'count', 'fraction', 'percent', 'points', 'times');
  const figure = index === undefined ? undefined : figureAt(tokens, index, 'count', 'fraction');
  if (index === undefined || figure?.reading === undefined) return undefined;
  const between = tokens.slice(at + 1, index);
  if (between.some((token) => isMark(token, ';.)'))) return undefined;
  const opened = between.some((token) => isMark(token, '(')) && leadRunBefore(tokens, index).parted;
  const tied = between.some((token) => isWord(token, 'tương', 'ứng', 'tức'));
  if (!opened && !tied) return undefined;
  if (hasOwnShare(tokens, index)) return undefined;
  used.add(index);
  if (figure.type === 'fraction') return ofFraction(tokens, index, figure, percent, true);
  // `(n trên tổng số d)`: the whole follows the part.
  const next = nextFigure(tokens, index + 1, index + AFTER_REACH, 'count', 'percent', 'fraction');
  const whole = next === undefined ? undefined : figureAt(tokens, next, 'count');
  if (next === undefined || whole === undefined) return undefined;
  const pair = partOfNamedWhole(tokens, next, whole);
  return pair === undefined ? undefined : ofPair(pair, percent, true);
}

/** Whether a figure is followed by a percentage of its own. */
function hasOwnShare(tokens: readonly Token[], at: number): boolean {
  const next = nextFigure(tokens, at + 1, at + AFTER_REACH, 'count', 'fraction', 'percent');
  if (next === undefined || figureAt(tokens, next, 'percent') === undefined) return false;
  return bondBetween(tokens, at, next) === 'stated' && !tokens.slice(at, next).some((token) => isMark(token, ')'));
}

/** `bằng 61,5% dự toán (2.000 tỷ đồng)`: a figure against a plan or an earlier period that the parenthesis states. */
function againstBase(tokens: readonly Token[], at: number, percent: Reading): Answer {
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
