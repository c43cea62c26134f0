import { percentageColumn } from '../number/index.js';
import type { ColumnPlan, Terms } from './column-plan.js';

/** Rows that are computed at once: what they need stays in the processor's cache. */
export const BLOCK_ROWS = 2048;

/** The room in which a block is computed. */
export interface Block {
  /** Each input, as whole `number`s. */
  readonly inputs: readonly Float64Array[];
  /** What became of each row. */
  readonly states: Uint8Array;
  readonly tops: Float64Array;
  readonly bottoms: Float64Array;
  readonly sizes: Float64Array;
}

/** A row that is computed, unless something is found in it. */
export const COMPUTED = 0;
/** A rate over nothing. */
export const WITHOUT_VALUE = 1;
/** A row that has to be left to the scalar engine. */
export const LEFT = 2;

/** Where a block writes to. */
export interface BlockResult {
  readonly outcomes: Uint8Array;
  readonly reasons: Uint8Array;
  readonly scaled: Float64Array;
  /** How many rows have each outcome code. */
  readonly counts: Float64Array;
}

function createBlock(inputs: number, rows: number): Block {
  const room = new Float64Array((inputs + 3) * rows);
  const [tops = room, bottoms = room, sizes = room, ...values] = Array.from({ length: inputs + 3 }, (_, at) =>
    room.subarray(at * rows, (at + 1) * rows),
  );
  return { inputs: values, states: new Uint8Array(rows), tops, bottoms, sizes };
}

let spare: Block | undefined;

// A block of an indicator with many inputs is not worth keeping.
const KEPT_INPUTS = 16;

/** Lends a block to `use`: that of the last computation if it is free, as making one costs as much as hundreds of rows. */
export function withBlock(inputs: number, use: (block: Block) => void): void {
  const block = spare !== undefined && spare.inputs.length >= inputs ? spare : createBlock(inputs, BLOCK_ROWS);
  // An input may be an object with code of its own, which comes back here: it finds none.
  spare = undefined;
  use(block);
  if (block.inputs.length <= KEPT_INPUTS) spare = block;
}

// Up to here every integer, and every product that stays below, is held exactly; percentageColumn divides up to here without bigint.
const LIMIT = 0x10_0000_0000_0000;

/** Computes the rows of a block whose `states` do not say otherwise; answers how many rows have no value from it. */
export function computeBlock(plan: ColumnPlan, block: Block, count: number, result: BlockResult): number {
  const { inputs, states, tops, bottoms } = block;
  plan.least.forEach((least, at) => leaveUnsafe(inputs[at] ?? tops, least, count, states));
  for (const { part, whole } of plan.partWholes) {
    leaveExceeding(inputs[part] ?? tops, inputs[whole] ?? tops, count, states);
  }
  addTerms(plan.top, block, count, tops);
  if (plan.bottom === undefined) bottoms.fill(1, 0, count);
  else addTerms(plan.bottom, block, count, bottoms);
  if (plan.topIsPart) leaveExceeding(tops, bottoms, count, states);
  const odd = judgeRows(plan, block, count, result);
  const into = result.scaled;
  if (plan.bottom === undefined && plan.bottomFactor === 1) multiply(tops, plan.topFactor, count, into);
  else {
    const places = { decimalPlaces: plan.percentPlaces, rounding: plan.rounding, into };
    percentageColumn(tops.subarray(0, count), bottoms.subarray(0, count), places);
  }
  if (odd > 0) for (let row = 0; row < count; row += 1) if (states[row] !== COMPUTED) into[row] = Number.NaN;
  return odd;
}

function leaveUnsafe(values: Float64Array, least: number, count: number, states: Uint8Array): void {
  for (let row = 0; row < count; row += 1) {
    const value = values[row] ?? Number.NaN;
    if (!(value >= least && Number.isSafeInteger(value))) states[row] = LEFT;
  }
}

function leaveExceeding(parts: Float64Array, wholes: Float64Array, count: number, states: Uint8Array): void {
  for (let row = 0; row < count; row += 1) if ((parts[row] ?? 0) > (wholes[row] ?? 0)) states[row] = LEFT;
}

