import { describe, expect, it } from 'vitest';
import { checkIndicators } from 'vn-ict/indicator';
import { checkRules } from 'vn-ict/reconcile';
import { editRuleSchema } from 'vn-ict/schema';
import {
  checkStatistics,
  defineFamily,
  familyRules,
  rateIndicators,
  STATISTICS_FAMILIES,
  type StatisticsFamily,
  statisticsFamily,
} from 'vn-ict/sector';
import { familiesMarkdown } from './families-markdown.js';

it('every family is there for a reader who knows the field', async () => {
  await expect(familiesMarkdown()).toMatchFileSnapshot('../../docs/tables/sector-families.md');
});

it('no two families have one id, and each is found by its own', () => {
  expect(new Set(STATISTICS_FAMILIES.map(({ id }) => id)).size).toBe(STATISTICS_FAMILIES.length);
  for (const family of STATISTICS_FAMILIES) expect(statisticsFamily(family.id)).toBe(family);
  expect(statisticsFamily('__proto__')).toBe(undefined);
});

describe.each(STATISTICS_FAMILIES.map((family): [string, StatisticsFamily] => [family.id, family]))(
  '%s',
  (id, family) => {
    it('is data with words in both languages', () => {
      expect(defineFamily(family)).toBe(family);
      expect(JSON.parse(JSON.stringify(family))).toEqual(family);
      for (const { label } of Object.values(family.fields))
        expect([label.vi === '', label.en === '']).toEqual([false, false]);
      const labels = Object.values(family.fields).map(({ label }) => label.vi);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    });

    it('has rules that can hold together and travel', () => {
      const rules = familyRules(family);
      for (const rule of rules) expect([rule.id, editRuleSchema.safeParse(rule).success]).toEqual([rule.id, true]);
      // A part of two wholes is within both: some of these rules follow from others.
      expect(checkRules(rules).filter(({ code }) => code !== 'reconcile.rule-redundant')).toEqual([]);
      expect(rules.every((rule) => rule.id.startsWith(`${id}.`))).toBe(true);
    });

    it('has rates that are sound indicators', () => {
      expect(checkIndicators(rateIndicators(family)).filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    it('takes a table without any figure', () => {
      const check = checkStatistics(family, {
        family: id,
        territory: 'A',
        period: { kind: 'year', year: 2023 },
        figures: {},
      });
      expect([check.issues, check.localization]).toEqual([[], undefined]);
      expect(check.rates.every(({ evaluation }) => evaluation.outcome === 'undecided')).toBe(true);
    });
  },
);
