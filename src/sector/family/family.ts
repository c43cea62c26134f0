import type { Citation, Confidence } from '../../law/index.js';
import type { DecimalString } from '../../number/index.js';
import type { BilingualText, Severity } from '../../outcome/index.js';
import type { Relation } from '../../reconcile/core/index.js';
import type { StatisticField } from './field.js';
import type { StatisticsSection } from './section.js';

/**
 * Quan hệ bộ phận - tổng thể giữa các số liệu:
 *
 * - `exhaustive`: the parts add up to the whole;
 * - `overlapping`: each is within the whole and one thing may count in several, so there is no sum (a site carries several generations);
 * - `open-list`: the parts are apart but not all of them are named, so that they add up to no more than the whole.
 */
export interface FamilyPartWhole<Field extends string = string> {
  readonly kind: 'exhaustive' | 'overlapping' | 'open-list';
  readonly whole: Field;
  readonly parts: readonly Field[];
  /** What the relation says; made of the labels unless named. */
  readonly statement?: BilingualText;
  readonly citations?: readonly Citation[];
  readonly origin?: BilingualText;
}

/** Một số hạng: a field, or a field taken `coefficient` times. */
export type FamilyTerm<Field extends string = string> =
  | Field
  | { readonly field: Field; readonly coefficient: DecimalString };

/** Tỷ lệ suy ra: `factor` × numerator ÷ denominator, over fields of the family. */
export interface FamilyRate<Field extends string = string> {
  readonly id: string;
  /** Named by its denominator, where the same name stands for several. */
  readonly label: BilingualText;
  readonly numerator: readonly FamilyTerm<Field>[];
  readonly denominator: readonly FamilyTerm<Field>[];
  /** 100 unless named: a percentage. */
  readonly factor?: DecimalString;
  /** `%` unless named. */
  readonly unit?: string;
  /** 1 unless named. */
  readonly decimalPlaces?: number;
  /** `more` unless named. */
  readonly direction?: 'more' | 'less';
  /** Số liệu ghi tỷ lệ này: the field that holds the rate as printed. */
  readonly printedAs?: Field;
  /** The numerator is no part of the denominator, so that the rate may pass 100%. */
  readonly mayExceedWhole?: boolean;
  readonly note?: BilingualText;
}

/** Mức thay đổi được in: the field `printedAs` holds the change of the field `of` to the same period last year. */
export interface FamilyChange<Field extends string = string> {
  readonly of: Field;
  readonly printedAs: Field;
  /** `percent` growth, `difference` in the unit of the figure, `index` (bằng …% cùng kỳ), `times` (gấp … lần). */
  readonly measure: 'percent' | 'difference' | 'index' | 'times';
}

/** Ràng buộc khác: a linear relation that is no part and whole, such as what a line can carry at most. */
export interface FamilyLimit<Field extends string = string> {
  readonly id: string;
  readonly statement: BilingualText;
  /** `error` unless named. */
  readonly severity?: Severity;
  readonly left: readonly FamilyTerm<Field>[];
  readonly relation: Relation;
  readonly right: readonly FamilyTerm<Field>[];
  readonly constant?: DecimalString;
  readonly citations?: readonly Citation[];
  readonly origin?: BilingualText;
}

/** Định mức, quy chuẩn: what a figure is held against. Not to reach it is a result, not a mistake of the report. */
export interface FamilyNorm<Field extends string = string> {
  readonly id: string;
  readonly label: BilingualText;
  readonly field: Field;
  readonly comparator: '<=' | '>=';
  readonly bound: DecimalString;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly confidence: Confidence;
}

/** Nhóm số liệu thống kê: fields with what must hold among them, as serialisable data. */
export interface StatisticsFamily<Field extends string = string> {
  /** Stable, lower case with hyphens. */
  readonly id: string;
  readonly name: BilingualText;
  readonly section: StatisticsSection;
  readonly fields: Readonly<Record<Field, StatisticField>>;
  readonly structure: readonly FamilyPartWhole<Field>[];
  readonly rates: readonly FamilyRate<Field>[];
  readonly changes?: readonly FamilyChange<Field>[];
  readonly limits?: readonly FamilyLimit<Field>[];
  readonly norms?: readonly FamilyNorm<Field>[];
  /** Nguồn: where these statistics are printed. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly note?: BilingualText;
}

/** The parts of a family that name fields. */
type NamesFields = 'structure' | 'rates' | 'changes' | 'limits' | 'norms';

/** Định nghĩa nhóm số liệu, as `defineFamily` takes it: the names are those of `Fields`. */
export type FamilyDefinition<Fields extends Readonly<Record<string, StatisticField>>> = Omit<
  StatisticsFamily,
  'fields' | NamesFields
> & { readonly fields: Fields } & Pick<StatisticsFamily<NoInfer<keyof Fields & string>>, NamesFields>;
