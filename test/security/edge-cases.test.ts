import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  type ClassifyOptions,
  classifySystem,
  type RuleSetId,
  type SecurityLevel,
  type SystemFacts,
  safeClassifySystem,
  type Unlisted,
} from 'vn-ict/security';

type Level = SecurityLevel | null;

/** The edge cases of the levels with what a careful reader of both decrees answers; 22 is held by the authority tests. */
interface Vector {
  readonly case: number;
  readonly name: string;
  readonly ruleSet?: RuleSetId;
  readonly asOf?: string;
  readonly unlisted?: Unlisted;
  readonly facts: SystemFacts;
  readonly expect: {
    readonly level?: Level;
    readonly status?: string;
    readonly lowest?: Level;
    readonly highest?: Level;
    readonly confidence?: string;
    readonly matched?: readonly string[];
    readonly matchedIncludes?: readonly string[];
    readonly ambiguities?: readonly string[];
    readonly warnings?: readonly string[];
    readonly missing?: readonly string[];
    readonly nearMisses?: readonly string[];
    readonly componentLevels?: readonly Level[];
    readonly scope?: string;
    readonly nationalSecurity?: string;
    readonly regime?: string;
    readonly ruleSetIs?: RuleSetId;
    readonly alternativeLevel?: Level;
    readonly error?: string;
  };
}

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/security-edge-cases.json', import.meta.url), 'utf8'),
) as readonly Vector[];

const optionsOf = ({ asOf, ruleSet, unlisted = 'unknown' }: Vector): ClassifyOptions =>
  asOf === undefined ? { ruleSet: ruleSet ?? 'nd331-2026', unlisted } : { asOf: plainDate(asOf), unlisted };

describe('the edge cases of the levels', () => {
  it('are all there', () => {
    const cases = new Set(vectors.map((vector) => vector.case));
    expect(Array.from({ length: 21 }, (_, index) => index + 1).filter((number) => !cases.has(number))).toEqual([]);
  });

  it.each(vectors.map((vector) => [vector.case, vector.name, vector] as const))('%i: %s', (_case, _name, vector) => {
    const wanted = vector.expect;
    if (wanted.error !== undefined) {
      const refused = safeClassifySystem(vector.facts, optionsOf(vector));
      expect(refused.success ? [] : refused.issues.map(({ code }) => code)).toContain(wanted.error);
      return;
    }
    const result = classifySystem(vector.facts, optionsOf(vector));
    const seen: Record<keyof Vector['expect'], unknown> = {
      level: result.level,
      status: result.status,
      lowest: result.lowest,
      highest: result.highest,
      confidence: result.confidence,
      matched: result.matched.map(({ criterion }) => criterion),
      matchedIncludes: wanted.matchedIncludes?.filter((id) => result.matched.some(({ criterion }) => criterion === id)),
      ambiguities: result.ambiguities.map(({ code }) => code),
      warnings: result.warnings.map(({ code }) => code),
      missing: result.missingFacts.map(({ fact }) => fact),
      nearMisses: result.nearMisses.map(({ text }) => text.vi),
      componentLevels: result.components.map((component) => component.result.level),
      scope: result.scope.scope,
      nationalSecurity: result.nationalSecurity.candidate,
      regime: result.regime.basis,
      ruleSetIs: result.ruleSet,
      alternativeLevel: result.alternative?.level ?? null,
      error: undefined,
    };
    const asked = Object.keys(wanted) as (keyof Vector['expect'])[];
    expect(Object.fromEntries(asked.map((key) => [key, seen[key]]))).toEqual(wanted);
  });
});
