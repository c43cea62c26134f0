import type { DecimalString, Hedge } from '../../number/index.js';

/** Từ: a word of the sentence, in lower case and one spelling. */
export interface WordToken {
  readonly kind: 'word';
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Dấu câu. */
export interface MarkToken {
  readonly kind: 'mark';
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a printed number is:
 *
 * - `count`: a figure that counts or measures something; `percent`, `points` (điểm phần trăm), `times` (lần);
 * - `fraction`: two counts around a stroke;
 * - `other`: a date, a document number, a rank, a level, a range, a telephone number: nothing that is confronted.
 */
export type FigureType = 'count' | 'percent' | 'points' | 'times' | 'fraction' | 'other';

/** A number with what it was read as. */
export interface Reading {
  readonly value: DecimalString;
  readonly decimalPlaces: number;
  readonly scale?: number;
  readonly hedge?: Hedge;
  readonly start: number;
  readonly end: number;
}

/** Con số trong câu. */
export interface FigureToken {
  readonly kind: 'figure';
  readonly type: FigureType;
  readonly key: '';
  readonly start: number;
  readonly end: number;
  /** Of a fraction the numerator; none of `other`. */
  readonly reading?: Reading;
  readonly denominator?: Reading;
  /** The words after it that say what it counts, in lower case. */
  readonly unit: readonly string[];
}

export type Token = WordToken | MarkToken | FigureToken;

export const isFigure = (token: Token | undefined): token is FigureToken => token?.kind === 'figure';
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.key);
export const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.kind === 'word' && words.includes(token.key);
