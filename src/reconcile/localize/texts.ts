// Whether the texts of free cells can be such that every rule about texts holds: a code, the same text as elsewhere, a member of a set, a condition.
import { spellRational } from '../../number/index.js';
import type { Atom, Demand } from '../engine/demand.js';
import { keyOfText } from '../engine/evaluate.js';
import { contentAt } from '../engine/sheet.js';
import type { Feasible } from './feasible.js';
import { lineHolds } from './holds.js';
import { type Model, withParts } from './model.js';
import { valueAt } from './values.js';

/** Texts with which all hold were found; or no texts of these cells can do, unless one of others changes; or neither, of these applications. */
export type TextProof =
  | { readonly is: 'found' }
  | { readonly is: 'impossible'; readonly cells: ReadonlySet<number> }
  | { readonly is: 'open'; readonly indexes: readonly number[] };

const MOST_TEXTS = 2_000;
const MOST_STEPS = 100_000;
const MOST_CELLS = 500;
/** What no rule names. */
const OTHER = '\u0000';

/** The texts that are settled so far; a free cell that has none yet may have any. */
type TextOf = (cell: number) => string | undefined;

/** Whether a rule about texts reads one of the free cells. */
export const asksTexts = (model: Model, free: Iterable<number>): boolean =>
  [...free].some((cell) => askingOf(model, cell).length > 0);

const askingOf = ({ readers, instances }: Model, cell: number): readonly number[] =>
  (readers.get(cell) ?? []).filter((index) => asksText(instances[index]?.demand, cell));

/** Tries the texts that rules name, cell by cell, going back where none is left. */
export function textsOf(model: Model, solution: Feasible): TextProof {
  const settled = new Map<number, string>();
  const textOf: TextOf = (cell) => {
    if (solution.free.has(cell)) return settled.get(cell);
    const { text, content } = contentAt(model.sheet, cell);
    return content.is === 'absent' ? '' : keyOfText(text);
  };
  const cells = [...solution.free].filter((cell) => askingOf(model, cell).length > 0);
  const indexes = [...new Set(cells.flatMap((cell) => askingOf(model, cell)))];
  const demandsOf = (list: readonly number[]): readonly Demand[] =>
    list.flatMap((at) => model.instances[at]?.demand ?? []);
  const pool = textsNamedBy(demandsOf(indexes), textOf);
  let steps = 0;

  /** Whether the cells from one on can be settled; `undefined` where that was not found out. */
  function settle(at: number): boolean | undefined {
    const cell = cells[at];
    if (cell === undefined) return true;
    const demands = demandsOf(askingOf(model, cell));
    const tests = demands.map((demand) => testOf(model, solution, cell, demand, textOf));
    steps += demands.reduce((sum, demand) => sum + sizeOf(demand), 0);
    const isNumber = contentAt(model.sheet, cell).content.is === 'number';
    for (const text of isNumber ? [spellRational(valueAt(model, solution, cell).value)] : pool) {
      steps += 1;
      if (steps > MOST_STEPS) return undefined;
      if (!tests.every((suits) => suits(text))) continue;
      settled.set(cell, text);
      const answer = settle(at + 1);
      if (answer !== false) return answer;
      settled.delete(cell);
    }
    return false;
  }

  const answer = cells.length > MOST_CELLS ? undefined : settle(0);
  if (answer === true) return { is: 'found' };
  const isOfTexts = cells.every((cell) => contentAt(model.sheet, cell).content.is !== 'number');
  if (answer === undefined || !isOfTexts || pool.length > MOST_TEXTS || demandsOf(indexes).some(readsFigures)) {
    return { is: 'open', indexes };
  }
  const others = indexes
    .flatMap((index) => model.instances[index]?.cells ?? [])
    .filter((one) => !solution.free.has(one));
  return { is: 'impossible', cells: withParts(model, others) };
}

const sizeOf = (demand: Demand): number => ('cells' in demand ? demand.cells.length : 1);

function asksText(demand: Demand | undefined, cell: number): boolean {
  if (demand?.kind !== 'conditional') {
    return demand?.kind === 'codes' || demand?.kind === 'same-text' || demand?.kind === 'set';
  }
  return [...demand.when, ...demand.then].some((atom) => atom.kind !== 'linear' && atom.cell === cell);
}

const readsFigures = (demand: Demand): boolean =>
  demand.kind === 'conditional' && [...demand.when, ...demand.then].some(({ kind }) => kind === 'linear');

/** Every text that a rule tells apart from others, as it is compared: longer than {@link MOST_TEXTS} where there are more. */
function textsNamedBy(demands: readonly Demand[], textOf: TextOf): readonly string[] {
  const texts = new Set<string>();
  for (const demand of demands) {
    for (const text of namedBy(demand, textOf)) {
      if (texts.size > MOST_TEXTS) return [...texts];
      texts.add(text);
    }
  }
  return [...texts, OTHER, ''];
}

function namedBy(demand: Demand, textOf: TextOf): Iterable<string> {
  switch (demand.kind) {
    case 'codes':
      return keysOf(demand.codes);
    case 'set': {
      const held = new Set(demand.cells.map(textOf));
      return [...keysOf(demand.members)].filter((member) => !held.has(member));
    }
    case 'same-text':
      return demand.cells.flatMap((cell) => textOf(cell) ?? []);
    case 'conditional':
      return [...demand.when, ...demand.then].flatMap((atom) =>
        atom.kind === 'one-of' ? [...keysOf(atom.values)] : [],
      );
    default:
      return [];
  }
}

/** Whether a rule holds of a text of the cell and those that are settled, whatever the others come to be. */
function testOf(
  model: Model,
  solution: Feasible,
  cell: number,
  demand: Demand,
  textOf: TextOf,
): (text: string) => boolean {
  switch (demand.kind) {
    case 'codes': {
      const codes = keysOf(demand.codes);
      return (text) => codes.has(text);
    }
    case 'same-text': {
      const others = new Set(demand.cells.flatMap((one) => textOf(one) ?? []));
      return (text) => text !== '' && (others.size === 0 || (others.size === 1 && others.has(text)));
    }
    case 'set': {
      const members = keysOf(demand.members);
      const held = new Set(demand.cells.map(textOf));
      return (text) => members.has(text) && !held.has(text);
    }
    case 'conditional':
      return (text) => {
        const answers = (atom: Atom): boolean | undefined =>
          atom.kind === 'linear'
            ? lineHolds(model, solution, atom)
            : atomAllows(atom, atom.cell === cell ? text : textOf(atom.cell));
        return (
          demand.when.some((atom) => answers(atom) !== true) || demand.then.every((atom) => answers(atom) !== false)
        );
      };
    default:
      return () => true;
  }
}

function atomAllows(atom: Exclude<Atom, { kind: 'linear' }>, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  return atom.kind === 'one-of' ? keysOf(atom.values).has(text) : (text === '') === (atom.kind === 'absent');
}

const keys = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlySet<string>>();

/** The texts of a rule as they are compared, made once. */
function keysOf(texts: readonly string[]): ReadonlySet<string> {
  const made = keys.get(texts) ?? new Set(texts.map(keyOfText));
  keys.set(texts, made);
  return made;
}
