import { classifySystem, type SystemFacts } from 'vn-ict/security';
import { classifySystem as classifyLightly } from 'vn-ict/security/level';
import type { Suite } from './suite.js';

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
const OPTIONS = { ruleSet: 'nd331-2026', unlisted: 'no' } as const;
const ROUNDS = 100;

export const suite: Suite = {
  title: 'the level of one system',
  unit: 'system',
  unitsPerRun: ROUNDS,
  contestants: [
    {
      name: 'vn-ict/security, with words and explanation',
      run: () => {
        let sum = 0;
        for (let round = 0; round < ROUNDS; round += 1) sum += classifySystem(PORTAL, OPTIONS).level ?? 0;
        return sum;
      },
    },
    {
      name: 'vn-ict/security/level, codes and citations',
      run: () => {
        let sum = 0;
        for (let round = 0; round < ROUNDS; round += 1) sum += classifyLightly(PORTAL, OPTIONS).level ?? 0;
        return sum;
      },
    },
  ],
};
