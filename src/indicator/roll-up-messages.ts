import type { IssueCatalog } from '../outcome/index.js';

/** Why a whole has no value; by itself, so that a program that only evaluates carries no other words. */
export const rollUpIssues = {
  'indicator.unit-zero-denominator': {
    severity: 'warning',
    message: {
      vi: 'Mẫu số của “{unit}” bằng 0: đơn vị này không có giá trị để tổng hợp.',
      en: 'The denominator of “{unit}” is 0: it has no value to roll up.',
    },
  },
  'indicator.unit-negative-weight': {
    message: {
      vi: 'Trọng số của “{unit}” âm: {received}.',
      en: 'The weight of “{unit}” is negative: {received}.',
    },
    expected: { vi: 'số không âm', en: '0 or more' },
  },
  'indicator.zero-weight': {
    severity: 'warning',
    message: { vi: 'Tổng trọng số của các đơn vị bằng 0.', en: 'The weights of the units add up to 0.' },
  },
} as const satisfies IssueCatalog<string>;

/** Every code with which a roll-up can be left undecided. */
export type RollUpIssueCode = keyof typeof rollUpIssues;
