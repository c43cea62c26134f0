import type { BilingualText } from '../outcome/index.js';
import type { Formula } from './formula.js';

/** Loại dữ liệu đầu vào: a count of things, a measured or money amount, a rate, or a state of work. */
export type InputKind = 'count' | 'amount' | 'rate' | 'status';

/** Dữ liệu đầu vào của chỉ tiêu: one named input of a formula. */
export interface IndicatorInput {
  readonly label: BilingualText;
  readonly unit: string;
  readonly kind: InputKind;
}

/** Chiều tốt lên: whether more, or less, of the indicator is better. */
export type Direction = 'more' | 'less';

/** Nguồn của một dòng: the document, table and row in which an indicator stands. */
export interface Origin {
  /** Số, ký hiệu văn bản: as in `883/KH-UBND`. */
  readonly document: string;
  readonly table: string;
  readonly row: string;
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
  readonly direction: Direction;
  readonly inputs: Readonly<Record<Name, IndicatorInput>>;
  readonly formula?: Formula<Name>;
  /** What a reader must mind, as when a rate may pass 100%. */
  readonly traps?: readonly BilingualText[];
  /** The numerator is no part of the denominator: the rate may pass 100%. */
  readonly mayExceedWhole?: boolean;
  readonly origin: Origin;
}

/**
 * Định nghĩa chỉ tiêu: checks a definition at compile time and answers it unchanged. A formula that names an input which
 * `inputs` does not hold does not compile.
 *
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
 *   origin: { document: '883/KH-UBND', table: 'Phụ lục 1', row: '7' },
 * });
 * inputNamesOf(indicator.formula); // => ['online', 'all']
 */
export function defineIndicator<
  const Inputs extends Readonly<Record<string, IndicatorInput>>,
  const Definition extends Omit<Indicator, 'inputs' | 'formula'>,
>(
  definition: Definition & {
    readonly inputs: Inputs;
    readonly formula?: Formula<NoInfer<keyof Inputs & string>>;
  },
): Definition & Indicator<keyof Inputs & string> {
  return definition;
}
