import { createIssue, VnIctError } from '../outcome/index.js';
import { record, requireArgument, satisfying } from '../outcome/inner.js';
import type { DateSpan } from '../period/index.js';
import { isPlainDate } from '../text/index.js';
import { dossierIssues } from './messages.js';

const DAY = /* @__PURE__ */ satisfying(isPlainDate, { vi: 'một ngày YYYY-MM-DD', en: 'a day YYYY-MM-DD' });

/** Two days. */
export const PERIOD = /* @__PURE__ */ record({ from: DAY, to: DAY });

/** A period that is one: its days are days, in their order. */
export function periodOf(period: DateSpan): DateSpan {
  requireArgument(PERIOD, period, 'period');
  const { from, to } = period;
  if (from <= to) return period;
  const details = { path: ['period'], received: to, parameters: { from } };
  throw new VnIctError([createIssue(dossierIssues, 'public-service.period-reversed', details)]);
}
