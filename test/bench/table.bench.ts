import { readFileSync } from 'node:fs';
import { checkIndicatorTable, type IndicatorRow } from 'vn-ict';
import { indicatorTables } from 'vn-ict/catalog';
import { ROOT } from '../checks/repository.js';
import { checkByHand } from './by-hand.js';
import type { Suite } from './suite.js';

const file = readFileSync(`${ROOT}examples/data/plan-883-appendix-1.json`, 'utf8');
const { rows, definition: id } = JSON.parse(file) as { rows: IndicatorRow[]; definition: string };
const definition = indicatorTables.find((table) => table.id === id);
if (definition === undefined) throw new Error(`no table ${id}`);

const withoutMark = (rate: string): string => rate.replace('%', '').replace(',', '.');

export const suite: Suite = {
  title: 'the 28 rows of Phụ lục 1: read, recomputed, judged, confronted',
  unit: 'table',
  unitsPerRun: 1,
  contestants: [
    {
      name: 'vn-ict',
      run: () => {
        const { summary, rows: checks } = checkIndicatorTable(rows, { definition });
        return {
          met: summary.met,
          notMet: summary.notMet,
          undecided: summary.undecided,
          noTarget: summary.noTarget,
          recomputed: checks.flatMap(({ no, rate }) =>
            rate === undefined ? [] : `${no}: ${withoutMark(rate.printed)}`,
          ),
          contradictsOwnFraction: summary.contradictsOwnFraction,
          contradictsOtherRows: summary.contradictsOtherRows,
        };
      },
    },
    { name: 'zod + decimal.js by hand, for this table only', run: () => checkByHand(rows) },
  ],
};
