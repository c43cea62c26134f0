import { describe, expect, it } from 'vitest';
import { CONFIDENCE_LABELS } from 'vn-ict/law';
import {
  classifySystem,
  factDefinitions,
  HARM_SCALES,
  type HarmObject,
  type RuleSetId,
  SECURITY_LEVELS,
  type SystemFacts,
} from 'vn-ict/security';

const degreesOf = (ruleSet: RuleSetId, object: HarmObject): (readonly string[])[] =>
  HARM_SCALES[ruleSet].levels.map(({ harms }) =>
    harms.filter((harm) => harm.object === object).map(({ degree }) => degree),
  );

describe('the scale of harm', () => {
  it('names all five levels of both laws, with the place', () => {
    for (const { levels, confidence } of Object.values(HARM_SCALES)) {
      expect(levels.map(({ level }) => level)).toEqual(SECURITY_LEVELS);
      expect(levels.every(({ harms }) => harms.length > 0)).toBe(true);
      expect(CONFIDENCE_LABELS[confidence].en).toBe('read in the text');
    }
    expect(HARM_SCALES['nd85-2016'].citation).toEqual({
      document: '86/2015/QH13',
      type: 'law',
      article: '21',
      clause: '2',
    });
    expect(HARM_SCALES['nd331-2026'].citation).toEqual({
      document: '116/2025/QH15',
      type: 'law',
      article: '8',
      clause: '1',
    });
  });

  it('is that of Luật 86/2015/QH13, Điều 21 khoản 2', () => {
    expect(degreesOf('nd85-2016', 'private-rights')).toEqual([['harm'], ['serious'], [], [], []]);
    expect(degreesOf('nd85-2016', 'public-interest')).toEqual([[], ['harm'], ['serious'], ['especially-serious'], []]);
    expect(degreesOf('nd85-2016', 'production')).toEqual([[], [], ['serious'], [], []]);
    expect(degreesOf('nd85-2016', 'public-order')).toEqual([[], [], ['serious'], ['especially-serious'], []]);
    const security = [[], [], ['harm'], ['serious'], ['especially-serious']];
    expect(degreesOf('nd85-2016', 'defence')).toEqual(security);
    expect(degreesOf('nd85-2016', 'national-security')).toEqual(security);
  });

  it('is that of Luật 116/2025/QH15, Điều 8 khoản 1: wider at level 3, without defence', () => {
    expect(degreesOf('nd331-2026', 'private-rights')).toEqual([['harm'], ['serious'], ['especially-serious'], [], []]);
    expect(degreesOf('nd331-2026', 'public-interest')).toEqual([[], ['harm'], ['serious'], ['especially-serious'], []]);
    expect(degreesOf('nd331-2026', 'public-order')).toEqual([[], [], ['harm', 'serious'], ['especially-serious'], []]);
    expect(degreesOf('nd331-2026', 'production')).toEqual([[], [], [], [], []]);
    expect(degreesOf('nd331-2026', 'defence')).toEqual([[], [], [], [], []]);
    expect(degreesOf('nd331-2026', 'national-security')).toEqual([
      [],
      [],
      ['harm'],
      ['serious'],
      ['especially-serious'],
    ]);
  });
});

describe('the harm that the facts accept', () => {
  const systems: readonly (readonly [string, SystemFacts])[] = [
    ['state secrets', { systemTypes: ['other'], informationKinds: ['state-secret'] }],
    ['defence service', { systemTypes: ['other'], informationKinds: ['private'], servesDefenceSecurity: 'yes' }],
  ];

  it('has no other word than none and the three degrees of both decrees', () => {
    const harm = factDefinitions().find(({ field }) => field === 'nationalSecurityHarm');
    expect(harm?.values).toEqual(['none', 'harm', 'serious', 'especially-serious', 'unknown']);
  });

  it.each(systems)('decides level 3, 4 or 5: %s', (_name, facts) => {
    const levels = (ruleSet: RuleSetId, strategicNature: 'yes' | 'no'): unknown[] =>
      (['harm', 'serious', 'especially-serious'] as const).map(
        (nationalSecurityHarm) =>
          classifySystem({ ...facts, nationalSecurityHarm, strategicNature }, { ruleSet, unlisted: 'no' }).level,
      );
    expect(levels('nd85-2016', 'no')).toEqual([3, 4, 5]);
    expect(levels('nd331-2026', 'yes')).toEqual([3, 4, 5]);
    // Mang tính chiến lược: Nghị định 331/2026/NĐ-CP, Điều 15 khoản 1, asks for it besides.
    expect(levels('nd331-2026', 'no')).toEqual([3, 4, 4]);
  });
});
