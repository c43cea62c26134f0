import { findFractions } from '../../text/index.js';
import { endingHedge, readScale, SCALE_POWERS, scanProseNumber, valueOf } from '../../text/inner.js';
import { figureTypeOf, unitAfter } from './figure-type.js';
import type { FigureType, MarkToken, Reading, Token, WordToken } from './token.js';

const WORD = /[A-Za-zÀ-ỹ][\dA-Za-zÀ-ỹ]*/y;
const NUMBER = /\d+(?:[.,]\d+)*/y;
const SPACES = /\s+/y;
// What follows a number as its unit without a space; other letters make it a code (`4G`, `16a`).
const ATTACHED_UNIT =
  /(?:km2?|m[23]?|ha|kg|[GMT]B|kV|MW|tấn|tạ|tỷ|tỉ|triệu|nghìn|ngàn|tr|đồng|đ|vnđ|usd|người|xã|hộ|lần)(?![\dA-ZÀ-ỹ])/iy;
const LETTER = /[A-Za-zÀ-ỹ_]/;
// `36/NQ-HĐND`, `15/9/2023`, `2021-2025`, `26-CT/TU`, `3 - 5`: a number that goes on after a stroke or a hyphen is no figure.
const CODE_TAIL = /(?:[/–:-][\dA-Za-zÀ-ỹ]+)+/y;
const RANGE_TAIL = /\s?%?\s?[–−-]\s?\d[\d.,]*/y;
const CLOCK_TAIL = /:[0-5]\d(?!\d|[.,]\d)/y;
const PERCENT = /\s?%|\sphần trăm(?![A-ZÀ-ỹ])/iy;
const POINTS = /\sđiểm\s(?:%|phần trăm)/iy;
const TIMES = /\slần(?![A-ZÀ-ỹ])/iy;
const POINT_RATE = /^\d{1,3}\.\d{1,2}$/;
const DIGITS_FOLLOW = /^ \d/;
const HEDGE_REACH = 40;
const MAXIMUM_DIGITS = 30;

const SPELLINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['tỉ', 'tỷ'],
  ['kì', 'kỳ'],
]);

/** Where a fraction that starts at a known place has its stroke and its denominator. */
interface FractionPlace {
  readonly slash: number;
  readonly denominator: number;
  readonly end: number;
}

/** The fractions of a sentence, by the place where they start. */
function fractionsOf(line: string): ReadonlyMap<number, FractionPlace> {
  const places = new Map<number, FractionPlace>();
  if (!/\d ?\/ ?\d/.test(line)) return places;
  for (const { start, text, numeratorText, denominatorText } of findFractions(line, { lenient: false })) {
    // Its percentage may stand before it and holds no stroke.
    const slash = text.indexOf('/');
    const numerator = text.lastIndexOf(numeratorText, slash);
    const denominator = text.indexOf(denominatorText, slash);
    const end = start + denominator + denominatorText.length;
    places.set(start + numerator, { slash: start + slash, denominator: start + denominator, end });
  }
  return places;
}

/** The words, marks and figures of a sentence, with their places in it. */
export function tokensOf(text: string): readonly Token[] {
  const line = text.replace(/[\n\r\t\u00A0]/g, ' ');
  const fractions = fractionsOf(line);
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    SPACES.lastIndex = at;
    if (SPACES.test(line)) at = SPACES.lastIndex;
    if (at >= line.length) break;
    const code = line.charCodeAt(at);
    const read =
      code >= 0x30 && code <= 0x39 ? readNumber(line, at, fractions.get(at), tokens) : readWordOrMark(line, at);
    tokens.push(read);
    at = read.end;
  }
  return withUnits(tokens);
}

function readWordOrMark(line: string, at: number): WordToken | MarkToken {
  WORD.lastIndex = at;
  const word = WORD.exec(line)?.[0];
  if (word === undefined) {
    // Three points are one mark.
    const dots = line.startsWith('...', at) || line.charAt(at) === '…';
    const end = line.startsWith('...', at) ? at + 3 : at + 1;
    return { kind: 'mark', key: dots ? '…' : line.charAt(at), start: at, end };
  }
  const lower = word.toLowerCase();
  return { kind: 'word', key: SPELLINGS.get(lower) ?? lower, start: at, end: at + word.length };
}

type Read = Extract<Token, { kind: 'figure' }>;

const other = (start: number, end: number): Read => ({ kind: 'figure', type: 'other', key: '', start, end, unit: [] });

