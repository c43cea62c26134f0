// What a slip of the hand makes of a figure: the figures that it may have been meant to be.

/** The digits of a figure, without sign or mark. */
export type Digits = string;

const MOST_DIGITS = 30;

/** Two neighbouring digits exchanged. */
export function transposed(digits: Digits): readonly Digits[] {
  if (digits.length > MOST_DIGITS) return [];
  const found: Digits[] = [];
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const [one = '', other = ''] = [digits[at], digits[at + 1]];
    // Nobody means a figure that begins with 0.
    if (one !== other && !(at === 0 && other === '0'))
      found.push(digits.slice(0, at) + other + one + digits.slice(at + 2));
  }
  return found;
}

/** One digit replaced by another. */
export function oneDigitOff(digits: Digits): readonly Digits[] {
  if (digits.length > MOST_DIGITS) return [];
  return Array.from(digits).flatMap((digit, at) =>
    Array.from('0123456789')
      .filter((other) => other !== digit && !(at === 0 && other === '0' && digits.length > 1))
      .map((other) => digits.slice(0, at) + other + digits.slice(at + 1)),
  );
}

/** A zero that was dropped is put back. */
export function withZero(digits: Digits): readonly Digits[] {
  if (digits.length >= MOST_DIGITS) return [];
  return Array.from(digits).map((_, at) => `${digits.slice(0, at + 1)}0${digits.slice(at + 1)}`);
}

/** A zero that was doubled, or put in, is taken out. */
export function withoutZero(digits: Digits): readonly Digits[] {
  if (digits.length > MOST_DIGITS || digits.length < 2) return [];
  return Array.from(digits).flatMap((digit, at) => (digit === '0' ? [digits.slice(0, at) + digits.slice(at + 1)] : []));
}
