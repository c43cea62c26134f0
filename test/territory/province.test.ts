import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { normalizeVietnamese } from 'vn-ict';
import {
  formatProvinceName,
  isUnitCode,
  province,
  provincesAt,
  safeProvince,
  safeProvincesAt,
  TERRITORY_KNOWN_TO,
} from 'vn-ict/territory';

const dayBetween = (first: string, last: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

describe('province', () => {
  // The list in force on 2025-06-30 against that of Quyết định 19/2025/QĐ-TTg: the same code, two owners.
  it.each([
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ])('%s was %s and is %s', (code, before, after) => {
    expect(province(code, { asOf: '2025-06-30' }).name).toBe(before);
    expect(province(code, { asOf: '2025-07-01' }).name).toBe(after);
  });

  it.each([
    ['24', '2025-07-01', 'tỉnh Bắc Ninh', '19/2025/QĐ-TTg'],
    ['24', '2026-09-19', 'tỉnh Bắc Ninh', '19/2025/QĐ-TTg'],
    ['24', '2026-09-20', 'thành phố Bắc Ninh', '39/2026/QH16'],
    ['22', '2026-08-31', 'tỉnh Quảng Ninh', '19/2025/QĐ-TTg'],
    ['22', '2026-09-01', 'thành phố Quảng Ninh', '36/2026/QH16'],
    ['75', '2026-04-29', 'tỉnh Đồng Nai', '19/2025/QĐ-TTg'],
    ['75', '2026-04-30', 'thành phố Đồng Nai', '30/2026/QH16'],
    ['46', '2024-12-31', 'tỉnh Thừa Thiên Huế', '124/2004/QĐ-TTg'],
    ['46', '2025-01-01', 'thành phố Huế', '175/2024/QH15'],
    ['46', '2025-07-01', 'thành phố Huế', '19/2025/QĐ-TTg'],
  ])('%s on %s is %s by %s', (code, asOf, fullName, document) => {
    const found = province(code, { asOf });
    expect(formatProvinceName(found)).toBe(fullName);
    expect(found.basis.document).toBe(document);
    expect(found.basis.confidence).toBe(/QH1[56]$/.test(document) ? 'secondary' : 'confirmed');
  });

  it.each([
    ['06', '2025-07-01', 'territory.province-not-in-force'],
    ['27', '2026-09-20', 'territory.province-not-in-force'],
    ['03', '2025-06-30', 'territory.unknown-province'],
    ['99', '2026-01-01', 'territory.unknown-province'],
    ['6', '2025-06-30', 'territory.province-code'],
    ['006', '2025-06-30', 'territory.province-code'],
    [' 06', '2025-06-30', 'territory.province-code'],
    ['０６', '2025-06-30', 'territory.province-code'],
    ['__proto__', '2025-06-30', 'territory.province-code'],
    ['06', '1999-12-31', 'territory.date-not-covered'],
    ['06', '2025-6-30', 'territory.day'],
  ])('refuses %j on %s with %s', (code, asOf, issue) => {
    const reading = safeProvince(code, { asOf });
    expect(reading.success ? 'success' : reading.issues[0].code).toBe(issue);
    expect(() => province(code, { asOf })).toThrow(issue);
  });

  it('refuses a number, which has lost its leading zero', () => {
    const reading = safeProvince(6 as unknown as string, { asOf: '2025-06-30' });
    expect(reading.success ? 'success' : reading.issues[0].code).toBe('territory.province-code');
  });

  it('refuses a code without a day, also in a program without types', () => {
    const untyped = safeProvince as (code: string, options?: object) => ReturnType<typeof safeProvince>;
    for (const options of [undefined, {}, { asOf: null }]) {
      expect(untyped('24', options).issues.map(({ code }) => code)).toEqual(['territory.day']);
    }
  });

  it('names the owner of a code that is not in force on the day, in both languages', () => {
    const reading = safeProvince('06', { asOf: '2026-06-30' });
    const message = reading.success ? undefined : reading.issues[0].message;
    expect(message?.vi).toContain('06 tỉnh Bắc Kạn (2008-08-01 – 2025-06-30)');
    expect(message?.en).toContain('06 tỉnh Bắc Kạn (2008-08-01 – 2025-06-30)');
  });

  it('warns of a day that nobody has compared the tables with', () => {
    const codes = (asOf: string): readonly string[] => safeProvince('19', { asOf }).issues.map(({ code }) => code);
    expect(codes(TERRITORY_KNOWN_TO)).toEqual([]);
    expect(codes('2026-09-22')).toEqual(['territory.after-known-date']);
    expect(safeProvincesAt('2030-01-01').issues.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('provincesAt', () => {
  // 57 tỉnh and 6 cities of 63 from 2025-01-01 (5 cities before); 28 and 6 of 34 by Nghị quyết 60-NQ/TW; then one more city each time.
  it.each([
    ['2024-12-31', 63, 5],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-04-30', 34, 7],
    ['2026-09-01', 34, 8],
    ['2026-09-20', 34, 9],
  ])('on %s there are %i provinces, %i of them cities', (date, provinces, cities) => {
    const found = provincesAt(date);
    expect(found.length).toBe(provinces);
    expect(found.filter(({ kind }) => kind !== 'tinh').length).toBe(cities);
  });

  it('counts 3,321 communes in the 34', () => {
    const communes = provincesAt('2025-07-01').map((each) => each.communes ?? 0);
    expect(communes.reduce((sum, count) => sum + count, 0)).toBe(3321);
  });

  it('does not claim a number of communes for the 63', () => {
    expect(provincesAt('2025-06-30').filter((each) => 'communes' in each)).toEqual([]);
  });

  test.prop([dayBetween('2008-08-01', '2026-12-31')])('holds each code and each name once, on every day', (day) => {
    const found = provincesAt(day);
    expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
  });

  test.prop([dayBetween('2008-08-01', '2026-12-31'), fc.nat()])('holds what province answers', (day, pick) => {
    const found = provincesAt(day);
    const one = found[pick % found.length];
    expect(one && province(one.code, { asOf: day })).toBe(one);
    expect(one && isUnitCode('province', one.code)).toBe(true);
    expect(one && normalizeVietnamese(one.name)).toBe(one?.name);
  });

  it('passes from one form to the next without a gap', () => {
    const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    for (const last of ['2024-12-31', '2025-06-30', '2026-04-29', '2026-08-31', '2026-09-19']) {
      const ending = provincesAt(last).filter(({ validTo }) => validTo === last);
      const next = provincesAt(dayAfter(last));
      expect(ending.length).toBeGreaterThan(0);
      expect(next.some(({ validFrom }) => validFrom === dayAfter(last))).toBe(true);
    }
  });
});
