import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bacGiangTerritory } from 'vn-ict/territory/bac-giang';
import { bacKanTerritory } from 'vn-ict/territory/bac-kan';
import {
  descendants,
  formatUnitName,
  type TerritorySource,
  territorySource,
  unitNameReader,
} from 'vn-ict/territory/units';
import { readVectors } from '../vectors/read.js';

const sources: Readonly<Record<string, TerritorySource>> = {
  '06': bacKanTerritory(),
  '19': bacKanTerritory(),
  '24': bacGiangTerritory(),
};

const communes = (province: string, asOf: string) => sources[province]!.units('commune', { asOf });

describe('unitNameReader', () => {
  it.each(readVectors('commune-names.txt'))(
    'in %s on %s: %s is %s',
    (province = '', asOf = '', name = '', expected = '') => {
      const reading = unitNameReader(communes(province, asOf))(name);
      expect(reading.success ? reading.data.code : reading.issues[0].code).toBe(expected);
    },
  );

  it('lists the candidates of an ambiguous name with what they are in', () => {
    const reading = unitNameReader(communes('24', '2024-06-30'))('Phúc Sơn');
    expect(reading.success ? '' : reading.issues[0].message.vi).toBe(
      'Tên “Phúc Sơn” ứng với nhiều đơn vị: 07318 xã Phúc Sơn (216); 07630 xã Phúc Sơn (220).',
    );
    const tanYen = sources['24']!.children({ level: 'district', code: '216', asOf: '2024-06-30' });
    expect(unitNameReader(tanYen)('Phúc Sơn').success).toBe(true);
  });

  it('reads wards with a number, with a zero before it or without', () => {
    const ward = { level: 'commune', kind: 'phuong', parent: '768' } as const;
    const wards = territorySource({
      units: [
        { level: 'province', code: '79', name: 'Hồ Chí Minh', kind: 'thanh-pho-truc-thuoc-trung-uong' },
        { level: 'district', code: '768', name: 'Phú Nhuận', kind: 'quan', parent: '79' },
        { ...ward, code: '27043', name: '04' },
        { ...ward, code: '27073', name: '10' },
      ],
      validFrom: '2024-01-01',
    }).units('commune', { asOf: '2024-06-30' });
    const read = unitNameReader(wards);
    const codeOf = (name: string) => {
      const reading = read(name);
      return reading.success ? reading.data.code : reading.issues[0].code;
    };
    expect(['Phường 4', 'phường 04', 'P.4', 'P. 04', '4'].map(codeOf)).toEqual(Array(5).fill('27043'));
    expect(['Phường 10', 'P.10', 'Phường 1', 'Phường 0'].map(codeOf)).toEqual([
      '27073',
      '27073',
      'territory.unknown-name',
      'territory.unknown-name',
    ]);
  });

  it('warns of other marks, not of their absence', () => {
    const read = unitNameReader(communes('06', '2023-06-30'));
    expect(read('Sỹ Bình').issues.map(({ code }) => code)).toEqual(['territory.marks-differ']);
    expect(read('Si Binh').issues).toEqual([]);
  });

  it('tells a city of a province from the province', () => {
    const source = sources['06']!;
    const province = { level: 'province', code: '06', asOf: '2023-06-30' } as const;
    const read = unitNameReader([...source.units('province', province), ...descendants(source, province)]);
    const codeOf = (name: string): string => {
      const reading = read(name);
      return reading.success ? reading.data.code : reading.issues[0].code;
    };
    expect(codeOf('tỉnh Bắc Kạn')).toBe('06');
    expect(codeOf('thành phố Bắc Kạn')).toBe('058');
    expect(codeOf('TP. Bắc Kạn')).toBe('058');
    expect(codeOf('Bắc Kạn')).toBe('territory.ambiguous-name');
  });

  it('does not list more than ten candidates', () => {
    const unit = communes('06', '2023-06-30')[0]!;
    const reading = unitNameReader(Array.from({ length: 1000 }, () => ({ ...unit })))(unit.name);
    expect(reading.success ? 0 : reading.issues[0].message.vi.length).toBeLessThan(700);
  });

  const named = fc
    .tuple(
      fc.constantFrom(['06', '2023-06-30'], ['19', '2025-07-01'], ['24', '2025-01-01'], ['24', '2025-07-01']),
      fc.nat(),
    )
    .map(([[province = '', asOf = ''], pick]) => {
      const all = communes(province, asOf);
      return { all, one: all[pick % all.length]! };
    });

  test.prop([named])('reads every full name that it writes, unless another unit has the same', ({ all, one }) => {
    const twins = all.filter(({ name, kind }) => name === one.name && kind === one.kind);
    const reading = unitNameReader(all)(formatUnitName(one).normalize('NFD').toUpperCase());
    expect(reading.success ? reading.data : reading.issues[0].code).toEqual(
      twins.length === 1 ? one : 'territory.ambiguous-name',
    );
  });
});
