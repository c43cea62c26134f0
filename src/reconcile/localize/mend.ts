import {
  type Interval,
  powerOfTen,
  type Rational,
  type RationalString,
  rationalOf,
  roundRational,
  spellRational,
} from '../../number/index.js';
import { formatNumber } from '../../text/index.js';
import { compareNear, exactly, over, signOf, times } from '../engine/arithmetic.js';
import { contains, type Domain, intervalOf, pointDomain } from '../engine/domain.js';
import { faceAt } from '../engine/evaluate.js';
import { sumOf } from '../engine/linear.js';
import { contentAt } from '../engine/sheet.js';
import { feasibility } from './feasible.js';
import type { Model } from './model.js';
import { extremeOf } from './simplex.js';

/** Giá trị khắc phục: what a cell must be for all rules to hold, the other cells of its set being what they must. */
export interface Mend {
  readonly interval: Interval;
  /** The one value, where there is one. */
  readonly value?: RationalString;
  /** The value as the cell would print it. */
  readonly printed?: string;
}

const STEPS = 300_000;
const MOST_SEEDS = 2_000;

/** The values that the cells of a set can have, and those of the rates that follow them, by cell. */
export function mendsOf(model: Model, seeds: readonly number[], set: readonly number[]): ReadonlyMap<number, Domain> {
  const budget = { steps: STEPS };
  const readers = set.flatMap((cell) => model.readers.get(cell) ?? []);
  const answer = feasibility(model, [...new Set([...seeds, ...readers])].slice(0, MOST_SEEDS), set, budget);
  const mends = new Map<number, Domain>();
  if (answer.is !== 'feasible') return mends;
  for (const cell of answer.free) {
    const variable = answer.variables.get(cell);
    if (variable === undefined || contentAt(model.sheet, cell).content.is !== 'number') continue;
    const lower = extremeOf(answer.tableau, variable, -1, budget);
    const upper = lower === undefined ? undefined : extremeOf(answer.tableau, variable, 1, budget);
    if (lower !== undefined && upper !== undefined) mends.set(cell, { lower, upper });
  }
  for (const cell of answer.free) {
    const rate = rateOf(model, cell, mends);
    if (rate !== undefined) mends.set(cell, pointDomain(rate));
  }
  return mends;
}

const pointOf = ({ lower, upper }: Domain): Rational | undefined =>
  lower !== null && upper !== null && compareNear(lower, upper) === 0 && signOf(lower.hair) === 0
    ? lower.value
    : undefined;

/** A free rate whose parts are known once they are mended. */
function rateOf(model: Model, cell: number, mends: ReadonlyMap<number, Domain>): Rational | undefined {
  for (const index of model.readers.get(cell) ?? []) {
    const demand = model.instances[index]?.demand;
    if (demand?.kind !== 'ratio' || demand.result !== cell) continue;
    let isKnown = true;
    const valueOf = (part: number): Rational => {
      const mended = mends.get(part);
      const value = mended === undefined ? faceAt(model.sheet, part) : pointOf(mended);
      if (value === undefined) isKnown = false;
      return value ?? faceAt(model.sheet, part);
    };
    const whole = sumOf(demand.bottom, valueOf);
    const part = sumOf(demand.top, valueOf);
    if (isKnown && signOf(whole) > 0) return over(times(demand.factor, part), whole);
  }
  return undefined;
}

export function describeMend(model: Model, cell: number, mend: Domain): Mend {
  const value = pointOf(mend);
  const interval = intervalOf(mend);
  if (value === undefined) {
    const only = onlyPrintable(model, cell, mend);
    const printed = only === undefined ? undefined : printLike(model, cell, only);
    return { interval, ...(printed === undefined ? {} : { printed }) };
  }
  const printed = printLike(model, cell, value);
  return { interval, value: spellRational(value), ...(printed === undefined ? {} : { printed }) };
}

/** The one value within a mend that can be printed with the places of its cell: 80,9 of [80,895; 80,905) at one place. */
function onlyPrintable(model: Model, cell: number, mend: Domain): Rational | undefined {
  const { content } = contentAt(model.sheet, cell);
  if (content.is !== 'number' || mend.lower === null || mend.upper === null) return undefined;
  const { decimalPlaces, scale = 0 } = content.figure ?? { decimalPlaces: 0 };
  const unit = over({ top: powerOfTen(scale), bottom: 1n }, { top: powerOfTen(decimalPlaces), bottom: 1n });
  const low = over(mend.lower.value, unit);
  const first = rationalOf(roundRational(low, 0, 'ceiling'));
  const inside = [first, { top: first.top + 1n, bottom: 1n }, { top: first.top + 2n, bottom: 1n }]
    .map((count) => times(count, unit))
    .filter((value) => contains(mend, exactly(value)));
  return inside.length === 1 ? inside[0] : undefined;
}

const FIGURE = /[+−-]?\d[\d.,]*/;

/** A value in the spelling of a cell: its places, its scale word, its unit. A count is never rounded. */
function printLike(model: Model, cell: number, value: Rational): string | undefined {
  const { text, content } = contentAt(model.sheet, cell);
  const { text: asText, printed: asPrinted } = model.sheet.cells[cell]?.source ?? {};
  if (content.is !== 'number' || (asText ?? asPrinted) === undefined) return undefined;
  const places = spellRational(content.face).split('.')[1]?.length ?? 0;
  const { decimalPlaces, scale = 0 } = content.figure ?? { decimalPlaces: places };
  const unscaled = over(value, { top: powerOfTen(scale), bottom: 1n });
  const exact = spellRational(unscaled);
  const isRate = model.sheet.cells[cell]?.isRate ?? false;
  if (!isRate && exact.includes('/')) return undefined;
  const fits = isRate || (exact.split('.')[1] ?? '').length <= decimalPlaces;
  const figure = fits ? formatNumber(roundRational(unscaled, decimalPlaces), { decimalPlaces }) : formatNumber(exact);
  return FIGURE.test(text) ? text.replace(FIGURE, () => figure) : figure;
}
