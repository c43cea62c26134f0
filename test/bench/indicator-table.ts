// The job that the contestants share: 28 indicators of a province's plan over the same number of units.
import { type PlainDate, parseTarget, plainDate, type Target } from 'vn-ict';
import { defineIndicator, type IndicatorColumns } from 'vn-ict/indicator';

export const INDICATORS = 28;
export const asOf: PlainDate = plainDate('2023-12-20');

const count = (vi: string, en: string) => ({ label: { vi, en }, unit: 'hồ sơ', kind: 'count' }) as const;

export const indicators = Array.from({ length: INDICATORS }, (_, at) =>
  defineIndicator({
    id: `indicator-${at + 1}`,
    name: { vi: `Tỷ lệ ${at + 1}`, en: `Rate ${at + 1}` },
    section: { vi: 'Chính quyền số', en: 'Digital government' },
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: { part: count('Tử số', 'Part'), whole: count('Mẫu số', 'Whole') },
    formula: { op: 'percent', numerator: 'part', denominator: 'whole' },
    citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: `${at + 1}` }],
  }),
);

/** The threshold of each indicator, in percent. */
export const thresholds: readonly number[] = indicators.map((_, at) => 10 + at * 3);
export const targets: readonly Target[] = thresholds.map((percent) => parseTarget(`${percent}%`));

/** Counts of every size up to a hundred thousand; what stands in a row repeats every 10,000 rows. */
export function columnsOf(units: number, seed: number): IndicatorColumns<'part' | 'whole'> & Counts {
  const whole = Float64Array.from({ length: units }, (_, row) => 1 + (((row % 10_000) * 7919 + seed * 31) % 100_000));
  const part = whole.map((most, row) => ((row % 10_000) * 104_729 + seed * 17) % (most + 1));
  return { part, whole };
}

export interface Counts {
  readonly part: Float64Array;
  readonly whole: Float64Array;
}
