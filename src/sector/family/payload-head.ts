import { VnIctError } from '../../outcome/index.js';
import { ownData } from '../../outcome/inner.js';
import { type Period, periodSpan } from '../../period/index.js';
import { foldVietnamese, type PlainDate } from '../../text/index.js';

/** What a payload says that it is of. */
interface Head {
  readonly family: unknown;
  readonly territory: unknown;
  /** The last day of the period. */
  readonly until?: PlainDate;
}

/** Reads the head of a payload that may come from anywhere. */
export function headOf(from: unknown): Head {
  const payload = ownData(from);
  const field = (name: string): unknown =>
    typeof payload === 'object' && payload !== null ? Reflect.get(payload, name) : undefined;
  const head = { family: field('family'), territory: field('territory') };
  try {
    // `periodSpan` refuses at run time what is no period.
    return { ...head, until: periodSpan(field('period') as Period, 'statistical').to };
  } catch (error) {
    if (error instanceof VnIctError || error instanceof TypeError) return head;
    throw error;
  }
}

/**
 * Whether two territories are told to be different ones: by name, with or without `tỉnh`, or by key. A name and a key cannot be compared here.
 */
export function areElsewhere(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string' || one.includes('@') !== other.includes('@')) return false;
  return keyOf(one) !== keyOf(other);
}

const keyOf = (territory: string): string => foldVietnamese(territory).replace(/^tinh /, '');
