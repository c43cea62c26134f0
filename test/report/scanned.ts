import { isContradiction } from 'vn-ict';
import type { FigureStatement, StatedFigure } from 'vn-ict/report';

/** A statement in the notation of the vectors, with the class of its verdict. */
export function notationOf(statement: FigureStatement): string {
  const { confrontation } = statement;
  const verdict =
    confrontation.verdict === 'undetermined' ? 'open' : isContradiction(confrontation) ? 'differs' : 'fits';
  return `${figuresOf(statement)} ${verdict}`;
}

function figuresOf(statement: FigureStatement): string {
  if (statement.kind === 'rate') {
    const { numerator, denominator, percent } = statement;
    return `rate ${numerator.value}/${denominator.value}=${percent.value}`;
  }
  if (statement.kind === 'sum') {
    return `sum ${statement.total.value}=${statement.parts.map(({ value }) => value).join('+')}`;
  }
  const { previous, difference, current, printed, direction, changeKind } = statement;
  const from = previous === undefined ? `(${difference?.value})` : previous.value;
  return `change ${from}>${current.value} ${changeOf(changeKind, direction, printed.value)}`;
}

function changeOf(kind: string, direction: 'increase' | 'decrease', value: string): string {
  if (kind === 'times') return `x${value}`;
  const sign = direction === 'decrease' ? '-' : '+';
  return `${sign}${value}${kind === 'percent' ? '%' : kind === 'points' ? 'p' : ''}`;
}

/** Every figure of a statement. */
export function figuresIn(statement: FigureStatement): readonly StatedFigure[] {
  if (statement.kind === 'rate') return [statement.numerator, statement.denominator, statement.percent];
  if (statement.kind === 'sum') return [statement.total, ...statement.parts];
  const { current, previous, difference, printed } = statement;
  return [current, previous ?? difference ?? printed, printed];
}
