import { createIssue, type Parsed, refuse, succeed, unwrap, VnIctError } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import type { KindOf } from './kind.js';
import type { AdministrativeLevel, TerritoryEra } from './level.js';
import { keyIssues } from './messages.js';

declare const provinceCodeBrand: unique symbol;
declare const districtCodeBrand: unique symbol;
declare const communeCodeBrand: unique symbol;
declare const unitKeyBrand: unique symbol;

/** Mã tỉnh: two digits, as in `06`. The same code named another province before 2025-07-01: a code alone is not an identity. */
export type ProvinceCode = string & { readonly [provinceCodeBrand]: true };

/** Mã huyện: three digits, as in `058`. */
export type DistrictCode = string & { readonly [districtCodeBrand]: true };

/** Mã xã: five digits, as in `01843`. */
export type CommuneCode = string & { readonly [communeCodeBrand]: true };

/** The code of a unit of a level. */
export type CodeOf<Level extends AdministrativeLevel> = Level extends 'province'
  ? ProvinceCode
  : Level extends 'district'
    ? DistrictCode
    : CommuneCode;

/**
 * Đơn vị hành chính: a unit as it is on the days from `validFrom` to `validTo`.
 *
 * The unit is identified by level, code and era ({@link unitKey}); its name, kind and parent may change within the era.
 */
export interface AdministrativeUnit<Level extends AdministrativeLevel = AdministrativeLevel> {
  readonly level: Level;
  readonly era: TerritoryEra;
  readonly code: CodeOf<Level>;
  /** Tên riêng, without the word of its kind. */
  readonly name: string;
  readonly kind: KindOf<Level>;
  /** Mã đơn vị cấp trên: the district (three levels) or the province; absent for a province. */
  readonly parent?: string;
  /** The first day on which code, name, kind and parent are these. */
  readonly validFrom: PlainDate;
  /** The last such day, inclusive; absent while it lasts. */
  readonly validTo?: PlainDate;
}

/** Khóa của một đơn vị: its identity as one string that a report or a database can hold, as in `province:24@two-level`. */
export type UnitKey = string & { readonly [unitKeyBrand]: true };

/** What identifies a unit. */
export interface UnitIdentity<Level extends AdministrativeLevel = AdministrativeLevel> {
  readonly level: Level;
  readonly code: CodeOf<Level>;
  readonly era: TerritoryEra;
}

const CODE_LENGTHS: Readonly<Record<AdministrativeLevel, number>> = { province: 2, district: 3, commune: 5 };
const DIGITS = /^\d+$/;

const UNIT_KEY = /^(province|district|commune):(\d+)@(three-level|two-level)$/;

/**
 * Có đúng dạng mã của cấp: whether a value has the form of the codes of a level: 2, 3 or 5 digits. Not whether the code was ever issued.
 *
 * @example
 * import { isUnitCode } from 'vn-ict/territory';
 * isUnitCode('province', '06'); // => true
 * isUnitCode('province', 6); // => false
 * @see Quyết định 124/2004/QĐ-TTg; Quyết định 19/2025/QĐ-TTg (two levels)
 */
export function isUnitCode<Level extends AdministrativeLevel>(level: Level, code: unknown): code is CodeOf<Level> {
  return typeof code === 'string' && code.length === CODE_LENGTHS[level] && DIGITS.test(code);
}

/**
 * Khóa đơn vị: the identity of a unit as one string. Two units have the same key only if they are the same unit.
 *
 * @throws VnIctError `territory.unit-key` for what is no unit, which a program without types may pass
 * @example
 * import { province, unitKey } from 'vn-ict/territory';
 * unitKey(province('24', { asOf: '2025-06-30' })); // => 'province:24@three-level'
 * unitKey(province('24', { asOf: '2025-07-01' })); // => 'province:24@two-level'
 */
export function unitKey(unit: UnitIdentity): UnitKey {
  const key = `${unit?.level}:${unit?.code}@${unit?.era}`;
  if (!safeParseUnitKey(key).success) {
    throw new VnIctError([createIssue(keyIssues, 'territory.unit-key', { received: key, path: ['unit'] })]);
  }
  // The one place where the brand is given.
  return key as UnitKey;
}

/**
 * Đọc khóa đơn vị, có kiểm tra: as {@link parseUnitKey}, but the refusal is data.
 *
 * @example
 * import { safeParseUnitKey } from 'vn-ict/territory';
 * safeParseUnitKey('district:058@two-level').success; // => false
 */
export function safeParseUnitKey(text: string): Parsed<UnitIdentity> {
  const match = typeof text === 'string' ? UNIT_KEY.exec(text) : null;
  // The pattern admits these words only.
  const [, level, code, era] = (match ?? []) as unknown as [string, AdministrativeLevel, string, TerritoryEra];
  if (match === null || !isUnitCode(level, code) || (level === 'district' && era === 'two-level')) {
    return refuse(createIssue(keyIssues, 'territory.unit-key', { received: text }));
  }
  return succeed({ level, code, era });
}

/**
 * Đọc khóa đơn vị: the identity that {@link unitKey} wrote.
 *
 * @throws VnIctError `territory.unit-key`
 * @example
 * import { parseUnitKey } from 'vn-ict/territory';
 * parseUnitKey('commune:01843@two-level'); // => { level: 'commune', code: '01843', era: 'two-level' }
 */
export function parseUnitKey(text: string): UnitIdentity {
  return unwrap(safeParseUnitKey(text));
}
