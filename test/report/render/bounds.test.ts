// How much is printed, and how long it takes.
import { describe, expect, it } from 'vitest';
import { checkReport, type PeriodicReport, type ReportCheck, reportToHtml, reportToMarkdown } from 'vn-ict/report';
import { markdownTables, named, readHtml, textIn } from './documents.js';

const cover = { title: 'Báo cáo', agency: 'Sở TT&TT', period: { kind: 'year', year: 2023 } } as const;
const report: PeriodicReport = {
  cover,
  sections: [
    { kind: 'security-register', id: 's', stated: { total: 26, byLevel: { 1: 5, 2: 17, 3: 3 } } },
    {
      kind: 'indicator-table',
      id: 'a',
      rows: [1, 2, 3, 4, 5].map((no) => ({ no: String(no), name: `Chỉ tiêu ${no}`, target: '80%', result: `${no}%` })),
    },
  ],
};
const check = checkReport(report);

/** The same finding over and over, as many a broken report has. */
const withFindings = (count: number): ReportCheck => ({
  ...check,
  findings: Array.from({ length: count }, () => check.findings[0]!),
});

describe('the limit', () => {
  const many = withFindings(12);

  it('is how many findings and rows are printed, and a line tells how many more there are', () => {
    const markdown = reportToMarkdown(many, { limit: 4 });
    expect(markdown.match(/^### ! Phát hiện/gm)).toHaveLength(4);
    // In the summary, over the findings, and where a section names those that concern it.
    expect(markdown.match(/^Còn 8 mục nữa không in ở đây\.$/gm)).toHaveLength(3);
    const table = markdownTables(markdown).find(({ caption }) => caption === 'Bảng chỉ tiêu');
    expect(table?.rows.map(([no]) => no)).toEqual(['1', '2', '3', '4']);
    expect(markdown).toContain('\nCòn 1 mục nữa không in ở đây.\n');
    expect(reportToMarkdown(many, { limit: 4, language: 'en' })).toContain('\n8 more are not printed here.\n');
  });

  it('leaves no link to what is not printed', () => {
    const tree = readHtml(reportToHtml(many, { limit: 4 }));
    const ids = new Set(named(tree, 'article').map(({ attributes }) => attributes.get('id')));
    const targets = named(tree, 'a').flatMap(({ attributes }) => attributes.get('href')?.match(/finding-\d+/) ?? []);
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('does not hide the counts', () => {
    const full = reportToMarkdown(check, { limit: 1 });
    expect(markdownTables(full)[0]?.rows[0]).toEqual(['! lỗi', '1', '0']);
  });
});

describe('10,000 findings', () => {
  const limit = 10_000;
  const huge = withFindings(limit);

  it.each([
    ['Markdown', reportToMarkdown, 50],
    ['HTML', reportToHtml, 50],
  ] as const)('are rendered as %s in time that grows with their number', (_, render, perFinding) => {
    const start = performance.now();
    const document = render(huge, { limit });
    // Milliseconds: 0.2 for a finding of four sets; a square of the number would be minutes.
    expect(performance.now() - start).toBeLessThan(limit * 1);
    expect(document).toContain(`Phát hiện ${limit} (`);
    expect(document.length / render(withFindings(100), { limit }).length).toBeLessThan(limit / 100);
    expect(document.length).toBeGreaterThan(limit * perFinding);
  });

  it('are 500 unless more are asked for', () => {
    const document = reportToHtml(huge);
    const articles = named(readHtml(document), 'article').filter(({ attributes }) =>
      attributes.get('id')!.startsWith('finding-'),
    );
    expect(articles).toHaveLength(500);
    expect(textIn(readHtml(document))).toContain('Còn 9500 mục nữa không in ở đây.');
  });
});
