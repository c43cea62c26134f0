// One payload for a whole report: every section computed, every figure confronted, the wrong cells named.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type IndicatorRow, plainDate } from 'vn-ict';
import { indicatorTables } from 'vn-ict/catalog';
import { checkReport, type PeriodicReport, type ReportCheck } from 'vn-ict/report';

const file = new URL('../../examples/data/plan-883-appendix-1.json', import.meta.url);
const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: IndicatorRow[] };
const cover = {
  title: 'Kế hoạch chuyển đổi số năm 2024',
  agency: 'UBND tỉnh Bắc Kạn',
  period: { kind: 'year', year: 2023 },
  asOf: plainDate('2023-12-20'),
} as const;
const half = { kind: 'half', year: 2023, half: 1 } as const;

const found = ({ findings }: ReportCheck) =>
  findings.map(({ rules, sets }) => [
    rules.map(({ rule }) => rule),
    sets.map((set) => set.cells.map(({ path, mend }) => [path, mend?.printed ?? mend?.value])),
  ]);

describe('a report of several sections', () => {
  const report: PeriodicReport = {
    cover,
    sections: [
      { kind: 'indicator-table', id: 'annex', definition: 'plan-883-appendix-1', rows },
      { kind: 'security-register', id: 'security', stated: { total: 26, byLevel: { 1: 5, 2: 17, 3: 4 } } },
      {
        kind: 'statements',
        id: 'text',
        statements: [
          { id: 'supply', text: 'Tỷ lệ DVCTT toàn trình đạt 80,5%', figures: { rate: '80,5%' }, place: 'Phần I, 5.3' },
        ],
      },
    ],
    rules: [
      {
        id: 'supply-in-text-and-annex',
        kind: 'same',
        as: 'number',
        severity: 'error',
        statement: { vi: 'phần lời và phụ lục nêu một tỷ lệ', en: 'text and annex state one rate' },
        cells: [{ cell: 'text.supply.rate' }, { cell: 'annex.2.result' }],
      },
    ],
  };
  const check = checkReport(report, { definitions: indicatorTables });

  it('finds what contradicts within a table and across sections, and nothing else', () => {
    expect(found(check)).toEqual([
      [['rate:annex.5.result'], [[['annex.5.result', '96,7%']]]],
      [
        ['annex:partially-online-services', 'annex:online-services-repeated'],
        [
          [
            ['annex.3.partiallyOnline', '263'],
            ['annex.3.online', '1.377'],
          ],
        ],
      ],
      // 1.114/1.377 = 80,90…%: the counts speak for the annex.
      [['supply-in-text-and-annex'], [[['text.supply.rate', '80,9%']]]],
    ]);
  });

  it('tells the sections, places and severity of a finding', () => {
    const last = check.findings.at(-1);
    expect(last?.sections).toEqual(['text', 'annex']);
    expect(last?.severity).toBe('error');
    expect(last?.sets[0]?.cells[0]).toMatchObject({ printed: '80,5%', row: 'Phần I, 5.3' });
  });

  it('judges the rows against their targets', () => {
    expect(check.summary.targets.met).toHaveLength(12);
    expect(check.summary.targets.notMet).toHaveLength(9);
    expect(check.summary.targets.undecided).toEqual(['annex.13', 'annex.14', 'annex.15']);
    expect(check.summary.findings).toEqual({ error: 3, warning: 0, hint: 0 });
  });

  it('is data: JSON does not change it', () => {
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
  });
});