function readNumber(line: string, at: number, fraction: FractionPlace | undefined, before: readonly Token[]): Read {
  if (fraction !== undefined) return readFraction(line, at, fraction, before);
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(line)?.[0] ?? '';
  const end = at + digits.length;
  // `0209 3870 123`: digits in a row without a word between them are no figures.
  if (digits.length > MAXIMUM_DIGITS || DIGITS_FOLLOW.test(line.slice(end, end + 2))) return other(at, end);
  for (const tail of [CLOCK_TAIL, RANGE_TAIL]) {
    tail.lastIndex = end;
    if (tail.test(line)) return other(at, tail.lastIndex);
  }
  const follows = line.charAt(end);
  if ('/-–'.includes(follows) && follows !== '') {
    CODE_TAIL.lastIndex = end;
    if (CODE_TAIL.test(line)) return other(at, CODE_TAIL.lastIndex);
  }
  ATTACHED_UNIT.lastIndex = end;
  if (LETTER.test(follows) && !ATTACHED_UNIT.test(line)) {
    let last = end;
    while (last < line.length && /[\dA-Za-zÀ-ỹ_]/.test(line.charAt(last))) last += 1;
    return other(at, last);
  }
  const number = scanProseNumber(digits, 0);
  if (number === undefined || number.end !== digits.length) return readPointRate(line, at, digits, before);
  return readFigure(line, at, { ...number, end }, before);
}

/** `68.6%` is no Vietnamese spelling, but has one reading. */
function readPointRate(line: string, at: number, digits: string, before: readonly Token[]): Read {
  const end = at + digits.length;
  PERCENT.lastIndex = end;
  if (!POINT_RATE.test(digits) || !PERCENT.test(line)) return other(at, end);
  const [whole = '0', decimals = ''] = digits.split('.');
  const value = valueOf({ negative: false, whole, fraction: decimals });
  const last = PERCENT.lastIndex;
  const reading = { value, decimalPlaces: decimals.length, ...hedgeBefore(line, at, before), start: at, end: last };
  return { kind: 'figure', type: 'percent', key: '', start: at, end: last, reading, unit: [] };
}

// The last words of the hedges: only after one of them it is worth the while to look.
const HEDGE_ENDS = new Set(
  'hơn trên vượt quá gần ngót khoảng xỉ dưới chừng ước tính đến tới đầy nhất thiểu bằng kém đa < > ≤ ≥ ~ ≈ ='.split(
    ' ',
  ),
);

function hedgeBefore(line: string, at: number, before: readonly Token[]): Pick<Reading, 'hedge'> {
  if (!HEDGE_ENDS.has(before.at(-1)?.key ?? '')) return {};
  const hedge = endingHedge(line.slice(Math.max(0, at - HEDGE_REACH), at))?.hedge;
  return hedge === undefined ? {} : { hedge };
}

type Scanned = NonNullable<ReturnType<typeof scanProseNumber>>;

function readFigure(line: string, at: number, number: Scanned, before: readonly Token[]): Read {
  const scale = readScale(line, number.end);
  const last = scale?.end ?? number.end;
  const [type, end] = typeAt(line, last);
  const reading: Reading = {
    value: valueOf(number, scale?.scale),
    decimalPlaces: number.fraction.length,
    ...(scale === undefined ? {} : { scale: SCALE_POWERS[scale.scale] }),
    ...hedgeBefore(line, at, before),
    start: at,
    end,
  };
  const named = type === 'count' ? figureTypeOf(line, at, end, before) : type;
  return named === 'other'
    ? other(at, end)
    : { kind: 'figure', type: named, key: '', start: at, end, reading, unit: [] };
}

function typeAt(line: string, at: number): readonly [FigureType, number] {
  for (const [type, pattern] of [
    ['percent', PERCENT],
    ['points', POINTS],
    ['times', TIMES],
  ] as const) {
    pattern.lastIndex = at;
    if (pattern.test(line)) return [type, pattern.lastIndex];
  }
  return ['count', at];
}

function readFraction(line: string, at: number, fraction: FractionPlace, before: readonly Token[]): Read {
  const numerator = readPart(line, at, line.slice(at, fraction.slash).trimEnd(), before);
  const from = fraction.denominator;
  const denominator = readPart(line, from, line.slice(from, fraction.end), []);
  if (numerator === undefined || denominator === undefined) return other(at, fraction.end);
  const place = { start: at, end: fraction.end };
  return { kind: 'figure', type: 'fraction', key: '', ...place, reading: numerator, denominator, unit: [] };
}

function readPart(line: string, at: number, digits: string, before: readonly Token[]): Reading | undefined {
  const number = scanProseNumber(digits, 0);
  if (number === undefined || number.end !== digits.length) return undefined;
  const place = { start: at, end: at + digits.length };
  return { value: valueOf(number), decimalPlaces: number.fraction.length, ...hedgeBefore(line, at, before), ...place };
}

/** Each figure with the words that say what it counts. */
function withUnits(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) =>
    token.kind === 'figure' && token.type !== 'other' ? { ...token, unit: unitAfter(tokens, index + 1) } : token,
  );
}
