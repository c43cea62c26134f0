import {
  canonicalDecimal,
  type DecimalString,
  type ExactInput,
  exactOf,
  type RoundingOptions,
} from '../number/index.js';
import { createIssue, VnIctError } from '../outcome/index.js';
import { requireFraction, requireNumberFormat, requireQuantity } from './format-arguments.js';
import { formatIssues } from './format-messages.js';
import { formatNumber, roundTo, spellVietnamese } from './format-number.js';
import type { Fraction } from './fraction.js';
import type { PrintedPercent } from './fraction-percent.js';
import { hedgeWord } from './hedge.js';
import type { Quantity } from './quantity.js';
import { type NumberScale, SCALE_POWERS, SCALE_WORDS } from './scale.js';

/**
 * Viết tỷ lệ phần trăm: a value in percent with its sign, as reports print it.
 *
 * @param value - in percent: 96.7 is printed `96,7%`
 * @param format - places and rounding; without places every decimal is printed
 * @throws VnIctError `number.*`, `text.decimal-places`
 * @example
 * import { formatPercent } from 'vn-ict';
 * formatPercent('96.7'); // => '96,7%'
 * formatPercent('80.9', { decimalPlaces: 2 }); // => '80,90%'
 */
export function formatPercent(value: ExactInput, format: RoundingOptions = {}): string {
  return `${formatNumber(value, format)}%`;
}

/** Đơn vị tiền của báo cáo. */
export type MoneyUnit = 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỷ đồng';

/** Cách viết một số tiền. */
export interface MoneyFormat extends RoundingOptions {
  /** `đồng` unless named otherwise. */
  readonly unit?: MoneyUnit;
}

const MONEY_POWERS: Readonly<Record<MoneyUnit, number>> = { đồng: 0, 'nghìn đồng': 3, 'triệu đồng': 6, 'tỷ đồng': 9 };

/**
 * Viết số tiền: an amount in đồng, printed in the unit of a report. Without places nothing is rounded.
 *
 * @param value - in đồng
 * @param format - unit, places, rounding
 * @throws VnIctError `number.*`, `text.decimal-places`, `text.money-unit`
 * @example
 * import { formatMoney } from 'vn-ict';
 * formatMoney(1_454_000_000, { unit: 'triệu đồng' }); // => '1.454 triệu đồng'
 * formatMoney('108987000000', { unit: 'tỷ đồng', decimalPlaces: 1 }); // => '109,0 tỷ đồng'
 */
export function formatMoney(value: ExactInput, format: MoneyFormat = {}): string {
  requireNumberFormat(format);
  const unit = format.unit ?? 'đồng';
  if (!Object.hasOwn(MONEY_POWERS, unit)) {
    throw new VnIctError([createIssue(formatIssues, 'text.money-unit', { received: unit, path: ['unit'] })]);
  }
  return `${formatNumber(inUnitsOf(value, MONEY_POWERS[unit]), format)} ${unit}`;
}

/**
 * Viết lượng có đơn vị tính: a quantity as a report prints it; reading it again gives the same quantity.
 *
 * @param quantity - its `text` is not used
 * @throws VnIctError `number.not-decimal` when a value is no decimal string, `argument.type` or `argument.value` of what is no quantity
 * @example
 * import { formatQuantity, parseQuantity } from 'vn-ict';
 * formatQuantity(parseQuantity('4,52 ngàn hồ sơ (HS)')); // => '4,52 nghìn hồ sơ'
 * formatQuantity(parseQuantity('từ 80% trở lên')); // => 'ít nhất 80%'
 */
export function formatQuantity(quantity: Omit<Quantity, 'text'>): string {
  requireQuantity(quantity);
  const { value, upper, unit, per, hedge, scale, decimalPlaces, subject } = quantity;
  const figures = spellScaled(value, scale, decimalPlaces);
  const range = upper === undefined ? figures : `${figures} - ${spellScaled(upper, scale, decimalPlaces)}`;
  const scaled = scale === undefined ? range : `${range} ${SCALE_WORDS[scale]}`;
  const measured = scaled + spellUnit(unit, scale !== undefined) + (per === undefined ? '' : `/${per}`);
  return [hedge === undefined ? '' : hedgeWord(hedge), measured, subject ?? ''].filter((part) => part !== '').join(' ');
}

/**
 * Viết phân số: a fraction with its unit and its percentage.
 *
 * @param fraction - its texts are not used
 * @throws VnIctError `number.not-decimal` when a value is no decimal string
 * @example
 * import { formatFraction, parseFraction } from 'vn-ict';
 * formatFraction(parseFraction('2.990/11.030 người, đạt 27%')); // => '2.990/11.030 người = 27%'
 */
export function formatFraction(fraction: Pick<Fraction, 'numerator' | 'denominator' | 'unit' | 'percent'>): string {
  requireFraction(fraction);
  const { numerator, denominator, unit, percent } = fraction;
  const parts = `${formatNumber(numerator)}/${formatNumber(denominator)}${spellUnit(unit, false)}`;
  return percent === undefined ? parts : `${parts} = ${spellPercent(percent)}`;
}

function spellPercent({ value, decimalPlaces, hedge }: PrintedPercent): string {
  const word = hedge === undefined ? '' : `${hedgeWord(hedge)} `;
  return `${word}${spellVietnamese(atLeast(value, decimalPlaces))}%`;
}

function spellUnit(unit: string | undefined, afterWord: boolean): string {
  if (unit === undefined) return '';
  return (unit === '%' || unit === '‰') && !afterWord ? unit : ` ${unit}`;
}

function spellScaled(value: DecimalString, scale: NumberScale | undefined, decimalPlaces: number): string {
  return spellVietnamese(atLeast(scale === undefined ? value : inUnitsOf(value, SCALE_POWERS[scale]), decimalPlaces));
}

/** The value with the places of its first printing, or with more where it needs them: printing must not change it. */
function atLeast(value: DecimalString, decimalPlaces: number): DecimalString {
  const { scale } = exactOf(canonicalDecimal(exactOf(value)));
  return scale >= decimalPlaces ? roundTo(value, {}) : roundTo(value, { decimalPlaces });
}

function inUnitsOf(value: ExactInput, power: number): DecimalString {
  const { coefficient, scale } = exactOf(value);
  return canonicalDecimal({ coefficient, scale: scale + power });
}
