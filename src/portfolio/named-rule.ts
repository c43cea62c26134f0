import type { BilingualText } from '../outcome/index.js';
import type { LinearRule, RatioRule, Term } from '../reconcile/index.js';
import type { PortfolioReading } from './portfolio-reading.js';
import { words } from './words.js';

/** A rule, with what a person calls the figure that it checks. */
export interface NamedRule {
  readonly rule: LinearRule | RatioRule;
  readonly kind: 'sum' | 'count' | 'bound' | 'share';
  /** The paths of what a sum adds up; empty for a bound or a share. */
  readonly parts: readonly string[];
  /** The path of the printed figure. */
  readonly whole: string;
  readonly label: BilingualText;
  readonly column: string;
}

/** The amount at a path, as a rule names it. */
export const cell = (path: string): Term => ({ cell: path });

/** The rule that parts add up to a printed figure. */
export function sum(
  id: string,
  parts: readonly string[],
  whole: string,
  label: BilingualText,
  column: string,
  relation: LinearRule['relation'] = '=',
): NamedRule {
  const words: Readonly<Record<LinearRule['relation'], BilingualText>> = {
    '=': { vi: 'bằng tổng các khoản', en: 'is the sum of its items' },
    '<=': {
      vi: 'không nhỏ hơn tổng các khoản chắc chắn thuộc nó',
      en: 'is at least the sum of the items that surely belong to it',
    },
    '>=': {
      vi: 'không lớn hơn tổng các khoản có thể thuộc nó',
      en: 'is at most the sum of the items that may belong to it',
    },
  };
  const rule: LinearRule = {
    id,
    kind: 'linear',
    severity: 'error',
    statement: {
      vi: `${label.vi}, ${column}: ${words[relation].vi}`,
      en: `${label.en}, ${column}: ${words[relation].en}`,
    },
    left: parts.map(cell),
    relation,
    right: [cell(whole)],
  };
  return { rule, kind: 'sum', parts, whole, label, column };
}

/** Whether a row of the section could not be read: a sum without it would accuse a figure that may be right. */
export const isLost = ({ lost }: PortfolioReading, section: string): boolean => lost === 'all' || lost.has(section);
export const areRowsLost = ({ lost }: PortfolioReading): boolean => lost === 'all' || lost.size > 0;

export const labelOf = ({ columns }: PortfolioReading, column: string): string =>
  words(columns.get(column)?.label, column);
