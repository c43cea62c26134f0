// docs/findings.md and `npm run demo`, row by row: every finding of the demo is one row of the first table, every row is one finding, and
// what the second table names is in none. The arithmetic of the document is computed here once more, without the library.
import { describe, expect, it } from 'vitest';
import { indicatorTables } from 'vn-ict/catalog';
import { checkReport, type ReportFinding } from 'vn-ict/report';
import { renderFindings } from '../../examples/check-report/render-findings.js';
import { demoReports } from '../../examples/check-report/reports.js';
import { holds, isEqual, readFigure, statedIn } from './findings/arithmetic.js';
import { causesOf, mendsOf, placeOf } from './findings/computed.js';
import { agreements, type DocumentedFinding, documentedFindings } from './findings/documented.js';

const checks = demoReports.map(({ name, report, reference }) => ({
  name,
  check: checkReport(report, { definitions: indicatorTables, reference }),
}));
const checkOf = (document: string) => checks.find(({ name }) => name === document)?.check;
const nameOf = (document: string, severity: string, codes: readonly string[]): string =>
  `${document}: ${[severity, ...codes.map((code) => `\`${code}\``)].join(' ')}`;

/** The findings of the demo, and the issues that are contradictions, under the names of their rows. */
const found = checks.flatMap(({ name, check: { findings, issues } }) => [
  ...findings.map((finding) =>
    nameOf(
      name,
      finding.severity,
      finding.rules.map(({ rule }) => rule),
    ),
  ),
  ...issues.filter(({ severity }) => severity === 'error').map(({ code }) => nameOf(name, 'error', [code])),
]);

const findingOf = ({ document, codes }: DocumentedFinding): ReportFinding | undefined =>
  checkOf(document)?.findings.find(({ rules }) => rules.map(({ rule }) => rule).join(' ') === codes.join(' '));
const cellsOf = ({ rules }: ReportFinding) => rules.flatMap(({ cells }) => cells);
const inFindings = documentedFindings.filter((row) => findingOf(row) !== undefined);
const inIssues = documentedFindings.filter((row) => findingOf(row) === undefined);

describe('the first table of docs/findings.md', () => {
  it('has one row for each finding of the demo, and one finding for each row', () => {
    expect(documentedFindings.map(({ row }) => row).sort()).toEqual([...found].sort());
    expect(new Set(found).size).toBe(found.length);
  });

  it.each(inFindings)('says where the figures stand and what is printed there: $row', (documented) => {
    const finding = findingOf(documented);
    if (finding === undefined) throw new Error('no finding');
    const cells = cellsOf(finding);
    const places = new Set(cells.map((cell) => placeOf(cell, documented.document)));
    expect([...places].sort()).toEqual([...documented.places].sort());
    const printed = cells.map((cell) => cell.printed ?? '');
    expect(printed).toEqual(expect.arrayContaining([...documented.printed]));
    // What is not in the list of printed figures is an addend of the arithmetic.
    const addends = new Set(documented.arithmetic.match(/\d[\d.]*\d|\d/g));
    for (const text of printed)
      expect([text, documented.printed.includes(text) || addends.has(text)]).toEqual([text, true]);
  });

  it.each(documentedFindings)('states arithmetic that is true: $row', ({ arithmetic, residuals }) => {
    const stated = statedIn(arithmetic);
    for (const chain of stated) expect([chain, holds(chain)]).toEqual([chain, true]);
    for (const residual of residuals) {
      const computed = stated.some((chain) => chain.split(' = ').slice(1).includes(residual));
      expect([residual, computed]).toEqual([residual, true]);
    }
  });

  it.each(inFindings)('states the residual of each rule: $row', (documented) => {
    const residuals = findingOf(documented)?.rules.flatMap(({ residual }) =>
      residual === undefined ? [] : [residual],
    );
    expect(residuals).toHaveLength(documented.residuals.length);
    for (const [index, residual] of (residuals ?? []).entries()) {
      // The library writes `-0.4` where the document writes `−0,4`.
      const spelt = residual.replace('-', '−').replace('.', ',');
      expect([residual, isEqual(readFigure(spelt), readFigure(documented.residuals[index] ?? ''))]).toEqual([
        residual,
        true,
      ]);
    }
  });

  it.each(inFindings)('names the cells with their mend, and the likely cause: $row', (documented) => {
    const finding = findingOf(documented);
    if (finding === undefined) throw new Error('no finding');
    const listed = documented.mend.split('; ').filter((set) => set.startsWith('`')).length;
    expect(listed > 0 || documented.mend.startsWith('none')).toBe(true);
    expect(mendsOf(finding, listed)).toBe(listed === 0 ? '' : documented.mend);
    expect(causesOf(finding)).toBe(documented.cause);
  });

  it.each(inFindings)('mends nothing that its arithmetic does not give: $row', ({ mend, arithmetic }) => {
    const given = new Set([...arithmetic.matchAll(/\d[\d.,]*\d|\d/g)].map(([figure]) => figure));
    const after = [...mend.matchAll(/→ (?:at least |0 to )?(\d[\d.,]*\d|\d)(?!\/)/g)].map(([, figure = '']) => figure);
    for (const figure of after) expect([figure, given.has(figure)]).toEqual([figure, true]);
  });

  it.each(inIssues)(
    'says what the message of an issue says: $row',
    ({ document, codes, severity, printed, arithmetic }) => {
      const messages = checkOf(document)?.issues.filter(
        (issue) => issue.code === codes[0] && issue.severity === severity,
      );
      expect(messages).toHaveLength(1);
      const ranges = arithmetic.match(/\d[\d.]*–\d[\d.]*\d/g) ?? [];
      expect(ranges.length).toBeGreaterThan(1);
      for (const text of [...printed, ...ranges]) expect(messages?.[0]?.message.vi).toContain(text);
    },
  );
});

