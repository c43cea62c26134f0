import { normalizeVietnamese, safeParseQuantity } from '../../text/index.js';

/** Units that are measured, not counted: a figure in one of them is no number of things. */
export const MEASURED: readonly string[] = [
  '%',
  'điểm phần trăm',
  'đồng',
  'USD',
  'km',
  'm',
  'MB',
  'GB',
  'TB',
  'giờ',
  'phút',
  'giây',
];

const COUNT = /^\d{1,15}$/;
const LONGEST = 100;

/**
 * Số đếm như đã in, with or without the word for what is counted: `07`, `1.014`, `04 hệ thống`, `12 dự án`. What is hedged, a range, a fraction
 * or measured is none.
 */
export function printedCount(printed: unknown): bigint | undefined {
  if (typeof printed !== 'string' || printed.length > LONGEST) return undefined;
  const quantity = safeParseQuantity(normalizeVietnamese(printed).trim());
  if (!quantity.success) return undefined;
  const { value, unit, scale, hedge, upper, per } = quantity.data;
  if (scale !== undefined || hedge !== undefined || upper !== undefined || per !== undefined) return undefined;
  return COUNT.test(value) && (unit === undefined || !MEASURED.includes(unit)) ? BigInt(value) : undefined;
}
