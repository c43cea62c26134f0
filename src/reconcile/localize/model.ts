import type { Demand, Instance } from '../engine/demand.js';
import { isPoint } from '../engine/domain.js';
import { cellsOfAtom, type Evaluation } from '../engine/evaluate.js';
import { contentAt, type Sheet } from '../engine/sheet.js';

/** A confronted report, as the search for wrong cells sees it. */
export interface Model {
  readonly sheet: Sheet;
  readonly instances: readonly Instance[];
  readonly evaluations: readonly Evaluation[];
  /** The applications that read a cell and take part in the search, by cell. */
  readonly readers: ReadonlyMap<number, readonly number[]>;
  /** A part of a rate -> the rates that agree with it as printed: computed from it, they follow when it is mended. */
  readonly followers: ReadonlyMap<number, readonly number[]>;
  /** A rate -> the parts that it agrees with. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
  /** Applications that hold only of values that print like the figures. */
  readonly soft: ReadonlySet<number>;
  /** The rounded cells that these read. */
  readonly softCells: ReadonlySet<number>;
}

/** A rate that is trusted follows nothing: it holds its parts to itself. */
export function modelOf(
  { sheet, instances, evaluations }: Pick<Model, 'sheet' | 'instances' | 'evaluations'>,
  isTrusted: (cell: number) => boolean,
): Model {
  const readers = new Map<number, number[]>();
  const followers = new Map<number, number[]>();
  const parts = new Map<number, number[]>();
  const soft = new Set<number>();
  const softCells = new Set<number>();
  instances.forEach(({ rule, cells, demand }, index) => {
    const evaluation = evaluations[index];
    if (rule.severity === 'hint' || evaluation === undefined || !takesPart(demand, evaluation)) return;
    for (const cell of cells) push(readers, cell, index);
    if (evaluation.reason === 'rounded-figures') {
      soft.add(index);
      for (const cell of cells) if (isRounded(sheet, cell)) softCells.add(cell);
    }
    if (demand.kind !== 'ratio' || evaluation.outcome !== 'pass' || isTrusted(demand.result)) return;
    for (const { cell } of [...demand.top, ...demand.bottom]) {
      if (cell === demand.result) continue;
      push(followers, cell, demand.result);
      push(parts, demand.result, cell);
    }
  });
  return { sheet, instances, evaluations, readers, followers, parts, soft, softCells };
}

/** What cannot be decided takes no part, nor does a sum whose terms cancel: no cell can mend it. */
function takesPart(demand: Demand, { outcome }: Evaluation): boolean {
  if (demand.kind === 'linear' && demand.terms.length === 0) return false;
  return outcome === 'pass' || outcome === 'fail' || (demand.kind === 'conditional' && outcome === 'notApplicable');
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Whether a cell stands for several values. */
export function isRounded(sheet: Sheet, cell: number): boolean {
  const { content } = contentAt(sheet, cell);
  return content.is === 'number' && !isPoint(content.domain);
}

/** The chosen cells, and the rates that follow them. */
export function withFollowers({ followers }: Model, chosen: Iterable<number>): ReadonlySet<number> {
  return spread(followers, chosen);
}

/** Cells of a conflict, and the parts of the rates among them: mending a part lets its rate follow. */
export function withParts({ parts }: Model, cells: Iterable<number>): ReadonlySet<number> {
  return spread(parts, cells);
}

function spread(edges: ReadonlyMap<number, readonly number[]>, from: Iterable<number>): ReadonlySet<number> {
  const reached = new Set(from);
  for (const cell of reached) for (const next of edges.get(cell) ?? []) reached.add(next);
  return reached;
}

/** The cells of which one must be wrong if a failed application alone is to hold. */
export function culpritsOf(model: Model, index: number): ReadonlySet<number> {
  const { demand, cells } = model.instances[index] ?? { demand: undefined, cells: [] };
  const at = model.evaluations[index]?.at;
  if (demand?.kind === 'set' || demand?.kind === 'codes') return new Set(at ?? []);
  if (demand?.kind === 'conditional') {
    const then = demand.then.flatMap(cellsOfAtom);
    return withParts(model, at ?? [...then, ...demand.when.flatMap(cellsOfAtom)]);
  }
  if (demand?.kind === 'linear')
    return withParts(
      model,
      demand.terms.map(({ cell }) => cell),
    );
  return withParts(model, cells);
}
