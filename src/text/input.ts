import { createIssue, type Parsed, refuse, succeed } from '../outcome/index.js';
import { normalizeVietnamese } from './fold.js';
import { type InputIssueCode, inputIssues } from './input-messages.js';

/** Độ dài lớn nhất của một ô được đọc: the longest text a reader takes, in UTF-16 code units. */
export const MAXIMUM_TEXT_LENGTH = 10_000;

// Controls other than tab and line breaks, and the marks that reorder what is shown (bidirectional controls): a cell with one of
// them may not say what it shows, so it is refused instead of cleaned.
const CONTROL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const WHITE_SPACE = /\s+/g;
const LOOSE = /^\s|\s\s|[^\S ]|\s$/;

/**
 * The text of a cell as the readers see it: normalised, on one line, single-spaced. Cells wrap where the column is narrow
 * (`Tăng từ`, `2 đến 3`, `bậc`), so a line break in a cell is a space.
 */
export function readCell(received: unknown): Parsed<string, InputIssueCode> {
  if (typeof received !== 'string') return refuseInput('text.not-text', received);
  if (received.length > MAXIMUM_TEXT_LENGTH) return refuseInput('text.too-long', received);
  if (CONTROL.test(received)) return refuseInput('text.control-character', visible(received));
  const normal = normalizeVietnamese(received);
  const line = LOOSE.test(normal) ? normal.replace(WHITE_SPACE, ' ').trim() : normal;
  return line === '' ? refuseInput('text.empty', received) : succeed(line);
}

function refuseInput(code: InputIssueCode, received: unknown): Parsed<never, InputIssueCode> {
  return refuse(createIssue(inputIssues, code, { received }));
}

/** The text with its control characters as U+FFFD, so that a message about it can be shown safely. */
function visible(text: string): string {
  return text.replace(new RegExp(CONTROL, 'g'), '\uFFFD');
}
