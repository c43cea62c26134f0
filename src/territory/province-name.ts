import { type Parsed, succeed, unwrap } from '../outcome/index.js';
import { isWithin, safeAdministrativeEraAt } from './level.js';
import { indexNames, type KindWords, type NameIndex, resolveName } from './name-index.js';
import { type AsOf, describeProvinces, warningsFor } from './province.js';
import { PROVINCE_FORMS, type Province } from './province-forms.js';

const CITY = ['thanh-pho-truc-thuoc-trung-uong'];

const WORDS: KindWords = [
  ['tỉnh', ['tinh']],
  ['thành phố', CITY],
  ['thành phố trực thuộc trung ương', CITY],
  ['tp', CITY],
];

// The one abbreviation of a name that documents use for a province: TP.HCM, TPHCM, TP. HCM.
const HO_CHI_MINH = /^\s*(?:tp[.\s]*)?hcm\s*$/i;

// Made when the first name is read: not every program reads names.
let index: NameIndex<Province> | undefined;

/**
 * Tra tên tỉnh, có kiểm tra: as {@link provinceByName}, but the refusal is data; may carry warnings.
 *
 * @example
 * import { safeProvinceByName } from 'vn-ict/territory';
 * safeProvinceByName('Bắc Ninh').issues.map(({ code }) => code); // => ['territory.ambiguous-name']
 * safeProvinceByName('Bắc Kan').issues.map(({ code }) => code); // => ['territory.marks-differ']
 */
export function safeProvinceByName(name: string, { asOf }: Partial<AsOf> = {}): Parsed<Province> {
  index ??= indexNames(PROVINCE_FORMS, WORDS, describeProvinces);
  const written = HO_CHI_MINH.test(name) ? 'Hồ Chí Minh' : name;
  if (asOf === undefined) return resolveName(index, written);
  const day = safeAdministrativeEraAt(asOf);
  if (!day.success) return day;
  const reading = resolveName(index, written, ({ validFrom, validTo }) => isWithin(asOf, validFrom, validTo));
  return reading.success ? succeed(reading.data, [...reading.issues, ...warningsFor(asOf)]) : reading;
}

/**
 * Tra tên tỉnh: the province that a name means, with or without `tỉnh`, `thành phố`, `TP.` before it.
 *
 * Names agree without regard to case, encoding (NFC, NFD), spaces, hyphens and the place of the tone mark. If no name agrees in its
 * marks, the names without marks count, and a name that was written with marks carries the warning `territory.marks-differ`. A word of a
 * kind must be right for the day. Without a day a name is answered only if one form of one province ever had it: `Bắc Kạn` is, `Bắc Ninh`
 * is not (27 before 2025-07-01, 24 since, no longer a tỉnh from 2026-09-20 on).
 *
 * @param name - up to 200 characters
 * @param options - `asOf`, the day for which the name is meant
 * @throws VnIctError `territory.ambiguous-name` with the candidates in its words, `territory.kind-mismatch`, `territory.unknown-name`,
 * `territory.name-unreadable`, `territory.date-not-covered`, `text.date-*`
 * @example
 * import { provinceByName, safeProvinceByName } from 'vn-ict/territory';
 * provinceByName('TP. Hà Nội', { asOf: '2026-06-30' }).code; // => '01'
 * provinceByName('BAC NINH', { asOf: '2025-06-30' }).code; // => '27'
 * provinceByName('Tỉnh Bắc Ninh', { asOf: '2025-07-01' }).code; // => '24'
 * safeProvinceByName('Bắc Ninh').success; // => false
 */
export function provinceByName(name: string, options: Partial<AsOf> = {}): Province {
  return unwrap(safeProvinceByName(name, options));
}
