// One consistent report with a section of every kind; then one error at a time, and what the check must say of it.
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { checkReport, type PeriodicReport, reportToMarkdown } from 'vn-ict/report';

const half = { kind: 'half', year: 2023, half: 1 } as const;
const system = {
  agency: 'Văn phòng UBND tỉnh',
  owner: 'UBND tỉnh',
  operator: 'Trung tâm CNTT',
  approval: 'approved',
  decision: { number: '12/QĐ-STTTT', issued: '2022-05-10' },
  plan: 'full',
  planCompletedOn: null,
  inOperationSince: null,
  lastAssessedOn: null,
  trustLabel: 'labelled',
  socConnected: 'yes',
  hosting: 'cloud',
} as const;

/** All figures of it agree; every number is of this file. */
const consistent = () => ({
  cover: {
    title: 'Báo cáo công tác thông tin và truyền thông 6 tháng đầu năm 2023',
    agency: 'Sở TT&TT tỉnh Bắc Kạn',
    period: half,
    asOf: plainDate('2023-06-15'),
  },
  sections: [
    {
      kind: 'indicator-table',
      id: 'annex',
      targetUnit: '%',
      rows: [
        // 12.345/15.678 = 78,741…%; 432/517 = 83,558…%
        { no: '1', name: 'Hồ sơ trực tuyến', target: '75', result: '78,7%', note: '12.345/15.678' },
        { no: '2', name: 'Hệ thống được giám sát', target: '80', result: '83,6%', note: '432/517' },
      ],
    },
    {
      kind: 'statistics',
      id: 'post',
      tables: [
        {
          family: 'postal-service-points',
          territory: 'Bắc Kạn',
          period: half,
          // 51 + 99 + 105 = 255; 204/255 = 80%
          figures: {
            servicePoints: { printed: '255' },
            postOffices: { printed: '51' },
            communeCulturePoints: { printed: '99' },
            otherPoints: { printed: '105' },
            staffedPoints: { printed: '204' },
            staffedShare: { printed: '80%' },
          },
        },
      ],
    },
    {
      kind: 'public-services',
      id: 'dvc',
      variant: 'plan',
      totals: { fullyOnlineServices: 1_114, partiallyOnlineServices: 263, onlineServices: 1_377 },
    },
    {
      kind: 'security-register',
      id: 'attt',
      systems: [
        { ...system, id: '1', name: 'Cổng thông tin điện tử', level: 2 },
        { ...system, id: '2', name: 'Trung tâm dữ liệu', level: 3 },
        { ...system, id: '3', name: 'Thư điện tử công vụ', level: 2 },
      ],
      stated: { total: 3, byLevel: { 2: 2, 3: 1 } },
    },
    {
      kind: 'platform-register',
      id: 'systems',
      register: {
        id: 'register',
        title: 'Sổ hệ thống',
        systems: [],
        counts: [
          { id: 'all', label: 'Hệ thống', count: { printed: '1.085' }, parts: ['central', 'provincial'] },
          { id: 'central', label: 'Do Bộ, ngành triển khai', count: { printed: '645' } },
          { id: 'provincial', label: 'Do tỉnh triển khai', count: { printed: '440' } },
        ],
      },
    },
    {
      kind: 'portfolio',
      id: 'list',
      portfolio: {
        id: 'list',
        title: 'Danh mục nhiệm vụ',
        moneyUnit: 'triệu đồng',
        columns: { total: { label: 'Tổng kinh phí' } },
        sections: [{ id: 'i', number: 'I', name: 'Nguồn sự nghiệp', totals: { total: { printed: '12.457' } } }],
        // 3.713 + 5.482 + 3.262 = 12.457
        projects: [
          { id: 'wan', number: '1', name: 'Mạng diện rộng', section: 'i', amounts: { total: { printed: '3.713' } } },
          { id: 'soc', number: '2', name: 'Giám sát', section: 'i', amounts: { total: { printed: '5.482' } } },
          { id: 'gis', number: '3', name: 'Dữ liệu đất đai', section: 'i', amounts: { total: { printed: '3.262' } } },
        ],
        totals: { total: { printed: '12.457' } },
      },
    },
    {
      kind: 'statements',
      id: 'text',
      statements: [
        { id: 'rate', text: 'Có 84/96 trạm y tế có mạng nội bộ, đạt 87,5%.', place: 'I.1' },
        {
          id: 'sum',
          text: 'Đã cấp 1.250 chứng thư số, gồm 830 chứng thư cá nhân và 420 chứng thư tổ chức.',
          place: 'I.2',
        },
        { id: 'change', text: 'Số vụ vi phạm giảm từ 250 vụ xuống còn 200 vụ, giảm 20%.', place: 'I.3' },
        { id: 'repeat', text: 'Tỷ lệ hồ sơ trực tuyến đạt 78,7%.', figures: { rate: '78,7%' }, place: 'I.4' },
        {
          id: 'cited',
          text: 'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020; Quyết định số 942/QĐ-TTg ngày 15/6/2021.',
        },
        { id: 'cited-again', text: 'Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020.', place: 'II.1' },
      ],
    },
  ],
  rules: [
    {
      id: 'online-rate-in-text',
      kind: 'same',
      as: 'number',
      severity: 'error',
      statement: { vi: 'phần lời và phụ lục nêu một tỷ lệ', en: 'text and annex state one rate' },
      origin: { vi: 'Phần lời I.4 và phụ lục', en: 'Text I.4 and annex' },
      cells: [{ cell: 'text.repeat.rate' }, { cell: 'annex.1.result' }],
    },
  ],
});

