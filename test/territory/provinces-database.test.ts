import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseProvincesDatabase, safeParseProvincesDatabase, territorySource } from 'vn-ict/territory/units';

/** Rows typed after the full file of 34 provinces, with some of its fields. */
const full = [
  {
    Type: 'province',
    Code: '01',
    Name: 'Hà Nội',
    NameEn: 'Ha Noi',
    FullName: 'Thành phố Hà Nội',
    AdministrativeUnitId: 1,
    AdministrativeUnitShortName: 'Thành phố',
    Wards: [
      {
        Type: 'ward',
        Code: '00004',
        Name: 'Ba Đình',
        FullName: 'Phường Ba Đình',
        ProvinceCode: '01',
        AdministrativeUnitId: 3,
      },
      {
        Type: 'ward',
        Code: '00376',
        Name: 'Sóc Sơn',
        FullName: 'Xã Sóc Sơn',
        ProvinceCode: '01',
        AdministrativeUnitId: 4,
      },
    ],
  },
];

/** After the older generator: provinces with `District`, districts with `Ward`, and `null` for an empty list. */
const threeLevels = [
  {
    Code: '06',
    FullName: 'Tỉnh Bắc Kạn',
    District: [
      {
        Code: '058',
        FullName: 'Thành Phố Bắc Kạn',
        Ward: [{ Code: '01834', FullName: 'Phường Nguyễn Thị Minh Khai' }],
      },
      { Code: '060', FullName: 'Huyện Pác Nặm', Ward: [{ Code: '01858', FullName: 'Xã Bằng Thành' }] },
    ],
  },
  {
    Code: '79',
    FullName: 'Thành phố Hồ Chí Minh',
    District: [
      { Code: '760', FullName: 'Quận 1', Ward: null },
      { Code: '769', FullName: 'Thành phố Thủ Đức', Ward: [] },
    ],
  },
];

describe('parseProvincesDatabase', () => {
  it('reads the file of 34 provinces', () => {
    expect(parseProvincesDatabase(full)).toEqual([
      { level: 'province', code: '01', name: 'Hà Nội', kind: 'thanh-pho-truc-thuoc-trung-uong' },
      { level: 'commune', code: '00004', name: 'Ba Đình', kind: 'phuong', parent: '01' },
      { level: 'commune', code: '00376', name: 'Sóc Sơn', kind: 'xa', parent: '01' },
    ]);
  });

  it('reads a name in capitals, in NFD and with stray spaces', () => {
    const rows = parseProvincesDatabase([
      {
        Code: '06',
        FullName: 'Tỉnh Bắc Kạn',
        District: [{ Code: '058', FullName: ' THÀNH  PHỐ\u00A0Bắc  Kạn'.normalize('NFD') }],
      },
    ]);
    expect(rows[1]).toEqual({
      level: 'district',
      code: '058',
      name: 'Bắc Kạn',
      kind: 'thanh-pho-thuoc-tinh',
      parent: '06',
    });
  });

  it('reads the file of 63 provinces into a source', () => {
    const source = territorySource({ units: parseProvincesDatabase(threeLevels), validFrom: '2024-02-01' });
    const asOf = '2025-06-30';
    const kind = (code: string): string | undefined => source.unit({ level: 'district', code, asOf })?.kind;
    expect(['058', '060', '760', '769'].map(kind)).toEqual([
      'thanh-pho-thuoc-tinh',
      'huyen',
      'quan',
      'thanh-pho-thuoc-thanh-pho-truc-thuoc-trung-uong',
    ]);
    expect(source.unit({ level: 'district', code: '760', asOf })?.name).toBe('1');
    expect(source.ancestors({ level: 'commune', code: '01834', asOf }).map(({ code }) => code)).toEqual(['058', '06']);
    expect(source.children({ level: 'district', code: '760', asOf })).toEqual([]);
  });

  it('reads special zones, and keys in lower camel case', () => {
    const camel = [{ code: '22', fullName: 'Tỉnh Quảng Ninh', wards: [{ code: '07192', fullName: 'Đặc khu Cô Tô' }] }];
    expect(parseProvincesDatabase(camel)[1]).toEqual({
      level: 'commune',
      code: '07192',
      name: 'Cô Tô',
      kind: 'dac-khu',
      parent: '22',
    });
  });

  it.each([
    ['no list', { provinces: [] }, '', 'territory.database-shape'],
    ['no object', [['01']], '0', 'territory.database-shape'],
    ['a code without its zero', [{ Code: 1, FullName: 'Thành phố Hà Nội' }], '0.Code', 'territory.database-shape'],
    ['a code of another level', [{ Code: '001', FullName: 'Quận Ba Đình' }], '0.Code', 'territory.database-shape'],
    ['no full name', [{ Code: '01', Name: 'Hà Nội' }], '0.FullName', 'territory.database-shape'],
    ['a name without a kind', [{ Code: '01', FullName: 'Hà Nội' }], '0.FullName', 'territory.database-kind'],
    ['a kind of another level', [{ Code: '01', FullName: 'Xã Hà Nội' }], '0.FullName', 'territory.database-kind'],
    ['wards that are no list', [{ ...full[0], Wards: {} }], '0.Wards', 'territory.database-shape'],
    [
      'a ward that is wrong',
      [{ ...full[0], Wards: [{ Code: '00004', FullName: 'Ba Đình' }] }],
      '0.Wards.0.FullName',
      'territory.database-kind',
    ],
    [
      'inherited fields',
      [Object.create({ Code: '01', FullName: 'Thành phố Hà Nội' })],
      '0.Code',
      'territory.database-shape',
    ],
  ])('refuses %s', (_, data, path, code) => {
    const { issues } = safeParseProvincesDatabase(data);
    expect(issues.map((issue) => [issue.path.join('.'), issue.code])).toEqual([[path, code]]);
    expect(() => parseProvincesDatabase(data)).toThrow(code);
  });

  it('stops after 100 issues', () => {
    const data = Array.from({ length: 50_000 }, () => ({ Code: 'x'.repeat(500) }));
    expect(safeParseProvincesDatabase(data).issues.length).toBe(100);
  });

  test.prop([fc.jsonValue()])('answers any JSON with rows or issues of its own', (data) => {
    const reading = safeParseProvincesDatabase(data);
    expect(reading.success || reading.issues[0].code.startsWith('territory.database-')).toBe(true);
  });
});
