import type { BilingualText } from '../outcome/index.js';
import { formatNumber } from '../text/index.js';
import type { Condition, EditRule } from './edit-rule.js';
import type { CellReference, Relation, Term } from './rule.js';

const SIGNS: Readonly<Record<Relation, string>> = { '=': '=', '<=': '≤', '>=': '≥' };

const same = (text: string): BilingualText => ({ vi: text, en: text });

/**
 * Diễn giải quy tắc: what a rule demands of which cells, in a line. Its own `statement` says what that means.
 *
 * @example
 * import { describeRule } from 'vn-ict/reconcile';
 * const head = { id: 'rate', severity: 'error', statement: { vi: 'tỷ lệ', en: 'the rate' } } as const;
 * const rule = { ...head, kind: 'ratio', result: { cell: 'rate' }, numerator: [{ cell: 'part' }], denominator: [{ cell: 'whole' }] } as const;
 * describeRule(rule).en; // => 'rate = 100 × part / whole, as printed'
 */
export function describeRule(rule: EditRule): BilingualText {
  switch (rule.kind) {
    case 'ratio': {
      const text = `${spell(rule.result)} = ${formatNumber(rule.factor ?? 100)} × ${inBrackets(rule.numerator)} / ${inBrackets(rule.denominator)}`;
      return { vi: `${text}, theo số in`, en: `${text}, as printed` };
    }
    case 'change': {
      const [current, previous] = [inBrackets(rule.current), inBrackets(rule.previous)];
      if (rule.measure === 'difference') return same(`${spell(rule.result)} = ${current} − ${previous}`);
      const text = `${spell(rule.result)} = 100 × (${current} − ${previous}) / ${previous}`;
      return { vi: `${text}, theo số in`, en: `${text}, as printed` };
    }
    case 'same': {
      const cells = rule.cells.map(spell).join(', ');
      return { vi: `giống nhau: ${cells}`, en: `the same: ${cells}` };
    }
    case 'carry-over': {
      const [current, earlier] = [spell(rule.current), spell(rule.earlier)];
      if (rule.demands === 'changed') return same(`${current} ≠ ${earlier}`);
      return same(`${current} ${rule.demands === 'same' ? '=' : '≥'} ${earlier}`);
    }
    case 'conditional': {
      const [when, then] = [rule.when.map(spellCondition), rule.then.map(spellCondition)];
      return {
        vi: `nếu ${when.map(({ vi }) => vi).join(' và ')} thì ${then.map(({ vi }) => vi).join(' và ')}`,
        en: `if ${when.map(({ en }) => en).join(' and ')} then ${then.map(({ en }) => en).join(' and ')}`,
      };
    }
    case 'set': {
      const cells = rule.cells.map(spell).join(', ');
      const count = rule.members.length;
      return {
        vi: `${cells}: đủ ${count} thành viên, mỗi thành viên một lần`,
        en: `${cells}: each of ${count} members once`,
      };
    }
    case 'code-list': {
      const [cells, codes] = [rule.cells.map(spell).join(', '), listOf(rule.codes)];
      return { vi: `${cells} thuộc danh mục: ${codes}`, en: `${cells} is one of: ${codes}` };
    }
    case 'custom': {
      const cells = rule.cells.map(spell).join(', ');
      return { vi: `hàm kiểm tra của ${cells}`, en: `a function of ${cells}` };
    }
    default:
      return same(spellLinear(rule.left, rule.relation, rule.right, rule.constant));
  }
}

const MOST_LISTED = 12;
const listOf = (values: readonly string[]): string =>
  values.length > MOST_LISTED ? `${values.slice(0, MOST_LISTED).join(', ')}, …` : values.join(', ');

const spell = ({ cell, report }: CellReference): string => (report === undefined ? cell : `${report}:${cell}`);

function spellTerm(term: Term): string {
  const { coefficient } = term;
  const cells = term.cell.split('.').includes('*') ? `Σ ${spell(term)}` : spell(term);
  return coefficient === undefined || coefficient === '1' ? cells : `${formatNumber(coefficient)} × ${cells}`;
}

const spellSum = (terms: readonly Term[]): string => terms.map(spellTerm).join(' + ');
const inBrackets = (terms: readonly Term[]): string => (terms.length === 1 ? spellSum(terms) : `(${spellSum(terms)})`);

function spellLinear(
  left: readonly Term[],
  relation: Relation,
  right: readonly Term[],
  constant: string | undefined,
): string {
  const parts = [...right.map(spellTerm), ...(constant === undefined ? [] : [formatNumber(constant)])];
  return `${spellSum(left) || '0'} ${SIGNS[relation]} ${parts.join(' + ') || '0'}`;
}

function spellCondition(condition: Condition): BilingualText {
  if (condition.is === 'linear') {
    return same(spellLinear(condition.left, condition.relation, condition.right, condition.constant));
  }
  const cell = spell(condition);
  if (condition.is === 'one-of') {
    const values = listOf(condition.values);
    return { vi: `${cell} là một trong: ${values}`, en: `${cell} is one of: ${values}` };
  }
  if (condition.is === 'present') return { vi: `có ${cell}`, en: `${cell} is present` };
  return { vi: `không có ${cell}`, en: `${cell} is absent` };
}
