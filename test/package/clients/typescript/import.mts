// A strict TypeScript program in ESM.
import {
  checkIndicatorTable,
  type DecimalString,
  type IndicatorRow,
  type IndicatorTableCheck,
  type Issue,
  type Outcome,
  percentage,
  VnIctError,
} from 'vn-ict';
import { percentage as fromNumber, type RoundingMode } from 'vn-ict/number';
import { unwrap } from 'vn-ict/outcome';

const rounding: RoundingMode = 'half-even';
const rate: DecimalString | undefined = percentage(42_898, 44_376, { decimalPlaces: 1, rounding });
if (rate !== '96.7') throw new Error(`96.7 expected, not ${rate}`);

// @ts-expect-error -- no such rounding
const _wrong = (): unknown => percentage(1, 2, { rounding: 'up' });

const rows: readonly IndicatorRow[] = [
  { no: '24', name: 'Phê duyệt cấp độ an toàn HTTT', target: '>80', result: '80%' },
];
const check: IndicatorTableCheck = checkIndicatorTable(rows, { targetUnit: '%' });
if (check.rows[0]?.outcome !== 'fail') throw new Error('80% is not above 80');

const outcomes: readonly Outcome[] = ['pass', 'fail', 'undecided', 'notApplicable', 'error'];
const issues: Issue[] = [];
try {
  fromNumber('1,5', 2);
} catch (error) {
  if (error instanceof VnIctError) issues.push(...error.issues);
}
if (issues[0]?.code !== 'number.not-decimal' || outcomes.length !== 5 || typeof unwrap !== 'function') {
  throw new Error('the error was not recognised');
}
