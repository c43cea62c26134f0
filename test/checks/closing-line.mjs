// The closing line of CI: what the test runner counted, summed over its JSON reports.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = process.argv[2];
const reports = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
let passed = 0;
let failed = 0;
for (const file of reports) {
  const report = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  passed += report.numPassedTests;
  // A file that could not be loaded has no tests to fail: it counts as one.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  failed += report.numFailedTests + broken.length;
}
console.log(`${passed} passed, ${failed} failed`);
if (passed === 0 || failed > 0) process.exitCode = 1;
