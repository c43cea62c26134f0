import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  appraisal,
  type ClassifyOptions,
  classifySystem,
  type RuleSetId,
  type SecurityLevel,
  type SystemFacts,
  safeClassifySystem,
  type Unlisted,
} from 'vn-ict/security';

type Level = SecurityLevel | null;

/** The edge cases of the levels with what a careful reader of both decrees answers. */
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
    /** Who appraises, who approves, and whether another unit has to appraise. */
    readonly route?: readonly string[];
  };
}

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/security-edge-cases.json', import.meta.url), 'utf8'),
) as readonly Vector[];

const optionsOf = ({ asOf, ruleSet, unlisted = 'unknown' }: Vector): ClassifyOptions =>
  asOf === undefined ? { ruleSet: ruleSet ?? 'nd331-2026', unlisted } : { asOf: plainDate(asOf), unlisted };

/** The way of the dossier for the level that was found. */
function routeOf({ ruleSet = 'nd331-2026', facts }: Vector, level: Level): readonly string[] {
  if (level === null) return [];
  const { ownerKind = 'unknown', securityUnitOperates = 'unknown' } = facts;
  const asOf = plainDate(ruleSet === 'nd85-2016' ? '2023-12-20' : '2026-09-01');
  const { appraiser, approver, independentAppraisal } = appraisal(level, {
    ruleSet,
    asOf,
    ownerKind,
    securityUnitOperates,
  });
  const independent = independentAppraisal.needed === 'yes' ? 'independent' : 'not-independent';
  return [appraiser.authority, approver.authority, independent];
}

describe('the edge cases of the levels', () => {
  it('are all there', () => {
    const cases = new Set(vectors.map((vector) => vector.case));
    expect(Array.from({ length: 22 }, (_, index) => index + 1).filter((number) => !cases.has(number))).toEqual([]);
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
      route: wanted.route === undefined ? undefined : routeOf(vector, result.level),
    };
    const asked = Object.keys(wanted) as (keyof Vector['expect'])[];
    expect(Object.fromEntries(asked.map((key) => [key, seen[key]]))).toEqual(wanted);
  });
});
