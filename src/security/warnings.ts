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
  | 'security.count-without-personal-information'
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
  const { low, high } = state;
  const at = namedScales();
  const is = (scale: number): boolean => (low[scale] ?? 0) > 0;
  const warnings: LevelNotice[] = [];
  const warn = (code: FactWarningCode, field: string, ...place: Parameters<typeof nd85>): void => {
    warnings.push({ code, path: [...path, field], citation: cite(...place) });
  };

  if (at.systemTypes.filter(is).length > 1) {
    if (is85) warn('security.several-types', 'systemTypes', '5', '1', 'b');
    else warn('security.several-types', 'systemTypes', '8', '1', 'b');
  }
  if (at.informationKinds.every((kind) => high[kind] === 0)) {
    warn('security.no-information', 'informationKinds', is85 ? '6' : '9', '1');
  }
  const { harm } = at;
  const ungraded = low[harm] !== high[harm] || (is(at.secret) && high[harm] === 0);
  if ((is(at.secret) || is(at.defence)) && ungraded) {
    warn('security.needs-harm-assessment', 'nationalSecurityHarm', is85 ? '9' : '13', '1');
  }
  if (is(harm) && high[at.secret] === 0 && high[at.defence] === 0) {
    warn('security.harm-without-object', 'nationalSecurityHarm', is85 ? '9' : '13', '1');
  }
  const counted = is85 ? [facts.userCount] : [facts.basicDataSubjects, facts.sensitiveDataSubjects];
  if (
    facts.countMethod === undefined &&
    counted.some((count) => count !== undefined && count !== 'unknown' && count !== 0)
  ) {
    const place = is85 ? (['9', '2', 'c'] as const) : (['13', '2', 'c'] as const);
    warn('security.count-method-missing', 'countMethod', ...place);
  }
  if (at.personal.every((kind) => high[kind] === 0) && at.counts[is85 ? 'nd85' : 'nd331'].some(is)) {
    const place = is85 ? (['9', '2', 'c'] as const) : (['13', '2', 'c'] as const);
    warn('security.count-without-personal-information', 'informationKinds', ...place);
  }
  if (facts.conditionalBusiness === 'yes' && facts.conditionalBusinessItem === undefined) {
    const place = is85 ? (['9', '2', 'b'] as const) : (['13', '2', 'a'] as const);
    warn('security.list-item-missing', 'conditionalBusinessItem', ...place);
  }
  if (!is85 && typeof facts.riskAssessedLevel === 'number')
    warn('security.external-level', 'riskAssessedLevel', '10', '8');
  if (noRow && at.informationKinds.some(is)) {
    if (is85) warn('security.needs-risk-assessment', 'systemTypes', '11', '5');
    else warn('security.needs-risk-assessment', 'systemTypes', '10', '2', 'a');
  }
  if (!is85 && facts.components !== undefined && new Set(facts.boundaryGrounds).size < 4) {
    warn('security.boundary-grounds-missing', 'boundaryGrounds', '7', '2', 'a');
  }
  return warnings;
}
