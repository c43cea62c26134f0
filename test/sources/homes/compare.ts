// Which numbers of a document have no home in its typed report, and which typed ones the document does not print: each place is held number by
// number, as often as it prints it.
import { numeralsOf, withoutNames } from './numerals.js';
import type { TypedFigure } from './typed-figures.js';

/** A part of a document: as small as its typed figures name. */
export interface Prose {
  readonly place: string;
  readonly text: string;
}

/** A number that a place prints, with the words around it. */
export interface PrintedNumber {
  readonly place: string;
  readonly number: string;
  readonly around: string;
}

const WORDS_AROUND = 40;

/** The numbers that a document prints and that state something, in their order. */
export const numbersOf = (prose: readonly Prose[], names: readonly RegExp[]): readonly PrintedNumber[] =>
  prose.flatMap(({ place, text }) => {
    const bare = withoutNames(text, names);
    return numeralsOf(bare).map(({ number, index }) => {
      return { place, number, around: bare.slice(Math.max(0, index - WORDS_AROUND), index + WORDS_AROUND) };
    });
  });

/** Where a document and its report differ although they state the same. */
export interface Differences {
  /** Expressions that state nothing with their numbers. */
  readonly names: readonly RegExp[];
  /** What a place prints again, by the place where it is typed. */
  readonly repeated: readonly { readonly place: string; readonly numbers: string; readonly of: string }[];
  /** What a place prints once and two payloads have. */
  readonly twice: readonly { readonly place: string; readonly numbers: string; readonly why: string }[];
}

type Tally = Map<string, Map<string, number>>;

function add(tally: Tally, place: string, number: string, times = 1): void {
  const numbers = tally.get(place) ?? new Map<string, number>();
  tally.set(place, numbers.set(number, (numbers.get(number) ?? 0) + times));
}

export interface Comparison {
  /** A number that a place prints more often than the report has it there, with the words around it. */
  readonly homeless: readonly string[];
  /** A number that the report has more often for a place than the place prints it. */
  readonly unprinted: readonly string[];
  /** A number of the report that says of no place where it is printed. */
  readonly placeless: readonly string[];
  /** A repetition of what is not typed at the place that it names. */
  readonly unfounded: readonly string[];
}

/** Holds a document against its report. */
export function compare(
  printed: readonly PrintedNumber[],
  typed: readonly TypedFigure[],
  { repeated, twice }: Pick<Differences, 'repeated' | 'twice'>,
): Comparison {
  const left: Tally = new Map();
  for (const { places, number } of typed) for (const place of places) add(left, place, number);
  const unfounded = repeated.flatMap(({ numbers, of, place }) =>
    numeralsOf(numbers)
      .filter(({ number }) => (left.get(of)?.get(number) ?? 0) < 1)
      .map(({ number }) => `${place}: ${number} of ${of}`),
  );
  for (const { place, numbers } of repeated) for (const { number } of numeralsOf(numbers)) add(left, place, number);
  for (const { place, numbers } of twice) for (const { number } of numeralsOf(numbers)) add(left, place, number, -1);
  const homeless = printed.flatMap(({ place, number, around }) => {
    const count = left.get(place)?.get(number) ?? 0;
    add(left, place, number, -1);
    return count > 0 ? [] : [`${place}: ${number} in “${around}”`];
  });
  const unprinted = [...left].flatMap(([place, numbers]) =>
    [...numbers].filter(([, count]) => count > 0).map(([number, count]) => `${place}: ${number}, ${count} more`),
  );
  const placeless = typed
    .filter((figure) => figure.printed !== undefined && figure.places.length === 0)
    .map(({ number, path }) => `${path.join('.')}: ${number}`);
  return { homeless, unprinted, placeless, unfounded };
}

export const NOTHING: Comparison = { homeless: [], unprinted: [], placeless: [], unfounded: [] };
