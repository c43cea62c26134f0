import type { StatusInput } from '../../indicator/core/index.js';
import type { DecimalString } from '../../number/index.js';
import type { Period } from '../../period/index.js';
import type { PlainDate } from '../../text/index.js';
import type { StatisticsFamily } from './family.js';

/** Con số như đã in: it stands for all values that print like it. */
export interface PrintedStatistic {
  /** With its hedge and scale word: `trên 23 tỷ đồng`, `19 giờ 15 phút/ngày`, `giảm 20%`. */
  readonly printed: string;
  /** Dòng, cột: where it is printed, for the reader of the result. */
  readonly row?: string;
  readonly column?: string;
}

/**
 * Một số liệu: an exact number in the unit of its field, a figure as printed, or the state reported instead of one. What is absent was
 * not reported; it is not 0.
 */
export type StatisticFigure = number | DecimalString | PrintedStatistic | StatusInput;

/** The figures of a period by field. */
export type StatisticFigures<Field extends string = string> = { readonly [F in Field]?: StatisticFigure };

/** Số liệu của một nhóm trong một kỳ. */
export interface StatisticsPayload<Field extends string = string> {
  /** The id of the family. */
  readonly family: string;
  /** Địa bàn: the unit, by its key (`province:06@three-level`) or by its name. */
  readonly territory: string;
  readonly period: Period;
  /** Ngày chốt số liệu. */
  readonly asOf?: PlainDate;
  /** Nguồn: document, section, row. */
  readonly origin?: string;
  readonly figures: StatisticFigures<Field>;
  /** Cùng kỳ năm trước. */
  readonly previous?: StatisticFigures<Field>;
}

/** The payload of a family. */
export type PayloadOf<Family extends StatisticsFamily> = StatisticsPayload<keyof Family['fields'] & string>;
