import type { IndicatorInput } from '../../indicator/index.js';
import type { Citation } from '../../law/index.js';

export const count = (vi: string, en: string, unit: string): IndicatorInput => ({
  label: { vi, en },
  unit,
  kind: 'count',
});

export const PLAN_883 = '883/KH-UBND của UBND tỉnh Bắc Kạn';

export const appendix1Row = (row: string): readonly [Citation] => [{ document: PLAN_883, appendix: '1', row }];
