// Whatever a program passes beside or within a report: the sentence that contradicts itself is found all the same.
import { describe, expect, it } from 'vitest';
import { type CheckReportOptions, checkReport, type PeriodicReport } from 'vn-ict/report';

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

const values = [null, 7, 'text', 'x'.repeat(100_000), [null], [7], throwing, [throwing], Symbol('x'), () => 1];

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
