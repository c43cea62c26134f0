import { ambiguitiesOf } from './ambiguity.js';
import { componentNotices, levelsOfWhole } from './components.js';
import { askTest, surveyRows } from './evaluate.js';
import type { FactState } from './fact-state.js';
import type { LevelDetermination, LevelMatch } from './level-determination.js';
import { missingFactsOf } from './missing-facts.js';
import { nearMissesOf } from './near-miss.js';
import type { SystemReading } from './read-system.js';
import type { RuleSetId } from './rule-set-id.js';
import { type CompiledCriterion, firstLevel, rowsOf, ruleTable } from './rule-table.js';
import { nationalSecurityOf, prevailing, scopeOf } from './scope.js';
import { noticesOf } from './warnings.js';

/** The level of a system under one rule set. */
export function determineUnder(ruleSet: RuleSetId, system: SystemReading): LevelDetermination {
  const { facts, path, state, componentsOnly, assumedNo } = system;
  const table = ruleTable(ruleSet);
  const survey = surveyRows(table.rows, state);
  const ownLowest = firstLevel(table, survey.held);
  const matched = matchesOf(rowsOf(table, survey.certain), state);

  const components: LevelDetermination['components'] = system.components.map(({ name, system: part }) => ({
    name,
    result: determineUnder(ruleSet, part),
  }));
  // A system that is described by its components only has no rows of its own to wait for.
  const ownHighest = componentsOnly ? null : firstLevel(table, survey.open);
  const { lowest, highest } = levelsOfWhole({ lowest: ownLowest, highest: ownHighest }, components);
  let scope = scopeOf(ruleSet, facts, state);
  let nationalSecurity = nationalSecurityOf(ruleSet, state, lowest, highest);
  let grounds = matched;
  for (const { result } of components) {
    scope = prevailing(scope, result.scope, 'scope');
    nationalSecurity = prevailing(nationalSecurity, result.nationalSecurity, 'candidate');
    grounds = grounds.concat(result.matched);
  }
  const status = lowest === null ? 'undetermined' : lowest === highest ? 'decided' : 'range';

  const above = table.above[lowest ?? 0] ?? 0;
  const waiting = componentsOnly ? 0 : survey.open & ~survey.certain & above;
  const missingFacts = missingFactsOf(table, survey, state, waiting);
  // What an answer changes is found from the rows of the whole; its components stand as they are.
  for (const { outcomes } of components.length > 0 ? missingFacts : []) {
    for (const outcome of outcomes) Object.assign(outcome, levelsOfWhole(outcome, components));
  }
  const notices = noticesOf(ruleSet, system, highest === null);
  return {
    ruleSet,
    status,
    level: lowest === highest ? lowest : null,
    lowest,
    highest,
    confidence: confidenceOf(grounds.filter(({ level }) => level === lowest)),
    matched,
    possible: rowsOf(table, waiting).map(({ criterion }) => criterion.id),
    nearMisses: nearMissesOf(rowsOf(table, survey.near & above), state),
    missingFacts,
    ambiguities: ambiguitiesOf(ruleSet, state, matched, ownLowest),
    notices: notices.concat(componentNotices(ruleSet, ownLowest, components, path)),
    components,
    scope,
    nationalSecurity,
    assumedNo,
  };
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
    const holding = groups.flat().filter((test) => askTest(test, state) === 2);
    const facts = holding.map(({ condition }) => condition);
    matches.push({ criterion: id, level, kind, ...(reading && { reading }), citation, confidence, facts });
  }
  return matches;
}

/** One confirmed row is enough; a level that rests on readings alone, or on either of two rows, is a conclusion of ours. */
function confidenceOf(best: readonly LevelMatch[]): LevelDetermination['confidence'] {
  return (best.find(({ confidence }) => confidence === 'confirmed') ?? best[0])?.confidence ?? 'derived';
}
