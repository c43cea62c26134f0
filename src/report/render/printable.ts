const LONGEST = 2_000;
// Controls, line and paragraph separators: a text of a report is one line here.
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Other controls, marks that turn the direction of what follows, and halves of a pair: none of them can be read, and a reader should see
// that something stood there.
const UNREADABLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/**
 * A value of a payload as one line that can be shown: a text or a number; anything else is nothing. Long texts are shortened, since hostile
 * input must not come back at full length.
 */
export function printable(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const start = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return start.normalize('NFC').replace(BREAKS, ' ').replace(UNREADABLE, '\uFFFD').trim();
}
