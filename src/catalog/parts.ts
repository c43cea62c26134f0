import type { IndicatorInput } from '../indicator/core/index.js';
import type { LegalCitation } from '../law/index.js';

export const count = (vi: string, en: string, unit: string): IndicatorInput => ({
  label: { vi, en },
  unit,
  kind: 'count',
});

export const amount = (vi: string, en: string, unit: string): IndicatorInput => ({
  label: { vi, en },
  unit,
  kind: 'amount',
});

export const status = (vi: string, en: string): IndicatorInput => ({ label: { vi, en }, unit: '', kind: 'status' });

/** Tỷ lệ phần trăm: more is better, printed at one place. */
export const RATE = { unit: '%', decimalPlaces: 1, direction: 'more' } as const;
/** Việc phải hoàn thành. */
export const MILESTONE = { unit: '', decimalPlaces: 0, direction: 'more' } as const;

export const PLAN_883 = '883/KH-UBND của UBND tỉnh Bắc Kạn';
export const DECISION_1655 = '1655/QĐ-UBND của UBND tỉnh Bắc Kạn';
export const DECISION_2388 = '2388/QĐ-UBND của UBND tỉnh Bắc Kạn';
export const DECISION_2519 = '2519/QĐ-UBND của UBND tỉnh Bắc Kạn';

export const appendix1Row = (row: string): readonly [LegalCitation] => [{ document: PLAN_883, appendix: '1', row }];
export const appendix2Row = (row: string): readonly [LegalCitation] => [{ document: PLAN_883, appendix: '2', row }];
/** Mục tiêu cụ thể của Đề án: the objectives are dashes without numbers. */
export const OBJECTIVES_1655: readonly [LegalCitation] = [
  { document: DECISION_1655, part: 'II', section: 'I', clause: '2' },
];
export const decision2388Row = (row: string): readonly [LegalCitation] => [{ document: DECISION_2388, row }];
export const decision2519Row = (row: string): readonly [LegalCitation] => [{ document: DECISION_2519, row }];
