import { type ArgumentIssueCode, createIssue, type Issue, type Parsed, refuse, succeed } from '../outcome/index.js';
import { isRecord, oneOf, optional } from '../outcome/inner.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
import { determineUnder } from './determine-under.js';
import type { SystemFacts } from './facts.js';
import type { LevelDetermination } from './level-determination.js';
import { type FactIssueCode, factIssues } from './messages.js';
import { readSystem, type Unlisted } from './read-system.js';
import { namedRegime, type RegimeChoice, regimeAt } from './regime.js';
import { isRuleSetId, type RuleSetId } from './rule-set-id.js';

/** By which rules a system is classified: those of a date (`asOf`), or those that are named (`ruleSet`); both at once are refused. */
export type ClassifyOptions = (
  | { readonly asOf: PlainDate; readonly ruleSet?: undefined }
  | { readonly ruleSet: RuleSetId; readonly asOf?: undefined }
) & {
  /**
   * How facts that are not listed are taken: `unknown` by default. `no` is a declaration of the caller; facts that another fact raises
   * (the scope of an infrastructure, the list of conditional business for an online service) stay unknown all the same.
   */
  readonly unlisted?: Unlisted;
};

/** Cấp độ với chế độ pháp lý của nó, without words. */
export interface DatedLevelDetermination extends LevelDetermination {
  readonly regime: RegimeChoice;
  /** The result under the other rule set, where that one is arguable too. */
  readonly alternative: LevelDetermination | null;
}

/** What is found before words are put to it. */
export interface Determined {
  readonly determination: LevelDetermination;
  readonly regime: RegimeChoice;
  readonly alternative: LevelDetermination | null;
}

/** Reads the facts and determines the level under the rules that the options name or date; no words yet. */
export function safeDetermineLevel(
  facts: SystemFacts,
  options: ClassifyOptions,
): Parsed<Determined, FactIssueCode | ArgumentIssueCode> {
  const wrong = isRecord(options, ['options']) ?? isUnlisted(options.unlisted, ['options', 'unlisted']);
  if (wrong !== undefined) return refuse(wrong);
  const issues: Issue<FactIssueCode>[] = [];
  const system = readSystem(facts, options.unlisted ?? 'unknown', [], issues);
  const [first, ...others] = issues;
  if (first !== undefined) return refuse(first, ...others);
  const { asOf, ruleSet } = options;
  let regime: RegimeChoice | undefined;
  // By a date or by a name; by both at once there is none.
  if (asOf === undefined) {
    if (isRuleSetId(ruleSet)) regime = namedRegime(ruleSet);
  } else if (ruleSet === undefined && isPlainDate(asOf)) regime = regimeAt(asOf, facts);
  if (regime === undefined) {
    return refuse(createIssue(factIssues, 'security.no-rule-set', { received: asOf ?? ruleSet }));
  }
  return succeed({
    determination: determineUnder(regime.ruleSet, system),
    regime,
    alternative: regime.arguable === null ? null : determineUnder(regime.arguable, system),
  });
}

const isUnlisted = /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['unknown', 'no']));
