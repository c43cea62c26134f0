import type { Language } from '../outcome/index.js';
import { formatDate } from '../text/index.js';
import { dateInMonth } from './date-arithmetic.js';
import { monthsOf } from './months.js';
import { checkPeriod, type Period } from './period.js';

/** How a period is written. */
export interface PeriodFormat {
  /** `short`: `quý II/2023`; `long`: `quý II năm 2023`. `short` unless named. */
  readonly style?: 'short' | 'long';
  readonly language?: Language;
}

/**
 * Viết kỳ báo cáo, the way official texts write it.
 *
 * @returns the text; {@link parsePeriod} reads the Vietnamese one back
 * @throws VnIctError `period.impossible`
 * @example
 * import { formatPeriod } from 'vn-ict/period';
 * formatPeriod({ kind: 'quarter', year: 2023, quarter: 2 }); // => 'quý II/2023'
 * formatPeriod({ kind: 'half', year: 2023, half: 1 }); // => '6 tháng đầu năm 2023'
 * formatPeriod({ kind: 'month', year: 2023, month: 6 }, { style: 'long' }); // => 'tháng 6 năm 2023'
 * formatPeriod({ kind: 'stretch', firstYear: 2021, lastYear: 2025 }); // => 'giai đoạn 2021-2025'
 */
export function formatPeriod(period: Period, format: PeriodFormat = {}): string {
  const checked = checkPeriod(period);
  if (checked.kind === 'stretch') {
    const { firstYear, lastYear } = checked;
    return format.language === 'en' ? `${firstYear}-${lastYear}` : `giai đoạn ${firstYear}-${lastYear}`;
  }
  if (checked.kind === 'day') {
    const text = formatDate(checked.date, format);
    return format.language === 'en' || format.style === 'long' ? text : `ngày ${text}`;
  }
  const { firstYear, firstMonth } = monthsOf(checked);
  const from = dateInMonth(firstYear, firstMonth, 1);
  return formatDate({ precision: checked.kind, from, to: from, text: '' }, format);
}
