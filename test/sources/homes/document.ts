import type { PeriodicReport } from 'vn-ict/report';
import type { Differences, Prose } from './compare.js';
import type { PlacesOf } from './typed-figures.js';

/** A document, its report, and where the two differ. */
export interface Document extends Differences {
  readonly report: PeriodicReport;
  /** The file of its text. */
  readonly seed: string;
  readonly prose: () => readonly Prose[];
  readonly placesOf: PlacesOf;
  /** Numbers that its report has of words, each with the words and their place: `0` for `không xảy ra sự cố`. */
  readonly inWords: readonly { readonly number: string; readonly place: string; readonly words: string }[];
}
