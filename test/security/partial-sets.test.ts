import { expect, it } from 'vitest';
import { type SystemFacts, safeClassifySystem } from 'vn-ict/security';

type Members = Readonly<Record<string, 'yes' | 'no'>>;
const TYPES = ['internal', 'citizen-facing', 'infrastructure', 'industrial-control', 'other'] as const;
const KINDS = ['public', 'private', 'personal', 'state-secret'] as const;
const RULE_SETS = ['nd85-2016', 'nd331-2026'] as const;

/** Every way to know some members of a set and not the others. */
function partsOf(members: readonly string[]): Members[] {
  return members.reduce<Members[]>(
    (parts, member) => parts.flatMap((part) => [part, { ...part, [member]: 'yes' }, { ...part, [member]: 'no' }]),
    [{}],
  );
}

// Which of these facts contradict one another is for the classification to say.
const classify = (facts: SystemFacts, ruleSet: (typeof RULE_SETS)[number]): ReturnType<typeof safeClassifySystem> =>
  safeClassifySystem(facts, { ruleSet, unlisted: 'no' });

/** The answers about a member that was not named which a level that was found does not allow for. */
function surprises(set: 'systemTypes' | 'informationKinds', known: Members, others: SystemFacts): string[] {
  const members = set === 'systemTypes' ? TYPES : KINDS;
  return RULE_SETS.flatMap((ruleSet) => {
    const before = classify({ ...others, [set]: known }, ruleSet);
    if (!before.success) return [];
    const { lowest, highest } = before.data;
    return members
      .filter((member) => !Object.hasOwn(known, member))
      .flatMap((member) =>
        ['yes', 'no'].flatMap((value) => {
          const facts = { ...others, [set]: { ...known, [member]: value } };
          const after = classify(facts, ruleSet);
          if (!after.success) return [];
          const within = (after.data.lowest ?? 0) >= (lowest ?? 0) && (after.data.highest ?? 0) <= (highest ?? 0);
          return within ? [] : [`${ruleSet} ${JSON.stringify(facts)}`];
        }),
      );
  });
}

it('what a set leaves open is not no: an answer to it never leaves the range, though the rest is declared no', () => {
  // One province whose data centre holds private information, and nobody said whether it holds state secrets.
  const centre = { systemTypes: ['infrastructure'], infrastructureScope: 'one-province' } as const;
  const open = classify({ ...centre, informationKinds: { private: 'yes' } }, 'nd331-2026');
  expect(open.success && [open.data.lowest, open.data.highest]).toEqual([3, 5]);
  for (const known of partsOf(KINDS)) {
    for (const others of [...TYPES.map((type): SystemFacts => ({ systemTypes: [type] })), centre]) {
      expect(surprises('informationKinds', known, others)).toEqual([]);
    }
  }
  for (const known of partsOf(TYPES)) {
    for (const informationKinds of [['public'], ['personal'], { private: 'yes' }] as const) {
      expect(surprises('systemTypes', known, { informationKinds })).toEqual([]);
    }
  }
});
