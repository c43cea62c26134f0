import { type Digits, scanProseNumber } from './number-scan.js';

/** The longest printed number that is looked for on either side of a slash; it bounds the work for each slash. */
const REACH = 40;
const NUMBER_CHARACTER = /[\d.,]/;
const JOINED = /[A-Za-zÀ-ỹ\d/:_-]/u;

/** How two printed numbers stand around a slash in running text. */
export interface SlashedPair {
  readonly start: number;
  readonly end: number;
  readonly numerator: Digits;
  readonly denominator: Digits;
  readonly numeratorText: string;
  readonly denominatorText: string;
}

/** The two numbers around a slash; `undefined` where one is missing, or goes on as a date, a document number, a name. */
export function readPair(text: string, slash: number): SlashedPair | undefined {
  const left = text[slash - 1] === ' ' ? slash - 1 : slash;
  const start = numberStart(text, left);
  if (start === undefined) return undefined;
  const numerator = scanProseNumber(text, start);
  if (numerator === undefined || numerator.end !== left) return undefined;
  const right = text[slash + 1] === ' ' ? slash + 2 : slash + 1;
  const denominator = scanProseNumber(text.slice(right, right + REACH), 0);
  if (denominator === undefined || denominator.negative || denominator.end === REACH) return undefined;
  const end = right + denominator.end;
  if (goesOn(text, end)) return undefined;
  return {
    start,
    end,
    numerator,
    denominator,
    numeratorText: text.slice(start, left),
    denominatorText: text.slice(right, end),
  };
}

function numberStart(text: string, end: number): number | undefined {
  let start = end;
  while (start > 0 && end - start < REACH && NUMBER_CHARACTER.test(text[start - 1] ?? '')) start -= 1;
  while (start < end && (text[start] === '.' || text[start] === ',')) start += 1;
  if (start === end || end - start === REACH) return undefined;
  return JOINED.test(text[start - 1] ?? ' ') && !isBullet(text, start - 1) ? undefined : start;
}

/** Whether a hyphen opens a line: the bullet of a list stands against what it lists, `-17/20 xã`. */
function isBullet(text: string, at: number): boolean {
  if (text[at] !== '-') return false;
  let before = at - 1;
  while (before >= 0 && at - before < REACH && text[before] === ' ') before -= 1;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

/** Whether what stands against the denominator makes it a part of something longer: `19/8/2026`, `12/2022/TT`, `3/4G`. */
function goesOn(text: string, end: number): boolean {
  const next = text[end] ?? ' ';
  if (/[/:_A-Za-zÀ-ỹ]/u.test(next)) return true;
  const after = text[end + 1] ?? ' ';
  if (next === '-' || next === '–') return /[A-Za-zÀ-ÖØ-öø-ỹ\d]/u.test(after);
  return next === ' ' && after === '/';
}
