import type { IndicatorInput, Origin } from '../../indicator/index.js';

export const count = (vi: string, en: string, unit: string): IndicatorInput => ({
  label: { vi, en },
  unit,
  kind: 'count',
});

export const appendix1Row = (row: string): Origin => ({ document: '883/KH-UBND', table: 'Phụ lục 1', row });
