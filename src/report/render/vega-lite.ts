import { parseRational, type RationalString, roundRational } from '../../number/index.js';
import type { ReportCheck } from '../report-check.js';
import { barsOf } from './bars.js';
import { type RenderOptions, readRendering } from './options.js';
import type { ResultLayer, TargetLayer, TargetPlot, TargetPlotRow, Tooltip } from './target-plot.js';
import { type Bar, limited, voiceOf } from './view.js';

/**
 * Biểu đồ Vega-Lite của kết quả so với mục tiêu: bars of the results and ticks at their targets, as a specification (Vega-Lite 6) that other
 * programs draw. Only indicators in percent are in it, those of other units stand in the tables.
 *
 * @param check - what `checkReport` answers
 * @param options - the language (`vi` unless named) and how many indicators are plotted
 * @throws VnIctError `argument.type`, `argument.value` for what is no check, or options that are none
 * @example
 * import { checkReport, reportToVegaLite } from 'vn-ict/report';
 * const rows = [{ no: '1', name: 'Tỷ lệ cung cấp DVCTT', target: '80%', result: '77,8%' }];
 * const cover = { title: 'Kế hoạch', agency: 'UBND tỉnh Bắc Kạn', period: { kind: 'year', year: 2023 } } as const;
 * const check = checkReport({ cover, sections: [{ kind: 'indicator-table', id: 'annex', rows }] });
 * const [row] = reportToVegaLite(check).data.values;
 * [row?.indicator, row?.result, row?.target, row?.resultText]; // => ['1. Tỷ lệ cung cấp DVCTT', 77.8, 80, '77,8%']
 */
export function reportToVegaLite(check: ReportCheck, options: RenderOptions = {}): TargetPlot {
  const voice = voiceOf(readRendering(check, options));
  const { say } = voice;
  const bars = check.sections.flatMap((section) =>
    section.result !== undefined && 'rules' in section.result ? barsOf(section, section.result.rows, voice) : [],
  );
  const values = plotRows(limited(bars, voice).shown);
  const tooltip: readonly Tooltip[] = [
    { field: 'indicator', type: 'nominal', title: say('indicator') },
    { field: 'section', type: 'nominal', title: say('section') },
    { field: 'resultText', type: 'nominal', title: say('result') },
    { field: 'resultExact', type: 'nominal', title: say('exactValue') },
    { field: 'targetText', type: 'nominal', title: say('target') },
    { field: 'outcome', type: 'nominal', title: say('outcome') },
  ];
  const tick = (field: 'target' | 'targetUpper'): TargetLayer => ({
    mark: { type: 'tick', color: 'black', thickness: 3 },
    encoding: { x: { field, type: 'quantitative' }, tooltip },
  });
  const bar: ResultLayer = {
    mark: { type: 'bar' },
    encoding: {
      x: { field: 'result', type: 'quantitative', title: say('percent'), stack: null },
      color: { field: 'outcome', type: 'nominal', title: say('outcome') },
      tooltip,
    },
  };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: say('chart'),
    description: say('plotDescription', { count: values.length }),
    data: { values },
    encoding: {
      y: { field: 'indicator', type: 'nominal', title: say('indicator'), sort: null, axis: { labelLimit: 400 } },
    },
    layer: [
      bar,
      tick('target'),
      ...(values.some(({ targetUpper }) => targetUpper !== undefined) ? [tick('targetUpper')] : []),
    ],
  };
}

/** Rows of one name would share a bar: the second one is told apart. */
function plotRows(bars: readonly Bar[]): readonly TargetPlotRow[] {
  const seen = new Map<string, number>();
  return bars.map(({ key, section, name, result, target, outcomeText, resultText, targetText }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return {
      key,
      section,
      indicator: times === 1 ? name : `${name} (${times})`,
      result: plotted(result),
      target: plotted(target.lower),
      ...(target.upper === undefined ? {} : { targetUpper: plotted(target.upper) }),
      outcome: outcomeText,
      resultText,
      resultExact: result,
      targetText,
    };
  });
}

const PLACES = 6;

/** The one border where a figure becomes a float: plots take nothing else. What is exact travels beside it, as text. */
function plotted(value: RationalString): number {
  // eslint-disable-next-line exact/numbers -- the length of a bar, which nobody computes with
  return Number(roundRational(parseRational(value), PLACES));
}
