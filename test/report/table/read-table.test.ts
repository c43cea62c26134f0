// Tables as the documents print them, typed from the seeds: heads over three rows, wrapped rows, sections, totals, marks.
import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  cellAddress,
  columnLetter,
  defineTableShape,
  INDICATOR_TABLE,
  indicatorRowsOf,
  PROJECT_LIST,
  type RawCell,
  readTable,
  safeReadTable,
} from 'vn-ict/report/table';

const codes = (table: { readonly issues: readonly { readonly code: string }[] }) =>
  table.issues.map(({ code }) => code);
const words = (table: { readonly issues: readonly { readonly message: { readonly vi: string } }[] }) =>
  table.issues.map(({ message }) => message.vi);

describe('Phụ lục 1 of Kế hoạch 883, as pasted from the document', () => {
  const table = readTable(
    [
      ['Phụ lục 1: KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU'],
      ['CHUYỂN ĐỔI SỐ NĂM 2023'],
      [],
      ['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu', 'Kết quả', 'Ghi chú'],
      ['', '', '(%)', 'năm', ''],
      ['', '', '', '2023', ''],
      ['I', 'Chính quyền số', '', '', ''],
      [1, 'Tỷ lệ cung cấp DVCTT', 80, '77,8%', '- DVCTT toàn trình: 1.114.\n- DVCTT một phần: 263.'],
      [null, null, null, null, '- Dịch vụ cung cấp thông tin trực tuyến: 394.'],
      [2, 'Tỷ lệ cung cấp DVCTT toàn trình', 80, '80,90%', ' 1.114/1.377'],
      [3, 'Tỷ lệ cung cấp DVCTT 1 phần', '', '19,4%', '269/1.386'],
      [4, 'Tỷ lệ TTHC của tỉnh thực hiện qua', '', '', ''],
      ['', 'DVCTT toàn trình được tích hợp', 70, '100%', '1.114/1.114'],
      ['', 'với Cổng DVCQG', '', '', ''],
      ['II', 'Phát triển kinh tế số:', '', '', ''],
      ['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu', 'Kết quả', 'Ghi chú'],
      ['', '', '(%)', 'năm', ''],
      ['', '', '', '2023', ''],
      [5, 'Tỷ trọng kinh tế số trong GRDP', '>10', '', 'Chưa đến kỳ đánh giá'],
    ],
    INDICATOR_TABLE,
  );

  it('finds the columns and the unit in a head of three rows', () => {
    expect(table.columns.target).toEqual({ letter: 'C', header: 'Chỉ tiêu (%)', unit: '%' });
    expect(table.columns.result).toEqual({ letter: 'D', header: 'Kết quả năm 2023' });
    expect(table.headerRows).toEqual({ first: 4, last: 6 });
    expect(table.above).toEqual(['Phụ lục 1: KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU', 'CHUYỂN ĐỔI SỐ NĂM 2023']);
  });

  it('reads its rows, the wrapped ones whole, and nothing twice', () => {
    expect(indicatorRowsOf(table)).toEqual([
      {
        no: '1',
        name: 'Tỷ lệ cung cấp DVCTT',
        section: 'Chính quyền số',
        target: '80',
        result: '77,8%',
        note: '- DVCTT toàn trình: 1.114.\n- DVCTT một phần: 263.\n- Dịch vụ cung cấp thông tin trực tuyến: 394.',
      },
      {
        no: '2',
        name: 'Tỷ lệ cung cấp DVCTT toàn trình',
        section: 'Chính quyền số',
        target: '80',
        result: '80,90%',
        note: '1.114/1.377',
      },
      { no: '3', name: 'Tỷ lệ cung cấp DVCTT 1 phần', section: 'Chính quyền số', result: '19,4%', note: '269/1.386' },
      {
        no: '4',
        name: 'Tỷ lệ TTHC của tỉnh thực hiện qua DVCTT toàn trình được tích hợp với Cổng DVCQG',
        section: 'Chính quyền số',
        target: '70',
        result: '100%',
        note: '1.114/1.114',
      },
      {
        no: '5',
        name: 'Tỷ trọng kinh tế số trong GRDP',
        section: 'Phát triển kinh tế số:',
        target: '>10',
        note: 'Chưa đến kỳ đánh giá',
      },
    ]);
    expect(table.issues).toEqual([]);
    expect(table.others).toEqual([]);
  });

  it('tells where each row stands in the sheet', () => {
    expect(table.records.map(({ row, lastRow }) => [row, lastRow])).toEqual([
      [8, 9],
      [10, undefined],
      [11, undefined],
      [12, 14],
      [19, undefined],
    ]);
    expect(table.records.map((record) => cellAddress(table, record, 'result'))).toEqual([
      'D8',
      'D10',
      'D11',
      'D12',
      'D19',
    ]);
  });
});

