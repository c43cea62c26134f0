import type { Severity } from '../outcome/index.js';
import type { SumExplanation } from '../portfolio/index.js';
import type { ConfrontResult, EditRule, LocalizeResult, RuleOutcome } from '../reconcile/index.js';
import type { BrokenRule, ReportFinding, SectionCheck } from './report-check.js';
import { splitGroup } from './split-group.js';

/** The gravest first. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Phát hiện: groups of rules that fail together, then failures that no cell can mend and hints, the gravest first. */
export function findingsOf(
  { groups, unlocalized }: LocalizeResult,
  { outcomes }: ConfrontResult,
  rules: readonly EditRule[],
): readonly ReportFinding[] {
  const byId = new Map(rules.flatMap((rule) => (isNamed(rule) ? [[rule.id, rule] as const] : [])));
  const placed = new Map(outcomes.map((outcome, index) => [keyOf(outcome), index]));
  const placedOf = (broken: readonly RuleOutcome[], found: ReportFinding): Placed => ({
    found,
    at: Math.min(...broken.map((outcome) => placed.get(keyOf(outcome)) ?? 0)),
  });
  const grouped = groups
    .flatMap(splitGroup)
    .map(({ rules: broken, ...found }) => placedOf(broken, findingOf(broken, byId, found)));
  const told = new Set([...groups.flatMap((group) => group.rules), ...unlocalized].map(keyOf));
  const alone = outcomes.filter((outcome) => outcome.outcome === 'fail' && !told.has(keyOf(outcome)));
  const single = [...unlocalized, ...alone].map((outcome) =>
    placedOf([outcome], findingOf([outcome], byId, { sets: [] })),
  );
  return [...grouped, ...single]
    .sort((one, other) => RANK[one.found.severity] - RANK[other.found.severity] || one.at - other.at)
    .map(({ found }) => found);
}

/** A finding with the place of its first rule among the outcomes. */
interface Placed {
  readonly found: ReportFinding;
  readonly at: number;
}

/** Whether a rule has an id: what is none is told by the confrontation. */
export function isNamed(rule: unknown): rule is EditRule {
  try {
    return typeof rule === 'object' && rule !== null && 'id' in rule;
  } catch {
    return false;
  }
}

const keyOf = ({ rule, binding = {} }: RuleOutcome): string =>
  Object.keys(binding).length === 0 ? rule : JSON.stringify([rule, Object.entries(binding)]);

function findingOf(
  outcomes: readonly RuleOutcome[],
  rules: ReadonlyMap<string, EditRule>,
  found: Pick<ReportFinding, 'sets' | 'complete' | 'proof'>,
): ReportFinding {
  const severities = outcomes.map(({ severity }) => severity).sort((one, other) => RANK[one] - RANK[other]);
  const sections = outcomes.flatMap(({ cells }) =>
    cells.flatMap(({ path, report }) => (report === undefined ? [path.split('.')[0] ?? ''] : [])),
  );
  return {
    severity: severities[0] ?? 'error',
    sections: [...new Set(sections)],
    rules: outcomes.map((outcome) => brokenRule(outcome, rules.get(outcome.rule))),
    ...found,
  };
}

function brokenRule({ rule, statement, residual, cells }: RuleOutcome, source: EditRule | undefined): BrokenRule {
  const citations = source !== undefined && 'citations' in source ? source.citations : undefined;
  return {
    rule,
    statement,
    ...(residual === undefined ? {} : { residual }),
    cells,
    ...(citations === undefined ? {} : { citations }),
    ...(source?.origin === undefined ? {} : { origin: source.origin }),
  };
}

/** What the rooms of the sections say of a total that differs. */
export function withExplanations(
  findings: readonly ReportFinding[],
  sections: readonly SectionCheck[],
): readonly ReportFinding[] {
  const explained = new Map<string, readonly SumExplanation[]>(
    sections.flatMap(({ id, result }) =>
      result !== undefined && 'contradictions' in result
        ? result.contradictions.map(({ rule, explanations }) => [`${id}:${rule}`, explanations] as const)
        : [],
    ),
  );
  return findings.map((finding) => {
    const explanations = finding.rules.flatMap(({ rule }) => explained.get(rule) ?? []);
    return explanations.length === 0 ? finding : { ...finding, explanations };
  });
}
