import { type CellUse, cellPath } from '../../reconcile/index.js';
import type { Text, Voice } from './view.js';

/** Where a cell stands: path, row and column. */
export const placeOf = (cell: CellUse, { quote }: Voice): readonly Text[] => [
  quote(cellPath(cell)),
  quote(cell.row),
  quote(cell.column),
];

export const printedIn = ({ printed }: CellUse, { say, quote }: Voice): Text =>
  printed === undefined ? { text: say('nothingPrinted') } : quote(printed);
