// The arithmetic that docs/findings.md states, computed with whole numbers alone and without a line of the library.

/** A fraction with a positive bottom. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const fraction = (top: bigint, bottom: bigint): Fraction =>
  bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };

/** `−1.436`, `96,8`, `3623/27735`: points part groups of three, the comma stands before decimals. */
export function readFigure(text: string): Fraction {
  const spelt = /^(−?)(\d+(?:\.\d{3})*)(?:,(\d+))?(?:\/(\d+))?$/.exec(text.trim());
  if (spelt === null) throw new Error(`no figure: ${text}`);
  const [, sign, whole = '', decimals = '', below = '1'] = spelt;
  const top = BigInt(whole.replaceAll('.', '') + decimals);
  return fraction(sign === '' ? top : -top, 10n ** BigInt(decimals.length) * BigInt(below));
}

export const isEqual = (one: Fraction, other: Fraction): boolean => one.top * other.bottom === other.top * one.bottom;
const isLess = (one: Fraction, other: Fraction): boolean => one.top * other.bottom < other.top * one.bottom;

/** Whether the second is what is left of the first when it is rounded, half away from zero, to the decimals that are printed. */
function isRoundedTo(exact: Fraction, printed: string): boolean {
  const places = BigInt(/,(\d+)$/.exec(printed)?.[1]?.length ?? 0);
  const scaled = fraction(exact.top * 10n ** places * 2n, exact.bottom);
  const size = scaled.top < 0n ? -scaled.top : scaled.top;
  const rounded = (size + scaled.bottom) / (2n * scaled.bottom);
  return isEqual(fraction(exact.top < 0n ? -rounded : rounded, 10n ** places), readFigure(printed));
}

/** The value of `100 × 42.898 ÷ 44.376`, `96,8 − 96,7`. */
function valueOf(expression: string): Fraction {
  const tokens = expression.match(/[×÷+]|(?<=[\d\s])−(?=\s)|−?\d[\d.,/]*/g) ?? [];
  if (tokens.join('') !== expression.replaceAll(' ', '')) throw new Error(`not understood: ${expression}`);
  let sum = fraction(0n, 1n);
  let product: Fraction | undefined;
  let sign = 1n;
  let operator = '';
  for (const token of tokens) {
    if (token === '+' || token === '−') {
      sum = add(sum, product, sign);
      product = undefined;
      sign = token === '+' ? 1n : -1n;
    } else if (token === '×' || token === '÷') operator = token;
    else product = product === undefined ? readFigure(token) : combine(product, operator, readFigure(token));
  }
  return add(sum, product, sign);
}

function add(sum: Fraction, term: Fraction | undefined, sign: bigint): Fraction {
  if (term === undefined) throw new Error('an operand is missing');
  return fraction(sum.top * term.bottom + sign * term.top * sum.bottom, sum.bottom * term.bottom);
}

const combine = (one: Fraction, operator: string, other: Fraction): Fraction =>
  operator === '÷'
    ? fraction(one.top * other.bottom, one.bottom * other.top)
    : fraction(one.top * other.top, one.bottom * other.bottom);

const STRETCH = /[\d.,/ +−×÷=≈<≥]+/g;
const RELATION = /\d [=≈<≥] −?\d/;

/** Chains of expressions that a text says are equal or in order: `1.114 + 263 = 1.377`, `100 × 263 ÷ 1.377 ≈ 19,1`. */
export const statedIn = (text: string): readonly string[] =>
  (text.match(STRETCH) ?? [])
    .filter((stretch) => RELATION.test(stretch))
    .map((stretch) => stretch.replace(/^[ .,]+/, '').replace(/\D+$/, ''));

/** Whether a chain holds, each link by itself. */
export function holds(stated: string): boolean {
  const links = stated.split(/ ([=≈<≥]) /);
  if (links.length < 3) throw new Error(`not understood: ${stated}`);
  for (let index = 1; index < links.length; index += 2) {
    const [left = '', relation, right = ''] = links.slice(index - 1, index + 2);
    if (!isLinkTrue(valueOf(left), relation, right)) return false;
  }
  return true;
}

function isLinkTrue(left: Fraction, relation: string | undefined, right: string): boolean {
  if (relation === '≈') return isRoundedTo(left, right);
  if (relation === '=') return isEqual(left, valueOf(right));
  return relation === '<' ? isLess(left, valueOf(right)) : !isLess(left, valueOf(right));
}
