import type { PlainDate } from './plain-date.js';

/** Độ chính xác của thời gian: how exact a date of a document is. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

/** Giới hạn thời gian: what the word before a date says: `trước`, `đến` (`đến hết`), `từ`, `sau`. */
export type DateBound = 'before' | 'until' | 'from' | 'after';

/**
 * Thời gian ghi trong văn bản: a date as exact as the document says it. `from` and `to` are its first and last day, equal for a
 * precision of `day`; `bound` is present where a word says more than the date (`trước ngày 30/6/2024`, `đến hết năm 2025`).
 */
export interface VietnameseDate {
  readonly precision: DatePrecision;
  readonly bound?: DateBound;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** As printed. */
  readonly text: string;
}
