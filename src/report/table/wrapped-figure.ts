// A figure as it is printed: grouped by dots, a comma before its decimals.
const FIGURE = /^\d{1,3}(?:\.\d{3})*(?:,\d{1,4})?%?$/;
const LONGEST = 60;

/**
 * Con số bị ngắt dòng: `3.5` above `00`, `158.` above `884`. Put together where the lines make one figure and are not figures each by itself:
 * `12` above `34` are two.
 */
export function wrappedFigure(text: string): string | undefined {
  if (text.length > LONGEST || !text.includes('\n')) return undefined;
  const pieces = text.split('\n');
  const joined = pieces.join('');
  return FIGURE.test(joined) && !pieces.every((piece) => FIGURE.test(piece)) ? joined : undefined;
}