describe('Phụ lục 2 of Kế hoạch 883', () => {
  const table = readTable(
    [
      ['STT', 'Chỉ tiêu chiến lược Chính phủ số', 'Chỉ tiêu', 'Ghi chú'],
      ['1', 'Chính quyền số', null, null],
      ['1.1', 'Tỷ lệ cung cấp DVCTT được cung cấp thành DVCTT toàn trình', '>=80%', null],
      ['1.2', 'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến', '90%', null],
      ['1.3', 'Tỷ lệ hồ sơ phát sinh trực tuyến toàn trình', '100%', null],
      [null, 'Tỷ lệ hồ sơ phát sinh trực tuyến một phần', '80%', null],
      [2, 'Kinh tế số', null, null],
      [2.1, 'Tỷ trọng kinh tế số trên GRDP', '11%', null],
      ['3', 'Các chỉ tiêu của tỉnh', null, null],
      [null, 'Chỉ số chuyển đổi số DTI cấp tỉnh', 'Tăng từ', null],
      [null, null, '2 đến 3', null],
      [null, null, 'bậc', null],
    ],
    INDICATOR_TABLE,
  );

  it('tells Arabic headings from rows', () => {
    expect(table.sections.map(({ number, name }) => [number, name])).toEqual([
      ['1', 'Chính quyền số'],
      ['2', 'Kinh tế số'],
      ['3', 'Các chỉ tiêu của tỉnh'],
    ]);
    expect(indicatorRowsOf(table).map(({ no, target, section }) => [no, target, section])).toEqual([
      ['1.1', '>=80%', 'Chính quyền số'],
      ['1.2', '90%', 'Chính quyền số'],
      ['1.3', '100%', 'Chính quyền số'],
      ['', '80%', 'Chính quyền số'],
      ['2.1', '11%', 'Kinh tế số'],
      ['', 'Tăng từ 2 đến 3 bậc', 'Các chỉ tiêu của tỉnh'],
    ]);
  });

  it('says which rows it read by themselves though they have no number', () => {
    expect(words(table)).toEqual([
      'Dòng 6: dòng không có số thứ tự nhưng có số liệu riêng, được đọc thành một dòng độc lập.',
      'Dòng 10: dòng không có số thứ tự nhưng có số liệu riêng, được đọc thành một dòng độc lập.',
    ]);
  });
});

