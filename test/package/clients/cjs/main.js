// A plain CommonJS program.
const assert = require('node:assert/strict');
const { percentage, VnIctError } = require('vn-ict');
const { percentage: fromNumber } = require('vn-ict/number');
const { VnIctError: FromOutcome } = require('vn-ict/outcome');

assert.equal(percentage(42_898, 44_376, { decimalPlaces: 1 }), '96.7');
assert.equal(FromOutcome, VnIctError, 'one class behind both doors');
assert.throws(() => fromNumber('1,5', 2), VnIctError);
assert.throws(
  () => percentage('1,5', 2),
  (error) => error instanceof FromOutcome && error.code === 'number.not-decimal',
);

for (const door of process.argv.slice(2)) assert.ok(Object.keys(require(door)).length > 0, `${door} is empty`);

import('vn-ict').then((esm) => {
  assert.throws(() => esm.percentage('1,5', 2), VnIctError);
  assert.throws(() => percentage('1,5', 2), esm.VnIctError);
  console.log('cjs: fine');
});
