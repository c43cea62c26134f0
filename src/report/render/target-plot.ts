/** Một dòng dữ liệu của biểu đồ. */
export interface TargetPlotRow {
  /** `<section>.<no>`. */
  readonly key: string;
  readonly section: string;
  /** Number and name, each once. */
  readonly indicator: string;
  readonly result: number;
  readonly target: number;
  /** The upper end of a target that is a range. */
  readonly targetUpper?: number;
  readonly outcome: string;
  /** As printed, and exact: what the plotted number is a float of. */
  readonly resultText: string;
  readonly resultExact: string;
  readonly targetText: string;
}

export interface PlotField<Name extends keyof TargetPlotRow, Kind extends 'quantitative' | 'nominal'> {
  readonly field: Name;
  readonly type: Kind;
}

export interface Tooltip extends PlotField<keyof TargetPlotRow, 'nominal'> {
  readonly title: string;
}

export interface ResultLayer {
  readonly mark: { readonly type: 'bar' };
  readonly encoding: {
    readonly x: PlotField<'result', 'quantitative'> & { readonly title: string; readonly stack: null };
    readonly color: PlotField<'outcome', 'nominal'> & { readonly title: string };
    readonly tooltip: readonly Tooltip[];
  };
}

export interface TargetLayer {
  readonly mark: { readonly type: 'tick'; readonly color: 'black'; readonly thickness: 3 };
  readonly encoding: {
    readonly x: PlotField<'target' | 'targetUpper', 'quantitative'>;
    readonly tooltip: readonly Tooltip[];
  };
}

/** Biểu đồ kết quả so với mục tiêu, as a Vega-Lite specification: plain data. */
export interface TargetPlot {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  readonly title: string;
  readonly description: string;
  readonly data: { readonly values: readonly TargetPlotRow[] };
  readonly encoding: {
    readonly y: PlotField<'indicator', 'nominal'> & {
      readonly title: string;
      readonly sort: null;
      /** Names are long. */
      readonly axis: { readonly labelLimit: 400 };
    };
  };
  readonly layer: readonly (ResultLayer | TargetLayer)[];
}
