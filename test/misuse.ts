import { VnIctError } from 'vn-ict';

/** The code and the path with which a call is refused. */
export function refusal(call: () => unknown): readonly [string, ...(string | number)[]] {
  try {
    call();
  } catch (error) {
    if (error instanceof VnIctError) return [error.code, ...error.path];
    throw error;
  }
  return ['none'];
}

// What a program in JavaScript may hand over: the types do not allow it.
export const wrong = (value: unknown): never => value as never;
