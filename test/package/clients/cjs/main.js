// A plain CommonJS program.
const assert = require('node:assert/strict');
const { checkIndicatorTable, percentage, VnIctError } = require('vn-ict');
const { percentage: fromNumber } = require('vn-ict/number');
const { VnIctError: FromOutcome } = require('vn-ict/outcome');

assert.equal(percentage(42_898, 44_376, { decimalPlaces: 1 }), '96.7');
assert.equal(FromOutcome, VnIctError, 'one class behind both doors');
assert.throws(() => fromNumber('1,5', 2), VnIctError);
assert.throws(
  () => percentage('1,5', 2),
  (error) => error instanceof FromOutcome && error.code === 'number.not-decimal',
);

const rows = [
  { no: '5', name: 'Hồ sơ tiếp nhận trực tuyến', target: '100', result: '96,8%', note: '42.898/44.376 = 96,8%' },
];
const { summary } = checkIndicatorTable(rows, { targetUnit: '%' });
assert.deepEqual([summary.notMet, summary.contradictsOwnFraction], [['5'], ['5']]);

const { indicatorRowsSchema } = require('vn-ict/schema');
assert.ok(indicatorRowsSchema.safeParse(rows).success);

for (const door of process.argv.slice(2)) assert.ok(Object.keys(require(door)).length > 0, `${door} is empty`);

import('vn-ict').then((esm) => {
  assert.throws(() => esm.percentage('1,5', 2), VnIctError);
  assert.throws(() => percentage('1,5', 2), esm.VnIctError);
  console.log('cjs: fine');
});
