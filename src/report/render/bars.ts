import { OUTCOME_LABELS } from '../../outcome/index.js';
import type { IndicatorRowCheck } from '../../reconcile/index.js';
import type { Quantity, Target } from '../../text/index.js';
import type { SectionCheck } from '../report-check.js';
import { printable } from './printable.js';
import type { Bar, Voice } from './view.js';

/**
 * Các thanh của biểu đồ: the rows whose result and target are both percentages. One axis holds no other unit, and a share of a plan is no
 * value of its indicator.
 */
export function barsOf(
  { id, title }: Pick<SectionCheck, 'id' | 'title'>,
  rows: readonly IndicatorRowCheck[],
  { pick }: Pick<Voice, 'pick'>,
): readonly Bar[] {
  return rows.flatMap((row): readonly Bar[] => {
    const { no, name, outcome } = row;
    const target = row.target === undefined ? undefined : targetInPercent(row.target);
    const result = resultInPercent(row);
    if (target === undefined || result === undefined || row.reason === 'share-of-plan') return [];
    return [
      {
        key: `${id}.${printable(no)}`,
        section: printable(title) || id,
        name: [printable(no), printable(name)].filter((part) => part !== '').join('. '),
        result: result.value,
        resultText: printable(result.text),
        target,
        targetText: printable(row.target?.text),
        outcome,
        outcomeText: pick(OUTCOME_LABELS[outcome]),
      },
    ];
  });
}

function targetInPercent(target: Target): Bar['target'] | undefined {
  if (target.kind === 'range') return target.unit === '%' ? { lower: target.lower, upper: target.upper } : undefined;
  return target.kind === 'threshold' && target.unit === '%' ? { lower: target.value } : undefined;
}

/** The figure that is printed, else the rate of the parts that are. */
function resultInPercent({ result, rate }: IndicatorRowCheck): { value: string; text: string } | undefined {
  if (result?.status === 'reported') return quantityInPercent(result.quantity, result.text);
  return rate === undefined ? undefined : { value: rate.exact, text: rate.printed };
}

function quantityInPercent({ unit, value, upper, per }: Quantity, text: string) {
  // Beside a target in percent a bare figure is one.
  const isPercent = (unit ?? '%') === '%' && per === undefined && upper === undefined;
  return isPercent ? { value, text } : undefined;
}
