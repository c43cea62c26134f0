import { createIssue, VnIctError } from '../outcome/index.js';
import { numberInputIssues } from './messages.js';

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

/** The exact value of an input. Throws {@link VnIctError} with a code `number.*` when it is not a finite exact number. */
export function exactOf(input: ExactInput, name = ''): ExactDecimal {
  if (typeof input === 'bigint') return exactOfText(String(input), input, name);
  if (typeof input === 'number') return exactOfNumber(input, name);
  if (typeof input === 'string') return exactOfText(input, input, name);
  if (typeof input === 'object' && input !== null && typeof input.toFixed === 'function') {
    return exactOfText(spellingOf(input, name), input, name);
  }
  return reject('number.not-decimal', input, name);
}

function exactOfNumber(input: number, name: string): ExactDecimal {
  if (Number.isSafeInteger(input)) return { coefficient: BigInt(input), scale: 0 };
  if (!Number.isFinite(input)) return reject('number.not-finite', input, name);
  if (Number.isInteger(input)) return reject('number.unsafe-integer', input, name);
  return exactOfText(String(input), input, name);
}

// `toFixed` of 1e-9000000000000000 would fill the memory: the exponent is asked before the spelling.
function spellingOf(input: DecimalLike, name: string): string {
  if (input.e === null || Number.isNaN(input.e)) return reject('number.not-finite', input, name);
  if (typeof input.e === 'number' && Math.abs(input.e) > MAXIMUM_DIGITS) return reject('number.too-long', input, name);
  // eslint-disable-next-line exact/numbers -- without places it spells a decimal object exactly
  return input.toFixed();
}

function exactOfText(text: string, input: unknown, name: string): ExactDecimal {
  if (text.length > MAXIMUM_DIGITS) return reject('number.too-long', input, name);
  const match = DECIMAL.exec(text);
  if (match === null) return reject('number.not-decimal', input, name);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction);
  // eslint-disable-next-line exact/numbers -- at most four digits, an integer
  const shift = Number(exponent) - fraction.length;
  if (Math.abs(shift) > MAXIMUM_DIGITS) return reject('number.too-long', input, name);
  const magnitude = shift > 0 ? digits * powerOfTen(shift) : digits;
  return { coefficient: sign === '-' ? -magnitude : magnitude, scale: shift < 0 ? -shift : 0 };
}

function reject(code: keyof typeof numberInputIssues, received: unknown, name: string): never {
  throw new VnIctError([createIssue(numberInputIssues, code, { received, path: name === '' ? [] : [name] })]);
}

const POWERS: readonly bigint[] = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));

/** 10^`power` for `power` ≥ 0. */
export function powerOfTen(power: number): bigint {
  return POWERS[power] ?? 10n ** BigInt(power);
}

/** Writes `coefficient` × 10^−`scale` with exactly `scale` decimal places. */
export function spellDecimal(coefficient: bigint, scale: number): DecimalString {
  const negative = coefficient < 0n;
  const digits = (negative ? -coefficient : coefficient).toString();
  const sign = negative ? '-' : '';
  if (scale === 0) return sign + digits;
  const padded = digits.padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** The one shortest spelling of an exact decimal: no trailing zero after the mark, no `-0`. */
export function canonicalDecimal({ coefficient, scale }: ExactDecimal): DecimalString {
  const text = spellDecimal(coefficient, scale);
  if (scale === 0) return text;
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}
