import type { Indicator } from '../../indicator/core/index.js';
import type { BilingualText } from '../../outcome/index.js';
import type { LinearRule } from '../rule.js';

/** Where a row prints an input of its indicator: beside a label in its note, or as a part of the one fraction it holds. */
export type InputBinding =
  | { readonly from: 'label'; readonly label: string }
  | { readonly from: 'fraction'; readonly part: 'numerator' | 'denominator' };

/** Một dòng của bảng chỉ tiêu: which indicator a printed row is about, and where its inputs are printed. */
export interface TableRowDefinition {
  readonly no: string;
  /** The name exactly as the table prints it: rows are recognised by it, whatever their number. */
  readonly name: string;
  /** Id of the indicator. */
  readonly indicator: string;
  readonly bindings: Readonly<Record<string, InputBinding>>;
}

/**
 * Bảng chỉ tiêu: what is known of one printed table: its rows, their indicators and what must hold between the rows.
 * A rule names a cell `<indicator id>.<input>`.
 */
export interface IndicatorTableDefinition {
  readonly id: string;
  readonly title: BilingualText;
  /** Đơn vị tính in the head of the target column, as in `Chỉ tiêu (%)`. */
  readonly targetUnit?: string;
  readonly indicators: readonly Indicator[];
  readonly rows: readonly TableRowDefinition[];
  readonly rules: readonly LinearRule[];
}
