import { createIssue, type Issue } from '../../outcome/index.js';
import { formatDate, type VietnameseDate } from '../../text/index.js';
import { tableIssues } from './messages.js';
import type { RowReading } from './read-row.js';

/**
 * Ngày in kèm sau thời hạn: work that is said to be done, beside a day after the one by which it was due. That day may be that of
 * the document which shows the work and not of the work itself, so it is remarked and does not decide.
 */
export function latenessOf({ target, result }: RowReading): readonly Issue[] {
  if (target.state !== 'read' || result.state !== 'read' || !('date' in result.value)) return [];
  const { deadline } = target.value;
  const { date } = result.value;
  if (deadline === undefined || date === undefined || !isAfter(date, deadline)) return [];
  const parameters = { deadline: deadline.text, day: formatDate(date.from) };
  return [createIssue(tableIssues, 'table.after-deadline', { received: date.text, path: ['result'], parameters })];
}

// Plain dates compare as texts; `trước ngày` leaves out the day itself, `từ` and `sau` set no last day.
function isAfter({ from }: VietnameseDate, { bound, from: first, to: last }: VietnameseDate): boolean {
  if (bound === 'from' || bound === 'after') return false;
  return bound === 'before' ? from >= first : from > last;
}
