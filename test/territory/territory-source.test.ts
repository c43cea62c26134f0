import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type SuccessionRow,
  safeTerritorySource,
  type TerritoryTable,
  territorySource,
  type UnitRow,
} from 'vn-ict/territory/units';

const hanoi: UnitRow = { level: 'province', code: '01', name: 'Hà Nội', kind: 'thanh-pho-truc-thuoc-trung-uong' };
const badinh: UnitRow = { level: 'district', code: '001', name: 'Ba Đình', kind: 'quan', parent: '01' };
const phucxa: UnitRow = { level: 'commune', code: '00001', name: 'Phúc Xá', kind: 'phuong', parent: '001' };
const units = [hanoi, badinh, phucxa];
const since = '2024-01-01';

const codesOf = (table: TerritoryTable): readonly string[] =>
  safeTerritorySource(table).issues.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('territorySource refuses', () => {
  it.each<[string, readonly UnitRow[], readonly string[]]>([
    ['a code twice', [...units, { ...phucxa, name: 'Trúc Bạch' }], ['units.3 territory.duplicate-code']],
    [
      'a commune under two parents',
      [...units, { ...badinh, code: '002', name: 'Hoàn Kiếm' }, { ...phucxa, parent: '002' }],
      ['units.4 territory.two-parents'],
    ],
    ['an orphan', [hanoi, badinh, { ...phucxa, parent: '002' }], ['units.2 territory.orphan']],
    [
      'a child that outlives its parent',
      [hanoi, { ...badinh, validTo: '2024-12-31' }, phucxa],
      ['units.2 territory.orphan'],
    ],
    [
      'a child whose parent was away for a day',
      [hanoi, { ...badinh, validTo: '2024-05-30' }, { ...badinh, validFrom: '2024-06-01' }, phucxa],
      ['units.3 territory.orphan'],
    ],
    [
      'a commune of a province before 2025-07-01',
      [hanoi, { ...phucxa, parent: '01' }],
      ['units.1 territory.wrong-level'],
    ],
    ['a district after 2025-06-30', [hanoi, { ...badinh, validFrom: '2025-07-01' }], ['units.1 territory.wrong-level']],
    ['a province in something', [{ ...hanoi, parent: '79' }], ['units.0 territory.wrong-level']],
    ['a kind of another level', [{ ...hanoi, kind: 'huyen' }], ['units.0 territory.wrong-kind']],
    [
      'a special zone before 2025-07-01',
      [hanoi, badinh, { ...phucxa, kind: 'dac-khu' }],
      ['units.2 territory.wrong-kind'],
    ],
    [
      'a thị trấn after 2025-06-30',
      [
        { ...hanoi, validFrom: '2025-07-01' },
        { ...phucxa, kind: 'thi-tran', parent: '01', validFrom: '2025-07-01' },
      ],
      ['units.1 territory.wrong-kind'],
    ],
    ['an unknown kind', [{ ...hanoi, kind: '__proto__' as 'tinh' }], ['units.0 territory.wrong-kind']],
    ['a code that lost its zero', [{ ...hanoi, code: '1' }], ['units.0 territory.code-form']],
    ['a code that is a number', [{ ...hanoi, code: 1 as unknown as string }], ['units.0 territory.code-form']],
    ['an unknown level', [{ ...hanoi, level: 'thôn' as 'commune' }], ['units.0 territory.row']],
    ['an empty name', [{ ...hanoi, name: ' ' }], ['units.0 territory.row']],
    ['no row', [null as unknown as UnitRow], ['units.0 territory.row']],
    ['a stretch across both eras', [{ ...hanoi, validTo: '2025-07-01' }], ['units.0 territory.validity']],
    ['a stretch that ends before it begins', [{ ...hanoi, validTo: '2023-12-31' }], ['units.0 territory.validity']],
    ['a day that is none', [{ ...hanoi, validFrom: '2024-02-30' }], ['units.0 territory.validity']],
  ])('%s', (_, rows, expected) => {
    expect(codesOf({ units: rows, validFrom: since })).toEqual(expected);
    expect(() => territorySource({ units: rows, validFrom: since })).toThrow(expected[0]?.split(' ')[1]);
  });

  it('rows without a first day where the table has none', () => {
    expect(codesOf({ units: [hanoi] })).toEqual(['units.0 territory.validity']);
  });

  it('what is not a table', () => {
    for (const table of [undefined, null, {}, { units: 'x' }, { units: [], successions: 'x' }]) {
      expect(codesOf(table as unknown as TerritoryTable)).toEqual([' territory.row']);
    }
  });

  it('a hostile table with no more than 100 issues', () => {
    const rows = Array.from({ length: 20_000 }, () => ({ ...hanoi, code: 'x'.repeat(1000) }));
    const { issues } = safeTerritorySource({ units: rows, validFrom: since });
    expect(issues.length).toBe(100);
    expect(Math.max(...issues.map(({ received = '' }) => received.length))).toBeLessThan(130);
  });
});