describe('what the demo prints', () => {
  const printed = checks.flatMap(({ name, check }) => {
    const blocks = renderFindings(check)
      .split(/\n(?=\d+\. [A-ZÀ-Ỹ]|! )/)
      .slice(1);
    const issues = check.issues.filter(({ severity }) => severity === 'error');
    return [...check.findings, ...issues].map((found, index) => ({ name, found, block: blocks[index] ?? '' }));
  });

  it.each(printed)('has cells, mend and cause of each: $name $block', ({ found: one, block }) => {
    const mended = /sai ở: .+ → .+|cách sửa: không suy ra được/;
    const caused = /có thể do: |nguyên nhân: chưa rõ|sai ở: [^(]+\([a-zà-ỹ]/;
    expect([mended.test(block), caused.test(block)]).toEqual([true, true]);
    if (!('rules' in one)) return;
    for (const { statement } of one.rules) expect(block).toContain(statement.vi);
    for (const { printed: text } of [...cellsOf(one).slice(0, 6), ...(one.sets[0]?.cells ?? [])]) {
      expect(block).toContain(`] ${text}`);
    }
  });
});

describe('the second table of docs/findings.md', () => {
  it.each(agreements)('states arithmetic that is true: $row', ({ holding }) => {
    for (const chain of statedIn(holding)) expect([chain, holds(chain)]).toEqual([chain, true]);
  });

  it.each(agreements)(
    'names what is confronted and passes, or is in no finding: $row',
    ({ documents, figures, rules }) => {
      const known = documents.flatMap((document) => checkOf(document) ?? []);
      expect(known.length).toBeGreaterThan(0);
      const outcomes = known.flatMap(({ confrontation }) => confrontation.outcomes);
      for (const rule of rules) {
        const verdicts = outcomes.filter((outcome) => outcome.rule === rule).map(({ outcome }) => outcome);
        expect([rule, verdicts.length > 0, verdicts.every((verdict) => verdict === 'pass')]).toEqual([
          rule,
          true,
          true,
        ]);
      }
      const accused = known.flatMap(({ findings }) =>
        findings.flatMap(cellsOf).filter(({ report }) => report === undefined),
      );
      const wrong = known.flatMap(({ findings }) => findings.flatMap(({ sets }) => sets.flatMap(({ cells }) => cells)));
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) {
        expect(
          [...accused, ...wrong].filter(({ printed = '' }) => printed === figure || printed.startsWith(`${figure} `)),
        ).toEqual([]);
      }
    },
  );
});
