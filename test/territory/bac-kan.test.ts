import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isUnitCode } from 'vn-ict/territory';
import { bacGiangTerritory } from 'vn-ict/territory/bac-giang';
import { bacKanTerritory } from 'vn-ict/territory/bac-kan';
import { type TerritorySource, UNIT_KINDS } from 'vn-ict/territory/units';

const bacKan = bacKanTerritory();
const bacGiang = bacGiangTerritory();

/** Number of communes of each kind below a unit. */
function kinds(
  source: TerritorySource,
  level: 'province' | 'district',
  code: string,
  asOf: string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  const below = source
    .units('commune', { asOf })
    .filter((each) =>
      source
        .ancestors({ level: 'commune', code: each.code, asOf })
        .some((above) => above.level === level && above.code === code),
    );
  for (const { kind } of below) counts[UNIT_KINDS[kind].word] = (counts[UNIT_KINDS[kind].word] ?? 0) + 1;
  return counts;
}

describe('bacKanTerritory', () => {
  // List in force 2023-04-10 to 2025-06-30: 8 districts, 108 communes.
  it.each([
    ['058', 'Bắc Kạn', 'thanh-pho-thuoc-tinh', { phường: 6, xã: 2 }],
    ['060', 'Pác Nặm', 'huyen', { xã: 10 }],
    ['061', 'Ba Bể', 'huyen', { 'thị trấn': 1, xã: 14 }],
    ['062', 'Ngân Sơn', 'huyen', { 'thị trấn': 2, xã: 8 }],
    ['063', 'Bạch Thông', 'huyen', { 'thị trấn': 1, xã: 13 }],
    ['064', 'Chợ Đồn', 'huyen', { 'thị trấn': 1, xã: 19 }],
    ['065', 'Chợ Mới', 'huyen', { 'thị trấn': 1, xã: 13 }],
    ['066', 'Na Rì', 'huyen', { 'thị trấn': 1, xã: 16 }],
  ])('%s %s, a %s, has %j', (code, name, kind, counts) => {
    for (const asOf of ['2023-04-10', '2025-06-30']) {
      expect(bacKan.unit({ level: 'district', code, asOf })).toMatchObject({ name, kind, parent: '06' });
      expect(kinds(bacKan, 'district', code, asOf)).toEqual(counts);
    }
  });

  it('has 108 communes of Bắc Kạn and 92 of Thái Nguyên, each on its days', () => {
    expect(kinds(bacKan, 'province', '06', '2025-06-30')).toEqual({ phường: 6, 'thị trấn': 7, xã: 95 });
    expect(kinds(bacKan, 'province', '19', '2025-07-01')).toEqual({ phường: 15, xã: 77 });
    expect(bacKan.units('commune', { asOf: '2023-04-09' })).toEqual([]);
    expect(bacKan.units('district', { asOf: '2025-07-01' })).toEqual([]);
  });

  it('leads the 108 into 37: 35 xã and 2 phường', () => {
    const old = bacKan.units('commune', { asOf: '2025-06-30' });
    const to = old.flatMap(({ code }) => bacKan.successors({ level: 'commune', code, asOf: '2025-06-30' }) ?? []);
    expect(to.length).toBe(108);
    expect(to.every(({ extent, date }) => extent === 'whole' && date === '2025-07-01')).toBe(true);
    const newer = new Map(to.map((succession) => [succession.to.code, succession.to.kind]));
    expect([...newer.values()].filter((kind) => kind === 'phuong').length).toBe(2);
    expect(newer.size).toBe(37);
  });

  it('says that it does not know what the other 55 communes of Thái Nguyên were', () => {
    const unknown = bacKan
      .units('commune', { asOf: '2025-07-01' })
      .filter(({ code }) => bacKan.predecessors({ level: 'commune', code, asOf: '2025-07-01' }) === undefined);
    expect(unknown.length).toBe(55);
  });

  it('tells the old owner of a code from the new one', () => {
    // Phường Phùng Chí Kiên until 2025-06-30, phường Bắc Kạn since: one code, two units.
    const at = (asOf: string): string | undefined => bacKan.unit({ level: 'commune', code: '01843', asOf })?.name;
    expect([at('2025-06-30'), at('2025-07-01')]).toEqual(['Phùng Chí Kiên', 'Bắc Kạn']);
    const merged = bacKan.predecessors({ level: 'commune', code: '01843', asOf: '2025-07-01' }) ?? [];
    expect(merged.map(({ from }) => from.name)).toEqual(['Sông Cầu', 'Phùng Chí Kiên', 'Nông Thượng', 'Xuất Hóa']);
  });

  test.prop([fc.nat({ max: 107 })])('gives each commune back from its successor', (pick) => {
    const old = bacKan.units('commune', { asOf: '2025-06-30' })[pick]!;
    for (const succession of bacKan.successors({ level: 'commune', code: old.code, asOf: '2025-06-30' }) ?? []) {
      const back = bacKan.predecessors({ level: 'commune', code: succession.to.code, asOf: '2025-07-01' });
      expect(back).toContain(succession);
    }
  });
});

