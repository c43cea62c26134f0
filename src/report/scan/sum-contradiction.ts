import { compareRationals, rationalOf, wholeRational } from '../../number/index.js';
import type { Enumeration, Part } from './enumeration.js';
import { totalOf } from './fits.js';
import { figureAt, isChangeFigure } from './look.js';
import { areClasses, areDisjoint, areFeatures, exhausts } from './partition.js';
import { isNear } from './sum-fit.js';
import type { Lead } from './sum-lead.js';
import { type FigureToken, isMark, type Token } from './token.js';
import { isMoney, relateUnits } from './unit.js';
import { isTotal } from './whole.js';

/**
 * Whether parts that do not give their total contradict it. `gồm` says that they are all; `trong đó` does not, so that only words that
 * exhaust the whole (`nam`, `nữ`), or an excess too small to come from parts that overlap, speak against it.
 */
export function contradicts(
  tokens: readonly Token[],
  lead: Lead,
  list: Enumeration,
  parts: readonly Part[],
  total: FigureToken,
  at: number,
): boolean {
  const { reading } = total;
  if (lead.kind === 'loose' || areFeatures(parts)) return false;
  if (reading === undefined || !list.ended || isChangeFigure(tokens, at)) return false;
  // `; trong đó` goes on, another clause between does not.
  if (tokens.slice(at, lead.at - 1).some((token) => isMark(token, '.;'))) return false;
  if (isMark(tokens[lead.at - 1], '.') && !isAnchored(tokens, parts, at)) return false;
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
  if (areDisjoint(parts)) return exceeds && isNear(sum, reading, 150n);
  if (areClasses(parts)) return isNear(sum, reading, 100n) && (exceeds || parts.length > 2);
  if (lead.kind === 'bare') return isTotal(tokens, at) && isNear(sum, reading, 30n);
  return exceeds && big && isNear(sum, reading, 3n);
}

/** `Tổng số điểm là 255. Trong đó: …, điểm khác 115.`: the sentence before states one total, and the parts leave nothing out. */
function isAnchored(tokens: readonly Token[], parts: readonly Part[], at: number): boolean {
  return isTotal(tokens, at) && (exhausts(parts) || areClasses(parts) || areDisjoint(parts));
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
