// A plain ESM program.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { checkIndicatorTable, percentage, VnIctError } from 'vn-ict';
import { percentage as fromNumber } from 'vn-ict/number';
import { VnIctError as FromOutcome } from 'vn-ict/outcome';
import { indicatorRowsSchema, safeParsePayload } from 'vn-ict/schema';

assert.equal(percentage(42_898, 44_376, { decimalPlaces: 1 }), '96.7');
assert.equal(fromNumber, percentage, 'one function behind both doors');
assert.equal(FromOutcome, VnIctError, 'one class behind both doors');

const rows = [
  { no: '5', name: 'Hồ sơ tiếp nhận trực tuyến', target: '100', result: '96,8%', note: '42.898/44.376 = 96,8%' },
];
const { summary } = checkIndicatorTable(rows, { targetUnit: '%' });
assert.deepEqual([summary.notMet, summary.contradictsOwnFraction], [['5'], ['5']]);
assert.ok(safeParsePayload(indicatorRowsSchema, rows).success);

const refusal = (calculate) => {
  try {
    calculate('1,5', 2);
  } catch (error) {
    return error;
  }
  return undefined;
};

assert.ok(refusal(fromNumber) instanceof VnIctError);
assert.ok(refusal(percentage) instanceof FromOutcome);

// Both module formats may meet in one program: what one throws the other recognises.
const cjs = createRequire(import.meta.url)('vn-ict');
assert.ok(refusal(cjs.percentage) instanceof VnIctError);
assert.ok(refusal(percentage) instanceof cjs.VnIctError);
assert.ok(!(new TypeError('another') instanceof VnIctError));

// Every door opens and leads somewhere.
for (const door of process.argv.slice(2)) {
  const names = Object.keys(await import(door));
  assert.ok(names.length > 0, `${door} is empty`);
}
console.log('esm: fine');
