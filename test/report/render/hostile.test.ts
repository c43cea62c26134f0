// Whatever stands in a report, the documents show it and do nothing else with it.
import { describe, expect, it } from 'vitest';
import { checkReport, type PeriodicReport, reportToHtml, reportToMarkdown, reportToVegaLite } from 'vn-ict/report';
import { elementsIn, htmlTables, markdownTables, readHtml, textIn } from './documents.js';
import { checkedPlan } from './plan.js';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror="alert(1)">',
  "' onmouseover='alert(1)",
  '</style></title></table><h1>x</h1>',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '<!-- x --> <![CDATA[x]]> --> ]]>',
  'javascript:alert(1)',
  'a | b \\| c \\',
  '`code` *b* _i_ ~~s~~ $x$',
  '[link](javascript:alert(1)) ![image](x) [^1]',
  '# heading',
  '- list',
  '1. list',
  '--- | ---',
  '    code',
  'https://example.org www.example.org',
  '{count} {{x}} ${x}',
  '$& $1 $`',
] as const;

const reportOf = (text: string): PeriodicReport => ({
  cover: {
    title: text,
    documentNumber: text,
    agency: text,
    territory: text,
    period: { kind: 'year', year: 2023 },
    signatory: { role: text, name: text },
  },
  sections: [
    {
      kind: 'indicator-table',
      id: 'a',
      title: text,
      rows: [
        { no: text, name: text, target: '80%', result: '77%' },
        { no: '2', name: text, target: text, result: text, note: text },
      ],
    },
    {
      kind: 'statements',
      id: 's',
      statements: [{ id: 'one', text, place: text, figures: { n: '5', m: '6' } }],
    },
    { kind: 'x-other', id: 'x', title: text },
  ],
  rules: [
    {
      id: text,
      kind: 'same',
      as: 'number',
      severity: 'error',
      statement: { vi: text, en: text },
      cells: [{ cell: 's.one.n' }, { cell: 's.one.m' }],
      citations: [{ document: text }],
    },
  ],
});

const baseline = checkReport(reportOf('x'));
const skeleton = (html: string): readonly string[] => elementsIn(readHtml(html)).map(({ name }) => name);
const shapeOf = (tables: ReturnType<typeof markdownTables>) => tables.map(({ rows }) => rows.map((row) => row.length));

describe.each(HOSTILE)('%s', (text) => {
  const check = checkReport(reportOf(text));

  it('is a text in HTML', () => {
    const html = reportToHtml(check);
    const tables = htmlTables(html);
    const cells = tables.flatMap(({ rows }) => rows.flat());
    expect(check.findings).toHaveLength(1);
    expect(cells.filter((cell) => cell === text.trim()).length).toBeGreaterThanOrEqual(5);
    // The elements are those of the same report with a harmless text, but for what the reading of a cell finds wrong.
    const names = new Set(skeleton(html));
    for (const name of skeleton(reportToHtml(baseline))) names.delete(name);
    expect([...names]).toEqual([]);
    expect(textIn(readHtml(html)).split(text.trim()).length).toBeGreaterThan(10);
  });

  it('is a text in Markdown', () => {
    const markdown = reportToMarkdown(check);
    expect(markdown).not.toMatch(/<(?=[a-z/!])/i);
    const tables = markdownTables(markdown);
    for (const { columns, rows } of tables) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    expect(shapeOf(tables)).toEqual(shapeOf(htmlTables(reportToHtml(check))));
    expect(
      tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === text.trim()).length,
    ).toBeGreaterThanOrEqual(5);
    // Headings are those of the document, each once.
    const headings = markdown.split('\n').filter((line) => /^ {0,3}#/.test(line));
    const expected = reportToMarkdown(baseline)
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(headings).toHaveLength(expected.length);
  });

  it('is data in Vega-Lite', () => {
    const [row] = reportToVegaLite(check).data.values;
    expect([row?.section, row?.result]).toEqual([text.trim(), 77]);
  });
});

describe('texts that cannot be shown', () => {
  const texts = ['a\u0000b', 'a\u0008b', 'a\u001Bb', 'a\u202Eb', 'a\u2066b', 'a\uD800b', 'a\uFFFFb', 'a\u0085\u2028b'];

  it.each(texts)('%j shows that something stood there', (text) => {
    const check = checkReport(reportOf(text));
    for (const document of [reportToHtml(check), reportToMarkdown(check), JSON.stringify(reportToVegaLite(check))]) {
      expect(document).not.toContain(text);
      expect(document).toMatch(/a[\uFFFD ]b/);
      expect(document).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E\u2066-\u2069]/);
    }
  });

  it('keep to one line', () => {
    const check = checkReport(reportOf('một\nhai\r\n\r\n# ba\tbốn'));
    expect(reportToMarkdown(check)).toContain('# một hai # ba bốn\n');
    expect(reportToHtml(check)).toContain('<h1>một hai # ba bốn</h1>');
  });

  it('are shortened where they are long', () => {
    const title = 'x'.repeat(1_000_000);
    const check = checkReport({ cover: { ...reportOf('x').cover, title }, sections: [] });
    expect(reportToHtml(check).length).toBeLessThan(20_000);
    expect(reportToMarkdown(check).length).toBeLessThan(10_000);
  });
});

describe('payloads that are not what their types say', () => {
  it.each([
    [{}],
    [{ title: 7, agency: null, period: { kind: 'year', year: -1 } }],
    [{ title: {}, agency: [], period: 'năm 2023', asOf: '2023-02-30', issued: 5, signatory: { role: {} } }],
    [{ title: 'x', agency: 'x', period: null, signatory: 'x' }],
  ])('a cover such as %j is shown as far as it can be', (cover) => {
    // The boundary: a payload of another program.
    const check = checkReport({ cover, sections: [{ kind: 'x', id: 'x', title: {} }] } as unknown as PeriodicReport);
    expect(textIn(readHtml(reportToHtml(check)))).not.toContain('[object');
    expect(reportToMarkdown(check)).not.toMatch(/\[object|undefined|null/);
  });

  it('citations and statements of rules that are none are left out', () => {
    const [rule] = reportOf('x').rules!;
    const broken = { ...rule, statement: {}, citations: [null, { document: 7 }, {}] };
    const check = checkReport({ ...reportOf('x'), rules: [broken] } as unknown as PeriodicReport);
    expect(check.findings).toHaveLength(1);
    expect(reportToMarkdown(check)).not.toMatch(/\[object|undefined|null/);
  });

  it('what is no report has a document that says so', () => {
    const check = checkReport(null as never);
    expect(reportToMarkdown(check)).toContain('Dữ liệu nhận được không phải là báo cáo.');
    expect(reportToMarkdown(check, { language: 'en' })).toContain('What was received is no report.');
  });

  it.each([
    [null, {}, 'argument.type'],
    [{}, {}, 'argument.type'],
    [checkedPlan, null, 'argument.type'],
    [checkedPlan, { language: 'fr' }, 'argument.value'],
    [checkedPlan, { limit: 0 }, 'argument.type'],
    [checkedPlan, { limit: 1.5 }, 'argument.type'],
  ])('%# is refused', (check, options, code) => {
    for (const render of [reportToMarkdown, reportToHtml, reportToVegaLite]) {
      // The boundary: a program without types.
      expect(() => render(check as never, options as never)).toThrow(expect.objectContaining({ code }) as Error);
    }
  });
});
