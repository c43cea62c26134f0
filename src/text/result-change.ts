import { type Parsed, succeed } from '../outcome/index.js';
import type { NumberOptions } from './number-reading.js';
import { type Quantity, type QuantityTextCode, safeParseQuantity } from './quantity.js';

/** Kết quả là mức tăng, giảm: a result that says by how much something changed, not where it stands now. */
export interface ChangeResult {
  readonly status: 'changed';
  readonly direction: 'increase' | 'decrease';
  /** The size of the change, not negative. */
  readonly quantity: Quantity;
  /** What it is counted from: `năm 2022` in `Tăng 2 bậc so với năm 2022`. */
  readonly baseline?: string;
  readonly text: string;
}

// `tăng lên 80%` and `giảm còn 5%` are levels, `tăng từ hạng 31 lên hạng 29` has two: none of them is the size of a change.
const LEAD = /^(?:đã )?(?:(tăng)(?: thêm| trưởng)?|(?:cắt )?giảm(?: bớt)?|rút ngắn)(?: được)? /iu;
const BASELINE = /[ ,(](?=so (?:với|cùng|năm|kỳ|tháng|quý) )/iu;

/** Reads `Tăng 2 bậc`, `Giảm 5% so với cùng kỳ`; `undefined` where the words before the figure are not those of a change. */
export function readChangeResult(
  cell: string,
  options: NumberOptions,
): Parsed<ChangeResult, QuantityTextCode> | undefined {
  const lead = LEAD.exec(cell);
  if (lead === null) return undefined;
  const rest = cell.slice(lead[0].length);
  const compared = BASELINE.exec(rest);
  const size = compared === null ? rest : rest.slice(0, compared.index);
  const quantity = safeParseQuantity(size, options);
  if (!quantity.success) return quantity;
  // `tăng -5%` says two things.
  if (quantity.data.value.startsWith('-')) return undefined;
  const baseline = compared === null ? '' : withoutClosing(rest.slice(compared.index + 1));
  return succeed(
    {
      status: 'changed',
      direction: lead[1] === undefined ? 'decrease' : 'increase',
      quantity: quantity.data,
      ...(baseline === '' ? {} : { baseline }),
      text: cell,
    },
    quantity.issues,
  );
}

const COMPARED_WITH = /^so (?:với )?/iu;
const CLOSING = /[).;, ]$/u;

function withoutClosing(compared: string): string {
  let text = compared.replace(COMPARED_WITH, '');
  while (CLOSING.test(text)) text = text.slice(0, -1);
  return text;
}
