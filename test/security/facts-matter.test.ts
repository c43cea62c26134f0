import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  appraisal,
  classifySystem,
  factDefinitions,
  ND85_CRITERIA,
  ND331_CRITERIA,
  type RuleSetId,
  type SystemFacts,
  safeClassifySystem,
  securityPlan,
} from 'vn-ict/security';
import { completeFacts, LEAST, ORDERED, ORDERED_FIELDS, SET_MEMBERS } from './arbitrary-facts.js';

const RULE_SET_IDS: readonly RuleSetId[] = ['nd85-2016', 'nd331-2026'];

const levelOf = (facts: SystemFacts, ruleSet: RuleSetId): number | undefined => {
  const result = safeClassifySystem(facts, { ruleSet });
  return result.success ? (result.data.lowest ?? 0) : undefined;
};

describe('every fact that criteria read', () => {
  const read = new Set(
    [...ND85_CRITERIA, ...ND331_CRITERIA]
      .flatMap(({ when }) => when)
      .flatMap((condition) => ('anyOf' in condition ? condition.anyOf : [condition]))
      .map(({ fact }) => fact),
  );

  it.each([...read])('%s can change the level', (field) => {
    const changes = RULE_SET_IDS.some((ruleSet) => {
      let found = false;
      fc.assert(
        fc.property(completeFacts, (facts) => {
          const before = levelOf(facts, ruleSet);
          if (found || before === undefined) return;
          if (field === 'systemTypes' || field === 'informationKinds') {
            found = levelOf({ ...facts, [field]: LEAST[field] }, ruleSet) !== before;
          } else {
            found = (ORDERED[field] as readonly unknown[]).some((value) => {
              const after = levelOf({ ...facts, [field]: value }, ruleSet);
              return after !== undefined && after !== before;
            });
          }
        }),
        { numRuns: 1000, seed: 7 },
      );
      return found;
    });
    expect(changes).toBe(true);
  });

  it('and nothing else: an unread fact leaves the level alone', () => {
    const facts: SystemFacts = { ...LEAST, systemTypes: ['internal'] };
    const level = classifySystem(facts, { ruleSet: 'nd331-2026' }).level;
    expect(classifySystem({ ...facts, countMethod: 'x' }, { ruleSet: 'nd331-2026' }).level).toBe(level);
  });
});

describe('every fact that no criterion reads', () => {
  const read = new Set<string>([...ORDERED_FIELDS, ...Object.keys(SET_MEMBERS)]);
  const asOf = plainDate('2026-10-01');
  const shop: SystemFacts = {
    ownerKind: 'ministry-or-province',
    providesOnlineService: 'yes',
    informationKinds: ['personal'],
    conditionalBusiness: 'yes',
    userCount: 5,
    basicDataSubjects: 5,
    sensitiveDataSubjects: 0,
  };
  const answers = (facts: SystemFacts): string => {
    const result = safeClassifySystem(facts, { asOf, unlisted: 'no' });
    const { ownerKind = 'unknown', securityUnitOperates = 'unknown', leasesCloudOrDataCentre = 'unknown' } = facts;
    const route = appraisal(4, { ruleSet: 'nd331-2026', asOf, ownerKind });
    const unit = appraisal(3, { ruleSet: 'nd331-2026', asOf, securityUnitOperates });
    const plan = securityPlan(3, { ruleSet: 'nd331-2026', leasesCloudOrDataCentre });
    return JSON.stringify([result, route, unit, plan]);
  };
  const component = {
    name: 'Thư điện tử',
    facts: { systemTypes: ['internal'], informationKinds: ['private'] },
  } as const;
  const changes: Readonly<Record<string, SystemFacts>> = {
    lifecycle: { lifecycle: 'under-investment-before-2026-07-01' },
    ownerKind: { ownerKind: 'military' },
    singleOwner: { singleOwner: 'no' },
    conditionalBusinessItem: { conditionalBusinessItem: { list: 'Luật Đầu tư 143/2025/QH15, Phụ lục IV', item: '52' } },
    countMethod: { countMethod: 'tài khoản đang hoạt động' },
    nationalSecuritySigns: { nationalSecuritySigns: ['important-work'] },
    components: { components: [component] },
    boundaryGrounds: {
      components: [component],
      boundaryGrounds: ['function', 'data-flow', 'operational-dependence', 'incident-reach'],
    },
    securityUnitOperates: { securityUnitOperates: 'yes' },
    leasesCloudOrDataCentre: { leasesCloudOrDataCentre: 'no' },
  };

  it('is on this list', () => {
    const others = factDefinitions().flatMap(({ field }) => (read.has(field) ? [] : [field]));
    expect(Object.keys(changes).sort()).toEqual([...others].sort());
  });

  it.each(Object.entries(changes))('%s changes an answer beside the level', (field, change) => {
    const before = field === 'boundaryGrounds' ? { ...shop, components: [component] } : shop;
    expect(answers({ ...before, ...change })).not.toBe(answers(before));
  });
});
