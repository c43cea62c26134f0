import { describe, expect, it } from 'vitest';
import type { RuleSetId } from 'vn-ict/security';
import { deduce, IMPLICATIONS } from '../../src/security/deduce.js';
import { SCALES } from '../../src/security/fact-scale.js';
import { unknownState } from '../../src/security/fact-state.js';
import * as named from '../../src/security/named-scales.js';
import { ruleTable } from '../../src/security/rule-table.js';

const RULE_SETS: readonly RuleSetId[] = ['nd85-2016', 'nd331-2026'];

/** A scale in words. */
const nameOf = (scale: number): string => {
  const { field, member } = SCALES[scale] ?? { field: 'none' };
  return member === undefined ? field : `${field}.${member}`;
};

it('scales are named as they lie', () => {
  const names = Object.entries(named).map(([name, scales]) => [name, [scales].flat().map(nameOf)]);
  expect(Object.fromEntries(names)).toEqual({
    INTERNAL_SCALE: ['systemTypes.internal'],
    CITIZEN_FACING_SCALE: ['systemTypes.citizen-facing'],
    INFRASTRUCTURE_SCALE: ['systemTypes.infrastructure'],
    INDUSTRIAL_CONTROL_SCALE: ['systemTypes.industrial-control'],
    SYSTEM_TYPE_SCALES: ['internal', 'citizen-facing', 'infrastructure', 'industrial-control', 'other'].map(
      (type) => `systemTypes.${type}`,
    ),
    INFORMATION_KIND_SCALES: ['public', 'private', 'personal', 'state-secret'].map(
      (kind) => `informationKinds.${kind}`,
    ),
    STATE_SECRET_SCALE: ['informationKinds.state-secret'],
    PERSONAL_SCALES: ['informationKinds.private', 'informationKinds.personal'],
    SERVES_DEFENCE_SCALE: ['servesDefenceSecurity'],
    HARM_SCALE: ['nationalSecurityHarm'],
    PROVIDES_SCALE: ['providesOnlineService'],
    SUPPORTS_SCALE: ['supportsOnlineService'],
    OUTWARD_SCALES: [
      'systemTypes.citizen-facing',
      'providesOnlineService',
      'supportsOnlineService',
      'outsidersLogIn',
      'publicServiceLevel',
    ],
    SCOPE_SCALE: ['infrastructureScope'],
    E_GOVERNMENT_SCALE: ['nationalEGovernmentSystem'],
    ALWAYS_ON_SCALES: ['requires24x7', 'noUnplannedStop'],
    GRADE_SCALE: ['constructionGrade'],
    FIRST_SIGN_SCALE: ['nationalSecuritySigns.important-work'],
  });
  expect(SCALES.slice(named.FIRST_SIGN_SCALE).every(({ field }) => field === 'nationalSecuritySigns')).toBe(true);
});

describe.each(RULE_SETS)('the table of %s', (ruleSet) => {
  const { rows, above, questions } = ruleTable(ruleSet);

  it('has rows that are the bits of a number, the highest level first', () => {
    expect(rows.length).toBeLessThan(32);
    expect(rows.map(({ bit }) => bit)).toEqual(rows.map((_, index) => 2 ** index));
    const levels = rows.map(({ criterion }) => criterion.level);
    expect(levels).toEqual([...levels].sort((one, other) => other - one));
    expect(above.map((bits) => rows.filter(({ bit }) => (bits & bit) !== 0).length)).toEqual(
      [0, 1, 2, 3, 4, 5].map((level) => levels.filter((one) => one > level).length),
    );
  });

  it('has no row that reads a scale twice', () => {
    for (const { groups } of rows) {
      const scales = groups.flat().map(({ scale }) => scale);
      expect(new Set(scales).size).toBe(scales.length);
    }
  });

  it('has answers that no test divides, and that leave no gap', () => {
    for (const { scale, uses, answers } of questions) {
      const values = SCALES[scale]?.values;
      const last = values === undefined ? Number.MAX_SAFE_INTEGER : values.length - 1;
      expect(answers.map(({ from }) => from)).toEqual([0, ...answers.slice(0, -1).map(({ to }) => to + 1)]);
      expect(answers.at(-1)?.to).toBe(last);
      for (const { from, to, meets } of answers) {
        for (const { bit, test } of uses) {
          const holds = [from, to].map((position) => position >= test.from && position <= test.to);
          expect(holds).toEqual((meets & bit) === 0 ? [false, false] : [true, true]);
        }
      }
    }
  });
});

it('what follows is told whole: to narrow twice brings nothing more', () => {
  for (const [from, is] of IMPLICATIONS) {
    const once = unknownState();
    if (is === 1) once.low[from] = 1;
    else once.high[from] = 0;
    deduce(once);
    const twice = { low: once.low.slice(), high: once.high.slice() };
    deduce(twice);
    expect(twice).toEqual(once);
  }
});
