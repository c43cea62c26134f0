import { exactly, minus, ONE, signOf, times } from '../engine/arithmetic.js';
import type { Atom, RatioDemand, Weighted } from '../engine/demand.js';
import { isPoint } from '../engine/domain.js';
import { cellsOfAtom, domainAt, faceAt, keyOfText } from '../engine/evaluate.js';
import { type Row, rowsOfRatio, sumOf, wantedBy } from '../engine/linear.js';
import { contentAt } from '../engine/sheet.js';
import type { Model } from './model.js';

/** What an application asks of figures when some cells are free. */
export interface Asked {
  readonly rows: readonly Row[];
  /** Cells that are no part of the rows and whose freedom would remove them: a printed rate, the whole of a free one, a condition. */
  readonly guards: readonly number[];
  /** Cells of which one must be free whatever the figures are. */
  readonly clash?: readonly number[];
  /** What it asks could not be put exactly: it is taken to hold. */
  readonly assumed?: true;
}

const NOTHING: Asked = { rows: [], guards: [] };
const ASSUMED: Asked = { rows: [], guards: [], assumed: true };
const ZERO_WANTED = { lower: exactly({ top: 0n, bottom: 1n }), upper: exactly({ top: 0n, bottom: 1n }) };

export function askedBy(model: Model, index: number, free: ReadonlySet<number>): Asked {
  const { sheet } = model;
  const instance = model.instances[index];
  if (instance === undefined) return NOTHING;
  const { demand, cells } = instance;
  const isFree = (cell: number): boolean => free.has(cell);
  switch (demand.kind) {
    case 'linear':
      return { rows: [{ terms: demand.terms, wanted: wantedBy(demand.relation, demand.constant) }], guards: [] };
    case 'ratio':
      return askedByRatio(model, demand, free);
    case 'same-number': {
      const [first, ...others] = demand.cells;
      if (first === undefined) return NOTHING;
      const rows = others.map((cell): Row => {
        const terms = [
          { cell: first, coefficient: ONE },
          { cell, coefficient: minus(ONE) },
        ];
        return { terms, wanted: ZERO_WANTED };
      });
      return { rows, guards: [] };
    }
    case 'same-text': {
      const fixed = demand.cells.filter((cell) => !isFree(cell));
      const [first = 0] = fixed;
      const key = keyOfText(contentAt(sheet, first).text);
      const other = fixed.find((cell) => keyOfText(contentAt(sheet, cell).text) !== key);
      return other === undefined ? NOTHING : { ...NOTHING, clash: [first, other] };
    }
    case 'set': {
      const fixed = (model.evaluations[index]?.at ?? []).filter((cell) => !isFree(cell));
      const members = new Set(demand.members.map(keyOfText));
      const holders = new Map<string, number>();
      for (const cell of fixed) {
        const key = keyOfText(contentAt(sheet, cell).text);
        if (!members.has(key)) return { ...NOTHING, clash: [cell] };
        const other = holders.get(key);
        if (other !== undefined) return { ...NOTHING, clash: [other, cell] };
        holders.set(key, cell);
      }
      // No text of a cell makes up for a row that is missing, or for one too many.
      return new Set(demand.cells).size === members.size ? NOTHING : ASSUMED;
    }
    case 'codes': {
      const wrong = (model.evaluations[index]?.at ?? []).find((cell) => !isFree(cell));
      return wrong === undefined ? NOTHING : { ...NOTHING, clash: [wrong] };
    }
    case 'conditional':
      return askedByConditional(model, index, demand.when, demand.then, isFree);
    case 'changed':
    case 'custom': {
      const failed = model.evaluations[index]?.outcome === 'fail';
      if (cells.some(isFree)) return ASSUMED;
      return failed ? { ...NOTHING, clash: cells } : NOTHING;
    }
  }
}

function askedByRatio(model: Model, { result, top, bottom, factor }: RatioDemand, free: ReadonlySet<number>): Asked {
  if (!free.has(result)) {
    return { rows: rowsOfRatio(top, bottom, factor, domainAt(model.sheet, result)), guards: [result] };
  }
  // A free rate is that of its parts: a sum, where the whole is known.
  const known = bottom.every(({ cell }) => !free.has(cell) && isPoint(domainAt(model.sheet, cell)));
  if (!known || [...top, ...bottom].some(({ cell }) => cell === result)) {
    return (model.readers.get(result)?.length ?? 0) > 1 ? ASSUMED : NOTHING;
  }
  const whole = sumOf(bottom, (cell) => faceAt(model.sheet, cell));
  if (signOf(whole) <= 0) return NOTHING;
  const terms: readonly Weighted[] = [
    { cell: result, coefficient: whole },
    ...top.map(({ cell, coefficient }) => ({ cell, coefficient: minus(times(coefficient, factor)) })),
  ];
  return { rows: [{ terms, wanted: ZERO_WANTED }], guards: bottom.map(({ cell }) => cell) };
}

function askedByConditional(
  model: Model,
  index: number,
  when: readonly Atom[],
  then: readonly Atom[],
  isFree: (cell: number) => boolean,
): Asked {
  // A free cell of the condition can be such that nothing is asked.
  if (when.flatMap(cellsOfAtom).some(isFree)) return when.some(({ kind }) => kind === 'linear') ? ASSUMED : NOTHING;
  const evaluation = model.evaluations[index];
  if (evaluation?.outcome === 'notApplicable') return NOTHING;
  const guards = when.flatMap(cellsOfAtom);
  const rows = then.flatMap((atom): readonly Row[] =>
    atom.kind === 'linear' ? [{ terms: atom.terms, wanted: wantedBy(atom.relation, atom.constant) }] : [],
  );
  const broken = then.find((atom) => atom.kind !== 'linear' && !isFree(atom.cell) && !atomHolds(model, atom));
  if (broken !== undefined) return { rows: [], guards: [], clash: [...cellsOfAtom(broken), ...guards] };
  return { rows, guards };
}

export function atomHolds({ sheet }: Model, atom: Exclude<Atom, { kind: 'linear' }>): boolean {
  const { text, content } = contentAt(sheet, atom.cell);
  const isAbsent = content.is === 'absent';
  if (atom.kind !== 'one-of') return isAbsent === (atom.kind === 'absent');
  return !isAbsent && atom.values.some((value) => keyOfText(value) === keyOfText(text));
}
