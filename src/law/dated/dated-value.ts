import { equalData } from '../../outcome/index.js';
import { type PlainDate, plainDate } from '../../text/index.js';
import type { Confidence } from '../confidence.js';
import { type Citation, citationCovers } from './citation.js';

/**
 * Giá trị có thời hạn: a value or a rule with the days on which the law gives it, and the place that does. Plain data when `T` is.
 *
 * @typeParam T - the value: a threshold, a deadline, a rule as data
 */
export interface DatedValue<T> {
  readonly value: T;
  /** The first day in force. */
  readonly validFrom: PlainDate;
  /** The last day in force; absent while no end is known. */
  readonly validTo?: PlainDate;
  readonly citation: Citation;
  readonly confidence?: Confidence;
  /** Ngày biết đến: the day on which the value became known (issued, published); absent where it does not matter. */
  readonly knownFrom?: PlainDate;
  /** The places whose values it takes the place of; each covers what lies inside it. */
  readonly supersedes?: readonly Citation[];
}

/** What the law says on a day. */
export type ValueInForce<T> =
  | {
      readonly status: 'found';
      readonly value: T;
      /** The entries that give the value: more than one where texts agree. */
      readonly entries: readonly [DatedValue<T>, ...DatedValue<T>[]];
    }
  | {
      readonly status: 'notInForce';
      /** `not-known-yet`: an entry would be in force, but was not known on `knownAs`. */
      readonly reason: 'no-values' | 'before-first' | 'after-last' | 'gap' | 'not-known-yet';
    }
  | {
      readonly status: 'conflict';
      /** The entries that contradict one another, with their citations. */
      readonly entries: readonly [DatedValue<T>, DatedValue<T>, ...DatedValue<T>[]];
    };

/** How a dated value is looked up. */
export interface DatedLookup<T> {
  /** "As known on this day": entries that became known later are left out. Without it, all that is known counts. */
  readonly knownAs?: PlainDate;
  /** Whether two values say the same; by default equal plain data do. */
  readonly equal?: (one: T, other: T) => boolean;
}

/**
 * Giá trị có hiệu lực vào một ngày: the value that the law gives on a day, as it was known on another.
 *
 * Before the first value, after the last or between two there is none: `notInForce`, never a default. Two values in force that differ are a
 * `conflict` with both citations, unless one says that it supersedes the other.
 *
 * @param asOf - the day whose law is asked for
 * @throws VnIctError `text.*` for a day that is none, which a program without types may pass
 * @example
 * import { plainDate } from 'vn-ict';
 * import { valueInForce } from 'vn-ict/law';
 * const days = [
 *   { value: 30, validFrom: plainDate('2016-07-01'), validTo: plainDate('2026-06-30'), citation: { document: '85/2016/NĐ-CP', article: '16', clause: '2' } },
 *   { value: 25, validFrom: plainDate('2026-08-19'), citation: { document: '331/2026/NĐ-CP', article: '23', clause: '3' } },
 * ];
 * const found = valueInForce(days, plainDate('2023-12-20'));
 * found.status === 'found' ? found.value : undefined; // => 30
 * valueInForce(days, plainDate('2026-07-15')); // => { status: 'notInForce', reason: 'gap' }
 */
export function valueInForce<T>(
  values: readonly DatedValue<T>[],
  asOf: PlainDate,
  lookup: DatedLookup<T> = {},
): ValueInForce<T> {
  const { knownAs, equal = equalData } = lookup;
  const day = plainDate(asOf);
  const knownOn = knownAs === undefined ? undefined : plainDate(knownAs);
  const inForce = values.filter((entry) => covers(entry, day));
  const known = inForce.filter((entry) => isKnown(entry, knownOn));
  // Two entries that supersede each other decide nothing: they stand as the conflict they are, as do those that do so in a round.
  const left = known.filter((entry) => !known.some((other) => supersedes(other, entry) && !supersedes(entry, other)));
  const [first, ...others] = left.length === 0 ? known : left;
  if (first === undefined) return { status: 'notInForce', reason: reasonOf(values, day, inForce.length > 0) };
  const different = others.filter((entry) => !equal(entry.value, first.value));
  const [second, ...rest] = different;
  if (second !== undefined) return { status: 'conflict', entries: [first, second, ...rest] };
  return { status: 'found', value: first.value, entries: [first, ...others] };
}

function covers<T>({ validFrom, validTo }: DatedValue<T>, asOf: PlainDate): boolean {
  return validFrom <= asOf && (validTo === undefined || asOf <= validTo);
}

function isKnown<T>({ knownFrom }: DatedValue<T>, knownAs: PlainDate | undefined): boolean {
  return knownAs === undefined || knownFrom === undefined || knownFrom <= knownAs;
}

function supersedes<T>(newer: DatedValue<T>, older: DatedValue<T>): boolean {
  return newer !== older && (newer.supersedes ?? []).some((place) => citationCovers(place, older.citation));
}

function reasonOf<T>(values: readonly DatedValue<T>[], asOf: PlainDate, unknownYet: boolean) {
  if (values.length === 0) return 'no-values';
  if (unknownYet) return 'not-known-yet';
  if (values.every(({ validFrom }) => asOf < validFrom)) return 'before-first';
  return values.every(({ validTo }) => validTo !== undefined && validTo < asOf) ? 'after-last' : 'gap';
}
