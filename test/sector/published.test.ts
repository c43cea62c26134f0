// What a careful reader finds in the statistics of three documents of Bắc Kạn. The figures are typed from them, as printed; what is expected
// here was computed by hand.
import { describe, expect, it } from 'vitest';
import { safeParsePayload, statisticsSchema } from 'vn-ict/schema';
import { checkSharedFigures, checkStatistics, compareStatistics, evaluateStatistics } from 'vn-ict/sector';
import { HALF_YEAR_2023 } from '../../examples/data/half-year-2023/index.js';
import { PLAN_883 } from '../../examples/data/plan-883/index.js';
import { SCHEME_1655 } from '../../examples/data/scheme-1655/index.js';
import type { Statement } from '../../examples/data/statement.js';

const DOCUMENTS = { 'half-year report': HALF_YEAR_2023, plan: PLAN_883, scheme: SCHEME_1655 } as const;

const statementOf = (document: readonly Statement[], family: string): Statement => {
  const found = document.find(({ payload }) => payload.family === family);
  if (found === undefined) throw new Error(`no ${family}`);
  return found;
};

/** Every rule that fails, with its severity and residual, and every other issue by its code. */
const findings = (document: readonly Statement[], earlier: readonly Statement[] = []) =>
  document.flatMap(({ family, payload }) => {
    const known = earlier.find((other) => other.payload.family === payload.family);
    const check = checkStatistics(family, payload, known === undefined ? {} : { earlier: known.payload });
    const failed = check.confrontation.outcomes.filter(({ outcome }) => outcome === 'fail');
    const others = check.issues.filter(({ code }) => !code.startsWith('sector.rule-broken'));
    expect(check.issues).toHaveLength(failed.length + others.length);
    return [
      ...failed.map(({ rule, severity, residual }) => [rule, severity, ...(residual === undefined ? [] : [residual])]),
      ...others.map(({ code, path }) => [code, payload.family, ...path]),
    ];
  });

describe.each(Object.entries(DOCUMENTS))('the statistics of the %s', (_, document) => {
  it('stand their schemas', () => {
    for (const { family, payload } of document) {
      const parsed = safeParsePayload(statisticsSchema(family), JSON.parse(JSON.stringify(payload)));
      expect([family.id, parsed.issues, parsed.success && parsed.data]).toEqual([family.id, [], payload]);
    }
  });

  it('are read to the last cell: no rule is left without an answer but for what is not printed', () => {
    for (const { family, payload } of document) {
      const { confrontation } = checkStatistics(family, payload);
      const reasons = confrontation.outcomes.flatMap(({ outcome, reason }) => (outcome === 'error' ? [reason] : []));
      expect([family.id, reasons]).toEqual([family.id, []]);
    }
  });
});

describe('what contradicts itself, and nothing else', () => {
  it('in the half-year report', () => {
    expect(findings(HALF_YEAR_2023)).toEqual([
      // 240.593 + 53.951 = 294.544 where 294.255 is printed
      ['telecommunications-subscribers.mobileBroadband-fixedBroadband-in-internet', 'error', '289'],
      // 8.234 tỷ GB over 53.951 lines: 8.234.000.000.000 − 53.951 × 3.952.800 = 8.234.000.000.000 − 213.257.512.800
      ['telecommunications-traffic.fixed-data-of-lines', 'warning', '8020742487200'],
    ]);
  });

  it('in the plan', () => {
    // 353.886 at 90,5 per 100 people is a population of 390.819 to 391.250; 283.041 at 87% one of 323.476 to 327.215.
    expect(findings(PLAN_883)).toEqual([
      ['sector.bases-disagree', 'telecommunications-subscribers', 'figures', 'population'],
    ]);
  });

  it('in the scheme', () => {
    // 8 + 39 + 1 + 8 + 3 = 59 where 58 is printed
    expect(findings(SCHEME_1655)).toEqual([
      [
        'web-portals.partySites-administrativeSites-provincialPortals-districtPortals-enterpriseSites-in-portals',
        'error',
        '1',
      ],
    ]);
  });

  it('in the plan, half a year after the report', () => {
    expect(findings(PLAN_883, HALF_YEAR_2023)).toEqual([
      // The same three figures to the last digit, while the internet gained a subscriber.
      ['telecommunications-subscribers.telephone-moving', 'hint'],
      ['telecommunications-subscribers.fixedTelephone-moving', 'hint'],
      ['telecommunications-subscribers.mobile-moving', 'hint'],
      ['sector.bases-disagree', 'telecommunications-subscribers', 'figures', 'population'],
      ['cable-network.fibreLength-moving', 'hint'],
      // 104.933 − 106.369, 91.881 − 92.385, 27.176 − 27.189
      ['e-commerce-households.accounts-not-falling', 'warning', '-1436'],
      ['e-commerce-households.trainedHouseholds-not-falling', 'warning', '-504'],
      ['e-commerce-households.transactions-not-falling', 'warning', '-13'],
      // 98% after 100%
      ['digital-citizens.healthRecordShare-not-falling', 'warning', '-2'],
    ]);
  });
});

