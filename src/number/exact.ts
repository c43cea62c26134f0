import type { IssuePath } from '../outcome/index.js';
import { reject } from './messages.js';

/** Số thập phân chính xác ở dạng chuỗi máy đọc: a decimal in machine spelling, as in `'-1234.5'` (dot as mark, no groups). */
export type DecimalString = string;

/** A decimal.js, big.js or bignumber.js value, taken by its shape so that reading one loads no library. */
export interface DecimalLike {
  readonly s: number | null;
  readonly e: number | null;
  toFixed(): string;
}

/**
 * Số nhận vào: what a calculation takes. An integer, a bigint, a decimal string (`'96.75'`) or a decimal object; a JS
 * number with a fraction is taken by its shortest decimal spelling (0.1 is one tenth).
 */
export type ExactInput = number | bigint | DecimalString | DecimalLike;

/** An exact decimal: `coefficient` × 10^−`scale`, `scale` ≥ 0. */
export interface ExactDecimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** The longest decimal that is read: conversion of longer digit runs costs quadratic time. */
export const MAXIMUM_DIGITS = 5000;

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * Giá trị chính xác của một số nhận vào: the exact value of an input.
 *
 * @param path - where the input stands, for the issue
 * @throws VnIctError `number.*` when it is not a finite exact number
 * @example
 * import { exactOf } from 'vn-ict';
 * exactOf('96.75'); // => { coefficient: 9675n, scale: 2 }
 * exactOf(0.1); // => { coefficient: 1n, scale: 1 }
 * exactOf(Number.NaN); // throws number.not-finite
 */
export function exactOf(input: ExactInput, ...path: IssuePath): ExactDecimal {
  if (typeof input === 'number') {
    if (Number.isSafeInteger(input)) return { coefficient: BigInt(input), scale: 0 };
    if (Number.isInteger(input)) return reject('number.unsafe-integer', input, path);
    if (!Number.isFinite(input)) return reject('number.not-finite', input, path);
  }
  const text = typeof input === 'object' ? spellingOf(input, path) : String(input);
  if (text.length > MAXIMUM_DIGITS) return reject('number.too-long', input, path);
  const [match, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
  if (match === undefined) return reject('number.not-decimal', input, path);
  // eslint-disable-next-line exact/numbers -- at most four digits, an integer
  const shift = Number(exponent) - fraction.length;
  if (Math.abs(shift) > MAXIMUM_DIGITS) return reject('number.too-long', input, path);
  const digits = BigInt(sign + whole + fraction);
  return shift > 0 ? { coefficient: digits * powerOfTen(shift), scale: 0 } : { coefficient: digits, scale: 0 - shift };
}

// `toFixed` of 1e-9000000000000000 would fill the memory, and that of a `Number` object rounds: the exponent, which only
// a decimal object has, is asked before the spelling.
function spellingOf(input: DecimalLike | null, path: IssuePath): string {
  if (typeof input?.toFixed !== 'function') return reject('number.not-decimal', input, path);
  const size = Math.abs(input.e ?? Number.NaN);
  if (size <= MAXIMUM_DIGITS) {
    // eslint-disable-next-line exact/numbers -- without places it spells a decimal object exactly
    return input.toFixed();
  }
  return reject(size > MAXIMUM_DIGITS ? 'number.too-long' : 'number.not-finite', input, path);
}

/**
 * Lũy thừa của 10: 10^`power` for `power` ≥ 0.
 *
 * @example
 * import { powerOfTen } from 'vn-ict';
 * powerOfTen(3); // => 1000n
 */
export function powerOfTen(power: number): bigint {
  return 10n ** BigInt(power);
}

/** Sets the mark before the last `scale` of some digits, as in `'288'` at 1: `'28.8'`. */
export function placeMark(digits: string, scale: number): string {
  if (scale === 0) return digits;
  const padded = digits.length > scale ? digits : digits.padStart(scale + 1, '0');
  const whole = padded.length - scale;
  return `${padded.slice(0, whole)}.${padded.slice(whole)}`;
}

/**
 * Viết số thập phân: `coefficient` × 10^−`scale` with exactly `scale` decimal places.
 *
 * @example
 * import { spellDecimal } from 'vn-ict';
 * spellDecimal(9670n, 2); // => '96.70'
 * spellDecimal(-5n, 3); // => '-0.005'
 */
export function spellDecimal(coefficient: bigint | number, scale: number): DecimalString {
  return coefficient < 0 ? `-${placeMark(String(-coefficient), scale)}` : placeMark(String(coefficient), scale);
}

/**
 * Cách viết chuẩn: the one shortest spelling of an exact decimal, no trailing zero after the mark, no `-0`.
 *
 * @example
 * import { canonicalDecimal, exactOf } from 'vn-ict';
 * canonicalDecimal(exactOf('+096.70')); // => '96.7'
 * canonicalDecimal(exactOf('-0.00')); // => '0'
 */
export function canonicalDecimal({ coefficient, scale }: ExactDecimal): DecimalString {
  const text = spellDecimal(coefficient, scale);
  if (scale === 0) return text;
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}
