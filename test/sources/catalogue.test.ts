// Every printed cell of the catalogue stands in the text of its seed, in the order of the row.
import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from 'vn-ict';
import {
  decision1655Objectives,
  decision2388Indicators,
  decision2519Tasks,
  indicatorTables,
  type PrintedTable,
  plan883Appendix1,
  plan883Appendix2,
  plan883Commitments,
} from 'vn-ict/catalog';
import { seedText } from './sources.js';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The part of a table's seed from one wording to another, on one line. */
function partOf({ source }: PrintedTable, from: string, to: string): string {
  const text = seedText(`${source.seed}.txt`);
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`${from} … ${to} does not stand in ${source.seed}`);
  return oneLine(text.slice(start, end));
}

const printedRow = ({ no, name, unit = '', target = '', result = '', note = '' }: IndicatorRow): string =>
  [no, name, unit, target, result, note]
    .map(oneLine)
    .filter((cell) => cell !== '')
    .join(' ');

describe('Phụ lục 1, Kế hoạch 883/KH-UBND', () => {
  const text = partOf(plan883Appendix1, 'Phụ lục 1: KẾT QUẢ', 'Phụ lục 2: CHỈ TIÊU');

  it.each(plan883Appendix1.printed)('prints row $no', (row) => {
    expect(text).toContain(printedRow(row));
    expect(text).toContain(row.section);
  });
});

describe('Phụ lục 2, Kế hoạch 883/KH-UBND', () => {
  // The head of the table is repeated on its second page, in the middle of row 1.9.
  const text = partOf(plan883Appendix2, 'Phụ lục 2: CHỈ TIÊU', 'Phụ lục 3: DANH MỤC').replaceAll(
    ' STT Chỉ tiêu chiến lược Chính phủ số Chỉ tiêu Ghi chú',
    '',
  );
  // The second row of 1.3 and the only row of 5 print no number.
  const unnumbered = new Set([plan883Appendix2.printed[3]?.name, plan883Appendix2.printed.at(-1)?.name]);

  it.each(plan883Appendix2.printed)('prints row $no: $name', (row) => {
    expect(text).toContain(unnumbered.has(row.name) ? printedRow({ ...row, no: '' }) : printedRow(row));
    expect(text).toContain(`${row.no.split('.')[0]} ${row.section}`);
  });

  it('prints no row besides', () => {
    const numbers = [...text.matchAll(/(?<=\s)\d\.\d+(?= Tỷ)/g)].map(([number]) => number);
    expect(numbers).toEqual([...new Set(plan883Appendix2.printed.map(({ no }) => no))].filter((no) => no !== '5'));
  });
});

describe('the report of the first half of 2023, section I.5', () => {
  const indicators = partOf(decision2388Indicators, 'Kế hoạch năm 2023', 'Thời gian thực hiện, hoàn thành');
  const tasks = partOf(decision2519Tasks, 'Thời gian thực hiện, hoàn thành', '6. 4. Công tác QLNN');

  it.each(decision2388Indicators.printed)('prints row $no of the indicators', (row) => {
    expect(indicators).toContain(` ${printedRow(row)} `);
    expect(indicators).toContain(`I ${row.section}`);
  });

  it.each(decision2519Tasks.printed)('prints row $no of the tasks', (row) => {
    expect(`${tasks} `).toContain(` ${printedRow(row)} `);
    expect(indicators).toContain(`II ${row.section}`);
  });

  it('names both decisions', () => {
    const text = oneLine(seedText(`${decision2388Indicators.source.seed}.txt`));
    for (const { title } of [decision2388Indicators, decision2519Tasks]) {
      expect(text).toContain(title.vi.replace(/^.* (?=Quyết định)/, ''));
    }
    expect(indicators).toContain('(tính đến ngày 30/6/2023)');
  });
});

describe('Quyết định 1655/QĐ-UBND, the scheme, Phần II mục I.2', () => {
  const text = partOf(decision1655Objectives, '2. Mục tiêu cụ thể', 'II. NHIỆM VỤ, GIẢI PHÁP');

  it.each(decision1655Objectives.printed)('prints row $no', ({ name, target = '' }) => {
    expect(text).toContain(`- ${oneLine(name)}`);
    expect(name).toContain(target);
  });

  it('has eight objectives', () => {
    expect(text.match(/ - (?=\S)/g)).toHaveLength(9); // the ninth dash is that of `20% - 25%`
    expect(new Set(decision1655Objectives.printed.map(({ name }) => name)).size).toBe(8);
  });
});

describe('Kế hoạch 883/KH-UBND, Phần II', () => {
  const text = partOf(plan883Commitments, '6. Đảm bảo an toàn thông tin mạng \n\n- Hoàn thiện', 'V. TỔ CHỨC THỰC HIỆN');

  it.each(plan883Commitments.printed)('prints commitment $no', ({ name, target = '', section }) => {
    expect(text).toContain(name);
    expect(name).toContain(target);
    expect(text).toContain(section);
  });
});

it('checks every table of the catalogue', () => {
  const checked = [
    decision1655Objectives,
    decision2388Indicators,
    decision2519Tasks,
    plan883Appendix1,
    plan883Appendix2,
    plan883Commitments,
  ];
  expect(checked).toEqual(indicatorTables);
});
