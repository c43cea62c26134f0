import type { FractionIssueCode } from './fraction-messages.js';

/** Điều người gọi biết về chuỗi có dấu gạch chéo: what a text with a slash (or a comma) is declared to be. */
export type FractionKind = 'fraction' | 'rank' | 'date' | 'document' | 'round-the-clock' | 'levels';

const REFUSALS: Readonly<Record<Exclude<FractionKind, 'fraction'>, FractionIssueCode>> = {
  rank: 'text.fraction-is-rank',
  date: 'text.fraction-is-date',
  document: 'text.fraction-is-document',
  'round-the-clock': 'text.fraction-is-round-the-clock',
  levels: 'text.fraction-is-levels',
};

const RANK = /^(?:đứng |xếp )?(?:thứ hạng|hạng|thứ|vị trí)(?: thứ)? ?:? ?\d/iu;
const DATE =
  /^(?:(?:từ |đến |trước |sau )?(?:ngày|tháng|quý|năm) ?\d|\d{1,2}[/-]\d{1,2}[/-]\d{4}$|(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d$)/iu;
// A symbol in capitals against the number: `304/TB-VPCP`, `12/2022/TT-BTTTT`, `36a/NQ-CP`, `36-NQ/TW`.
const DOCUMENT = /\d[a-zđ]?(?:\/\d{4})?[/-][A-ZĐƯƠ]{2}/u;
const DOCUMENT_WITHOUT_SYMBOL = /^số:? ?\d+\/(?:19|20)\d\d$/iu;
// `24/24 xã` is a fraction.
const ROUND_THE_CLOCK = /^24\/(?:7|24(?:\/7|(?: ?h| giờ)(?![A-ZÀ-ỹ]).*)?)$/iu;
const LEVELS = /^(?:dvc(?:tt)? )?(?:mức(?: độ)?|cấp(?: độ)?) ?\d/iu;

/** Why a text is not a fraction, from what the caller declares or, undeclared, from its own words. */
export function refusedKind(line: string, kind: FractionKind | undefined): FractionIssueCode | undefined {
  if (kind !== undefined && kind !== 'fraction') return REFUSALS[kind];
  if (RANK.test(line)) return REFUSALS.rank;
  if (LEVELS.test(line)) return REFUSALS.levels;
  if (DOCUMENT.test(line) || DOCUMENT_WITHOUT_SYMBOL.test(line)) return REFUSALS.document;
  if (kind === 'fraction') return undefined;
  if (ROUND_THE_CLOCK.test(line)) return REFUSALS['round-the-clock'];
  return DATE.test(line) ? REFUSALS.date : undefined;
}