describe('lists of projects', () => {
  it('reads a head merged across, the row that numbers the columns, marks and totals', () => {
    const table = readTable(
      [
        ['STT', 'Tên nhiệm vụ, dự án', 'Hình thức triển khai', 'Đơn vị chủ trì', 'Kinh phí (triệu đồng)', '', 'Mã'],
        ['', '', '', '', 'Tổng kinh phí giai đoạn 2022-\n2025', 'Kinh phí năm 2024', ''],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
        ['I', 'Nhiệm vụ chuyển tiếp từ năm 2023', '', '', '158.884', '52.492', ''],
        ['1', 'Triển khai mạng diện rộng (WAN)', 'Thuê', 'Sở TT&TT', '3.713(1)', 746, 'A7'],
        ['2', 'Xây dựng Kho dữ liệu dùng chung', ' Đầu\u00A0tư ', 'Sở\nTT&TT', '７.000 *', '-', ''],
        ['', 'TỔNG CỘNG', '', '', '210.384', '78.892', ''],
        [],
        ['(1) Đã bao gồm thuế'],
      ],
      PROJECT_LIST,
    );
    expect(table.columns.total).toMatchObject({ letter: 'E', unit: 'triệu đồng' });
    expect(table.columns.yearBudget).toMatchObject({ letter: 'F', unit: 'triệu đồng' });
    expect(
      table.records.map(({ cells: { deliveryForm, total, yearBudget }, marks }) => [
        deliveryForm,
        total?.status === 'reported' && total.quantity.value,
        yearBudget?.status === 'reported' && yearBudget.quantity.value,
        marks?.total,
      ]),
    ).toEqual([
      ['lease', '3713000000', '746000000', ['(1)']],
      // A dash is absent, never 0.
      ['investment', '7000000000', false, ['*']],
    ]);
    expect(table.totals.map(({ name, texts, row }) => [name, texts.total, row])).toEqual([['TỔNG CỘNG', '210.384', 7]]);
    expect(table.notes).toEqual([{ row: 9, text: '(1) Đã bao gồm thuế' }]);
    // Nothing is lost: a column that the shape does not know is listed.
    expect(table.others).toEqual([{ row: 5, column: 'G', header: 'Mã', text: 'A7' }]);
    expect(table.issues).toEqual([]);
  });

  it('reads the list of the scheme: unit above, total first, headings merged across', () => {
    const table = readTable(
      [
        ['', '', '', '', 'Đơn vị tính: Triệu đồng'],
        ['TT', 'Danh mục đầu tư', 'Giai đoạn \n\n2021- 2025', 'Nguồn vốn đầu tư', 'Ghi chú'],
        [' ', 'TỔNG ', '492.050', '', ''],
        [
          'I. CÔNG NGHỆ THÔNG TIN',
          'I. CÔNG NGHỆ THÔNG TIN',
          'I. CÔNG NGHỆ THÔNG TIN',
          'I. CÔNG NGHỆ THÔNG TIN',
          'I. CÔNG NGHỆ THÔNG TIN',
        ],
        [
          '1',
          'Số hóa kết quả giải quyết thủ tục hành chính',
          '3.000',
          'Ngân sách Trung ương; ngân sách địa phương',
          '',
        ],
        ['II. BƯU CHÍNH – VIỄN THÔNG'],
        ['1', 'Triển khai hệ thống truyền hình hội nghị', '7.000', 'Ngân sách Trung ương', 'Đang thực hiện'],
        ['      III. LĨNH VỰC THÔNG TIN BÁO CHÍ XUẤT BẢN'],
        ['1', 'Hoàn thiện hệ thống truyền thanh cơ sở', '23.750', 'Ngân sách Trung ương', ''],
      ],
      PROJECT_LIST,
    );
    expect(table.unit).toBe('triệu đồng');
    expect(table.sections.map(({ number, name, row }) => [number, name, row])).toEqual([
      ['I', 'CÔNG NGHỆ THÔNG TIN', 4],
      ['II', 'BƯU CHÍNH – VIỄN THÔNG', 6],
      ['III', 'LĨNH VỰC THÔNG TIN BÁO CHÍ XUẤT BẢN', 8],
    ]);
    expect(table.totals.map(({ texts, row }) => [texts.total, row])).toEqual([['492.050', 3]]);
    expect(table.records.map(({ section }) => section)).toEqual([0, 1, 2]);
    expect(table.issues).toEqual([]);
  });
});

