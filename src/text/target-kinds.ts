import type { DecimalString } from '../number/index.js';
import type { NumberScale } from './scale.js';
import type { VietnameseDate } from './vietnamese-date.js';

/** Dấu so sánh: how a value is held against the value of a target. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=';

/** What every target may have besides its figure. */
export interface TargetDetails {
  /** What is measured, where it stands before the figure: `tốc độ trung bình` in `tốc độ trung bình 200 Mb/s`. */
  readonly measure?: string;
  /** What the target is of, where it stands after the figure: `hộ gia đình` in `80% hộ gia đình`. */
  readonly subject?: string;
  /** Thời hạn: the date by which it is to be reached. */
  readonly deadline?: VietnameseDate;
  /** As printed, on one line. */
  readonly text: string;
}

/** The unit of a figure and how it was printed. */
export interface TargetUnit {
  /** Đơn vị tính, in one spelling; from the head of the column where the cell has none. */
  readonly unit?: string;
  /** What the unit is counted per: `s` in `36 Mb/s`. */
  readonly per?: string;
  /** Digits printed after the decimal mark, before the scale word. */
  readonly decimalPlaces: number;
  readonly scale?: NumberScale;
}

/** Ngưỡng: a value to reach, to exceed, not to exceed, or to stay below. */
export interface ThresholdTarget extends TargetDetails, TargetUnit {
  readonly kind: 'threshold';
  /** As meant: a bare `80` in a plan means at least 80. */
  readonly comparator: Comparator;
  /** As printed (`>`, `trên`, `từ … trở lên`); `null` where nothing is printed. */
  readonly printedComparator: string | null;
  readonly value: DecimalString;
  /** Which way is better; `maintain` for `duy trì` and for a value to hit exactly. */
  readonly direction: 'more' | 'less' | 'maintain';
  /** `khoảng`: the value is a rough one. */
  readonly hedge?: 'about';
}

/** Khoảng giá trị: a range to reach. */
export interface RangeTarget extends TargetDetails, TargetUnit {
  readonly kind: 'range';
  readonly lower: DecimalString;
  readonly upper: DecimalString;
  readonly direction: 'more' | 'less' | 'maintain';
  /** `khoảng`: both ends are rough. */
  readonly hedge?: 'about';
}

/** Thay đổi thứ bậc: places to gain or lose in a ranking; without `upper`, at least `lower`. */
export interface RankChangeTarget extends TargetDetails {
  readonly kind: 'rank-change';
  readonly direction: 'up' | 'down';
  readonly lower: DecimalString;
  readonly upper?: DecimalString;
  /** Holds the places that were gained (or lost) against `lower`. */
  readonly comparator: Comparator;
  readonly printedComparator: string | null;
  readonly baseline?: string;
}

/** Thứ hạng: a place in a ranking to be held or bettered. */
export interface RankTarget extends TargetDetails {
  readonly kind: 'rank';
  readonly atMost: DecimalString;
}

/** Mức tăng, giảm: a difference from a baseline; `comparator` holds the size of the change against `value`. */
export interface ChangeTarget extends TargetDetails, TargetUnit {
  readonly kind: 'change';
  readonly direction: 'increase' | 'decrease';
  readonly comparator: Comparator;
  readonly printedComparator: string | null;
  readonly value: DecimalString;
  /** The upper end of `giảm 10-20%`. */
  readonly upper?: DecimalString;
  /** What it is counted from: `năm 2022` in `tăng 10% so với năm 2022`. */
  readonly baseline?: string;
}

/** Việc phải hoàn thành: a target without a figure. */
export interface MilestoneTarget extends TargetDetails {
  readonly kind: 'milestone';
  /** As printed; empty where the cell has only a date by which the work is to be done. */
  readonly word: string;
  readonly milestone: Milestone;
}

/** Loại việc phải hoàn thành: `Hoàn thành`, `Ban hành`, `Có`, `Đạt`. */
export type Milestone = 'completed' | 'issued' | 'exists' | 'achieved';

/** Mục tiêu: what a plan aims at. */
export type Target = ThresholdTarget | RangeTarget | RankChangeTarget | RankTarget | ChangeTarget | MilestoneTarget;

/** Mục tiêu chưa có nguyên văn: a target without its printed text, as a program makes one to be written. */
export type TargetData<T extends Target = Target> = T extends Target ? Omit<T, 'text'> : never;
