import { law116, nd85, nd331 } from './cite.js';
import { SIGN_CODES } from './fact-scale.js';
import { type FactState, namedScales } from './fact-state.js';
import type { SystemFacts } from './facts.js';
import type { ClassificationScope, NationalSecurityCandidate } from './level-determination.js';
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
  const { provides, supports } = namedScales();
  const online = [provides, supports];
  if (online.some((scale) => (state.low[scale] ?? 0) > 0)) return { scope: 'mandatory', citations };
  if (ownerKind === 'unknown') return { scope: 'unknown', citations };
  if (ownerKind !== 'enterprise-or-organisation') return { scope: 'mandatory', citations };
  if (online.some((scale) => state.high[scale] !== 0)) return { scope: 'unknown', citations };
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
  const { nationalSecuritySigns: signs } = namedScales();
  const citations = SIGN_CODES.filter((_, index) => (state.low[signs[index] ?? 0] ?? 0) > 0).map(citeSign);
  if (lowest === 5) citations.push(nd331('16', '4'));
  if (citations.length > 0) return { candidate: 'yes', citations };
  const open = highest === 5 || signs.some((scale) => (state.high[scale] ?? 0) > 0);
  return { candidate: open ? 'unknown' : 'no', citations: [nd331('16')] };
}

function citeSign(sign: (typeof SIGN_CODES)[number]): ReturnType<typeof nd331> {
  if (sign === 'important-work') return nd331('16', '1');
  if (sign === 'important-telecom-work') return nd331('16', '2');
  return nd331('16', '3', sign.slice('consequence-'.length));
}

/**
 * What the whole and its parts say together, the whole first: a part that is bound (`mandatory`, `yes`) binds the whole, and what is not
 * known of a part is not known of the whole.
 */
export function prevailing<Key extends string, Said extends Readonly<Record<Key, string>>>(
  said: readonly [Said, ...Said[]],
  key: Key,
): Said {
  const saying = (word: string): Said | undefined => said.find((one) => one[key] === word);
  return saying('mandatory') ?? saying('yes') ?? saying('unknown') ?? said[0];
}
