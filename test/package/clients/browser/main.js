// What a web page runs, without anything that only Node has.
import { percentage, VnIctError } from 'vn-ict';

let code = '';
try {
  percentage('1,5', 2);
} catch (error) {
  if (error instanceof VnIctError) code = error.code;
}
globalThis.result = { rate: percentage(42_898, 44_376, { decimalPlaces: 1 }), code };
