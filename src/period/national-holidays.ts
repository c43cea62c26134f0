import type { Citation, Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { plainDate } from '../text/index.js';
import type { DaysOff, HolidayCalendar } from './working-days.js';

/** Ngày nghỉ lễ, tết theo luật: one line of the law that gives days off. */
export interface NationalHoliday {
  readonly id: string;
  readonly label: BilingualText;
  /** How many days. */
  readonly days: number;
  /** The day of the solar year from which they run, where the law names one. */
  readonly solar?: { readonly month: number; readonly day: number };
  /** The day of the lunar year, where the law names one; the library does not compute lunar dates. */
  readonly lunar?: { readonly month: number; readonly day: number };
  /** The Prime Minister decides each year on which days it falls (khoản 3). */
  readonly decidedYearly: boolean;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

const LABOUR_CODE = '45/2019/QH14';

function line(
  point: string,
  id: string,
  vi: string,
  en: string,
  days: number,
  when: Pick<NationalHoliday, 'solar' | 'lunar'>,
): NationalHoliday {
  return {
    id,
    label: { vi, en },
    days,
    ...when,
    decidedYearly: point === 'b' || point === 'đ',
    citation: { document: LABOUR_CODE, type: 'code', article: '112', clause: '1', point },
    confidence: 'secondary',
  };
}

/**
 * Nghỉ lễ, tết: the eleven paid days off a year of the Labour Code, in force from 1/1/2021.
 *
 * Not in it: Ngày Văn hóa Việt Nam (24/11), which Nghị quyết 80-NQ/TW of 7/1/2026 wants to be a day off. The law that makes it one
 * was not seen.
 *
 * @example
 * import { NATIONAL_HOLIDAYS } from 'vn-ict/period';
 * NATIONAL_HOLIDAYS.reduce((days, holiday) => days + holiday.days, 0); // => 11
 * @see Bộ luật Lao động 45/2019/QH14, Điều 112 (read in reproductions, not in the gazette)
 */
export const NATIONAL_HOLIDAYS: readonly NationalHoliday[] = /* @__PURE__ */ [
  /* @__PURE__ */ line('a', 'new-year', 'Tết Dương lịch', 'New Year', 1, { solar: { month: 1, day: 1 } }),
  /* @__PURE__ */ line('b', 'tet', 'Tết Âm lịch', 'Lunar New Year', 5, { lunar: { month: 1, day: 1 } }),
  /* @__PURE__ */ line('c', 'victory', 'Ngày Chiến thắng', 'Victory Day', 1, { solar: { month: 4, day: 30 } }),
  /* @__PURE__ */ line('d', 'labour', 'Ngày Quốc tế lao động', 'Labour Day', 1, { solar: { month: 5, day: 1 } }),
  /* @__PURE__ */ line('đ', 'national', 'Quốc khánh', 'National Day', 2, { solar: { month: 9, day: 2 } }),
  /* @__PURE__ */ line('e', 'hung-kings', 'Giỗ Tổ Hùng Vương', 'Hùng Kings Commemoration Day', 1, {
    lunar: { month: 3, day: 10 },
  }),
];

const YEARLY: Citation = { document: LABOUR_CODE, type: 'code', article: '112', clause: '3' };
const FIXED: Citation = { document: LABOUR_CODE, type: 'code', article: '112', clause: '1' };
const TET: BilingualText = { vi: 'Tết Âm lịch', en: 'Lunar New Year' };
const NEW_YEAR: BilingualText = { vi: 'Tết Dương lịch', en: 'New Year' };
const HUNG_KINGS: BilingualText = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings Commemoration Day' };
const APRIL_MAY: BilingualText = { vi: 'Ngày Chiến thắng, Quốc tế lao động', en: 'Victory Day and Labour Day' };
const NATIONAL: BilingualText = { vi: 'Quốc khánh', en: 'National Day' };

function off(from: string, to: string, label: BilingualText, citation: Citation, confidence: Confidence): DaysOff {
  return { from: plainDate(from), to: plainDate(to), label, citation, confidence };
}

/**
 * Lịch nghỉ lễ, tết của công chức, viên chức: the days off as they were fixed for each year, with the days off in lieu and the
 * days exchanged.
 *
 * It begins in 2023 and ends on 23/11/2026: what follows was not decided, or not seen, and is not guessed. A caller who knows
 * more writes it down: `{ ...VIETNAM_HOLIDAYS, to, daysOff: [...VIETNAM_HOLIDAYS.daysOff, …] }`. Each run carries its confidence:
 * `secondary` was read in the press, `recalled` was not checked, `derived` follows from the law and the calendar.
 *
 * @example
 * import { VIETNAM_HOLIDAYS } from 'vn-ict/period';
 * VIETNAM_HOLIDAYS.to; // => '2026-11-23'
 * @see Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 3; công văn 8726/VPCP-KGVX (26/11/2024), 12729/VPCP-KGVX (25/12/2025)
 */
export const VIETNAM_HOLIDAYS: HolidayCalendar = /* @__PURE__ */ (() => ({
  label: { vi: 'Nghỉ lễ, tết của công chức, viên chức', en: 'Public holidays of civil servants' },
  from: plainDate('2023-01-01'),
  to: plainDate('2026-11-23'),
  daysOff: [
    off('2023-01-01', '2023-01-02', NEW_YEAR, FIXED, 'secondary'),
    off('2023-01-20', '2023-01-26', TET, YEARLY, 'secondary'),
    off('2023-04-29', '2023-05-03', { vi: 'Giỗ Tổ, 30/4 và 1/5', en: 'Hùng Kings, 30/4 and 1/5' }, FIXED, 'secondary'),
    off('2023-09-01', '2023-09-04', NATIONAL, YEARLY, 'recalled'),
    off('2024-01-01', '2024-01-01', NEW_YEAR, FIXED, 'derived'),
    off('2024-02-08', '2024-02-14', TET, YEARLY, 'recalled'),
    off('2024-04-18', '2024-04-18', HUNG_KINGS, FIXED, 'recalled'),
    off('2024-04-27', '2024-05-01', APRIL_MAY, FIXED, 'recalled'),
    off('2024-08-31', '2024-09-03', NATIONAL, YEARLY, 'recalled'),
    off('2025-01-01', '2025-01-01', NEW_YEAR, FIXED, 'derived'),
    off('2025-01-25', '2025-02-02', TET, { document: '8726/VPCP-KGVX' }, 'recalled'),
    off('2025-04-07', '2025-04-07', HUNG_KINGS, FIXED, 'recalled'),
    off('2025-04-30', '2025-05-04', APRIL_MAY, FIXED, 'recalled'),
    off('2025-08-30', '2025-09-02', NATIONAL, YEARLY, 'recalled'),
    off('2026-01-01', '2026-01-04', NEW_YEAR, { document: '12729/VPCP-KGVX' }, 'secondary'),
    off('2026-02-14', '2026-02-22', TET, YEARLY, 'secondary'),
    off('2026-04-26', '2026-04-27', HUNG_KINGS, FIXED, 'derived'),
    off('2026-04-30', '2026-05-01', APRIL_MAY, FIXED, 'derived'),
    off('2026-08-29', '2026-09-02', NATIONAL, YEARLY, 'secondary'),
  ],
  // 29/4/2024, 2/5/2025, 2/1/2026 and 31/8/2026 were exchanged for these Saturdays.
  workedRestDays: ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'].map((date) => plainDate(date)),
}))();
