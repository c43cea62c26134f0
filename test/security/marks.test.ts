import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { type Confidence, weakestConfidence } from 'vn-ict/law';
import {
  appraisal,
  assessmentInterval,
  classifySystem,
  duties,
  ND85_CRITERIA,
  ND331_CRITERIA,
  REGISTER_DEADLINES,
  type SystemFacts,
  securityPlan,
} from 'vn-ict/security';

/** One system for every reading: facts under which nothing but the reading gives the level. */
const READINGS: Readonly<Record<string, SystemFacts>> = {
  website: { systemTypes: ['citizen-facing'], providesOnlineService: 'no', supportsOnlineService: 'no' },
  'state-secret-floor': { systemTypes: ['other'], informationKinds: ['state-secret'] },
  'part-of-province': { systemTypes: ['infrastructure'], infrastructureScope: 'part-of-province' },
  'one-ministry': { systemTypes: ['infrastructure'], infrastructureScope: 'one-ministry' },
  nationwide: { systemTypes: ['infrastructure'], infrastructureScope: 'nationwide', requires24x7: 'no' },
  'not-strategic': {
    systemTypes: ['other'],
    informationKinds: ['state-secret'],
    nationalSecurityHarm: 'especially-serious',
    strategicNature: 'no',
  },
};

describe('what no text says', () => {
  const readings = [...ND85_CRITERIA, ...ND331_CRITERIA].filter(({ kind }) => kind === 'reading');

  it.each(readings.map((criterion) => [criterion.id, criterion] as const))('%s shows its mark', (id, criterion) => {
    const facts = { informationKinds: ['public'], ...READINGS[criterion.reading ?? ''] } as const;
    const result = classifySystem(facts, { ruleSet: criterion.ruleSet, unlisted: 'no' });
    expect(result.matched.map((match) => [match.criterion, match.confidence])).toContainEqual([id, 'inference']);
    expect(result.confidence).toBe('inference');
    expect(result.ambiguities.map(({ code, confidence }) => [code, confidence])).toContainEqual([
      criterion.reading,
      'inference',
    ]);
    for (const mark of [', suy luận): ', 'Lưu ý (suy luận)']) expect(result.explanation.vi).toContain(mark);
    for (const mark of [', inference): ', 'Note (inference)']) expect(result.explanation.en).toContain(mark);
  });
});

describe('what was recalled, inferred, or read in secondary sources', () => {
  const marks = (value: unknown): Confidence[] => {
    const found: Confidence[] = [];
    JSON.stringify(value, (key, inner: unknown) => {
      if (key === 'confidence') found.push(inner as Confidence);
      return inner;
    });
    return found;
  };
  const asOf = plainDate('2025-06-01');

  it.each([
    ['sections of TCVN 14423:2026', securityPlan(3, { ruleSet: 'nd331-2026' }), 'secondary'],
    ['figures of TCVN 14423:2026', duties(4, { ruleSet: 'nd331-2026' }), 'secondary'],
    ['two years for systems of levels 1 and 2', assessmentInterval(1, 'nd85-2016'), 'inference'],
    ['Bộ Công an for Bộ TT&TT', appraisal(4, { ruleSet: 'nd85-2016', asOf }).appraiser, 'secondary'],
    ['cipher systems', appraisal(4, { ruleSet: 'nd85-2016', asOf, ownerKind: 'cipher' }).appraiser, 'inference'],
    ['the directive of 2024', REGISTER_DEADLINES.slice(2), 'secondary'],
    ['the gap', classifySystem({}, { asOf: plainDate('2026-07-15') }).regime, 'inference'],
    [
      'running and never levelled',
      classifySystem({ lifecycle: 'operating' }, { asOf: plainDate('2026-10-01') }).regime,
      'inference',
    ],
  ] as const)('%s', (_name, answer, mark) => {
    expect(weakestConfidence(marks(answer))).toBe(mark);
  });
});