describe('numbers that a spreadsheet holds', () => {
  const shape = defineTableShape({
    id: 'figures',
    name: { vi: 'Số liệu', en: 'Figures' },
    label: 'name',
    columns: {
      name: { kind: 'text', headers: ['Nội dung'] },
      rate: { kind: 'rate', headers: ['Tỷ lệ'] },
      count: { kind: 'count', headers: ['Số lượng'] },
      day: { kind: 'date', headers: ['Ngày'] },
      state: { kind: 'status', headers: ['Tình trạng'] },
    },
  });
  const read = (row: readonly RawCell[], options = {}) =>
    readTable(
      [
        ['Nội dung', 'Tỷ lệ', 'Số lượng', 'Ngày', 'Tình trạng'],
        ['x', ...row],
      ],
      shape,
      options,
    );
  const value = (table: ReturnType<typeof read>, field: 'rate' | 'count') => {
    const cell = table.records[0]?.cells[field];
    return cell?.status === 'reported' ? cell.quantity.value : cell?.status;
  };

  it('does not choose between 80,9% and 0,809%', () => {
    const table = read([0.809]);
    expect(words(table)).toEqual([
      'Dòng 2, cột B “Tỷ lệ”: ô chứa số 0,809, có thể là 80,9% (bảng tính định dạng %) hoặc 0,809%. Không tự chọn.',
    ]);
    expect(table.issues[0]?.path).toEqual(['rows', 1, 1]);
    expect(table.records[0]?.cells).toEqual({ name: 'x' });
    expect(table.records[0]?.texts.rate).toBe('0,809');
    expect(value(read([0.809], { percentNumbers: 'fraction' }), 'rate')).toBe('80.9');
    expect(value(read([0.809], { percentNumbers: 'percent' }), 'rate')).toBe('0.809');
    // 1 is 100% or 1%; 0 is 0 either way, and 80.9 can be no fraction of a whole.
    expect(codes(read([1]))).toEqual(['report.table-percent-number']);
    expect([value(read([0]), 'rate'), value(read([80.9]), 'rate')]).toEqual(['0', '80.9']);
  });

  it('refuses a fraction as a count, and doubts three decimals', () => {
    expect(codes(read([null, 1.114]))).toEqual(['report.table-fractional-count']);
    expect(
      words(
        readTable(
          [
            ['Tên dự án', 'Tổng kinh phí (tỷ đồng)'],
            ['WAN', 3.713],
          ],
          PROJECT_LIST,
        ),
      ),
    ).toEqual([
      'Dòng 2, cột B “Tổng kinh phí (tỷ đồng)”: bảng tính giữ số 3,713 với ba chữ số thập phân; nếu người nhập gõ “3.713” thì đó là hàng nghìn.',
    ]);
    expect(value(read([null, '1.114']), 'count')).toBe('1114');
    expect(value(read([null, 353_886]), 'count')).toBe('353886');
  });

  it.each([
    // 1 January 2000 is day 36,526 of spreadsheets, and 30 June 2023 is 8,581 days later.
    [36_526, '2000-01-01', []],
    [45_107, '2023-06-30', []],
    [45_107.5, '2023-06-30', ['report.table-time-left-out']],
    ['30/6/2023', '2023-06-30', []],
    ['Tháng 4/2023', '2023-04-01', []],
    [2023, undefined, ['report.table-date-number']],
    [59, undefined, ['report.table-date-number']],
    [-1, undefined, ['report.table-date-number']],
    ['Chưa xác định', undefined, []],
    ['31/6/2023', undefined, ['text.date-impossible']],
  ])('reads the date %s', (cell, from, found) => {
    const table = read([null, null, cell]);
    expect(table.records[0]?.cells.day?.from).toBe(from);
    expect(codes(table)).toEqual(found);
  });

  it('keeps a status apart from a figure', () => {
    expect(value(read(['Chưa có số liệu']), 'rate')).toBe('not-available');
    expect(value(read(['–']), 'rate')).toBe(undefined);
    expect(read([null, null, null, 'Chưa thực hiện do chờ cấp phép']).records[0]?.cells.state?.reason).toBe(
      'chờ cấp phép',
    );
    expect(codes(read([null, null, null, '12']))).toEqual(['report.table-no-status']);
  });

  it('reads other habits only when asked', () => {
    expect(codes(read(['68.6%']))).toEqual(['text.decimal-point']);
    const lenient = read(['68.6%'], { lenient: true });
    expect([value(lenient, 'rate'), lenient.issues.map(({ severity }) => severity)]).toEqual(['68.6', ['warning']]);
  });

  it('refuses a figure in another unit than its column has', () => {
    const money = (cell: string) =>
      readTable(
        [
          ['Tên dự án', 'Tổng kinh phí (triệu đồng)'],
          ['WAN', cell],
        ],
        PROJECT_LIST,
      );
    expect(codes(money('12 km'))).toEqual(['report.table-unit']);
    const total = money('3 tỷ đồng').records[0]?.cells.total;
    expect(total?.status === 'reported' && total.quantity.value).toBe('3000000000');
  });
});

