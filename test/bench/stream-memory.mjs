// Run by itself in a fresh process: evaluates ten million rows of the built library as they arrive and tells what the process took.
import { parseTarget, plainDate } from 'vn-ict';
import { defineIndicator, summarizeStream } from 'vn-ict/indicator';

const ROWS = 10_000_000;
const PAGE = 1000;
const count = (vi, en) => ({ label: { vi, en }, unit: 'hồ sơ', kind: 'count' });
const indicator = defineIndicator({
  id: 'rate',
  name: { vi: 'Tỷ lệ', en: 'Rate' },
  section: { vi: 'Chính quyền số', en: 'Digital government' },
  unit: '%',
  decimalPlaces: 1,
  direction: 'more',
  inputs: { part: count('Tử số', 'Part'), whole: count('Mẫu số', 'Whole') },
  formula: { op: 'percent', numerator: 'part', denominator: 'whole' },
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' }],
});

const sources = {
  /** Row after row. */
  async *rows() {
    for (let row = 0; row < ROWS; row += 1) yield { part: row % 101, whole: 100 + (row % 7) };
  },
  /** Pages of rows, as a cursor of a database fetches them. */
  async *pages() {
    for (let from = 0; from < ROWS; from += PAGE) {
      yield Array.from({ length: PAGE }, (_, at) => ({ part: (from + at) % 101, whole: 100 + ((from + at) % 7) }));
    }
  },
  /** Columns of some rows. */
  async *columns() {
    for (let from = 0; from < ROWS; from += PAGE) {
      const part = Int32Array.from({ length: PAGE }, (_, at) => (from + at) % 101);
      yield { part, whole: part.map((_, at) => 100 + ((from + at) % 7)) };
    }
  },
};

const source = sources[process.argv[2]];
const start = performance.now();
const { rows } = await summarizeStream(indicator, source(), {
  asOf: plainDate('2023-12-20'),
  target: parseTarget('58%'),
});
const milliseconds = performance.now() - start;
// The most that the process ever took; maxRSS is in units of 1,024 bytes.
console.log(JSON.stringify({ rows, milliseconds, peak: process.resourceUsage().maxRSS * 1024 }));
