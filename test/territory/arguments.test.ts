import { describe, expect, it } from 'vitest';
import { formatProvinceName, safeProvinceByName, unitKey } from 'vn-ict/territory';
import { refusal, wrong } from '../misuse.js';

describe('what is no unit', () => {
  it.each([null, undefined, {}, '24', { code: '24' }, { level: 'province', code: 24, era: 'old' }])(
    '%o has no key and no name',
    (value) => {
      expect(refusal(() => unitKey(wrong(value)))).toEqual(['territory.unit-key', 'unit']);
      expect(refusal(() => formatProvinceName(wrong(value)))).toEqual(['territory.not-province', 'province']);
    },
  );

  it('has no kind by the name of a method', () => {
    expect(refusal(() => formatProvinceName(wrong({ kind: 'toString', name: 'Bắc Giang' })))).toEqual([
      'territory.not-province',
      'province',
    ]);
  });
});

describe('a name that is not in force on the day', () => {
  const message = (name: string, asOf: string) => safeProvinceByName(name, { asOf }).issues[0]?.message;

  it('is told with its days', () => {
    // Nghị quyết 202/2025/QH15: Bắc Giang went into Bắc Ninh, Bắc Kạn into Thái Nguyên.
    expect(message('Bắc Giang', '2025-07-01')).toEqual({
      vi: 'Tên “Bắc Giang” không có hiệu lực vào ngày 2025-07-01: 24 tỉnh Bắc Giang (2008-08-01 – 2025-06-30).',
      en: 'The name “Bắc Giang” is not in force on 2025-07-01: 24 tỉnh Bắc Giang (2008-08-01 – 2025-06-30).',
    });
    expect(message('bac kan', '2025-07-01')?.vi).toContain(': 06 tỉnh Bắc Kạn (2008-08-01 – 2025-06-30).');
    // Nghị quyết 175/2024/QH15: Thừa Thiên Huế is the city of Huế from 2025-01-01 on.
    expect(message('Thừa Thiên Huế', '2025-03-01')?.vi).toContain(
      ': 46 tỉnh Thừa Thiên Huế (2008-08-01 – 2024-12-31).',
    );
  });

  it('that is yet to come is told so too', () => {
    expect(message('Huế', '2024-12-31')?.vi).toBe(
      'Tên “Huế” không có hiệu lực vào ngày 2024-12-31: 46 thành phố Huế (2025-01-01 – 2025-06-30); ' +
        '46 thành phố Huế (2025-07-01 – …).',
    );
  });

  it('is not said of a name that no province ever had', () => {
    expect(safeProvinceByName('Bắc', { asOf: '2025-07-01' }).issues[0]?.code).toBe('territory.unknown-name');
  });
});

describe('options that are none', () => {
  it.each([null, '2025-07-01', 2025])('%s', (options) => {
    const [issue] = safeProvinceByName('Bắc Giang', wrong(options)).issues;
    expect([issue?.code, issue?.path, issue?.expected?.vi]).toEqual(['territory.day', ['options'], 'như 2025-07-01']);
  });

  it('without a day are options', () => {
    expect(safeProvinceByName('Bắc Giang', {}).success).toBe(true);
    expect(safeProvinceByName('Bắc Giang', { asOf: wrong(null) }).success).toBe(false);
  });
});
