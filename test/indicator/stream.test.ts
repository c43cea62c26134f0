import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTarget, plainDate } from 'vn-ict';
import {
  defineIndicator,
  evaluateRows,
  evaluateStream,
  evaluationAt,
  type IndicatorInputs,
  type StreamChunk,
  type StreamItem,
  summarizeStream,
} from 'vn-ict/indicator';
import { indicator, type Name, options, type Row, value } from './arbitrary-columns.js';

const asOf = plainDate('2023-12-20');
const count = { label: { vi: 'Số liệu', en: 'Figure' }, unit: 'hồ sơ', kind: 'count' } as const;
const rate = defineIndicator({
  id: 'rate',
  name: { vi: 'Tỷ lệ', en: 'Rate' },
  section: { vi: 'Chính quyền số', en: 'Digital government' },
  unit: '%',
  decimalPlaces: 0,
  direction: 'more',
  inputs: { part: count, whole: count },
  formula: { op: 'percent', numerator: 'part', denominator: 'whole' },
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' }],
});
type Inputs = IndicatorInputs<'part' | 'whole'>;

async function* arriving<Item>(items: Iterable<Item>) {
  for (const item of items) {
    await Promise.resolve();
    yield item;
  }
}

async function chunksOf(chunks: AsyncIterable<StreamChunk>): Promise<StreamChunk[]> {
  const all: StreamChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

const columnsOf = (rows: readonly Row[]): StreamItem<Name> => ({
  a: rows.map(({ a }) => a),
  b: rows.map(({ b }) => b),
  c: rows.map(({ c }) => c),
});

describe('evaluateStream', () => {
  it('says of every row what evaluateRows says, however the rows arrive', async () => {
    const row = fc.record({ a: value, b: value, c: value }, { noNullPrototype: true });
    const parts = fc.array(fc.tuple(fc.constantFrom('rows', 'list', 'columns'), fc.array(row, { maxLength: 4 })), {
      maxLength: 4,
    });
    const size = fc.integer({ min: 1, max: 5 });
    await fc.assert(
      fc.asyncProperty(indicator, parts, size, options, async (definition, given, rowsPerChunk, how) => {
        const items = given.flatMap(([kind, rows]): readonly StreamItem<Name>[] => {
          if (kind === 'rows') return rows;
          return [kind === 'list' ? rows : columnsOf(rows)];
        });
        const rows = given.flatMap(([, part]) => part);
        const expected = evaluateRows(definition, rows, { ...how, findings: 3 });
        const chunks = await chunksOf(
          evaluateStream(definition, arriving(items), { ...how, rowsPerChunk, findings: 3 }),
        );
        const said = chunks.flatMap(({ firstRow, evaluation }) =>
          Array.from({ length: evaluation.rows }, (_, at) => [firstRow + at, evaluationAt(evaluation, at)]),
        );
        expect(said).toEqual(rows.map((_, at) => [at, evaluationAt(expected, at)]));
        if (chunks.length === 0) return;
        const { counts, findings } = expected;
        expect(chunks.at(-1)?.summary).toEqual({ rows: rows.length, counts, findings });
      }),
      { numRuns: 200 },
    );
  });

  it('answers a chunk as soon as its rows are there', async () => {
    const taken: number[] = [];
    function* source() {
      for (let row = 0; row < 5; row += 1) {
        taken.push(row);
        yield { part: row, whole: 4 };
      }
    }
    const stream = evaluateStream(rate, source(), { asOf, rowsPerChunk: 2 });
    const first = await stream.next();
    expect(taken).toEqual([0, 1]);
    expect(first).toMatchObject({ done: false, value: { firstRow: 0, summary: { rows: 2 } } });
    const second = await stream.next();
    expect(second).toMatchObject({ done: false, value: { firstRow: 2, summary: { rows: 4 } } });
  });

  it('closes the source when its reader stops', async () => {
    let closed = false;
    async function* source() {
      try {
        for (;;) yield await Promise.resolve({ part: 1, whole: 2 });
      } finally {
        closed = true;
      }
    }
    for await (const { firstRow } of evaluateStream(rate, source(), { asOf, rowsPerChunk: 1 }))
      if (firstRow === 3) break;
    expect(closed).toBe(true);
  });

  it('answers the whole summary at the end', async () => {
    const stream = evaluateStream(rate, [{ part: 1, whole: 2 }], { asOf, target: parseTarget('50%') });
    await stream.next();
    expect(await stream.next()).toMatchObject({ done: true, value: { rows: 1, counts: { pass: 1 } } });
  });

  it('takes an array for a figure as one wrong row, and goes on', async () => {
    const rows = [{ part: [1], whole: 2 }, null, { part: 1, whole: 2 }] as unknown as Inputs[];
    const { counts, findings } = await summarizeStream(rate, rows, { asOf });
    expect(counts).toMatchObject({ error: 2, notApplicable: 1 });
    expect(findings.map(({ row, issues }) => [row, issues[0]?.code, issues[0]?.path])).toEqual([
      [0, 'indicator.not-a-number', [0, 'part']],
      [1, 'indicator.not-a-record', [1]],
    ]);
  });

  it('refuses a chunk of columns of two lengths, and a chunk of no rows', async () => {
    const uneven = [{ part: [1], whole: [1, 2] }];
    await expect(summarizeStream(rate, uneven, { asOf })).rejects.toThrow(/indicator\.column-length/);
    await expect(summarizeStream(rate, [], { asOf, rowsPerChunk: 0 })).rejects.toThrow(/indicator\.column-option/);
  });
});

describe('summarizeStream', () => {
  it('counts every row and lists the first of each outcome', async () => {
    function* source() {
      for (let row = 0; row < 10_000; row += 1) yield { part: row % 4, whole: row % 1000 === 999 ? null : 3 };
    }
    const options = { asOf, target: parseTarget('50%'), findings: 2 };
    const summary = await summarizeStream(rate, source(), options);
    // Of 4 rows two are below a half; every 1000th is undecided, and those have a part of 3, which would pass.
    expect(summary.counts).toEqual({ pass: 4990, fail: 5000, undecided: 10, notApplicable: 0, error: 0 });
    expect(summary.findings.map(({ row, outcome }) => [row, outcome])).toEqual([
      [0, 'fail'],
      [1, 'fail'],
      [999, 'undecided'],
      [1999, 'undecided'],
    ]);
    expect(summary.findings[2]?.issues[0]).toMatchObject({ code: 'indicator.empty-input', path: [999, 'whole'] });
  });

  it('is empty for an empty source', async () => {
    expect(await summarizeStream(rate, [], { asOf })).toMatchObject({ rows: 0, findings: [] });
  });
});
