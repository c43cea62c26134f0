// What rules with conditions come to: each is looked at where its own condition is met, with the rules that hold always and those others whose
// conditions are met then for certain. What holds only by cases, one of several conditions being met, is not looked for.
import { caseOf, conflictOf, entailingAll, explained, type Looking, symbolsIn } from './case.js';
import type { TextRules } from './classes.js';
import type { Consistent } from './consistent.js';
import { type SymbolOf, symbolsOf } from './symbol.js';
import { type Examination, idsOf, isAsGrave, listed, tell, tellRedundant } from './told.js';

export function examineConditions(examination: Examination, consistent: Consistent, texts: TextRules): void {
  const conditionals = examination.rules.flatMap((rule, at) =>
    rule.kind === 'conditional' && !examination.settled.has(at) ? [[at, rule] as const] : [],
  );
  if (conditionals.length === 0) return;
  const symbols = new Map<number, SymbolOf>();
  const symbolsAt = (at: number): SymbolOf => {
    const rule = examination.rules[at];
    const symbolOf = symbols.get(at) ?? (rule === undefined ? () => '' : symbolsOf(rule));
    symbols.set(at, symbolOf);
    return symbolOf;
  };
  const asking = new Map<string, number[]>();
  for (const [at, { when }] of conditionals) {
    for (const cell of symbolsIn(when, symbolsAt(at))) {
      const known = asking.get(cell);
      if (known === undefined) asking.set(cell, [at]);
      else known.push(at);
    }
  }
  const looking: Looking = { symbolsOf: symbolsAt, examination, consistent, texts, asking, always: new Set() };
  const nothing = caseOf(looking, -1, { when: [], then: [] }, (rule) => !examination.settled.has(rule));
  for (const [at, { when }] of conditionals) {
    if (entailingAll(looking, nothing, at, when) !== undefined) looking.always.add(at);
  }
  for (const [at, rule] of conditionals) {
    const isOther = (other: number): boolean => other !== at && !examination.settled.has(other);
    const never = conflictOf(looking, caseOf(looking, at, { when: rule.when, then: [] }, isOther));
    if (never !== undefined) {
      const others = idsOf(examination, [...never].filter(isOther));
      tell(examination, 'reconcile.condition-never-met', { rule: rule.id, ...listedBeside(others) });
      examination.settled.add(at);
      continue;
    }
    const against = conflictOf(looking, caseOf(looking, at, rule, isOther));
    if (against === undefined) continue;
    const rules = listed(idsOf(examination, new Set([...against, at])));
    tell(examination, 'reconcile.condition-contradicts', { rule: rule.id, rules });
    examination.settled.add(at);
  }
  for (const [at, rule] of [...conditionals].reverse()) {
    if (examination.settled.has(at) || rule.then.length === 0) continue;
    const counts = (other: number): boolean =>
      other !== at && !examination.settled.has(other) && isAsGrave(examination, other, at);
    const own = caseOf(looking, at, { when: rule.when, then: [] }, counts);
    const by = entailingAll(looking, own, at, rule.then);
    if (by === undefined) continue;
    const rules = new Set(explained(own, by));
    rules.delete(at);
    if (rules.size > 0) tellRedundant(examination, at, rules);
  }
}

const listedBeside = (ids: readonly string[]) => ({
  besideVi: ids.length === 0 ? '' : ` khi các quy tắc này thỏa: ${listed(ids)}`,
  beside: ids.length === 0 ? '' : ` where these rules hold: ${listed(ids)}`,
});
