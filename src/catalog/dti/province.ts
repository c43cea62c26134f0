import type { DtiValues } from './read-values.js';

/** Giá trị các chỉ số chính của một tỉnh. */
export interface DtiProvince<Index extends string = string> {
  /** Mã tỉnh, as in `'48'`; a ranking takes any key, a merger needs the codes before 2025-07-01. */
  readonly province: string;
  readonly values: DtiValues<Index>;
}
