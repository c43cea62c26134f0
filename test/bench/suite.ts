/** Things that do the same job, timed side by side in one run. */
export interface Suite {
  readonly title: string;
  /** What is timed, for the head of the table. */
  readonly unit: string;
  /** How many units one run does: what takes nanoseconds is timed in rounds. */
  readonly unitsPerRun: number;
  /** The first is this library; ratios are against it. */
  readonly contestants: readonly Contestant[];
}

export interface Contestant {
  readonly name: string;
  /** Does the job; every contestant must answer the same. */
  readonly run: () => unknown;
  /** How often it is run at least: what takes seconds cannot be run as often as what takes microseconds. */
  readonly runs?: number;
}
