import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRational, parseTarget, plainDate, roundRational } from 'vn-ict';
import {
  type ColumnEvaluation,
  type ColumnOptions,
  defineIndicator,
  type EvaluatedRow,
  evaluateColumns,
  evaluateIndicator,
  evaluateRows,
  evaluationAt,
  type Indicator,
  type IndicatorColumns,
} from 'vn-ict/indicator';
import { count, indicator, type Name, options, type Row, value } from './arbitrary-columns.js';

const NAMES = ['a', 'b', 'c'] as const;

/** What the scalar engine says of a row, in the words of a row of columns. */
function scalar(definition: Indicator<Name>, row: Row, given: ColumnOptions): EvaluatedRow {
  const { outcome, reason, value: found } = evaluateIndicator(definition, row, given);
  return {
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(found === undefined
      ? {}
      : {
          value: roundRational(parseRational(found.exact), found.decimalPlaces, found.rounding),
          printed: found.printed,
        }),
  };
}

const rowsOf = (evaluation: ColumnEvaluation): readonly unknown[] =>
  Array.from({ length: evaluation.rows }, (_, row) => evaluationAt(evaluation, row));

/** What a report of `rows` must say, from the scalar engine. */
function findingsOf(definition: Indicator<Name>, rows: readonly Row[], given: ColumnOptions): readonly unknown[] {
  return rows.flatMap((row, at) => {
    const { outcome, reason, issues } = evaluateIndicator(definition, row, given);
    if (outcome === 'pass' || outcome === 'notApplicable') return [];
    const told = issues.map((issue) => ({ ...issue, path: [at, ...issue.path] }));
    return [{ row: at, outcome, ...(reason === undefined ? {} : { reason }), issues: told }];
  });
}

const table = fc.record({ a: value, b: value, c: value }, { noNullPrototype: true });
const counts = fc.record({ a: count, b: count, c: count }, { noNullPrototype: true });

