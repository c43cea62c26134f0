// Every issue stands where its author finds it in the payload, once.
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { checkReport, type PeriodicReport, type ReportSection } from 'vn-ict/report';

const period = { kind: 'half', year: 2024, half: 1 } as const;
const cover = {
  title: 'Báo cáo 6 tháng đầu năm 2024',
  agency: 'Sở Thông tin và Truyền thông tỉnh Tuyên Quang',
  period,
  asOf: plainDate('2024-06-15'),
} as const;
const points = (figures: Readonly<Record<string, number>>) => ({
  family: 'postal-service-points',
  territory: 'Tuyên Quang',
  period,
  figures,
});
// The boundary of these tests: payloads of other programs.
const checked = (section: unknown, more: Partial<PeriodicReport> = {}) =>
  checkReport({ cover, sections: [section as ReportSection], ...more });
const places = (check: ReturnType<typeof checkReport>) => check.issues.map(({ code, path }) => [code, path.join('.')]);

describe('the path of an issue', () => {
  it('leads into the portfolio of a section', () => {
    const portfolio = {
      id: 'list',
      title: 'Danh mục',
      moneyUnit: 'triệu đồng',
      columns: { plan: { label: 'Kế hoạch vốn năm 2024' } },
      sections: [],
      projects: [{ id: 'ioc', name: 'IOC', amounts: { paln: 3 } }],
    };
    expect(places(checked({ kind: 'portfolio', id: 'du-an', portfolio }))).toEqual([
      ['portfolio.unknown-column', 'sections.0.portfolio.projects.0.amounts.paln'],
    ]);
  });

  it('leads into the register of a section', () => {
    const register = {
      id: 'register',
      title: 'Hệ thống thông tin',
      systems: [{ id: 'lgsp', name: 'LGSP', kind: 'lgsp', status: 'in-use' }],
      connections: [{ from: 'lgsp', to: 'vnpost', status: 'working' }],
    };
    expect(places(checked({ kind: 'platform-register', id: 'httt', register }))).toEqual([
      ['platform.missing-end', 'sections.0.register.connections.0.to'],
    ]);
  });

  it('stands once for a figure that cannot be read', () => {
    const tables = [points({ servicePoints: 263, postOfices: 38 })];
    expect(places(checked({ kind: 'statistics', id: 'nganh', tables }))).toEqual([
      ['sector.unknown-field', 'sections.0.tables.0.figures.postOfices'],
    ]);
  });

  it('leads to the statement, and of two statements with one id the second is none', () => {
    const statements = [
      { id: 's1', text: '84/96 trạm, đạt 87,5%' },
      { id: 's2' },
      { id: 's1', text: '84/96 trạm, đạt 78,5%' },
    ];
    const check = checked({ kind: 'statements', id: 'loi', statements });
    expect(places(check)).toEqual([
      ['report.not-a-statement', 'sections.0.statements.1'],
      ['report.duplicate-statement', 'sections.0.statements.2.id'],
    ]);
    expect(check.findings).toEqual([]);
  });

  it('leads to the rule in the report or in the options', () => {
    const rule = { id: 'a', severity: 'error', statement: { vi: 'a', en: 'a' } } as const;
    // The boundary: no such kind of rule.
    const wrong = { ...rule, kind: 'equal' } as unknown as NonNullable<PeriodicReport['rules']>[number];
    const statistics = { kind: 'statistics', id: 'nganh', tables: [points({ servicePoints: 263 })] } as const;
    const report = { cover, sections: [statistics], rules: [wrong] };
    expect(places(checkReport(report, { rules: [wrong] }))).toEqual([
      ['reconcile.not-a-rule', 'rules.0'],
      ['reconcile.not-a-rule', 'options.rules.0'],
    ]);
  });
});

