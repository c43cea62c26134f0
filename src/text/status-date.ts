import { scanDate } from './date-scan.js';
import type { VietnameseDate } from './vietnamese-date.js';

const DAY =
  /(?:(?:trước|đến|hết|từ|sau|chậm nhất|chậm nhất là) )?(?:ngày )?(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\d/])/g;

/**
 * The one day that a cell prints behind a word of completion, as in `Hoàn thành (BC số 322/BC-BCĐ ngày 23/5/2023)`; none where it
 * prints several, or where a word says that the day is a bound (`trước ngày 30/6/2023`).
 */
export function dayBehind(cell: string, key: string, start: number): VietnameseDate | undefined {
  DAY.lastIndex = start;
  const match = DAY.exec(key);
  if (match === null || DAY.test(key)) return undefined;
  const found = scanDate(cell, key, match.index);
  if (found?.success !== true || found.data.date.bound !== undefined) return undefined;
  return found.data.date;
}
