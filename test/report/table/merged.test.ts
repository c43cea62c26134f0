// Cells merged over several rows, as a workbook holds them (text in the first, ranges apart) and as Word gives them (blanks below).
import { describe, expect, it } from 'vitest';
import {
  cellAddress,
  type MergedRange,
  PROJECT_LIST,
  portfolioOf,
  type RawTable,
  readTable,
  STATISTICS_TABLE,
  safeReadTable,
} from 'vn-ict/report/table';

const codes = (table: { readonly issues: readonly { readonly code: string }[] }) =>
  table.issues.map(({ code }) => code);
/** The range of `E3:E5`. */
const range = (from: string, to: string): MergedRange => {
  const corner = (address: string) => ({ r: BigInt(address.slice(1)), c: address.charCodeAt(0) - 65 });
  const [s, e] = [corner(from), corner(to)];
  return { s: { r: rows.indexOf(s.r), c: s.c }, e: { r: rows.indexOf(e.r), c: e.c } };
};
const rows = Array.from({ length: 40 }, (_, index) => BigInt(index + 1));

const LIST: RawTable = [
  ['STT', 'Tên nhiệm vụ, dự án', 'Hình thức', 'Đơn vị chủ trì', 'Tổng kinh phí (triệu đồng)', 'Nguồn vốn'],
  ['I', 'Nhiệm vụ chuyển tiếp', null, null, '9.000', null],
  [1, 'Mạng diện rộng', 'Thuê', 'Sở TT&TT', '2.000', 'Ngân sách tỉnh'],
  [2, 'Giám sát an toàn', null, null, '3.000', null],
  [3, 'Kho dữ liệu', 'Đầu tư', null, '4.000', null],
  ['II', 'Nhiệm vụ mới', null, null, '1.000', null],
  [1, 'Tập huấn', null, null, '1.000', null],
];
const AGENCY = range('D3', 'D5');

