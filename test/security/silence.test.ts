import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { classifySystem, type SystemFacts, safeClassifySystem } from 'vn-ict/security';
import { ORDERED, ORDERED_FIELDS, SET_MEMBERS } from './arbitrary-facts.js';

/** Some members of a set known, the others not. */
const inPart = (members: readonly string[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(members.map((member) => [member, fc.constantFrom('yes', 'no')])), { requiredKeys: [] });
/** A set named in part, or not at all. */
const set = (members: readonly string[]): fc.Arbitrary<object | undefined> =>
  fc.option(inPart(members), { nil: undefined });
const few = fc.array(
  fc
    .constantFrom(...ORDERED_FIELDS)
    .chain((field) => fc.tuple(fc.constant(field), fc.constantFrom<unknown>(...ORDERED[field]))),
  { maxLength: 4 },
);
/** A few facts as somebody begins to fill in a form; what they contradict is for the classification to say. */
const begun = fc
  .tuple(few, set(SET_MEMBERS.systemTypes), set(SET_MEMBERS.informationKinds))
  .map(([facts, systemTypes, informationKinds]): SystemFacts => {
    const sets = { ...(systemTypes && { systemTypes }), ...(informationKinds && { informationKinds }) };
    return { ...(Object.fromEntries(facts) as SystemFacts), ...sets };
  });

test.prop([begun, fc.constantFrom('nd85-2016', 'nd331-2026')])(
  'what silence did not declare no stays open: no answer to it leaves the range',
  (facts, ruleSet) => {
    const options = { ruleSet, unlisted: 'no' } as const;
    const before = safeClassifySystem(facts, options);
    if (!before.success) return;
    const { lowest, highest, assumedNo } = before.data;
    for (const field of ORDERED_FIELDS) {
      if (facts[field] !== undefined || assumedNo.includes(field)) continue;
      for (const value of ORDERED[field]) {
        const after = safeClassifySystem({ ...facts, [field]: value }, options);
        if (!after.success) continue;
        const told = `${field}: ${value}`;
        expect([told, (after.data.lowest ?? 0) >= (lowest ?? 0)]).toEqual([told, true]);
        expect([told, (after.data.highest ?? 0) <= (highest ?? 0)]).toEqual([told, true]);
      }
    }
  },
);

it('a portal of which nobody said whether it is an online service is level 2 or 3, not 2', () => {
  for (const ruleSet of ['nd85-2016', 'nd331-2026'] as const) {
    const of = (facts: SystemFacts): unknown => {
      const { status, lowest, highest, missingFacts } = classifySystem(
        { systemTypes: ['citizen-facing'], informationKinds: ['public'], ...facts },
        { ruleSet, unlisted: 'no' },
      );
      return [status, lowest, highest, missingFacts.length > 0];
    };
    expect(of({})).toEqual(['range', 2, 3, true]);
    expect(of({ providesOnlineService: 'no' })).toEqual(['range', 2, 3, true]);
    expect(of({ providesOnlineService: 'no', supportsOnlineService: 'no' })).toEqual(['decided', 2, 2, false]);
  }
});