describe('territorySource', () => {
  const source = territorySource({
    validFrom: since,
    units: [
      hanoi,
      { ...badinh, validTo: '2024-12-31' },
      { ...badinh, name: 'Ba Đình mới', validFrom: '2025-01-01' },
      phucxa,
      { ...hanoi, validFrom: '2025-07-01' },
      { level: 'commune', code: '00004', name: 'Ba Đình', kind: 'phuong', parent: '01', validFrom: '2025-07-01' },
    ],
  });

  it('answers with the form of the day', () => {
    const district = { level: 'district', code: '001' } as const;
    expect(source.unit({ ...district, asOf: '2024-12-31' })?.name).toBe('Ba Đình');
    expect(source.unit({ ...district, asOf: '2025-01-01' })?.name).toBe('Ba Đình mới');
    expect(source.unit({ ...district, asOf: '2025-07-01' })).toBeUndefined();
    expect(source.unit({ ...district, asOf: '2023-12-31' })).toBeUndefined();
  });

  it('walks up and down on the day', () => {
    const province = { level: 'province', code: '01' } as const;
    expect(source.children({ ...province, asOf: '2025-06-30' }).map(({ code }) => code)).toEqual(['001']);
    expect(source.children({ ...province, asOf: '2025-07-01' }).map(({ code }) => code)).toEqual(['00004']);
    const commune = { level: 'commune', code: '00001', asOf: '2025-06-30' } as const;
    expect(source.ancestors(commune).map(({ name }) => name)).toEqual(['Ba Đình mới', 'Hà Nội']);
  });

  it('takes rows in any order', () => {
    expect(codesOf({ units: [phucxa, badinh, hanoi], validFrom: since })).toEqual([]);
  });

  it('lets an island district have no communes', () => {
    // 318, 471, 498, 536 and 755 had none.
    const island: UnitRow = { level: 'district', code: '536', name: 'Lý Sơn', kind: 'huyen', parent: '51' };
    const quangNgai: UnitRow = { level: 'province', code: '51', name: 'Quảng Ngãi', kind: 'tinh' };
    const islands = territorySource({ units: [quangNgai, island], validFrom: since });
    expect(islands.children({ level: 'district', code: '536', asOf: '2025-01-01' })).toEqual([]);
  });

  it('refuses a unit that it does not have, and a day that is none', () => {
    const unknown = { level: 'commune', code: '99999', asOf: '2025-01-01' } as const;
    expect(source.unit(unknown)).toBeUndefined();
    for (const method of ['children', 'ancestors', 'successors', 'predecessors'] as const) {
      expect(() => source[method](unknown)).toThrow('territory.unknown-unit');
      expect(() => source[method]({ ...unknown, asOf: '1/1/2025' })).toThrow('territory.day');
    }
    expect(source.unit({ ...unknown, level: 'toString' as 'commune' })).toBeUndefined();
    expect(() => source.units('commune', { asOf: '' })).toThrow('territory.day');
  });

  it('does not take a code for another level', () => {
    expect(source.unit({ level: 'commune', code: '01', asOf: '2025-01-01' })).toBeUndefined();
  });

  it('keeps names in NFC', () => {
    const decomposed = territorySource({ units: [{ ...hanoi, name: ' Hà Nội '.normalize('NFD') }], validFrom: since });
    expect(decomposed.unit({ level: 'province', code: '01', asOf: since })?.name).toBe('Hà Nội');
  });
});

