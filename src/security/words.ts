/** A count with its digits in groups of three: `10.000` in Vietnamese, `10,000` in English. */
export function groupedDigits(count: number, separator: '.' | ','): string {
  const digits = String(count);
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    text = `${digits.slice(Math.max(0, end - 3), end)}${separator}${text}`;
  return text;
}
