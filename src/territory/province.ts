import { createIssue, type Issue, type IssueDetails, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { PROVINCE_KIND_WORDS } from './kind.js';
import { isWithin, safeAdministrativeEraAt } from './level.js';
import { dayIssues, provinceIssues } from './messages.js';
import { PROVINCE_FORMS, type Province } from './province-forms.js';
import { isUnitCode } from './unit.js';

/** The day for which an answer is wanted, `YYYY-MM-DD`. Required: what a code or a name stands for depends on it. */
export interface AsOf {
  readonly asOf: string;
}

/**
 * Ngày đối chiếu danh mục: the last day up to which the tables were compared with what was published. An answer for a later day
 * carries the warning `territory.after-known-date`.
 *
 * @example
 * import { TERRITORY_KNOWN_TO } from 'vn-ict/territory';
 * TERRITORY_KNOWN_TO; // => '2026-09-21'
 */
export const TERRITORY_KNOWN_TO = '2026-09-21';

/**
 * Tra mã tỉnh, có kiểm tra: as {@link province}, but the refusal is data; may carry the warning `territory.after-known-date`.
 *
 * @example
 * import { safeProvince } from 'vn-ict/territory';
 * safeProvince('06', { asOf: '2025-06-30' }).success; // => true
 * safeProvince('06', { asOf: '2025-07-01' }).issues.map(({ code }) => code); // => ['territory.province-not-in-force']
 */
export function safeProvince(code: string, options: AsOf): Parsed<Province> {
  // A program without types may forget the day, which is the one thing that must not be guessed.
  const asOf = options?.asOf;
  const day = safeAdministrativeEraAt(asOf);
  if (!day.success) return day;
  if (!isUnitCode('province', code)) return refuseProvince('territory.province-code', { received: code });
  const forms = PROVINCE_FORMS.filter((form) => form.code === code);
  const found = forms.find((form) => isWithin(asOf, form.validFrom, form.validTo));
  if (found !== undefined) return succeed(found, warningsFor(asOf));
  if (forms.length === 0) return refuseProvince('territory.unknown-province', { received: code });
  return refuseProvince('territory.province-not-in-force', {
    received: code,
    parameters: { asOf, candidates: describeProvinces(forms) },
  });
}

/**
 * Tra mã tỉnh: the province that has a code on a day.
 *
 * @param code - two digits with the leading zero, as in `'06'`
 * @param options - `asOf`, the day
 * @throws VnIctError `territory.province-code`, `territory.unknown-province`, `territory.province-not-in-force`,
 * `territory.date-not-covered`, `territory.day`
 * @example
 * import { province } from 'vn-ict/territory';
 * province('24', { asOf: '2025-06-30' }).name; // => 'Bắc Giang'
 * province('24', { asOf: '2025-07-01' }).name; // => 'Bắc Ninh'
 * province('24', { asOf: '2026-09-19' }).kind; // => 'tinh'
 * province('24', { asOf: '2026-09-20' }).kind; // => 'thanh-pho-truc-thuoc-trung-uong'
 * @see Quyết định 124/2004/QĐ-TTg; Quyết định 19/2025/QĐ-TTg
 */
export function province(code: string, options: AsOf): Province {
  return unwrap(safeProvince(code, options));
}

/**
 * Danh sách tỉnh, có kiểm tra: as {@link provincesAt}, but the refusal is data.
 *
 * @example
 * import { safeProvincesAt } from 'vn-ict/territory';
 * safeProvincesAt('2030-01-01').issues.map(({ code }) => code); // => ['territory.after-known-date']
 */
export function safeProvincesAt(date: string): Parsed<readonly Province[]> {
  const day = safeAdministrativeEraAt(date);
  if (!day.success) return day;
  const found = PROVINCE_FORMS.filter((form) => isWithin(date, form.validFrom, form.validTo));
  return succeed(found, warningsFor(date));
}

/**
 * Danh sách tỉnh, thành phố vào một ngày: all provinces of a day in the order of their codes.
 *
 * @param date - `YYYY-MM-DD`
 * @throws VnIctError `territory.date-not-covered`, `territory.day`
 * @example
 * import { provincesAt } from 'vn-ict/territory';
 * provincesAt('2025-06-30').length; // => 63
 * provincesAt('2026-09-20').filter(({ kind }) => kind === 'tinh').length; // => 25
 */
export function provincesAt(date: string): readonly Province[] {
  return unwrap(safeProvincesAt(date));
}

/**
 * Tên đầy đủ của tỉnh: the name after the word of the kind.
 *
 * @throws VnIctError `territory.not-province` for what is none, which a program without types may pass
 * @example
 * import { formatProvinceName, province } from 'vn-ict/territory';
 * formatProvinceName(province('24', { asOf: '2025-06-30' })); // => 'tỉnh Bắc Giang'
 * formatProvinceName(province('01', { asOf: '2025-06-30' })); // => 'thành phố Hà Nội'
 */
export function formatProvinceName(province: Pick<Province, 'kind' | 'name'>): string {
  if (!Object.hasOwn(PROVINCE_KIND_WORDS, province?.kind) || typeof province.name !== 'string') {
    return unwrap(refuseProvince('territory.not-province', { received: province, path: ['province'] }));
  }
  return `${PROVINCE_KIND_WORDS[province.kind]} ${province.name}`;
}

/** Provinces for a message: `24 tỉnh Bắc Ninh (2025-07-01 – 2026-09-19)`. */
export function describeProvinces(provinces: readonly Province[]): string {
  return provinces
    .map((each) => `${each.code} ${formatProvinceName(each)} (${each.validFrom} – ${each.validTo ?? '…'})`)
    .join('; ');
}

/** A refusal with one issue of a province. */
export function refuseProvince(code: keyof typeof provinceIssues, details: IssueDetails): Parsed<never> {
  return refuse(createIssue(provinceIssues, code, details));
}

/** The warning that an answer for a day after {@link TERRITORY_KNOWN_TO} carries. */
export function warningsFor(asOf: string): readonly Issue[] {
  if (asOf <= TERRITORY_KNOWN_TO) return [];
  const details = { received: asOf, path: ['asOf'], parameters: { known: TERRITORY_KNOWN_TO } };
  return [createIssue(dayIssues, 'territory.after-known-date', details)];
}
