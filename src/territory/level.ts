import type { Confidence, LegalDocumentId } from '../law/index.js';
import { type BilingualText, createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
import { dayIssues } from './messages.js';

/** Cấp hành chính: a level that has administrative units. Thôn and tổ dân phố are below all of them and are not a level. */
export type AdministrativeLevel = 'province' | 'district' | 'commune';

/** Cấp chính quyền: the administrative levels with the centre (trung ương) above them. */
export type GovernmentLevel = 'central' | AdministrativeLevel;

/** Thời kỳ: until 2025-06-30 the country had three administrative levels, from 2025-07-01 on it has two. */
export type TerritoryEra = 'three-level' | 'two-level';

/**
 * Tên gọi các cấp: the levels from the top down with their words.
 *
 * @example
 * import { LEVEL_LABELS } from 'vn-ict/territory';
 * LEVEL_LABELS.commune.vi; // => 'cấp xã'
 */
export const LEVEL_LABELS: Readonly<Record<GovernmentLevel, BilingualText>> = {
  central: { vi: 'trung ương', en: 'central level' },
  province: { vi: 'cấp tỉnh', en: 'province level' },
  district: { vi: 'cấp huyện', en: 'district level' },
  commune: { vi: 'cấp xã', en: 'commune level' },
};

/** Căn cứ: the text that a fact of this room rests on, and how far that was checked. */
export interface TerritoryBasis {
  /** Số, ký hiệu, as in `202/2025/QH15`: a document of the registry, which `legalDocument` of `vn-ict/law/documents` looks up. */
  readonly document: LegalDocumentId;
  readonly confidence: Confidence;
}

/** Một thời kỳ: an era with its first and its last day, its levels and what it rests on. */
export interface AdministrativeEra {
  readonly era: TerritoryEra;
  /** The first day that the tables of this room cover. */
  readonly validFrom: PlainDate;
  /** The last day, inclusive; absent while the era lasts. */
  readonly validTo?: PlainDate;
  readonly levels: readonly AdministrativeLevel[];
  /** Số đơn vị hành chính cấp tỉnh: 63 or 34. */
  readonly provinces: number;
  readonly basis: readonly TerritoryBasis[];
}

/** Ngày vận hành mô hình hai cấp: the first day of the two-level era. */
export const TWO_LEVEL_FROM = '2025-07-01';

/** The last day of the three-level era. */
export const THREE_LEVEL_TO = '2025-06-30';

/**
 * Các thời kỳ: the eras that the tables cover.
 *
 * The three-level era is older than its `validFrom`: 2008-08-01 is the day from which there were 63 provinces (recalled, not read in a
 * source). The units of the two-level era exist in law from 2025-06-12 (provinces) and 2025-06-16 (communes), and work from 2025-07-01.
 *
 * @example
 * import { ADMINISTRATIVE_ERAS } from 'vn-ict/territory';
 * ADMINISTRATIVE_ERAS.map(({ era, provinces }) => `${era}: ${provinces}`); // => ['three-level: 63', 'two-level: 34']
 * @see Nghị quyết 60-NQ/TW; Nghị quyết 203/2025/QH15 (Hiến pháp, Điều 110); Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg
 */
export const ADMINISTRATIVE_ERAS: readonly [AdministrativeEra, AdministrativeEra] = /* @__PURE__ */ describeEras();

function describeEras(): readonly [AdministrativeEra, AdministrativeEra] {
  return [
    {
      era: 'three-level',
      validFrom: dayOfTable('2008-08-01'),
      validTo: dayOfTable(THREE_LEVEL_TO),
      levels: ['province', 'district', 'commune'],
      provinces: 63,
      basis: [
        { document: '77/2015/QH13', confidence: 'recalled' },
        { document: '124/2004/QĐ-TTg', confidence: 'confirmed' },
      ],
    },
    {
      era: 'two-level',
      validFrom: dayOfTable(TWO_LEVEL_FROM),
      levels: ['province', 'commune'],
      provinces: 34,
      basis: [
        { document: '60-NQ/TW', confidence: 'confirmed' },
        { document: '203/2025/QH15', confidence: 'secondary' },
        { document: '202/2025/QH15', confidence: 'secondary' },
        { document: '19/2025/QĐ-TTg', confidence: 'secondary' },
        { document: '72/2025/QH15', confidence: 'recalled' },
      ],
    },
  ];
}

/**
 * Thời kỳ, có kiểm tra: as {@link administrativeEraAt}, but the refusal is data.
 *
 * @example
 * import { safeAdministrativeEraAt } from 'vn-ict/territory';
 * safeAdministrativeEraAt('1999-12-31').issues.map(({ code }) => code); // => ['territory.date-not-covered']
 */
export function safeAdministrativeEraAt(date: string): Parsed<AdministrativeEra> {
  const day = safeDay(date);
  if (!day.success) return day;
  const found = ADMINISTRATIVE_ERAS.find(({ validFrom, validTo }) => isWithin(date, validFrom, validTo));
  if (found !== undefined) return succeed(found);
  return refuse(createIssue(dayIssues, 'territory.date-not-covered', { received: date, path: ['asOf'] }));
}

/**
 * Thời kỳ của một ngày: the era in which a day lies.
 *
 * @param date - `YYYY-MM-DD`
 * @throws VnIctError `territory.day` when it is not a date, `territory.date-not-covered` before 2008-08-01
 * @example
 * import { administrativeEraAt } from 'vn-ict/territory';
 * administrativeEraAt('2025-06-30').era; // => 'three-level'
 * administrativeEraAt('2025-07-01').era; // => 'two-level'
 * @see {@link ADMINISTRATIVE_ERAS}
 */
export function administrativeEraAt(date: string): AdministrativeEra {
  return unwrap(safeAdministrativeEraAt(date));
}

/**
 * Các cấp hành chính vào một ngày: the levels that have administrative units on a day, from the top down.
 *
 * @param date - `YYYY-MM-DD`
 * @throws VnIctError as {@link administrativeEraAt}
 * @example
 * import { administrativeLevelsAt } from 'vn-ict/territory';
 * administrativeLevelsAt('2023-06-30'); // => ['province', 'district', 'commune']
 * administrativeLevelsAt('2026-06-30'); // => ['province', 'commune']
 * @see Nghị quyết 60-NQ/TW; Nghị quyết 203/2025/QH15
 */
export function administrativeLevelsAt(date: string): readonly AdministrativeLevel[] {
  return administrativeEraAt(date).levels;
}

/**
 * Các cấp mà một mạng liên thông: the administrative levels of a day under the centre, as in `liên thông 04 cấp hành chính`.
 *
 * @param date - `YYYY-MM-DD`
 * @throws VnIctError as {@link administrativeEraAt}
 * @example
 * import { governmentLevelsAt } from 'vn-ict/territory';
 * governmentLevelsAt('2023-06-30').length; // => 4
 * governmentLevelsAt('2026-06-30'); // => ['central', 'province', 'commune']
 * @see Báo cáo 6 tháng đầu năm 2023 của Sở Thông tin và Truyền thông Bắc Kạn (mạng truyền số liệu chuyên dùng, 04 cấp hành chính)
 */
export function governmentLevelsAt(date: string): readonly GovernmentLevel[] {
  return ['central', ...administrativeLevelsAt(date)];
}

/** The day for which an answer is wanted, or the issue `territory.day` at `asOf`. */
export function safeDay(date: string): Parsed<PlainDate> {
  if (isPlainDate(date)) return succeed(date);
  return refuse(createIssue(dayIssues, 'territory.day', { received: date, path: ['asOf'] }));
}

/** A day that is written in a table of this room; a test reads them all. Reading them here would carry the words of refusals. */
export function dayOfTable(day: string): PlainDate {
  return day as PlainDate;
}

/** Whether a day lies in a stretch with both ends; plain dates compare as strings. */
export function isWithin(date: string, validFrom: string, validTo?: string): boolean {
  return validFrom <= date && (validTo === undefined || date <= validTo);
}
