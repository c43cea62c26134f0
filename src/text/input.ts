import { createIssue, type Parsed, refuse, succeed } from '../outcome/index.js';
import { normalizeVietnamese } from './fold.js';
import { type CellIssueCode, inputIssues } from './input-messages.js';

/**
 * Độ dài lớn nhất của một ô được đọc: the longest text a reader takes, in UTF-16 code units.
 *
 * @example
 * import { MAXIMUM_TEXT_LENGTH, safeParseNumber } from 'vn-ict';
 * safeParseNumber('1'.repeat(MAXIMUM_TEXT_LENGTH + 1)).issues[0]?.code; // => 'text.too-long'
 */
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
export function readCell(received: unknown): Parsed<string, CellIssueCode> {
  if (typeof received !== 'string') return refuseInput('text.not-text', received);
  if (received.length > MAXIMUM_TEXT_LENGTH) return refuseInput('text.too-long', received);
  if (isSettled(received)) return succeed(received);
  if (CONTROL.test(received)) return refuseInput('text.control-character', visible(received));
  const normal = normalizeVietnamese(received);
  const line = LOOSE.test(normal) ? normal.replace(WHITE_SPACE, ' ').trim() : normal;
  return line === '' ? refuseInput('text.empty', received) : succeed(line);
}

/**
 * Whether a text is already what {@link readCell} makes of it: most cells are, and looking at each character once costs a tenth of
 * the patterns. Letters of the blocks below that have a code of their own are NFC as long as no combining mark follows.
 */
function isSettled(text: string): boolean {
  let afterSpace = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x20) {
      if (afterSpace) return false;
      afterSpace = true;
    } else {
      afterSpace = false;
      const known = code < 0x7f ? code > 0x20 : (code >= 0xc0 && code <= 0x1b0) || (code >= 0x1ea0 && code <= 0x1ef9);
      if (!known && code !== 0x2264 && code !== 0x2265 && code !== 0x2013) return false;
    }
  }
  return !afterSpace;
}

function refuseInput(code: CellIssueCode, received: unknown): Parsed<never, CellIssueCode> {
  return refuse(createIssue(inputIssues, code, { received }));
}

/** The text with its control characters as U+FFFD, so that a message about it can be shown safely. */
function visible(text: string): string {
  return text.replace(new RegExp(CONTROL, 'g'), '\uFFFD');
}
