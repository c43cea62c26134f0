// What is no row of data though it stands among the rows: signatures and addressees right below, `Trong đó` within.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable } from 'vn-ict';
import { checkPortfolio } from 'vn-ict/portfolio';
import {
  defineTableShape,
  INDICATOR_TABLE,
  indicatorRowsOf,
  PROJECT_LIST,
  portfolioOf,
  type RawCell,
  readTable,
} from 'vn-ict/report/table';

const HEAD = ['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu (%)', 'Kết quả'];
const read = (...rows: readonly (readonly RawCell[])[]) => readTable([HEAD, ...rows], INDICATOR_TABLE);
const A = ['1', 'Tỷ lệ hồ sơ trực tuyến', '100', '96,8%'];
const B = ['2', 'Tỷ lệ thanh toán trực tuyến', '80', '70%'];

describe('right below a table, without a blank row,', () => {
  it.each([
    ['Nơi nhận: - Như trên;', '', '', ''],
    ['', 'Nơi nhận:', '', 'TM. ỦY BAN NHÂN DÂN'],
    ['', '', '', 'KT. CHỦ TỊCH'],
    ['', '', '', 'PHÓ CHỦ TỊCH'],
    ['', '', 'TL. GIÁM ĐỐC', ''],
    ['', 'CHỦ TỊCH', '', ''],
    ['TM. ỦY BAN NHÂN DÂN', '', '', ''],
    ['', 'Người lập biểu', '', 'GIÁM ĐỐC'],
    ['', 'NGƯỜI LẬP', '', ''],
    ['', '', 'Bắc Kạn, ngày 20 tháng 12 năm 2023', ''],
    ['Bắc Kạn, ngày    tháng 12 năm 2023', '', '', ''],
    ['', '(Ký, ghi rõ họ tên)', '', ''],
    ['', 'Ghi chú: số liệu tính đến 30/6/2023', '', ''],
  ])('“%s|%s|%s|%s” is a line, no row', (...line) => {
    const table = read(A, B, line);
    expect(table.records).toHaveLength(2);
    expect(table.records.map(({ lastRow }) => lastRow)).toEqual([undefined, undefined]);
    expect(table.sections).toEqual([]);
    expect(table.others).toEqual([]);
    expect(table.notes).toEqual([
      {
        row: 4,
        text: line
          .filter((text) => text !== '')
          .join(' ')
          .replace(/ +/g, ' '),
      },
    ]);
    expect(table.issues).toEqual([]);
  });

  it('the whole block is kept, line by line', () => {
    const table = read(
      A,
      ['', '', '', 'Bắc Kạn, ngày 20 tháng 12 năm 2023'],
      ['', 'Nơi nhận:', '', 'KT. CHỦ TỊCH'],
      ['', '- Sở TT&TT;', '', 'PHÓ CHỦ TỊCH'],
      ['', '- Lưu: VT.', '', ''],
      [],
      ['', '', '', 'Nguyễn Văn An'],
    );
    expect(table.records).toHaveLength(1);
    expect(table.notes).toEqual([
      { row: 3, text: 'Bắc Kạn, ngày 20 tháng 12 năm 2023' },
      { row: 4, text: 'Nơi nhận: KT. CHỦ TỊCH' },
      { row: 5, text: '- Sở TT&TT; PHÓ CHỦ TỊCH' },
      { row: 6, text: '- Lưu: VT.' },
      { row: 8, text: 'Nguyễn Văn An' },
    ]);
    expect([table.sections, table.others, table.issues]).toEqual([[], [], []]);
  });

  it('a further table of the same heads goes on being read', () => {
    const table = read(A, ['', '', '', 'GIÁM ĐỐC'], ['Biểu số 2'], HEAD, B);
    expect(table.records.map(({ cells, section }) => [cells.no, section])).toEqual([
      ['1', undefined],
      ['2', 0],
    ]);
    expect(table.sections.map(({ name, row }) => [name, row])).toEqual([['Biểu số 2', 4]]);
  });

  it('titles and days within a table are data', () => {
    const staff = defineTableShape({
      id: 'staff',
      name: { vi: 'Cán bộ', en: 'Staff' },
      label: 'role',
      columns: {
        role: { kind: 'text', headers: ['Chức danh'] },
        count: { kind: 'count', headers: ['Số lượng'] },
        name: { kind: 'text', headers: ['Họ tên'] },
        since: { kind: 'text', headers: ['Từ'] },
      },
    });
    const table = readTable(
      [
        ['Chức danh', 'Số lượng', 'Họ tên', 'Từ'],
        ['CHỦ TỊCH', '1', 'Nguyễn Văn An', 'ngày 02 tháng 3 năm 2021'],
        ['GIÁM ĐỐC', '20', '', ''],
        ['Người lập biểu', '12', '', ''],
      ],
      staff,
    );
    expect(table.records.map(({ cells }) => cells.role)).toEqual(['CHỦ TỊCH', 'GIÁM ĐỐC', 'Người lập biểu']);
    expect(table.notes).toEqual([]);
  });
});

