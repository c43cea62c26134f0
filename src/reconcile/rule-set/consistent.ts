import type { Budget } from '../localize/simplex.js';
import type { Line } from './line.js';
import type { Rate } from './rate.js';
import type { System, Values } from './system.js';

/** The rules of a set that speak of figures. */
export interface Figures {
  readonly lines: readonly Line[];
  readonly rates: readonly Rate[];
}

/** What is known of the figures once contradictions are told. */
export interface Consistent {
  readonly lines: readonly Line[];
  /** By their rules. */
  readonly rates: ReadonlyMap<number, Rate>;
  readonly system: System;
  /** Values that break no line of it. */
  readonly values: Values;
  readonly budget: Budget;
  /** Lines times the denominators of rates near them. */
  readonly withProducts: (lines: readonly Line[], isActive: (rate: Rate) => boolean) => readonly Line[];
}
