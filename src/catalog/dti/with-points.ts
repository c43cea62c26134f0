import type { Citation, Confidence } from '../../law/index.js';
import { type DecimalString, spellRational } from '../../number/index.js';
import { type Issue, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import { oneOf, record } from '../../outcome/inner.js';
import { checkScheme, dtiIssue, readNumber } from './read-values.js';
import type { DtiScheme } from './scheme.js';

/** Nguồn của điểm tối đa. */
export interface DtiPointsSource {
  /** How well the points are known. */
  readonly confidence: Confidence;
  /** The text they were read in, where it is not the decision of the scheme. */
  readonly citation?: Citation;
}

const MARKS = ['confirmed', 'secondary', 'recalled', 'inference', 'derived'];
const isSource = /* @__PURE__ */ record({ confidence: /* @__PURE__ */ oneOf(MARKS) });
const isPoints = /* @__PURE__ */ record();

/**
 * Bổ sung điểm tối đa, có kiểm tra: as {@link withDtiPoints}, but the refusal is data.
 *
 * @example
 * import { DTI_SCHEMES, safeWithDtiPoints } from 'vn-ict/catalog/dti';
 * safeWithDtiPoints(DTI_SCHEMES['qd405-2025'], { awareness: '-1' }, { confidence: 'recalled' }).issues.map(({ code }) => code); // => ['catalog.dti-points']
 */
export function safeWithDtiPoints<Index extends string>(
  scheme: DtiScheme<Index>,
  points: { readonly [Name in NoInfer<Index>]?: DecimalString },
  source: DtiPointsSource,
): Parsed<DtiScheme<Index>> {
  const checked = checkScheme(scheme);
  if (!checked.success) return checked;
  const wrong = isPoints(points, ['points']) ?? isSource(source, ['source']);
  if (wrong !== undefined) return refuse(wrong);
  const known = scheme.mainIndices.map(({ index }): string => index);
  const issues: Issue[] = Object.keys(points)
    .filter((key) => !known.includes(key))
    .map((key) => dtiIssue('catalog.dti-index', key, scheme, ['points', key], { indices: known.join(', ') }));
  const mainIndices = scheme.mainIndices.map((main) => {
    const given: unknown = Object.hasOwn(points, main.index) ? points[main.index] : undefined;
    if (given === undefined) return main;
    const path = ['points', main.index];
    const read = readNumber(given, path);
    if (!read.success) issues.push(...read.issues);
    else if (read.data.top < 0n) issues.push(dtiIssue('catalog.dti-points', given, scheme, path));
    else return { ...main, maximumPoints: spellRational(read.data), confidence: source.confidence };
    return main;
  });
  const [first, ...others] = issues;
  if (first !== undefined) return refuse(first, ...others);
  return succeed({ ...scheme, mainIndices, ...(source.citation && { citation: source.citation }) });
}

/**
 * Bổ sung điểm tối đa: the scheme with the points of its main indices, for a decision whose points this library has not seen. The mark of
 * their source goes with them.
 *
 * @param points - điểm tối đa by main index
 * @param source - how well they are known, and the text they were read in
 * @throws VnIctError `catalog.dti-*`, `number.*`, `argument.*`
 * @example
 * import { computeDti, DTI_SCHEMES, withDtiPoints } from 'vn-ict/catalog/dti';
 * const points = { awareness: '100', 'government-activity': '300' };
 * const scheme = withDtiPoints(DTI_SCHEMES['qd405-2025'], points, { confidence: 'recalled' });
 * computeDti(scheme, { awareness: '0.5' }).mainIndices[0]?.points; // => '50'
 * computeDti(scheme, { awareness: '0.5' }).dti.reason; // => 'points-not-known'
 */
export function withDtiPoints<Index extends string>(
  scheme: DtiScheme<Index>,
  points: { readonly [Name in NoInfer<Index>]?: DecimalString },
  source: DtiPointsSource,
): DtiScheme<Index> {
  return unwrap(safeWithDtiPoints(scheme, points, source));
}
