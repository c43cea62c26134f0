import { describe, expect, it } from 'vitest';
import { formatCitation, parseCitation } from 'vn-ict/law';
import {
  type Condition,
  type Criterion,
  classifySystem,
  type FactCondition,
  ND85_CRITERIA,
  ND331_CRITERIA,
  type SystemFacts,
} from 'vn-ict/security';
import { citationText } from '../../src/security/cite.js';
import { SCALES } from '../../src/security/fact-scale.js';
import { LEAST } from './arbitrary-facts.js';

const ALL: readonly Criterion[] = [...ND85_CRITERIA, ...ND331_CRITERIA];

const conditionsOf = (condition: Condition): readonly FactCondition[] =>
  'anyOf' in condition ? condition.anyOf : [condition];

/** The facts that make one condition hold, over what is there already. */
function satisfy(facts: Record<string, unknown>, condition: FactCondition): void {
  if ('member' in condition) {
    const known = facts[condition.fact];
    const members = new Set(Array.isArray(known) ? (known as string[]) : []);
    if (condition.is === 'yes') members.add(condition.member);
    else members.delete(condition.member);
    facts[condition.fact] = [...members];
  } else if ('atLeast' in condition) facts[condition.fact] = condition.atLeast;
  else facts[condition.fact] = 'oneOf' in condition ? condition.oneOf[0] : condition.is;
}

/** A complete set of facts under which the criterion holds: everything else at its least. */
function factsFor({ when }: Criterion, alternative: number): SystemFacts {
  const facts: Record<string, unknown> = { ...LEAST, systemTypes: [], informationKinds: ['public'] };
  for (const condition of when) {
    const tests = conditionsOf(condition);
    const test = tests[Math.min(alternative, tests.length - 1)];
    if (test !== undefined) satisfy(facts, test);
  }
  if (facts['infrastructureScope'] !== 'none')
    satisfy(facts, { fact: 'systemTypes', member: 'infrastructure', is: 'yes' });
  return facts;
}

describe('the criteria as data', () => {
  it('are the rows that the decrees print', () => {
    const rows = (criteria: readonly Criterion[]): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const { kind, level } of criteria) {
        if (kind === 'row') counts[level] = (counts[level] ?? 0) + 1;
      }
      return counts;
    };
    // Điều 7: 1; Điều 8: k1, k2a-c, k3; Điều 9: k1, k2a-c, k3, k4; Điều 10: k1-k4; Điều 11: k1-k5.
    expect(rows(ND85_CRITERIA)).toEqual({ 1: 1, 2: 5, 3: 6, 4: 4, 5: 5 });
    // Điều 11: k1, k2; Điều 12: k1, k2a-b, k3, k4; Điều 13: k1, k2a-c, k3-k5; Điều 14: k1-k4; Điều 15: k1-k5.
    expect(rows(ND331_CRITERIA)).toEqual({ 1: 2, 2: 5, 3: 7, 4: 4, 5: 5 });
  });

  it('have distinct ids and survive JSON', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(JSON.parse(JSON.stringify(ALL))).toEqual(ALL);
  });

  it('cite the article of their level', () => {
    for (const { citation, level, ruleSet, id } of ALL) {
      expect([id, citation.article]).toEqual([id, String(level + (ruleSet === 'nd85-2016' ? 6 : 10))]);
    }
  });

  it('mark what no text says as inference', () => {
    for (const { kind, confidence, reading } of ALL) {
      expect(confidence).toBe(kind === 'row' ? 'confirmed' : 'inference');
      expect(reading === undefined).toBe(kind === 'row');
    }
  });

  it('write their citations as law does, and law reads them back', () => {
    for (const { citation } of ALL) {
      const words = citationText(citation);
      expect(words).toEqual({ vi: formatCitation(citation), en: formatCitation(citation, { language: 'en' }) });
      expect(parseCitation(words.vi)).toEqual(citation);
    }
  });

  it('ask for values that stand side by side on their scale', () => {
    for (const { when, id } of ALL) {
      for (const condition of when.flatMap(conditionsOf)) {
        if (!('oneOf' in condition)) continue;
        const values: readonly unknown[] = SCALES.find(({ field }) => field === condition.fact)?.values ?? [];
        const positions = condition.oneOf.map((value) => values.indexOf(value));
        expect([id, Math.max(...positions) - Math.min(...positions), positions.includes(-1)]).toEqual([
          id,
          condition.oneOf.length - 1,
          false,
        ]);
      }
    }
  });

  it.each(ALL.map((criterion) => [criterion.id, criterion] as const))(
    '%s can be reached by each of its ways',
    (_id, criterion) => {
      const ways = Math.max(...criterion.when.map((condition) => conditionsOf(condition).length));
      for (let way = 0; way < ways; way += 1) {
        const result = classifySystem(factsFor(criterion, way), { ruleSet: criterion.ruleSet });
        expect(result.matched.map((match) => match.criterion)).toContain(criterion.id);
        expect(result.level).toBe(criterion.level);
      }
    },
  );
});
