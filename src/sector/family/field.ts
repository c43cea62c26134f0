import type { DecimalString } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';

/**
 * Cách đo một số liệu:
 *
 * - `count`: a whole number of things; `amount`: money, lengths, durations, volumes; neither is negative;
 * - `share`: a part of a whole in percent, from 0 to 100;
 * - `rate`: any other rate or average (per 100 people, per point), not negative;
 * - `change`: a change to the same period last year, as printed; it may be negative.
 */
export type StatisticMeasure = 'count' | 'amount' | 'share' | 'rate' | 'change';

/** Khái niệm chung của nhiều nhóm: what is the same thing wherever it stands in a report. */
export type StatisticConcept =
  | 'population'
  | 'adults'
  | 'households'
  | 'communes'
  | 'villages'
  | 'mobile-broadband'
  | 'fixed-broadband';

/** Một số liệu của nhóm: what it is, in which unit, and between which bounds it lies. */
export interface StatisticField {
  readonly label: BilingualText;
  /** Đơn vị tính: one base unit, `đồng` and never `triệu đồng`; `%` of shares. */
  readonly unit: string;
  readonly measure: StatisticMeasure;
  /** The least and the greatest value, where they are narrower than those of the measure. */
  readonly minimum?: DecimalString;
  readonly maximum?: DecimalString;
  /** Lũy kế từ đầu: counted from the very beginning, so that it does not fall from one report to the next. */
  readonly cumulative?: boolean;
  /** Biến động hằng ngày: so many things that the very same figure in a later report is one carried over. */
  readonly moving?: boolean;
  /** Other families of the same report hold the same figure; `checkSharedFigures` compares them. */
  readonly concept?: StatisticConcept;
  readonly note?: BilingualText;
}

type Details = Omit<StatisticField, 'label' | 'unit' | 'measure'>;

const make =
  (measure: StatisticMeasure) =>
  (vi: string, en: string, unit: string, details: Details = {}): StatisticField => ({
    label: { vi, en },
    unit,
    measure,
    ...details,
  });

/** A count in its unit. */
export const count = /* @__PURE__ */ make('count');
/** An amount in its unit. */
export const amount = /* @__PURE__ */ make('amount');
/** A rate in its unit. */
export const rate = /* @__PURE__ */ make('rate');
/** A share of a whole, in percent. */
export const share = (vi: string, en: string, details?: Details): StatisticField => make('share')(vi, en, '%', details);
/** A printed change; its unit is `%`, or that of the figure for a difference. */
export const change = (vi: string, en: string, unit = '%'): StatisticField => make('change')(vi, en, unit);

/** Whether a figure of this measure is rounded even where it is printed in whole digits. */
export const isRatio = ({ measure }: StatisticField): boolean => measure === 'share' || measure === 'rate';

/** The bounds of a field: its own, else those of its measure. */
export function boundsOf({ measure, minimum, maximum }: StatisticField): {
  readonly minimum?: DecimalString;
  readonly maximum?: DecimalString;
} {
  const least = minimum ?? (measure === 'change' ? undefined : '0');
  const most = maximum ?? (measure === 'share' ? '100' : undefined);
  return { ...(least === undefined ? {} : { minimum: least }), ...(most === undefined ? {} : { maximum: most }) };
}
