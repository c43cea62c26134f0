import type { Judgement } from '../../indicator/core/index.js';
import type { PlainDate, StatusWithoutFigure, Target, VietnameseDate } from '../../text/index.js';

/**
 * Chưa đến hạn: work that is under way, not begun or held up on a day before its deadline is not missed; `undefined` where the day
 * is not known, the deadline has come or the state says that the work failed.
 */
export function judgeBeforeDeadline(
  { deadline }: Target,
  state: StatusWithoutFigure,
  asOf: PlainDate | undefined,
): Judgement | undefined {
  if (asOf === undefined || deadline === undefined || !isBefore(asOf, deadline)) return undefined;
  if (state === 'in-progress' || state === 'not-started') return { outcome: 'undecided', reason: 'not-due' };
  return state === 'blocked' ? { outcome: 'undecided', reason: 'blocked' } : undefined;
}

// Plain dates compare as texts. `trước ngày` leaves out the day itself; `từ` and `sau` say when the time begins.
function isBefore(asOf: PlainDate, { bound, from, to }: VietnameseDate): boolean {
  if (bound === 'after') return asOf <= to;
  return bound === 'before' || bound === 'from' ? asOf < from : asOf < to;
}
