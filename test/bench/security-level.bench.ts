import { plainDate } from 'vn-ict';
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
const FOUR_FACTS: SystemFacts = {
  systemTypes: ['citizen-facing'],
  informationKinds: ['public', 'personal'],
  providesOnlineService: 'yes',
  conditionalBusiness: 'no',
};
// While it is not known whether a system was under investment before 2026-07-01, both decrees answer.
const BOTH = { asOf: plainDate('2026-11-22') } as const;
const CASES: readonly (readonly [name: string, facts: SystemFacts, options: ClassifyOptions])[] = [
  ['a portal, the rest taken as no', PORTAL, { ...RULES, unlisted: 'no' }],
  ['four facts told', FOUR_FACTS, RULES],
  ['one fact told', { ownerKind: 'ministry-or-province' }, RULES],
  ['nothing told', {}, RULES],
  ['a portal, by both decrees', PORTAL, { ...BOTH, unlisted: 'no' }],
  ['four facts told, by both decrees', FOUR_FACTS, BOTH],
  ['one fact told, by both decrees', { ownerKind: 'ministry-or-province' }, BOTH],
  ['nothing told, by both decrees', {}, BOTH],
];
const ROUNDS = 100;

type Classify = (facts: SystemFacts, options: ClassifyOptions) => { readonly status: string };

const timed = (door: string, classify: Classify): readonly Contestant[] =>
  CASES.map(([name, facts, options]) => ({
    name: `${door}: ${name}`,
    run: () => {
      let done = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        if (classify(facts, options).status !== '') done += 1;
      }
      return done;
    },
  }));

export const suite: Suite = {
  title: 'the level of one system, by Nghị định 331/2026/NĐ-CP or by both decrees',
  unit: 'system',
  unitsPerRun: ROUNDS,
  contestants: [
    ...timed('with words and explanation', classifySystem),
    ...timed('light door, codes and citations', classifyLightly),
  ],
};
