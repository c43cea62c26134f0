import type { DataRule, ReportCell } from 'vn-ict/reconcile';

const statement = { vi: 'quy tắc', en: 'a rule' };
export const head = (id: string) => ({ id, severity: 'error', statement }) as const;

/** left = right, over cells by their paths. */
export const equality = (id: string, left: readonly string[], right: readonly string[]): DataRule => ({
  ...head(id),
  left: left.map((cell) => ({ cell })),
  relation: '=',
  right: right.map((cell) => ({ cell })),
});

export const rate = (id: string, result: string, numerator: string, denominator: string): DataRule => ({
  ...head(id),
  kind: 'ratio',
  result: { cell: result },
  numerator: [{ cell: numerator }],
  denominator: [{ cell: denominator }],
});

export const cellsOf = (texts: Readonly<Record<string, string>>): ReportCell[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));
