import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { agreesAsPrinted, type Confrontation, confrontChange, confrontRate, confrontSum } from 'vn-ict';
import { readVectors } from '../vectors/read.js';
import { sourceData } from './sources.js';

type Row = { readonly id: string; readonly agrees: boolean; readonly truncationReproduces?: boolean } & (
  | {
      readonly kind: 'fraction';
      readonly printedNum: string;
      readonly printedDen: string | null;
      readonly den: number;
      readonly printed: string;
      readonly computed: string;
    }
  | {
      readonly kind: 'sum';
      readonly op: string;
      readonly printedParts: readonly string[];
      readonly printedTotal: string;
    }
  | {
      readonly kind: 'change';
      readonly printedCurrent: string;
      readonly printedPrevious: string | null;
      readonly previous: number;
      readonly printed: string;
      readonly computed: string;
    }
);

const KINDS: ReadonlySet<string> = new Set(['fraction', 'sum', 'change']);
const rows = (sourceData('published-figures.json') as readonly Row[]).filter(({ kind }) => KINDS.has(kind));

function confront(row: Row): Confrontation {
  if (row.kind === 'fraction') {
    const denominator = row.printedDen ?? new Decimal(row.den);
    return confrontRate({ numerator: row.printedNum, denominator, printed: row.printed });
  }
  if (row.kind === 'sum') {
    const operation = row.op === '+' ? 'add' : 'subtract';
    return confrontSum({ parts: row.printedParts, total: row.printedTotal, operation });
  }
  const previous = row.printedPrevious ?? new Decimal(row.previous);
  return confrontChange({ current: row.printedCurrent, previous, printed: row.printed, kind: 'percent' });
}

describe('the fractions, sums and changes that were published', () => {
  it.each(rows)('$id reaches the recorded verdict', (row) => {
    const answer = confront(row);
    expect(agreesAsPrinted(answer)).toBe(row.agrees);
    if (row.truncationReproduces !== undefined)
      expect(agreesAsPrinted(answer, 'truncate')).toBe(row.truncationReproduces);
    if (row.kind !== 'sum') expect(answer.recomputed).toBe(row.computed.replace(',', '.'));
  });

  it('are all among the vectors', () => {
    const ids = readVectors('published-verdicts.txt').map(([id]) => id);
    expect(ids).toEqual(rows.map(({ id }) => id));
  });
});
