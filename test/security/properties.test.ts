import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RuleSetClassification, type RuleSetId, type SystemFacts, safeClassifySystem } from 'vn-ict/security';
import {
  completeFacts,
  LEAST,
  ORDERED,
  ORDERED_FIELDS,
  type OrderedField,
  partialFacts,
  SET_MEMBERS,
  sparseFacts,
} from './arbitrary-facts.js';

const RULE_SET_IDS: readonly RuleSetId[] = ['nd85-2016', 'nd331-2026'];
const ruleSets = fc.constantFrom(...RULE_SET_IDS);

function classified(facts: SystemFacts, ruleSet: RuleSetId): RuleSetClassification | undefined {
  const result = safeClassifySystem(facts, { ruleSet });
  return result.success ? result.data : undefined;
}

const levelOf = (facts: SystemFacts, ruleSet: RuleSetId): number | undefined => {
  const result = classified(facts, ruleSet);
  return result === undefined ? undefined : (result.lowest ?? 0);
};

describe('classification', () => {
  it('is monotone: more users, a wider scope, a graver harm never lower the level', () => {
    fc.assert(
      fc.property(
        completeFacts,
        ruleSets,
        fc.constantFrom(...ORDERED_FIELDS),
        fc.nat(8),
        (facts, ruleSet, field: OrderedField, step) => {
          const values: readonly unknown[] = ORDERED[field];
          const at = values.indexOf(facts[field]);
          const graver = values[Math.min(at + step, values.length - 1)];
          const before = levelOf(facts, ruleSet);
          const after = levelOf({ ...facts, [field]: graver }, ruleSet);
          fc.pre(before !== undefined && after !== undefined);
          expect(after).toBeGreaterThanOrEqual(before ?? 0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('knows everything where every fact is known', () => {
    fc.assert(
      fc.property(completeFacts, ruleSets, (facts, ruleSet) => {
        const result = classified(facts, ruleSet);
        fc.pre(result !== undefined);
        expect(result?.lowest).toBe(result?.highest);
        expect(result?.missingFacts).toEqual([]);
        expect(result?.possible).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('holds in its range the level of every completion', () => {
    fc.assert(
      fc.property(partialFacts, ruleSets, fc.infiniteStream(fc.nat(1000)), (facts, ruleSet, picks) => {
        const result = classified(facts, ruleSet);
        fc.pre(result !== undefined && result.status !== 'decided');
        const seen = new Set<number>();
        for (let round = 0; round < 60; round += 1) {
          const level = levelOf(complete(facts, round, picks), ruleSet);
          if (level !== undefined) seen.add(level);
        }
        for (const level of seen) {
          expect(level).toBeGreaterThanOrEqual(result?.lowest ?? 0);
          expect(level).toBeLessThanOrEqual(result?.highest ?? 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reaches both ends of its range by answering what it says is missing', () => {
    fc.assert(
      fc.property(partialFacts, ruleSets, fc.boolean(), (facts, ruleSet, upwards) => {
        const start = classified(facts, ruleSet);
        fc.pre(start !== undefined && start.missingFacts.length > 0);
        const target = upwards ? start?.highest : start?.lowest;
        let known = facts;
        let result: RuleSetClassification | undefined = start;
        for (let round = 0; round < 40 && (result?.missingFacts.length ?? 0) > 0; round += 1) {
          // Upwards: what keeps the highest level possible, raising the lowest where it can; downwards: the least answer.
          const missing = result?.missingFacts[0];
          const outcomes = missing?.outcomes ?? [];
          const best = upwards
            ? outcomes.filter(({ highest }) => highest === result?.highest).at(-1)
            : outcomes.filter(({ lowest }) => lowest === result?.lowest)[0];
          known = answer(known, missing?.fact ?? '', missing?.member, best?.value ?? 'no');
          result = classified(known, ruleSet);
        }
        expect(result?.missingFacts).toEqual([]);
        expect([result?.lowest, result?.highest]).toEqual([target, target]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what a missing fact would change', () => {
  const agree = (facts: SystemFacts, ruleSet: RuleSetId): number => {
    let compared = 0;
    for (const { fact, member, outcomes } of classified(facts, ruleSet)?.missingFacts ?? []) {
      for (const { value, lowest, highest } of outcomes) {
        const span = /^(\d+)(?:(\+)|-(\d+))$/.exec(value);
        const known =
          span === null
            ? answer(facts, fact, member, value)
            : {
                ...facts,
                [fact]: { atLeast: Number(span[1]), ...(span[3] === undefined ? {} : { atMost: Number(span[3]) }) },
              };
        const told = classified(known, ruleSet);
        // An answer that contradicts what is known is refused.
        if (told === undefined) continue;
        expect([fact, member, value, told.lowest, told.highest]).toEqual([fact, member, value, lowest, highest]);
        compared += 1;
      }
    }
    return compared;
  };

  it('is the level of the same facts with that answer', () => {
    fc.assert(
      fc.property(partialFacts, ruleSets, (facts, ruleSet) => {
        agree(facts, ruleSet);
      }),
      { numRuns: 300 },
    );
  });

  it('is the level of the whole where there are components', () => {
    const parts = fc.array(fc.record({ name: fc.constant('phần'), facts: partialFacts }), {
      minLength: 1,
      maxLength: 2,
    });
    fc.assert(
      fc.property(partialFacts, parts, ruleSets, (facts, components, ruleSet) => {
        agree({ ...facts, components }, ruleSet);
      }),
      { numRuns: 150 },
    );
  });

  it('is never the same whatever the answer: every fact that is missing decides where all else is known', () => {
    fc.assert(
      fc.property(sparseFacts, ruleSets, fc.subarray([...ORDERED_FIELDS], { maxLength: 4 }), (told, ruleSet, open) => {
        const facts = { ...told, ...Object.fromEntries(open.map((field) => [field, 'unknown'])) };
        const missing = classified(facts, ruleSet)?.missingFacts ?? [];
        for (const { fact } of missing) {
          const others = open.filter((field) => field !== fact);
          const decides = completionsOf(facts, others).some((known) => {
            const values: readonly unknown[] = ORDERED[fact as OrderedField];
            const levels = values.map((value) => levelOf({ ...known, [fact]: value }, ruleSet));
            return new Set(levels.filter((level) => level !== undefined)).size > 1;
          });
          expect([fact, decides]).toEqual([fact, true]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not ask how many people there are where the list of conditional business decides anyway', () => {
    const service = { ...LEAST, providesOnlineService: 'unknown', conditionalBusiness: 'yes' } as const;
    const missing = (facts: SystemFacts, ruleSet: RuleSetId): readonly string[] | undefined =>
      classified(facts, ruleSet)?.missingFacts.map(({ fact }) => fact);
    expect(missing({ ...service, userCount: 'unknown' }, 'nd85-2016')).toEqual(['providesOnlineService']);
    expect(missing({ ...service, basicDataSubjects: 'unknown' }, 'nd331-2026')).toEqual(['providesOnlineService']);
    const listed = { ...service, conditionalBusiness: 'unknown', userCount: 10_000 } as const;
    expect(missing(listed, 'nd85-2016')).toEqual(['providesOnlineService']);
    expect(missing({ ...listed, userCount: 9_999 }, 'nd85-2016')).toEqual([
      'providesOnlineService',
      'conditionalBusiness',
    ]);
  });

  it.each(RULE_SET_IDS)('of a system of which nothing or one thing is told, by %s', (ruleSet) => {
    expect(agree({}, ruleSet)).toBeGreaterThan(40);
    for (const field of ORDERED_FIELDS) {
      for (const value of ORDERED[field]) agree({ [field]: value }, ruleSet);
    }
  });
});

/** Every way to fill the open fields. */
function completionsOf(facts: SystemFacts, open: readonly OrderedField[]): readonly SystemFacts[] {
  return open.reduce<readonly SystemFacts[]>(
    (known, field) => known.flatMap((one) => ORDERED[field].map((value) => ({ ...one, [field]: value }))),
    [facts],
  );
}

/** Gives an open fact a value as `missingFacts` names it. */
function answer(facts: SystemFacts, field: string, member: string | undefined, value: string): SystemFacts {
  if (member !== undefined) {
    const known = (facts as Record<string, Record<string, string>>)[field] ?? {};
    return { ...facts, [field]: { ...known, [member]: value } };
  }
  const count = /^(\d+)(?:\+|-\d+)?$/.exec(value);
  const graded = field === 'primeMinisterDecision' || field === 'riskAssessedLevel';
  const isCount = field in ORDERED && typeof ORDERED[field as OrderedField][0] === 'number';
  return { ...facts, [field]: count !== null && (graded || isCount) ? Number(count[1]) : value };
}

/** One completion: all least, all gravest, then random ones. */
function complete(facts: SystemFacts, round: number, picks: fc.Stream<number>): SystemFacts {
  const pick = (values: readonly unknown[]): unknown => {
    const [next] = picks.take(1);
    if (round === 0) return values[0];
    return round === 1 ? values.at(-1) : values[(next ?? 0) % values.length];
  };
  const filled: Record<string, unknown> = { ...facts };
  for (const field of ORDERED_FIELDS) if (facts[field] === 'unknown') filled[field] = pick(ORDERED[field]);
  for (const [field, members] of Object.entries(SET_MEMBERS)) {
    const known = filled[field] as Record<string, string>;
    filled[field] = Object.fromEntries(
      members.map((member) => [member, known[member] === 'unknown' ? pick(['no', 'yes']) : known[member]]),
    );
  }
  return filled;
}
