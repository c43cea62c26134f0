import type { Citation } from '../law/dated/index.js';
import type { RoundingMode } from '../number/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import { requireIndicator } from './arguments.js';
import type { Formula } from './formula.js';

/** Loại dữ liệu đầu vào: a count of things, a measured or money amount, a rate in percent, or a state of work. */
export type InputKind = 'count' | 'amount' | 'rate' | 'status';

/** Dữ liệu đầu vào của chỉ tiêu: one named input of a formula. */
export interface IndicatorInput {
  readonly label: BilingualText;
  readonly unit: string;
  readonly kind: InputKind;
}

/** Chiều tốt lên: whether more, or less, of the indicator is better; of a rank, less. */
export type Direction = 'more' | 'less';

/**
 * Cách tổng hợp: how the values of units, or of periods, come to that of their whole.
 *
 * - `ratio-of-sums`: the parts are added and divided once (rates);
 * - `sum`; `last-value` (a stock over time); `mean-of-units` (unweighted);
 * - `mean-of-predecessors`: a merged unit takes the mean of those it was made of;
 * - `weighted`: the mean weighted by a named input; `none`: it cannot be rolled up.
 */
export type RollUpPolicy =
  | 'ratio-of-sums'
  | 'sum'
  | 'last-value'
  | 'mean-of-units'
  | 'mean-of-predecessors'
  | 'weighted'
  | 'none';

/**
 * Cách xử lý số liệu thiếu: `any-missing-undecided` says nothing without all inputs; `missing-as-zero` only where the
 * regime says that what is not reported is none.
 */
export type MissingStrategy = 'any-missing-undecided' | 'missing-as-zero';

/** Quan hệ bộ phận - tổng thể: an input that is part of another and cannot exceed it. */
export interface PartWhole<Name extends string = string> {
  readonly part: Name;
  readonly whole: Name;
}

/**
 * Loại quan hệ giữa hai chỉ tiêu. Under the same or a similar name:
 *
 * - `same-name-other-denominator`, `same-name-other-numerator`: what is divided differs, so the values do not compare;
 * - `same-rate-other-source`: the same rate by the figures of another source;
 * - `succeeds`: it takes the place of the other from its time on, with what the note says changed;
 * - `part-of`: it is a part of what the other measures.
 */
export type RelationKind =
  | 'same-name-other-denominator'
  | 'same-name-other-numerator'
  | 'same-rate-other-source'
  | 'succeeds'
  | 'part-of';

/** Quan hệ với chỉ tiêu khác: how this indicator stands to another of the same or a similar name. */
export interface IndicatorRelation {
  /** Id of the other indicator. */
  readonly indicator: string;
  readonly kind: RelationKind;
  readonly note: BilingualText;
}

/** Chỉ tiêu: the thing measured, as serialisable data. */
export interface Indicator<Name extends string = string> {
  /** Stable and never positional. */
  readonly id: string;
  readonly name: BilingualText;
  /** Nhóm chỉ tiêu: as in `Chính quyền số`. */
  readonly section: BilingualText;
  /** Đơn vị tính; `%` for rates, empty for milestones. */
  readonly unit: string;
  /** Số chữ số thập phân khi in. */
  readonly decimalPlaces: number;
  /** Cách làm tròn khi in; `half-away-from-zero` unless named. */
  readonly rounding?: RoundingMode;
  readonly direction: Direction;
  readonly inputs: Readonly<Record<Name, IndicatorInput>>;
  readonly formula?: Formula<Name>;
  readonly partWholes?: readonly PartWhole<Name>[];
  /** What a reader must mind, as when a rate may pass 100%. */
  readonly traps?: readonly BilingualText[];
  /** The numerator is no part of the denominator: the rate may pass 100%. */
  readonly mayExceedWhole?: boolean;
  /** `any-missing-undecided` unless named. */
  readonly missing?: MissingStrategy;
  /** `ratio-of-sums` for rates and `sum` for counts unless named; `none` for ranks, and for what reads inputs that are rates. */
  readonly rollUp?: RollUpPolicy;
  /** The input that weighs units under the policy `weighted`. */
  readonly weight?: Name;
  readonly relations?: readonly IndicatorRelation[];
  /** Áp dụng từ ngày. */
  readonly validFrom?: PlainDate;
  /** Áp dụng đến hết ngày. */
  readonly validTo?: PlainDate;
  /** Căn cứ: where the indicator, and its formula, are laid down. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/**
 * Định nghĩa chỉ tiêu: checks a definition at compile time and answers it unchanged. A formula that names an input which
 * `inputs` does not hold does not compile.
 *
 * @throws VnIctError `argument.*` for what is no definition at all, which a program without types may pass
 * @example
 * import { defineIndicator, inputNamesOf } from 'vn-ict/indicator';
 * const indicator = defineIndicator({
 *   id: 'online-dossier-rate',
 *   name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Rate of online dossiers' },
 *   section: { vi: 'Chính quyền số', en: 'Digital government' },
 *   unit: '%',
 *   decimalPlaces: 1,
 *   direction: 'more',
 *   inputs: {
 *     online: { label: { vi: 'Hồ sơ trực tuyến', en: 'Online dossiers' }, unit: 'hồ sơ', kind: 'count' },
 *     all: { label: { vi: 'Tổng số hồ sơ', en: 'All dossiers' }, unit: 'hồ sơ', kind: 'count' },
 *   },
 *   formula: { op: 'percent', numerator: 'online', denominator: 'all' },
 *   citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '7' }],
 * });
 * inputNamesOf(indicator.formula); // => ['online', 'all']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1
 */
export function defineIndicator<
  const Inputs extends Readonly<Record<string, IndicatorInput>>,
  const Definition extends Omit<Indicator, 'inputs' | 'formula' | 'partWholes' | 'weight'>,
>(
  definition: Definition & {
    readonly inputs: Inputs;
    readonly formula?: Formula<NoInfer<keyof Inputs & string>>;
    readonly partWholes?: readonly PartWhole<NoInfer<keyof Inputs & string>>[];
    readonly weight?: NoInfer<keyof Inputs & string>;
  },
): Definition & Indicator<keyof Inputs & string> {
  requireIndicator(definition);
  return definition;
}
