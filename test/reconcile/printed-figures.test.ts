// Figures that provinces published; whether each agrees with its own parts is arithmetic done by hand.
import { expect, it } from 'vitest';
import { checkIndicatorTable } from 'vn-ict';

it.each([
  ['115.665/168.746', '68,54%', 'consistent'], // 68,5438…%
  ['42/63', '75%', 'inconsistent'], // 66,7%
  ['402/761', '52,82%', 'consistent'], // 52,8252…%: truncated
  ['80,7/174,7', '46,27%', 'inconsistent'], // at most 80,75/174,65 = 46,24%
  ['1.054/1.191', '88,5%', 'consistent'], // 88,497…%
])('%s printed as %s is %s', (note, result, verdict) => {
  const check = checkIndicatorTable([{ no: '1', name: 'a', result, note }], { targetUnit: '%' });
  expect(check.rows[0]?.figures.map((figure) => figure.verdict)).toEqual([verdict]);
});
