import type { ChangeKind } from '../number/index.js';
import {
  type ConfrontOptions,
  isObstacle,
  type Obstacle,
  type PrintedOrExact,
  type ReadFigure,
  readFigure,
} from './confront-figure.js';
import { readCell } from './input.js';

/** What a printed change says of its direction. */
export type ChangeDirection = 'increase' | 'decrease' | 'unstated';

/** A printed change that was read. */
export type ReadChange = ReadFigure & { readonly direction: ChangeDirection };

const LEADS: readonly (readonly [word: string, direction: ChangeDirection])[] = [
  ['tăng trưởng', 'increase'],
  ['tăng thêm', 'increase'],
  ['tăng', 'increase'],
  ['cao hơn', 'increase'],
  ['nhiều hơn', 'increase'],
  ['lớn hơn', 'increase'],
  ['vượt', 'increase'],
  ['giảm', 'decrease'],
  ['thấp hơn', 'decrease'],
  ['ít hơn', 'decrease'],
  ['nhỏ hơn', 'decrease'],
  ['gấp', 'unstated'],
  ['bằng', 'unstated'],
];

const MULTIPLES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['đôi', '2 lần'],
  ['rưỡi', '1,5 lần'],
]);

const PERCENT_KINDS: ReadonlySet<ChangeKind> = /* @__PURE__ */ new Set<ChangeKind>(['percent', 'index', 'points']);

/** Reads a change with its words (`tăng`, `giảm`, `gấp`, `so với cùng kỳ`) or its sign. */
export function readChange(
  input: PrintedOrExact,
  kind: ChangeKind,
  said: 'increase' | 'decrease' | undefined,
  options: ConfrontOptions,
  name = 'printed',
): ReadChange | Obstacle {
  if (typeof input !== 'string') {
    // A difference is handed over as a size or with its sign; a printed change as a number has the sign that it has.
    // An index or a multiple as a number has no sign to tell.
    const isRatio = kind === 'index' || kind === 'times';
    const signed = (name === 'printed' && !isRatio) || String(input).startsWith('-');
    const direction = said ?? (signed ? directionOf(String(input)) : 'unstated');
    return { figure: input, unit: undefined, direction };
  }
  const cell = readCell(input);
  const { direction, rest } = readLeads(cell.success ? withoutComparison(cell.data) : input);
  const { unit, ...reading } = options;
  const shared = PERCENT_KINDS.has(kind) ? '%' : kind === 'absolute' ? unit : undefined;
  const figure = readFigure(rest, shared === undefined ? reading : { ...reading, unit: shared }, [name]);
  if (isObstacle(figure)) return figure;
  const signed = /^[+\-−–]/u.test(rest) ? directionOf(rest) : 'unstated';
  return { ...figure, direction: direction ?? said ?? signed };
}

const directionOf = (text: string): ChangeDirection => (/^[\-−–]/u.test(text) ? 'decrease' : 'increase');

/** `(-19,76%)` and `23,1% so với cùng kỳ` are what they hold. */
function withoutComparison(cell: string): string {
  const inner = cell.startsWith('(') && cell.endsWith(')') ? cell.slice(1, -1).trim() : cell;
  const at = inner.search(/ so (?:với|cùng) /u);
  return at < 0 ? inner : inner.slice(0, at);
}

function readLeads(cell: string): { readonly direction: ChangeDirection | undefined; readonly rest: string } {
  let rest = cell;
  let direction: ChangeDirection | undefined;
  // `tăng gấp 2 lần` has two of them.
  for (let count = 0; count < 2; count += 1) {
    const folded = rest.toLowerCase();
    const lead = LEADS.find(([word]) => folded.startsWith(`${word} `));
    if (lead === undefined) break;
    if (lead[1] !== 'unstated') direction ??= lead[1];
    rest = rest.slice(lead[0].length + 1);
  }
  return { direction, rest: MULTIPLES.get(rest.toLowerCase()) ?? rest };
}
