import { splitCountedNoun } from './counted-noun.js';
import { knownUnit, normalizeUnit, readRateWord } from './units.js';

/** What follows the figures of a quantity. */
export interface UnitTail {
  readonly unit?: string;
  readonly per?: string;
  /** What a percentage is of (`hộ gia đình` in `80% hộ gia đình`), or what describes a counted noun (`điểm` in `40 mô hình điểm`). */
  readonly subject?: string;
}

// Words with spaces, commas, slashes or hyphens between them: `lượt truy cập`, `tin, bài`, `xã/phường`.
const NAME =
  /^[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ỹ&]*(?:\.[A-Za-zÀ-ỹ&]+)*\.?(?:(?:, | - |[ /\-])[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ỹ&]*(?:\.[A-Za-zÀ-ỹ&]+)*\.?)*$/u;
const PERCENT = /^(?:%|‰|phần trăm)(?= |$)/iu;
// `điểm`, `chương trình`, `100 dân`, `1.000 dân`, `người/tháng`.
const PER = /^(?:\d{1,3}(?:\.\d{3})? )?[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ỹ]*(?:[ /][A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ỹ]*)*$/u;
const MAXIMUM_WORDS = 6;
// Words that multiply what stands before them: as part of a unit they would change the value unseen.
const MULTIPLIER = /^(?:trăm|chục|vạn|mươi|rưỡi|nghìn|ngàn|triệu|tỷ|tỉ|trđ|tr|k)(?![A-ZÀ-ỹ])/iu;
// Words of a comparison are no part of a unit, nor are those of an estimate that was read already (`5 ước đạt ước đạt`).
const COMPARISON =
  /(?:^|\d )ước$|(?:^|[ -])(?:trở (?:lên|xuống)|hoặc (?:bằng|hơn|(?:cao|lớn|nhiều|thấp|nhỏ|ít) hơn|trên|dưới)|ước (?:đạt|tính|thực hiện)$)(?![A-ZÀ-ỹ])/iu;
const NOTHING: UnitTail = {};

// `xã/phường` counts both kinds together, `người/điểm` one per the other: the members of a line are alternatives.
const ALTERNATIVES: readonly (readonly string[])[] = [
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['huyện', 'thành phố', 'thị xã', 'quận', 'tp'],
  ['thôn', 'bản', 'tổ', 'tổ dân phố', 'buôn', 'làng', 'ấp', 'xóm', 'khu phố', 'khối phố', 'phum', 'sóc'],
  ['cổng', 'trang', 'website'],
  ['nhiệm vụ', 'dự án', 'đề án'],
  ['sở', 'ban', 'ngành'],
  ['tin', 'bài', 'phóng sự'],
  ['cán bộ', 'công chức', 'viên chức'],
  ['phần mềm', 'hệ thống', 'ứng dụng', 'nền tảng'],
  ['cơ quan', 'đơn vị', 'tổ chức', 'địa phương'],
];

/** Reads what follows the figures; `undefined` when it is no unit. */
export function readUnitTail(tail: string): UnitTail | undefined {
  const printed = withoutExplanation(tail).trim();
  if (printed === '') return tail.trim() === '' ? NOTHING : undefined;
  const known = knownUnit(printed);
  if (known !== undefined) return { unit: known };
  const percent = PERCENT.exec(printed);
  if (percent !== null) return percentTail(percent[0], printed.slice(percent[0].length).trim());
  const rate = readRateWord(printed);
  if (rate !== undefined) return rate;
  const slash = printed.indexOf('/');
  if (slash === -1) return nameTail(printed);
  const unit = printed.slice(0, slash).trim();
  const per = printed.slice(slash + 1).trim();
  return isAlternatives(unit.toLowerCase(), per.toLowerCase()) ? nameTail(`${unit}/${per}`) : perTail(unit, per);
}

/** `10,18 ngàn hồ sơ (HS)`: what stands in parentheses at the end explains the unit. */
function withoutExplanation(tail: string): string {
  if (!tail.endsWith(')')) return tail;
  const open = tail.lastIndexOf('(');
  return open === -1 ? tail : tail.slice(0, open);
}

function percentTail(sign: string, subject: string): UnitTail | undefined {
  const unit = normalizeUnit(sign);
  if (subject === '') return { unit };
  if (subject.startsWith('/')) return perTail(unit, subject.slice(1).trim());
  return isName(subject) ? { unit, subject } : undefined;
}

function nameTail(name: string): UnitTail | undefined {
  return isName(name) ? (splitCountedNoun(name) ?? { unit: normalizeUnit(name) }) : undefined;
}

function perTail(unit: string, per: string): UnitTail | undefined {
  if (knownUnit(per) === undefined && (!PER.test(per) || tooManyWords(per) || COMPARISON.test(per))) return undefined;
  const known = knownUnit(unit);
  if (known === undefined && !isName(unit)) return undefined;
  return { unit: known ?? unit, per: normalizeUnit(per) };
}

function isAlternatives(first: string, second: string): boolean {
  const group = ALTERNATIVES.find((members) => members.includes(first));
  return group?.some((member) => `${second} `.replace('/', ' ').startsWith(`${member} `)) === true;
}

// `4G` is the name of a network, not four of anything.
const GENERATION = /^G(?![A-ZÀ-ỹ])/iu;

function isName(printed: string): boolean {
  return (
    !GENERATION.test(printed) &&
    NAME.test(printed) &&
    !tooManyWords(printed) &&
    !MULTIPLIER.test(printed) &&
    !COMPARISON.test(printed)
  );
}

/** Whether words multiply the figure before them in a way that is not read: `100 tr`, `10k`, `2 chục`. */
export function startsWithMultiplier(words: string): boolean {
  return MULTIPLIER.test(words);
}

function tooManyWords(printed: string): boolean {
  let words = 1;
  for (let space = printed.indexOf(' '); space !== -1; space = printed.indexOf(' ', space + 1)) words += 1;
  return words > MAXIMUM_WORDS;
}

// After a number in words only what is counted: `một phần`, `một số`, `ba mẹ` are words, not numbers with a unit.
const COUNTED =
  /^ (?:phiếu|người|hộ|xã|phường|huyện|thành phố|thôn|tổ|đơn vị|cơ quan|cơ sở|doanh nghiệp|hồ sơ|vụ|việc|trường hợp|hệ thống|dự án|nhiệm vụ|văn bản|thủ tục|TTHC|điểm|trạm|lớp|cuộc|đợt|lượt|học viên|cán bộ|tài khoản|thuê bao|nền tảng|cơ sở dữ liệu|CSDL|phần trăm|%|đồng|km|giờ|phút|ngày)(?![A-ZÀ-ỹ])/iu;

/** Whether what follows a number in words can be counted by it. */
export function isCounted(tail: string): boolean {
  return tail === '' || COUNTED.test(tail);
}
