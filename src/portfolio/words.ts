/** A text of a payload that may come from anywhere; `otherwise` where it is none. */
export const words = (value: unknown, otherwise = ''): string =>
  typeof value === 'string' ? value.slice(0, LONGEST) : otherwise;

const LONGEST = 2_000;
