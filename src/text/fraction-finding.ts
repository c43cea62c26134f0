import type { Fraction } from './fraction.js';
import { readPercent, readPercentBefore } from './fraction-percent.js';
import { readPair, type SlashedPair } from './fraction-scan.js';
import type { Mutable } from './mutable.js';
import { valueOf } from './number-scan.js';
import { requireOptions } from './options.js';
import { plainText } from './plain-text.js';
import { normalizeUnit } from './units.js';

/** A fraction with its place in the text, in UTF-16 code units. */
export interface FoundFraction extends Fraction {
  readonly start: number;
  readonly end: number;
}

const BEFORE_REACH = 24;
const TERM_REACH = 8;
// After a colon it is what a period brought: `9 tháng: 45/50`.
const NOT_A_FRACTION_AFTER =
  /(?<![A-ZÀ-ỹ])(?:(?:tháng|quý|năm)\s*$|(?:ngày|lúc|hạng|thứ|đứng|xếp|phiên họp|cuộc họp|vị trí|mức|mức độ|cấp độ|khoản|điều|điểm|phiên bản|bản đồ|km|ngõ|nhà|QĐ|CV|văn|ISO|TCVN|QCVN)[\s:]*$)/iu;
const NUMBER_OF_DOCUMENT = /(?<![A-ZÀ-ỹ])(?<!(?:tổng|một|đa|thiểu)\s)số[\s:]*$/iu;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Tìm phân số trong đoạn văn: every fraction of a note such as `Số liệu trên Cổng DVC của tỉnh: 64.233/145.377=44,2%`, with the
 * percentage that is printed for it. Dates, document numbers, ranks, `24/7` and units per something are passed over. Linear.
 *
 * @param printed - a note or a paragraph
 * @returns the fractions in their order, with their places; parts that are not Vietnamese numbers make no fraction
 * @example
 * import { findFractions } from 'vn-ict';
 * findFractions('Theo Thông tư 12/2022/TT-BTTTT: 1.114/1.377').map((found) => found.denominator); // => ['1377']
 */
export function findFractions(printed: string, options: { readonly lenient?: boolean } = {}): readonly FoundFraction[] {
  requireOptions(options);
  const { text, startOf, endOf } = plainText(printed);
  const found: FoundFraction[] = [];
  let from = 0;
  for (let slash = text.indexOf('/'); slash !== -1; slash = text.indexOf('/', slash + 1)) {
    const pair = readPair(text, slash);
    if (pair === undefined || isSomethingElse(text, pair)) continue;
    const fraction = fractionAt(text, pair, from, options.lenient !== false);
    if (isRoundTheClock(fraction)) continue;
    from = fraction.end;
    fraction.start = startOf(fraction.start);
    fraction.end = endOf(fraction.end);
    fraction.text = printed.slice(fraction.start, fraction.end);
    found.push(fraction);
  }
  return found;
}

/** A day and a month without a year, as in `từ 15/12` or `(31/10)`: as a fraction it would be more than its whole. */
function isDayOfMonth(numerator: string, denominator: string): boolean {
  if (!DAY.test(numerator) || !MONTH.test(denominator)) return false;
  return numerator.padStart(2, '0') > denominator.padStart(2, '0');
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;
// `từ 01/01 đến 31/12`: a bound in time, where what follows counts nothing.
const BOUND_BEFORE = /(?<![A-ZÀ-ỹ])(?:từ|đến|tới|hết|trước|sau|cuối)[\s:]*$/iu;
const COUNTS_SOMETHING = /^ [A-Za-zÀ-ỹ]/u;
const BOUND_AFTER = /^ (?:đến|tới|đã|có|toàn|tất|cả|tỉnh|số|năm|hàng|hằng)(?![A-ZÀ-ỹ])/iu;

function isBoundInTime({ start, end, numeratorText, denominatorText }: SlashedPair, text: string): boolean {
  if (!DAY.test(numeratorText) || !MONTH.test(denominatorText)) return false;
  if (!BOUND_BEFORE.test(text.slice(Math.max(0, start - BEFORE_REACH), start))) return false;
  const after = text.slice(end, end + BEFORE_REACH);
  return !COUNTS_SOMETHING.test(after) || BOUND_AFTER.test(after);
}

// `170*100/200` and `1.114 + 263/1.771` are wholes of which the pair is half; `100 x 170/200` is a rate in percent.
const TERM_BEFORE = /[\d)] ?[*×·+x] ?$/iu;
const HUNDRED_BEFORE = /(?<![\d.,])100 ?%? ?[*×·x] ?$/iu;
// `9/12 tháng` is how much of a year has passed.
const MONTHS = /^ tháng(?![A-ZÀ-ỹ])/iu;
const SPLIT_BEFORE = /\d $/;
const SPLIT_AFTER = /^ \d{3}(?!\d)/;

