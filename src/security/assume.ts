import { deduce } from './deduce.js';
import { ENUM_SCALES, SCALES } from './fact-scale.js';
import { canBeSome, type FactReading, isSome } from './fact-state.js';
import type { FactField, SystemFacts } from './facts.js';
import {
  CITIZEN_FACING_SCALE,
  E_GOVERNMENT_SCALE,
  INDUSTRIAL_CONTROL_SCALE,
  INFRASTRUCTURE_SCALE,
  PROVIDES_SCALE,
  SCOPE_SCALE,
  SERVES_DEFENCE_SCALE,
  STATE_SECRET_SCALE,
  SUPPORTS_SCALE,
  SYSTEM_TYPE_SCALES,
} from './named-scales.js';

const NATIONWIDE = /* @__PURE__ */ ENUM_SCALES.infrastructureScope.indexOf('nationwide');

/**
 * The caller says that what is not listed is no. A fact that another fact raises (the scope of an infrastructure, the list of
 * conditional business for an online service, the harm where there are state secrets) stays unknown all the same: silence is no answer
 * to a question that was asked.
 */
export function assumeNo(facts: SystemFacts, reading: FactReading): FactField[] {
  const { state } = reading;
  const { low, high } = state;
  const raised = raisedFacts(reading);
  const assumed: FactField[] = [];
  for (const [scale, { field }] of SCALES.entries()) {
    if (low[scale] === high[scale]) continue;
    // Unknown is an answer too.
    if (raised[field] || (Object.hasOwn(facts, field) && facts[field] !== undefined)) continue;
    high[scale] = low[scale] ?? 0;
    if (assumed.at(-1) !== field) assumed.push(field);
  }
  deduce(state);
  return assumed;
}

/** The facts that other facts raise, or that silence never answers. */
function raisedFacts({ state, given }: FactReading): Readonly<Partial<Record<FactField, boolean>>> {
  const is = (scale: number): boolean => isSome(state, scale);
  // What is not no raises its questions too: a member of which a set that is named in part says nothing, a service that is a question itself.
  const may = (scale: number): boolean => canBeSome(state, scale);
  const isOfType = (scale: number): boolean => is(scale) || (given.has('systemTypes') && may(scale));
  const hasType = SYSTEM_TYPE_SCALES.some(is);
  const service = isOfType(CITIZEN_FACING_SCALE);
  const online = may(PROVIDES_SCALE) || may(SUPPORTS_SCALE);
  const secret = may(STATE_SECRET_SCALE) || is(SERVES_DEFENCE_SCALE);
  const infrastructure = isOfType(INFRASTRUCTURE_SCALE);
  const national = is(E_GOVERNMENT_SCALE) || (infrastructure && (state.high[SCOPE_SCALE] ?? 0) >= NATIONWIDE);
  return {
    systemTypes: !hasType,
    informationKinds: true,
    nationalSecurityHarm: secret,
    strategicNature: secret,
    providesOnlineService: service,
    supportsOnlineService: service,
    conditionalBusiness: online,
    userCount: online,
    basicDataSubjects: online,
    sensitiveDataSubjects: online,
    infrastructureScope: infrastructure || !hasType,
    constructionGrade: isOfType(INDUSTRIAL_CONTROL_SCALE) || !hasType,
    requires24x7: national,
    noUnplannedStop: national,
  };
}
