import { type Issues, VnIctError } from './error.js';
import type { Issue } from './issue.js';

/** A reading that succeeded; `issues` holds its warnings and is usually empty. */
export interface ParseSuccess<T, Code extends string = string> {
  readonly success: true;
  readonly data: T;
  readonly issues: readonly Issue<Code>[];
}

/** A reading that was refused, with the reasons. */
export interface ParseFailure<Code extends string = string> {
  readonly success: false;
  readonly issues: Issues<Code>;
}

/** What every `safeParseX` answers. */
export type Parsed<T, Code extends string = string> = ParseSuccess<T, Code> | ParseFailure<Code>;

/**
 * Kết quả đọc được: a reading that succeeded, with its warnings.
 *
 * @example
 * import { succeed } from 'vn-ict';
 * succeed(7); // => { success: true, data: 7, issues: [] }
 */
export function succeed<T, Code extends string = string>(
  data: T,
  issues: readonly Issue<Code>[] = [],
): ParseSuccess<T, Code> {
  return { success: true, data, issues };
}

/**
 * Từ chối: a reading that is refused, with at least one reason.
 *
 * @example
 * import { createIssue, refuse } from 'vn-ict';
 * refuse(createIssue({ a: { message: { vi: 'Sai.', en: 'Wrong.' } } }, 'a')).success; // => false
 */
export function refuse<Code extends string>(...issues: [Issue<Code>, ...Issue<Code>[]]): ParseFailure<Code> {
  return { success: false, issues };
}

/**
 * Lấy dữ liệu hoặc ném lỗi: the data of a reading, or the {@link VnIctError} of its issues. Every `parseX` is its `safeParseX`,
 * unwrapped.
 *
 * @throws VnIctError with the issues of a reading that was refused
 * @example
 * import { safeParseNumber, unwrap } from 'vn-ict';
 * unwrap(safeParseNumber('1.114')).toString(); // => '1114'
 */
export function unwrap<T>(parsed: Parsed<T>): T {
  if (parsed.success) return parsed.data;
  throw new VnIctError(parsed.issues);
}
