import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseCsv, safeParseCsv } from 'vn-ict/report/table';

describe('CSV', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\uFEFFSTT;Kết quả\n1;77,8%',
      [
        ['STT', 'Kết quả'],
        ['1', '77,8%'],
      ],
    ],
    ['a\tb,c\td', [['a', 'b,c', 'd']]],
    ['"a ""b""\n;",c', [['a "b"\n;', 'c']]],
    // A blank line is a row of one empty cell, so that rows keep their numbers.
    ['a,b\n\nc,', [['a', 'b'], [''], ['c', '']]],
    ['', []],
    ['a', [['a']]],
    ['a\rb', [['a'], ['b']]],
    ['"a;b";c,d', [['a;b', 'c,d']]],
  ])('reads %j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it.each([
    ['a,"b', 'report.csv-open-quote', 1],
    ['a,b\n"c"d', 'report.csv-after-quote', 2],
  ])('refuses %j', (text, code, row) => {
    const [issue] = safeParseCsv(text).issues;
    expect([issue?.code, issue?.message.en.startsWith(`Row ${row}:`)]).toEqual([code, true]);
  });

  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', 'a;b', 'x\ny', 'Kết quả, 77,8%'));
  property.prop([
    fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 }),
    fc.constantFrom(',', ';', '\t'),
  ])('reads back what was written', (rows, delimiter) => {
    const text = rows.map((row) => `${row.map(quote).join(delimiter)}\r\n`).join('');
    expect(parseCsv(text)).toEqual(rows);
  });

  property.prop([fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') })])(
    'throws for no text, and loses no letter',
    (text) => {
      const reading = safeParseCsv(text, { delimiter: ',' });
      const letters = (all: string) => all.replace(/[^a]/g, '').length;
      if (reading.success) expect(letters(reading.data.flat().join(''))).toBe(letters(text));
      else expect(text).toContain('"');
    },
  );

  it('takes no longer than its length', () => {
    const started = performance.now();
    expect(parseCsv('"a""",'.repeat(300_000))[0]).toHaveLength(300_001);
    expect(safeParseCsv('"'.repeat(999_999)).success).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
