import { expectTypeOf, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  type COLUMN_REASONS,
  defineIndicator,
  type EvaluationReason,
  evaluateColumns,
  evaluateRows,
  summarizeStream,
} from 'vn-ict/indicator';

const count = { label: { vi: 'x', en: 'x' }, unit: 'hồ sơ', kind: 'count' } as const;
const asOf = plainDate('2023-12-20');
const indicator = defineIndicator({
  id: 'a',
  name: { vi: 'a', en: 'a' },
  section: { vi: 's', en: 's' },
  unit: '%',
  decimalPlaces: 1,
  direction: 'more',
  inputs: { online: count, all: count },
  formula: { op: 'percent', numerator: 'online', denominator: 'all' },
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '1' }],
});

it('takes one column for each input of the indicator', () => {
  evaluateColumns(indicator, { online: Int32Array.of(1), all: [2] }, { asOf });
  // @ts-expect-error `all` is left out
  evaluateColumns(indicator, { online: [1] }, { asOf });
  // @ts-expect-error `onlin` is no input
  evaluateColumns(indicator, { onlin: [1], all: [2] }, { asOf });
  // @ts-expect-error one more than the indicator has
  evaluateColumns(indicator, { online: [1], all: [2], more: [3] }, { asOf });
  // @ts-expect-error a float of 32 bits does not hold what was written
  evaluateColumns(indicator, { online: Float32Array.of(1), all: [2] }, { asOf });
  // @ts-expect-error a truth value is no figure
  evaluateColumns(indicator, { online: [true], all: [2] }, { asOf });
  // @ts-expect-error nothing is undated
  evaluateColumns(indicator, { online: [1], all: [2] }, {});
});

it('takes rows that hold every input', () => {
  evaluateRows(indicator, new Set([{ online: 1, all: null }]), { asOf });
  // @ts-expect-error `all` is left out
  evaluateRows(indicator, [{ online: 1 }], { asOf });
});

it('takes streams of rows and of columns, sync or not', async () => {
  await summarizeStream(
    indicator,
    [
      { online: 1, all: 2 },
      { online: [1], all: Int32Array.of(2) },
    ],
    { asOf },
  );
  await summarizeStream(indicator, new ReadableStream<{ online: number; all: string }[]>(), { asOf });
  // @ts-expect-error `all` is left out
  await summarizeStream(indicator, [{ online: 1 }], { asOf });
});

it('has a code for every reason', () => {
  expectTypeOf<EvaluationReason>().toExtend<(typeof COLUMN_REASONS)[number]>();
});
