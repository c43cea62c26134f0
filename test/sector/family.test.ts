import { describe, expect, it } from 'vitest';
import { VnIctError } from 'vn-ict';
import { checkRules } from 'vn-ict/reconcile';
import { editRuleSchema } from 'vn-ict/schema';
import {
  checkStatistics,
  defineFamily,
  familyRules,
  type StatisticFigures,
  type StatisticsFamily,
} from 'vn-ict/sector';
import { HEAD, MADE } from './made-family.js';

type Fields = keyof typeof MADE.fields;
const check = (figures: StatisticFigures<Fields>, previous?: StatisticFigures<Fields>) =>
  checkStatistics(MADE, { ...HEAD, figures, ...(previous === undefined ? {} : { previous }) });
const failures = (figures: StatisticFigures<Fields>, previous?: StatisticFigures<Fields>) =>
  check(figures, previous)
    .confrontation.outcomes.filter(({ outcome }) => outcome === 'fail')
    .map(({ rule, residual }) => [rule.replace('made-up.', ''), residual]);
const printed = (text: string) => ({ printed: text });

describe('a definition', () => {
  it('is data: it stands a round trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(MADE))).toEqual(MADE);
  });

  it('refuses, of plain JavaScript, what does not compile', () => {
    const codes = (change: object): readonly unknown[] => {
      // The boundary: what a program without types may pass.
      const wrong = { ...MADE, ...change } as StatisticsFamily;
      try {
        defineFamily(wrong);
        return [];
      } catch (error) {
        if (!(error instanceof VnIctError)) throw error;
        return error.issues.map(({ code, path }): unknown[] => [code, ...path]);
      }
    };
    expect(codes({})).toEqual([]);
    expect(codes({ structure: [{ kind: 'exhaustive', whole: 'hole', parts: ['one', 'constructor'] }] })).toEqual([
      ['sector.unknown-field-in-family', 'structure', 0, 'whole'],
      ['sector.unknown-field-in-family', 'structure', 0, 'parts', 1],
    ]);
    const rate = MADE.rates[0];
    expect(codes({ rates: [rate, rate] })).toEqual([['sector.duplicate-rate', 'rates', 1, 'id']]);
    expect(codes({ rates: [{ ...rate, denominator: ['tổng'], factor: '1e2' }] })).toEqual([
      ['sector.unknown-field-in-family', 'rates', 0, 'denominator', 0],
    ]);
    expect(codes({ rates: [{ ...rate, factor: 'một trăm' }] })).toEqual([
      ['sector.not-a-decimal', 'rates', 0, 'factor'],
    ]);
    expect(codes({ id: 'Made up' })).toEqual([['sector.family-id', 'id']]);
    expect(codes({ fields: { ...MADE.fields, previous: MADE.fields.whole } })).toEqual([
      ['sector.field-name', 'fields', 'previous'],
    ]);
    expect(codes({ changes: [{ of: 'x', printedAs: 'growth', measure: 'percent' }] })).toEqual([
      ['sector.unknown-field-in-family', 'changes', 0, 0],
    ]);
    expect(codes({ norms: [{ ...MADE.norms?.[0], field: 'x' }] })).toEqual([
      ['sector.unknown-field-in-family', 'norms', 0, 'field'],
    ]);
    expect(codes({ fields: 3 })).toEqual([['argument.type', 'family', 'fields']]);
  });
});

