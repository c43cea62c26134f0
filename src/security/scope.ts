import type { Citation } from '../law/index.js';
import { law116, nd85, nd331 } from './cite.js';
import { SIGN_CODES } from './fact-scale.js';
import { canBeSome, type FactState, isSome } from './fact-state.js';
import type { SystemFacts } from './facts.js';
import type { ClassificationScope, NationalSecurityCandidate } from './level-determination.js';
import { FIRST_SIGN_SCALE, PROVIDES_SCALE, SUPPORTS_SCALE } from './named-scales.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

/** Điều 2 of both decrees: state bodies' systems and online services for people and business; others are encouraged. */
export function scopeOf(
  ruleSet: RuleSetId,
  { ownerKind = 'unknown' }: SystemFacts,
  state: FactState,
): ClassificationScope {
  const is85 = ruleSet === 'nd85-2016';
  const citations = [is85 ? nd85('2') : nd331('2')];
  const isOnline = isSome(state, PROVIDES_SCALE) || isSome(state, SUPPORTS_SCALE);
  const canBeOnline = canBeSome(state, PROVIDES_SCALE) || canBeSome(state, SUPPORTS_SCALE);
  const isPrivate = ownerKind === 'enterprise-or-organisation';
  if (isOnline || (!isPrivate && ownerKind !== 'unknown')) return { scope: 'mandatory', citations };
  if (!isPrivate || canBeOnline) return { scope: 'unknown', citations };
  if (is85) return { scope: 'encouraged', citations };
  // Luật 116 speaks of every owner, its decree of state bodies and online services.
  return { scope: 'encouraged-disputed', citations: [...citations, law116('10', '1', 'a')] };
}

/** Điều 16 Nghị định 331/2026/NĐ-CP; under Nghị định 85/2016/NĐ-CP the list is that of level 5 (điểm đ khoản 3 Điều 12). */
export function nationalSecurityOf(
  ruleSet: RuleSetId,
  state: FactState,
  lowest: SecurityLevel | null,
  highest: SecurityLevel | null,
): NationalSecurityCandidate {
  if (ruleSet === 'nd85-2016') {
    const candidate = lowest === 5 ? 'yes' : highest === 5 ? 'unknown' : 'no';
    return { candidate, citations: [nd85('12', '3', 'đ')] };
  }
  const citations = SIGN_CODES.flatMap((sign, at) =>
    isSome(state, FIRST_SIGN_SCALE + at) ? [citeSign(sign, at)] : [],
  );
  if (lowest === 5) citations.push(nd331('16', '4'));
  if (citations.length > 0) return { candidate: 'yes', citations };
  const open = highest === 5 || SIGN_CODES.some((_, index) => canBeSome(state, FIRST_SIGN_SCALE + index));
  return { candidate: open ? 'unknown' : 'no', citations: [nd331('16')] };
}

/** The two kinds of works stand in clauses of their own, the consequences in the points of the third. */
function citeSign(sign: string, at: number): Citation {
  return at < 2 ? nd331('16', `${at + 1}`) : nd331('16', '3', sign.slice('consequence-'.length));
}

/**
 * What the whole and a part say together: a part that is bound (`mandatory`, `yes`) binds the whole, and what is not known of a part is
 * not known of the whole.
 */
export function prevailing<Key extends string, Said extends Readonly<Record<Key, string>>>(
  whole: Said,
  part: Said,
  key: Key,
): Said {
  const rank = (said: Said): number => ['unknown', 'yes', 'mandatory'].indexOf(said[key]);
  return rank(part) > rank(whole) ? part : whole;
}