describe('successions', () => {
  // Phúc Xá is split here over two new wards, as 441 old communes were on 2025-07-01.
  const ward = (code: string, name: string): UnitRow => ({
    level: 'commune',
    code,
    name,
    kind: 'phuong',
    parent: '01',
    validFrom: '2025-07-01',
  });
  const after = [{ ...hanoi, validFrom: '2025-07-01' }, ward('00004', 'Ba Đình'), ward('00097', 'Hồng Hà')];
  const split = (extent: 'whole' | 'part', to: string, more: Partial<SuccessionRow> = {}): SuccessionRow => ({
    level: 'commune',
    from: '00001',
    to,
    date: '2025-07-01',
    extent,
    ...more,
  });
  const table = (...successions: readonly SuccessionRow[]): TerritoryTable => ({
    units: [...units, ...after],
    successions,
    validFrom: since,
  });

  it('of a split unit are several', () => {
    const source = territorySource(table(split('part', '00004'), split('part', '00097')));
    const old = { level: 'commune', code: '00001', asOf: '2025-06-30' } as const;
    expect(source.successors(old)?.map(({ to, extent }) => [to.code, extent])).toEqual([
      ['00004', 'part'],
      ['00097', 'part'],
    ]);
    const newer = { level: 'commune', code: '00097', asOf: '2025-07-01' } as const;
    expect(source.predecessors(newer)?.map(({ from }) => from.code)).toEqual(['00001']);
  });

  it('tell what is unchanged from what is not recorded', () => {
    const source = territorySource(table());
    expect(source.successors({ level: 'commune', code: '00001', asOf: '2025-06-30' })).toBeUndefined();
    expect(source.successors({ level: 'commune', code: '00004', asOf: '2025-07-01' })).toEqual([]);
    // The district level was abolished: a district has no successor, and that is known.
    expect(source.successors({ level: 'district', code: '001', asOf: '2025-06-30' })).toEqual([]);
    expect(source.predecessors({ level: 'commune', code: '00004', asOf: '2025-07-01' })).toBeUndefined();
  });

  it.each<[string, readonly SuccessionRow[], readonly string[]]>([
    [
      'an unknown older unit',
      [split('whole', '00004', { from: '00009' })],
      ['successions.0 territory.succession-unit'],
    ],
    ['an unknown newer unit', [split('whole', '00009')], ['successions.0 territory.succession-unit']],
    [
      'a newer unit that is not there yet',
      [split('part', '00004', { date: '2025-06-01' })],
      ['successions.0 territory.succession-unit'],
    ],
    [
      'an older unit that ended long before',
      [split('whole', '00004', { date: '2025-07-02' })],
      ['successions.0 territory.succession-unit'],
    ],
    [
      'whole into two',
      [split('whole', '00004'), split('part', '00097')],
      ['successions.1 territory.succession-extent'],
    ],
    ['an unknown extent', [split('half' as 'part', '00004')], ['successions.0 territory.row']],
    ['a day that is none', [split('part', '00004', { date: '1/7/2025' })], ['successions.0 territory.row']],
    [
      'a level that is none',
      [split('part', '00004', { level: '__proto__' as 'commune' })],
      ['successions.0 territory.succession-unit'],
    ],
    ['no row', [null as unknown as SuccessionRow], ['successions.0 territory.row']],
  ])('refuse %s', (_, rows, expected) => {
    expect(codesOf(table(...rows))).toEqual(expected);
  });

  it('refuse a unit that goes over whole and lives on', () => {
    const trucbach = { ...phucxa, code: '00004', name: 'Trúc Bạch' };
    const rows = [split('whole', '00004', { date: '2025-01-01' })];
    expect(codesOf({ units: [...units, trucbach], successions: rows, validFrom: since })).toEqual([
      'successions.0 territory.succession-extent',
    ]);
  });
});

/** A country of `provinces` × 10 districts × 15 communes. */
function country(provinces: number): readonly UnitRow[] {
  const rows: UnitRow[] = [];
  const code = (value: number, digits: number): string => String(value).padStart(digits, '0');
  for (let p = 0; p < provinces; p += 1) {
    rows.push({ level: 'province', code: code(p, 2), name: `Tỉnh ${p}`, kind: 'tinh' });
    for (let d = p * 10; d < p * 10 + 10; d += 1) {
      rows.push({ level: 'district', code: code(d, 3), name: `Huyện ${d}`, kind: 'huyen', parent: code(p, 2) });
      for (let c = d * 15; c < d * 15 + 15; c += 1) {
        rows.push({ level: 'commune', code: code(c, 5), name: `Xã số ${c}`, kind: 'xa', parent: code(d, 3) });
      }
    }
  }
  return rows;
}

describe('the words of a refusal', () => {
  it('name level and era in the language of the message', () => {
    const dacKhu = { level: 'commune', code: '00001', name: 'Phúc Xá', kind: 'dac-khu', parent: '001' } as const;
    const reading = safeTerritorySource({ units: [dacKhu], validFrom: since });
    expect(reading.issues[0]?.message).toEqual({
      vi: 'Loại đơn vị “dac-khu” không thuộc cấp xã ở thời kỳ ba cấp (đến 30/6/2025).',
      en: 'There is no kind “dac-khu” at the level commune in the era three-level.',
    });
  });
});

describe('a large table', () => {
  it('of more than 10,000 units loads and is indexed in under 50 ms', () => {
    const rows = country(65);
    expect(rows.length).toBeGreaterThan(10_000);
    const times = Array.from({ length: 7 }, () => {
      const start = process.cpuUsage();
      const source = territorySource({ units: rows, validFrom: since });
      const { user, system } = process.cpuUsage(start);
      expect(source.unit({ level: 'commune', code: '00000', asOf: since })?.name).toBe('Xã số 0');
      return (user + system) / 1000;
    });
    // Time of the processor, the best of seven: the rest measures what else the machine does.
    expect(Math.min(...times)).toBeLessThan(50);
  });

  test.prop([fc.nat({ max: 449 })])('leads from every commune to the top and back', (pick) => {
    const source = territorySource({ units: country(3), validFrom: since });
    const commune = source.units('commune', { asOf: since })[pick]!;
    const path = source.ancestors({ level: 'commune', code: commune.code, asOf: since });
    expect(path.map(({ level }) => level)).toEqual(['district', 'province']);
    const [above] = path;
    expect(above && source.children({ level: above.level, code: above.code, asOf: since })).toContain(commune);
  });
});
