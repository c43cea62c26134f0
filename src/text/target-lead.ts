import type { Hedge } from '../number/index.js';
import { type TargetWord, type Trend, targetWordAt } from './target-words.js';

/** What the words before the figure of a target say. */
export interface TargetLead {
  /** `tăng`, `giảm`, `duy trì`. */
  trend: Trend | undefined;
  /** `lên`, `xuống`, `còn`: the figure is a level to arrive at, not a difference. */
  level: 'up' | 'down' | undefined;
  /** `trên`, `tối thiểu`, `≥`… */
  hedge: Hedge | undefined;
  /** `=`, `bằng`, `đúng`. */
  equal: boolean;
  /** `từ`, which opens a range or goes with `trở lên`. */
  from: boolean;
  /** `thuộc nhóm`, `hạng`… */
  rank: boolean;
  /** A verb or a colon ties the figure to what is measured: `… đạt 80%`. */
  linked: boolean;
  /** A sign of comparison with its marks turned round or apart: `=>`, `> =`. */
  misspelt: boolean;
  /** Two bounds of different sense: `trên tối đa`. */
  contradicts: boolean;
  /** The words of the comparison as printed. */
  printed: string | null;
  /** What is measured, where it stands before the figure: `tốc độ trung bình`. */
  measure: string | undefined;
  /** Where the figure begins. */
  end: number;
}

// Digits that belong to a name or a condition: `5G`, `trẻ từ 12-17 tuổi`, `15 tuổi trở lên`, `cấp độ 3`, `năm 2022`.
const NAME =
  /(?:[2-6]g(?![A-Za-zÀ-ỹ])|(?:từ )?\d{1,3}(?: ?- ?\d{1,3})? tuổi(?: trở lên)?|(?:mức độ|cấp độ|đề án) \d{1,2}(?![\d%])|(?:năm|tháng|quý|ngày) \d[\d/]*|\d{1,2} tháng (?:đầu|cuối))/uy;
const MAY_BE_NAME = /tuổi|[2-6]g|(?:độ|án|năm|tháng|quý|ngày) \d|\d tháng/;
const MEASURE =
  /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ|số(?! liệu)|tổng|mức|doanh thu|giá trị|bán kính|mật độ|trung bình|bình quân|chỉ số|thời gian|diện tích|dung lượng|băng thông|độ phủ)(?: |$)/;
// Words before a figure that do not name what is measured: a negation next to it, another figure or comparison among them.
// `đừng dưới 80%` is not understood, so it is refused: left out, the negation would turn the target round.
const NOT_A_MEASURE =
  /^(?:không|ko|k|hok|chưa|đừng|chớ|chẳng|chả)(?: |$)| (?:không|ko|k|hok|chưa|đừng|chớ|chẳng|chả)(?: (?:phải|nên|hề|thể|để|cho|cho phép))?$|[%<>=≤≥]/;

/** What has been read since the last word that says nothing: where the comparison begins and ends, and its first bound. */
interface Words extends TargetLead {
  start: number;
  stop: number;
  hedgeStart: number;
}

function noWords(): Words {
  return {
    trend: undefined,
    level: undefined,
    hedge: undefined,
    equal: false,
    from: false,
    rank: false,
    linked: false,
    misspelt: false,
    contradicts: false,
    printed: null,
    measure: undefined,
    end: 0,
    start: -1,
    stop: 0,
    hedgeStart: 0,
  };
}

/**
 * Reads the words before the figure, from left to right. Words that say nothing here are what is measured. They may stand before
 * a figure only where something ties it to them: a noun of measure at their head (`tốc độ trung bình 200 Mb/s`), a verb
 * (`… đạt 80%`), a bound, a colon. So a sentence with a number in it is not taken for a target.
 *
 * @returns the lead, or `undefined` when no figure follows or the words before it are not those of a target
 */
export function readTargetLead(cell: string, key: string): Readonly<TargetLead> | undefined {
  const mayBeName = MAY_BE_NAME.test(key);
  let words = noWords();
  let head: Trend | undefined;
  let measureStart: number | undefined;
  let measureEnd = 0;
  let at = 0;
  while (at < key.length) {
    const name = mayBeName ? nameAt(key, at) : undefined;
    if (name === undefined && isFigureAt(key, at)) {
      words.trend ??= head;
      return leadOf(cell, words, cell.slice(measureStart, measureEnd), at);
    }
    if (key.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const found = name === undefined ? targetWordAt(key, at) : undefined;
    if (found !== undefined) {
      addWord(words, found.word, at, found.end);
      at = found.end;
      continue;
    }
    if (measureStart === undefined) head = words.trend;
    measureStart ??= at;
    measureEnd = name ?? endOfWord(key, at);
    words = noWords();
    at = measureEnd;
  }
  return undefined;
}

function leadOf(cell: string, words: Words, measure: string, end: number): TargetLead | undefined {
  // `lên khoảng 80%` compares as little as `lên 80%`.
  const bounds = words.hedge !== undefined && words.hedge !== 'about';
  if (bounds || words.equal || words.level === 'down' || words.from) words.printed = printedOf(cell, words);
  words.end = end;
  if (measure === '') return words;
  const measured = measure.toLowerCase();
  const tied =
    words.hedge || words.equal || words.linked || words.level || words.rank || words.trend || MEASURE.test(measured);
  if (!tied || NOT_A_MEASURE.test(measured)) return undefined;
  words.measure = measure;
  return words;
}

/** The words of the comparison; `khoảng` alone compares nothing, and at their end it is told apart as the hedge. */
function printedOf(cell: string, { start, stop, hedge, hedgeStart }: Words): string | null {
  const last = hedge === 'about' ? hedgeStart : stop;
  return start === last ? null : cell.slice(start, last).trimEnd();
}

function addWord(words: Words, word: TargetWord, at: number, end: number): void {
  switch (word.kind) {
    case 'trend':
      words.trend = word.trend;
      return;
    case 'level':
      words.level = word.level;
      break;
    case 'hedge':
      // `ước đạt trên 300`: the second word says on which side the value lies.
      if (words.hedge !== undefined && words.hedge !== 'about' && words.hedge !== word.hedge) words.contradicts = true;
      if (words.hedge === undefined) words.hedgeStart = at;
      words.hedge = word.hedge;
      words.misspelt ||= word.misspelt === true;
      break;
    case 'equal':
    case 'from':
      words[word.kind] = true;
      break;
    case 'linked':
    case 'rank':
      words[word.kind] = true;
      return;
  }
  if (words.start === -1) words.start = at;
  words.stop = end;
}

function nameAt(key: string, at: number): number | undefined {
  NAME.lastIndex = at;
  return NAME.test(key) ? NAME.lastIndex : undefined;
}

function isFigureAt(key: string, at: number): boolean {
  const first = key.charCodeAt(at);
  return isDigit(first) || ((first === 0x2b || first === 0x2d) && isDigit(key.charCodeAt(at + 1)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const REST_OF_WORD = /[^ :]*/y;

function endOfWord(key: string, at: number): number {
  REST_OF_WORD.lastIndex = at + 1;
  REST_OF_WORD.test(key);
  return REST_OF_WORD.lastIndex;
}
