import type { Citation } from '../law/index.js';
import type { IssuePath } from '../outcome/index.js';
import { nd85, nd331 } from './cite.js';
import { type FactState, namedScales } from './fact-state.js';
import type { SystemFacts } from './facts.js';
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
export function noticesOf(
  ruleSet: RuleSetId,
  facts: SystemFacts,
  state: FactState,
  noRow: boolean,
  path: IssuePath,
): LevelNotice[] {
  const is85 = ruleSet === 'nd85-2016';
  const cite = is85 ? nd85 : nd331;
  // Where the rows of level 3 stand.
  const article = is85 ? '9' : '13';
  const { low, high } = state;
  const at = namedScales();
  const is = (scale: number): boolean => (low[scale] ?? 0) > 0;
  const warnings: LevelNotice[] = [];
  const warn = (code: FactWarningCode, field: string, ...place: Parameters<typeof nd85>): void => {
    warnings.push({ code, path: [...path, field], citation: cite(...place) });
  };

  if (at.systemTypes.filter(is).length > 1) {
    warn('security.several-types', 'systemTypes', is85 ? '5' : '8', '1', 'b');
  }
  if (at.informationKinds.every((kind) => high[kind] === 0)) {
    warn('security.no-information', 'informationKinds', is85 ? '6' : '9', '1');
  }
  const { harm } = at;
  const ungraded = low[harm] !== high[harm] || (is(at.secret) && high[harm] === 0);
  if ((is(at.secret) || is(at.defence)) && ungraded) {
    warn('security.needs-harm-assessment', 'nationalSecurityHarm', article, '1');
  }
  if (is(harm) && high[at.secret] === 0 && high[at.defence] === 0) {
    warn('security.harm-without-object', 'nationalSecurityHarm', article, '1');
  }
  const counts = is85 ? [facts.userCount] : [facts.basicDataSubjects, facts.sensitiveDataSubjects];
  if (counts.some((count) => count !== undefined && count !== 'unknown' && count !== 0)) {
    if (facts.countMethod === undefined) warn('security.count-method-missing', 'countMethod', article, '2', 'c');
    if (at.personal.every((kind) => high[kind] === 0)) {
      warn('security.count-of-no-one', 'informationKinds', article, '2', 'c');
    }
  }
  if (facts.conditionalBusiness === 'yes' && facts.conditionalBusinessItem === undefined) {
    warn('security.list-item-missing', 'conditionalBusinessItem', article, '2', is85 ? 'b' : 'a');
  }
  if (!is85 && typeof facts.riskAssessedLevel === 'number')
    warn('security.external-level', 'riskAssessedLevel', '10', '8');
  if (noRow && at.informationKinds.some(is)) {
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
