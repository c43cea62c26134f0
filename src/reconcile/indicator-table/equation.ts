import { formatNumber } from '../../text/index.js';
import type { LinearRule, Relation, Term } from '../rule.js';

const SIGNS: Readonly<Record<Relation, string>> = { '=': '=', '<=': '≤', '>=': '≥' };

/** Writes a rule with the printed texts of its cells, as in `42.898 + 21.335 = 64.233`; `undefined` when one is missing. */
export function printEquation(rule: LinearRule, textOf: (cell: string) => string | undefined): string | undefined {
  const left = printSide(rule.left, textOf);
  const cells = printSide(rule.right, textOf);
  const constant = rule.constant === undefined ? [] : [formatNumber(rule.constant)];
  const right = [cells ?? '', ...constant].filter((part) => part !== '').join(' + ');
  return left === undefined || cells === undefined ? undefined : `${left} ${SIGNS[rule.relation]} ${right}`;
}

function printSide(terms: readonly Term[], textOf: (cell: string) => string | undefined): string | undefined {
  const texts: string[] = [];
  for (const { cell, coefficient } of terms) {
    const text = textOf(cell);
    if (text === undefined) return undefined;
    texts.push(coefficient === undefined || coefficient === '1' ? text : `${formatNumber(coefficient)} × ${text}`);
  }
  return texts.join(' + ');
}
