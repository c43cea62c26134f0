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
import { exactly, over, times } from '../engine/arithmetic.js';
import { contains, type Domain, intersect, intervalOf, isPoint } from '../engine/domain.js';
import { contentAt } from '../engine/sheet.js';
import { feasibility } from './feasible.js';
import { isRounded, type Model } from './model.js';
import { pointOf, rateRange } from './rate-range.js';
import type { Asked } from './rows.js';
import { extremeOf } from './simplex.js';

/** Giá trị khắc phục: what a cell must be for all rules to hold, the other cells of its set being what they must. */
export interface Mend {
  readonly interval: Interval;
  /** The one value, where there is one. */
  readonly value?: RationalString;
  /** The value as the cell would print it; of several the one that the other figures make it as printed. */
  readonly printed?: string;
}

const STEPS = 300_000;
const MOST_ASKED = 2_000;
/** Beyond this many rules a mend may be told wider than it is. */
const MOST_NARROWING = 50;

/** The values that a cell of a set can have, and the likeliest of them. */
export interface Mended {
  readonly domain: Domain;
  /** Of a rate what the printed figures make of it, where these were rounded themselves. */
  readonly face?: Rational;
}

/**
 * The values that the cells of a set can have, and those of the rates that follow them, by cell.
 *
 * @param isForeign - failed rules that other sets mend: what they ask must not keep this set from being mended
 * @param settled - what applications come to that are no lines by themselves
 */
export function mendsOf(
  model: Model,
  seeds: readonly number[],
  set: readonly number[],
  isForeign: (index: number) => boolean,
  settled: ReadonlyMap<number, Asked> = new Map(),
): ReadonlyMap<number, Mended> {
  const budget = { steps: STEPS };
  const asked = bearingOn(model, seeds, set, isForeign);
  const narrow = [...asked, ...settled.keys()];
  const known = feasibility(model, narrow, set, budget, { isIgnored: isForeign, asked: settled });
  // What is settled says that wholes are above 0.
  const isRefused = known.is === 'conflict' && settled.size > 0;
  const answer = isRefused ? feasibility(model, asked, set, budget, { isIgnored: isForeign }) : known;
  const domains = new Map<number, Domain>();
  if (answer.is !== 'feasible') return new Map();
  for (const cell of answer.free) {
    const variable = answer.variables.get(cell);
    if (variable === undefined || contentAt(model.sheet, cell).content.is !== 'number') continue;
    const lower = extremeOf(answer.tableau, variable, -1, budget);
    const upper = lower === undefined ? undefined : extremeOf(answer.tableau, variable, 1, budget);
    if (lower !== undefined && upper !== undefined) domains.set(cell, { lower, upper });
  }
  const mends = new Map([...domains].map(([cell, domain]): [number, Mended] => [cell, { domain }]));
  for (const cell of answer.free) {
    const rate = rateRange(model, cell, domains);
    if (rate === undefined) continue;
    const known = domains.get(cell);
    const domain = known === undefined ? rate.domain : intersect(known, rate.domain);
    domains.set(cell, domain);
    mends.set(
      cell,
      rate.face !== undefined && contains(domain, exactly(rate.face)) ? { domain, face: rate.face } : { domain },
    );
  }
  return mends;
}

/** The seeds, what reads the cells of a set, and what the rounded figures beside them must keep to: these narrow a mend. */
function bearingOn(
  model: Model,
  seeds: readonly number[],
  set: readonly number[],
  isForeign: (index: number) => boolean,
): readonly number[] {
  const readers = set.flatMap((cell) => model.readers.get(cell) ?? []).filter((index) => !isForeign(index));
  const asked = new Set([...seeds, ...readers].slice(0, MOST_ASKED));
  const seen = new Set(set);
  for (const index of asked) {
    if (asked.size > MOST_NARROWING) break;
    for (const cell of model.instances[index]?.cells ?? []) {
      if (seen.has(cell) || !isRounded(model.sheet, cell)) continue;
      seen.add(cell);
      for (const reader of model.readers.get(cell) ?? []) if (!isForeign(reader)) asked.add(reader);
    }
  }
  return [...asked];
}

export function describeMend(model: Model, cell: number, { domain, face }: Mended): Mend {
  const value = pointOf(domain);
  const interval = intervalOf(domain);
  const likely = value ?? onlyPrintable(model, cell, domain) ?? face;
  const printed = likely === undefined ? undefined : printLike(model, cell, likely);
  return {
    interval,
    ...(value === undefined ? {} : { value: spellRational(value) }),
    ...(printed === undefined ? {} : { printed }),
  };
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

/** Whether a cell that prints a whole number would have to hold a fraction: 84 of 96 where 78,5% wants between 75,3 and 75,4. */
export function needsFraction({ sheet }: Model, cell: number, mend: Mended | undefined): boolean {
  const { content } = contentAt(sheet, cell);
  const { lower = null, upper = null } = mend?.domain ?? {};
  if (mend === undefined || lower === null || upper === null || content.is !== 'number') return false;
  if (content.face.bottom !== 1n || !isPoint(content.domain) || sheet.cells[cell]?.isRate) return false;
  const first = rationalOf(roundRational(lower.value, 0, 'ceiling'));
  return ![first, { top: first.top + 1n, bottom: 1n }].some((value) => contains(mend.domain, exactly(value)));
}

const FIGURE = /[+−-]?\d[\d.,]*/;

/** A value in the spelling of a cell: its places, its scale word, its unit. A count is never rounded. */
export function printLike(model: Model, cell: number, value: Rational): string | undefined {
  const { text, content } = contentAt(model.sheet, cell);
  const { text: asText, printed: asPrinted } = model.sheet.cells[cell]?.source ?? {};
  if (content.is !== 'number' || (asText ?? asPrinted) === undefined) return undefined;
  const places = spellRational(content.face).split('.')[1]?.length ?? 0;
  const { decimalPlaces, scale = 0 } = content.figure ?? { decimalPlaces: places };
  const unscaled = over(value, { top: powerOfTen(scale), bottom: 1n });
  const exact = spellRational(unscaled);
  const isRate = model.sheet.cells[cell]?.isRate ?? false;
  if (!isRate && exact.includes('/')) return undefined;
  // `2,318` for 2.318: the mark of the thousands was misplaced, there are no decimals.
  const isGrouped = !isRate && decimalPlaces === 3 && /^-?\d{4,}$/.test(exact);
  const fits = isRate || (!isGrouped && (exact.split('.')[1] ?? '').length <= decimalPlaces);
  const figure = fits ? formatNumber(roundRational(unscaled, decimalPlaces), { decimalPlaces }) : formatNumber(exact);
  return FIGURE.test(text) ? text.replace(FIGURE, () => figure) : figure;
}
