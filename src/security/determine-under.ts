import { weakestConfidence } from '../law/index.js';
import type { Issue, IssuePath } from '../outcome/index.js';
import { ambiguitiesOf } from './ambiguity.js';
import { assumeNo } from './assume.js';
import { classifyComponents, componentNotices, lacksLevel } from './components.js';
import type { FactCondition } from './criterion.js';
import { askCriterion, askTest, type CompiledCriterion, compiledCriteria } from './evaluate.js';
import { SCALES } from './fact-scale.js';
import type { FactState } from './fact-state.js';
import type { FactField, SystemFacts } from './facts.js';
import type { LevelDetermination, LevelMatch } from './level-determination.js';
import type { FactIssueCode } from './messages.js';
import { missingFactsOf } from './missing-facts.js';
import { nearMissesOf } from './near-miss.js';
import { readFacts } from './read-facts.js';
import type { RuleSetId } from './rule-set-id.js';
import { nationalSecurityOf, prevailing, scopeOf } from './scope.js';
import type { SecurityLevel } from './security-level.js';
import { noticesOf } from './warnings.js';

/** How facts that are not listed are taken. */
export type Unlisted = 'unknown' | 'no';

/** The level under one rule set; what is wrong with the facts is put into `issues` and the result must then not be used. */
export function determineUnder(
  ruleSet: RuleSetId,
  facts: SystemFacts,
  unlisted: Unlisted,
  path: IssuePath,
  issues: Issue<FactIssueCode>[],
  depth = 0,
): LevelDetermination {
  const reading = readFacts(facts, path);
  issues.push(...reading.issues);
  const { state } = reading;
  const assumedNo: FactField[] = unlisted === 'no' ? assumeNo(reading) : [];
  const components: LevelDetermination['components'] =
    issues.length > 0
      ? []
      : classifyComponents(facts, path, issues, depth, (part, at) =>
          determineUnder(ruleSet, part, unlisted, at, issues, depth + 1),
        );

  const parts = components.map(({ result }) => result);

  const criteria = compiledCriteria(ruleSet);
  const own = ownRange(criteria, state);
  // A system that is described by its components only has no rows of its own to wait for.
  const componentsOnly = components.length > 0 && !hasOwnFacts(reading.given);
  const lowest = highestOf([own.lowest, ...parts.map((part) => part.lowest)]);
  // No row is no level: a component that needs a decision of its own can still raise the whole to any level.
  const undecided = lowest !== null && components.some(lacksLevel);
  const highest = undecided
    ? 5
    : highestOf([componentsOnly ? null : own.highest, ...parts.map((part) => part.highest)]);
  const status = lowest === null ? 'undetermined' : lowest === highest ? 'decided' : 'range';

  const possible = componentsOnly ? [] : own.possible.filter(({ criterion }) => criterion.level > (lowest ?? 0));
  const best = [...own.matched, ...parts.flatMap(({ matched }) => matched)].filter(({ level }) => level === lowest);
  return {
    ruleSet,
    status,
    level: status === 'decided' ? lowest : null,
    lowest,
    highest,
    confidence: confidenceOf(best),
    matched: own.matched,
    possible: possible.map(({ criterion }) => criterion.id),
    nearMisses: nearMissesOf(criteria, state, lowest),
    missingFacts: missingFactsOf(criteria, state, possible),
    ambiguities: ambiguitiesOf(ruleSet, state, own.matched, own.lowest),
    notices: [
      ...noticesOf(ruleSet, facts, state, highest === null, path),
      ...componentNotices(ruleSet, own.lowest, components, path),
    ],
    components,
    scope: prevailing([scopeOf(ruleSet, facts, state), ...parts.map(({ scope }) => scope)], 'scope'),
    nationalSecurity: prevailing(
      [nationalSecurityOf(ruleSet, state, lowest, highest), ...parts.map(({ nationalSecurity }) => nationalSecurity)],
      'candidate',
    ),
    assumedNo,
  };
}

interface OwnRange {
  readonly lowest: SecurityLevel | null;
  readonly highest: SecurityLevel | null;
  readonly matched: readonly LevelMatch[];
  readonly possible: readonly CompiledCriterion[];
}

function ownRange(criteria: readonly CompiledCriterion[], state: FactState): OwnRange {
  const least: FactState = { low: state.low, high: state.low };
  const certain: CompiledCriterion[] = [];
  const possible: CompiledCriterion[] = [];
  let lowest: SecurityLevel | null = null;
  let highest: SecurityLevel | null = null;
  for (const compiled of criteria) {
    const truth = askCriterion(compiled, state);
    if (truth === 0) continue;
    highest ??= compiled.criterion.level;
    if (truth === 2) certain.push(compiled);
    else possible.push(compiled);
    // Highest first: the first row that holds at the least value of every fact gives the lowest level.
    if (lowest === null && (truth === 2 || askCriterion(compiled, least) === 2)) lowest = compiled.criterion.level;
  }
  return { lowest, highest, matched: matchesOf(certain, state), possible };
}

/** The rows that hold for certain; a reading only where no row reaches its level. */
function matchesOf(certain: readonly CompiledCriterion[], state: FactState): LevelMatch[] {
  // Highest first.
  const best = certain[0]?.criterion.level ?? 0;
  const rowReachesIt = certain.some(({ criterion }) => criterion.kind === 'row' && criterion.level === best);
  const matches: LevelMatch[] = [];
  for (const { criterion, groups } of certain) {
    const { id, level, kind, reading, citation, confidence } = criterion;
    if (kind === 'reading' && (level !== best || rowReachesIt)) continue;
    const facts: FactCondition[] = [];
    for (const tests of groups) {
      for (const test of tests) if (askTest(test, state) === 2) facts.push(test.condition);
    }
    matches.push({ criterion: id, level, kind, ...(reading && { reading }), citation, confidence, facts });
  }
  return matches;
}

/** One confirmed row is enough; a level that rests on readings alone, or on either of two rows, is a conclusion of ours. */
function confidenceOf(best: readonly LevelMatch[]): LevelDetermination['confidence'] {
  if (best.some(({ confidence }) => confidence === 'confirmed')) return 'confirmed';
  if (best.length > 0) return weakestConfidence(best.map(({ confidence }) => confidence));
  return 'derived';
}

function highestOf(levels: readonly (SecurityLevel | null)[]): SecurityLevel | null {
  return levels.reduce((best, level) => ((level ?? 0) > (best ?? 0) ? level : best), null);
}

/** Do the facts tell more than what stands beside the rows: owner, components, signs of national security? */
function hasOwnFacts(given: ReadonlySet<string>): boolean {
  return SCALES.some(({ field }) => field !== 'nationalSecuritySigns' && given.has(field));
}