describe('merged ranges of a workbook', () => {
  const table = readTable(LIST, PROJECT_LIST, { merges: [range('C3', 'C4'), AGENCY, range('B2', 'D2')] });

  it('fill exactly the cells that they cover', () => {
    expect(table.records.map(({ row, cells }) => [row, cells.deliveryForm, cells.leadAgency, cells.funding])).toEqual([
      [3, 'lease', 'Sở TT&TT', 'Ngân sách tỉnh'],
      [4, 'lease', 'Sở TT&TT', undefined],
      [5, 'investment', 'Sở TT&TT', undefined],
      [7, undefined, undefined, undefined],
    ]);
    expect(table.issues).toEqual([]);
    // The heading that is merged across names the section and nothing else.
    expect(table.sections.map(({ texts }) => texts.deliveryForm)).toEqual([undefined, undefined]);
  });

  it('tell what was filled, and where it is printed', () => {
    expect(table.records.map(({ filled }) => filled)).toEqual([
      undefined,
      { deliveryForm: 'C3', leadAgency: 'D3' },
      { leadAgency: 'D3' },
      undefined,
    ]);
    const [, second, third] = table.records;
    expect(second && cellAddress(table, second, 'leadAgency')).toBe('D3');
    expect(third && [cellAddress(table, third, 'deliveryForm'), cellAddress(table, third, 'total')]).toEqual([
      'C5',
      'E5',
    ]);
  });

  it('are those of the sheet, wherever the rows begin in it', () => {
    const merges = [{ s: { r: 12, c: 5 }, e: { r: 14, c: 5 } }];
    const shifted = readTable(LIST, PROJECT_LIST, { firstRow: 11, firstColumn: 'C', merges });
    expect(shifted.records.map(({ cells, filled }) => [cells.leadAgency, filled?.leadAgency])).toEqual([
      ['Sở TT&TT', undefined],
      ['Sở TT&TT', 'F13'],
      ['Sở TT&TT', 'F13'],
      [undefined, undefined],
    ]);
  });

  it('do not copy a sum of money that belongs to all their rows', () => {
    const shared: RawTable = [
      ['STT', 'Tên dự án', 'Tổng kinh phí (triệu đồng)'],
      ['1', 'A', '9.000'],
      ['2', 'B', null],
      ['', 'TỔNG', '9.000'],
    ];
    const read = readTable(shared, PROJECT_LIST, { merges: [range('C2', 'C3')] });
    expect(read.records.map(({ texts }) => texts.total)).toEqual(['9.000', undefined]);
    expect(read.issues.map(({ severity, path, message }) => [severity, path, message.vi])).toEqual([
      [
        'warning',
        ['rows', 2, 2],
        'Dòng 3, cột C “Tổng kinh phí (triệu đồng)”: ô gộp với C2; “9.000” là số liệu chung của các dòng đã gộp, không chép cho từng dòng.',
      ],
    ]);
  });

  it('copy a status, a rate and words across, and no count', () => {
    const heads = ['STT', 'Nội dung', 'Số liệu', 'Cùng kỳ'];
    const merges = [range('C2', 'D2'), range('C3', 'D3')];
    const read = readTable([heads, [1, 'Bưu cục', 'Chưa có số liệu'], [2, 'Điểm khác', '51']], STATISTICS_TABLE, {
      merges,
    });
    expect(read.records.map(({ cells }) => [cells.value, cells.previous])).toEqual([
      ['Chưa có số liệu', 'Chưa có số liệu'],
      ['51', undefined],
    ]);
    expect(codes(read)).toEqual(['report.table-merged-figure']);
  });

  it('make two rows of a name that is merged over two sums', () => {
    const two: RawTable = [
      ['STT', 'Tên dự án', 'Tổng kinh phí (triệu đồng)', 'Nguồn vốn'],
      ['1', 'Nền tảng số', '6.000', 'Ngân sách trung ương'],
      [null, null, '4.000', 'Ngân sách tỉnh'],
      ['2', 'B', '1.000', 'Ngân sách tỉnh'],
    ];
    const read = readTable(two, PROJECT_LIST, { merges: [range('A2', 'A3'), range('B2', 'B3')] });
    expect(read.records.map(({ cells, texts, filled }) => [cells.no, cells.name, texts.total, filled])).toEqual([
      ['1', 'Nền tảng số', '6.000', undefined],
      ['1', 'Nền tảng số', '4.000', { no: 'A2', name: 'B2' }],
      ['2', 'B', '1.000', undefined],
    ]);
    expect(read.issues).toEqual([]);
    // 6.000 + 4.000 + 1.000
    const { portfolio } = portfolioOf(read, { id: 'x', title: 'X' });
    expect(portfolio.projects.map(({ amounts }) => amounts.total)).toEqual(
      ['6.000', '4.000', '1.000'].map((printed) => ({ printed })),
    );
  });

  it.each([
    ['no list', 7],
    ['no ranges', [null, 'E3:E5', {}, { s: {}, e: {} }, { s: { r: 0.5, c: 0 }, e: { r: 9, c: 9 } }]],
    ['a range that ends before it begins', [{ s: { r: 4, c: 3 }, e: { r: 2, c: 3 } }]],
    ['a range without end', [{ s: { r: 2, c: 3 }, e: { r: Number.POSITIVE_INFINITY, c: 3 } }]],
    ['a range that begins above the sheet', [{ s: { r: -2, c: 3 }, e: { r: 9, c: 3 } }]],
  ])('that are %s fill nothing', (_, merges) => {
    const reading = safeReadTable(LIST, PROJECT_LIST, { merges: merges as MergedRange[] });
    expect(reading.success && reading.data.records.map(({ filled }) => filled)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it('of a hostile workbook take bounded time', () => {
    const all = { s: { r: 1, c: 0 }, e: { r: 9_000_000, c: 200 } };
    const started = performance.now();
    readTable(LIST, PROJECT_LIST, { merges: Array.from({ length: 100_000 }, () => all) });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a column that is declared to carry down', () => {
  const shape = {
    ...PROJECT_LIST,
    columns: { ...PROJECT_LIST.columns, leadAgency: { ...PROJECT_LIST.columns.leadAgency, filledDown: true } },
  } as const;

  it('takes what stands above in its section, tells it, and nothing else does', () => {
    const table = readTable(LIST, shape);
    expect(table.records.map(({ cells, filled }) => [cells.leadAgency, filled?.leadAgency])).toEqual([
      ['Sở TT&TT', undefined],
      ['Sở TT&TT', 'D3'],
      ['Sở TT&TT', 'D3'],
      // Another section: nobody said who.
      [undefined, undefined],
    ]);
    expect(table.records.map(({ cells }) => cells.funding)).toEqual([
      'Ngân sách tỉnh',
      undefined,
      undefined,
      undefined,
    ]);
    expect(table.issues.map(({ severity, message }) => [severity, message.vi])).toEqual([
      ['hint', 'Cột D “Đơn vị chủ trì”: 2 ô trống lấy theo ô có chữ gần nhất phía trên, như đã khai báo (filledDown).'],
    ]);
    expect(portfolioOf(table, { id: 'x', title: 'X' }).portfolio.projects.map(({ leadAgency }) => leadAgency)).toEqual([
      'Sở TT&TT',
      'Sở TT&TT',
      'Sở TT&TT',
      undefined,
    ]);
  });

  it('is not guessed where the shape does not say it', () => {
    expect(readTable(LIST, PROJECT_LIST).records.map(({ cells }) => cells.leadAgency)).toEqual([
      'Sở TT&TT',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stops at a dash, which says that there is none', () => {
    const dash: RawTable = [
      ['STT', 'Tên dự án', 'Đơn vị chủ trì'],
      ['1', 'A', 'Sở Y tế'],
      ['2', 'B', '-'],
      ['3', 'C', ''],
    ];
    expect(readTable(dash, shape).records.map(({ cells }) => cells.leadAgency)).toEqual([
      'Sở Y tế',
      undefined,
      undefined,
    ]);
  });

  it('is none of money', () => {
    const wrong = { ...shape, columns: { ...shape.columns, total: { ...shape.columns.total, filledDown: true } } };
    // The boundary: a shape from a file, which the types do not hold.
    const reading = safeReadTable(LIST, wrong as unknown as typeof PROJECT_LIST);
    expect(reading.success ? [] : codes(reading)).toEqual(['report.table-shape']);
  });
});
