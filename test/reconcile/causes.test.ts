import { describe, expect, it } from 'vitest';
import { CAUSE_LABELS, localizeErrors } from 'vn-ict/reconcile';
import { cellsOf, equality, rate } from './made-reports.js';

/** The causes named for the one cell that is not trusted. */
function causesOf(printed: string, meant: string): string[] {
  const rules = [equality('same', ['wrong'], ['right'])];
  const { groups } = localizeErrors({ cells: cellsOf({ wrong: printed, right: meant }) }, rules, {
    weights: { right: 'trusted' },
  });
  return groups[0]!.sets[0]!.cells[0]!.causes.map(({ cause }) => cause);
}

describe('likely causes', () => {
  it.each([
    ['1.234', '1.324', 'transposed-digits'],
    ['1.234', '1.284', 'one-digit'],
    ['1.234', '12.034', 'dropped-zero'],
    ['10.034', '1.034', 'doubled-zero'],
    ['12,34', '1.234', 'decimal-mark'],
    ['1.500 tỷ', '1.500 triệu', 'wrong-unit'],
  ])('%s for %s: %s', (printed, meant, cause) => {
    expect(causesOf(printed, meant)).toContain(cause);
  });

  it('sees the figure of the row below: 21.335 belongs to row 6', () => {
    const texts = { 't.5.count': '21.335', 't.6.count': '42.898', check: '42.898' };
    const { groups } = localizeErrors({ cells: cellsOf(texts) }, [equality('same', ['t.5.count'], ['check'])], {
      weights: { check: 'trusted' },
    });
    expect(groups[0]!.sets[0]!.cells[0]!.causes).toContainEqual({ cause: 'shifted-row', from: 't.6.count' });
  });

  it('takes no figure that begins with 0 for one that was meant', () => {
    expect(causesOf('9.000', '900')).toEqual(['doubled-zero', 'decimal-mark']);
    expect(causesOf('5.034', '34')).toEqual([]);
    expect(causesOf('5', '0')).toEqual(['one-digit']);
  });

  it('names none where none explains it', () => {
    expect(causesOf('1.234', '9.876')).toEqual([]);
  });

  it('sees a rate that was cut off: 100 × 42.898/44.376 = 96,669…', () => {
    const texts = { rate: '96,6%', part: '42.898', whole: '44.376' };
    const { groups } = localizeErrors({ cells: cellsOf(texts) }, [rate('rate', 'rate', 'part', 'whole')], {
      weights: { part: 'trusted', whole: 'trusted' },
    });
    const [cell] = groups[0]!.sets[0]!.cells;
    expect(cell).toMatchObject({ mend: { printed: '96,7%' } });
    expect(cell!.causes).toContainEqual({ cause: 'truncated', value: '96.7' });
  });

  it('sees the figure of another row and of another report', () => {
    const rules = [equality('sum', ['t.1.count', 't.2.count'], ['total'])];
    const cells = cellsOf({ 't.1.count': '4.321', 't.2.count': '4.321', total: '5.555' });
    const reference = { earlier: { cells: cellsOf({ 't.2.count': '4.321' }) } };
    const { groups } = localizeErrors({ cells }, rules, {
      reference,
      weights: { total: 'trusted', 't.1.count': 'trusted' },
    });
    expect(groups[0]!.sets[0]!.cells[0]!.causes).toEqual(
      expect.arrayContaining([
        { cause: 'copied-from-row', from: 't.1.count' },
        { cause: 'copied-from-report', from: 'earlier:t.2.count' },
      ]),
    );
  });

  it('sees sums of rounded figures: 34 + 33 + 34 = 100 misses by 1', () => {
    const rules = [equality('sum', ['a', 'b', 'c'], ['all'])];
    const { groups } = localizeErrors({ cells: cellsOf({ a: '34', b: '33', c: '34', all: '100' }) }, rules);
    expect(groups[0]!.sets[3]!.cells[0]!.causes).toContainEqual({ cause: 'rounded-input' });
  });

  it('have words in both languages', () => {
    for (const { vi, en } of Object.values(CAUSE_LABELS)) expect(vi !== '' && en !== '').toBe(true);
  });
});
