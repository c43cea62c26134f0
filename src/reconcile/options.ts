import type { PrintedReading } from '../number/index.js';
import type { ReadingHabits } from './engine/read-cell.js';
import type { ReferenceReports } from './report-data.js';

/** How a report is confronted. */
export interface ReportConfrontOptions {
  /** The other reports that rules speak of, by name: the earlier one, the plan, the annex. */
  readonly reference?: ReferenceReports;
  /** How the digits of printed figures came about; rounding half away from zero unless named. */
  readonly reading?: PrintedReading;
  /** Read the numbers of sources that mix habits: `68.6%` as 68,6. */
  readonly lenient?: boolean;
}

export const habitsOf = ({
  reading = 'half-away-from-zero',
  lenient = false,
}: ReportConfrontOptions): ReadingHabits => ({
  reading,
  lenient,
});
