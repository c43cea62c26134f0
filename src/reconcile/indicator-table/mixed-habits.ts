import type { Parsed } from '../../outcome/index.js';
import type { ReadingOptions } from './reading-options.js';
import type { RowCells } from './row-cells.js';
import type { RowInputs } from './row-inputs.js';

/**
 * What the figures of a row are measured in, where its cells print it or the table says it; `undefined` where nothing does. The
 * target is asked first when its result is read.
 */
export function measuresOf(
  { unit, target, result }: RowCells['texts'],
  { fraction }: RowInputs,
  { targetUnit, indicatorUnit }: ReadingOptions,
): string | undefined {
  const printed = PERCENT.test(target) || PERCENT.test(result) || fraction?.percent !== undefined ? '%' : undefined;
  return (unit === '' ? undefined : unit) ?? targetUnit ?? indicatorUnit ?? printed;
}

const PERCENT = /[%‰]|phần (?:trăm|nghìn)/iu;
const RATE = /^(?:[%‰]|phần (?:trăm|nghìn)|percent)/iu;
const GROUPED = /\d\.\d{3}(?!\d)/;
const OTHER_MARKS = /\d,\d|\d\.\d{1,2}(?!\d)|\d\.\d{4}/;

/**
 * Reads a cell of a table that may mix habits. A dot before exactly three digits groups thousands, as Vietnamese spells them, unless
 * the figure is a rate: of `12.500` beside percentages both readings are left open.
 */
export function readMixed<T>(
  text: string,
  unit: string | undefined,
  read: (kind: { readonly kind?: 'amount' }) => Parsed<T>,
): Parsed<T> {
  const parsed = read({});
  if (parsed.success || parsed.issues[0].code !== 'text.ambiguous') return parsed;
  const counts = unit === undefined || !RATE.test(unit);
  return counts && !PERCENT.test(text) && GROUPED.test(text) && !OTHER_MARKS.test(text)
    ? read({ kind: 'amount' })
    : parsed;
}
