import { Decimal as SharedDecimal } from 'decimal.js';

// A file of its own, without other imports: the build makes it a chunk of its own, so that a bundle without Decimals leaves
// decimal.js out, which does not declare itself free of side effects.

/**
 * Digits kept by an operation. Inputs hold at most 5,000 digits on either side of the mark, so the sum, the difference
 * and the product of any two of them are exact; a quotient is rounded to this many digits.
 */
const PRECISION = 20_000;

// A clone: `Decimal.set` of the caller, or of another library, changes nothing here. The exponent bounds are those of
// decimal.js, named so that a changed default of the shared constructor cannot be inherited.
export const PrivateDecimal = /* @__PURE__ */ SharedDecimal.clone({
  defaults: true,
  precision: PRECISION,
  rounding: 4,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
