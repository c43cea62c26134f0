import { type Citation, type Confidence, weakestConfidence } from '../../law/index.js';
import {
  addRationals,
  type DecimalString,
  divideRationals,
  multiplyRationals,
  type Rational,
  type RationalString,
  roundRational,
  spellRational,
} from '../../number/index.js';
import { type BilingualText, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import { checkScheme, type DtiValues, dtiIssue, type ReadIndex, readValues, type SchemePlan } from './read-values.js';
import type { DtiPillar, DtiScheme } from './scheme.js';

/** Số chữ số thập phân khi công bố. */
const PLACES = 4;

/** Giá trị DTI hoặc trụ cột: from 0 to 1. */
export interface DtiFigure<Index extends string = string> {
  readonly status: 'computed' | 'undecided';
  /** Why it is undecided: values are missing, or the points of the scheme are not known. */
  readonly reason: 'missing-values' | 'points-not-known' | null;
  /** Exact; `null` while undecided. */
  readonly value: RationalString | null;
  /** At 4 places, half away from zero, as values are published. */
  readonly printed: DecimalString | null;
  /** What it is, or lies between. */
  readonly bounds: { readonly lowest: RationalString; readonly highest: RationalString };
  /** Điểm tối đa của các chỉ số chính cộng lại; `null` where it is not known. */
  readonly maximumPoints: RationalString | null;
  readonly missing: readonly Index[];
}

/** Giá trị một trụ cột. */
export interface DtiPillarFigure<Index extends string = string> extends DtiFigure<Index> {
  readonly pillar: DtiPillar;
  readonly label: BilingualText;
}

/** Một chỉ số chính trong kết quả. */
export interface DtiIndexResult<Index extends string = string> {
  readonly index: Index;
  readonly label: BilingualText;
  readonly value: RationalString | null;
  /** Điểm: the value times the maximum; `null` where one of them is not known. */
  readonly points: RationalString | null;
  readonly maximumPoints: DecimalString | null;
}

/** Kết quả tính DTI. */
export interface DtiResult<Index extends string = string> {
  readonly scheme: string;
  readonly dti: DtiFigure<Index>;
  /** They share main indices, and so do not add up to the DTI. */
  readonly pillars: readonly DtiPillarFigure<Index>[];
  readonly mainIndices: readonly DtiIndexResult<Index>[];
  /** The weakest of what the scheme rests on. */
  readonly confidence: Confidence;
  readonly citation: Citation;
}

/**
 * Tính DTI, có kiểm tra: as {@link computeDti}, but the refusal is data, with every issue that was found.
 *
 * @example
 * import { DTI_SCHEMES, safeComputeDti } from 'vn-ict/catalog/dti';
 * const parsed = safeComputeDti(DTI_SCHEMES['qd922-2022'], { awareness: '82.53' });
 * parsed.success ? '' : parsed.issues[0].message.en; // => 'The value of a main index lies between 0 and 1 (922/QĐ-BTTTT): 82.53.'
 */
export function safeComputeDti<Index extends string>(
  scheme: DtiScheme<Index>,
  values: DtiValues<NoInfer<Index>>,
): Parsed<DtiResult<Index>> {
  const checked = checkScheme(scheme);
  return checked.success ? computeChecked(checked.data, values, []) : checked;
}

/** As {@link safeComputeDti} for a scheme that was checked, with the place of the values. */
export function computeChecked<Index extends string>(
  plan: SchemePlan<Index>,
  values: DtiValues<NoInfer<Index>>,
  path: readonly (string | number)[],
): Parsed<DtiResult<Index>> {
  const { scheme } = plan;
  const read = readValues(plan, values, path);
  if (!read.success) return read;
  const indices = read.data;
  const dti = figureOf(indices);
  if (dti.maximumPoints === '0') return refuse(dtiIssue('catalog.dti-no-points', '0', scheme, ['scheme']));
  const marks = [scheme.confidence, ...[...scheme.mainIndices, ...scheme.pillars].map(({ confidence }) => confidence)];
  return succeed({
    scheme: scheme.id,
    dti,
    pillars: scheme.pillars.map(({ pillar, label, indices: own }) => ({
      pillar,
      label,
      ...figureOf(indices.filter(({ index }) => own.includes(index))),
    })),
    mainIndices: scheme.mainIndices.map(({ index, label, maximumPoints }, place) => {
      const { value, maximum } = indices[place] ?? {};
      return {
        index,
        label,
        value: value === undefined ? null : spellRational(value),
        points: value === undefined || maximum === undefined ? null : spellRational(multiplyRationals(value, maximum)),
        maximumPoints,
      };
    }),
    confidence: weakestConfidence(marks),
    citation: scheme.citation,
  });
}

/**
 * Tính DTI: the digital transformation index of a province and its three pillars from the values of the main indices, exact until they are
 * printed. DTI = (value × maximum points, summed over the main indices) / (the maximum points).
 *
 * A value that is missing is undecided, not 0: `bounds` say between what the DTI lies; a pillar that does not need it is computed. So is
 * everything under a scheme whose points are not known.
 *
 * @param scheme - one of `DTI_SCHEMES`, or one of your own
 * @param values - from 0 to 1, as published at 4 places, or exact
 * @throws VnIctError `catalog.dti-*`, `number.*`, `argument.*`
 * @example
 * import { computeDti, DTI_SCHEMES } from 'vn-ict/catalog/dti';
 * const đàNẵng2022 = {
 *   awareness: '1.0000', institutions: '0.9000', infrastructure: '0.8253', 'human-resources': '0.8487', 'network-security': '0.7578',
 *   'government-activity': '0.8575', 'economy-activity': '0.7836', 'society-activity': '0.5197',
 * };
 * const { dti, pillars } = computeDti(DTI_SCHEMES['qd922-2022'], đàNẵng2022);
 * [dti.value, dti.printed]; // => ['0.800175', '0.8002']
 * pillars.map(({ printed }) => printed); // => ['0.8638', '0.8473', '0.7864']
 * @see Quyết định 922/QĐ-BTTTT; https://dti.gov.vn/xep-hang-2022
 */
export function computeDti<Index extends string>(
  scheme: DtiScheme<Index>,
  values: DtiValues<NoInfer<Index>>,
): DtiResult<Index> {
  return unwrap(safeComputeDti(scheme, values));
}

const NOTHING: Rational = { top: 0n, bottom: 1n };

function figureOf<Index extends string>(indices: readonly ReadIndex<Index>[]): DtiFigure<Index> {
  let [points, maximum, open] = [NOTHING, NOTHING, NOTHING];
  const missing: Index[] = [];
  let known = true;
  for (const { index, value, maximum: own } of indices) {
    if (own === undefined) known = false;
    // What earns no points is not missed.
    else if (own.top === 0n) continue;
    if (value === undefined) missing.push(index);
    if (own === undefined) continue;
    maximum = addRationals(maximum, own);
    if (value === undefined) open = addRationals(open, own);
    else points = addRationals(points, multiplyRationals(value, own));
  }
  const lowest = known ? divideRationals(points, maximum) : undefined;
  const highest = known && open.top !== 0n ? divideRationals(addRationals(points, open), maximum) : lowest;
  const isComputed = lowest !== undefined && missing.length === 0;
  const least = lowest === undefined ? '0' : spellRational(lowest);
  return {
    status: isComputed ? 'computed' : 'undecided',
    reason: isComputed ? null : known ? 'missing-values' : 'points-not-known',
    value: isComputed ? least : null,
    printed: isComputed ? roundRational(lowest, PLACES) : null,
    bounds: {
      lowest: least,
      highest: highest === undefined ? '1' : highest === lowest ? least : spellRational(highest),
    },
    maximumPoints: known ? spellRational(maximum) : null,
    missing,
  };
}
