// Checks an indicator table: `npm run demo:table`, `npm run demo:table -- my-table.json`, `npm run demo:table -- --json`.
// Exit status: 0 when the table could be read and checked, 1 when the file is broken.
import { checkTable } from './check-table.js';

process.exitCode = checkTable(process.argv.slice(2));
