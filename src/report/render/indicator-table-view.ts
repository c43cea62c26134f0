import { JUDGEMENT_REASON_LABELS } from '../../indicator/core/index.js';
import { OUTCOME_LABELS, type Outcome } from '../../outcome/index.js';
import type { IndicatorRowCheck, IndicatorTableCheck, TableRuleCheck } from '../../reconcile/index.js';
import type { SectionCheck } from '../report-check.js';
import { barsOf } from './bars.js';
import { spellExact } from './spell.js';
import { type Block, limited, type Text, tableOf, type Voice } from './view.js';

/** Bảng chỉ tiêu: every row with its target, its result, the rate computed again and the outcome; then the chart. */
export function indicatorTableBlocks(
  { rows, rules }: IndicatorTableCheck,
  section: SectionCheck,
  voice: Voice,
): readonly Block[] {
  const { say } = voice;
  const caption = say('kind.indicator-table');
  const columns = ['no', 'indicator', 'target', 'result', 'recomputedRate', 'outcome'] as const;
  const table = tableOf(voice, caption, columns, rows, (row) => rowCells(row, voice));
  const between = tableOf(voice, say('betweenRows'), ['mustHold', 'figures', 'residual', 'outcome'], rules, (rule) =>
    ruleCells(rule, voice),
  );
  return [table, ...(rules.length === 0 ? [] : [between]), ...chartOf(rows, section, voice)];
}

function rowCells(row: IndicatorRowCheck, { quote, pick }: Voice): readonly (Text | string)[] {
  const { no, name, target, result, rate, outcome, reason } = row;
  const why = reason === undefined ? '' : `: ${pick(JUDGEMENT_REASON_LABELS[reason])}`;
  return [
    quote(no),
    quote(name),
    quote(target?.text ?? receivedAt(row, 'target')),
    quote(result?.text ?? receivedAt(row, 'result')),
    quote(rate === undefined ? '' : `${rate.text} = ${rate.printed}`),
    { text: `${pick(OUTCOME_LABELS[outcome])}${why}`, tone: outcome },
  ];
}

/** What stands in a cell that cannot be read. */
const receivedAt = ({ issues }: IndicatorRowCheck, cell: string): string | undefined =>
  issues.find(({ path, received }) => path.at(-1) === cell && received !== undefined)?.received;

function ruleCells(rule: TableRuleCheck, { say, quote, pick }: Voice): readonly (Text | string)[] {
  const { statement, equation, residual, outcome } = rule;
  return [
    pick(statement),
    quote(outcome === 'fail' ? equation?.replace('=', '≠') : equation),
    residual === undefined ? '' : spellExact(residual),
    { text: say(`rule.${outcome}`), tone: outcome satisfies Outcome },
  ];
}

function chartOf(rows: readonly IndicatorRowCheck[], section: SectionCheck, voice: Voice): readonly Block[] {
  const bars = barsOf(section, rows, voice);
  if (bars.length === 0) return [];
  const { shown, ...more } = limited(bars, voice);
  const { say } = voice;
  const description = say('chartDescription', { count: shown.length });
  return [{ is: 'chart', caption: say('chart'), description, bars: shown, ...more }];
}
