import { describe, expectTypeOf, it } from 'vitest';
import {
  checkReport,
  type PeriodicReport,
  type ReportFinding,
  reportToHtml,
  reportToMarkdown,
  reportToVegaLite,
  type SectionCheckOf,
  type TargetPlotRow,
} from 'vn-ict/report';

const cover = { title: 'Báo cáo', agency: 'Sở TT&TT', period: { kind: 'year', year: 2023 } } as const;

describe('a report', () => {
  it('has sections of known kinds, and of kinds named x-…', () => {
    expectTypeOf({ cover, sections: [] }).toExtend<PeriodicReport>();
    expectTypeOf({ cover, sections: [{ kind: 'x-map' as const, id: 'map', layers: 3 }] }).toExtend<PeriodicReport>();
    // @ts-expect-error a kind that nobody knows must be named x-…
    checkReport({ cover, sections: [{ kind: 'map', id: 'map' }] });
    // @ts-expect-error a table has rows
    checkReport({ cover, sections: [{ kind: 'indicator-table', id: 'a' }] });
    // @ts-expect-error the variant of rates is one of three
    checkReport({ cover, sections: [{ kind: 'public-services', id: 'a', variant: 'mine', totals: {} }] });
  });

  it('answers a result of the kind of each section', () => {
    for (const section of checkReport({ cover, sections: [] }).sections) {
      if (section.kind === 'indicator-table')
        expectTypeOf(section.result?.summary.met).toExtend<readonly string[] | undefined>();
      if (section.kind === 'statements') expectTypeOf(section).toEqualTypeOf<SectionCheckOf<'statements'>>();
      // @ts-expect-error not every result has a summary
      section.result?.summary;
    }
  });

  it('answers findings in order', () => {
    expectTypeOf(checkReport({ cover, sections: [] }).findings).toEqualTypeOf<readonly ReportFinding[]>();
  });
});

describe('a rendering', () => {
  const check = checkReport({ cover, sections: [] });

  it('is text, or a plot of plain rows', () => {
    expectTypeOf(reportToMarkdown(check)).toEqualTypeOf<string>();
    expectTypeOf(reportToHtml(check, { language: 'en', limit: 10 })).toEqualTypeOf<string>();
    expectTypeOf(reportToVegaLite(check).data.values).toEqualTypeOf<readonly TargetPlotRow[]>();
    expectTypeOf(reportToVegaLite(check).$schema).toEqualTypeOf<'https://vega.github.io/schema/vega-lite/v6.json'>();
  });

  it('takes a check, not a report, and a language that there is', () => {
    // @ts-expect-error a report is checked first
    reportToHtml({ cover, sections: [] });
    // @ts-expect-error there is no French
    reportToMarkdown(check, { language: 'fr' });
    // @ts-expect-error the limit is a number
    reportToVegaLite(check, { limit: '10' });
  });
});
