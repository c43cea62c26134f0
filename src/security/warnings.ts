import type { Citation } from '../law/index.js';
import type { IssuePath } from '../outcome/index.js';
import { nd85, nd331 } from './cite.js';
import { canBeSome, isSome } from './fact-state.js';
import {
  HARM_SCALE,
  INFORMATION_KIND_SCALES,
  PERSONAL_SCALES,
  SERVES_DEFENCE_SCALE,
  STATE_SECRET_SCALE,
  SYSTEM_TYPE_SCALES,
} from './named-scales.js';
import type { SystemReading } from './read-system.js';
import type { RuleSetId } from './rule-set-id.js';

/** What a warning about the facts of a system says. */
export type FactWarningCode =
  | 'security.no-information'
  | 'security.count-method-missing'
  | 'security.list-item-missing'
  | 'security.several-types'
  | 'security.needs-harm-assessment'
  | 'security.harm-without-object'
  | 'security.needs-risk-assessment'
  | 'security.split-lowers-level'
  | 'security.component-without-level'
  | 'security.count-of-no-one'
  | 'security.boundary-grounds-missing'
  | 'security.external-level';

/** Lưu ý: what a careful clerk would be told beside the level, as a code with its place. */
export interface LevelNotice {
  readonly code: FactWarningCode;
  readonly path: IssuePath;
  readonly citation: Citation;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** What a careful clerk would be told beside the level. `noRow`: no row holds and none can. */
export function noticesOf(ruleSet: RuleSetId, system: SystemReading, noRow: boolean): LevelNotice[] {
  const { facts, path, state, given } = system;
  const is85 = ruleSet === 'nd85-2016';
  const cite = is85 ? nd85 : nd331;
  // Where the rows of level 3 stand.
  const article = is85 ? '9' : '13';
  const { low, high } = state;
  const is = (scale: number): boolean => isSome(state, scale);
  const canBe = (scale: number): boolean => canBeSome(state, scale);
  const warnings: LevelNotice[] = [];
  const warn = (code: FactWarningCode, field: string, ...place: Parameters<typeof nd85>): void => {
    warnings.push({ code, path: [...path, field], citation: cite(...place) });
  };

  if (SYSTEM_TYPE_SCALES.filter(is).length > 1) {
    warn('security.several-types', 'systemTypes', is85 ? '5' : '8', '1', 'b');
  }
  if (!INFORMATION_KIND_SCALES.some(canBe)) {
    warn('security.no-information', 'informationKinds', is85 ? '6' : '9', '1');
  }
  const ungraded = low[HARM_SCALE] !== high[HARM_SCALE] || (is(STATE_SECRET_SCALE) && !canBe(HARM_SCALE));
  if ((is(STATE_SECRET_SCALE) || is(SERVES_DEFENCE_SCALE)) && ungraded) {
    warn('security.needs-harm-assessment', 'nationalSecurityHarm', article, '1');
  }
  if (is(HARM_SCALE) && !canBe(STATE_SECRET_SCALE) && !canBe(SERVES_DEFENCE_SCALE)) {
    warn('security.harm-without-object', 'nationalSecurityHarm', article, '1');
  }
  const counts = is85 ? (['userCount'] as const) : (['basicDataSubjects', 'sensitiveDataSubjects'] as const);
  if (counts.some((count) => given.has(count) && facts[count] !== 0)) {
    if (!given.has('countMethod')) warn('security.count-method-missing', 'countMethod', article, '2', 'c');
    if (!PERSONAL_SCALES.some(canBe)) {
      warn('security.count-of-no-one', 'informationKinds', article, '2', 'c');
    }
  }
  if (facts.conditionalBusiness === 'yes' && facts.conditionalBusinessItem === undefined) {
    warn('security.list-item-missing', 'conditionalBusinessItem', article, '2', is85 ? 'b' : 'a');
  }
  if (!is85 && typeof facts.riskAssessedLevel === 'number')
    warn('security.external-level', 'riskAssessedLevel', '10', '8');
  if (noRow && INFORMATION_KIND_SCALES.some(is)) {
    warn(
      'security.needs-risk-assessment',
      'systemTypes',
      ...(is85 ? (['11', '5'] as const) : (['10', '2', 'a'] as const)),
    );
  }
  if (!is85 && facts.components !== undefined && new Set(facts.boundaryGrounds).size < 4) {
    warn('security.boundary-grounds-missing', 'boundaryGrounds', '7', '2', 'a');
  }
  return warnings;
}
