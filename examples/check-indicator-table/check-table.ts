import { fileURLToPath } from 'node:url';
import { checkIndicatorTable } from 'vn-ict';
import { indicatorTables } from 'vn-ict/catalog';
import { BrokenFile, readTableFile } from './read-table-file.js';
import { renderReport } from './render-report.js';

const PLAN_883 = fileURLToPath(new URL('../data/plan-883-appendix-1.json', import.meta.url));

/** Checks a table file, Phụ lục 1 of the plan unless one is named, and prints what it finds. */
export function checkTable(words: readonly string[]): number {
  const path = words.find((word) => !word.startsWith('--')) ?? PLAN_883;
  try {
    const table = readTableFile(path);
    const definition = indicatorTables.find(({ id }) => id === table.definition);
    const check = checkIndicatorTable(table.rows, {
      ...(definition === undefined ? {} : { definition }),
      ...(table.targetUnit === undefined ? {} : { targetUnit: table.targetUnit }),
    });
    const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
    const output = words.includes('--json') ? JSON.stringify(check, null, 2) : renderReport(table, check, colours);
    process.stdout.write(`${output}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
