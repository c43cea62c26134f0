import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type AdministrativeLevel,
  isUnitCode,
  parseUnitKey,
  provincesAt,
  safeParseUnitKey,
  type TerritoryEra,
  unitKey,
} from 'vn-ict/territory';

const DIGITS: Readonly<Record<AdministrativeLevel, number>> = { province: 2, district: 3, commune: 5 };

const identities = fc
  .tuple(
    fc.constantFrom<AdministrativeLevel>('province', 'district', 'commune'),
    fc.nat({ max: 99_999 }),
    fc.constantFrom<TerritoryEra>('three-level', 'two-level'),
  )
  .map(([level, number, era]) => ({ level, code: String(number).padStart(5, '0').slice(-DIGITS[level]), era }));

describe('unitKey', () => {
  test.prop([identities])('is read back to the same identity', ({ level, code, era }) => {
    if (!isUnitCode(level, code)) throw new Error(`${code} is not a code of ${level}`);
    const identity = { level, code, era };
    // There are no districts in the two-level era: neither written nor read.
    if (level === 'district' && era === 'two-level') {
      expect(() => unitKey(identity)).toThrow('territory.unit-key');
      expect(safeParseUnitKey(`${level}:${code}@${era}`).success).toBe(false);
    } else expect(parseUnitKey(unitKey(identity))).toEqual(identity);
  });

  it('differs for all 97 provinces of both eras', () => {
    const keys = [...provincesAt('2025-06-30'), ...provincesAt('2025-07-01')].map(unitKey);
    expect(new Set(keys).size).toBe(97);
  });

  it.each([
    '',
    '24',
    'province:24',
    'province:024@two-level',
    'commune:1843@two-level',
    'district:058@two-level',
    'province:24@two-level\n',
    'Province:24@two-level',
    'province:２４@two-level',
    '__proto__:24@two-level',
  ])('refuses %j', (text) => {
    const reading = safeParseUnitKey(text);
    expect(reading.success ? 'success' : reading.issues[0].code).toBe('territory.unit-key');
    expect(() => parseUnitKey(text)).toThrow('territory.unit-key');
  });

  it('refuses what is not text', () => {
    for (const value of [undefined, null, 24, {}, ['province:24@two-level']]) {
      expect(safeParseUnitKey(value as string).success).toBe(false);
    }
  });
});
