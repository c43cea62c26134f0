import { describe, expectTypeOf, it } from 'vitest';
import { type FigureStatement, type StatedFigure, scanFigures } from 'vn-ict/report';

describe('statements', () => {
  it('are told apart by their kind', () => {
    const [statement] = scanFigures('').statements;
    if (statement?.kind === 'sum') {
      expectTypeOf(statement.parts).toEqualTypeOf<readonly StatedFigure[]>();
      // @ts-expect-error -- a sum has no percentage
      void statement.percent;
    }
    expectTypeOf<FigureStatement['kind']>().toEqualTypeOf<'rate' | 'sum' | 'change'>();
  });

  it('are made of a text', () => {
    // @ts-expect-error -- no text
    void (() => scanFigures(5));
  });
});
