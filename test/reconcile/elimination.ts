// Fourier and Motzkin's elimination over integers: whether linear demands can hold together, and what one unknown can be if they do. It knows
// nothing of the library, costs more with every unknown, and is exact.

/** A sum of unknowns and, last, a constant, that is 0, at least 0 or above 0. */
export interface Demand {
  readonly sum: readonly bigint[];
  readonly is: '=' | '>=' | '>';
}

export interface End {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly included: boolean;
}

/** A sum from its terms. */
export function demand(
  unknowns: number,
  terms: readonly (readonly [number, bigint])[],
  is: Demand['is'],
  constant = 0n,
): Demand {
  const sum = Array<bigint>(unknowns + 1).fill(0n);
  for (const [unknown, factor] of terms) sum[unknown] = sum[unknown]! + factor;
  sum[unknowns] = constant;
  return { sum, is };
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
const divisorOf = (one: bigint, other: bigint): bigint =>
  other === 0n ? absolute(one) : divisorOf(other, one % other);

function reduced({ sum, is }: Demand): Demand {
  const divisor = sum.reduce(divisorOf, 0n);
  return divisor > 1n ? { sum: sum.map((factor) => factor / divisor), is } : { sum, is };
}

const combined = (one: Demand, times: bigint, other: Demand, by: bigint, is: Demand['is']): Demand =>
  reduced({ sum: one.sum.map((factor, at) => factor * times + other.sum[at]! * by), is });

/** What the demands say once every unknown but one, or every one, is gone. */
function without(demands: readonly Demand[], unknowns: number, kept: number | undefined): readonly Demand[] {
  let left = demands.map(reduced);
  for (let unknown = 0; unknown < unknowns; unknown += 1) {
    if (unknown === kept) continue;
    const of = ({ sum }: Demand): bigint => sum[unknown]!;
    const equation = left.find((each) => each.is === '=' && of(each) !== 0n);
    if (equation !== undefined) {
      const head = of(equation);
      left = left
        .filter((each) => each !== equation)
        .map((each) => combined(each, absolute(head), equation, head < 0n ? of(each) : -of(each), each.is));
    } else {
      const below = left.filter((each) => of(each) > 0n);
      const above = left.filter((each) => of(each) < 0n);
      const pairs = below.flatMap((low) =>
        above.map((high) => combined(low, -of(high), high, of(low), low.is === '>' || high.is === '>' ? '>' : '>=')),
      );
      left = [...left.filter((each) => of(each) === 0n), ...pairs];
    }
    left = [...new Map(left.map((each) => [`${each.sum.join()}${each.is}`, each])).values()];
  }
  return left;
}

const holds = ({ sum, is }: Demand): boolean => {
  const constant = sum.at(-1)!;
  return is === '=' ? constant === 0n : is === '>' ? constant > 0n : constant >= 0n;
};

export const canHold = (demands: readonly Demand[], unknowns: number): boolean =>
  without(demands, unknowns, undefined).every(holds);

/** The ends of what an unknown can be, where the demands can hold. */
export function endsOf(
  demands: readonly Demand[],
  unknowns: number,
  unknown: number,
): readonly [End | null, End | null] {
  let lower: End | null = null;
  let upper: End | null = null;
  for (const { sum, is } of without(demands, unknowns, unknown)) {
    const [factor, constant] = [sum[unknown]!, sum.at(-1)!];
    if (factor === 0n) continue;
    const end = { top: factor < 0n ? constant : -constant, bottom: absolute(factor), included: is !== '>' };
    if ((is === '=' || factor > 0n) && isInside(end, lower, 1n)) lower = end;
    if ((is === '=' || factor < 0n) && isInside(end, upper, -1n)) upper = end;
  }
  return [lower, upper];
}

function isInside(end: End, known: End | null, side: bigint): boolean {
  if (known === null) return true;
  const beyond = side * (end.top * known.bottom - known.top * end.bottom);
  return beyond > 0n || (beyond === 0n && !end.included);
}
