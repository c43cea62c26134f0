import {
  addRationals,
  compareRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  subtractRationals,
  sumVerdict,
  wholeRational,
} from '../../number/index.js';
import { type Budget, type Enumeration, type Part, readEnumeration } from './enumeration.js';
import { absolute, isFit, printedOf, totalOf } from './fits.js';
import type { Findings, FoundSum } from './found.js';
import { figureAt, isChangeFigure, nextFigure, wordAt, wordsAt } from './look.js';
import { areClasses, exhausts } from './partition.js';
import { type FigureToken, isFigure, isMark, isWord, type Reading, type Token } from './token.js';
import { isMoney, relateUnits } from './unit.js';
import { isTotal } from './whole.js';

/** How the words before an enumeration present it. */
type LeadKind = 'closed' | 'open' | 'bare' | 'loose';

interface Lead {
  readonly kind: LeadKind;
  /** Where the words start, and where the items do. */
  readonly at: number;
  readonly items: number;
}

const BUDGET = 400;

/** The sums that a sentence states. */
export function findSums(tokens: readonly Token[], findings: Findings): void {
  const budget: Budget = { left: BUDGET + 4 * tokens.length };
  for (let at = 0; at < tokens.length; at += 1) {
    const lead = leadAt(tokens, at);
    if (lead === undefined) {
      const sum = sumBefore(tokens, at);
      if (sum !== undefined) findings.found.push(sum);
      continue;
    }
    const sum = sumAt(tokens, lead, budget);
    if (sum !== undefined) {
      if ('reason' in sum) findings.lacking.push(sum);
      else findings.found.push(sum);
    }
    at = lead.items - 1;
  }
}

function leadAt(tokens: readonly Token[], at: number): Lead | undefined {
  const token = tokens[at];
  if (isWord(token, 'bao') && wordAt(tokens, at + 1) === 'gồm') return past(tokens, at, at + 2, 'closed');
  if (isWord(token, 'gồm')) return past(tokens, at, at + 1, 'closed');
  if (isWord(token, 'chia', 'phân') && isWord(tokens[at + 1], 'ra', 'thành')) return past(tokens, at, at + 2, 'closed');
  if (wordsAt(tokens, at, 'trong đó')) return past(tokens, at, at + 2, 'open');
  if (wordsAt(tokens, at, 'trong số đó')) return past(tokens, at, at + 3, 'open');
  if (wordsAt(tokens, at, 'cụ thể')) return past(tokens, at, at + 2, 'open');
  if (isMark(token, ':=') && followsCount(tokens, at))
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
  while (isMark(tokens[items], ':,(') || isWord(tokens[items], 'có', 'là', 'các', 'số')) items += 1;
  return { kind, at, items };
}

const UNIT_REACH = 14;

