import { competitionRanks, parseRational, type RankRange, roundRational } from '../../number/index.js';
import { type Issue, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import { isText, list, oneOf, optional, record } from '../../outcome/inner.js';
import { computeChecked, type DtiFigure, type DtiResult } from './compute.js';
import type { DtiProvince } from './province.js';
import { checkScheme, dtiIssue } from './read-values.js';
import type { DtiPillar, DtiScheme } from './scheme.js';

/** Cách xếp hạng. */
export interface DtiRankingOptions {
  /** `nation` unless named: all provinces of the scheme must be there. `given`: only those that are. */
  readonly among?: 'nation' | 'given';
  /** `published` unless named: two provinces whose values print alike share a place. `exact`: by the exact values. */
  readonly by?: 'published' | 'exact';
}

/** Thứ hạng: `rank` is `null` while missing values leave it open between `best` and `worst`. */
export interface DtiRank extends RankRange {
  readonly rank: number | null;
}

/** Thứ hạng của một tỉnh. */
export interface RankedDti<Index extends string = string> {
  readonly province: string;
  readonly dti: DtiRank;
  readonly pillars: Readonly<Partial<Record<DtiPillar, DtiRank>>>;
  readonly result: DtiResult<Index>;
}

const isProvince = /* @__PURE__ */ record({ province: isText });
const isProvinces = /* @__PURE__ */ list(isProvince);
const isOptions = /* @__PURE__ */ record({
  among: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['nation', 'given'])),
  by: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['published', 'exact'])),
});

/** More than the provinces of any year, and than the communes of one: a list without end is no ranking. */
const MAXIMUM_PROVINCES = 10_000;

/** The issues of a list of provinces: what is no province, and what stands there twice. */
export function checkProvinces(provinces: readonly DtiProvince[], scheme: DtiScheme): readonly Issue[] {
  const wrong = isProvinces(provinces, ['provinces']);
  if (wrong !== undefined) return [wrong];
  const seen = new Set<string>();
  return provinces.flatMap(({ province }, place) => {
    const repeated = seen.has(province);
    seen.add(province);
    return repeated ? [dtiIssue('catalog.dti-duplicate-province', province, scheme, [place, 'province'])] : [];
  });
}

/**
 * Xếp hạng DTI, có kiểm tra: as {@link rankDti}, but the refusal is data, with every issue that was found.
 *
 * @example
 * import { DTI_SCHEMES, safeRankDti } from 'vn-ict/catalog/dti';
 * safeRankDti(DTI_SCHEMES['qd922-2022'], [{ province: '48', values: {} }]).issues.map(({ code }) => code); // => ['catalog.dti-province-count']
 */
export function safeRankDti<Index extends string>(
  scheme: DtiScheme<Index>,
  provinces: readonly DtiProvince<NoInfer<Index>>[],
  options: DtiRankingOptions = {},
): Parsed<readonly RankedDti<Index>[]> {
  const checked = checkScheme(scheme);
  if (!checked.success) return checked;
  const wrong = isOptions(options, ['options']);
  if (wrong !== undefined) return refuse(wrong);
  const issues: Issue[] = [...checkProvinces(provinces, scheme)];
  const count = Array.isArray(provinces) ? provinces.length : 0;
  const isWrongCount = options.among === 'given' ? count > MAXIMUM_PROVINCES : count !== scheme.provinces;
  if (issues.length === 0 && isWrongCount) {
    const needed = { needed: scheme.provinces };
    issues.push(dtiIssue('catalog.dti-province-count', count, scheme, ['provinces'], needed));
  }
  const results: DtiResult<Index>[] = [];
  for (const [place, { values }] of issues.length === 0 ? provinces.entries() : []) {
    const result = computeChecked(checked.data, values, [place, 'values']);
    if (result.success) results.push(result.data);
    else issues.push(...result.issues);
  }
  const [first, ...others] = issues;
  if (first !== undefined) return refuse(first, ...others);
  const by = options.by ?? 'published';
  const whole = ranksOf(
    results.map(({ dti }) => dti),
    by,
  );
  const pillars = scheme.pillars.map(({ pillar }, place) => ({
    pillar,
    ranks: ranksOf(
      results.flatMap((result) => result.pillars[place] ?? []),
      by,
    ),
  }));
  return succeed(
    results.flatMap((result, place) => {
      const [dti, province] = [whole[place], provinces[place]?.province];
      if (dti === undefined || province === undefined) return [];
      const own = pillars.map(({ pillar, ranks }) => [pillar, ranks[place]]);
      return [{ province, dti, pillars: Object.fromEntries(own) as RankedDti['pillars'], result }];
    }),
  );
}

/**
 * Xếp hạng DTI: the places of the provinces by DTI and by each pillar, in the order given; competition ranking with gaps (15, 15, 17).
 *
 * @param provinces - the values of all provinces; of some, only with `among: 'given'`
 * @throws VnIctError `catalog.dti-*`, `number.*`, `argument.*`
 * @example
 * import { DTI_SCHEMES, rankDti } from 'vn-ict/catalog/dti';
 * const all = (value: string) => ({
 *   awareness: value, institutions: value, infrastructure: value, 'human-resources': value, 'network-security': value,
 *   'government-activity': value, 'economy-activity': value, 'society-activity': value,
 * });
 * const provinces = ['0.7', '0.61', '0.61', '0.5'].map((value, place) => ({ province: `0${place + 1}`, values: all(value) }));
 * rankDti(DTI_SCHEMES['qd922-2022'], provinces, { among: 'given' }).map(({ dti }) => dti.rank); // => [1, 2, 2, 4]
 * @see https://dti.gov.vn/xep-hang-2022: Thanh Hóa 15, Yên Bái 15, Hậu Giang 17
 */
export function rankDti<Index extends string>(
  scheme: DtiScheme<Index>,
  provinces: readonly DtiProvince<NoInfer<Index>>[],
  options: DtiRankingOptions = {},
): readonly RankedDti<Index>[] {
  return unwrap(safeRankDti(scheme, provinces, options));
}

function ranksOf(figures: readonly DtiFigure[], by: 'published' | 'exact'): readonly DtiRank[] {
  const spell = (value: string): string => (by === 'exact' ? value : roundRational(parseRational(value), 4));
  const ranks = competitionRanks(
    figures.map(
      ({ value, printed, bounds }) =>
        (by === 'exact' ? value : printed) ?? { lowest: spell(bounds.lowest), highest: spell(bounds.highest) },
    ),
  );
  return ranks.map(({ best, worst }) => ({ rank: best === worst ? best : null, best, worst }));
}
