import { isText, list, oneOf, record, requireArgument } from '../outcome/inner.js';
import { requireReports } from './arguments.js';
import type { Indicator } from './indicator.js';
import { type RollUp, type RollUpOptions, rollUp } from './roll-up.js';
import type { UnitReport } from './unit-reports.js';

/** Kế thừa giữa hai đơn vị, bằng khóa: what of an older unit went into a newer one. */
export interface KeyedSuccession {
  /** The keys of the older and of the newer unit, as `unitKey` makes them. */
  readonly from: string;
  readonly to: string;
  readonly extent: 'whole' | 'part';
}

/** Số liệu của đơn vị mới, từ các đơn vị cũ. */
export interface SuccessorRollUp {
  /** The key of the newer unit, as `unitKey` makes it. */
  readonly unit: string;
  /** The keys of the older units that went into it. */
  readonly predecessors: readonly string[];
  /** The older units of which only a part went into it: what they reported cannot be divided. */
  readonly parts: readonly string[];
  /** Of the older units; its state is `undecided` where one of them came in part. */
  readonly rollUp: RollUp;
}

/**
 * Tổng hợp qua sắp xếp đơn vị hành chính: what the newer units would have reported, from the reports of the older ones. Exact where every
 * older unit went into the newer one as a whole; undecided where one came in part, since nobody knows how its figures divide.
 *
 * @param reports - those of the older units, by `unitKey`
 * @param successions - those of `provinceSuccessors`, or of a territory source, by the keys of their units
 * @param options - the day, and the policy: `mean-of-predecessors` is the practice for scores of merged provinces
 * @returns one result for each newer unit, in the order of the successions
 * @example
 * import { plainDate } from 'vn-ict';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { rollUpToSuccessors } from 'vn-ict/indicator';
 * import { province, provincePredecessors, unitKey } from 'vn-ict/territory';
 * const asOf = plainDate('2025-07-01');
 * const merged = provincePredecessors('19', { asOf }).map(({ from, to, extent }) => ({ from: unitKey(from), to: unitKey(to), extent }));
 * const reports = merged.map(({ from }, index) => ({ unit: from, inputs: { receivedOnline: 10 + index, received: 20 } }));
 * const [rate] = plan883Appendix1.indicators.filter(({ id }) => id === 'online-dossiers-of-online-services');
 * const [thaiNguyen] = rate ? rollUpToSuccessors(rate, reports, merged, { asOf }) : [];
 * thaiNguyen?.unit === unitKey(province('19', { asOf })); // => true
 * thaiNguyen?.rollUp.value?.exact; // => '52.5'
 */
export function rollUpToSuccessors<Name extends string>(
  indicator: Indicator<Name>,
  reports: readonly UnitReport<NoInfer<Name>>[],
  successions: readonly KeyedSuccession[],
  options: Omit<RollUpOptions, 'expected'>,
): readonly SuccessorRollUp[] {
  requireReports(reports);
  requireArgument(SUCCESSIONS, successions, 'successions');
  const divided = dividedUnits(successions);
  const byUnit = new Map<string, UnitReport<Name>[]>();
  for (const report of reports) byUnit.set(report.unit, [...(byUnit.get(report.unit) ?? []), report]);
  return [...predecessorsOf(successions)].map(([unit, predecessors]) => {
    const own = predecessors.flatMap((predecessor) => byUnit.get(predecessor) ?? []);
    const result = rollUp(indicator, own, { ...options, expected: predecessors });
    const parts = predecessors.filter((predecessor) => divided.has(predecessor));
    return { unit, predecessors, parts, rollUp: parts.length === 0 ? result : withoutValue(result) };
  });
}

const SUCCESSIONS = /* @__PURE__ */ list(
  /* @__PURE__ */ record({ from: isText, to: isText, extent: /* @__PURE__ */ oneOf(['whole', 'part']) }),
);

/** The older units that came in part, or that are said to have gone as a whole into more than one newer unit. */
function dividedUnits(successions: readonly KeyedSuccession[]): ReadonlySet<string> {
  const wentTo = new Map<string, string>();
  const divided = new Set<string>();
  for (const { from, to, extent } of successions) {
    if (extent === 'part' || (wentTo.get(from) ?? to) !== to) divided.add(from);
    wentTo.set(from, to);
  }
  return divided;
}

function predecessorsOf(successions: readonly KeyedSuccession[]): ReadonlyMap<string, readonly string[]> {
  const predecessors = new Map<string, string[]>();
  for (const { from, to } of successions) {
    const group = predecessors.get(to) ?? [];
    if (!group.includes(from)) group.push(from);
    predecessors.set(to, group);
  }
  return predecessors;
}

function withoutValue({ value: _value, ...result }: RollUp): RollUp {
  return { ...result, state: result.state === 'notApplicable' ? 'notApplicable' : 'undecided' };
}
