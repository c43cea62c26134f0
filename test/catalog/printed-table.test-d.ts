import { expectTypeOf, it } from 'vitest';
import type { IndicatorRow } from 'vn-ict';
import { indicatorTables, type PrintedTable, type TableSource } from 'vn-ict/catalog';
import { plainDate } from 'vn-ict/text';

it('is a table that can be checked with its own rows', () => {
  expectTypeOf(indicatorTables).toEqualTypeOf<readonly PrintedTable[]>();
  expectTypeOf<PrintedTable['printed']>().toEqualTypeOf<readonly IndicatorRow[]>();
});

it('cites only documents of the registry', () => {
  const period = { from: plainDate('2023-01-01'), to: plainDate('2023-12-31') };
  const place = 'Phụ lục 1';
  const known = { document: '883/KH-UBND của UBND tỉnh Bắc Kạn' } as const;
  expectTypeOf({ seed: '002', place, citation: known, period }).toExtend<TableSource>();
  // @ts-expect-error a number that the registry does not hold
  const source: TableSource = { seed: '002', place, citation: { document: '884/KH-UBND' }, period };
  expectTypeOf(source).toEqualTypeOf<TableSource>();
});
