// Tables as they come out of Word: numbers parted over lines, heads over two rows, letters that number columns, sections in sections.
import { describe, expect, it } from 'vitest';
import { checkPortfolio } from 'vn-ict/portfolio';
import {
  INDICATOR_TABLE,
  indicatorRowsOf,
  PROJECT_LIST,
  portfolioOf,
  type RawCell,
  readTable,
  STATISTICS_TABLE,
} from 'vn-ict/report/table';

const codes = (table: { readonly issues: readonly { readonly code: string }[] }) =>
  table.issues.map(({ code }) => code);

describe('a figure that is parted over lines', () => {
  const HEAD = ['STT', 'Tên dự án', 'Tổng kinh phí (triệu đồng)'];
  const total = (...rows: readonly (readonly RawCell[])[]) => {
    const table = readTable([HEAD, ...rows], PROJECT_LIST);
    return [
      table.records.map(({ cells: { total: amount } }) => amount?.status === 'reported' && amount.quantity.value),
      codes(table),
    ];
  };
  const JOINED = ['report.table-figure-wrapped'];

  it.each([
    ['158.\n884', '158884000000'],
    ['3.5\n00', '3500000000'],
    ['1.445\n.135', '1445135000000'],
    ['10\n,5', '10500000'],
  ])('in its cell is put together and told: %j', (cell, value) => {
    expect(total(['1', 'A', cell])).toEqual([[value], JOINED]);
  });

  it('below a name that goes on is put together too', () => {
    expect(total(['1', 'Xây dựng trung tâm', '3.5'], ['', 'điều hành thông minh', '00'])).toEqual([
      ['3500000000'],
      JOINED,
    ]);
  });

  it.each(['12\n34', '1.000\n2.000', '1.000\n000.5', '12.\n34'])('%j is not guessed at', (cell) => {
    expect(total(['1', 'A', cell])[0]).toEqual([false]);
  });

  it('two figures below one another are two rows', () => {
    expect(total(['1', 'Kho dữ liệu', '2.000'], ['', 'Trung tâm dữ liệu', '3.000'])).toEqual([
      ['2000000000', '3000000000'],
      ['report.table-row-without-number'],
    ]);
  });
});

describe('heads', () => {
  it('in which “Chỉ tiêu” names the rows, with two results below one head', () => {
    const table = readTable(
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu năm 2024', 'Kết quả thực hiện', ''],
        ['', '', '', '', '6 tháng đầu năm', 'Ước cả năm'],
        ['1.', 'Tỷ lệ thôn có sóng 4G', '%', '100', '98,5', '100'],
      ],
      INDICATOR_TABLE,
    );
    expect(indicatorRowsOf(table)).toEqual([
      { no: '1', name: 'Tỷ lệ thôn có sóng 4G', unit: '%', target: '100', result: '98,5' },
    ]);
    expect(table.headerRows).toEqual({ first: 1, last: 2 });
    expect(table.columns.result?.header).toBe('Kết quả thực hiện 6 tháng đầu năm');
    // The second result is not taken for the first, and not lost.
    expect(codes(table)).toEqual(['report.table-column-repeated']);
    expect(table.others.map(({ column, text }) => [column, text])).toEqual([['F', '100']]);
  });

  it('in which “Chỉ tiêu” is the target wherever another column names the rows', () => {
    const table = readTable(
      [
        ['STT', 'Chỉ tiêu chiến lược Chính phủ số', 'Chỉ tiêu'],
        ['1', 'Tỷ lệ cung cấp DVCTT', '80%'],
      ],
      INDICATOR_TABLE,
    );
    expect([table.columns.name?.letter, table.columns.target?.letter]).toEqual(['B', 'C']);
  });

  it('whose columns are numbered A, B, C, 1, 2, 3=1/2', () => {
    const table = readTable(
      [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ báo cáo', 'Cùng kỳ', 'So sánh'],
        ['A', 'B', 'C', '1', '2', '3=1/2'],
        ['1', 'Bưu cục', 'Điểm', '51', '50', '102'],
      ],
      STATISTICS_TABLE,
    );
    expect([table.headerRows, table.sections]).toEqual([{ first: 1, last: 2 }, []]);
    expect(table.records.map(({ cells }) => cells.label)).toEqual(['Bưu cục']);
  });
});

