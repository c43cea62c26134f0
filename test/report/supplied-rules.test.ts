// The rules that the rooms and the catalogues supply: each says what it demands, in both languages, and where it comes from.
import { describe, expect, it } from 'vitest';
import { indicatorTables, plan883ReportRules } from 'vn-ict/catalog';
import { PLATFORM_FAMILIES, platformRegisterSheet } from 'vn-ict/platform';
import { portfolioRules } from 'vn-ict/portfolio';
import { publicServiceSheet } from 'vn-ict/public-service';
import { describeRule, type EditRule, indicatorTableSheet, mergeRules } from 'vn-ict/reconcile';
import { editRuleSchema, safeParsePayload } from 'vn-ict/schema';
import { familyRules, STATISTICS_FAMILIES } from 'vn-ict/sector';
import { levelCountsSheet } from 'vn-ict/security';

const SUPPLIED: Readonly<Record<string, readonly EditRule[]>> = {
  catalogues: indicatorTables.flatMap(({ rules }) => rules),
  plan: plan883ReportRules,
  services: publicServiceSheet('dvc', { onlineServices: 3, fullyOnlineServices: 1, partiallyOnlineServices: 2 }).rules,
  security: levelCountsSheet('attt', { total: 3, byLevel: { 1: 1, 2: 2 } }).rules,
  table: indicatorTableSheet('annex', [{ no: '5', name: 'Hồ sơ trực tuyến', result: '50%', note: '5/10' }], {}).rules,
  platform: platformRegisterSheet('systems', {
    id: 'register',
    title: 'Sổ hệ thống',
    systems: [],
    counts: [
      { id: 'all', label: 'Hệ thống', count: 3, parts: ['one'], systems: { kind: 'lgsp' }, origin: 'mục I.2' },
      { id: 'one', label: 'Đang dùng', count: 3 },
    ],
  }).rules,
  portfolio: portfolioRules({
    id: 'list',
    title: 'Danh mục',
    moneyUnit: 'triệu đồng',
    columns: { total: { label: 'Tổng kinh phí' } },
    sections: [],
    projects: [{ id: 'wan', name: 'WAN', amounts: { total: { printed: '3.713' } } }],
    totals: { total: { printed: '3.713' } },
  }),
  families: [...STATISTICS_FAMILIES, ...PLATFORM_FAMILIES].flatMap((family) =>
    familyRules(family).map((rule) => ({ ...rule, id: `${family.id}:${rule.id}` })),
  ),
};

describe.each(Object.entries(SUPPLIED))('the rules of %s', (_, rules) => {
  it('have an id, a severity, both languages and a citation or an origin', () => {
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(rule.id).not.toBe('');
      expect(['error', 'warning', 'hint']).toContain(rule.severity);
      expect(rule.statement.vi).not.toBe('');
      expect(rule.statement.en).not.toBe('');
      expect(rule.statement.vi).toBe(rule.statement.vi.normalize('NFC'));
      const citations = 'citations' in rule ? (rule.citations ?? []) : [];
      expect([rule.id, citations.length > 0 || rule.origin !== undefined]).toEqual([rule.id, true]);
      expect(describeRule(rule).vi).not.toBe('');
    }
  });

  it('travel as JSON, and merge with themselves into the same rules', () => {
    const travelled: unknown = JSON.parse(JSON.stringify(rules));
    expect(travelled).toEqual(rules);
    for (const rule of rules) expect(safeParsePayload(editRuleSchema, rule).success).toBe(true);
    const merged = mergeRules(rules, travelled as readonly EditRule[]);
    expect(merged.issues).toEqual([]);
    expect(merged.rules).toHaveLength(new Set(rules.map(({ id }) => id)).size);
  });
});
