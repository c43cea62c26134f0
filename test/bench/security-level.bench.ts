import { type ClassifyOptions, classifySystem, type SystemFacts } from 'vn-ict/security';
import { classifySystem as classifyLightly } from 'vn-ict/security/level';
import type { Contestant, Suite } from './suite.js';

// A portal of a province: one online service, half a million people, four facts left open.
const PORTAL: SystemFacts = {
  ownerKind: 'ministry-or-province',
  systemTypes: ['citizen-facing'],
  informationKinds: ['public', 'personal'],
  providesOnlineService: 'yes',
  conditionalBusiness: 'no',
  resolvesAdministrativeProcedures: 'yes',
  basicDataSubjects: 500_000,
  sensitiveDataSubjects: 9_999,
  countMethod: 'tài khoản đã đăng ký',
};
const RULES = { ruleSet: 'nd331-2026' } as const;
// The less is told, the more facts are missing, each with the level that each answer would give.
const CASES: readonly (readonly [name: string, facts: SystemFacts, options: ClassifyOptions])[] = [
  ['a portal, the rest taken as no', PORTAL, { ...RULES, unlisted: 'no' }],
  [
    'four facts told',
    {
      systemTypes: ['citizen-facing'],
      informationKinds: ['public', 'personal'],
      providesOnlineService: 'yes',
      conditionalBusiness: 'no',
    },
    RULES,
  ],
  ['one fact told', { ownerKind: 'ministry-or-province' }, RULES],
  ['nothing told', {}, RULES],
];
const ROUNDS = 100;

type Classify = (facts: SystemFacts, options: ClassifyOptions) => { readonly ruleSet: string };

const timed = (door: string, classify: Classify): readonly Contestant[] =>
  CASES.map(([name, facts, options]) => ({
    name: `${door}: ${name}`,
    run: () => {
      let done = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        if (classify(facts, options).ruleSet === RULES.ruleSet) done += 1;
      }
      return done;
    },
  }));

export const suite: Suite = {
  title: 'the level of one system, by Nghị định 331/2026/NĐ-CP',
  unit: 'system',
  unitsPerRun: ROUNDS,
  contestants: [
    ...timed('with words and explanation', classifySystem),
    ...timed('light door, codes and citations', classifyLightly),
  ],
};
