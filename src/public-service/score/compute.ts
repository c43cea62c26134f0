import { weakestConfidence } from '../../law/index.js';
import {
  addRationals,
  type DecimalString,
  parseRational,
  type Rational,
  rationalOf,
  roundRational,
  spellRational,
} from '../../number/index.js';
import { type Issue, type IssuePath, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import { oneOf, optional, record } from '../../outcome/inner.js';
import { safePlainDate } from '../../text/index.js';
import { pointsAt } from './apply-rule.js';
import { checkRule } from './check-rule.js';
import {
  SERVICE_SCORE_CITATION,
  SERVICE_SCORE_COMPONENTS,
  SERVICE_SCORE_DISPLAY_GROUPS,
  SERVICE_SCORE_GROUPS,
  type ServiceScoreComponent,
  type ServiceScoreDisplayGroup,
  type ServiceScoreGroupDefinition,
} from './components.js';
import type { ScoreFigure } from './figure.js';
import { gradeBetween } from './grade.js';
import { issue } from './read-figure.js';
import { SERVICE_SCORE_RULE_SETS } from './rule-sets.js';
import type { StatedScoreRule } from './score-rule.js';
import type {
  PointBounds,
  ServiceScore,
  ServiceScoreComponentResult,
  ServiceScoreFigures,
  ServiceScoreGroupResult,
  ServiceScoreOptions,
} from './service-score.js';

/** The day from which the portal shows the points. */
const SHOWN_FROM = '2022-08-01';
const BASIS = 'Quyết định 766/QĐ-TTg';
const DECISION = { basis: BASIS, citation: SERVICE_SCORE_CITATION } as const;
const PLACES = 2;

const OPTIONS = /* @__PURE__ */ record({
  ruleSet: /* @__PURE__ */ oneOf(['technical-sheet', 'live-figures']),
  rules: /* @__PURE__ */ optional(/* @__PURE__ */ record()),
});
const FIGURES = /* @__PURE__ */ record();

/**
 * Tính điểm theo Quyết định 766/QĐ-TTg, có kiểm tra: as {@link computeServiceScore}, but the refusal is data, with every issue that was
 * found.
 *
 * @example
 * import { safeComputeServiceScore } from 'vn-ict/public-service/score';
 * const options = { ruleSet: 'live-figures', asOf: '2026-09-30' } as const;
 * const parsed = safeComputeServiceScore({ '3.6': { numerator: 166, denominator: 165 } }, options);
 * parsed.success ? '' : parsed.issues[0].message.en; // => 'The numerator 166 exceeds the denominator 165: the rate is over 100% (Quyết định 766/QĐ-TTg, 3.6).'
 */
export function safeComputeServiceScore(
  figures: ServiceScoreFigures,
  options: ServiceScoreOptions,
): Parsed<ServiceScore> {
  const wrong = OPTIONS(options, ['options']) ?? FIGURES(figures, ['figures']);
  if (wrong !== undefined) return refuse(wrong);
  const day = safePlainDate(options.asOf);
  if (!day.success) return day;
  if (day.data < SHOWN_FROM) {
    const place = { path: ['asOf'], ...DECISION };
    return refuse(issue('public-service.score-not-in-force', options.asOf, place, { from: SHOWN_FROM }));
  }
  const issues: Issue[] = [...unknownCodes(figures, []), ...wrongRules(options.rules ?? {})];
  if (issues.length > 0) return refused(issues);
  const components: ServiceScoreComponentResult[] = [];
  for (const component of SERVICE_SCORE_COMPONENTS) {
    const result = componentResult(component, ruleOf(component, options), ownFigure(figures, component.code));
    if (result.success) components.push(result.data);
    else issues.push(...result.issues);
  }
  return issues.length > 0 ? refused(issues) : succeed(scoreOf(components, options));
}

function refused(issues: readonly Issue[]): Parsed<never> {
  const [first, ...others] = issues;
  return refuse(first ?? issue('public-service.score-figure', '', { path: [], ...DECISION }), ...others);
}

/**
 * Tính điểm theo Quyết định 766/QĐ-TTg: the points of each component, of the groups and in total, exact until they are printed.
 *
 * A component without a figure is undecided, not 0: the total then is `null`, and `bounds` say between what it lies. So is 3.2, of which no
 * source says how it is scored, unless a rule is passed, and what 0/0 earns where no source says it.
 *
 * @param figures - tử số và mẫu số, the published percentage, or the points themselves, by the code of the component
 * @param options - `ruleSet`: the technical sheet or the points that the portal shows; `asOf`: the day
 * @throws VnIctError `public-service.score-*`, `number.*`, `text.date-*`, `argument.*`
 * @example
 * import { computeServiceScore } from 'vn-ict/public-service/score';
 * const figures = { '1.1': { numerator: 1, denominator: 47 }, '2.1': { numerator: 653, denominator: 654 } };
 * const score = computeServiceScore(figures, { ruleSet: 'live-figures', asOf: '2026-09-30' });
 * score.components.filter(({ status }) => status === 'scored').map(({ code, printed }) => `${code}: ${printed}`); // => ['1.1: 0.13', '2.1: 19.97']
 * score.total; // => null
 * score.displayGroups[1]?.printed; // => '19.97'
 * @see Quyết định 766/QĐ-TTg
 */
export function computeServiceScore(figures: ServiceScoreFigures, options: ServiceScoreOptions): ServiceScore {
  return unwrap(safeComputeServiceScore(figures, options));
}

function unknownCodes(data: object, path: IssuePath): Issue[] {
  const codes = SERVICE_SCORE_COMPONENTS.map(({ code }): string => code);
  return Object.keys(data)
    .filter((key) => !codes.includes(key))
    .map((key) =>
      issue('public-service.score-component', key, { path: [...path, key], ...DECISION }, { codes: codes.join(', ') }),
    );
}

function wrongRules(rules: NonNullable<ServiceScoreOptions['rules']>): readonly Issue[] {
  const unknown = unknownCodes(rules, ['rules']);
  if (unknown.length > 0) return unknown;
  return Object.entries(rules).flatMap(([code, rule]) => {
    const checked = checkRule(rule, { path: ['rules', code], ...DECISION, basis: `${BASIS}, ${code}` });
    return checked.success ? [] : checked.issues;
  });
}

function ownFigure(figures: ServiceScoreFigures, code: ServiceScoreComponent['code']): ScoreFigure | undefined {
  return Object.hasOwn(figures, code) ? figures[code] : undefined;
}

function ruleOf({ code }: ServiceScoreComponent, { ruleSet, rules }: ServiceScoreOptions): StatedScoreRule {
  const stated = SERVICE_SCORE_RULE_SETS[ruleSet].rules[code];
  const own = rules !== undefined && Object.hasOwn(rules, code) ? rules[code] : undefined;
  // Who passes a rule answers for it: what the set remarks of its own rule does not hold of it.
  return own === undefined
    ? stated
    : {
        rule: own,
        confidence: 'inference',
        zeroDenominator: stated.zeroDenominator,
        zeroConfidence: stated.zeroConfidence,
      };
}

function componentResult(
  component: ServiceScoreComponent,
  stated: StatedScoreRule,
  figure: ScoreFigure | undefined,
): Parsed<ServiceScoreComponentResult> {
  const { code, group, label, maximumPoints } = component;
  const maximum = rationalOf(maximumPoints);
  const found = pointsAt(stated, maximum, figure, { path: [code], ...DECISION, basis: `${BASIS}, ${code}` });
  if (!found.success) return found;
  const points = found.data;
  const isZero = points.status === 'scored' && points.basis === 'zero-denominator';
  return succeed({
    ...points,
    code,
    group,
    label,
    maximumPoints,
    rule: stated.rule,
    printed: points.points === null ? null : roundRational(parseRational(points.points), PLACES),
    confidence: weakestConfidence([component.confidence, isZero ? stated.zeroConfidence : stated.confidence]),
    ...(stated.note && { note: stated.note }),
  });
}

const NOTHING: Rational = { top: 0n, bottom: 1n };

const sum = (values: readonly Rational[]): Rational => values.reduce(addRationals, NOTHING);

/** What the points of some components come to at least and at most. */
function boundsOf(components: readonly ServiceScoreComponentResult[]): {
  readonly lowest: Rational;
  readonly highest: Rational;
} {
  const counted = components.filter(({ status }) => status !== 'notApplicable');
  return {
    lowest: sum(counted.map(({ points }) => (points === null ? NOTHING : parseRational(points)))),
    highest: sum(counted.map(({ points, maximumPoints }) => parseRational(points ?? maximumPoints))),
  };
}

const isUndecided = ({ status }: ServiceScoreComponentResult): boolean => status === 'undecided';

function spell({ lowest, highest }: { readonly lowest: Rational; readonly highest: Rational }): PointBounds {
  return { lowest: spellRational(lowest), highest: spellRational(highest) };
}

function groupResult<Group extends ServiceScoreDisplayGroup>(
  { group, label, maximumPoints }: ServiceScoreGroupDefinition<Group>,
  components: readonly ServiceScoreComponentResult[],
): ServiceScoreGroupResult<Group> {
  const bounds = boundsOf(components);
  const printed = components.some(isUndecided) ? null : roundRational(bounds.lowest, PLACES);
  return { group, label, maximumPoints, ...spell(bounds), printed };
}

function sumOfPrinted(components: readonly ServiceScoreComponentResult[]): DecimalString {
  return roundRational(
    sum(components.flatMap(({ printed }) => (printed === null ? [] : [rationalOf(printed)]))),
    PLACES,
  );
}

function scoreOf(components: readonly ServiceScoreComponentResult[], { ruleSet }: ServiceScoreOptions): ServiceScore {
  const bounds = boundsOf(components);
  const undecided = components.filter(isUndecided).map(({ code }) => code);
  const marks = components.filter(({ status }) => status === 'scored').map(({ confidence }) => confidence);
  const isDecided = undecided.length === 0;
  const inDisplayGroup = (group: ServiceScoreDisplayGroup) =>
    components.filter((_, index) => SERVICE_SCORE_COMPONENTS[index]?.displayGroup === group);
  return {
    ruleSet,
    components,
    groups: SERVICE_SCORE_GROUPS.map((definition) =>
      groupResult(
        definition,
        components.filter(({ group }) => group === definition.group),
      ),
    ),
    displayGroups: SERVICE_SCORE_DISPLAY_GROUPS.map((definition) =>
      groupResult(definition, inDisplayGroup(definition.group)),
    ),
    bounds: spell(bounds),
    total: isDecided ? spellRational(bounds.lowest) : null,
    printed: isDecided ? roundRational(bounds.lowest, PLACES) : null,
    sumOfPrinted: isDecided ? sumOfPrinted(components) : null,
    undecided,
    grade: gradeBetween(bounds.lowest, bounds.highest),
    confidence: marks.length === 0 ? null : weakestConfidence(marks),
    citations: [SERVICE_SCORE_CITATION],
  };
}
