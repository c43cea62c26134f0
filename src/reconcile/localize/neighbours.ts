import type { PathNode } from '../engine/path.js';
import { type Sheet, treeOf } from '../engine/sheet.js';

/** Cells of the same column in other rows, and of the same path in other reports. */
export interface Neighbours {
  readonly rows: readonly number[];
  /** The rows just above and below. */
  readonly adjacent: readonly number[];
  readonly reports: readonly { readonly report: string; readonly cell: number }[];
}

const MOST = 500;
const MOST_AROUND = 250;

const NUMBERED = /^\d+$/;
// `5`, `ii-3`, `row-12`
const NAMED_BY_NUMBER = /\d/;

/**
 * A row is one step of the path: what differs from a path in that step alone stands in the same column. The last step names a column,
 * unless it is a number.
 */
export function neighboursOf(sheet: Sheet, report: string | undefined, steps: readonly string[]): Neighbours {
  const rows: number[] = [];
  const adjacent: number[] = [];
  const tree = treeOf(sheet, report);
  for (let at = 0; at < steps.length && rows.length < MOST; at += 1) {
    if (at === steps.length - 1 && !NUMBERED.test(steps[at] ?? '')) continue;
    const parent = descend(tree, steps.slice(0, at));
    const keys = [...(parent?.children.keys() ?? [])].slice(0, 100_000);
    const own = keys.indexOf(steps[at] ?? '');
    const first = Math.max(0, own - MOST_AROUND);
    keys.slice(first, own + MOST_AROUND).forEach((key, index) => {
      const place = first + index;
      if (place === own) return;
      const row = parent?.children.get(key);
      if (!NAMED_BY_NUMBER.test(key) && !haveColumns(parent?.children.get(steps[at] ?? ''), row)) return;
      const cell = descend(row, steps.slice(at + 1))?.cell;
      if (cell === undefined || sheet.cells[cell]?.source === undefined) return;
      rows.push(cell);
      if (Math.abs(place - own) === 1) adjacent.push(cell);
    });
  }
  const reports = [...sheet.names].flatMap((name) => {
    const cell = name === report || name === undefined ? undefined : sheet.paths.get(name)?.get(steps.join('.'));
    if (cell === undefined || name === undefined || sheet.cells[cell]?.source === undefined) return [];
    return [{ report: name, cell }];
  });
  return { rows, adjacent, reports };
}

/** Whether one of two rows has all columns of the other: two tables beside one another have columns of their own. */
function haveColumns(one: PathNode | undefined, other: PathNode | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [less, more] = one.children.size < other.children.size ? [one, other] : [other, one];
  return [...less.children.keys()].every((key) => more.children.has(key));
}

function descend(from: PathNode | undefined, steps: readonly string[]): PathNode | undefined {
  let node = from;
  for (const step of steps) node = node?.children.get(step);
  return node;
}
