import { createIssue, type Issue, VnIctError } from '../outcome/index.js';
import type { ConditionalRule, EditRule } from './edit-rule.js';
import { type ConfrontIssueCode, type ReconcileIssueCode, reconcileIssues } from './messages.js';
import { tellAlike } from './rule-set/alike.js';
import { examineChanged } from './rule-set/changed.js';
import { examineConditions } from './rule-set/conditions.js';
import { examineFigures } from './rule-set/figures.js';
import { type Line, lineOfCondition, linesOf } from './rule-set/line.js';
import { type Rate, rateOf } from './rule-set/rate.js';
import { type SymbolOf, symbolsOf } from './rule-set/symbol.js';
import { examineTexts } from './rule-set/texts.js';
import { type Examination, idsOf, listed, newExamination, tell, type UnprovenReason } from './rule-set/told.js';
import { isRule } from './rule-shape.js';
import { isSameRule } from './same-rule.js';

/**
 * Kiểm tra bộ quy tắc: what is wrong with rules before any report is seen: ids that stand for two rules, rules that can never hold, rules that
 * contradict one another, conditions that are never met or whose consequences contradict, rules that others of at least their severity imply.
 *
 * What is told is proven, of reports in which the cells that rules name hold exact figures, or texts, and rates apply, their denominators
 * being above 0 (a rate makes another rule redundant only where rules keep its denominator so). A pattern is compared as it is written:
 * `{row}` with `{line}`, not with one row. Among sums, bounds, equal and carried-over figures all contradictions and redundancies are found,
 * within a bound of some million steps (tables of 1,700 rules, chains of a hundred); so are those of a cell with its code lists. Of rates,
 * conditions and sets they are told where they follow step by step. Rates of which neither a contradiction nor figures that satisfy them are
 * found, and what the bound kept from being examined, are `reconcile.rules-unproven`; what a function asks is not examined
 * (`reconcile.rules-unexamined`).
 *
 * @example
 * import { checkRules } from 'vn-ict/reconcile';
 * const head = { severity: 'error', statement: { vi: 'chặn', en: 'a bound' }, left: [{ cell: 'rate' }], right: [] } as const;
 * const rules = [
 *   { ...head, id: 'at-most', relation: '<=', constant: '100' },
 *   { ...head, id: 'at-least', relation: '>=', constant: '120' },
 * ] as const;
 * checkRules(rules).map(({ code }) => code); // => ['reconcile.rules-contradict']
 */
export function checkRules(rules: readonly EditRule[]): readonly Issue<ReconcileIssueCode>[] {
  if (!Array.isArray(rules)) {
    return [createIssue(reconcileIssues, 'reconcile.not-a-list', { path: ['rules'], parameters: { name: 'rules' } })];
  }
  const issues: Issue<ReconcileIssueCode>[] = [];
  const sound: EditRule[] = [];
  const figures: { lines: Line[]; rates: Rate[] } = { lines: [], rates: [] };
  const known = new Map<string, EditRule>();
  // The boundary: rules may come from outside the types.
  (rules as readonly unknown[]).forEach((rule, index) => {
    const refuse = (code: ConfrontIssueCode, details: { received?: unknown; rule?: string }): void => {
      const parameters = details.rule === undefined ? {} : { rule: details.rule };
      const received = 'received' in details ? { received: details.received } : {};
      issues.push(createIssue(reconcileIssues, code, { path: ['rules', index], parameters, ...received }));
    };
    if (!isRule(rule)) {
      refuse('reconcile.not-a-rule', { received: rule });
      return;
    }
    const same = known.get(rule.id);
    if (same !== undefined) {
      if (!isSameRule(same, rule)) refuse('reconcile.duplicate-rule', { rule: rule.id });
      return;
    }
    known.set(rule.id, rule);
    try {
      const symbolOf = symbolsOf(rule);
      const lines = linesOf(rule, sound.length, symbolOf);
      const rate = rateOf(rule, sound.length, symbolOf);
      if (rule.kind === 'conditional') readConditions(rule, symbolOf);
      figures.lines.push(...(lines ?? []));
      if (rate !== undefined) figures.rates.push(rate);
      sound.push(rule);
    } catch (error) {
      refuse('reconcile.rule-unusable', {
        received: error instanceof VnIctError ? error.message : 'error',
        rule: rule.id,
      });
    }
  });
  return [...issues, ...examine(newExamination(sound), figures)];
}

/** Throws where a condition holds what is no number. */
function readConditions({ when, then }: ConditionalRule, symbolOf: SymbolOf): void {
  for (const condition of [...when, ...then]) if (condition.is === 'linear') lineOfCondition([], condition, symbolOf);
}

function examine(
  examination: Examination,
  { lines, rates }: { readonly lines: readonly Line[]; readonly rates: readonly Rate[] },
): readonly Issue<ReconcileIssueCode>[] {
  tellAlike(examination);
  const isOpen = (rule: number): boolean => !examination.settled.has(rule);
  const consistent = examineFigures(examination, {
    lines: lines.filter(({ rules }) => rules.every(isOpen)),
    rates: rates.filter(({ rule }) => isOpen(rule)),
  });
  const texts = examineTexts(examination);
  if (consistent !== undefined) {
    examineChanged(examination, consistent);
    examineConditions(examination, consistent, texts);
  }
  for (const [reason, words] of Object.entries(REASONS)) {
    const places = examination.unproven[reason as UnprovenReason];
    const parameters = { count: places.size, rules: listed(idsOf(examination, places)), ...words };
    if (places.size > 0) tell(examination, 'reconcile.rules-unproven', parameters);
  }
  const functions = [...examination.rules.keys()].filter(
    (at) => isOpen(at) && examination.rules[at]?.kind === 'custom',
  );
  if (functions.length > 0) {
    tell(examination, 'reconcile.rules-unexamined', { rules: listed(idsOf(examination, functions)) });
  }
  return examination.issues;
}

const REASONS: Readonly<Record<UnprovenReason, { readonly reason: string; readonly reasonVi: string }>> = {
  bound: { reason: 'the bound of the arithmetic was reached', reasonVi: 'đã đến giới hạn tính toán' },
  products: {
    reason: 'they multiply figures that other rules leave open',
    reasonVi: 'các quy tắc nhân các số liệu mà quy tắc khác còn để ngỏ',
  },
};