const earlier: PeriodicReport = {
  cover: { title: 'Báo cáo năm 2022', agency: 'Sở TT&TT tỉnh Bắc Kạn', period: { kind: 'year', year: 2022 } },
  sections: [
    {
      kind: 'statements',
      id: 'text',
      statements: [{ id: 'c', text: 'Theo Quyết định số 942/QĐ-TTg ngày 15/6/2021.' }],
    },
  ],
};

const checked = (planted: (text: string) => string = (text) => text) =>
  // The boundary: a payload out of JSON.
  checkReport(JSON.parse(planted(JSON.stringify(consistent()))) as PeriodicReport, { reference: { earlier } });

describe('a consistent report', () => {
  const { findings, issues, summary } = checked();

  it('is accused of nothing', () => {
    expect(findings).toEqual([]);
    expect(issues).toEqual([]);
    expect(summary.outcomes).toMatchObject({ fail: 0, error: 0 });
    expect(summary.outcomes.pass).toBeGreaterThan(14);
  });
});

/** What is printed instead, then the finding: its rules, and the cells of the set that mends it, with the likely cause. */
const PLANTED: readonly (readonly [
  from: string,
  to: string,
  rules: readonly string[],
  cells: readonly (readonly [path: string, mend: string])[],
  cause?: string,
])[] = [
  ['"result":"83,6%"', '"result":"86,3%"', ['rate:annex.2.result'], [['annex.2.result', '83,6%']], 'transposed-digits'],
  ['"result":"83,6%"', '"result":"83,5%"', ['rate:annex.2.result'], [['annex.2.result', '83,6%']], 'truncated'],
  [
    '"printed":"255"',
    '"printed":"265"',
    [
      'post:postal-service-points.postOffices-communeCulturePoints-otherPoints-in-servicePoints',
      'post:postal-service-points.staffed-share',
    ],
    [['post.postal-service-points.servicePoints', '255']],
    'one-digit',
  ],
  [
    '"fullyOnlineServices":1114',
    '"fullyOnlineServices":11140',
    ['dvc:kinds-of-services', 'dvc:fullyOnlineServices-within-onlineServices'],
    [['dvc.fullyOnlineServices', '1114']],
    'doubled-zero',
  ],
  ['"total":3,"byLevel"', '"total":4,"byLevel"', ['attt:levels', 'attt:counted-total'], [['attt.total', '3']]],
  [
    '"printed":"645"',
    '"printed":"654"',
    ['systems:all-parts'],
    [['systems.counts.central.printed', '645']],
    'transposed-digits',
  ],
  [
    '"printed":"5.482"',
    '"printed":"5.842"',
    ['list:section-i-total'],
    [['list.projects.soc.total', '5.482']],
    'transposed-digits',
  ],
  ['đạt 87,5%', 'đạt 85,7%', ['text.rate.said-1'], [['text.rate.said-1.rate', '87,5%']], 'transposed-digits'],
  ['gồm 830', 'gồm 803', ['text.sum.said-1'], [['text.sum.said-1.part-1', '830']], 'transposed-digits'],
  ['giảm 20%', 'giảm 25%', ['text.change.said-1'], [['text.change.said-1.change', '20%']]],
  ['"rate":"78,7%"', '"rate":"77,8%"', ['online-rate-in-text'], [['text.repeat.rate', '78,7%']], 'transposed-digits'],
];

