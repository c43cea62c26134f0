import type { Text, Tone } from './view.js';

/** The sign of a tone: what a colour tells is told without it as well. */
export const MARKS: Readonly<Record<Tone, string>> = {
  pass: '✓',
  fail: '✗',
  undecided: '?',
  notApplicable: '–',
  error: '!',
  warning: '▲',
  hint: 'i',
};

/** A text with the sign of its tone before it. */
export const marked = ({ text, tone }: Text): string => (tone === undefined ? text : `${MARKS[tone]} ${text}`);
