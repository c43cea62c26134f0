import { plainDate } from 'vn-ict';
import { type SystemRecord, securityRegister } from 'vn-ict/security';
import { ORDERLY } from '../security/records.js';
import type { Suite } from './suite.js';

const SIZE = 100_000;
const asOf = plainDate('2024-12-31');
const systems: readonly SystemRecord[] = Array.from({ length: SIZE }, (_, index) => ({
  ...ORDERLY,
  id: `ht-${index}`,
  level: ([1, 2, 2, 3, 3, 4] as const)[index % 6] ?? 2,
  plan: index % 3 === 0 ? 'partial' : 'full',
  planCompletedOn: index % 3 === 0 ? null : ORDERLY.planCompletedOn,
  trustLabel: index % 10 === 0 ? 'labelled' : 'not-applicable',
}));

export const suite: Suite = {
  title: 'a register of 100,000 systems, checked and summarised',
  unit: 'register',
  unitsPerRun: 1,
  contestants: [
    { name: 'vn-ict', run: () => securityRegister(systems, { asOf }).byLevel },
    {
      name: 'counts by level only, by hand, nothing checked',
      run: () => {
        const byLevel = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, undetermined: 0 };
        for (const { level } of systems) byLevel[level ?? 'undetermined'] += 1;
        return byLevel;
      },
    },
  ],
};