describe('evaluateColumns and evaluateRows', () => {
  it('say of every row what evaluateIndicator says, whatever it holds', () => {
    const rows = fc.array(fc.oneof(counts, table), { maxLength: 6 });
    fc.assert(
      fc.property(indicator, rows, options, (definition, given, how) => {
        const expected = given.map((row) => scalar(definition, row, how));
        const columns: IndicatorColumns<Name> = {
          a: given.map(({ a }) => a),
          b: given.map(({ b }) => b),
          c: given.map(({ c }) => c),
        };
        const evaluation = evaluateColumns(definition, columns, how);
        expect(rowsOf(evaluation)).toEqual(expected);
        expect(evaluation.findings).toEqual(findingsOf(definition, given, how));
        const byRows = evaluateRows(definition, given, how);
        expect(byRows).toEqual(evaluation);
        for (const outcome of ['pass', 'fail', 'undecided', 'notApplicable', 'error'] as const) {
          expect(evaluation.counts[outcome]).toBe(expected.filter((row) => row.outcome === outcome).length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('read typed arrays of every kind alike', () => {
    const kinds = fc.constantFrom(
      Float64Array,
      Int32Array,
      Uint32Array,
      Int16Array,
      Uint16Array,
      Int8Array,
      Uint8Array,
      BigInt64Array,
      BigUint64Array,
    );
    const integers = fc.array(fc.record({ a: fc.integer(), b: count, c: fc.nat(99) }), { maxLength: 6 });
    fc.assert(
      fc.property(indicator, integers, options, fc.tuple(kinds, kinds, kinds), (definition, given, how, chosen) => {
        const [a, b, c] = NAMES.map((name, at) => {
          const numbers = given.map((row) => row[name]);
          const kind = chosen[at]!;
          // An array of more room, so that the column does not begin where its buffer does.
          return kind === BigInt64Array || kind === BigUint64Array
            ? kind.from([7n, ...numbers.map((number) => BigInt(number))]).subarray(1)
            : (kind as Float64ArrayConstructor).from([7, ...numbers]).subarray(1);
        });
        const columns = { a: a!, b: b!, c: c! };
        const asRead = given.map((_, at) => ({ a: columns.a[at], b: columns.b[at], c: columns.c[at] }));
        expect(rowsOf(evaluateColumns(definition, columns, how))).toEqual(
          asRead.map((row) => scalar(definition, row, how)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

const asOf = plainDate('2023-12-20');
const figure = (kind: 'count' | 'amount') => ({ label: { vi: 'Số liệu', en: 'Figure' }, unit: 'hồ sơ', kind });
const common = {
  id: 'rate',
  name: { vi: 'Tỷ lệ', en: 'Rate' },
  section: { vi: 'Chính quyền số', en: 'Digital government' },
  direction: 'more',
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' }],
} as const;
const rate = defineIndicator({
  ...common,
  unit: '%',
  decimalPlaces: 0,
  inputs: { part: figure('count'), whole: figure('count') },
  formula: { op: 'percent', numerator: 'part', denominator: 'whole' },
});

describe('evaluateColumns', () => {
  it('compares where floats would round: 19.980.000.000.001 of 60.000.000.000.003 are more than 33,3%', () => {
    // 19.980.000.000.001 × 1.000 = 333 × 60.000.000.000.003 + 1, and of these two floats tell none apart.
    const columns = { part: [19_980_000_000_001], whole: [60_000_000_000_003] };
    expect(evaluateColumns(rate, columns, { asOf, target: parseTarget('<=33,3%') }).counts.fail).toBe(1);
    expect(evaluateColumns(rate, columns, { asOf, target: parseTarget('>33,3%') }).counts.pass).toBe(1);
  });

  it('adds where floats would lose a unit', () => {
    const balance = defineIndicator({
      ...common,
      unit: 'đồng',
      decimalPlaces: 0,
      inputs: { received: figure('amount'), more: figure('amount'), spent: figure('amount') },
      formula: { op: 'difference', minuend: { op: 'sum', terms: ['received', 'more'] }, subtrahend: 'spent' },
    });
    const columns = { received: [2 ** 53 - 1], more: [2], spent: [2 ** 53 - 1] };
    expect([...evaluateColumns(balance, columns, { asOf }).scaled]).toEqual([2]);
    const wide = evaluateColumns(balance, { received: [2 ** 53 - 1], more: [2], spent: [0] }, { asOf });
    expect([...wide.scaled]).toEqual([Number.NaN]);
    expect(evaluationAt(wide, 0)).toMatchObject({ value: '9007199254740993', printed: '9.007.199.254.740.993 đồng' });
  });

  it('keeps the findings of each outcome to a limit, and counts all', () => {
    const part = Float64Array.from({ length: 5000 }, (_, row) => (row % 5 === 4 ? -1 : row % 5));
    const columns = { part, whole: new Float64Array(5000).fill(3) };
    const { counts, findings } = evaluateColumns(rate, columns, { asOf, target: parseTarget('50%'), findings: 2 });
    expect(counts).toEqual({ pass: 2000, fail: 2000, undecided: 0, notApplicable: 0, error: 1000 });
    expect(findings.map(({ row, outcome }) => [row, outcome])).toEqual([
      [0, 'fail'],
      [1, 'fail'],
      [4, 'error'],
      [9, 'error'],
    ]);
    expect(findings[2]?.issues[0]).toMatchObject({ code: 'indicator.negative-count', path: [4, 'part'] });
  });

  it('lists the first 20 of each outcome unless told otherwise', () => {
    // 25 rows of 0 in 2 and 25 of 3 in 2.
    const part = Int32Array.from({ length: 50 }, (_, row) => (row % 2) * 3);
    const options = { asOf, target: parseTarget('50%') };
    const { counts, findings } = evaluateColumns(rate, { part, whole: new Int32Array(50).fill(2) }, options);
    expect([counts.fail, counts.error]).toEqual([25, 25]);
    expect(findings.map(({ row }) => row)).toEqual(Array.from({ length: 40 }, (_, row) => row));
  });

  it.each([
    ['no object', undefined, 'indicator.not-columns', []],
    ['a column left out', { part: [1] }, 'indicator.column-missing', ['whole']],
    ['an inherited column', Object.create({ part: [1], whole: [1] }), 'indicator.column-missing', ['part']],
    ['a column too many', { part: [1], whole: [1], wole: [1] }, 'indicator.unknown-column', ['wole']],
    ['a number for a column', { part: [1], whole: 1 }, 'indicator.not-a-column', ['whole']],
    ['a view of bytes', { part: [1], whole: new DataView(new ArrayBuffer(1)) }, 'indicator.not-a-column', ['whole']],
    ['columns of two lengths', { part: [1, 2], whole: [1] }, 'indicator.column-length', ['whole']],
  ])('refuses %s', (_, columns, code, path) => {
    // The boundary under test: columns of any shape, as they come from a payload.
    const given = columns as IndicatorColumns<'part' | 'whole'>;
    expect(() => evaluateColumns(rate, given, { asOf })).toThrow(expect.objectContaining({ code, path }));
  });

  it('refuses a limit of findings that is no count', () => {
    const call = () => evaluateColumns(rate, { part: [], whole: [] }, { asOf, findings: -1 });
    expect(call).toThrow(/indicator\.column-option/);
  });

  it('writes into arrays that it is given, whatever stood in them', () => {
    const into = {
      outcomes: new Uint8Array(5).fill(9),
      reasons: new Uint8Array(5).fill(9),
      scaled: new Float64Array(5).fill(9),
    };
    const columns = { part: [1, 1, null, 3], whole: [2, 0, 2, 2] };
    const options = { asOf, target: parseTarget('50%') };
    const evaluation = evaluateColumns(rate, columns, { ...options, into });
    expect(evaluation).toEqual(evaluateColumns(rate, columns, options));
    expect(evaluation.scaled.buffer).toBe(into.scaled.buffer);
    expect([into.outcomes[4], into.reasons[4], into.scaled[4]]).toEqual([9, 9, 9]);
    const short = { ...into, reasons: new Uint8Array(3) };
    expect(() => evaluateColumns(rate, columns, { ...options, into: short })).toThrow(/indicator\.short-buffer/);
  });

  it('stands that an input calls it again while it is read', () => {
    const again = () => evaluateColumns(rate, { part: [1], whole: [4] }, { asOf }).scaled[0];
    const inner: unknown[] = [];
    const three = {
      s: 1,
      e: 0,
      toFixed: () => {
        inner.push(again());
        return '3';
      },
    };
    expect([...evaluateColumns(rate, { part: [1, three, 2], whole: [2, 4, 4] }, { asOf }).scaled]).toEqual([
      50, 75, 50,
    ]);
    expect(inner).toEqual([25]);
  });

  it('has no row beyond its end', () => {
    const evaluation = evaluateColumns(rate, { part: [], whole: [] }, { asOf });
    expect(evaluation).toMatchObject({ rows: 0, findings: [] });
    expect(evaluationAt(evaluation, 0)).toBeUndefined();
  });
});

describe('evaluateRows', () => {
  it('answers for many blocks of rows, in order', () => {
    function* rows() {
      for (let row = 0; row < 6000; row += 1) yield { part: row, whole: 6000 };
    }
    const { scaled } = evaluateRows({ ...rate, decimalPlaces: 2 }, rows(), { asOf });
    // row / 6.000 in units of 0,01%: row × 10 / 6; ties are rounded up by both.
    expect([...scaled]).toEqual(Array.from({ length: 6000 }, (_, row) => Math.round((row * 10) / 6)));
  });

  it('reads own keys only, and refuses those that are no inputs, row by row', () => {
    const rows = [
      Object.create({ part: 1, whole: 2 }),
      { part: 1, whole: 2, wole: 2 },
      'part=1',
      { part: 1, whole: 2 },
    ];
    const { counts, scaled } = evaluateRows(rate, rows, { asOf });
    expect(counts).toMatchObject({ undecided: 1, error: 2, notApplicable: 1 });
    expect(scaled[3]).toBe(50);
  });
});