function isSomethingElse(text: string, pair: SlashedPair): boolean {
  const { start, end, numeratorText, denominatorText } = pair;
  if (isDayOfMonth(numeratorText, denominatorText)) return true;
  // Spaces as group marks: half a number is no number.
  if (SPLIT_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || SPLIT_AFTER.test(text.slice(end, end + 5)))
    return true;
  if (isBoundInTime(pair, text)) return true;
  const term = text.slice(Math.max(0, start - TERM_REACH), start);
  if (TERM_BEFORE.test(term) && !HUNDRED_BEFORE.test(term)) return true;
  if (denominatorText === '12' && MONTHS.test(text.slice(end, end + 8))) return true;
  const before = text.slice(Math.max(0, start - BEFORE_REACH), start);
  if (NOT_A_FRACTION_AFTER.test(before)) return true;
  if (!YEAR.test(denominatorText)) return false;
  return MONTH.test(numeratorText) || NUMBER_OF_DOCUMENT.test(before);
}

// `trực 24/24 giờ`, `24/24 các ngày`; `24/24 xã` and `24/24 = 100%` are fractions. (`24/7` is one of the days above.)
const HOURS = /^(?:giờ|(?:(?:các|cả|mọi|hằng|hàng) )?(?:ngày|tuần))(?![A-ZÀ-ỹ])/iu;

function isRoundTheClock({ numeratorText, denominatorText, unit, percent }: Omit<FoundFraction, 'text'>): boolean {
  if (numeratorText !== '24' || denominatorText !== '24') return false;
  return unit === undefined ? percent === undefined : HOURS.test(unit);
}

/** The fraction with its places in the plain text; its own text is the printed one. */
function fractionAt(text: string, pair: SlashedPair, from: number, withPoint: boolean): Mutable<FoundFraction> {
  const after = readPercent(text, pair.end, withPoint);
  const before = after === undefined ? readPercentBefore(text, pair.start, from, withPoint) : undefined;
  const percent = after ?? before;
  const unit = unitAfter(text.slice(pair.end, after?.start ?? pair.end + UNIT_REACH));
  const fraction: Mutable<FoundFraction> = {
    numerator: valueOf(pair.numerator),
    denominator: valueOf(pair.denominator),
    numeratorText: pair.numeratorText,
    denominatorText: pair.denominatorText,
    start: before?.start ?? pair.start,
    end: after?.end ?? pair.end,
    text: '',
  };
  if (unit !== undefined) fraction.unit = unit;
  if (percent !== undefined) fraction.percent = percent.percent;
  return fraction;
}

const UNIT_REACH = 60;
const UNIT_START = /^ ?(?:%|[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ỹ ]*)/u;
// The unit ends before the word that goes on with the sentence.
const SENTENCE_GOES_ON =
  /(?:^| )(?:lên|xuống|tăng|giảm|còn|đạt|được|đã|đang|chưa|có|là|chiếm|của|trên|tham gia|đỗ|tỷ lệ|tỉ lệ|thực hiện|hoàn thành|với|trong|tại|bằng|tương|và|cho|từ|ở|do|theo|phát sinh|về|cấp|triển khai|sử dụng|cung cấp|tiếp nhận)(?: |$).*$/iu;

/** What the fraction counts: the first words after it, at most four. */
function unitAfter(text: string): string | undefined {
  const words = UNIT_START.exec(text)?.[0].replace(SENTENCE_GOES_ON, '').trim();
  if (words === undefined || words === '' || words.split(' ').length > 4) return undefined;
  return normalizeUnit(words);
}