describe('“Trong đó”', () => {
  const parts = [
    ['', 'Cấp tỉnh', '100', '97%'],
    ['', 'Cấp huyện', '100', '95%'],
  ];

  it.each([
    ['', 'Trong đó:'],
    ['', '- Trong đó'],
    ['-', 'Trong đó'],
    ['', 'TRONG ĐÓ :'],
  ])('“%s|%s” heads parts of the row above', (...lead) => {
    const table = read(A, [...lead, '', ''], ...parts, B);
    expect(table.records.map(({ cells, parent }) => [cells.no, cells.name, parent])).toEqual([
      ['1', 'Tỷ lệ hồ sơ trực tuyến', undefined],
      [undefined, 'Cấp tỉnh', 0],
      [undefined, 'Cấp huyện', 0],
      ['2', 'Tỷ lệ thanh toán trực tuyến', undefined],
    ]);
    expect(table.notes).toEqual([{ row: 3, text: lead.filter((text) => text !== '').join(' ') }]);
    expect(table.issues).toEqual([]);
    expect(checkIndicatorTable(indicatorRowsOf(table), { targetUnit: '%' }).issues).toEqual([]);
  });

  it('with a name and figures is a part itself', () => {
    const table = read(A, ['', 'Trong đó: cấp tỉnh', '100', '97%'], ['', '- Cấp huyện', '100', '95%'], B);
    expect(table.records.map(({ cells, parent }) => [cells.name, parent])).toEqual([
      ['Tỷ lệ hồ sơ trực tuyến', undefined],
      ['Trong đó: cấp tỉnh', 0],
      ['- Cấp huyện', 0],
      ['Tỷ lệ thanh toán trực tuyến', undefined],
    ]);
    expect(table.issues).toEqual([]);
  });

  it('bullets, letters and lower numbers are parts too', () => {
    const table = read(A, ['1.1', 'x', '', '9%'], ['-', 'y', '', '8%'], ['1.2', 'z', '', '7%'], B, [
      'a)',
      'w',
      '',
      '6%',
    ]);
    expect(table.records.map(({ parent }) => parent)).toEqual([undefined, 0, 1, 0, undefined, 4]);
    const lettered = read(['I', 'Mục', '', ''], ['a', 'x', '', '9%'], ['b', 'y', '', '8%']);
    expect(lettered.records.map(({ parent }) => parent)).toEqual([undefined, undefined]);
  });

  it('does not count money twice', () => {
    const table = readTable(
      [
        ['STT', 'Tên dự án', 'Tổng kinh phí (triệu đồng)'],
        ['I', 'Dự án mới', '5.000'],
        ['1', 'Nền tảng số', '3.000'],
        ['', 'Trong đó:', ''],
        ['-', 'Ngân sách trung ương', '2.000'],
        ['-', 'Ngân sách tỉnh', '1.000'],
        ['2', 'Kho dữ liệu', '2.000'],
      ],
      PROJECT_LIST,
    );
    const { portfolio, issues } = portfolioOf(table, { id: 'x', title: 'X' });
    expect(portfolio.projects.map(({ name }) => name)).toEqual(['Nền tảng số', 'Kho dữ liệu']);
    // 3.000 + 2.000 = 5.000: the parts of the first are within it.
    expect(checkPortfolio(portfolio).contradictions).toEqual([]);
    expect(issues.map(({ severity, message }) => [severity, message.vi])).toEqual([
      [
        'hint',
        'Dòng 5: “Ngân sách trung ương” là một phần của dòng 3, kinh phí đã có trong dòng đó; không lập thành dự án riêng.',
      ],
      [
        'hint',
        'Dòng 6: “Ngân sách tỉnh” là một phần của dòng 3, kinh phí đã có trong dòng đó; không lập thành dự án riêng.',
      ],
    ]);
  });
});
