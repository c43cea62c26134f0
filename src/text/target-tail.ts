import { compareRationals, type DecimalString, rationalOf } from '../number/index.js';
import { createIssue, type Issue } from '../outcome/index.js';
import { assignDefined } from './assign-defined.js';
import type { NumberTextCode } from './number.js';
import { habitOf } from './number-habit.js';
import { type NumberAt, type NumberOptions, readNumberAt } from './number-reading.js';
import { valueOf } from './number-scan.js';
import { type QuantityIssueCode, quantityIssues } from './quantity-messages.js';
import type { NumberScale } from './scale.js';
import { type TargetIssueCode, targetIssues } from './target-messages.js';
import { readUnitTail, startsWithMultiplier, type UnitTail } from './unit-reading.js';
import { normalizeUnit } from './units.js';

/** The words after a figure that bind it: `trở lên` (up), `hoặc thấp hơn` (down), `hoặc bằng` (equal), `ước` (about). */
export interface Closing {
  readonly sense: 'up' | 'down' | 'equal' | 'about';
  /** As printed. */
  readonly words: string;
}

/** The figure of a target and what follows it. */
export interface TargetFigure {
  readonly success: true;
  readonly value: DecimalString;
  readonly upper?: DecimalString;
  readonly decimalPlaces: number;
  readonly scale?: NumberScale;
  readonly unit?: string;
  readonly per?: string;
  /** What the target is of: `hộ gia đình` in `80% hộ gia đình`. */
  readonly subject?: string;
  readonly closing?: Closing;
  readonly warnings: readonly Issue<NumberTextCode>[];
}

export type FigureIssueCode = TargetIssueCode | NumberTextCode | QuantityIssueCode;

export interface NoTargetFigure {
  readonly success: false;
  readonly issue: Issue<FigureIssueCode>;
}

const RANGE = /(?: ?%)? ?(?:-|đến|tới) ?(?=\d)/y;
const FRACTION = /^ ?%? ?\/ ?\d/;
const PERCENT_FOLLOWS = /[+-]?[\d., ]+%/y;
const PERCENT = /^(?:%|‰|phần trăm)(?! ?\/)/i;
const CLOSING =
  /(?:^| )(?:(trở lên|hoặc (?:(?:cao |lớn |nhiều )?hơn|trên)$)|(trở xuống|hoặc (?:(?:thấp|nhỏ|ít) hơn|dưới)$)|(hoặc bằng$)|((?<!mơ )ước(?: tính| đạt)?$))(?![A-Za-zÀ-ỹ])/u;
const SENSES = ['up', 'down', 'equal', 'about'] as const;
const MAY_CLOSE = /trở |hoặc |ước/;
// A second figure to reach: another percentage, another comparison, a number after `và`.
const SECOND_FIGURE = /%|[<>≤≥]|(?:và|;) \d/;

/** Reads the figure at a place of a target, its unit, what it is of and the words that close it. */
export function readTargetFigure(
  cell: string,
  key: string,
  at: number,
  options: NumberOptions,
  unit?: string,
): TargetFigure | NoTargetFigure {
  const reading = { ...options, ...habitAt(cell, at, options, unit) };
  const number = readNumberAt(cell, at, reading);
  if (!number.success) return number;
  RANGE.lastIndex = number.end;
  const upper = RANGE.test(key) ? readNumberAt(cell, RANGE.lastIndex, reading) : undefined;
  if (upper?.success === false) return upper;
  const end = upper?.end ?? number.end;
  if (end === cell.length) return figureOf(cell, number, upper, {});
  const rest = cell.slice(end);
  if (FRACTION.test(rest)) return refuse(createIssue(quantityIssues, 'text.fraction', { received: cell }));
  const words = readWords(rest, key.slice(end));
  if (words === undefined) return refuse(createIssue(quantityIssues, 'text.unit', { received: cell }));
  if (words.subject !== undefined && SECOND_FIGURE.test(words.subject)) {
    return refuse(createIssue(targetIssues, 'text.target-several', { received: cell }));
  }
  return figureOf(cell, number, upper, words);
}

/** In a lenient reading a percentage is a rate (`1.234%` has decimals), and what is counted has thousands (`1.234 tổ`). */
function habitAt(cell: string, at: number, { lenient, kind }: NumberOptions, unit: string | undefined): NumberOptions {
  if (lenient !== true || kind !== undefined) return {};
  PERCENT_FOLLOWS.lastIndex = at;
  return PERCENT_FOLLOWS.test(cell) ? { kind: 'rate' } : habitOf(cell, at, unit);
}

type TailWords = Pick<TargetFigure, 'closing'> & UnitTail;

/** `undefined` where what follows changes the value in a way that is not read. */
function readWords(rest: string, key: string): TailWords | undefined {
  if (rest === '%') return { unit: rest };
  const closing = MAY_CLOSE.test(key) ? CLOSING.exec(key) : null;
  // `15 tuổi trở lên` closes the age, not the figure of the target.
  if (closing === null || /\d/.test(key.slice(0, closing.index))) return unitOf(rest);
  const after = rest.slice(closing.index + closing[0].length).trim();
  const unit = unitOf(rest.slice(0, closing.index));
  const sense = SENSES[closing.slice(1).findIndex((words) => words !== undefined)];
  if (unit === undefined || sense === undefined) return undefined;
  const subject = [unit.subject, after].filter((words) => words !== undefined && words !== '').join(' ');
  return {
    ...unit,
    ...(subject === '' ? {} : { subject }),
    closing: { sense, words: rest.slice(closing.index, closing.index + closing[0].length).trim() },
  };
}

// What is too long for a unit, or has digits in it, is what the target is of; no unit is claimed then.
function unitOf(rest: string): UnitTail | undefined {
  const words = rest.trim();
  if (startsWithMultiplier(words)) return undefined;
  const percent = PERCENT.exec(words);
  if (percent === null) return readUnitTail(rest) ?? { subject: words };
  const subject = words.slice(percent[0].length).trim();
  const unit = normalizeUnit(percent[0]);
  return subject === '' ? { unit } : { unit, subject };
}

function figureOf(
  cell: string,
  number: NumberAt,
  upper: NumberAt | undefined,
  words: TailWords,
): TargetFigure | NoTargetFigure {
  const scale = number.scale ?? upper?.scale;
  const value = valueOf(number.digits, scale);
  const upperValue = upper === undefined ? undefined : valueOf(upper.digits, upper.scale);
  if (upperValue !== undefined && compareRationals(rationalOf(upperValue), rationalOf(value)) < 0) {
    return refuse(createIssue(quantityIssues, 'text.range-reversed', { received: cell }));
  }
  const figure: TargetFigure = {
    success: true,
    value,
    decimalPlaces: Math.max(number.digits.fraction.length, upper?.digits.fraction.length ?? 0),
    warnings: upper === undefined ? number.warnings : [...number.warnings, ...upper.warnings],
  };
  const { unit, per, subject, closing } = words;
  return assignDefined(figure, { upper: upperValue, scale, unit, per, subject, closing });
}

function refuse(issue: Issue<FigureIssueCode>): NoTargetFigure {
  return { success: false, issue };
}