describe('its rules', () => {
  it('travel as JSON, once each, and do not contradict one another', () => {
    const rules = familyRules(MADE);
    for (const rule of rules) expect(editRuleSchema.safeParse(rule).success, rule.id).toBe(true);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const found = checkRules(rules).map(({ code }) => code);
    expect(found.filter((code) => code !== 'reconcile.rule-redundant')).toEqual([]);
  });

  it('add up parts that are all there are', () => {
    expect(failures({ whole: 10, one: 4, other: 6 })).toEqual([]);
    expect(failures({ whole: 11, one: 4, other: 6 })).toEqual([['one-other-in-whole', '-1']]);
    expect(failures({ whole: 10, one: 11 })).toEqual([['one-within-whole', '1']]);
  });

  it('do not add up parts that overlap', () => {
    expect(failures({ whole: 644, first: 644, second: 548 })).toEqual([]);
    expect(failures({ whole: 644, first: 645 })).toEqual([['first-within-whole', '1']]);
  });

  it('let an open list fall short, but not exceed', () => {
    expect(failures({ whole: 10, named: 3, one: 4 })).toEqual([]);
    expect(failures({ whole: 10, named: 7, one: 4 })).toEqual([['named-one-in-whole', '1']]);
  });

  it('compute printed rates at the precision at which they are printed', () => {
    // 60 of 103 are 58,252…%
    expect(failures({ whole: 103, one: 60, other: 43, share: printed('58,3%') })).toEqual([]);
    expect(failures({ whole: 103, one: 60, other: 43, share: printed('58%') })).toEqual([]);
    // 58,2 is printed where 58,3 belongs: 58,2 − 6000/103 = (5994,6 − 6000)/103 = −5,4/103 = −27/515
    expect(failures({ whole: 103, one: 60, other: 43, share: printed('58,2%') })).toEqual([['share', '-27/515']]);
    // An exact number stands for itself.
    expect(failures({ whole: 4, one: 1, other: 3, share: '25' })).toEqual([]);
  });

  it('compute printed changes of every measure', () => {
    const last = { whole: 200 };
    expect(failures({ whole: 160, growth: printed('giảm 20%') }, last)).toEqual([]);
    expect(failures({ whole: 160, growth: printed('tăng 20%') }, last)).toEqual([['growth-of-whole', '40']]);
    expect(failures({ whole: 160, added: printed('giảm 40') }, last)).toEqual([]);
    expect(failures({ whole: 160, added: -41 }, last)).toEqual([['added-of-whole', '-1']]);
    expect(failures({ whole: 160, index: printed('80%') }, last)).toEqual([]);
    expect(failures({ whole: 360, times: printed('1,8 lần') }, last)).toEqual([]);
    expect(failures({ whole: 360, times: printed('1,9 lần') }, last)).toEqual([['times-of-whole', '0.1']]);
  });

  it('hold bounds, of the field or of its measure', () => {
    expect(failures({ bounded: 108, share: '100', growth: '-150' })).toEqual([]);
    expect(failures({ bounded: 109 })).toEqual([['bounded-at-most', '1']]);
    expect(failures({ bounded: 0 })).toEqual([['bounded-at-least', '-1']]);
    expect(failures({ share: '100.1' })).toEqual([['share-at-most', '0.1']]);
    expect(failures({ money: '-1' })).toEqual([['money-at-least', '-1']]);
  });

  it('warn of limits and of cumulative figures that fall', () => {
    const { issues } = checkStatistics(
      MADE,
      { ...HEAD, figures: { whole: 2, traffic: 2001, opened: 9 } },
      { earlier: { ...HEAD, figures: { opened: 10, whole: 5 } } },
    );
    expect(issues.map(({ code, severity, path }) => [code, severity, ...path])).toEqual([
      ['sector.rule-broken-by', 'warning', 'figures', 'whole'],
      ['sector.rule-broken-by', 'warning', 'figures', 'opened'],
    ]);
  });
});

it('finds printed rates that cannot be of one unprinted figure', () => {
  // 353.886 at 90,5 per 100: 39.08 to 39.13 ten thousand people; 283.041 at 87%: 32.35 to 32.72.
  const figures = { whole: 353_886, one: 283_041, density: printed('90,5'), ratio: printed('87%') };
  const [issue, ...others] = check(figures).issues;
  expect([issue?.code, issue?.path, others]).toEqual(['sector.bases-disagree', ['figures', 'base'], []]);
  expect(check({ ...figures, density: printed('109,0') }).issues).toEqual([]);
  // Printed, the figure itself is held against each rate instead.
  expect(failures({ ...figures, base: 325_000 }).map(([rule]) => rule)).toEqual(['density']);
});

it('hints at a figure that should move and is the same to the last digit', () => {
  const moving = defineFamily({
    id: 'moving',
    name: { vi: 'n', en: 'n' },
    section: 'post',
    fields: { lines: { label: { vi: 'l', en: 'l' }, unit: 'thuê bao', measure: 'count', moving: true } },
    structure: [],
    rates: [],
    citations: [{ document: 'QCVN 01:2015/BTTTT' }],
  });
  const of = (lines: number) => ({ ...HEAD, family: 'moving', figures: { lines } });
  const same = checkStatistics(moving, of(353_886), { earlier: of(353_886) });
  expect(same.issues.map(({ code, severity }) => [code, severity])).toEqual([['sector.rule-broken', 'hint']]);
  // Hints accuse nobody.
  expect(same.localization).toBe(undefined);
  expect(checkStatistics(moving, of(353_887), { earlier: of(353_886) }).issues).toEqual([]);
});
