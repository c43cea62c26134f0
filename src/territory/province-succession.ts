import { type Parsed, succeed, unwrap } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import { dayOfTable, type TerritoryBasis, THREE_LEVEL_TO, TWO_LEVEL_FROM } from './level.js';
import { type AsOf, describeProvinces, provincesAt, refuseProvince, safeProvince } from './province.js';
import type { Province } from './province-forms.js';
import { TWO_LEVEL_PROVINCES } from './province-table.js';
import { type AdministrativeUnit, type ProvinceCode, unitKey } from './unit.js';

/** Nhập toàn bộ hay một phần: whether all of the older unit went into the newer one, or a part of it. */
export type SuccessionExtent = 'whole' | 'part';

/**
 * Kế thừa: one older unit and one newer unit that took all or a part of it on a day. A unit that was split stands in several
 * successions: there is no such thing as the successor of a unit.
 */
export interface Succession<Unit extends AdministrativeUnit = AdministrativeUnit> {
  /** The older unit as it was on the day before. */
  readonly from: Unit;
  /** The newer unit as it was on that day. */
  readonly to: Unit;
  readonly date: PlainDate;
  readonly extent: SuccessionExtent;
}

/** Kế thừa giữa các tỉnh: a succession of provinces with the text it rests on. */
export interface ProvinceSuccession extends Succession<Province> {
  readonly basis: TerritoryBasis;
}

/** A code that names one province until 2025-06-30 and another one from 2025-07-01. */
export interface ReassignedProvinceCode {
  readonly code: ProvinceCode;
  readonly before: Province;
  readonly after: Province;
}

// The sets were read in the annex of Nghị quyết 60-NQ/TW; of the act itself, which makes one new province of each set and splits none,
// only reports were read. So every extent is whole.
const BASIS: TerritoryBasis = { document: '202/2025/QH15', confidence: 'secondary' };

function successions(): readonly ProvinceSuccession[] {
  const before = byCode(provincesAt(THREE_LEVEL_TO));
  const after = byCode(provincesAt(TWO_LEVEL_FROM));
  const date = dayOfTable(TWO_LEVEL_FROM);
  return TWO_LEVEL_PROVINCES.flatMap(([code, , , others]) =>
    `${others} ${code}`
      .trim()
      .split(' ')
      .sort()
      .flatMap((oldCode) => {
        const from = before.get(oldCode);
        const to = after.get(code);
        return from && to ? [{ from, to, date, extent: 'whole' as const, basis: BASIS }] : [];
      }),
  );
}

function byCode(provinces: readonly Province[]): ReadonlyMap<string, Province> {
  return new Map(provinces.map((province) => [province.code, province]));
}

/**
 * Tỉnh kế thừa, có kiểm tra: as {@link provinceSuccessors}, but the refusal is data.
 *
 * @example
 * import { safeProvinceSuccessors } from 'vn-ict/territory';
 * safeProvinceSuccessors('06', { asOf: '2026-01-01' }).success; // => false
 */
export function safeProvinceSuccessors(code: string, options: AsOf): Parsed<readonly ProvinceSuccession[]> {
  const found = safeProvince(code, options);
  if (!found.success) return found;
  const key = unitKey(found.data);
  return succeed(
    successions().filter(({ from }) => unitKey(from) === key),
    found.issues,
  );
}

/**
 * Tỉnh kế thừa: what became of the province that has a code on a day, after that day. An empty list: the province still exists.
 *
 * @param code - two digits
 * @param options - `asOf`, the day on which the code names the province in question
 * @throws VnIctError with the codes of {@link province}
 * @example
 * import { provinceSuccessors } from 'vn-ict/territory';
 * provinceSuccessors('06', { asOf: '2025-06-30' }).map(({ to, extent }) => `${to.code} ${to.name}, ${extent}`); // => ['19 Thái Nguyên, whole']
 * provinceSuccessors('19', { asOf: '2025-07-01' }); // => []
 * @see Nghị quyết 202/2025/QH15; Nghị quyết 60-NQ/TW, annex
 */
export function provinceSuccessors(code: string, options: AsOf): readonly ProvinceSuccession[] {
  return unwrap(safeProvinceSuccessors(code, options));
}

/**
 * Các tỉnh tiền thân, có kiểm tra: as {@link provincePredecessors}, but the refusal is data.
 *
 * @example
 * import { safeProvincePredecessors } from 'vn-ict/territory';
 * safeProvincePredecessors('24', { asOf: '2025-06-30' }).issues.map(({ code }) => code); // => ['territory.not-recorded']
 */
export function safeProvincePredecessors(code: string, options: AsOf): Parsed<readonly ProvinceSuccession[]> {
  const found = safeProvince(code, options);
  if (!found.success) return found;
  const key = unitKey(found.data);
  const earlier = successions().filter(({ to }) => unitKey(to) === key);
  if (earlier.length > 0) return succeed(earlier, found.issues);
  return refuseProvince('territory.not-recorded', {
    received: code,
    parameters: { candidates: describeProvinces([found.data]) },
  });
}

/**
 * Các tỉnh tiền thân: what the province that has a code on a day was formed from, an unchanged province from itself.
 *
 * @param code - two digits
 * @param options - `asOf`, the day on which the code names the province in question
 * @throws VnIctError `territory.not-recorded` for a province of the three-level era; otherwise as {@link province}
 * @example
 * import { provincePredecessors } from 'vn-ict/territory';
 * provincePredecessors('24', { asOf: '2025-07-01' }).map(({ from }) => `${from.code} ${from.name}`); // => ['24 Bắc Giang', '27 Bắc Ninh']
 * @see Nghị quyết 202/2025/QH15; Nghị quyết 60-NQ/TW, annex
 */
export function provincePredecessors(code: string, options: AsOf): readonly ProvinceSuccession[] {
  return unwrap(safeProvincePredecessors(code, options));
}

/**
 * Các mã tỉnh đổi chủ ngày 01/7/2025: the codes that name another province since 2025-07-01, because a merged province takes the
 * code of the one where its seat is.
 *
 * @example
 * import { reassignedProvinceCodes } from 'vn-ict/territory';
 * reassignedProvinceCodes().map(({ code }) => code); // => ['15', '24', '44', '52', '80', '82', '91']
 * @see Quyết định 124/2004/QĐ-TTg, rule of the seat
 */
export function reassignedProvinceCodes(): readonly ReassignedProvinceCode[] {
  const after = byCode(provincesAt(TWO_LEVEL_FROM));
  return provincesAt(THREE_LEVEL_TO).flatMap((before) => {
    const next = after.get(before.code);
    return next === undefined || next.name === before.name ? [] : [{ code: before.code, before, after: next }];
  });
}
