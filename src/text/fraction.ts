import type { DecimalString } from '../number/index.js';
import { createIssue, type Issue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { type FractionKind, refusedKind } from './fraction-kind.js';
import { type FractionIssueCode, fractionIssues } from './fraction-messages.js';
import { type PercentAt, type PrintedPercent, readPercent, readPercentBefore } from './fraction-percent.js';
import { readHedge } from './hedge.js';
import { readCell } from './input.js';
import type { Mutable } from './mutable.js';
import type { NumberTextCode } from './number.js';
import { numberTextIssues } from './number-messages.js';
import { type NumberAt, readNumberAt } from './number-reading.js';
import { valueOf } from './number-scan.js';
import { refuseOptions } from './options.js';
import { readUnitTail } from './unit-reading.js';

/** Phân số in: a numerator and a denominator as printed, with the percentage printed beside them. */
export interface Fraction {
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
  readonly numeratorText: string;
  readonly denominatorText: string;
  /** What is counted: `xã` in `108/108 xã`; `%` where a rate stands over its target, as in `50,72/50%`. */
  readonly unit?: string;
  readonly percent?: PrintedPercent;
  readonly text: string;
}

/** How a fraction is read. */
export interface FractionOptions {
  /** The parts may mix habits too; a part with one mark before three digits is read as a count. */
  readonly lenient?: boolean;
  /** What the caller knows the text to be; anything but `fraction` is refused with that reason. */
  readonly kind?: FractionKind;
}

/** Every code with which the reading of a fraction can fail. */
export type FractionTextCode = NumberTextCode | FractionIssueCode;

/**
 * Đọc phân số in: the whole text is a numerator over a denominator, perhaps with a unit and its printed percentage.
 *
 * A percentage with a decimal point (`=68.6%`) has one reading beside its fraction: it is taken, with the warning `text.decimal-point`,
 * unless `lenient` is `false`. A denominator of 0 is read; that no rate follows from it is the calculation's matter.
 *
 * @param text - the printed fraction
 * @param options - the kind, and how strictly the numbers are read
 * @returns the fraction, or the issues `text.*`: ranks, dates, document numbers, `24/7` and lists of levels have a reason of their own
 * @example
 * import { safeParseFraction } from 'vn-ict';
 * const reading = safeParseFraction('xếp hạng 31/34');
 * reading.success ? '' : reading.issues[0].code; // => 'text.fraction-is-rank'
 */
export function safeParseFraction(text: string, options: FractionOptions = {}): Parsed<Fraction, FractionTextCode> {
  const wrong = refuseOptions(options, 'fraction');
  if (wrong !== undefined) return wrong;
  const cell = readCell(text);
  if (!cell.success) return cell;
  const line = cell.data;
  const refused = refusedKind(line, options.kind);
  if (refused !== undefined) return refuse(issueOf(refused, line));
  const opening = readHedge(line);
  const open = line.indexOf('(', opening.end) + 1;
  const first = readPercentBefore(line, open, 0, options.lenient !== false);
  if (first !== undefined && first.start <= opening.end) {
    return readParts(line, line.replace(/\)\.?$/, ''), open, first, options);
  }
  if (opening.hedge !== undefined) return refuse(issueOf('text.not-a-fraction', line));
  return readParts(line, line, opening.end, undefined, options);
}

/** Reads the fraction of `line` in `text` from `at` on; `first` is the rate printed before it. */
function readParts(
  line: string,
  text: string,
  at: number,
  first: PercentAt | undefined,
  options: FractionOptions,
): Parsed<Fraction, FractionTextCode> {
  const lenient = options.lenient === true;
  const numerator = readPart(text, at, lenient);
  if (!numerator.success) return refuse(issueOf('text.not-a-fraction', line), numerator.issue);
  const slash = text.indexOf('/', numerator.end);
  if (slash === -1) return refuse(issueOf('text.not-a-fraction', line));
  const right = text[slash + 1] === ' ' ? slash + 2 : slash + 1;
  // A fraction is printed in digits; `5/năm` counts something per year, not by five.
  if (LETTER_FIRST.test(text.slice(right))) return refuse(issueOf('text.fraction-is-rate-per', line));
  const denominator = readPart(text, right, lenient);
  if (!denominator.success) return refuse(issueOf('text.not-a-fraction', line), denominator.issue);
  return readTail(line, { text, at, first, numerator, slash, right, denominator }, options);
}

/**
 * Đọc phân số in: {@link safeParseFraction}, or the error of its issues.
 *
 * @throws VnIctError `text.*`
 * @example
 * import { parseFraction } from 'vn-ict';
 * parseFraction('42.898/44.376 = 96,8%').percent?.value; // => '96.8'
 * parseFraction('108/108 xã').unit; // => 'xã'
 */
export function parseFraction(text: string, options?: FractionOptions): Fraction {
  return unwrap(safeParseFraction(text, options));
}

/** A part is a count where its spelling can be one (`1.114`, and leniently `4,907`), else what the marks say (`50,72`). */
function readPart(line: string, at: number, lenient: boolean): ReturnType<typeof readNumberAt> {
  const count = readNumberAt(line, at, { lenient, kind: 'count' });
  return count.success ? count : readNumberAt(line, at, { lenient });
}

const LETTER_FIRST = /^[A-Za-zÀ-ÖØ-öø-ỹ]/u;

interface Parts {
  readonly text: string;
  readonly at: number;
  readonly first: PercentAt | undefined;
  readonly numerator: NumberAt;
  readonly slash: number;
  readonly right: number;
  readonly denominator: NumberAt;
}

function readTail(line: string, parts: Parts, options: FractionOptions): Parsed<Fraction, FractionTextCode> {
  const { text, at, first, numerator, slash, right, denominator } = parts;
  const after = first === undefined ? readPercent(text, denominator.end, options.lenient !== false) : undefined;
  const closing = after === undefined ? '' : text.slice(after.end);
  if (!/^\)?\.?$/.test(closing)) return refuse(issueOf('text.not-a-fraction', line));
  const between = text.slice(denominator.end, after?.start ?? text.length).replace(/[.;]{1,3}$/, '');
  const counted = readUnitTail(between);
  const left = readUnitTail(text.slice(numerator.end, slash));
  if (counted === undefined || left === undefined) return refuse(issueOf('text.not-a-fraction', line));
  const { unit } = counted;
  // A sentence that ends is no unit: `30% (5/10 xã. Đạt)`.
  if (unit?.includes('. ') === true) return refuse(issueOf('text.not-a-fraction', line));
  if (left.unit !== undefined && left.unit !== unit) return refuse(issueOf('text.fraction-is-rate-per', line));
  const percent = first ?? after;
  const warnings = [...numerator.warnings, ...denominator.warnings, ...pointWarning(percent)];
  const fraction: Mutable<Fraction> = {
    numerator: valueOf(numerator.digits, numerator.scale),
    denominator: valueOf(denominator.digits, denominator.scale),
    numeratorText: text.slice(at, numerator.end),
    denominatorText: text.slice(right, denominator.end),
    text: line,
  };
  if (unit !== undefined) fraction.unit = unit;
  if (percent !== undefined) fraction.percent = percent.percent;
  return succeed(fraction, warnings);
}

function pointWarning(percent: PercentAt | undefined): Issue<FractionTextCode>[] {
  if (percent?.percent.decimalPoint !== true) return [];
  const received = percent.percent.text;
  return [createIssue(numberTextIssues, 'text.decimal-point', { received, severity: 'warning' })];
}

function issueOf(code: FractionIssueCode, received: string): Issue<FractionIssueCode> {
  return createIssue(fractionIssues, code, { received });
}
