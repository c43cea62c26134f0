import { type ArgumentIssueCode, createIssue, type Issue, type Parsed, refuse, succeed } from '../outcome/index.js';
import { oneOf, optional, record } from '../outcome/inner.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
import { determineUnder, type Unlisted } from './determine-under.js';
import type { SystemFacts } from './facts.js';
import type { LevelDetermination } from './level-determination.js';
import { type FactIssueCode, factIssues } from './messages.js';
import { namedRegime, type RegimeChoice, regimeAt } from './regime.js';
import { isRuleSetId, type RuleSetId } from './rule-set-id.js';

/** By which rules a system is classified: those of a date, or those that are named. */
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
  const none = OPTIONS(options, ['options']);
  if (none !== undefined) return refuse(none);
  const broken = FACTS(facts, ['facts']);
  if (broken !== undefined) return refuse(createIssue(factIssues, 'security.not-facts', { received: facts }));
  const regime = regimeOf(facts, options);
  if (regime === undefined) {
    const received = options.asOf ?? options.ruleSet;
    return refuse(createIssue(factIssues, 'security.no-rule-set', { received }));
  }
  const issues: Issue<FactIssueCode>[] = [];
  const unlisted = options.unlisted ?? 'unknown';
  const determination = determineUnder(regime.ruleSet, facts, unlisted, [], issues);
  const [first, ...others] = issues;
  if (first !== undefined) return refuse(first, ...others);
  const alternative = regime.arguable === null ? null : determineUnder(regime.arguable, facts, unlisted, [], issues);
  return succeed({ determination, regime, alternative });
}

const OPTIONS = /* @__PURE__ */ record({
  unlisted: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['unknown', 'no'])),
});
const FACTS = /* @__PURE__ */ record();

function regimeOf(facts: SystemFacts, { asOf, ruleSet }: ClassifyOptions): RegimeChoice | undefined {
  if (asOf === undefined) return isRuleSetId(ruleSet) ? namedRegime(ruleSet) : undefined;
  return isPlainDate(asOf) ? regimeAt(asOf, facts) : undefined;
}
