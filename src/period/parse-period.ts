import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { foldVietnamese, safeParseDate, type VietnameseDate } from '../text/index.js';
import { partsOf } from './date-arithmetic.js';
import { periodTextIssues } from './messages.js';
import { halfOf, quarterOf } from './months.js';
import { isYear, type Period } from './period.js';

/** What the reader of a period is told besides its text. */
export interface ParsePeriodOptions {
  /** The year of the document, for a period that does not name its own (`6 tháng đầu năm`). */
  readonly year?: number;
}

// On folded text: lower case, without diacritics, every dash as `-`.
const STRETCH = /^(?:(?:giai doan|thoi k[iy]|nhiem k[iy]) )?(?:tu )?(?:nam )?(\d{4})(?: ?- ?| den )(?:nam )?(\d{4})$/;
const MAXIMUM_STRETCH_LENGTH = 60;

/**
 * Đọc kỳ báo cáo, without throwing. See {@link parsePeriod}.
 *
 * @example
 * import { safeParsePeriod } from 'vn-ict/period';
 * const reading = safeParsePeriod('6 tháng đầu năm');
 * reading.success ? '' : reading.issues[0].code; // => 'text.date-year-missing'
 */
export function safeParsePeriod(text: unknown, options: ParsePeriodOptions = {}): Parsed<Period> {
  const stretch = readStretch(text);
  if (stretch !== undefined) return stretch;
  // The reader of dates refuses what is not text with an issue of its own.
  const date = safeParseDate(text as string, options);
  if (!date.success) return date;
  if (date.data.bound !== undefined) return refuse(createIssue(periodTextIssues, 'period.bounded', { received: text }));
  const period = periodOfDate(date.data);
  return period === undefined
    ? refuse(createIssue(periodTextIssues, 'period.not-a-kind', { received: text }))
    : succeed(period);
}

/**
 * Đọc kỳ báo cáo: a day, a month, a quarter, six or nine months, a year, or a stretch of years.
 *
 * Upper and lower case, NFC and NFD, tone placement (`quý`, `quí`), no-break spaces and all dashes read alike. A limit in time
 * (`trước ngày 30/6/2024`, `tính đến ngày 30/6/2023`) is not a period: see {@link parseAsOf}.
 *
 * @param options - `year`: the year of the document, for periods that are printed without one
 * @throws VnIctError `period.bounded`, `period.backwards` (`giai đoạn 2025-2021`), `period.not-a-kind` (`9 tháng cuối năm`), and the codes of the reader of dates:
 * `text.date-unknown`, `text.date-impossible` (`quý V/2023`), `text.date-year`, `text.date-year-missing`, `text.not-text` …
 * @example
 * import { parsePeriod } from 'vn-ict/period';
 * parsePeriod('quý II/2023'); // => { kind: 'quarter', year: 2023, quarter: 2 }
 * parsePeriod('6 tháng đầu năm 2023'); // => { kind: 'half', year: 2023, half: 1 }
 * parsePeriod('giai đoạn 2021 - 2025'); // => { kind: 'stretch', firstYear: 2021, lastYear: 2025 }
 * parsePeriod('6 tháng cuối năm', { year: 2023 }); // => { kind: 'half', year: 2023, half: 2 }
 * @see Seed 000_21468c5bf9dc2855 (`6 THÁNG ĐẦU NĂM 2023`, `quý IV năm 2023`), seed 004_716df7545baf49af (`giai đoạn 2021- 2025`)
 */
export function parsePeriod(text: unknown, options: ParsePeriodOptions = {}): Period {
  return unwrap(safeParsePeriod(text, options));
}

function readStretch(text: unknown): Parsed<Period> | undefined {
  if (typeof text !== 'string' || text.length > MAXIMUM_STRETCH_LENGTH) return undefined;
  const match = STRETCH.exec(foldVietnamese(text));
  if (match === null) return undefined;
  const firstYear = yearOf(match[1]);
  const lastYear = yearOf(match[2]);
  if (isYear(firstYear) && isYear(lastYear) && firstYear < lastYear) {
    return succeed({ kind: 'stretch', firstYear, lastYear });
  }
  return refuse(createIssue(periodTextIssues, 'period.backwards', { received: text }));
}

function yearOf(digits: string | undefined): number {
  return Number(digits);
}

/** The period that a date of a document names; `undefined` for the last nine months of a year, about which nobody reports. */
function periodOfDate({ precision, from }: VietnameseDate): Period | undefined {
  const { year, month } = partsOf(from);
  switch (precision) {
    case 'day':
      return { kind: 'day', date: from };
    case 'month':
      return { kind: 'month', year, month };
    case 'quarter':
      return { kind: 'quarter', year, quarter: quarterOf(month) };
    case 'half':
      return { kind: 'half', year, half: halfOf(month) };
    case 'nine-months':
      return month === 1 ? { kind: 'nine-months', year } : undefined;
    case 'year':
      return { kind: 'year', year };
  }
}
