import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { foldVietnamese } from 'vn-ict';
import { formatProvinceName, provinceByName, provincesAt, safeProvinceByName } from 'vn-ict/territory';
import { readVectors } from '../vectors/read.js';

const vectors = readVectors('province-names.txt').map(([name = '', asOf = '', expected = '']) => ({
  name: name === '-' ? '' : name,
  options: asOf === '-' ? {} : { asOf },
  expected,
}));

describe('provinceByName', () => {
  it.each(vectors)('$name $options is $expected', ({ name, options, expected }) => {
    const reading = safeProvinceByName(name, options);
    expect(reading.success ? reading.data.code : reading.issues[0].code).toBe(expected);
    if (!reading.success) expect(() => provinceByName(name, options)).toThrow(expected);
  });

  it('lists the candidates of an ambiguous name', () => {
    const reading = safeProvinceByName('Bắc Ninh');
    expect(reading.success ? '' : reading.issues[0].message.vi).toBe(
      'Tên “Bắc Ninh” ứng với nhiều đơn vị: 27 tỉnh Bắc Ninh (2008-08-01 – 2025-06-30); ' +
        '24 tỉnh Bắc Ninh (2025-07-01 – 2026-09-19); 24 thành phố Bắc Ninh (2026-09-20 – …).',
    );
  });

  it('need not look at marks: the names of a day differ without them', () => {
    for (const day of ['2024-12-31', '2025-06-30', '2025-07-01']) {
      const names = provincesAt(day).map(({ name }) => foldVietnamese(name));
      expect(new Set(names).size).toBe(names.length);
    }
    expect(provinceByName('Bắc Kan', { asOf: '2023-06-30' }).code).toBe('06');
  });

  it('warns of a day that nobody has compared the tables with', () => {
    const { issues } = safeProvinceByName('Thái Nguyên', { asOf: '2027-01-01' });
    expect(issues.map(({ code }) => code)).toEqual(['territory.after-known-date']);
  });

  it('refuses what is not a name, however large', () => {
    for (const name of [undefined, null, 6, {}, [], 'x'.repeat(201), ' '.repeat(1e6), 'tỉnh '.repeat(1e5)]) {
      const reading = safeProvinceByName(name as string, { asOf: '2023-06-30' });
      expect(reading.success ? 'success' : reading.issues[0].code).toBe('territory.name-unreadable');
    }
  });

  const anyProvince = fc
    .tuple(fc.constantFrom('2023-06-30', '2025-06-30', '2025-07-01', '2026-09-20'), fc.nat())
    .map(([asOf, pick]) => {
      const found = provincesAt(asOf);
      return { asOf, one: found[pick % found.length]! };
    });

  test.prop([anyProvince])(
    'reads every name that it writes: bare, full, folded, decomposed, in capitals',
    ({ asOf, one }) => {
      const full = formatProvinceName(one);
      for (const name of [one.name, full, foldVietnamese(full), full.normalize('NFD'), full.toUpperCase()]) {
        expect(provinceByName(name, { asOf })).toBe(one);
      }
    },
  );

  test.prop([fc.string({ maxLength: 300 })])('answers any text with a province or an issue of its own', (name) => {
    const reading = safeProvinceByName(name);
    expect(reading.success || reading.issues[0].code.startsWith('territory.')).toBe(true);
  });
});
