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

export function succeed<T, Code extends string = string>(
  data: T,
  issues: readonly Issue<Code>[] = [],
): ParseSuccess<T, Code> {
  return { success: true, data, issues };
}

export function refuse<Code extends string>(...issues: [Issue<Code>, ...Issue<Code>[]]): ParseFailure<Code> {
  return { success: false, issues };
}

/** The data of a reading, or the {@link VnIctError} of its issues: how every `parseX` is made of its `safeParseX`. */
export function unwrap<T>(parsed: Parsed<T>): T {
  if (parsed.success) return parsed.data;
  throw new VnIctError(parsed.issues);
}