describe('bacGiangTerritory', () => {
  // Lists in force on 2024-02-01 and on 2025-01-01 (Nghị quyết 1191/NQ-UBTVQH15).
  it.each([
    ['213', 'Bắc Giang', { phường: 10, xã: 6 }, { phường: 21, xã: 10 }],
    ['215', 'Yên Thế', { 'thị trấn': 2, xã: 17 }, { 'thị trấn': 2, xã: 15 }],
    ['216', 'Tân Yên', { 'thị trấn': 2, xã: 20 }, { 'thị trấn': 2, xã: 17 }],
    ['217', 'Lạng Giang', { 'thị trấn': 2, xã: 19 }, { 'thị trấn': 2, xã: 17 }],
    ['218', 'Lục Nam', { 'thị trấn': 2, xã: 23 }, { 'thị trấn': 2, xã: 22 }],
    ['219', 'Lục Ngạn', { 'thị trấn': 1, xã: 28 }, { 'thị trấn': 2, xã: 17 }],
    ['220', 'Sơn Động', { 'thị trấn': 2, xã: 15 }, { 'thị trấn': 2, xã: 15 }],
    ['221', 'Yên Dũng', { 'thị trấn': 2, xã: 16 }, undefined],
    ['222', 'Việt Yên', { phường: 9, xã: 8 }, { phường: 9, xã: 8 }],
    ['223', 'Hiệp Hòa', { 'thị trấn': 2, xã: 23 }, { 'thị trấn': 2, xã: 17 }],
    ['224', 'Chũ', undefined, { phường: 5, xã: 5 }],
  ])('%s %s has %j, then %j', (code, name, before, after) => {
    for (const [asOf, counts] of [
      ['2024-12-31', before],
      ['2025-01-01', after],
    ] as const) {
      expect(bacGiang.unit({ level: 'district', code, asOf })?.name).toBe(counts && name);
      if (counts !== undefined) expect(kinds(bacGiang, 'district', code, asOf)).toEqual(counts);
    }
  });

  it('counts 209 communes, then 192, then 99', () => {
    const count = (asOf: string): number => bacGiang.units('commune', { asOf }).length;
    expect(['2024-01-31', '2024-02-01', '2024-12-31', '2025-01-01', '2025-06-30'].map(count)).toEqual([
      0, 209, 209, 192, 192,
    ]);
    expect(['2025-07-01', '2026-09-19', '2026-09-20'].map(count)).toEqual([99, 99, 0]);
    expect(kinds(bacGiang, 'province', '24', '2025-07-01')).toEqual({ phường: 33, xã: 66 });
  });

  it('does not have the three communes that only a web service still lists', () => {
    for (const code of ['07693', '07732', '07744']) {
      for (const asOf of ['2024-06-30', '2025-06-30', '2025-07-01']) {
        expect(bacGiang.unit({ level: 'commune', code, asOf })).toBeUndefined();
      }
    }
  });

  it('leads the 192 into 58 and leaves 41 of unknown origin', () => {
    const old = bacGiang.units('commune', { asOf: '2025-06-30' });
    const to = old.flatMap(({ code }) => bacGiang.successors({ level: 'commune', code, asOf: '2025-06-30' }) ?? []);
    expect([to.length, new Set(to.map((each) => each.to.code)).size]).toEqual([192, 58]);
    const unknown = bacGiang
      .units('commune', { asOf: '2025-07-01' })
      .filter(({ code }) => bacGiang.predecessors({ level: 'commune', code, asOf: '2025-07-01' }) === undefined);
    expect(unknown.length).toBe(41);
  });

  it('does not claim to know what became of the 17 communes that ended in 2024', () => {
    const ended = bacGiang
      .units('commune', { asOf: '2024-12-31' })
      .filter(({ code }) => bacGiang.unit({ level: 'commune', code, asOf: '2025-01-01' }) === undefined);
    expect(ended.length).toBe(17);
    for (const { code } of ended) {
      expect(bacGiang.successors({ level: 'commune', code, asOf: '2024-12-31' })).toBeUndefined();
    }
  });

  it('carves Chũ out of Lục Ngạn, which lives on, and merges Yên Dũng', () => {
    const at = (code: string) => bacGiang.successors({ level: 'district', code, asOf: '2024-12-31' });
    expect(at('219')?.map(({ to, extent }) => [to.name, extent])).toEqual([['Chũ', 'part']]);
    expect(at('221')?.map(({ to, extent }) => [to.name, extent])).toEqual([['Bắc Giang', 'whole']]);
    expect(bacGiang.unit({ level: 'district', code: '219', asOf: '2025-01-01' })?.name).toBe('Lục Ngạn');
    expect(bacGiang.successors({ level: 'district', code: '219', asOf: '2025-01-01' })).toEqual([]);
  });

  it('keeps one unit through a change of kind and parent', () => {
    const at = (asOf: string) => bacGiang.unit({ level: 'commune', code: '07681', asOf });
    expect([at('2024-12-31'), at('2025-01-01')]).toMatchObject([
      { name: 'Nham Biền', kind: 'thi-tran', parent: '221' },
      { name: 'Nham Biền', kind: 'phuong', parent: '213' },
    ]);
  });
});

describe('both tables', () => {
  it('are in NFC and have codes of their levels', () => {
    for (const source of [bacKan, bacGiang]) {
      for (const asOf of ['2024-06-30', '2025-06-30', '2025-07-01']) {
        for (const level of ['province', 'district', 'commune'] as const) {
          for (const unit of source.units(level, { asOf })) {
            expect(unit.name).toBe(unit.name.normalize('NFC'));
            expect(isUnitCode(level, unit.code)).toBe(true);
          }
        }
      }
    }
  });
});