describe('what is doubtful is told', () => {
  const rows = (...data: readonly (readonly RawCell[])[]) => [['STT', 'Nội dung chỉ tiêu', 'Kết quả'], ...data];

  it('gaps and repeats in the numbers', () => {
    const table = readTable(rows(['1', 'A', '1'], ['2', 'B', '2'], ['4', 'C', '3'], ['4', 'D', '4']), INDICATOR_TABLE, {
      firstRow: 11,
      firstColumn: 'C',
    });
    expect(words(table)).toEqual([
      'Dòng 14, cột C “STT”: số thứ tự nhảy từ 2 đến 4; có thể thiếu dòng.',
      'Dòng 15, cột C “STT”: số thứ tự 4 đã có ở dòng 14.',
    ]);
    expect(cellAddress(table, { row: 14 }, 'result')).toBe('E14');
  });

  it('numbers that begin anew in a section, or go on', () => {
    const anew = rows(['I', 'M', ''], ['1', 'A', '1'], ['2', 'B', '2'], ['II', 'N', ''], ['1', 'C', '3']);
    const on = rows(
      ['I', 'M', ''],
      ['1', 'A', '1'],
      ['2', 'B', '2'],
      ['II', 'N', ''],
      ['3', 'C', '3'],
      ['3.1', 'D', '4'],
      ['3.2', 'E', '5'],
      ['4', 'F', '6'],
    );
    expect([anew, on].map((table) => codes(readTable(table, INDICATOR_TABLE)))).toEqual([[], []]);
  });

  it('cells that cannot be read, wherever they stand', () => {
    // The boundary: another program may put anything in a cell.
    const odd = [
      ['1', 'A', true],
      ['2', 'B', 'x\u202Ey'],
      ['3', 'C', Number.NaN],
      ['4', 'D', 'x'.repeat(10_001)],
    ] as unknown as RawCell[][];
    expect(codes(readTable(rows(...odd), INDICATOR_TABLE))).toEqual([
      'report.table-cell-kind',
      'report.table-cell-control',
      'report.table-cell-number',
      'report.table-cell-long',
    ]);
  });

  it('heads that fit twice, and columns that are missing', () => {
    const twice = readTable(
      [
        ['STT', 'Nội dung chỉ tiêu', 'Kết quả', 'Kết quả'],
        ['1', 'A', '1', '2'],
      ],
      INDICATOR_TABLE,
    );
    expect(codes(twice)).toEqual(['report.table-column-repeated']);
    expect(twice.others.map(({ column, text }) => [column, text])).toEqual([['D', '2']]);
    const { columns, ...others } = INDICATOR_TABLE;
    const strict = { ...others, columns: { ...columns, note: { ...columns.note, required: true } } };
    expect(codes(readTable(rows(['1', 'A', '1']), strict))).toEqual(['report.table-column-missing']);
  });

  it.each([
    ['no head', [['a', 'b']], INDICATOR_TABLE, 'report.table-header'],
    ['no rows', 7, INDICATOR_TABLE, 'report.table-not-rows'],
    ['no shape', [['STT']], null, 'report.table-shape'],
    ['a label that is no column', [['STT']], { ...INDICATOR_TABLE, label: 'x' }, 'report.table-shape'],
    [
      'two columns of numbers',
      [['STT']],
      { label: 'a', columns: { a: { kind: 'ordinal' }, b: { kind: 'ordinal' } } },
      'report.table-shape',
    ],
    ['a kind that is none', [['STT']], { label: 'a', columns: { a: { kind: 'constructor' } } }, 'report.table-shape'],
  ])('%s', (_, table, shape, code) => {
    expect(safeReadTable(table as [], shape as typeof INDICATOR_TABLE).issues.map((issue) => issue.code)).toEqual([
      code,
    ]);
  });
});

