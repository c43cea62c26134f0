// Checks a whole plan: `npm run demo`. A table of your own: `npm run demo -- my-table.json`, `npm run demo -- --json`.
// The plan is confronted with itself (annexes, statistics, text) and with the report and the scheme before it.
import { indicatorTables } from 'vn-ict/catalog';
import { checkReport } from 'vn-ict/report';
import { checkTable } from '../check-indicator-table/check-table.js';
import { renderFindings } from './render-findings.js';
import { demoReports } from './reports.js';

function main(words: readonly string[]): number {
  const status = checkTable(words);
  if (words.length > 0) return status;
  for (const { report, reference } of demoReports) {
    const check = checkReport(report, { definitions: indicatorTables, reference });
    process.stdout.write(`\n${renderFindings(check)}\n`);
  }
  return status;
}

process.exitCode = main(process.argv.slice(2));
