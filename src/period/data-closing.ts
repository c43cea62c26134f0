import type { Citation, Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import type { Period, PeriodKind } from './period.js';
import { ADMINISTRATIVE_CALENDAR_FROM, periodSpan, type ReportingCalendar } from './period-span.js';

/** What a reporting calendar rests on. */
export interface ReportingCalendarRule {
  readonly label: BilingualText;
  readonly citation: Citation;
  /** The first day on which the rule is in force, where the library holds it to that. */
  readonly validFrom?: PlainDate;
  /** How well each kind of period is known to follow this calendar. */
  readonly confidence: Readonly<Record<PeriodKind, Confidence>>;
}

/**
 * Các lịch báo cáo: both calendars with their law.
 *
 * @example
 * import { REPORTING_CALENDARS } from 'vn-ict/period';
 * REPORTING_CALENDARS.administrative.citation; // => { document: '09/2019/NĐ-CP', article: '12' }
 * REPORTING_CALENDARS.administrative.confidence['nine-months']; // => 'inference'
 */
export const REPORTING_CALENDARS: Readonly<Record<ReportingCalendar, ReportingCalendarRule>> = {
  administrative: {
    label: { vi: 'Báo cáo hành chính', en: 'Administrative reports' },
    citation: { document: '09/2019/NĐ-CP', article: '12' },
    validFrom: ADMINISTRATIVE_CALENDAR_FROM,
    // Month and the start of a quarter were read in Điều 12, the rest in Thông tư 09/2019/TT-NHNN, which mirrors it. Điều 12 does
    // not name nine months, single days or stretches.
    confidence: {
      day: 'inference',
      month: 'confirmed',
      quarter: 'confirmed',
      half: 'secondary',
      'nine-months': 'inference',
      year: 'secondary',
      stretch: 'inference',
    },
  },
  statistical: {
    label: { vi: 'Báo cáo thống kê', en: 'Statistical reports' },
    citation: { document: '60/2018/NĐ-CP' },
    confidence: {
      day: 'derived',
      month: 'confirmed',
      quarter: 'derived',
      half: 'confirmed',
      'nine-months': 'derived',
      year: 'confirmed',
      stretch: 'derived',
    },
  },
};

/** Chốt số liệu: between which days the data of a period are taken, and by which law. */
export interface DataClosing {
  /** The first day that counts. */
  readonly opens: PlainDate;
  /** Ngày chốt số liệu: the last day that counts, itself included. */
  readonly closes: PlainDate;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/**
 * Thời gian chốt số liệu của một kỳ báo cáo, with the law it rests on and how well that is known.
 *
 * @throws VnIctError as {@link periodSpan}
 * @example
 * import { dataClosing } from 'vn-ict/period';
 * const closing = dataClosing({ kind: 'year', year: 2023 }, 'administrative');
 * closing.closes; // => '2023-12-14'
 * closing.citation.article; // => '12'
 * dataClosing({ kind: 'nine-months', year: 2023 }, 'administrative').confidence; // => 'inference'
 * @see Nghị định 09/2019/NĐ-CP, Điều 12; Nghị định 60/2018/NĐ-CP
 */
export function dataClosing(period: Period, calendar: ReportingCalendar): DataClosing {
  const { from, to } = periodSpan(period, calendar);
  const { citation, confidence } = REPORTING_CALENDARS[calendar];
  return { opens: from, closes: to, citation, confidence: confidence[period.kind] };
}