describe('sections', () => {
  const checked = (section: unknown, options = {}) =>
    // The boundary: a payload of another program.
    checkReport({ cover, sections: [section] } as PeriodicReport, options);

  it('counts a register and confronts what the report states of it', () => {
    const system = {
      name: 'Cổng thông tin điện tử',
      agency: 'Văn phòng UBND tỉnh',
      owner: 'UBND tỉnh',
      operator: 'Trung tâm CNTT',
      level: 2,
      approval: 'approved',
      decision: null,
      plan: 'full',
      planCompletedOn: null,
      inOperationSince: null,
      lastAssessedOn: null,
      trustLabel: 'labelled',
      socConnected: 'yes',
      hosting: 'cloud',
    };
    const systems = [
      { ...system, id: '1' },
      { ...system, id: '2', level: 3 },
    ];
    const check = checked({ kind: 'security-register', id: 's', systems, stated: { total: 2, byLevel: { 2: 2 } } });
    expect(check.findings.flatMap(({ rules }) => rules.map(({ rule }) => rule))).toEqual(['s:counted-level-2']);
    expect(check.sections[0]?.result).toMatchObject({ total: 2 });
  });

  it('finds what a sentence says against itself, and which figure must be wrong', () => {
    const text =
      'Đã cấp 84/96 chứng thư số, đạt 78,5%; có 256 điểm phục vụ, gồm: 51 bưu cục, 99 điểm văn hóa xã và 105 điểm khác.';
    const check = checked({ kind: 'statements', id: 't', statements: [{ id: 's', text, place: 'II.2' }] });
    // 84/96 = 87,5%; no whole number of 96 is 78,5%; 84/107 = 78,50…%. 51 + 99 + 105 = 255
    expect(found(check)[0]).toEqual([
      ['t.s.said-1'],
      [[['t.s.said-1.rate', '87,5%']], [['t.s.said-1.denominator', '107']], [['t.s.said-1.numerator', undefined]]],
    ]);
    expect(check.findings[0]?.sets.map(({ fractional }) => fractional)).toEqual([undefined, undefined, true]);
    expect(found(check)[1]?.[0]).toEqual(['t.s.said-2']);
    expect(check.findings[1]?.sets[0]?.cells[0]).toMatchObject({
      printed: '256',
      row: 'II.2',
      mend: { printed: '255' },
    });
    expect(check.issues).toEqual([]);
  });

  it('computes the rates of public services and confronts their counts', () => {
    const totals = { fullyOnlineServices: 1_114, partiallyOnlineServices: 269, onlineServices: 1_377 };
    const check = checked({ kind: 'public-services', id: 'dvc', variant: 'plan', totals });
    // 1.114 + 269 − 1.377 = 6
    expect(check.findings.map(({ rules }) => rules.map(({ rule, residual }) => [rule, residual]))).toEqual([
      [['dvc:kinds-of-services', '6']],
    ]);
    expect(check.findings[0]?.rules[0]?.citations?.length).toBeGreaterThan(0);
    expect(check.sections[0]?.result).toMatchObject({
      metrics: { 'fully-online-supply': { value: { printed: '80,90%' } } },
    });
  });

  const points = (figures: object) => ({
    kind: 'statistics',
    id: 'post',
    tables: [{ family: 'postal-service-points', territory: 'Bắc Kạn', period: half, figures }],
  });

  it('confronts statistics by their family', () => {
    const check = checked(points({ servicePoints: 254, postOffices: 51, communeCulturePoints: 99, otherPoints: 105 }));
    // 51 + 99 + 105 − 254 = 1
    expect(check.findings.map(({ rules }) => rules.map(({ residual }) => residual))).toEqual([['1']]);
    expect(check.sections[0]?.result).toMatchObject([{ family: 'postal-service-points' }]);
  });

  it.each([
    [{ kind: 'statistics', id: 'x', tables: [{ family: 'nothing', figures: {} }] }, 'report.family-unknown'],
    [{ kind: 'indicator-table', id: 'x', definition: 'nothing', rows: [] }, 'report.definition-unknown'],
    [{ kind: 'x-map', id: 'x' }, 'report.unknown-kind'],
    [{ kind: 'constructor', id: 'x' }, 'report.unknown-kind'],
    [{ kind: 'statements', id: 'a.b', statements: [] }, 'report.section-id'],
    [{ kind: 'statements', id: 'x', statements: 7 }, 'report.section-unreadable'],
    [{ kind: 'statements', id: 'x', statements: [null] }, 'report.not-a-statement'],
    [{ kind: 'security-register', id: 'x', stated: { total: 1, byLevel: null } }, 'argument.type'],
    [{ kind: 'security-register', id: 'x', stated: { total: 1, byLevel: { 6: 1 } } }, 'security.not-level'],
    [{ kind: 'public-services', id: 'x', variant: 'none', totals: {} }, 'argument.value'],
    [null, 'report.not-a-section'],
    ['text', 'report.not-a-section'],
  ])('tells what is wrong with %j, and checks the others', (section, code) => {
    const good = points({ servicePoints: 254, postOffices: 51, communeCulturePoints: 99, otherPoints: 105 });
    const report = { cover, sections: [section, good] } as PeriodicReport;
    const { issues, findings } = checkReport(report);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.path.slice(0, 2)).toEqual(['sections', 0]);
    expect(findings).toHaveLength(1);
  });

  it('passes unknown sections through untouched', () => {
    const section = { kind: 'x-map', id: 'map', layers: [{ a: 1 }] };
    const { others } = checked(section);
    expect(others[0]).toBe(section);
  });

  it('takes the second of two sections with one id for a mistake', () => {
    const report = { cover, sections: [points({}), points({})] } as unknown as PeriodicReport;
    expect(checkReport(report).issues.map(({ code }) => code)).toEqual(['report.duplicate-section']);
  });
});

describe('several reports', () => {
  const report = (stations: number): PeriodicReport => ({
    cover,
    sections: [
      {
        kind: 'statements',
        id: 'text',
        statements: [{ id: 'bts', text: 'Số trạm', figures: { n: String(stations) } }],
      },
    ],
  });

  it('confronts a report with an earlier one, given as a report or as cells', () => {
    const rule = {
      id: 'not-falling',
      kind: 'carry-over',
      demands: 'not-falling',
      severity: 'warning',
      statement: { vi: 'số lũy kế không giảm', en: 'a cumulative count does not fall' },
      current: { cell: 'text.bts.n' },
      earlier: { cell: 'text.bts.n', report: 'june' },
    } as const;
    const check = checkReport(report(718), { rules: [rule], reference: { june: report(720) } });
    expect(check.findings.map(({ severity, rules }) => [severity, rules[0]?.rule])).toEqual([
      ['warning', 'not-falling'],
    ]);
    const cells = { cells: [{ path: 'text.bts.n', value: '717' }] };
    expect(checkReport(report(718), { rules: [rule], reference: { june: cells } }).findings).toEqual([]);
  });
});

describe('what is no report', () => {
  it.each([[null], [7], ['report'], [[]], [{}], [{ cover: {}, sections: 'x' }], [{ cover: null, sections: [] }]])(
    '%j is an issue',
    (payload) => {
      // The boundary: a payload of another program.
      const { issues, findings } = checkReport(payload as never);
      expect(issues.map(({ code }) => code)).toEqual(['report.not-a-report']);
      expect(findings).toEqual([]);
    },
  );

  it('is read in bounded time however deep it is', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
    const report = { cover, sections: [{ kind: 'x-deep', id: 'deep', deep }] } as PeriodicReport;
    expect(checkReport(report).others).toHaveLength(1);
  });
});
