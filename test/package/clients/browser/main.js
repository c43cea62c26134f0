// What a web page runs, without anything that only Node has.
import { checkIndicatorTable, percentage, VnIctError } from 'vn-ict';

let code = '';
try {
  percentage('1,5', 2);
} catch (error) {
  if (error instanceof VnIctError) code = error.code;
}
const rows = [
  { no: '5', name: 'Hồ sơ tiếp nhận trực tuyến', target: '100', result: '96,8%', note: '42.898/44.376 = 96,8%' },
];
const { summary } = checkIndicatorTable(rows, { targetUnit: '%' });
globalThis.result = {
  rate: percentage(42_898, 44_376, { decimalPlaces: 1 }),
  code,
  contradictsOwnFraction: summary.contradictsOwnFraction,
};
