import { type DatedValue, valueInForce } from '../../law/dated/index.js';
import { createIssue, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import { type PlainDate, safePlainDate } from '../../text/index.js';
import { dtiIssues } from './messages.js';
import type { DtiScheme, DtiSchemeId } from './scheme.js';
import { DTI_SCHEMES } from './schemes.js';

// The days of issue: of none of the three the day of effect was seen, so that these are inferred.
const dated = (value: DtiSchemeId, validFrom: string, validTo?: string): DatedValue<DtiSchemeId> => ({
  value,
  // Written here, and held to be days by the tests.
  validFrom: validFrom as PlainDate,
  ...(validTo !== undefined && { validTo: validTo as PlainDate }),
  citation: DTI_SCHEMES[value].citation,
  confidence: 'inference',
});

/**
 * Bộ chỉ số theo ngày: the schemes with the days on which they stand, from the day each was issued to the day before the next.
 *
 * @example
 * import { DTI_SCHEME_DATES } from 'vn-ict/catalog/dti';
 * DTI_SCHEME_DATES.map(({ validFrom }) => validFrom); // => ['2020-10-12', '2022-05-20', '2025-04-03']
 */
export const DTI_SCHEME_DATES: readonly DatedValue<DtiSchemeId>[] = /* @__PURE__ */ (() => [
  dated('qd1726-2020', '2020-10-12', '2022-05-19'),
  dated('qd922-2022', '2022-05-20', '2025-04-02'),
  dated('qd405-2025', '2025-04-03'),
])();

/**
 * Bộ chỉ số vào một ngày, có kiểm tra: as {@link dtiSchemeAt}, but the refusal is data.
 *
 * @example
 * import { safeDtiSchemeAt } from 'vn-ict/catalog/dti';
 * safeDtiSchemeAt('2020-10-11').issues.map(({ code }) => code); // => ['catalog.dti-not-in-force']
 */
export function safeDtiSchemeAt(asOf: string): Parsed<DtiScheme> {
  const day = safePlainDate(asOf);
  if (!day.success) return day;
  const found = valueInForce(DTI_SCHEME_DATES, day.data);
  return found.status === 'found' ? succeed(DTI_SCHEMES[found.value]) : refuseScheme(asOf, 'asOf', '2020-10-12');
}

/**
 * Bộ chỉ số vào một ngày: the scheme by which a DTI is assessed on a day.
 *
 * @param asOf - `YYYY-MM-DD`
 * @throws VnIctError `catalog.dti-not-in-force`, `text.date-*`
 * @example
 * import { dtiSchemeAt } from 'vn-ict/catalog/dti';
 * dtiSchemeAt('2022-05-19').id; // => 'qd1726-2020'
 * dtiSchemeAt('2022-05-20').id; // => 'qd922-2022'
 * dtiSchemeAt('2026-01-19').id; // => 'qd405-2025'
 */
export function dtiSchemeAt(asOf: string): DtiScheme {
  return unwrap(safeDtiSchemeAt(asOf));
}

/**
 * Bộ chỉ số của một năm đánh giá, có kiểm tra: as {@link dtiSchemeOfYear}, but the refusal is data.
 *
 * @example
 * import { safeDtiSchemeOfYear } from 'vn-ict/catalog/dti';
 * safeDtiSchemeOfYear(2019).success; // => false
 */
export function safeDtiSchemeOfYear(year: number): Parsed<DtiScheme> {
  const schemes: readonly DtiScheme[] = Object.values(DTI_SCHEMES);
  const found = schemes.find(({ years }) => years.from <= year && year <= (years.to ?? Number.MAX_SAFE_INTEGER));
  return found !== undefined && Number.isInteger(year) ? succeed(found) : refuseScheme(year, 'year', '2020');
}

/**
 * Bộ chỉ số của một năm đánh giá: the scheme that gave the DTI of a year. It is not the one of that year's days: the DTI of 2021 was
 * assessed in 2022, by the scheme of 2022.
 *
 * @param year - năm đánh giá
 * @throws VnIctError `catalog.dti-not-in-force`
 * @example
 * import { dtiSchemeOfYear } from 'vn-ict/catalog/dti';
 * [2020, 2021, 2023, 2024].map((year) => dtiSchemeOfYear(year).id); // => ['qd1726-2020', 'qd922-2022', 'qd922-2022', 'qd405-2025']
 */
export function dtiSchemeOfYear(year: number): DtiScheme {
  return unwrap(safeDtiSchemeOfYear(year));
}

function refuseScheme(received: unknown, path: string, from: string): Parsed<never> {
  const details = { path: [path], received, parameters: { from } };
  return refuse(createIssue(dtiIssues, 'catalog.dti-not-in-force', details));
}
