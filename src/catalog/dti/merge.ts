import { addRationals, type Rational, reduceRational, spellRational } from '../../number/index.js';
import { type Issue, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import { oneOf, optional, record } from '../../outcome/inner.js';
import { provincePredecessors, provincesAt } from '../../territory/index.js';
import type { DtiProvince } from './province.js';
import { checkProvinces, type DtiRankingOptions } from './rank.js';
import { checkScheme, type DtiValues, dtiIssue, type ReadIndex, readValues } from './read-values.js';
import type { DtiScheme } from './scheme.js';

/** Tỉnh mới với giá trị trung bình của các tỉnh cũ. */
export interface MergedDtiProvince<Index extends string = string> extends DtiProvince<Index> {
  /** Mã các tỉnh cũ. */
  readonly predecessors: readonly string[];
}

const MERGED_ON = '2025-07-01';

// Which provinces became which: made when it is first asked for.
let mergers: ReadonlyMap<string, readonly string[]> | undefined;

function mergersOf(): ReadonlyMap<string, readonly string[]> {
  mergers ??= new Map(
    provincesAt(MERGED_ON).map(({ code }) => [
      code,
      provincePredecessors(code, { asOf: MERGED_ON }).map(({ from }) => from.code),
    ]),
  );
  return mergers;
}

const isOptions = /* @__PURE__ */ record({
  among: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['nation', 'given'])),
});

/**
 * Gộp giá trị theo tỉnh mới, có kiểm tra: as {@link mergeDtiProvinces}, but the refusal is data.
 *
 * @example
 * import { DTI_SCHEMES, safeMergeDtiProvinces } from 'vn-ict/catalog/dti';
 * const merged = safeMergeDtiProvinces(DTI_SCHEMES['qd405-2025'], [{ province: '06', values: {} }], { among: 'given' });
 * merged.issues.map(({ message }) => message.en); // => ['The province 19 is missing, a part of the new province 19 (202/2025/QH15).']
 */
export function safeMergeDtiProvinces<Index extends string>(
  scheme: DtiScheme<Index>,
  provinces: readonly DtiProvince<NoInfer<Index>>[],
  options: Pick<DtiRankingOptions, 'among'> = {},
): Parsed<readonly MergedDtiProvince<Index>[]> {
  const checked = checkScheme(scheme);
  if (!checked.success) return checked;
  const wrong = isOptions(options, ['options']);
  if (wrong !== undefined) return refuse(wrong);
  const issues: Issue[] = [...checkProvinces(provinces, scheme)];
  const known = new Set([...mergersOf().values()].flat());
  const read = new Map<string, readonly ReadIndex<Index>[]>();
  for (const [place, { province, values }] of issues.length === 0 ? provinces.entries() : []) {
    if (!known.has(province)) {
      issues.push(dtiIssue('catalog.dti-province-code', province, scheme, [place, 'province']));
      continue;
    }
    const own = readValues(checked.data, values, [place, 'values']);
    if (own.success) read.set(province, own.data);
    else issues.push(...own.issues);
  }
  const [early, ...more] = issues;
  if (early !== undefined) return refuse(early, ...more);
  const merged: MergedDtiProvince<Index>[] = [];
  for (const [province, predecessors] of mergersOf()) {
    const given = predecessors.flatMap((code) => read.get(code) ?? []);
    // Of provinces that are not asked about nothing is missing.
    if (given.length === 0 && options.among === 'given') continue;
    const missing = predecessors.filter((code) => !read.has(code));
    for (const code of missing) {
      issues.push(dtiIssue('catalog.dti-predecessor-missing', code, scheme, ['provinces'], { province }));
    }
    const values = predecessors.flatMap((code) => [read.get(code) ?? []]);
    if (missing.length === 0) merged.push({ province, values: meanOf(scheme, values), predecessors });
  }
  const [first, ...others] = issues;
  return first === undefined ? succeed(merged) : refuse(first, ...others);
}

/**
 * Gộp giá trị theo tỉnh mới: the main indices of the 34 provinces as the arithmetic mean of those of the provinces they were formed from,
 * exact; so the DTI of 2024 was made. An index that one of them lacks is left out, and so undecided. Each counts the same: the mean is not
 * weighted.
 *
 * @param provinces - by the codes before 2025-07-01; all 63, or with `among: 'given'` all predecessors of the new ones in question
 * @returns the new provinces in the order of their codes
 * @throws VnIctError `catalog.dti-*`, `number.*`, `argument.*`
 * @example
 * import { DTI_SCHEMES, mergeDtiProvinces } from 'vn-ict/catalog/dti';
 * const provinces = [{ province: '06', values: { awareness: '0.6' } }, { province: '19', values: { awareness: '0.9' } }];
 * mergeDtiProvinces(DTI_SCHEMES['qd405-2025'], provinces, { among: 'given' }); // => [{ province: '19', values: { awareness: '0.75' }, predecessors: ['06', '19'] }]
 * @see https://dantri.com.vn/khoa-hoc/ha-noi-dan-dau-ca-nuoc-ve-chi-so-chuyen-doi-so-20251021181803153.htm; Nghị quyết 202/2025/QH15
 */
export function mergeDtiProvinces<Index extends string>(
  scheme: DtiScheme<Index>,
  provinces: readonly DtiProvince<NoInfer<Index>>[],
  options: Pick<DtiRankingOptions, 'among'> = {},
): readonly MergedDtiProvince<Index>[] {
  return unwrap(safeMergeDtiProvinces(scheme, provinces, options));
}

function meanOf<Index extends string>(
  scheme: DtiScheme<Index>,
  provinces: readonly (readonly ReadIndex<Index>[])[],
): DtiValues<Index> {
  const entries = scheme.mainIndices.flatMap(({ index }, place) => {
    const values = provinces.flatMap((indices) => indices[place]?.value ?? []);
    if (values.length < provinces.length) return [];
    const { top, bottom } = values.reduce<Rational>(addRationals, { top: 0n, bottom: 1n });
    return [[index, spellRational(reduceRational({ top, bottom: bottom * BigInt(values.length) }))]];
  });
  // The keys are indices of the scheme.
  return Object.fromEntries(entries) as DtiValues<Index>;
}
