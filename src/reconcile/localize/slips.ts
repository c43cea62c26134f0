// What the hand or the reckoning does to one figure: digits, marks, units, places cut off.
import { powerOfTen, type Rational, roundRational, spellRational } from '../../number/index.js';
import { minus, over, signOf, times } from '../engine/arithmetic.js';
import { faceAt } from '../engine/evaluate.js';
import { sumOf } from '../engine/linear.js';
import type { CauseCode, LikelyCause } from './cause-code.js';
import { oneDigitOff, transposed, withoutZero, withZero } from './digits.js';
import type { Model } from './model.js';
import type { Wanted } from './wanted.js';

const SLIPS: readonly (readonly [CauseCode, (digits: string) => readonly string[]])[] = [
  ['transposed-digits', transposed],
  ['one-digit', oneDigitOff],
  ['dropped-zero', withZero],
  ['doubled-zero', withoutZero],
];

/** How many digits a figure has at least that is taken to be right but for one of them: of fewer that is as likely by chance. */
const FEWEST_DIGITS = 3;

/** Of how many exchanges of digits one may mend a figure for it to be told where many other values would mend it too. */
const ONE_IN = 3;

/**
 * The slips of the hand that make of a figure one that mends it. Where few values would mend it, any that a slip leads to tells. Where many
 * would that are of one order of magnitude, an exchange of digits is told if at most one in three mends the figure, and zeros are; one digit
 * never is, and of several values that a slip leads to none is named. Where these values have an end on one side only, as those of a figure
 * that must not fall, nothing is told: too many slips lead there by chance.
 */
export function slips(face: Rational, places: number, wanted: Wanted): readonly LikelyCause[] {
  const unit: Rational =
    places < 0 ? { top: powerOfTen(-places), bottom: 1n } : { top: 1n, bottom: powerOfTen(places) };
  const units = over(signOf(face) < 0 ? minus(face) : face, unit);
  if (units.bottom !== 1n) return [];
  const sign = signOf(face) < 0 ? -1n : 1n;
  const digits = String(units.top);
  const valueOf = (other: string): Rational => times({ top: sign * BigInt(other), bottom: 1n }, unit);
  const found: LikelyCause[] = [];
  for (const [cause, variants] of SLIPS) {
    if (!wanted.isNarrow && (!wanted.isOfOneSize || cause === 'one-digit')) continue;
    const others = new Set(variants(digits));
    const mending = [...others].filter(
      (other) => wanted.has(valueOf(other), places) && isTelling(cause, digits, other),
    );
    const [meant, another] = mending;
    if (meant === undefined) continue;
    const isFew = cause !== 'transposed-digits' || mending.length * ONE_IN <= others.size;
    if (!wanted.isNarrow && !isFew) continue;
    const isKnown = wanted.isNarrow || another === undefined;
    found.push({ cause, ...(isKnown ? { value: spellRational(valueOf(meant)) } : {}) });
  }
  return found;
}

/** Zeros that both figures end in say nothing: 3.000 for 6.000 is 3 for 6. */
function isTelling(cause: CauseCode, digits: string, other: string): boolean {
  if (cause !== 'one-digit') return true;
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0' && other[end - 1] === '0') end -= 1;
  return end >= FEWEST_DIGITS;
}

export function shifts(face: Rational, places: number, scale: number, { has }: Wanted): readonly LikelyCause[] {
  if (signOf(face) === 0) return [];
  for (const power of [1, 2, 3, 6, 9]) {
    const factor: Rational = { top: powerOfTen(power), bottom: 1n };
    for (const [value, moved] of [
      [times(face, factor), places - power] as const,
      [over(face, factor), places + power] as const,
    ]) {
      if (!has(value, moved)) continue;
      const isUnit = power > 3 || (power === 3 && scale > 0);
      // Between two counts there is no mark to misplace, but that of thousands.
      if (!isUnit && power < 3 && face.bottom === 1n && value.bottom === 1n && places <= 0) return [];
      return [{ cause: isUnit ? 'wrong-unit' : 'decimal-mark', value: spellRational(value) }];
    }
  }
  return [];
}

/** A rate whose digits were cut off where they had to be rounded. */
export function truncation(model: Model, cell: number, face: Rational, places: number): readonly LikelyCause[] {
  if (places < 0) return [];
  for (const index of model.readers.get(cell) ?? []) {
    const demand = model.instances[index]?.demand;
    if (demand?.kind !== 'ratio' || demand.result !== cell || model.evaluations[index]?.outcome !== 'fail') continue;
    const valueOf = (part: number): Rational => faceAt(model.sheet, part);
    const rate = over(times(demand.factor, sumOf(demand.top, valueOf)), sumOf(demand.bottom, valueOf));
    if (roundRational(rate, places, 'truncate') === roundRational(face, places)) {
      return [{ cause: 'truncated', value: roundRational(rate, places) }];
    }
  }
  return [];
}
