// A strict TypeScript program in CommonJS.
import vnIct = require('vn-ict');

import { percentage } from 'vn-ict/number';
import { VnIctError } from 'vn-ict/outcome';

const rate: vnIct.DecimalString | undefined = vnIct.percentage(1377, 1771, { decimalPlaces: 1 });
if (rate !== '77.8') throw new Error(`77.8 expected, not ${rate}`);
const check = vnIct.checkIndicatorTable([{ no: '16', name: 'Cáp quang', target: '75', result: '75%' }], {
  targetUnit: '%',
});
if (check.rows[0]?.outcome !== 'pass') throw new Error('75% meets 75');

let recognised = false;
try {
  percentage('1,5', 2);
} catch (error) {
  recognised = error instanceof vnIct.VnIctError && error instanceof VnIctError;
}
if (!recognised) throw new Error('the error was not recognised');
