// What the ready shapes make of tables, against the data of the examples and figures typed from the documents.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow, plainDate } from 'vn-ict';
import { checkPortfolio, type Portfolio, taskStandings } from 'vn-ict/portfolio';
import { indicatorTableSheet } from 'vn-ict/reconcile';
import {
  INDICATOR_TABLE,
  indicatorAddress,
  indicatorRowsOf,
  PROJECT_LIST,
  parseCsv,
  portfolioOf,
  type RawTable,
  readTable,
  SECURITY_REGISTER,
  STATISTICS_TABLE,
  statisticsOf,
  systemRecordsOf,
  TASK_LIST,
  tasksOf,
} from 'vn-ict/report/table';
import { portfolioSchema, safeParsePayload, systemRecordsSchema, taskSchema } from 'vn-ict/schema';
import { compareStatistics, defineFamily, POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
import { securityRegister } from 'vn-ict/security';

const field = (label: string, unit: string, measure: 'count' | 'amount') => ({
  label: { vi: label, en: label },
  unit,
  measure,
});
const MEASURED = defineFamily({
  id: 'measured',
  name: { vi: 'Số liệu', en: 'Figures' },
  section: 'telecommunications',
  fields: {
    data: field('Lưu lượng', 'GB', 'amount'),
    messages: field('Tin nhắn', 'tin nhắn', 'count'),
    revenue: field('Doanh thu', 'đồng', 'amount'),
  },
  structure: [],
  rates: [],
  citations: [{ document: '883/KH-UBND' }],
});

const load = (file: string): Portfolio =>
  JSON.parse(readFileSync(new URL(`../../../examples/data/${file}`, import.meta.url), 'utf8')) as Portfolio;
const printed = (amount: unknown): string => (amount as { printed?: string } | undefined)?.printed ?? '';

describe('the indicators of Phụ lục 1', () => {
  it('are read back from the sheet as they were typed', () => {
    const file = new URL('../../../examples/data/plan-883-appendix-1.json', import.meta.url);
    const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: readonly IndicatorRow[] };
    const headings = [...new Set(rows.map(({ section }) => section))];
    const sheet = headings.flatMap((heading, index) => [
      [['I', 'II', 'III', 'IV', 'V'][index], heading],
      ...rows
        .filter(({ section }) => section === heading)
        .map(({ no, name, target, result, note }) => [no, name, target, result, note]),
    ]);
    const table = readTable(
      [['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu (%)', 'Kết quả năm 2023', 'Ghi chú'], ...sheet],
      INDICATOR_TABLE,
    );
    expect(table.issues).toEqual([]);
    const said = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== '')));
    expect(indicatorRowsOf(table)).toEqual(said);
    expect(headings).toHaveLength(5);
  });
});