describe('what tables of one document share', () => {
  const shared = (document: readonly Statement[]) =>
    checkSharedFigures(document).flatMap(({ confrontation, issues }) => {
      const rules = confrontation.outcomes.map(({ rule, outcome }) => [rule, outcome]);
      return [
        ...rules,
        ...issues.filter(({ code }) => code !== 'sector.family-repeated').map(({ code, path }) => [code, ...path]),
      ];
    });

  it('holds in the half-year report', () => {
    expect(shared(HALF_YEAR_2023)).toEqual([
      ['shared.mobile-broadband', 'pass'],
      ['shared.fixed-broadband', 'pass'],
    ]);
  });

  it('is not found in the plan, whose rates contradict one another within one table', () => {
    expect(shared(PLAN_883)).toEqual([]);
  });

  it('cannot be one population in the scheme', () => {
    // 2.386 × 136 is 324.428 to 324.563 people; 283.909 at 90% are 313.712 to 317.216, 36.142 at 11% 314.279 to 344.209.
    expect(shared(SCHEME_1655)).toEqual([['sector.bases-disagree', 'population']]);
  });
});

describe('what the figures say beside that', () => {
  const ratesOf = (document: readonly Statement[], family: string) => {
    const { rates } = evaluateStatistics(statementOf(document, family).family, statementOf(document, family).payload);
    return Object.fromEntries(
      rates.flatMap(({ rate, evaluation: { value } }) => (value ? [[rate, value.printed]] : [])),
    );
  };

  it('the share of people with a smartphone is that of mobile subscribers', () => {
    // 273.003 ÷ 348.170 = 78,41%, printed as 78% of the people
    expect(ratesOf(HALF_YEAR_2023, 'telecommunications-subscribers')).toEqual({ 'smartphones-of-mobile': '78,4%' });
    // 283.041 ÷ 348.170 = 81,29%
    expect(ratesOf(PLAN_883, 'telecommunications-subscribers')).toEqual({ 'smartphones-of-mobile': '81,3%' });
  });

  it('the average radius is above the norm, by 0,37 km', () => {
    const { family, payload } = statementOf(SCHEME_1655, 'postal-service-points');
    const { norms } = evaluateStatistics(family, payload);
    expect(norms.map(({ evaluation: { outcome, gap } }) => [outcome, gap?.exact])).toEqual([['fail', '0.37']]);
  });

  it('a mobile money transaction is of 400 thousand đồng', () => {
    // 4.200.000.000 ÷ 10.506 = 399.771,55…
    expect(ratesOf(HALF_YEAR_2023, 'mobile-money')).toEqual({ 'value-per-transaction': '399.772 đồng/giao dịch' });
  });

  it('fibre reached fewer villages than three years before', () => {
    const { family, payload } = statementOf(HALF_YEAR_2023, 'telecommunications-coverage');
    const { fields } = compareStatistics(
      family,
      payload,
      statementOf(SCHEME_1655, 'telecommunications-coverage').payload,
    );
    expect(fields.find(({ field }) => field === 'villageFibreShare')?.absolute).toBe('-6');
  });

  it('the internet subscribers are the cell to mend, or one of their parts', () => {
    const { family, payload } = statementOf(HALF_YEAR_2023, 'telecommunications-subscribers');
    const sets = checkStatistics(family, payload).localization?.groups[0]?.sets ?? [];
    expect(
      sets.map(({ cells }) => cells.map(({ path, row, mend }) => [path.split('.')[1], row, mend?.printed])),
    ).toEqual([
      [['internet', 'II.2', '294.544 thuê bao']],
      [['mobileBroadband', 'II.2', '240.304 thuê bao']],
      [['fixedBroadband', 'II.2', '53.662 thuê bao']],
    ]);
  });
});
