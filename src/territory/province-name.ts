import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { isWithin, safeAdministrativeEraAt } from './level.js';
import { dayIssues, nameIssues } from './messages.js';
import { type AsOf, describeProvinces, warningsFor } from './province.js';
import { PROVINCE_FORMS, type Province } from './province-forms.js';

const MAXIMUM_NAME_LENGTH = 200;
// Marks of tone and letter, and what has no width.
const UNSPOKEN = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const BETWEEN_WORDS = /[^a-z0-9]+/g;
const PARTS = /^(?:(tinh) |(thanh pho (?:truc thuoc trung uong )?|tp ))?(.+)$/;

// Made when the first name is read: not every program reads names.
let keys: readonly string[] | undefined;

// A fold of its own, for names only: the light door has no room for that of the readers.
const keyOf = (name: string): string =>
  name.normalize('NFKD').toLowerCase().replace(UNSPOKEN, '').replace(/đ/g, 'd').replace(BETWEEN_WORDS, ' ').trim();

/**
 * Tra tên tỉnh, có kiểm tra: as {@link provinceByName}, but the refusal is data; may carry the warning `territory.after-known-date`.
 *
 * @example
 * import { safeProvinceByName } from 'vn-ict/territory';
 * safeProvinceByName('Bắc Ninh').issues.map(({ code }) => code); // => ['territory.ambiguous-name']
 */
export function safeProvinceByName(name: string, options: Partial<AsOf> = {}): Parsed<Province> {
  // What is no options is no day either: an answer without one would be a guess.
  if (Object(options) !== options) {
    return refuse(createIssue(dayIssues, 'territory.day', { received: options, path: ['options'] }));
  }
  const { asOf } = options;
  const day = asOf === undefined ? undefined : safeAdministrativeEraAt(asOf);
  if (day?.success === false) return day;
  const refuseName = (code: keyof typeof nameIssues, candidates: readonly Province[] = []): Parsed<never> =>
    refuse(
      createIssue(nameIssues, code, {
        received: name,
        parameters: { asOf: asOf ?? '', candidates: describeProvinces(candidates) },
      }),
    );
  const isText = typeof name === 'string' && name.length <= MAXIMUM_NAME_LENGTH;
  const [, tinh, city, rest] = PARTS.exec(isText ? keyOf(name) : '') ?? [];
  if (rest === undefined) return refuseName('territory.name-unreadable');

  keys ??= PROVINCE_FORMS.map((form) => keyOf(form.name));
  // The one abbreviation of a name that documents use for a province.
  const key = rest === 'hcm' || rest === 'tphcm' ? 'ho chi minh' : rest;
  const everNamed = PROVINCE_FORMS.filter((_, place) => keys?.[place] === key);
  const named = everNamed.filter(({ validFrom, validTo }) => asOf === undefined || isWithin(asOf, validFrom, validTo));
  const fitting = named.filter(({ kind }) => (kind === 'tinh' ? city : tinh) === undefined);
  const [found] = fitting;
  if (fitting.length > 1) return refuseName('territory.ambiguous-name', fitting);
  if (found !== undefined) return succeed(found, asOf === undefined ? [] : warningsFor(asOf));
  if (named.length > 0) return refuseName('territory.kind-mismatch', named);
  if (asOf === undefined || everNamed.length === 0) return refuseName('territory.unknown-name');
  return refuseName('territory.name-not-in-force', everNamed);
}

/**
 * Tra tên tỉnh: the province that a name means, with or without `tỉnh`, `thành phố`, `TP.` before it.
 *
 * Names agree without regard to case, marks, encoding (NFC, NFD), spaces and hyphens: the provinces of a day all have different names even
 * so. A word of a kind must be right for the day. Without a day a name is answered only if one form of one province ever had it: `Bắc Kạn`
 * is, `Bắc Ninh` is not (27 before 2025-07-01, 24 since, no longer a tỉnh from 2026-09-20 on).
 *
 * @param name - up to 200 characters
 * @param options - `asOf`, the day for which the name is meant
 * @throws VnIctError `territory.ambiguous-name` with the candidates in its words, `territory.name-not-in-force` with the days of the name,
 * `territory.kind-mismatch`, `territory.unknown-name`,
 * `territory.name-unreadable`, `territory.date-not-covered`, `territory.day`
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