describe('lines between and below the rows', () => {
  const head = ['STT', 'Nội dung chỉ tiêu', 'Kết quả'];

  it('below a blank row are headings where rows follow, and notes where none does', () => {
    const table = readTable(
      [
        head,
        ['1', 'A', '5'],
        [],
        ['Nhóm hai'],
        ['2', 'B', '6'],
        ['', 'Tổng cộng', '11'],
        [],
        ['Người lập biểu'],
        ['', 'Nguyễn Văn An'],
      ],
      INDICATOR_TABLE,
    );
    expect(table.sections.map(({ name, row }) => [name, row])).toEqual([['Nhóm hai', 4]]);
    expect(table.records.map(({ section }) => section)).toEqual([undefined, 0]);
    expect(table.notes).toEqual([
      { row: 8, text: 'Người lập biểu' },
      { row: 9, text: 'Nguyễn Văn An' },
    ]);
  });

  it('of words alone are the rest of the row above, and told where they may be a heading', () => {
    const table = readTable(
      [head, ['1', 'Mạng của tỉnh', '5'], ['', 'Dữ liệu số', ''], ['2', 'B', '6'], ['', 'và C', '']],
      INDICATOR_TABLE,
    );
    expect(table.records.map(({ cells }) => cells.name)).toEqual(['Mạng của tỉnh Dữ liệu số', 'B và C']);
    expect(table.issues.map(({ code, path }) => [code, path])).toEqual([['report.table-row-joined', ['rows', 2]]]);
  });

  it('with figures and no name are listed, not guessed at', () => {
    const table = readTable([head, ['1', 'A', '5'], [], ['', '', '7']], INDICATOR_TABLE);
    expect(table.others).toEqual([{ row: 4, column: 'C', header: 'Kết quả', text: '7' }]);
    expect(codes(table)).toEqual(['report.table-row-unplaced']);
  });

  it.each([
    ['Cộng mục I', 0],
    ['Cộng', 1],
    ['TỔNG CỘNG (I+II)', undefined],
    ['Tổng số:', undefined],
  ])('“%s” is the total of its section, or of the table', (words_, section) => {
    const table = readTable(
      [head, ['I', 'M', ''], ['1', 'A', '5'], ['II', 'N', ''], ['2', 'B', '6'], ['', words_, '11']],
      INDICATOR_TABLE,
    );
    expect(table.totals.map((total) => [total.name, total.section])).toEqual([[words_, section]]);
  });

  it('“Tổng đài 1022” is work, no total', () => {
    const table = readTable(
      [
        ['Nội dung chỉ tiêu', 'Kết quả'],
        ['Tổng đài 1022', '5'],
      ],
      INDICATOR_TABLE,
    );
    expect([table.totals, table.records.map(({ cells }) => cells.name)]).toEqual([[], ['Tổng đài 1022']]);
  });
});

