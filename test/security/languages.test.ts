import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from 'vn-ict';
import { WEEKENDS_ONLY } from 'vn-ict/period';
import {
  assessmentInterval,
  classifySystem,
  compareRegimes,
  duties,
  factDefinitions,
  NEXT_ACTIONS,
  procedure,
  REGISTER_DEADLINES,
  type RuleSetId,
  SECURITY_LEVELS,
  type SystemFacts,
  securityPlan,
} from 'vn-ict/security';

const RULE_SETS: readonly RuleSetId[] = ['nd85-2016', 'nd331-2026'];
const OWNERS = ['unknown', 'military', 'cipher', 'public-security', 'ministry-or-province'] as const;
const DAYS = ['2020-01-01', '2023-01-01', '2025-06-01', '2026-07-15', '2026-09-01', '2027-01-01'].map(plainDate);
const LIFECYCLES = ['new', 'operating', 'levelled-before-2026-07-01', 'under-investment-before-2026-07-01'] as const;
/** One system for each of the places that the texts leave open. */
const SYSTEMS: readonly SystemFacts[] = [
  {},
  { systemTypes: ['citizen-facing'], providesOnlineService: 'no', supportsOnlineService: 'no' },
  { systemTypes: ['other'], informationKinds: ['state-secret'], nationalSecurityHarm: 'especially-serious' },
  { systemTypes: ['infrastructure'], infrastructureScope: 'part-of-province' },
  { systemTypes: ['infrastructure'], infrastructureScope: 'one-ministry' },
  { systemTypes: ['infrastructure'], infrastructureScope: 'nationwide', requires24x7: 'no' },
  { nationalEGovernmentSystem: 'yes', requires24x7: 'no' },
];

const route = (ruleSet: RuleSetId, day: PlainDate): unknown =>
  SECURITY_LEVELS.flatMap((level) =>
    OWNERS.map((ownerKind) =>
      procedure(level, { ruleSet, asOf: day, receivedOn: day, calendar: WEEKENDS_ONLY, ownerKind }),
    ),
  );

/** What the room says, in both languages. */
const SAID = JSON.stringify([
  ...RULE_SETS.flatMap((ruleSet) => [
    ...DAYS.map((day) => route(ruleSet, day)),
    ...SECURITY_LEVELS.map((level) => [
      duties(level, { ruleSet }),
      securityPlan(level, { ruleSet }),
      assessmentInterval(level, ruleSet),
    ]),
    ...SYSTEMS.map((facts) => classifySystem(facts, { ruleSet, unlisted: 'no' })),
  ]),
  ...DAYS.flatMap((asOf) => LIFECYCLES.map((lifecycle) => classifySystem({ lifecycle }, { asOf }))),
  compareRegimes({}, { approved: { level: 3 } }),
  factDefinitions(),
  NEXT_ACTIONS,
  REGISTER_DEADLINES,
]);

/** The texts of one language. */
function texts(language: 'vi' | 'en'): readonly string[] {
  const found = new Set<string>();
  JSON.parse(SAID, (key, value: unknown) => {
    if (key === language && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found];
}

describe('the two languages of what the room says', () => {
  it('English names places of the law in English', () => {
    expect(texts('en').length).toBeGreaterThan(200);
    expect(texts('en').filter((text) => /Điều|[Kk]hoản|[Đđ]iểm|Nghị định|Thông tư|Luật|\bk\d/.test(text))).toEqual([]);
  });

  it('Vietnamese is composed and names them in Vietnamese', () => {
    expect(texts('vi').length).toBeGreaterThan(200);
    expect(texts('vi').filter((text) => text !== text.normalize('NFC'))).toEqual([]);
    expect(texts('vi').filter((text) => /\b(?:Decree|Circular|Article|Clause|Point)\b/.test(text))).toEqual([]);
  });
});
