import { createIssue, type Issue } from '../../outcome/index.js';
import { reconcileIssues } from '../messages.js';
import type { ReferenceReports, ReportCell } from '../report-data.js';
import { newTree, type PathNode, plant, stepsOf } from './path.js';
import { type ReadCell, type ReadingHabits, readCell } from './read-cell.js';

/** A cell of one of the reports; one that a rule names and no report holds has no source. */
export interface SheetCell {
  readonly path: string;
  readonly report: string | undefined;
  readonly source: ReportCell | undefined;
  isRate: boolean;
  read?: ReadCell;
}

/** The cells of all reports under one numbering. */
export interface Sheet {
  readonly cells: SheetCell[];
  readonly trees: Map<string | undefined, PathNode>;
  /** The same cells by their whole paths: most rules name theirs without pattern. */
  readonly paths: Map<string | undefined, Map<string, number>>;
  readonly issues: Issue[];
  readonly habits: ReadingHabits;
}

export const MAXIMUM_CELLS = 200_000;

export function sheetOf(report: unknown, reference: ReferenceReports | undefined, habits: ReadingHabits): Sheet {
  const sheet: Sheet = { cells: [], trees: new Map(), paths: new Map(), issues: [], habits };
  addReport(sheet, undefined, report);
  const references = typeof reference === 'object' && reference !== null ? Object.entries(reference) : [];
  for (const [name, other] of references) addReport(sheet, name, other);
  return sheet;
}

function addReport(sheet: Sheet, name: string | undefined, report: unknown): void {
  const tree = newTree();
  sheet.trees.set(name, tree);
  sheet.paths.set(name, new Map());
  const root = name === undefined ? ['report', 'cells'] : ['reference', name, 'cells'];
  const cells: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'cells') : undefined;
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
    addCell(sheet, tree, name, cells[index], [...root, index]);
  }
}

function addCell(
  sheet: Sheet,
  tree: PathNode,
  report: string | undefined,
  cell: unknown,
  path: readonly (string | number)[],
): void {
  if (!isCell(cell)) {
    sheet.issues.push(createIssue(reconcileIssues, 'reconcile.not-a-cell', { received: cell, path }));
    return;
  }
  const steps = stepsOf(cell.path);
  if (steps === undefined) {
    sheet.issues.push(createIssue(reconcileIssues, 'reconcile.path', { received: cell.path, path }));
    return;
  }
  if (!plant(tree, steps, sheet.cells.length)) {
    sheet.issues.push(createIssue(reconcileIssues, 'reconcile.duplicate-cell', { received: cell.path, path }));
    return;
  }
  sheet.paths.get(report)?.set(cell.path, sheet.cells.length);
  sheet.cells.push({ path: cell.path, report, source: cell, isRate: false });
}

// The boundary: what else stands in a cell is asked where it is read.
const isCell = (cell: unknown): cell is ReportCell =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell) && typeof Reflect.get(cell, 'path') === 'string';

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
  sheet.cells.push({ path, report, source: undefined, isRate: false });
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