/** Whether a count and the words of what it counts stand just before a place. */
function followsCount(tokens: readonly Token[], at: number, joins = '-/–'): boolean {
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

type Answer = FoundSum | Findings['lacking'][number] | undefined;

function sumAt(tokens: readonly Token[], lead: Lead, budget: Budget): Answer {
  const list = readEnumeration(tokens, lead.items, budget);
  if (list.open || list.parts.length < 2) return undefined;
  const totals = totalsBefore(tokens, lead);
  for (const [order, at] of totals.entries()) {
    const total = tokens[at];
    if (!isFigure(total) || total.reading === undefined) continue;
    const parts = withScale(list.parts, total);
    const fitting = fittingParts(parts, total.reading);
    if (fitting === undefined) continue;
    const whole = fitting.length === parts.length;
    return sumOf(
      total.reading,
      fitting,
      order === 0 && whole && (lead.kind === 'closed' || lead.kind === 'open') ? 'stated' : 'fitting',
    );
  }
  const [nearest, ...more] = totals;
  const total = nearest === undefined ? undefined : (tokens[nearest] as FigureToken);
  if (nearest === undefined || total?.reading === undefined) return undefined;
  const parts = withScale(list.parts, total);
  const alone = more.every((at) => relateUnits((tokens[at] as FigureToken).unit, total.unit) === 'different');
  if (alone && contradicts(tokens, lead, list, parts, total, nearest)) return sumOf(total.reading, parts, 'stated');
  if (lead.kind === 'bare' || lead.kind === 'loose') return undefined;
  const last = parts.at(-1);
  const sameUnit = parts.every((part) => relateUnits(part.unit, total.unit) !== 'different');
  return sameUnit && last !== undefined
    ? { kind: 'sum', reason: 'open-list', start: total.reading.start, end: last.reading.end }
    : undefined;
}

const MOST_ADDENDS = 12;

/** `… 19 đơn vị, … 8 đơn vị, … 108 đơn vị, tổng cộng 135 đơn vị`: the total stands after its parts, and counts only if it fits. */
function sumBefore(tokens: readonly Token[], at: number): FoundSum | undefined {
  if (!isWord(tokens[at], 'tổng') || !isWord(tokens[at + 1], 'cộng', 'số')) return undefined;
  const place = nextFigure(tokens, at + 2, at + 6, 'count', 'percent', 'fraction');
  const total = place === undefined ? undefined : figureAt(tokens, place, 'count');
  if (total?.reading === undefined) return undefined;
  const parts: Part[] = [];
  let sum = wholeRational(0n);
  for (let index = at - 1; index >= 0 && parts.length < MOST_ADDENDS; index -= 1) {
    if (isMark(tokens[index], '.')) return undefined;
    const figure = figureAt(tokens, index, 'count');
    if (figure?.reading === undefined || isChangeFigure(tokens, index)) continue;
    if (relateUnits(figure.unit, total.unit) === 'different') return undefined;
    parts.unshift({ at: index, reading: figure.reading, unit: figure.unit, words: [] });
    sum = addRationals(sum, rationalOf(figure.reading.value));
    if (parts.length > 1 && isWithin(sum, total.reading, parts) && isFit(verdictOf(total.reading, parts))) {
      return sumOf(total.reading, parts, 'fitting');
    }
  }
  return undefined;
}

const MOST_TOTALS = 4;

/** The figures before a lead that may be the total of its parts, the nearest first. */
function totalsBefore(tokens: readonly Token[], lead: Lead): readonly number[] {
  const totals: number[] = [];
  let closed = 0;
  for (let index = lead.at - 1; index >= 0 && totals.length < MOST_TOTALS; index -= 1) {
    const token = tokens[index];
    if (isMark(token, ')')) closed += 1;
    else if (isMark(token, '(')) closed = Math.max(0, closed - 1);
    else if (isMark(token, '=') && lead.kind !== 'bare') break;
    else if (closed === 0 && figureAt(tokens, index, 'count')) totals.push(index);
    if ((lead.kind === 'bare' || lead.kind === 'loose') && totals.length === 1) break;
  }
  return totals;
}

/** `22.056 tỷ đồng: thu nội địa 9.877; …; xuất nhập khẩu 4.081 tỷ đồng`: a bare figure beside a total in tỷ is in tỷ. */
function withScale(parts: readonly Part[], total: FigureToken): readonly Part[] {
  const { scale } = total.reading ?? {};
  if (scale === undefined) return parts;
  return parts.map((part) =>
    part.reading.scale !== undefined || part.unit.length > 0
      ? part
      : { ...part, reading: { ...part.reading, value: shifted(part.reading.value, scale), scale } },
  );
}

function shifted(value: string, scale: number): Reading['value'] {
  const [whole = '0', decimals = ''] = value.split('.');
  const digits = whole + decimals.slice(0, scale).padEnd(scale, '0');
  const rest = decimals.slice(scale);
  const plain = digits.replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`);
  return plain;
}

/** The parts from the first on that give the total, all of them before fewer. */
function fittingParts(parts: readonly Part[], total: Reading): readonly Part[] | undefined {
  for (let count = parts.length; count >= 2; count -= 1) {
    const chosen = parts.slice(0, count);
    if (isWithin(totalOf(chosen.map(({ reading }) => reading)), total, chosen) && isFit(verdictOf(total, chosen))) {
      return chosen;
    }
  }
  return undefined;
}

const THOUSAND = /* @__PURE__ */ wholeRational(1000n);

/** Whether a sum lies within a number of thousandths of its total. */
function isNear(sum: Rational, total: Reading, thousandths: bigint): boolean {
  const printed = rationalOf(total.value);
  const away = multiplyRationals(absolute(subtractRationals(printed, sum)), THOUSAND);
  return compareRationals(away, multiplyRationals(absolute(printed), wholeRational(thousandths))) <= 0;
}

/** Whether it is worth the while to ask for the verdict: hedged and rounded figures may lie far from their face. */
function isWithin(sum: Rational, total: Reading, parts: readonly Part[]): boolean {
  const loose = [total, ...parts.map(({ reading }) => reading)].some(
    ({ hedge, scale, decimalPlaces }) => hedge !== undefined || scale !== undefined || decimalPlaces > 0,
  );
  return loose ? isNear(sum, total, 400n) : compareRationals(sum, rationalOf(total.value)) === 0;
}

function verdictOf(total: Reading, parts: readonly Part[]): ReturnType<typeof sumVerdict> {
  return sumVerdict({ parts: parts.map(({ reading }) => printedOf(reading)), total: printedOf(total) });
}

const sumOf = (total: Reading, parts: readonly Part[], basis: FoundSum['basis']): FoundSum => ({
  kind: 'sum',
  total,
  parts: parts.map(({ reading }) => reading),
  basis,
  confrontation: verdictOf(total, parts),
});

/**
 * Whether parts that do not give their total contradict it. `gồm` says that they are all; `trong đó` does not, so that only words that
 * exhaust the whole (`nam`, `nữ`), or an excess too small to come from parts that overlap, speak against it.
 */
function contradicts(
  tokens: readonly Token[],
  lead: Lead,
  list: Enumeration,
  parts: readonly Part[],
  total: FigureToken,
  at: number,
): boolean {
  const { reading } = total;
  if (lead.kind === 'loose') return false;
  if (reading === undefined || !list.ended || isChangeFigure(tokens, at)) return false;
  // `; trong đó` goes on, another clause between does not.
  if (tokens.slice(at, lead.at - 1).some((token) => isMark(token, '.;')) || isMark(tokens[lead.at - 1], '.'))
    return false;
  const relations = parts.map((part) => relateUnits(part.unit, total.unit));
  const mixesMoney = parts.some((part) => part.unit.length > 0 && isMoney(part.unit) !== isMoney(total.unit));
  if (mixesMoney) return false;
  const sum = totalOf(parts.map((part) => part.reading));
  const exceeds = compareRationals(sum, rationalOf(reading.value)) > 0;
  const same = relations.every((relation) => relation !== 'different');
  const mostly = relations.some((relation) => relation === 'same');
  const big = compareRationals(rationalOf(reading.value), wholeRational(200n)) >= 0;
  const chain = isChain(tokens, parts);
  if (chain && list.clean) return lead.kind !== 'open' || same;
  if (lead.kind === 'closed') {
    if (list.clean && same) return isNear(sum, reading, 300n) || isTotal(tokens, at);
    // A part without a count can only add to what is too much already.
    if (same && exceeds) return isNear(sum, reading, 100n);
    // Other nouns may be other things: only a slip of the hand is near.
    const people = parts.some(({ unit }) => unit[0] === 'người') && total.unit[0] !== 'người';
    return list.clean && !people && mostly && isNear(sum, reading, 20n);
  }
  if (!list.clean || !same) return false;
  if (exhausts(parts)) return isNear(sum, reading, 150n);
  if (areClasses(parts)) return isNear(sum, reading, 100n) && (exceeds || parts.length > 2);
  if (lead.kind === 'bare') return isTotal(tokens, at) && isNear(sum, reading, 30n);
  return exceeds && big && isNear(sum, reading, 3n);
}

/** `45 + 40 + 10` */
function isChain(tokens: readonly Token[], parts: readonly Part[]): boolean {
  return parts.slice(1).every((part) => {
    for (let index = part.at - 1; index >= 0; index -= 1) {
      if (isMark(tokens[index], '+')) return true;
      if (figureAt(tokens, index, 'count') || isMark(tokens[index], ',;')) return false;
    }
    return false;
  });
}
