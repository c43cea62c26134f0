import { splitCountedNoun } from './counted-noun.js';
import { normalizeUnit, type ReadUnit, readRateWord } from './units.js';

/** What follows the figures of a quantity. */
export interface UnitTail {
  readonly unit?: string;
  readonly per?: string;
  /** What a percentage is of (`hộ gia đình` in `80% hộ gia đình`), or what describes a counted noun (`điểm` in `40 mô hình điểm`). */
  readonly subject?: string;
}

// Letters (and the digits of `km2`), with spaces, commas and hyphens between words: `lượt truy cập`, `tin, bài`, `cơ sở`.
const UNIT = /^(?:[%‰$€']|[\p{L}][\p{L}\p{M}²³&$.-]*[23]?(?:(?:, | - | )[\p{L}][\p{L}\p{M}&.-]*[23]?)*)$/u;
const PERCENT = /^(%|‰|phần trăm)(?: (.+))?$/iu;
const PER = /^(?:(?:\d{1,3}(?:\.\d{3})*) ?)?[\p{L}][\p{L}\p{M}]*(?: [\p{L}][\p{L}\p{M}]*)*$/u;
const EXPLANATION = / ?\([^()]*\)$/;
const MAXIMUM_WORDS = 6;
// Words that multiply what stands before them: as part of a unit they would change the value unseen.
const MULTIPLIER = /^(?:trăm|chục|vạn|mươi|rưỡi|nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}\p{M}])/iu;

/** Reads what follows the figures; `undefined` when it is no unit. */
export function readUnitTail(tail: string): UnitTail | undefined {
  const printed = tail.replace(EXPLANATION, '').trim();
  if (printed === '') return tail.trim() === '' ? {} : undefined;
  const percent = PERCENT.exec(printed);
  if (percent !== null) return percentTail(percent[1] ?? '%', percent[2]);
  const rate = readRateWord(printed);
  if (rate !== undefined) return rate;
  const slash = printed.indexOf('/');
  if (slash === -1)
    return isUnit(printed) ? (splitCountedNoun(printed) ?? { unit: normalizeUnit(printed) }) : undefined;
  return perTail(printed.slice(0, slash).trim(), printed.slice(slash + 1).trim());
}

function percentTail(sign: string, subject: string | undefined): UnitTail | undefined {
  const unit = normalizeUnit(sign);
  if (subject === undefined) return { unit };
  if (subject.startsWith('/')) return perTail(unit, subject.slice(1).trim());
  return isUnit(subject) ? { unit, subject } : undefined;
}

function perTail(unit: string, per: string): ReadUnit | undefined {
  if (!isUnit(unit) || !PER.test(per) || tooManyWords(per)) return undefined;
  return { unit: normalizeUnit(unit), per: normalizeUnit(per) };
}

function isUnit(printed: string): boolean {
  return UNIT.test(printed) && !tooManyWords(printed) && !MULTIPLIER.test(printed);
}

function tooManyWords(printed: string): boolean {
  return printed.split(' ').length > MAXIMUM_WORDS;
}
