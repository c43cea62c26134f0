// What holds for every table of the catalogue.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow } from 'vn-ict';
import { indicatorTables, plan883Appendix1, plan883Appendix2 } from 'vn-ict/catalog';
import { describeFormula, evaluateIndicator, type Indicator, inputNamesOf } from 'vn-ict/indicator';
import { parseTarget, plainDate } from 'vn-ict/text';

const indicators = new Map<string, Indicator>();
for (const { indicators: own } of indicatorTables) for (const indicator of own) indicators.set(indicator.id, indicator);

const byId = (id: string): Indicator => {
  const found = indicators.get(id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
};

describe('the indicators of the catalogue', () => {
  it('are one for each id, wherever a table names it', () => {
    for (const { indicators: own } of indicatorTables) {
      for (const indicator of own)
        expect([indicator.id, indicator]).toEqual([indicator.id, indicators.get(indicator.id)]);
    }
  });

  it.each([...indicators.values()])(
    '$id reads only its own inputs and points to indicators that exist',
    (indicator) => {
      const { formula, inputs, relations = [] } = indicator;
      expect(formula === undefined ? [] : [...inputNamesOf(formula)].sort()).toEqual(Object.keys(inputs).sort());
      for (const relation of relations) {
        expect(indicators.has(relation.indicator)).toBe(true);
        expect(relation.indicator).not.toBe(indicator.id);
      }
    },
  );

  it('are data in NFC', () => {
    const text = JSON.stringify(indicatorTables);
    expect(JSON.parse(text)).toEqual(indicatorTables);
    expect(text.normalize('NFC')).toBe(text);
  });
});

describe.each(indicatorTables)('$id', (table) => {
  it('has an indicator for every row, a row for every indicator, and a name for every table', () => {
    const named = table.rows.map(({ indicator }) => indicator);
    expect([...new Set(named)].sort()).toEqual(table.indicators.map(({ id }) => id).sort());
    expect(indicatorTables.filter(({ id }) => id === table.id)).toEqual([table]);
  });

  it('is cited by its indicators', () => {
    const { document, appendix } = table.source.citation;
    for (const { id, citations } of table.indicators) {
      const own = citations.filter((citation) => citation.document === document && citation.appendix === appendix);
      expect([id, own.length]).toEqual([id, 1]);
    }
  });

  it('has targets in the units of its indicators', () => {
    const { rows } = checkIndicatorTable(table.printed, { definition: table });
    for (const { no, indicator = '', target } of rows) {
      if (target === undefined || !('unit' in target)) continue;
      expect([no, target.unit]).toEqual([no, byId(indicator).unit]);
    }
  });
});

describe('Phụ lục 1', () => {
  it('has the printed rows of the example', () => {
    const file = new URL('../../examples/data/plan-883-appendix-1.json', import.meta.url);
    const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: readonly IndicatorRow[] };
    expect(plan883Appendix1.printed).toEqual(rows);
  });
});

describe('the formulas', () => {
  const withNote = plan883Appendix2.printed.flatMap((row, index) =>
    row.note === undefined ? [] : [[row.no, row.note, plan883Appendix2.rows[index]?.indicator ?? ''] as const],
  );

  it.each(withNote)('of row %s of Phụ lục 2 is its note: %s', (_, note, id) => {
    const words = describeFormula(byId(id));
    expect(words.endsWith(' × 100%')).toBe(true);
    // A note may open with `Tỷ lệ`.
    const stripped = words.slice(0, -' × 100%'.length).replace(' / ', '/').toLowerCase();
    expect(stripped).toBe(note.replace(/^Tỷ lệ /, '').toLowerCase());
  });

  it('are given for the ten rates whose notes name a numerator and a denominator', () => {
    expect(withNote.map(([no]) => no)).toEqual(['1.1', '1.2', '1.3', '1.3', '1.4', '1.5', '1.6', '1.9', '3.1', '3.2']);
  });

  it('count the places that a province gains in the ranking', () => {
    const dti = byId('provincial-dti-places-gained');
    const target = parseTarget('≥ 2', { unit: 'Bậc' });
    const gained = (previousRank: number, currentRank: number) =>
      evaluateIndicator(dti, { previousRank, currentRank }, { target, asOf: plainDate('2023-12-31') });
    // Bắc Kạn ranked 63rd of 63 in 2022.
    expect(gained(63, 61)).toMatchObject({ outcome: 'pass', value: { exact: '2', printed: '2 bậc' } });
    expect(gained(63, 62).outcome).toBe('fail');
    expect(gained(61, 63)).toMatchObject({ outcome: 'fail', value: { exact: '-2' }, gap: { exact: '-4' } });
  });

  it('compare the rank of 2024 with that of the period before', () => {
    const dti = byId('provincial-dti-rank');
    const target = parseTarget('Tăng từ 2 đến 3 bậc');
    const ranked = (rank: number, among = 63) =>
      evaluateIndicator(
        dti,
        { rank },
        { target, asOf: plainDate('2024-12-31'), baseline: { value: 63, among: 63 }, among },
      );
    expect([61, 60, 62].map((rank) => ranked(rank).outcome)).toEqual(['pass', 'pass', 'fail']);
    // 34 provinces are ranked from 2025-07-01.
    expect(ranked(30, 34)).toMatchObject({ outcome: 'undecided', reason: 'universe-changed' });
  });

  it('give the share of the budget that the plan prints', () => {
    // 83.975 triệu đồng are 1,56% of 5.383.013 triệu đồng: 5.383.013 × 1,56% = 83.975,0028.
    const share = byId('digital-transformation-budget-share');
    const evaluation = evaluateIndicator(
      share,
      { funding: 83_975, expenditure: 5_383_013 },
      { asOf: plainDate('2024-01-01') },
    );
    expect(evaluation.value).toMatchObject({ printed: '1,56%', numerator: '83975' });
  });
});
