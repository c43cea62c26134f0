import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { type ClassifyOptions, safeClassifySystem } from 'vn-ict/security';
import { classifySystem as classifyLightly, safeClassifySystem as safeClassifyLightly } from 'vn-ict/security/level';
import { partialFacts } from './arbitrary-facts.js';

/** Words are all that the light door leaves out. */
const withoutWords = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['text', 'explanation', 'reason', 'notices', 'warnings'].includes(key) ? undefined : inner,
    ),
  );

const options: fc.Arbitrary<ClassifyOptions> = fc.oneof(
  fc.record({ ruleSet: fc.constantFrom('nd85-2016', 'nd331-2026'), unlisted: fc.constantFrom('no', 'unknown') }),
  fc.record({ asOf: fc.constantFrom('2023-01-01', '2026-07-15', '2026-10-01').map(plainDate) }),
);

describe('the light door', () => {
  it('classifies as the full one does', () => {
    fc.assert(
      fc.property(partialFacts, options, (facts, how) => {
        const full = safeClassifySystem(facts, how);
        const light = safeClassifyLightly(facts, how);
        if (full.success && light.success) {
          expect(withoutWords(light.data)).toEqual(withoutWords(full.data));
          expect(light.data.notices.map(({ code }) => code)).toEqual(full.data.warnings.map(({ code }) => code));
          expect(light.data.explanation.vi.split('\n')[0]).toBe(full.data.explanation.vi.split('\n')[0]);
        } else expect(light).toEqual(full);
      }),
      { numRuns: 200 },
    );
  });

  it('explains with the places of the law, in both languages, with its marks', () => {
    const shop = {
      providesOnlineService: 'yes',
      informationKinds: ['personal'],
      conditionalBusiness: 'no',
      userCount: 12_000,
    } as const;
    expect(classifyLightly(shop, { ruleSet: 'nd85-2016', unlisted: 'no' }).explanation).toEqual({
      vi: [
        'Đề xuất cấp độ 3 theo Nghị định 85/2016/NĐ-CP, căn cứ:',
        '- điểm c khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP (cấp độ 3)',
        '- điểm b khoản 2 Điều 8 Nghị định 85/2016/NĐ-CP (cấp độ 2)',
      ].join('\n'),
      en: [
        'Proposed level 3 under Decree 85/2016/NĐ-CP, on these grounds:',
        '- Point c, Clause 2, Article 9 of Decree 85/2016/NĐ-CP (level 3)',
        '- Point b, Clause 2, Article 8 of Decree 85/2016/NĐ-CP (level 2)',
      ].join('\n'),
    });
    const secret = { systemTypes: ['other'], informationKinds: ['state-secret'] } as const;
    const { explanation } = classifyLightly(secret, { ruleSet: 'nd331-2026', unlisted: 'no' });
    expect(explanation.vi).toContain('(cấp độ 3, suy luận)');
    expect(explanation.en).toContain('(level 3, inference)');
  });
});