describe('columns by position', () => {
  const shape = defineTableShape({
    id: 'bare',
    name: { vi: 'Không tiêu đề', en: 'No head' },
    label: 'name',
    columns: { name: { kind: 'text', position: 'B' }, members: { kind: 'count', position: 3 } },
  });

  it('needs no head', () => {
    const table = readTable(
      [
        ['x', 'Xã Bình Trung', 12],
        ['y', 'Xã Yên Phong', '1.014'],
      ],
      shape,
    );
    expect(table.records.map(({ row, texts }) => [row, texts.name, texts.members])).toEqual([
      [1, 'Xã Bình Trung', '12'],
      [2, 'Xã Yên Phong', '1.014'],
    ]);
    expect(table.others.map(({ column, text }) => [column, text])).toEqual([
      ['A', 'x'],
      ['A', 'y'],
    ]);
  });
});

describe('any table', () => {
  const name = fc
    .stringMatching(/^[A-Z][a-z]{2,12}( [a-z]{2,8}){0,3}$/)
    .filter((text) => !/^(?:Tong|Cong|Nguon|Muc|Phan)/.test(text));
  const record = fc.record({
    name,
    target: fc.integer({ min: 2, max: 100 }),
    result: fc.integer({ min: 200, max: 10_000 }),
    note: fc.option(name, { nil: '' }),
  });

  property.prop([
    fc.array(fc.array(record, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 0, max: 3 }),
  ])('printed from records reads back to them', (sections, lead) => {
    const roman = ['I', 'II', 'III', 'IV'];
    let no = 0;
    const printed = sections.flatMap((records, index) => [
      [roman[index], `Phần ${roman[index]}`, '', '', ''],
      ...records.map(({ name: label, target, result, note }) => [(no += 1), label, target, `${result}`, note]),
    ]);
    const rows = [
      ...Array.from({ length: lead }, () => ['Tiêu đề']),
      ['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu (%)', 'Kết quả', 'Ghi chú'],
      ...printed,
    ];
    const table = readTable(rows, INDICATOR_TABLE);
    let number = 0;
    expect(indicatorRowsOf(table)).toEqual(
      sections.flatMap((records, index) =>
        records.map(({ name: label, target, result, note }) => ({
          no: String((number += 1)),
          name: label,
          target: String(target),
          result: String(result),
          ...(note === '' ? {} : { note }),
          section: `Phần ${roman[index]}`,
        })),
      ),
    );
    expect(table.issues).toEqual([]);
  });

  const cell = fc.oneof(
    fc.constantFrom(
      'STT',
      'Nội dung chỉ tiêu',
      'Kết quả',
      'I',
      '1',
      '2.1',
      '-',
      'TỔNG',
      'Cộng mục I',
      '(1)',
      '',
      null,
      '0,5',
      'Chưa có số liệu',
    ),
    fc.string({ maxLength: 20 }),
    fc.double(),
    fc.anything(),
  );
  property.prop([
    fc.anything(),
    fc.array(fc.oneof(fc.array(cell, { maxLength: 6 }), fc.anything()), { maxLength: 12 }),
  ])('throws for nothing, and answers data', (other, rows) => {
    const head = ['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu', 'Kết quả'];
    for (const given of [other, rows, [head, ...rows]]) {
      const reading = safeReadTable(given as RawCell[][], INDICATOR_TABLE, other as object);
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    }
  });

  it('is bounded in rows, columns and time', () => {
    const wide = [
      ['STT', 'Nội dung chỉ tiêu', 'Kết quả', ...Array.from({ length: 300 }, () => '')],
      ['1', 'A', '1'],
    ];
    expect(codes(readTable(wide, INDICATOR_TABLE))).toEqual(['report.table-left-out']);
    const started = performance.now();
    const wrapped = [
      ['STT', 'Nội dung chỉ tiêu', 'Kết quả'],
      ...Array.from({ length: 100_000 }, () => ['', 'tiếp theo', 'x ((']),
    ];
    expect(readTable(wrapped, INDICATOR_TABLE).issues.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('names columns as spreadsheets do', () => {
    expect([columnLetter(51), columnLetter(-1), columnLetter(Number.NaN)]).toEqual(['AZ', '', '']);
  });
});