describe('indicators in rows below others', () => {
  const rows = [
    ['STT', 'Chỉ tiêu', 'Mục tiêu', 'Kết quả (%)', 'Ghi chú'],
    ['1.2', 'Tỷ lệ hồ sơ trực tuyến', '100', '96,8', '42.898/44.376'],
    ['', 'Trong đó:'],
    ['-', 'Cấp tỉnh', '85', '97,1', '10/11'],
    ['-', 'Cấp huyện', '70', '50', '1/3'],
  ];
  const table = readTable(rows, INDICATOR_TABLE);

  it('are named by their names and found again in the sheet', () => {
    const sheet = indicatorTableSheet('annex', indicatorRowsOf(table), { targetUnit: '%' });
    expect(sheet.rules.map(({ statement }) => statement.vi)).toEqual([
      'tỷ lệ in ở dòng 1.2 phải bằng tử số chia mẫu số của dòng đó',
      'tỷ lệ in ở dòng “Cấp tỉnh” phải bằng tử số chia mẫu số của dòng đó',
      'tỷ lệ in ở dòng “Cấp huyện” phải bằng tử số chia mẫu số của dòng đó',
    ]);
    expect(sheet.cells.map(({ path, printed, row }) => [indicatorAddress(table, path), printed, row])).toEqual([
      ['E2', '42.898', '1.2. Tỷ lệ hồ sơ trực tuyến'],
      ['E2', '44.376', '1.2. Tỷ lệ hồ sơ trực tuyến'],
      ['D2', '96,8', '1.2. Tỷ lệ hồ sơ trực tuyến'],
      ['E4', '10', 'Cấp tỉnh'],
      ['E4', '11', 'Cấp tỉnh'],
      ['D4', '97,1', 'Cấp tỉnh'],
      ['E5', '1', 'Cấp huyện'],
      ['E5', '3', 'Cấp huyện'],
      ['D5', '50', 'Cấp huyện'],
    ]);
    expect(['annex.1.result', 'annex', ''].map((path) => indicatorAddress(table, path))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('have the unit of the head of their results', () => {
    const [first] = checkIndicatorTable(indicatorRowsOf(table)).rows;
    // 42.898/44.376 = 96,669…%
    expect(first?.figures.map(({ printed, verdict, recomputed }) => [printed, verdict, recomputed])).toEqual([
      ['96,8', 'off-by-one-in-last-place', '96.7'],
    ]);
    const heads = ['STT', 'Chỉ tiêu', 'Mục tiêu (xã)', 'Kết quả (%)'];
    expect(indicatorRowsOf(readTable([heads, ['1', 'Xã có đài', '108', '94']], INDICATOR_TABLE))).toEqual([
      { no: '1', name: 'Xã có đài', target: '108', result: '94' },
    ]);
  });

  it('lack no number, and repeat none', () => {
    const { issues, rows: checked } = checkIndicatorTable(indicatorRowsOf(table), { targetUnit: '%' });
    const told = [...issues, ...checked.flatMap((row) => row.issues)].map(({ code }) => code);
    expect(told.filter((code) => code === 'table.missing-cell' || code === 'table.repeated-number')).toEqual([]);
    expect(checked.map(({ no }) => no)).toEqual(['1.2', '-', '-']);
  });
});

describe('a list of projects', () => {
  it('of a scheme becomes the portfolio that was typed by hand', () => {
    const scheme = load('decision-1655-projects.json');
    const rows = [
      ['Đơn vị tính: Triệu đồng'],
      ['TT', 'Danh mục đầu tư', 'Giai đoạn 2021- 2025', 'Nguồn vốn đầu tư', 'Ghi chú'],
      ['', 'TỔNG', '492.050'],
      ...scheme.sections.flatMap(({ id, number, name }) => [
        [`${number}. ${name}`],
        ...scheme.projects
          .filter(({ section }) => section === id)
          .map((project) => [
            project.number,
            project.name,
            printed(project.amounts['total']),
            project.fundingPrinted,
            project.note,
          ]),
      ]),
    ];
    const { portfolio, rowOf, issues } = portfolioOf(readTable(rows, PROJECT_LIST), scheme);
    expect(issues).toEqual([]);
    expect(portfolio.moneyUnit).toBe('triệu đồng');
    expect(portfolio.columns).toEqual(scheme.columns);
    expect(portfolio.sections).toEqual(scheme.sections);
    expect(portfolio.totals).toEqual(scheme.totals);
    // What is information security no column says.
    expect(portfolio.projects).toEqual(
      scheme.projects.map(({ origin: _, informationSecurity: __, ...project }) => project),
    );
    // Sections stand in rows 4, 17 and 23: 12, 5 and 7 projects.
    expect([rowOf['i'], rowOf['ii'], rowOf['iii'], rowOf['totals'], rowOf['iii-7']]).toEqual([4, 17, 23, 3, 30]);
    expect(safeParsePayload(portfolioSchema, portfolio).success).toBe(true);
  });

  it('tells years, counts and budgets within totals; a total below its section is the section’s', () => {
    const table = readTable(
      [
        [
          'STT',
          'Tên nhiệm vụ, dự án',
          'Tổng kinh phí giai đoạn 2022-2025 (tỷ đồng)',
          'Kinh phí năm 2024 (triệu đồng)',
          'Nguồn vốn',
        ],
        ['I', 'Nhiệm vụ chuyển tiếp (02 nhiệm vụ)', '', '', ''],
        ['1', 'WAN', '3,7', '746', 'ngân sách tỉnh'],
        ['1', 'SOC', 'Chưa xác định', '-', 'theo quy định'],
        ['', 'Cộng mục I', '3,7', '746', ''],
        ['', 'Tổng cộng', '3,7', '746', ''],
      ],
      PROJECT_LIST,
    );
    const { portfolio, issues } = portfolioOf(table, { id: 'x', title: 'X' });
    expect(portfolio.moneyUnit).toBe('tỷ đồng');
    expect(portfolio.columns.yearBudget).toMatchObject({ years: [2024, 2024], within: 'total' });
    expect(portfolio.columns.total.years).toEqual([2022, 2025]);
    expect(portfolio.sections[0]).toMatchObject({
      projectCount: { printed: '02' },
      totals: { total: { printed: '3,7' }, yearBudget: { printed: '746 triệu đồng' } },
    });
    expect(
      portfolio.projects.map(({ id, amounts, fundingSources }) => [
        id,
        printed(amounts.total),
        printed(amounts.yearBudget),
        fundingSources,
      ]),
    ).toEqual([
      ['i-1', '3,7', '746 triệu đồng', ['local-budget']],
      ['i-1-2', '', '', undefined],
    ]);
    expect(portfolio.projects[1]?.amounts).toEqual({ total: { status: 'not-available' } });
    expect(issues.map(({ code, received }) => [code, received])).toEqual([['report.table-funding', 'theo quy định']]);
    expect(checkPortfolio(portfolio).confrontation.summary.outcomes.fail).toBe(0);
  });

  it.each(['Kế hoạch vốn năm 2024', 'Kế hoạch năm 2024', 'Kinh phí năm 2024'])(
    'has the budget of a year under “%s”',
    (head) => {
      const table = readTable(
        [
          ['TT', 'Dự án', 'Tổng mức đầu tư (triệu đồng)', head],
          ['1', 'Kho dữ liệu', '3.000', '1.000'],
        ],
        PROJECT_LIST,
      );
      const { projects, columns } = portfolioOf(table, { id: 'list', title: 'Danh mục' }).portfolio;
      expect(projects[0]?.amounts).toEqual({ total: { printed: '3.000' }, yearBudget: { printed: '1.000' } });
      expect(columns.yearBudget.years).toEqual([2024, 2024]);
    },
  );

  it('has the unit that stands in a row of its head', () => {
    const rows = [
      ['TT', 'Dự án', 'Tổng mức đầu tư', 'Kế hoạch vốn năm 2024'],
      ['', '', 'Tỷ đồng', 'tỷ đồng'],
      ['1', 'Kho dữ liệu', '3,5', '1'],
    ];
    const { portfolio, issues } = portfolioOf(readTable(rows, PROJECT_LIST), { id: 'list', title: 'Danh mục' });
    expect([portfolio.moneyUnit, issues]).toEqual(['tỷ đồng', []]);
  });

  it('does not take its unit of money for granted', () => {
    const table = readTable(
      [
        ['Tên dự án', 'Tổng kinh phí'],
        ['WAN', '746'],
      ],
      PROJECT_LIST,
    );
    expect(portfolioOf(table, { id: 'x', title: 'X' }).issues.map(({ code }) => code)).toEqual([
      'report.table-money-unit',
    ]);
    expect(portfolioOf(table, { id: 'x', title: 'X', moneyUnit: 'đồng' })).toMatchObject({
      issues: [],
      portfolio: { moneyUnit: 'đồng' },
    });
  });
});

describe('statistics', () => {
  const read = (rows: readonly (readonly (string | number)[])[]) =>
    statisticsOf(
      readTable([['TT', 'Nội dung', 'ĐVT', 'Kỳ báo cáo', 'Cùng kỳ'], ...rows], STATISTICS_TABLE),
      POSTAL_SERVICE_POINTS,
      {
        territory: 'Bắc Kạn',
        period: { kind: 'half', year: 2023, half: 1 },
        labels: { communeCulturePoints: ['Điểm BĐ-VHX'] },
      },
    );

  it('stand in the scale of their unit, wherever it is printed', () => {
    const figures = (rows: RawTable) => {
      const table = readTable(rows, STATISTICS_TABLE);
      const head = { territory: 'Bắc Kạn', period: { kind: 'year', year: 2023 } } as const;
      const { payload } = statisticsOf(table, MEASURED, head);
      return compareStatistics(MEASURED, payload).fields.map(({ current }) => current);
    };
    const heads = ['TT', 'Nội dung', 'ĐVT', 'Số liệu'];
    // 11,2 × 10⁶, 8.538 × 10³, 106 × 10³, 1.454 × 10⁶
    expect(figures([heads, [1, 'Lưu lượng', 'triệu GB', '11,2']])).toEqual(['11200000']);
    expect(figures([heads, [1, 'Tin nhắn', 'nghìn tin nhắn', '8.538']])).toEqual(['8538000']);
    expect(figures([heads, [1, 'Tin nhắn', '1.000 tin', '106']])).toEqual(['106000']);
    expect(figures([heads, [1, 'Doanh thu', 'triệu đồng', '1.454']])).toEqual(['1454000000']);
    expect(
      figures([
        ['TT', 'Nội dung', 'Số liệu (triệu đồng)'],
        [1, 'Doanh thu', '1.454'],
      ]),
    ).toEqual(['1454000000']);
    const above = ['Đơn vị tính: Triệu đồng'];
    const plain = ['TT', 'Nội dung', 'Số liệu'];
    expect(figures([above, plain, [1, 'Doanh thu', '1.454'], [2, 'Tin nhắn', '106']])).toEqual(['106', '1454000000']);
  });

  it('find their fields by label, with unit and place', () => {
    const { payload, rowOf, issues } = read([
      [1, 'Điểm phục vụ bưu chính, trong đó:', 'điểm', 255, 254],
      ['-', 'Bưu cục', 'điểm', '51', ''],
      ['-', 'Điểm BĐ-VHX (xã)', 'điểm', '99', ''],
      [2, 'Bán kính phục vụ bình quân trên một điểm', 'km', '3,37', 'Chưa có số liệu'],
      [3, 'Tỷ lệ điểm bưu chính có người phục vụ', '%', '100', ''],
    ]);
    expect(issues).toEqual([]);
    expect(payload.figures).toEqual({
      servicePoints: { printed: '255', row: 'Dòng 2', column: 'Kỳ báo cáo' },
      postOffices: { printed: '51', row: 'Dòng 3', column: 'Kỳ báo cáo' },
      communeCulturePoints: { printed: '99', row: 'Dòng 4', column: 'Kỳ báo cáo' },
      averageRadius: { printed: '3,37 km', row: 'Dòng 5', column: 'Kỳ báo cáo' },
      staffedShare: { printed: '100%', row: 'Dòng 6', column: 'Kỳ báo cáo' },
    });
    expect(payload.previous).toEqual({
      servicePoints: { printed: '254', row: 'Dòng 2', column: 'Cùng kỳ' },
      averageRadius: { printed: 'Chưa có số liệu', row: 'Dòng 5', column: 'Cùng kỳ' },
    });
    expect(rowOf).toEqual({
      servicePoints: 2,
      postOffices: 3,
      communeCulturePoints: 4,
      averageRadius: 5,
      staffedShare: 6,
    });
  });

  it('are told from those of the same period of last year by their heads', () => {
    const rows = [
      ['Tên chỉ tiêu', 'Thực hiện kỳ báo cáo', 'Thực hiện cùng kỳ năm trước'],
      ['Bưu cục', '51', '50'],
    ];
    expect(readTable(rows, STATISTICS_TABLE).records[0]?.cells).toEqual({
      label: 'Bưu cục',
      value: '51',
      previous: '50',
    });
  });

  it('find their fields below “Trong đó”, and under footnote marks', () => {
    const rows = [
      ['Nội dung', 'Kỳ báo cáo'],
      ['Điểm phục vụ bưu chính¹', '255'],
      ['Trong đó: - Bưu cục (2)', '51'],
      ['- Điểm Bưu điện - Văn hóa xã ⁽³⁾', '99'],
    ];
    const { payload, issues } = statisticsOf(readTable(rows, STATISTICS_TABLE), POSTAL_SERVICE_POINTS, {
      territory: 'Bắc Kạn',
      period: { kind: 'half', year: 2023, half: 1 },
    });
    expect(issues).toEqual([]);
    expect(Object.keys(payload.figures)).toEqual(['servicePoints', 'postOffices', 'communeCulturePoints']);
  });

  it('tell rows that are none of theirs, or twice', () => {
    const { issues } = read([
      [1, 'Bưu cục', 'điểm', '51', ''],
      [2, 'Bưu cục', 'điểm', '52', ''],
      [3, 'Số trạm BTS', 'trạm', '7', ''],
    ]);
    expect(issues.map(({ message }) => message.vi.split(';')[0]?.split(',')[0])).toEqual([
      'Dòng 3: “Bưu cục” đã có ở dòng 2',
      'Dòng 4: “Số trạm BTS” không phải số liệu của nhóm “Điểm phục vụ bưu chính”',
    ]);
  });
});

describe('a register', () => {
  const head = [
    'STT',
    'Tên hệ thống thông tin',
    'Cơ quan, đơn vị chủ trì',
    'Chủ quản',
    'Đơn vị vận hành',
    'Cấp độ',
    'Tình trạng phê duyệt',
    'Số quyết định',
    'Ngày quyết định',
    'Tình trạng triển khai phương án',
    'Nhãn tín nhiệm mạng',
    'Kết nối SOC',
    'Nơi đặt hệ thống',
  ];
  it('becomes the records of the security room', () => {
    const rows = [
      head,
      [
        1,
        'Cổng TTĐT',
        'VP UBND tỉnh',
        'UBND tỉnh',
        'TT CNTT&TT',
        2,
        'Đã được phê duyệt',
        '12/QĐ-STTTT',
        45_107,
        'Đã triển khai đầy đủ',
        'Đã gán nhãn',
        'Có',
        'Trung tâm dữ liệu tỉnh',
      ],
      [
        2,
        'LGSP',
        'Sở TT&TT',
        'UBND tỉnh',
        'TT CNTT&TT',
        'Cấp độ 3',
        'đang dự thảo',
        '',
        '',
        'Chưa triển khai',
        'Không áp dụng',
        '',
        '',
      ],
      [
        3,
        'Mail',
        'Sở TT&TT',
        'UBND tỉnh',
        '',
        6,
        'Đã được phê duyệt',
        '13/QĐ-STTTT',
        'năm 2023',
        'Chưa triển khai',
        'Không áp dụng',
        '',
        '',
      ],
    ];
    const table = readTable(rows, SECURITY_REGISTER);
    const { systems, issues } = systemRecordsOf(table);
    expect(systems[0]).toEqual({
      id: 'ht-1',
      name: 'Cổng TTĐT',
      agency: 'VP UBND tỉnh',
      owner: 'UBND tỉnh',
      operator: 'TT CNTT&TT',
      level: 2,
      approval: 'approved',
      decision: { number: '12/QĐ-STTTT', issued: '2023-06-30' },
      plan: 'full',
      planCompletedOn: null,
      inOperationSince: null,
      lastAssessedOn: null,
      trustLabel: 'labelled',
      socConnected: 'yes',
      hosting: 'provincial-data-centre',
    });
    expect(systems[1]).toMatchObject({
      level: 3,
      approval: 'drafting',
      decision: null,
      socConnected: 'unknown',
      hosting: 'unknown',
    });
    expect(safeParsePayload(systemRecordsSchema, systems).success).toBe(true);
    expect(table.issues.map(({ message }) => message.vi)).toEqual([
      'Dòng 4, cột F “Cấp độ”: “6” không thuộc các giá trị của cột.',
    ]);
    expect(issues.map(({ code }) => code)).toEqual([
      'report.table-day',
      'report.table-decision-incomplete',
      'report.table-system-incomplete',
    ]);
    expect(issues[2]?.message).toEqual({
      vi: 'Dòng 4: hệ thống “Mail” thiếu đơn vị vận hành; dòng này không được đưa vào sổ.',
      en: 'Row 4: the system “Mail” lacks operator; it is left out of the register.',
    });
  });
});

describe('tasks', () => {
  it('are read from the table of the half-year report, in which they stand below its indicators', () => {
    const rows = [
      ['Stt', 'Chỉ tiêu, nhiệm vụ', 'Đơn vị tính', 'Kế hoạch năm 2023', 'Kết quả thực hiện (tính đến ngày 30/6/2023)'],
      ['I', 'Chỉ tiêu', '', '', ''],
      ['11', 'Chỉ số chuyển đổi số cấp tỉnh', 'Bậc', '≥ 2', 'Đang thực hiện'],
      ['II', 'Nhiệm vụ', '', 'Thời gian thực hiện, hoàn thành', 'Kết quả thực hiện (tính đến ngày 30/6/2023)'],
      [
        '1',
        'Báo cáo tình hình triển khai chuyển đổi số quý I năm 2023.',
        '',
        'Tháng 4/2023',
        'Hoàn thành (BC số 322/BC-BCĐ ngày 23/5/2023',
      ],
      [
        '2',
        'Báo cáo tình hình triển khai chuyển đổi số quý II năm 2023',
        '',
        'Tháng 7/2023',
        'Thực hiện khi đến kỳ báo cáo',
      ],
      ['3', 'Báo cáo tình hình triển khai chuyển đổi số quý III năm 2023', '', 'Tháng 10/2023', ''],
      ['4', 'Báo cáo tình hình triển khai chuyển đổi số quý IV năm 2023', '', 'Tháng 12/2023', ''],
    ];
    const table = readTable(rows, TASK_LIST);
    const tasks = tasksOf(table);
    expect(table.issues).toEqual([]);
    expect(tasks.map(({ number, due, result }) => [number, due, result])).toEqual([
      ['1', 'Tháng 4/2023', 'Hoàn thành (BC số 322/BC-BCĐ ngày 23/5/2023'],
      ['2', 'Tháng 7/2023', 'Thực hiện khi đến kỳ báo cáo'],
      ['3', 'Tháng 10/2023', undefined],
      ['4', 'Tháng 12/2023', undefined],
    ]);
    expect(tasks.every((task) => safeParsePayload(taskSchema, task).success)).toBe(true);
    expect(taskStandings(tasks, { asOf: plainDate('2023-06-30') }).standings.map(({ standing }) => standing)).toEqual([
      'done',
      'not-due',
      'not-due',
      'not-due',
    ]);
  });
});

describe('Mẫu 08 of Nghị định 331/2026', () => {
  // The twelve heads of mục 3, as the form prints them.
  const FORM = [
    'STT',
    'Tên HTTT',
    'Chủ quản HTTT',
    'Đơn vị vận hành HTTT',
    'Cấp độ đề xuất',
    'Tình trạng phê duyệt cấp độ',
    'Quyết định phê duyệt cấp độ',
    'Quy chế bảo đảm ANM cho hệ thống',
    'Dự kiến thời điểm phê duyệt HSĐXCĐ',
    'Đã triển khai đầy đủ PA BĐANM',
    'Dự kiến thời điểm triển khai đầy đủ PA BĐANM',
    'Đã kiểm tra, đánh giá ANM',
  ];
  const NUMBERS = FORM.map((_, index) => `(${index + 1})`);

  it('is read by its own heads, and what no record holds is listed', () => {
    const table = readTable(
      [
        FORM,
        NUMBERS,
        [
          '1',
          'Cổng TTĐT',
          'UBND tỉnh',
          'Trung tâm CNTT&TT',
          '2',
          'Đã được phê duyệt',
          'Số 12/QĐ-STTTT ngày 20/6/2023 của Sở TT&TT',
          '',
          '',
          'Đã triển khai một số hạng mục',
          'Quý IV/2026',
          'Định kỳ',
        ],
        [
          '2',
          'LGSP',
          'UBND tỉnh',
          'Trung tâm CNTT&TT',
          '3',
          'Đang dự thảo',
          '',
          '',
          '12/2026',
          'Chưa triển khai',
          '',
          '',
        ],
      ],
      SECURITY_REGISTER,
    );
    expect(table.issues).toEqual([]);
    expect(table.others.map(({ row, column, text }) => [row, column, text])).toEqual([
      [3, 'K', 'Quý IV/2026'],
      [3, 'L', 'Định kỳ'],
      [4, 'I', '12/2026'],
    ]);
    const { systems, issues } = systemRecordsOf(table, { agency: 'Sở TT&TT', trustLabel: 'not-applicable' });
    expect(issues).toEqual([]);
    expect(
      systems.map(({ name, owner, level, approval, decision, plan }) => [name, owner, level, approval, decision, plan]),
    ).toEqual([
      ['Cổng TTĐT', 'UBND tỉnh', 2, 'approved', { number: '12/QĐ-STTTT', issued: '2023-06-20' }, 'partial'],
      ['LGSP', 'UBND tỉnh', 3, 'drafting', null, 'none'],
    ]);
    expect(safeParsePayload(systemRecordsSchema, systems).success).toBe(true);
  });

  it.each([
    ['12/QĐ-STTTT, ngày 20 tháng 6 năm 2023', '12/QĐ-STTTT', '2023-06-20'],
    ['QĐ số 1234a/QĐ-UBND\n(20.06.2023)', '1234a/QĐ-UBND', '2023-06-20'],
  ])('“%s” is a decision with its day', (cell, number, issued) => {
    const table = readTable(
      [
        ['STT', 'Tên HTTT', 'Cấp độ đề xuất', 'Tình trạng phê duyệt cấp độ', 'Quyết định phê duyệt cấp độ'],
        ['1', 'A', '2', 'Đã được phê duyệt', cell],
      ],
      SECURITY_REGISTER,
    );
    const { systems } = systemRecordsOf(table, {
      agency: 'A',
      owner: 'B',
      operator: 'C',
      plan: 'none',
      trustLabel: 'not-labelled',
    });
    expect(systems[0]?.decision).toEqual({ number, issued });
  });
});

describe('words that stand where a day, a state or one agency is expected', () => {
  it('are deadlines that are no day', () => {
    const table = readTable(
      [
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả'],
        ['1', 'Tuyên truyền', 'Sở TT&TT; Sở Nội vụ', 'Thường xuyên', ''],
        ['2', 'Báo cáo', 'Sở TT&TT', 'Hằng quý', 'Đang thực hiện'],
        ['3', 'Rà soát', 'Sở Nông nghiệp và Phát triển nông thôn', 'Định kỳ 6 tháng', 'Đã hoàn thành'],
        ['4', 'Kế hoạch', 'UBND các huyện', 'Chưa xác định', ''],
        ['5', 'Đề án', '', 'Quý III/2023', ''],
        ['6', 'Tổng kết', '', 45_107, ''],
        ['7', 'Kiểm tra', '', '31/6/2023', ''],
      ],
      TASK_LIST,
    );
    expect(table.records.map(({ cells }) => cells.due)).toEqual([
      { kind: 'continuous' },
      { kind: 'recurring', every: 'quarter' },
      { kind: 'recurring', every: 'half' },
      undefined,
      { kind: 'day', on: '2023-09-30' },
      { kind: 'day', on: '2023-06-30' },
      undefined,
    ]);
    expect(table.issues.map(({ code, path }) => [code, path])).toEqual([['text.date-impossible', ['rows', 7, 3]]]);
    const tasks = tasksOf(table);
    expect(tasks.map(({ leadAgency, coLeadAgencies }) => [leadAgency, coLeadAgencies])).toEqual([
      ['Sở TT&TT', ['Sở Nội vụ']],
      ['Sở TT&TT', undefined],
      ['Sở Nông nghiệp và Phát triển nông thôn', undefined],
      ['UBND các huyện', undefined],
      ...Array.from({ length: 3 }, () => [undefined, undefined]),
    ]);
    expect(tasks.every((task) => safeParsePayload(taskSchema, task).success)).toBe(true);
    const { standings } = taskStandings(tasks.slice(0, 3), { asOf: plainDate('2023-10-01') });
    expect(standings).toEqual([
      { id: 'd-1', due: { kind: 'continuous' }, standing: 'ongoing' },
      { id: 'd-2', due: { kind: 'recurring', every: 'quarter' }, status: 'in-progress', standing: 'ongoing' },
      {
        id: 'd-3',
        due: { kind: 'recurring', every: 'half' },
        status: 'completed',
        standing: 'done',
        lateness: 'unknown',
      },
    ]);
  });

  it.each([
    ['Chưa phê duyệt', 'not-approved'],
    ['Chưa có', 'not-approved'],
    ['Đang trình', 'pending'],
    ['Đang trình phê duyệt', 'pending'],
    ['Đang trình thẩm định', 'submitted'],
    ['Chưa có hồ sơ', 'none'],
  ])('“%s” is the approval %s', (printed_, approval) => {
    const table = readTable(
      [
        ['STT', 'Tên hệ thống', 'Cấp độ', 'Tình trạng phê duyệt'],
        ['1', 'Cổng TTĐT', '2', printed_],
      ],
      SECURITY_REGISTER,
    );
    expect(table.issues).toEqual([]);
    const { systems } = systemRecordsOf(table, {
      agency: 'Sở TT&TT',
      owner: 'UBND tỉnh',
      operator: 'Sở TT&TT',
      plan: 'none',
      trustLabel: 'not-applicable',
    });
    expect(systems.map((system) => system.approval)).toEqual([approval]);
    expect(safeParsePayload(systemRecordsSchema, systems).success).toBe(true);
    const register = securityRegister(systems, { asOf: plainDate('2023-12-20') });
    expect(register.byApproval).toMatchObject({ [approval]: 1, approved: 0 });
    const next = { none: 'compile-dossier', submitted: 'await-appraisal' }[approval] ?? 'approve';
    expect(register.actions[0]?.actions[0]).toBe(next);
  });
});

describe('a register in the short words of an office', () => {
  it('is read: Đã duyệt, Đầy đủ, Một phần, Lần đánh giá gần nhất', () => {
    const table = readTable(
      parseCsv(
        [
          'STT;Tên hệ thống;Cơ quan chủ trì;Chủ quản;Đơn vị quản lý, vận hành;Cấp độ an ninh mạng;Tình trạng phê duyệt;Số quyết định;Ngày quyết định;Tình trạng triển khai phương án;Lần đánh giá gần nhất;Tín nhiệm mạng',
          '1;Cổng TTĐT;VP UBND tỉnh;UBND tỉnh;TT CNTT&TT;3;Đã duyệt;12/QĐ-UBND;05/10/2022;Đầy đủ;30/11/2025;Đã gán',
          '2;LGSP;Sở KH&CN;UBND tỉnh;TT CNTT&TT;Cấp độ 3;Được phê duyệt;13/QĐ-UBND;06/10/2022;Một phần;;Không áp dụng',
        ].join('\r\n'),
      ),
      SECURITY_REGISTER,
    );
    expect([table.issues, table.others]).toEqual([[], []]);
    const { systems, issues } = systemRecordsOf(table);
    expect(issues).toEqual([]);
    expect(
      systems.map(({ agency, operator, level, approval, plan, lastAssessedOn }) => [
        agency,
        operator,
        level,
        approval,
        plan,
        lastAssessedOn,
      ]),
    ).toEqual([
      ['VP UBND tỉnh', 'TT CNTT&TT', 3, 'approved', 'full', '2025-11-30'],
      ['Sở KH&CN', 'TT CNTT&TT', 3, 'approved', 'partial', null],
    ]);
  });
});

describe('a footnote mark behind a figure that is kept as printed', () => {
  it('is no part of the figure, and of words it is', () => {
    const rows = [
      ['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu', 'Kết quả'],
      ['1', 'Số tổ công nghệ số cộng đồng', '1.733', '1.733(*)'],
      ['2', 'Tỷ lệ văn bản ký số', '≥ 80% (1)', '80,5%'],
      ['3', 'Kế hoạch năm', 'Hoàn thành', 'Đang thực hiện (2)'],
    ];
    const table = readTable(rows, INDICATOR_TABLE);
    expect(indicatorRowsOf(table).map(({ target, result }) => [target, result])).toEqual([
      ['1.733', '1.733'],
      ['≥ 80%', '80,5%'],
      ['Hoàn thành', 'Đang thực hiện (2)'],
    ]);
    expect(table.records.map(({ marks }) => marks)).toEqual([{ result: ['(*)'] }, { target: ['(1)'] }, undefined]);
  });
});

describe('an issue of a row that makes no payload', () => {
  it('has the place of the record', () => {
    const points = readTable(
      [
        ['Nội dung', 'Số liệu'],
        ['Bưu cục', '38'],
        ['Điểm bưu điện xã', '120'],
      ],
      STATISTICS_TABLE,
    );
    const head = { territory: 'Tuyên Quang', period: { kind: 'half', year: 2024, half: 1 } } as const;
    expect(statisticsOf(points, POSTAL_SERVICE_POINTS, head).issues.map(({ path }) => path)).toEqual([['records', 1]]);
    const systems = readTable(
      [
        ['STT', 'Tên hệ thống thông tin'],
        ['1', 'Một cửa'],
      ],
      SECURITY_REGISTER,
    );
    expect(systemRecordsOf(systems).issues.map(({ path }) => path)).toEqual([['records', 0]]);
  });
});
