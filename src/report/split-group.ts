import { addRationals, parseRational, type RationalString, spellRational } from '../number/index.js';
import { cellPath, type ErrorGroup, type ErrorSet, type RuleOutcome, type WrongCell } from '../reconcile/index.js';

/** Failed rules with the sets of cells that would mend them. */
export interface FindingGroup {
  readonly rules: readonly RuleOutcome[];
  readonly sets: readonly ErrorSet[];
  readonly complete: boolean;
  readonly proof: ErrorGroup['proof'];
}

/**
 * Rules may stand in one group only because rules that hold join them. A group whose one set falls into parts, each of which the rules of
 * its own part read, is as many findings: an editor mends them one by one.
 */
export function splitGroup({ rules, sets, complete, proof }: ErrorGroup): readonly FindingGroup[] {
  const [set, another] = sets;
  const whole: FindingGroup = { rules, sets, complete, proof };
  // What is taken to hold is said of the set as a whole.
  const isPlain = set?.assumes === undefined && proof.kind === 'exact';
  if (set === undefined || another !== undefined || !isPlain) return [whole];
  const parts: { rules: RuleOutcome[]; cells: Set<WrongCell> }[] = [];
  for (const rule of rules) {
    const read = new Set(rule.cells.map(cellPath));
    const cells = set.cells.filter((cell) => read.has(cellPath(cell)));
    // Cells of one row are mended together.
    const rows = new Set(cells.map(({ path }) => rowOf(path)));
    const joined = parts.filter((part) => [...part.cells].some(({ path }) => rows.has(rowOf(path))));
    for (const part of joined) parts.splice(parts.indexOf(part), 1);
    parts.push({
      rules: [...joined.flatMap((part) => part.rules), rule],
      cells: new Set([...joined.flatMap((part) => [...part.cells]), ...cells]),
    });
  }
  const placed = parts.reduce((sum, { cells }) => sum + cells.size, 0);
  // A cell that only rules which hold read belongs to the set as a whole.
  if (parts.length < 2 || placed < set.cells.length || parts.some(({ cells }) => cells.size === 0)) return [whole];
  const home = (path: string): number =>
    Math.max(
      0,
      parts.findIndex(({ cells }) => [...cells].some((cell) => rowOf(cell.path) === rowOf(path))),
    );
  return parts.map(({ rules: own, cells }, index) => {
    const recomputed = set.recomputed.filter(({ path }) => home(path) === index);
    return { rules: own, sets: [{ weight: weightOf([...cells]), cells: [...cells], recomputed }], complete, proof };
  });
}

/** The path without its last step: a rate that is computed again stands in the row of its parts. */
const rowOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));

function weightOf(cells: readonly WrongCell[]): RationalString {
  return spellRational(cells.map(({ weight }) => parseRational(weight)).reduce(addRationals));
}
