import { evaluateColumns } from 'vn-ict/indicator';
import { asOf, columnsOf, indicators, targets } from './indicator-table.js';
import type { Suite } from './suite.js';

const CELLS = 10_000_000;
const [indicator] = indicators;
const options = { asOf, target: targets[0]! };
const largest = columnsOf(CELLS, 0);

/** The same ten million cells, so many of them at a time, into arrays that are kept. */
function inCallsOf(cells: number): () => number {
  const columns = { part: largest.part.subarray(0, cells), whole: largest.whole.subarray(0, cells) };
  const into = evaluateColumns(indicator!, columns, options);
  return () => {
    let met = 0;
    for (let done = 0; done < CELLS; done += cells)
      met += evaluateColumns(indicator!, columns, { ...options, into }).counts.pass;
    return met;
  };
}

export const suite: Suite = {
  title: 'cost of a cell as columns grow',
  unit: 'cell',
  unitsPerRun: CELLS,
  contestants: [10_000, 100_000, 1_000_000, 10_000_000].map((cells) => ({
    name: `${cells.toLocaleString('en')} cells`,
    run: inCallsOf(cells),
    runs: 9,
  })),
};
