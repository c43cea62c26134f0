// Whatever a program passes beside or within a report: the sentence that contradicts itself is found all the same.
import { describe, expect, it } from 'vitest';
import { type CheckReportOptions, checkReport, type PeriodicReport, reportToMarkdown } from 'vn-ict/report';

const cover = { title: 'Báo cáo', agency: 'Sở TT&TT', period: { kind: 'year', year: 2023 } } as const;
const good = {
  kind: 'statements',
  id: 'good',
  statements: [{ id: 's', text: 'Đã cấp 84/96 chứng thư số, đạt 78,5%.' }],
} as const;
const refuse = (): never => {
  throw new Error('refused');
};
const throwing = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse });

/** The boundary: what a program without types may pass. */
const check = (sections: readonly unknown[], options?: unknown, more: object = {}) =>
  checkReport({ cover, sections, ...more } as PeriodicReport, options as CheckReportOptions);

// biome-ignore lint/suspicious/noSparseArray: what a program without types may pass.
const sparse = [, ,];
const values = [null, sparse, 7, 'text', 'x'.repeat(100_000), [null], [7], throwing, [throwing], Symbol('x'), () => 1];

describe('options of wrong types', () => {
  it.each(['definitions', 'families', 'rules', 'reference', 'weights', 'reading'])(
    '%s are told and left out',
    (name) => {
      for (const value of values) {
        const { findings, issues } = check([good], { [name]: value });
        expect(findings).toHaveLength(1);
        expect(issues.some(({ code }) => code === 'report.options' || code === 'reconcile.options')).toBe(true);
      }
    },
  );

  it('are told of themselves', () => {
    for (const options of [null, 7, [], throwing]) expect(check([good], options).findings).toHaveLength(1);
  });

  it('do not keep a report from being confronted with itself when another one is none', () => {
    for (const value of [...values, { cells: null }, { cells: [throwing] }, { cover, sections: [throwing] }]) {
      expect(check([good], { reference: { earlier: value } }).findings).toHaveLength(1);
    }
  });
});

describe('what stands in a report', () => {
  it('that is no rule, no section or no figures is told', () => {
    const codesOf = ({ issues }: ReturnType<typeof check>) => issues.map(({ code }) => code);
    const rules = check([good], {}, { rules: [null, throwing] });
    expect(rules.findings).toHaveLength(1);
    expect(codesOf(rules)).toEqual(['reconcile.not-a-rule', 'reconcile.not-a-rule']);
    const sections = check([throwing, good]);
    expect(sections.findings).toHaveLength(1);
    expect(codesOf(sections)).toEqual(['report.not-a-section']);
    const bad = { ...good, id: 'bad', statements: [{ id: 's', text: '', figures: 'x'.repeat(300_000) }] };
    const figures = check([bad, good]);
    expect(figures.findings).toHaveLength(1);
    expect(codesOf(figures)).toEqual(['report.not-a-statement']);
    expect(checkReport(throwing as PeriodicReport).issues.map(({ code }) => code)).toEqual(['report.not-a-report']);
  });
});

describe('a cover of wrong types', () => {
  let deep: unknown = 'x';
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  const wrong = [...values, deep, { deep }];
  const names = ['title', 'agency', 'territory', 'documentNumber', 'issued', 'asOf', 'period', 'signatory'];

  it.each(names)('is told of its %s, and can be rendered', (name) => {
    for (const value of wrong.filter((each) => each !== throwing)) {
      const found = checkReport({ cover: { ...cover, [name]: value }, sections: [good] });
      expect(found.findings).toHaveLength(1);
      expect(reportToMarkdown(found)).toContain('87,5%');
    }
  });
});

describe('a statement', () => {
  it('of megabytes is checked, and its place is not repeated without end', () => {
    const huge = 'a 12/24 xã, đạt 57%; '.repeat(5_000);
    const found = check([{ kind: 'statements', id: 'a', statements: [{ id: 's', text: huge, place: huge }] }, good]);
    expect(found.findings.length).toBeGreaterThan(4_000);
    expect(Math.max(...found.findings.map(({ rules }) => rules[0]?.cells[0]?.row?.length ?? 0))).toBe(500);
    expect(reportToMarkdown(found).length).toBeLessThan(5_000_000);
  });

  it.each([[[undefined]], [[null]], [7]])('section of %j is told in words of its readers', (tables) => {
    const { issues, findings } = check([{ kind: 'statistics', id: 'a', tables }, good]);
    expect(findings).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['report.section-unreadable']);
    expect(issues[0]?.message.vi).not.toContain('undefined');
  });
});
