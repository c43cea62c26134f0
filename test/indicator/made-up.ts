import type { Formula, Indicator, InputKind } from '../../src/indicator/index.js';

/** The inputs of an indicator made up for a test. */
export type Two = 'a' | 'b';

/** A rate, or whatever `formula` makes of two counts, unless `more` says otherwise. */
export const define = (
  formula: Formula<Two>,
  more: Partial<Indicator<Two>> & { readonly kind?: InputKind } = {},
): Indicator<Two> => {
  const { kind = 'count', ...rest } = more;
  const input = (name: string) => ({ label: { vi: name, en: name }, unit: 'hồ sơ', kind });
  return {
    id: 'made-up',
    name: { vi: 'Chỉ tiêu', en: 'Indicator' },
    section: { vi: 'Nhóm', en: 'Section' },
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: { a: input('A'), b: input('B') },
    formula,
    citations: [{ document: 'a decision' }],
    ...rest,
  };
};
