import { evaluateFormula } from '../../indicator/core/index.js';
import { type Rational, rationalOf } from '../../number/index.js';
import { formatNumber } from '../../text/index.js';
import type { CheckedRow } from './check-row.js';
import type { KnownRow } from './match-row.js';
import { printPercent } from './recompute.js';
import type { IndicatorRowCheck, RowContradiction } from './result.js';
import { type PrintedInput, printWithInputs } from './row-inputs.js';

/**
 * Tỷ lệ sau khi sửa: the rate a row would have with the values that the other rows demand; `undefined` when the row is not
 * the only suspect, or two rules demand different values of one cell.
 */
export function mendRow(
  row: CheckedRow,
  contradictions: readonly RowContradiction[],
  known: KnownRow | undefined,
): IndicatorRowCheck['mended'] {
  const formula = known?.indicator.formula;
  // A rule that reads two cells of the row does not tell which of them it wants changed.
  const unclear = contradictions.some(({ shared, cells }) => shared || cells.length !== 1);
  if (formula === undefined || unclear) return undefined;
  const inputs = new Map<string, PrintedInput>(row.inputs);
  const demands = new Map<string, string>();
  for (const { input, demanded } of contradictions.flatMap(({ cells }) => cells)) {
    if (demanded === undefined || (demands.get(input) ?? demanded) !== demanded || demanded.includes('/'))
      return undefined;
    demands.set(input, demanded);
    inputs.set(input, { value: rationalOf(demanded), text: formatNumber(demanded) });
  }
  const evaluated = evaluateFormula(formula, (name): Rational | undefined => inputs.get(name)?.value);
  if (evaluated.state !== 'value') return undefined;
  const places = row.check.rate?.decimalPlaces ?? known?.indicator.decimalPlaces ?? 1;
  return { text: printWithInputs(formula, inputs), printed: printPercent(evaluated.value, places) };
}
