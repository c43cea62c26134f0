import { createIssue, type Issue } from '../../outcome/index.js';
import { type ConfrontIssueCode, reconcileIssues } from '../messages.js';
import { optionOf, type ReadOptions } from '../options.js';
import type { ReportCell } from '../report-data.js';
import { isPath, newTree, type PathNode, plant } from './path.js';
import { type ReadCell, type ReadingHabits, readCell } from './read-cell.js';

/** A cell of one of the reports; one that a rule names and no report holds has no source. */
export interface SheetCell {
  readonly path: string;
  readonly report: string | undefined;
  readonly source: ReportCell | undefined;
  isRate: boolean;
  read: ReadCell | undefined;
}

/** The cells of all reports under one numbering. */
export interface Sheet {
  readonly cells: SheetCell[];
  /** By their whole paths: most rules name theirs without pattern. */
  readonly paths: Map<string | undefined, Map<string, number>>;
  /** The reports that were given, and the trees of those that a pattern was looked for in. */
  readonly names: Set<string | undefined>;
  readonly trees: Map<string | undefined, PathNode>;
  readonly issues: Issue[];
  readonly habits: ReadingHabits;
}

export const MAXIMUM_CELLS = 200_000;

/** The cells of a report, and of those that its rules refer to. */
export function sheetOf(report: unknown, { habits, reference, issues }: ReadOptions): Sheet {
  const sheet: Sheet = { cells: [], paths: new Map(), names: new Set(), trees: new Map(), issues: [...issues], habits };
  addReport(sheet, undefined, report);
  for (const [name, other] of reference) addReport(sheet, name, other);
  return sheet;
}

function addReport(sheet: Sheet, name: string | undefined, report: unknown): void {
  const paths = new Map<string, number>();
  sheet.names.add(name);
  sheet.paths.set(name, paths);
  const root = name === undefined ? ['report', 'cells'] : ['reference', name, 'cells'];
  const cells = optionOf(report, 'cells');
  if (!Array.isArray(cells)) {
    sheet.issues.push(
      createIssue(reconcileIssues, 'reconcile.not-a-list', { path: root, parameters: { name: root.join('.') } }),
    );
    return;
  }
  const room = MAXIMUM_CELLS - sheet.cells.length;
  if (cells.length > room) {
    const parameters = { count: cells.length, limit: room, what: 'cells', whatVi: 'ô' };
    sheet.issues.push(createIssue(reconcileIssues, 'reconcile.too-many', { path: root, parameters }));
  }
  for (let index = 0; index < Math.min(cells.length, room); index += 1) {
    addCell(sheet, paths, name, cells[index], root, index);
  }
}

function addCell(
  sheet: Sheet,
  paths: Map<string, number>,
  report: string | undefined,
  cell: unknown,
  root: readonly string[],
  index: number,
): void {
  const refuse = (code: ConfrontIssueCode, received: unknown): void => {
    sheet.issues.push(createIssue(reconcileIssues, code, { received, path: [...root, index] }));
  };
  if (!isCell(cell)) refuse('reconcile.not-a-cell', cell);
  else if (!isPath(cell.path)) refuse('reconcile.path', cell.path);
  else if (paths.has(cell.path)) refuse('reconcile.duplicate-cell', cell.path);
  else {
    paths.set(cell.path, sheet.cells.length);
    sheet.cells.push({ path: cell.path, report, source: cell, isRate: false, read: undefined });
  }
}

/** The tree of the cells that a report holds, planted when it is first asked for. */
export function treeOf(sheet: Sheet, report: string | undefined): PathNode | undefined {
  const known = sheet.trees.get(report);
  if (known !== undefined || !sheet.names.has(report)) return known;
  const tree = newTree();
  sheet.cells.forEach(({ path, report: own, source }, cell) => {
    if (own === report && source !== undefined) plant(tree, path, cell);
  });
  sheet.trees.set(report, tree);
  return tree;
}

// The boundary: what else stands in a cell is asked where it is read.
function isCell(cell: unknown): cell is ReportCell {
  try {
    return (
      typeof cell === 'object' && cell !== null && typeof Reflect.get(cell, 'path') === 'string' && !Array.isArray(cell)
    );
  } catch {
    return false;
  }
}

/** The cell at a path without pattern; one that no report holds is added as absent. */
export function cellAt(sheet: Sheet, report: string | undefined, path: string): number {
  let paths = sheet.paths.get(report);
  if (paths === undefined) {
    paths = new Map();
    sheet.paths.set(report, paths);
  }
  const known = paths.get(path);
  if (known !== undefined) return known;
  const index = sheet.cells.length;
  paths.set(path, index);
  sheet.cells.push({ path, report, source: undefined, isRate: false, read: undefined });
  return index;
}

const ABSENT: ReadCell = { text: '', content: { is: 'absent' } };

/** What stands in a cell, read when it is first asked for. */
export function contentAt(sheet: Sheet, index: number): ReadCell {
  const cell = sheet.cells[index];
  if (cell?.source === undefined) return ABSENT;
  if (cell.read === undefined) {
    cell.read = readCell(cell.source, cell.isRate, sheet.habits);
    if (cell.read.issue !== undefined) sheet.issues.push(cell.read.issue);
  }
  return cell.read;
}
