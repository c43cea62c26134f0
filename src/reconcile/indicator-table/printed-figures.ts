import {
  compareRationals,
  type Rational,
  ROUNDING_MODES,
  rationalOf,
  roundRational,
  spellRational,
  subtractRationals,
} from '../../number/index.js';
import type { Result } from '../../text/index.js';
import type { CellReading } from './read-row.js';
import type { PrintedFigureCheck } from './result.js';
import type { RowInputs } from './row-inputs.js';

interface PrintedPercent {
  readonly cell: PrintedFigureCheck['cell'];
  readonly text: string;
  readonly value: Rational;
  readonly decimalPlaces: number;
}

/** The percentages that a row prints for its rate: in its result cell, and beside the fraction of its note. */
export function printedPercents(
  result: CellReading<Result>,
  { fraction, fractionCell }: RowInputs,
  targetUnit: string | undefined,
): readonly PrintedPercent[] {
  const printed: PrintedPercent[] = [];
  if (result.state === 'read' && result.value.status === 'reported') {
    const { text, value, decimalPlaces, unit = targetUnit } = result.value.quantity;
    if (unit === '%') printed.push({ cell: 'result', text, value: rationalOf(value), decimalPlaces });
  }
  if (fraction?.percent !== undefined) {
    const { text, value, decimalPlaces } = fraction.percent;
    printed.push({ cell: fractionCell ?? 'note', text, value: rationalOf(value), decimalPlaces });
  }
  return printed;
}

/** Đối chiếu: each printed percentage against the exact rate of the parts. */
export function checkPrintedPercents(
  printed: readonly PrintedPercent[],
  exact: Rational,
): readonly PrintedFigureCheck[] {
  return printed.map(({ cell, text, value, decimalPlaces }) => {
    const modes = ROUNDING_MODES.filter((mode) => {
      return compareRationals(rationalOf(roundRational(exact, decimalPlaces, mode)), value) === 0;
    });
    if (modes.length > 0) return { cell, printed: text, verdict: 'agrees', modes };
    const residual = spellRational(subtractRationals(value, exact));
    return { cell, printed: text, verdict: 'contradicts', modes, residual };
  });
}
