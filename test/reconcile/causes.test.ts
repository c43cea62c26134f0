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
    expect(causesOf('9.000', '900')).toEqual(['doubled-zero']);
    expect(causesOf('5.034', '34')).toEqual([]);
    expect(causesOf('5', '0')).toEqual([]);
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

  describe('of sums that miss by a unit', () => {
    const causes = (texts: Readonly<Record<string, string>>, column?: string): string[] => {
      const cells = cellsOf(texts).map((cell) => (column === undefined ? cell : { ...cell, column }));
      const parts = Object.keys(texts).filter((path) => path !== 'all');
      const { groups } = localizeErrors({ cells }, [equality('sum', parts, ['all'])]);
      return groups[0]!.sets.flatMap(({ cells: [cell] }) => cell!.causes.map(({ cause }) => cause));
    };

    it('sees rounded figures in shares and amounts: 34 + 33 + 34 = 100', () => {
      expect(causes({ a: '34', b: '33', c: '34', all: '100' })).toContain('rounded-input');
      expect(causes({ a: '3.713', b: '4.120', c: '6.201', all: '14.035' }, 'Kinh phí (triệu đồng)')).toContain(
        'rounded-input',
      );
    });

    it('sees none in counts, which nobody rounds: 8 + 39 + 1 + 8 + 3 = 58', () => {
      expect(causes({ a: '8', b: '39', c: '1', d: '8', e: '3', all: '58' })).toEqual([]);
    });
  });

  it('does not take figures of one or two digits for a slip in one, nor what explains many cells', () => {
    expect(causesOf('12', '17')).toEqual([]);
    // 3 for 6: the zeros are no evidence.
    expect(causesOf('3.000', '6.000')).toEqual([]);
    const parts = { a: '1.210', b: '2.130', c: '3.040', d: '1.150', all: '7.630' };
    const { groups } = localizeErrors({ cells: cellsOf(parts) }, [equality('sum', ['a', 'b', 'c', 'd'], ['all'])]);
    expect(groups[0]!.sets).toHaveLength(5);
    expect(groups[0]!.sets.flatMap(({ cells: [cell] }) => cell!.causes)).toEqual([]);
  });

  it('sees the slip in a rate, whose true value has more places: 100 × 42.898/44.376 = 96,669…', () => {
    const slip = (printed: string) => {
      const texts = { rate: printed, part: '42.898', whole: '44.376' };
      const { groups } = localizeErrors({ cells: cellsOf(texts) }, [rate('rate', 'rate', 'part', 'whole')], {
        weights: { part: 'trusted', whole: 'trusted' },
      });
      return groups[0]!.sets[0]!.cells[0]!.causes;
    };
    expect(slip('69,7%')).toContainEqual({ cause: 'transposed-digits', value: '96.7' });
    expect(slip('9,667%')).toContainEqual({ cause: 'decimal-mark', value: '96.67' });
    expect(slip('96,2%')).toContainEqual({ cause: 'one-digit', value: '96.7' });
  });

  it('does not offer a decimal mark between counts', () => {
    expect(causesOf('5', '500')).toEqual([]);
    expect(causesOf('5', '50')).toEqual(['dropped-zero']);
  });

  it('does not call a figure copied that its neighbours have by chance, or that another table states too', () => {
    const copied = (texts: Readonly<Record<string, string>>) => {
      const { groups } = localizeErrors({ cells: cellsOf(texts) }, [equality('same', ['t.1.count'], ['check'])], {
        weights: { check: 'trusted' },
      });
      return groups[0]!.sets[0]!.cells[0]!.causes.filter(({ cause }) => cause === 'copied-from-row');
    };
    expect(copied({ 't.1.count': '4.321', 't.2.count': '4.321', check: '5.999' })).toHaveLength(1);
    expect(copied({ 't.1.count': '3.000', 't.2.count': '3.000', check: '5.999' })).toEqual([]);
    expect(copied({ 't.1.count': '4.321', 't.2.count': '4.321', 't.3.count': '4.321', check: '5.999' })).toEqual([]);
    // Two families of figures that both state the subscribers.
    const lines = {
      'post.lines.all': '4.321',
      'post.lines.fixed': '21',
      'post.data.all': '4.321',
      'post.data.gb': '7',
    };
    const { groups } = localizeErrors({ cells: cellsOf({ ...lines, check: '5.999' }) }, [
      equality('same', ['post.lines.all'], ['check']),
    ]);
    expect(groups[0]!.sets.flatMap(({ cells: [cell] }) => cell!.causes)).toEqual([]);
  });

  it('have words in both languages', () => {
    for (const { vi, en } of Object.values(CAUSE_LABELS)) expect(vi !== '' && en !== '').toBe(true);
  });
});
