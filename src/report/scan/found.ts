import type { ChangeKind, Confrontation } from '../../number/index.js';
import type { StatementBasis, UnpairedReason } from './statement.js';
import type { Reading } from './token.js';

interface FoundBase {
  readonly basis: StatementBasis;
  readonly confrontation: Confrontation;
}

export interface FoundRate extends FoundBase {
  readonly kind: 'rate';
  readonly numerator: Reading;
  readonly denominator: Reading;
  readonly percent: Reading;
}

export interface FoundSum extends FoundBase {
  readonly kind: 'sum';
  readonly total: Reading;
  readonly parts: readonly Reading[];
}

export interface FoundChange extends FoundBase {
  readonly kind: 'change';
  readonly changeKind: ChangeKind;
  readonly direction: 'increase' | 'decrease';
  readonly current: Reading;
  readonly previous?: Reading;
  readonly difference?: Reading;
  readonly printed: Reading;
}

/** A statement of a sentence, in the places of the scanned text. */
export type Found = FoundRate | FoundSum | FoundChange;

/** A statement that lacks a side. */
export interface Lacking {
  readonly kind: Found['kind'];
  readonly reason: UnpairedReason;
  readonly start: number;
  readonly end: number;
}

/** What a sentence states. */
export interface Findings {
  readonly found: Found[];
  readonly lacking: Lacking[];
}
