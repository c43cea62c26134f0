import type { Hedge } from '../number/index.js';
import { readHedge } from './hedge.js';

/** What the words before the figure of a target say. */
export interface TargetLead {
  /** `tăng`, `giảm`, `duy trì`. */
  readonly trend?: Trend;
  /** `lên`, `xuống`, `còn`: the figure is a level to arrive at, not a difference. */
  readonly level?: 'up' | 'down';
  /** `trên`, `tối thiểu`, `≥`… */
  readonly hedge?: Hedge;
  /** `=`, `bằng`, `đúng`. */
  readonly equal?: true;
  /** `từ`, which opens a range or goes with `trở lên`. */
  readonly from?: true;
  /** `thuộc nhóm`, `hạng`… */
  readonly rank?: true;
  /** A verb or a colon ties the figure to what is measured: `… đạt 80%`. */
  readonly linked?: true;
  /** The words of the comparison as printed. */
  readonly printed: string | null;
  /** What is measured, where it stands before the figure: `tốc độ trung bình`. */
  readonly measure?: string;
  /** Where the figure begins. */
  readonly end: number;
}

export type Trend = 'increase' | 'decrease' | 'maintain';

const TREND =
  /(?:(tăng thêm|tăng|nâng)|(giảm bớt|giảm|cắt giảm|rút ngắn)|duy trì|giữ vững|giữ nguyên|giữ)(?![\p{L}\p{M}])/uy;
const LEVEL = /(?:(lên đến|lên tới|lên mức|lên)|xuống còn|xuống|chỉ còn|còn)(?![\p{L}\p{M}])/uy;
const LINK =
  /(?::|(?:phấn đấu|bảo đảm|đảm bảo|đạt được|đạt tỷ lệ|đạt tỉ lệ|đạt mức|đạt|là|chiếm|có|được|hoàn thành|ban hành|thực hiện)(?![\p{L}\p{M}]))/uy;
const EQUAL = /(?:=|(?:bằng|đúng)(?![\p{L}\p{M}]))/uy;
const FROM = /từ(?![\p{L}\p{M}])/uy;
const RANK =
  /(?:(?:(?:nằm|đứng|xếp|lọt) )?(?:(?:trong|vào|thuộc) )?(?:nhóm|top|tốp)|(?:(?:xếp|đứng|giữ) )?(?:thứ hạng|hạng|vị trí thứ|vị trí|thứ))(?= )/y;
// Digits that belong to a name or a condition: `5G`, `trẻ từ 12-17 tuổi`, `15 tuổi trở lên`, `cấp độ 3`.
const NAME =
  /(?:[2-6]g(?![\p{L}\p{M}])|(?:từ )?\d{1,3}(?: ?- ?\d{1,3})? tuổi(?: trở lên)?|(?:mức độ|cấp độ|đề án) \d{1,2}(?![\d%]))/uy;
const FIGURE = /[+-]?\d/y;
const OTHER = /[^ :]+/y;
const MEASURE =
  /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ|số|tổng|mức|doanh thu|giá trị|bán kính|mật độ|trung bình|bình quân|chỉ số|thời gian|diện tích|dung lượng|băng thông|độ phủ) /;
const NEGATED = /^(?:không|chưa) | (?:không|chưa)$|^(?:không|chưa)$/;
const LETTER = /[\p{L}\p{M}]/u;

/** What has been read since the last word that says nothing. */
interface Words {
  trend?: Trend;
  level?: 'up' | 'down';
  hedge?: Hedge;
  equal?: true;
  from?: true;
  rank?: true;
  linked?: true;
  /** Where the comparison begins. */
  start?: number;
}

/**
 * Reads the words before the figure, from left to right. Words that say nothing here are what is measured. They may stand before
 * a figure only where something ties it to them: a noun of measure at their head (`tốc độ trung bình 200 Mb/s`), a verb
 * (`… đạt 80%`), a bound, a colon. So a sentence with a number in it is not taken for a target.
 *
 * @returns the lead, or `undefined` when no figure follows or the words before it are not those of a target
 */
export function readTargetLead(cell: string, key: string): TargetLead | undefined {
  let words: Words = {};
  let head: Trend | undefined;
  let measureStart: number | undefined;
  let measureEnd = 0;
  let at = 0;
  while (at < key.length) {
    const name = endOf(NAME, key, at);
    if (name === undefined && endOf(FIGURE, key, at) !== undefined) {
      const trend = words.trend ?? head;
      const measured = measureStart === undefined ? '' : cell.slice(measureStart, measureEnd);
      return leadOf(cell, { ...words, ...(trend === undefined ? {} : { trend }) }, measured, at);
    }
    const known = key.charAt(at) === ' ' ? at + 1 : name === undefined ? readWord(cell, key, at, words) : undefined;
    if (known === undefined) {
      if (measureStart === undefined) head = words.trend;
      measureStart ??= at;
      measureEnd = name ?? endOf(OTHER, key, at) ?? key.length;
      words = {};
    }
    at = known ?? measureEnd;
  }
  return undefined;
}

function leadOf(cell: string, words: Words, measure: string, end: number): TargetLead | undefined {
  const { start, ...rest } = words;
  const compares = rest.hedge !== undefined || rest.equal === true || rest.level === 'down';
  const printed = (compares || rest.from) && start !== undefined ? cell.slice(start, end).trim() : null;
  if (measure === '') return { ...rest, printed, end };
  const tied =
    compares || rest.linked || rest.level || rest.rank || rest.trend || MEASURE.test(`${measure.toLowerCase()} `);
  if (!tied || NEGATED.test(measure.toLowerCase())) return undefined;
  return { ...rest, printed, measure, end };
}

/** Reads one word that says something into `words`; the position after it, or `undefined` for any other word. */
function readWord(cell: string, key: string, at: number, words: Words): number | undefined {
  const trend = matchAt(TREND, key, at);
  if (trend !== null) {
    words.trend = trend[1] !== undefined ? 'increase' : trend[2] !== undefined ? 'decrease' : 'maintain';
    return TREND.lastIndex;
  }
  const level = matchAt(LEVEL, key, at);
  if (level !== null) {
    words.level = level[1] === undefined ? 'down' : 'up';
    words.start ??= at;
    return LEVEL.lastIndex;
  }
  const linked = endOf(LINK, key, at);
  if (linked !== undefined) return mark(words, 'linked', linked);
  const rank = endOf(RANK, key, at);
  if (rank !== undefined) return mark(words, 'rank', rank);
  const from = endOf(FROM, key, at);
  if (from !== undefined) return mark(words, 'from', from, at);
  const equal = endOf(EQUAL, key, at);
  if (equal !== undefined) return mark(words, 'equal', equal, at);
  return readBound(cell, key, at, words);
}

function mark(words: Words, word: 'linked' | 'rank' | 'from' | 'equal', end: number, start?: number): number {
  words[word] = true;
  if (start !== undefined) words.start ??= start;
  return end;
}

function readBound(cell: string, key: string, at: number, words: Words): number | undefined {
  const { hedge, end } = readHedge(cell, at);
  // The words of a hedge may be the beginning of another word: `quá` of `quán`.
  if (hedge === undefined || (LETTER.test(key.charAt(end)) && LETTER.test(key.charAt(end - 1)))) return undefined;
  words.hedge = hedge;
  words.start ??= at;
  return end;
}

function matchAt(pattern: RegExp, key: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(key);
}

function endOf(pattern: RegExp, key: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(key) ? pattern.lastIndex : undefined;
}