/** Adds up a linear form; `sizes` is the sum of the magnitudes, which tells whether every step was exact. */
function addTerms(
  { positions, factors, constant }: Terms,
  { inputs, sizes, states }: Block,
  count: number,
  into: Float64Array,
): void {
  const [first] = positions;
  const only = positions.length === 1 && factors[0] === 1 && constant === 0 ? inputs[first ?? 0] : undefined;
  if (only !== undefined) {
    into.set(only);
    return;
  }
  into.fill(constant, 0, count);
  sizes.fill(Math.abs(constant), 0, count);
  positions.forEach((position, at) => addTerm(inputs[position] ?? into, factors[at] ?? 0, count, into, sizes));
  for (let row = 0; row < count; row += 1) if (!((sizes[row] ?? 0) <= LIMIT)) states[row] = LEFT;
}

function addTerm(values: Float64Array, factor: number, count: number, into: Float64Array, sizes: Float64Array): void {
  for (let row = 0; row < count; row += 1) {
    const term = (values[row] ?? 0) * factor;
    into[row] = (into[row] ?? 0) + term;
    sizes[row] = (sizes[row] ?? 0) + Math.abs(term);
  }
}

/**
 * Compares exactly, before anything is divided, and leaves `tops` and `bottoms` ready to be divided in every row. Of the two
 * sides of the comparison one within the limit is enough: rounding moves no number past another.
 */
function judgeRows(plan: ColumnPlan, block: Block, count: number, result: BlockResult): number {
  const { states, tops, bottoms } = block;
  const { outcomes, reasons, counts } = result;
  const { topFactor, bottomFactor, valueFactor, limitFactor, outcomeOfSide, reasonOfSide } = plan;
  let [computed, atLeast, above] = [0, 0, 0];
  for (let row = 0; row < count; row += 1) {
    const top = tops[row] ?? 0;
    const bottom = bottoms[row] ?? 0;
    const value = top * valueFactor;
    const limit = bottom * limitFactor;
    const divisor = bottom * bottomFactor;
    if (
      states[row] === COMPUTED &&
      bottom > 0 &&
      divisor <= LIMIT &&
      Math.abs(value) <= LIMIT &&
      Math.abs(top * topFactor) <= LIMIT
    ) {
      // Which side a row is on is as good as random: it is looked up and added up, not branched on.
      const reaches = value >= limit ? 1 : 0;
      const passes = value > limit ? 1 : 0;
      computed += 1;
      atLeast += reaches;
      above += passes;
      outcomes[row] = outcomeOfSide[reaches + passes] ?? 0;
      reasons[row] = reasonOfSide[reaches + passes] ?? 0;
      bottoms[row] = divisor;
    } else setAside(plan, block, row, result);
  }
  addTo(counts, outcomeOfSide[0] ?? 0, computed - atLeast);
  addTo(counts, outcomeOfSide[1] ?? 0, atLeast - above);
  addTo(counts, outcomeOfSide[2] ?? 0, above);
  return count - computed;
}

/** A row that is not divided here: a rate over nothing, or one for the scalar engine. */
function setAside(
  { zeroBottom, positiveBottom }: ColumnPlan,
  { states, tops, bottoms }: Block,
  row: number,
  { outcomes, reasons, counts }: BlockResult,
): void {
  const bottom = bottoms[row] ?? 0;
  if (states[row] === COMPUTED && (bottom === 0 || (positiveBottom && bottom < 0))) {
    states[row] = WITHOUT_VALUE;
    outcomes[row] = zeroBottom.outcome;
    reasons[row] = zeroBottom.reason;
    addTo(counts, zeroBottom.outcome, 1);
  } else states[row] = LEFT;
  tops[row] = 0;
  bottoms[row] = 1;
}

export function addTo(counts: Float64Array, code: number, more: number): void {
  counts[code] = (counts[code] ?? 0) + more;
}

function multiply(tops: Float64Array, factor: number, count: number, into: Float64Array): void {
  for (let row = 0; row < count; row += 1) into[row] = (tops[row] ?? 0) * factor;
}
