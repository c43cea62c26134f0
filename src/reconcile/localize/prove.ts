// A set is found with what can be put as lines. What cannot, as rates over a whole that is in doubt itself, conditions on figures in doubt and
// functions, is asked of the values found; where it does not hold of these, the ways in which it can hold are tried one by one.
import { alternativesOf, fixedCells } from './alternatives.js';
import { type Feasibility, type Feasible, feasibility } from './feasible.js';
import { holdsAt } from './holds.js';
import { type Model, withParts } from './model.js';
import type { Asked } from './rows.js';
import type { Budget } from './simplex.js';
import { textsOf } from './texts.js';

/** A set that is enough, as far as that was found out. */
export interface Proven {
  readonly is: 'enough';
  readonly included: ReadonlySet<number>;
  /** Applications of which it was not found out whether they can hold. */
  readonly assumes: readonly number[];
  /** What applications come to that are no lines by themselves, whichever way they hold. */
  readonly settled: ReadonlyMap<number, Asked>;
}

export type Proof = Proven | Exclude<Feasibility, Feasible>;

const MOST_TRIALS = 40;
const NOT_ASKED: Asked = { rows: [], guards: [] };

export function proveSet(model: Model, seeds: readonly number[], set: Iterable<number>, budget: Budget): Proof {
  const chosen = [...set];
  let trials = 0;
  const only = new Map<number, Asked>();
  return prove(new Map(), [], true);

  function prove(asked: ReadonlyMap<number, Asked>, assumes: readonly number[], isOnly: boolean): Proof {
    trials += 1;
    const answer = feasibility(model, seeds, chosen, budget, { asked });
    if (answer.is !== 'feasible') return answer;
    const texts = textsOf(model, answer);
    if (texts.is === 'impossible') return { is: 'conflict', cells: texts.cells, included: answer.included };
    const open = answer.assumed.filter((index) => !asked.has(index) && !holdsAt(model, answer, index));
    const [index] = open;
    const doubtful = texts.is === 'open' ? texts.indexes : [];
    const taken = [...new Set([...assumes, ...doubtful])];
    const enough: Proven = { is: 'enough', included: answer.included, assumes: taken, settled: only };
    if (index === undefined) return enough;
    if (trials > MOST_TRIALS) return { ...enough, assumes: [...new Set([...taken, ...open])] };
    const { ways, isAll, mending } = alternativesOf(model, answer, index, budget);
    const isSingle = isOnly && isAll && ways.length === 1;
    const cells = new Set<number>(ways.length === 0 ? fixedCells(model, answer) : []);
    let isRefuted = isAll;
    let best: Proven | undefined;
    if (isOnly && mending !== undefined) only.set(index, mending);
    for (const way of ways) {
      const proof = prove(new Map(asked).set(index, way), assumes, isSingle);
      if (proof.is === 'exhausted') return proof;
      if (proof.is === 'conflict') {
        for (const cell of proof.cells) cells.add(cell);
        continue;
      }
      if (proof.assumes.length === assumes.length) return proof;
      isRefuted = false;
      best ??= proof;
    }
    if (isRefuted) return { is: 'conflict', cells: withParts(model, cells), included: answer.included };
    if (isAll && best !== undefined) return best;
    // Whether it can hold is not known.
    return prove(new Map(asked).set(index, NOT_ASKED), [...assumes, index], isOnly);
  }
}
