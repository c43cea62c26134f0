import { type BilingualText, createIssue, type Issue } from '../outcome/index.js';
import { AMBIGUITY_TEXTS } from './ambiguity-texts.js';
import { citationParameters } from './cite.js';
import type { RuleSetClassification } from './classification.js';
import { criterionText } from './criterion-texts.js';
import { explain } from './explain.js';
import { FACT_LABELS } from './fact-labels.js';
import type { LevelDetermination, LevelNearMiss } from './level-determination.js';
import type { RuleSetId } from './rule-set-id.js';
import { warningIssues } from './warning-messages.js';
import type { FactWarningCode, LevelNotice } from './warnings.js';
import { groupedDigits } from './words.js';

const NO_WORDS: BilingualText = { vi: '', en: '' };

/** The same result with the words of everything. */
export function enrich(determination: LevelDetermination): RuleSetClassification {
  // Field by field: to spread a result costs as much as to determine it.
  const { ruleSet, status, level, lowest, highest, confidence, missingFacts, assumedNo } = determination;
  const matched = determination.matched.map((match) => ({
    ...match,
    text: criterionText(match.criterion) ?? NO_WORDS,
  }));
  const components = determination.components.map(({ name, result }) => ({ name, result: enrich(result) }));
  const ambiguities = determination.ambiguities.map((ambiguity) => ({
    ...ambiguity,
    text: AMBIGUITY_TEXTS[ambiguity.code],
  }));
  return {
    ruleSet,
    status,
    level,
    lowest,
    highest,
    confidence,
    matched,
    possible: determination.possible,
    nearMisses: determination.nearMisses.map((miss) => ({ ...miss, text: nearMissText(miss) })),
    missingFacts,
    ambiguities,
    warnings: determination.notices.map((notice) => warningOf(ruleSet, notice)),
    components,
    scope: determination.scope,
    nationalSecurity: determination.nationalSecurity,
    assumedNo,
    explanation: explain({
      ruleSet,
      status,
      lowest,
      highest,
      matched,
      components,
      missingFacts,
      ambiguities,
      assumedNo,
    }),
  };
}

/** By rule set and code: what a warning without parameters says is always the same, with its citation. */
const knownWarnings = /* @__PURE__ */ new Map<string, Issue<FactWarningCode>>();

function warningOf(ruleSet: RuleSetId, { code, path, citation, parameters }: LevelNotice): Issue<FactWarningCode> {
  if (parameters !== undefined) {
    return createIssue(warningIssues, code, { path, parameters: { ...parameters, ...citationParameters(citation) } });
  }
  const key = `${ruleSet} ${code}`;
  const known =
    knownWarnings.get(key) ?? createIssue(warningIssues, code, { parameters: citationParameters(citation) });
  knownWarnings.set(key, known);
  return { ...known, path };
}

function nearMissText({ shortfall, fails }: LevelNearMiss): BilingualText {
  if (shortfall !== undefined) {
    const unit = FACT_LABELS[shortfall.fact].unit ?? NO_WORDS;
    return {
      vi: `${groupedDigits(shortfall.have, '.')} trên ${groupedDigits(shortfall.need, '.')} ${unit.vi}`,
      en: `${groupedDigits(shortfall.have, ',')} of ${groupedDigits(shortfall.need, ',')} ${unit.en}`,
    };
  }
  const labels = fails.map((condition) => FACT_LABELS[condition.fact]);
  return {
    vi: `chỉ thiếu: ${labels.map(({ vi }) => vi).join(' hoặc ')}`,
    en: `fails only by: ${labels.map(({ en }) => en).join(' or ')}`,
  };
}
