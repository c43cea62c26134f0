import { createIssue, type Issue } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import type { Indicator } from './indicator.js';
import { type IndicatorIssueCode, indicatorIssues } from './messages.js';

type Validity = Pick<Indicator, 'validFrom' | 'validTo'>;

/** Whether an indicator is in force on a day. Plain dates compare as texts. */
export function isInForce({ validFrom, validTo }: Validity, asOf: PlainDate): boolean {
  return (validFrom === undefined || asOf >= validFrom) && (validTo === undefined || asOf <= validTo);
}

/** What to say of an indicator that is not in force on a day. */
export function notInForceIssue({ validFrom, validTo }: Validity, asOf: PlainDate): Issue<IndicatorIssueCode> {
  const parameters = { from: validFrom ?? '…', to: validTo ?? '…' };
  return createIssue(indicatorIssues, 'indicator.not-in-force', { received: asOf, path: ['asOf'], parameters });
}
