import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bacGiangTerritory } from 'vn-ict/territory/bac-giang';
import { bacKanTerritory } from 'vn-ict/territory/bac-kan';
import { descendants, missingUnits } from 'vn-ict/territory/units';

const source = bacKanTerritory();
const choMoi = [
  '02086',
  '02089',
  '02092',
  '02095',
  '02098',
  '02101',
  '02104',
  '02107',
  '02110',
  '02113',
  '02116',
  '02122',
  '02125',
  '02131',
];

describe('missingUnits', () => {
  it('finds the districts without a row', () => {
    // The report of 2023-07 says 8/8 districts have a plan; here one is left out.
    const { expected, missing, unknown, repeated } = missingUnits(
      source,
      ['066', '065', '064', '063', '062', '061', '060'],
      { level: 'district', asOf: '2023-06-30' },
    );
    expect(expected).toBe(8);
    expect(missing.map(({ code, name }) => `${code} ${name}`)).toEqual(['058 Bắc Kạn']);
    expect([unknown, repeated]).toEqual([[], []]);
  });

  it('finds the communes of one district, those that are elsewhere, and those that stand twice', () => {
    const { expected, missing, unknown, repeated } = missingUnits(source, [...choMoi.slice(1), '02140', '02131'], {
      level: 'commune',
      asOf: '2023-06-30',
      within: { level: 'district', code: '065' },
    });
    expect(expected).toBe(14);
    expect(missing.map(({ name }) => name)).toEqual(['Đồng Tâm']);
    expect(unknown).toEqual(['02140']);
    expect(repeated).toEqual(['02131']);
  });

  it.each([
    ['before the table begins', source, 'commune', '2023-04-09'],
    ['after the table ends', bacGiangTerritory(), 'commune', '2026-09-20'],
    ['of a level that was abolished', source, 'district', '2025-07-01'],
  ] as const)('does not call a report complete where nothing is known to expect: %s', (_, of, level, asOf) => {
    expect(() => missingUnits(of, [], { level, asOf })).toThrow(/territory\.no-units/);
  });

  it('does not take a code of the other era for a row', () => {
    // 05665 is a commune of Thái Nguyên; 01834 ended on 2025-06-30.
    const within = { level: 'province', code: '19' } as const;
    const { expected, unknown } = missingUnits(source, ['01834', '01840'], {
      level: 'commune',
      asOf: '2026-06-30',
      within,
    });
    expect([expected, unknown]).toEqual([92, ['01834']]);
  });

  it('refuses a unit that is not there on the day', () => {
    const within = { level: 'province', code: '06' } as const;
    expect(() => missingUnits(source, [], { level: 'commune', asOf: '2026-06-30', within })).toThrow(
      'territory.unknown-unit',
    );
    expect(() => missingUnits(source, [], { level: 'commune', asOf: '30/6/2023' })).toThrow('territory.day');
  });

  test.prop([fc.subarray(choMoi), fc.constantFrom('2023-04-10', '2025-06-30')])(
    'reports exactly what is left out',
    (reported, asOf) => {
      const { missing, unknown } = missingUnits(source, reported, {
        level: 'commune',
        asOf,
        within: { level: 'district', code: '065' },
      });
      expect(missing.map(({ code }) => code)).toEqual(choMoi.filter((code) => !reported.includes(code)));
      expect(unknown).toEqual([]);
    },
  );
});

describe('descendants', () => {
  it('are all units below, each followed by its own', () => {
    const below = descendants(source, { level: 'province', code: '06', asOf: '2023-06-30' });
    expect(below.length).toBe(8 + 108);
    expect(below.slice(0, 2).map(({ code }) => code)).toEqual(['058', '01834']);
    expect(descendants(source, { level: 'province', code: '19', asOf: '2026-06-30' }).length).toBe(92);
    expect(descendants(source, { level: 'commune', code: '01834', asOf: '2023-06-30' })).toEqual([]);
    const bacGiang = bacGiangTerritory();
    expect(descendants(bacGiang, { level: 'province', code: '24', asOf: '2025-06-30' }).length).toBe(10 + 192);
  });
});