describe('sections within sections', () => {
  const rows = (b: string) => [
    ['', '', '', 'Đơn vị tính: triệu đồng'],
    ['TT', 'Tên dự án', 'Đơn vị chủ trì', 'Tổng kinh phí'],
    ['', 'TỔNG CỘNG (A+B)', '', '15.500'],
    ['A', 'DỰ ÁN CHUYỂN TIẾP', '', '5.500'],
    ['I', 'Chính quyền số', '', '3.500'],
    ['1', 'Trung tâm điều hành', 'Sở TT&TT', '3.500'],
    ['II', 'Kinh tế số', '', '2.000'],
    ['1', 'Sàn thương mại điện tử', 'Sở Công Thương', '2.000'],
    ['TT', 'Tên dự án', 'Đơn vị chủ trì', 'Tổng kinh phí'],
    ['B', 'DỰ ÁN MỚI', '', b],
    ['1', 'Kho dữ liệu', 'Sở TT&TT', '10.000'],
  ];
  const check = (b: string) =>
    checkPortfolio(portfolioOf(readTable(rows(b), PROJECT_LIST), { id: 'x', title: 'X' }).portfolio);

  it('are added up once', () => {
    // 3.500 + 2.000 = 5.500; 5.500 + 10.000 = 15.500
    const { portfolio } = portfolioOf(readTable(rows('10.000'), PROJECT_LIST), { id: 'x', title: 'X' });
    expect(portfolio.sections.map(({ id, within }) => [id, within])).toEqual([
      ['a', undefined],
      ['i', 'a'],
      ['ii', 'a'],
      ['b', undefined],
    ]);
    expect(check('10.000').issues).toEqual([]);
    expect(check('10.000').confrontation.summary.outcomes.pass).toBeGreaterThanOrEqual(5);
  });

  it('and a wrong one is found where it stands', () => {
    expect(check('10.001').issues.map(({ message }) => message.vi)).toEqual([
      'Mục B, Tổng kinh phí: các khoản cộng lại được 10.000, văn bản ghi 10.001 (chênh -1 triệu đồng).',
      'Tổng cộng, Tổng kinh phí: các khoản cộng lại được 15.501, văn bản ghi 15.500 (chênh 1 triệu đồng).',
    ]);
  });

  it('that name no section, or go in a circle, are told and stand by themselves', () => {
    const section = (id: string, within: unknown) => ({ id, name: id, within: within as string });
    const { issues } = checkPortfolio({
      id: 'x',
      title: 'X',
      moneyUnit: 'triệu đồng',
      columns: {},
      sections: [section('a', 'b'), section('b', 'a'), section('c', 'z'), section('d', 7), section('e', 'e')],
      projects: [],
    });
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['portfolio.unknown-section', 'sections.1.within'],
      ['portfolio.unknown-section', 'sections.2.within'],
      ['portfolio.unknown-section', 'sections.3.within'],
      ['portfolio.unknown-section', 'sections.4.within'],
    ]);
  });
});

describe('what stands for the cell above', () => {
  const read = (...cells: readonly string[]) =>
    readTable(
      [['STT', 'Tên dự án', 'Đơn vị chủ trì'], ...cells.map((cell, index) => [index + 1, `Dự án ${index + 1}`, cell])],
      PROJECT_LIST,
    );

  it.each(['nt', '-nt-', '- nt -', '"', 'Như trên'])('“%s” takes it, and says where it is printed', (ditto) => {
    const table = read('Sở TT&TT', ditto, ditto);
    expect(table.records.map(({ cells, filled }) => [cells.leadAgency, filled?.leadAgency])).toEqual([
      ['Sở TT&TT', undefined],
      ['Sở TT&TT', 'C2'],
      ['Sở TT&TT', 'C2'],
    ]);
    expect(table.issues).toEqual([]);
  });

  it('is told where nothing stands above', () => {
    const table = read('nt');
    expect(table.issues.map(({ message }) => message.vi)).toEqual([
      'Dòng 2, cột C “Đơn vị chủ trì”: “nt” (như trên) nhưng phía trên không có nội dung để lấy theo.',
    ]);
    expect(table.records[0]?.cells.leadAgency).toBe('nt');
  });
});

describe('two tables on one sheet', () => {
  const sheet = [
    ['Biểu 1. Dự án'],
    ['STT', 'Tên dự án', 'Tổng kinh phí (triệu đồng)'],
    ['1', 'Kho dữ liệu', '1.000'],
    ['', 'Tổng cộng', '1.000'],
    [],
    ['Biểu 2. Chỉ tiêu'],
    ['STT', 'Tên chỉ tiêu', 'Đơn vị', 'Kết quả'],
    ['1', 'Tỷ lệ hồ sơ trực tuyến', '%', '90'],
  ];

  it('are not read as one: the first ends where the second has its head', () => {
    const table = readTable(sheet, PROJECT_LIST);
    expect(table.records.map(({ cells }) => cells.name)).toEqual(['Kho dữ liệu']);
    expect(table.notes).toEqual([{ row: 6, text: 'Biểu 2. Chỉ tiêu' }]);
    expect(table.issues.map(({ code, path }) => [code, path])).toEqual([['report.table-another-head', ['rows', 6]]]);
    const second = readTable(sheet, INDICATOR_TABLE, { skip: 5 });
    expect(second.records.map(({ row, cells }) => [row, cells.name, cells.result])).toEqual([
      [8, 'Tỷ lệ hồ sơ trực tuyến', '90'],
    ]);
    expect(second.issues).toEqual([]);
  });

  it('a head that differs in one cell on the next page is still its head, and that is told', () => {
    const table = readTable(
      [
        ['STT', 'Tên dự án', 'Hình thức', 'Tổng kinh phí (triệu đồng)'],
        ['1', 'A', 'Thuê', '1.000'],
        ['STT', 'Tên dự án', 'Hình thức', 'Tổng kinh phí (tỷ đồng)'],
        ['2', 'B', 'Thuê', '2.000'],
      ],
      PROJECT_LIST,
    );
    expect(table.records.map(({ cells }) => cells.no)).toEqual(['1', '2']);
    expect(table.issues.map(({ message }) => message.vi)).toEqual([
      'Dòng 3, cột D “Tổng kinh phí (triệu đồng)”: tiêu đề lặp lại ghi “Tổng kinh phí (tỷ đồng)”, khác tiêu đề đầu; cột vẫn được đọc theo tiêu đề đầu.',
    ]);
  });
});

it('a line without a number below the last row is no section', () => {
  const table = readTable(
    [['STT', 'Nội dung chỉ tiêu', 'Kết quả'], ['I', 'Mục', ''], ['1', 'A', '5'], ['Tổng: 01 chỉ tiêu']],
    INDICATOR_TABLE,
  );
  expect(table.sections.map(({ name }) => name)).toEqual(['Mục']);
  expect(table.notes).toEqual([{ row: 4, text: 'Tổng: 01 chỉ tiêu' }]);
});
