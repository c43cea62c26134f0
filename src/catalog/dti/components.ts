import type { Citation } from '../../law/index.js';
import {
  addRationals,
  divideRationals,
  parseRational,
  type Rational,
  type RationalString,
  spellRational,
} from '../../number/index.js';
import {
  type BilingualText,
  type Issue,
  nestIssue,
  type Parsed,
  refuse,
  succeed,
  unwrap,
} from '../../outcome/index.js';
import { isText, list, record } from '../../outcome/inner.js';
import {
  type AppliedRule,
  type ScoredPoints,
  type ScoreFigure,
  safeScorePoints,
} from '../../public-service/score/index.js';
import { checkScheme, type DtiValues, dtiIssue } from './read-values.js';
import type { DtiScheme } from './scheme.js';

/** Chỉ số thành phần: one row of a table of components, as data that you bring. */
export interface DtiComponent<Index extends string = string> extends AppliedRule {
  readonly code: string;
  /** The main index it belongs to. */
  readonly index: Index;
  readonly label: BilingualText;
  readonly maximumPoints: string;
  readonly citation?: Citation;
}

/** Kết quả từ các chỉ số thành phần. */
export interface DtiFromComponents<Index extends string = string> {
  /** The main indices all of whose components have points. */
  readonly values: DtiValues<Index>;
  readonly components: readonly (ScoredPoints & { readonly code: string; readonly index: Index })[];
  /** The components without points that would have some. */
  readonly undecided: readonly string[];
}

const isTable = /* @__PURE__ */ list(
  /* @__PURE__ */ record({ code: isText, index: isText, rule: /* @__PURE__ */ record() }),
);
const isFigures = /* @__PURE__ */ record();
/** Whether it is the row of the table that is wrong, not the figure. */
const isOfTable = ({ path }: Issue): boolean => path[0] === 'rule' || path[0] === 'maximumPoints';
const NOTHING: Rational = { top: 0n, bottom: 1n };

/**
 * Tính chỉ số chính từ chỉ số thành phần, có kiểm tra: as {@link dtiFromComponents}, but the refusal is data.
 *
 * @example
 * import { DTI_SCHEMES, safeDtiFromComponents } from 'vn-ict/catalog/dti';
 * const label = { vi: 'Hội nghị', en: 'Meetings' };
 * const table = [{ code: '1.1', index: 'awareness', label, maximumPoints: '20', rule: { kind: 'linear' } }] as const;
 * safeDtiFromComponents(DTI_SCHEMES['qd922-2022'], table, {}).issues.map(({ code }) => code); // => ['catalog.dti-component-sum']
 */
export function safeDtiFromComponents<Index extends string>(
  scheme: DtiScheme<Index>,
  table: readonly DtiComponent<NoInfer<Index>>[],
  figures: Readonly<Record<string, ScoreFigure>>,
): Parsed<DtiFromComponents<Index>> {
  const checked = checkScheme(scheme);
  if (!checked.success) return checked;
  const wrong = isTable(table, ['table']) ?? isFigures(figures, ['figures']);
  if (wrong !== undefined) return refuse(wrong);
  const issues: Issue[] = [];
  const codes = new Set<string>();
  const known = scheme.mainIndices.map(({ index }): string => index);
  const sums = new Map<string, { points: Rational; maximum: Rational; isOpen: boolean }>();
  const components: (ScoredPoints & { code: string; index: Index })[] = [];
  for (const [place, component] of table.entries()) {
    const { code, index } = component;
    const path = ['table', place];
    if (codes.has(code)) issues.push(dtiIssue('catalog.dti-component-duplicate', code, scheme, [...path, 'code']));
    codes.add(code);
    if (!known.includes(index)) {
      const indices = { indices: known.join(', ') };
      issues.push(dtiIssue('catalog.dti-index', index, scheme, [...path, 'index'], indices));
    }
    const own = Object.hasOwn(figures, code) ? figures[code] : undefined;
    const result = safeScorePoints(component, component.maximumPoints, own);
    if (!result.success) {
      issues.push(...result.issues.map((issue) => nestIssue(issue, ...(isOfTable(issue) ? path : ['figures', code]))));
      continue;
    }
    // What is only shown earns nothing, and so is no part of what can be earned.
    const maximum = component.rule.kind === 'display' ? NOTHING : parseRational(component.maximumPoints);
    components.push({ ...result.data, code, index });
    const sum = sums.get(index) ?? { points: NOTHING, maximum: NOTHING, isOpen: false };
    sums.set(index, {
      points: addRationals(sum.points, parseRational(result.data.points ?? '0')),
      maximum: addRationals(sum.maximum, maximum),
      isOpen: sum.isOpen || result.data.status === 'undecided',
    });
  }
  for (const key of Object.keys(figures)) {
    if (!codes.has(key)) issues.push(dtiIssue('catalog.dti-component', key, scheme, ['figures', key]));
  }
  const values: [Index, RationalString][] = [];
  for (const { index, maximumPoints } of scheme.mainIndices) {
    const sum = sums.get(index);
    if (sum === undefined) continue;
    const total = spellRational(sum.maximum);
    if (maximumPoints !== null && total !== spellRational(parseRational(maximumPoints))) {
      const needed = { needed: maximumPoints, index };
      issues.push(dtiIssue('catalog.dti-component-sum', total, scheme, ['table'], needed));
    }
    const value = divideRationals(sum.points, sum.maximum);
    if (value !== undefined && !sum.isOpen) values.push([index, spellRational(value)]);
  }
  const [first, ...others] = issues;
  if (first !== undefined) return refuse(first, ...others);
  const undecided = components.filter(({ status }) => status === 'undecided').map(({ code }) => code);
  // The keys are indices of the scheme.
  return succeed({ values: Object.fromEntries(values) as DtiValues<Index>, components, undecided });
}

/**
 * Tính chỉ số chính từ chỉ số thành phần: the values of the main indices from a table of components that you bring and the figures of a
 * province. The components that the decisions list were not seen, so none are built in.
 *
 * @param table - the components; their maximum points must come to those of their main index
 * @param figures - số liệu by the code of the component
 * @throws VnIctError `catalog.dti-*`, `public-service.score-*`, `number.*`, `argument.*`
 * @example
 * import { DTI_SCHEMES, dtiFromComponents } from 'vn-ict/catalog/dti';
 * const table = [
 *   { code: '1.1', index: 'awareness', label: { vi: 'Hội nghị', en: 'Meetings' }, maximumPoints: '20', rule: { kind: 'steps', steps: [{ atLeast: '4', points: '20' }, { atLeast: '3', points: '15' }] } },
 *   { code: '1.2', index: 'awareness', label: { vi: 'Cán bộ được tập huấn', en: 'Trained staff' }, maximumPoints: '80', rule: { kind: 'linear' } },
 * ] as const;
 * const figures = { '1.1': { count: 3 }, '1.2': { numerator: 3, denominator: 4 } };
 * dtiFromComponents(DTI_SCHEMES['qd922-2022'], table, figures).values; // => { awareness: '0.75' }
 */
export function dtiFromComponents<Index extends string>(
  scheme: DtiScheme<Index>,
  table: readonly DtiComponent<NoInfer<Index>>[],
  figures: Readonly<Record<string, ScoreFigure>>,
): DtiFromComponents<Index> {
  return unwrap(safeDtiFromComponents(scheme, table, figures));
}