describe('a rule of the report', () => {
  const rule = {
    id: 'teams',
    kind: 'same',
    as: 'number',
    severity: 'error',
    statement: { vi: 'phần lời và bảng nêu một số', en: 'text and table state one figure' },
  } as const;
  const text = {
    kind: 'statements',
    id: 'loi',
    statements: [{ id: 's', text: '263 điểm', figures: { n: '263' } }],
  } as const;
  const table = { kind: 'statistics', id: 'nganh', tables: [points({ servicePoints: 263 })] } as const;
  const cells = (cell: string) => [{ cell: 'loi.s.n' }, { cell }];

  it('that names a cell which the report does not have is told', () => {
    const rules = [{ ...rule, cells: cells('nganh.postal-service-points.servicePoint') }];
    const { issues } = checkReport({ cover, sections: [text, table], rules });
    expect(issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ['report.rule-cell-unknown', ['rules', 0], 'hint'],
    ]);
    expect(issues[0]?.message.vi).toContain('nganh.postal-service-points.servicePoint');
  });

  it('that names cells which it has is not', () => {
    const rules = [{ ...rule, cells: cells('nganh.postal-service-points.servicePoints') }];
    expect(checkReport({ cover, sections: [text, table], rules }).issues).toEqual([]);
  });
});

describe('a finding', () => {
  it('names a figure of statistics as people do', () => {
    const tables = [points({ servicePoints: 263, postOffices: 38, communeCulturePoints: 120, otherPoints: 106 })];
    // 38 + 120 + 106 = 264
    const [finding] = checked({ kind: 'statistics', id: 'nganh', tables }).findings;
    expect(finding?.rules[0]?.cells.map(({ row }) => row)).toEqual([
      'Bưu cục',
      'Điểm Bưu điện - Văn hóa xã',
      'Điểm phục vụ theo hình thức khác',
      'Điểm phục vụ bưu chính',
    ]);
  });

  it('stands in the order of the report, also where its rule is one for many rows', () => {
    const amounts = (plan: number, paid: number) => ({ plan, paid });
    const portfolio = {
      id: 'list',
      title: 'Danh mục',
      moneyUnit: 'triệu đồng',
      columns: { plan: { label: 'Kế hoạch vốn' }, paid: { label: 'Đã giải ngân', within: 'plan' } },
      sections: [],
      projects: [{ id: 'ioc', name: 'IOC', amounts: amounts(8_000, 9_000) }],
    } as const;
    const rows = [{ no: '1', name: 'Tỷ lệ số hóa hồ sơ', result: '91,7%', note: '63.012/69.420' }];
    const check = checkReport({
      cover,
      sections: [
        { kind: 'indicator-table', id: 'bang', rows },
        { kind: 'portfolio', id: 'du-an', portfolio },
      ],
    });
    expect(check.findings.map(({ sections }) => sections)).toEqual([['bang'], ['du-an']]);
  });
});

describe('a change that a sentence states', () => {
  const findingsOf = (text: string) => checked({ kind: 'statements', id: 'loi', statements: [{ id: 's', text }] });

  it.each([
    // (782.114 − 760.000) / 760.000 = 2,9%; 760.000 × 1,039 = 789.640
    ['Thuê bao tăng từ 760.000 lên 782.114 thuê bao, tăng 3,9% so với cùng kỳ.', '2,9%'],
    // 9.800 − 8.500 = 1.300
    ['Số hồ sơ giảm 1.200 hồ sơ, từ 9.800 xuống còn 8.500 hồ sơ.', '1.300'],
    // 412 / 400 = 103%
    ['Doanh thu viễn thông đạt 412 tỷ đồng, tăng 5% so với cùng kỳ (400 tỷ đồng).', '3%'],
  ])('%s is a finding with its mend', (text, mended) => {
    const { findings, issues } = findingsOf(text);
    expect(issues).toEqual([]);
    expect(findings).toHaveLength(1);
    const mends = findings[0]?.sets.flatMap(({ cells }) => cells.filter(({ path }) => path.endsWith('.change')));
    expect(mends?.map(({ mend }) => mend?.printed)).toEqual([mended]);
  });

  it('in percentage points stays an issue', () => {
    const text = 'Tỷ lệ hồ sơ trực tuyến đạt 85%, tăng 12 điểm phần trăm so với cùng kỳ (75%).';
    const { findings, issues } = findingsOf(text);
    expect(findings).toEqual([]);
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['report.change-differs', 'sections.0.statements.0.statements.0'],
    ]);
    expect(issues[0]?.message.vi).toContain('tính lại được tăng 10 điểm phần trăm.');
  });
});
