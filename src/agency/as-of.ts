import { type ArgumentIssueCode, nestIssue, type Parsed, refuse } from '../outcome/index.js';
import { record } from '../outcome/inner.js';
import { type PlainDate, safePlainDate } from '../text/index.js';

const OPTIONS = /* @__PURE__ */ record();

/** What can be wrong with the day. */
export type DayIssueCode = Extract<ReturnType<typeof safePlainDate>, { readonly success: false }>['issues'][0]['code'];

/** The day of the options, which a program without types may leave out. */
export function safeAsOf(options: { readonly asOf: string }): Parsed<PlainDate, DayIssueCode | ArgumentIssueCode> {
  const issue = OPTIONS(options, ['options']);
  if (issue !== undefined) return refuse(issue);
  const day = safePlainDate(options.asOf);
  return day.success ? day : refuse(nestIssue(day.issues[0], 'asOf'));
}