describe('one error in it', () => {
  const planted = (from: string, to: string) =>
    checked((text) => {
      expect(text.split(from)).toHaveLength(2);
      return text.replace(from, to);
    });

  it.each(PLANTED.map((row) => ({ row, from: row[0], to: row[1] })))('$from printed as $to', ({ row }) => {
    const [from, to, rules, cells, cause] = row;
    const check = planted(from, to);
    const [finding] = check.findings;
    expect(check.issues).toEqual([]);
    expect(check.findings.map((each) => each.rules.map(({ rule }) => rule))).toEqual([rules]);
    const set = finding?.sets.find((each) => each.cells.every(({ path }, index) => path === cells[index]?.[0]));
    expect(set?.cells.map(({ path, mend }) => [path, mend?.printed ?? mend?.value])).toEqual(cells);
    expect(finding?.proof).toEqual({ kind: 'exact' });
    const causes = set?.cells.flatMap((cell) => cell.causes.map((each) => each.cause)) ?? [];
    if (cause === undefined) expect(causes).toEqual([]);
    else {
      expect(causes).toContain(cause);
      // No other set of the finding is explained by that slip.
      const others = finding?.sets.filter((each) => each !== set) ?? [];
      expect(others.flatMap((each) => each.cells.flatMap((cell) => cell.causes))).toEqual([]);
    }
    const [vi, en] = [reportToMarkdown(check), reportToMarkdown(check, { language: 'en' })];
    for (const rule of finding?.rules ?? []) {
      expect(vi).toContain(rule.statement.vi);
      expect(en).toContain(rule.statement.en);
      expect(rule.statement.vi).not.toBe(rule.statement.en);
      expect([rule.citations ?? rule.origin].flat()).not.toContain(undefined);
    }
  });

  it('a decision cited with two days, here and in the earlier report', () => {
    const rulesOf = (from: string, to: string) =>
      planted(from, to).findings.map(({ severity, rules }) => [severity, ...rules.map(({ rule }) => rule)]);
    expect(
      rulesOf('Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6', 'Thực hiện Quyết định số 749/QĐ-TTg ngày 06/3'),
    ).toEqual([['warning', 'cited.749/QĐ-TTg@2020']]);
    expect(rulesOf('942/QĐ-TTg ngày 15/6/2021', '942/QĐ-TTg ngày 16/5/2021')).toEqual([
      ['warning', 'cited.942/QĐ-TTg@2021'],
    ]);
  });

  it('a system of the register at another level: the counts of both levels, and the issue of a record has its path', () => {
    const { findings } = planted('"name":"Trung tâm dữ liệu","level":3', '"name":"Trung tâm dữ liệu","level":2');
    expect(
      findings
        .map(({ rules }) => rules.map(({ rule }) => rule))
        .flat()
        .sort(),
    ).toEqual(['attt:counted-level-2', 'attt:counted-level-3']);
    const { issues } = checked((text) =>
      text.replace('"decision":{"number":"12/QĐ-STTTT","issued":"2022-05-10"}', '"decision":null'),
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['security.approved-without-decision', ['sections', 3, 'systems', 0, 'decision']],
    ]);
  });
});
