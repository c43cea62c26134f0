/** How the cells of a row are to be read. */
export interface ReadingOptions {
  /** Read `68.6%` as 68,6% with a warning, as tables that mix habits need. */
  readonly lenient: boolean;
  /** The unit in the head of the target column. */
  readonly targetUnit?: string | undefined;
  /** The unit of the indicator that the definition of the table knows the row by. */
  readonly indicatorUnit?: string | undefined;
}
