import { isMark, isWord, type Token } from './token.js';

// After these a number names something, whatever follows: `năm 2023`, `Điều 9`, `cấp độ 3`, `Quyết định 749`.
const NAMES = new Set(
  'thứ hạng khoản điều mục chương khóa khoá quý tháng ngày km iso tcvn qcvn ql zone covid top đứng xếp'.split(' '),
);
const NAMING_PAIRS = new Set([
  'cấp độ',
  'mức độ',
  'giai đoạn',
  'phiên bản',
  'quyết định',
  'nghị quyết',
  'nghị định',
  'thông tư',
  'chỉ thị',
  'công văn',
  'quốc lộ',
  'tỉnh lộ',
  'đề án',
  'chương trình',
  'dự án',
  'tiểu dự',
  'hợp phần',
  'nội dung',
  'phụ lục',
  'khu vực',
  'thời điểm',
  'lần thứ',
  'đại hội',
  'nhiệm kỳ',
]);
// After these a small number alone names something: `loại 2`, `đợt 1`, `mức 2:`, `cấp 3`.
const WEAK_NAMES = new Set(
  'cấp mức loại nhóm vùng đợt kỳ lớp khối phòng tầng tập phần biểu bảng lần bước dự án lô đội số'.split(' '),
);
const TIME_UNITS = new Set('tháng năm ngày đêm tuần quý giờ phút giây tuổi phút/ngày giờ/ngày'.split(' '));
const WORD_BEFORE = /[A-Za-zÀ-ỹ]/;
const YEAR = /^(?:19|20)\d\d$/;
const PER = /^1(?:0+|0*\.000)?$/;
const SMALL = /^\d{1,2}$/;

/** Whether a number without unit sign counts something, or names it. */
export function figureTypeOf(line: string, at: number, end: number, before: readonly Token[]): 'count' | 'other' {
  const text = line.slice(at, end);
  const last = before.at(-1);
  const key = last?.kind === 'word' ? last.key : '';
  const previous = before.at(-2);
  const pair = previous?.kind === 'word' ? `${previous.key} ${key}` : key;
  // `92 thuê bao/100 dân`
  if (isMark(last, '/') && previous?.kind === 'word' && PER.test(text)) return 'other';
  if (isTime(line, end)) return 'other';
  if (key === 'năm' && YEAR.test(text)) return 'other';
  if (key === 'năm' && /^\d{5}$/.test(text)) return 'other';
  if (YEAR.test(text) && !WORD_BEFORE.test(line.slice(end, end + 2))) return 'other';
  if (key === 'số' && isWord(previous, 'tổng', 'trong')) return 'count';
  if (NAMES.has(key) && text.length <= 4) return 'other';
  if (NAMING_PAIRS.has(pair)) return 'other';
  if (WEAK_NAMES.has(key) && SMALL.test(text) && !followedByNoun(line, end)) return 'other';
  return isNumbering(line, at, end, before) ? 'other' : 'count';
}

const NEXT_WORD = /\s?([A-Za-zÀ-ỹ]+(?:\/[A-Za-zÀ-ỹ]+)?)/y;

function nextWord(line: string, end: number): string {
  NEXT_WORD.lastIndex = end;
  return NEXT_WORD.exec(line)?.[1]?.toLowerCase() ?? '';
}

function isTime(line: string, end: number): boolean {
  return TIME_UNITS.has(nextWord(line, end));
}

const NOT_A_NOUN = new Set('là và có đạt của cho thì trong tại với được hoặc đã gồm chiếm tăng giảm'.split(' '));

function followedByNoun(line: string, end: number): boolean {
  const word = nextWord(line, end);
  return word !== '' && !NOT_A_NOUN.has(word);
}

/** `(1) Hỗ trợ`, `1. Mục tiêu`: the numbers of a list. */
function isNumbering(line: string, at: number, end: number, before: readonly Token[]): boolean {
  if (!SMALL.test(line.slice(at, end))) return false;
  if (isMark(before.at(-1), '(') && line[end] === ')') return /^\) [A-ZÀ-Ỹ]/.test(line.slice(end, end + 3));
  return before.length === 0 && /^[.)]/.test(line.slice(end, end + 1));
}

// The words that what is counted ends before.
const GOES_ON = new Set(
  `là có đạt chiếm tăng giảm trong với được đã so tại cho trên để từ gồm bao và hoặc của do bằng còn thì mà theo về nhằm nên
  đang sẽ chưa không tương tỷ hơn gần khoảng cùng sang lên xuống vào đến tới thuộc ở khi sau trước bởi qua dưới tham trả gấp tức
  hiện cao thấp vượt nhiều ít cả dùng`.split(/\s+/),
);
const LONGEST_UNIT = 5;

/** The words from a place that say what the figure before them counts; `trang/cổng` is one. */
export function unitAfter(tokens: readonly Token[], from: number): readonly string[] {
  const words: string[] = [];
  for (let index = from; index < tokens.length && words.length < LONGEST_UNIT; index += 1) {
    const token = tokens[index];
    const joined = tokens[index + 1];
    if (isMark(token, '/') && words.length > 0 && joined?.kind === 'word') {
      words.push(`${words.pop() ?? ''}/${joined.key}`);
      index += 1;
      continue;
    }
    if (token?.kind !== 'word' || GOES_ON.has(token.key)) break;
    words.push(token.key);
  }
  return words;
}
