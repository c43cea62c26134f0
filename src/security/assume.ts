import { ENUM_SCALES, SCALES } from './fact-scale.js';
import { deduce, type FactReading, namedScales } from './fact-state.js';
import type { FactField } from './facts.js';

const NATIONWIDE = /* @__PURE__ */ ENUM_SCALES.infrastructureScope.indexOf('nationwide');

/**
 * The caller says that what is not listed is no. A fact that another fact raises (the scope of an infrastructure, the list of
 * conditional business for an online service, the harm where there are state secrets) stays unknown all the same: silence is no answer
 * to a question that was asked.
 */
export function assumeNo(reading: FactReading): FactField[] {
  const { state, given } = reading;
  const { low, high } = state;
  const raised = raisedFacts(reading);
  const assumed: FactField[] = [];
  for (let scale = 0; scale < SCALES.length; scale += 1) {
    if (low[scale] === high[scale]) continue;
    const { field } = SCALES[scale] as (typeof SCALES)[number];
    if (given.has(field) || raised[field]) continue;
    high[scale] = low[scale] ?? 0;
    if (assumed.at(-1) !== field) assumed.push(field);
  }
  deduce(state);
  return assumed;
}

/** The facts that other facts raise, or that silence never answers. */
function raisedFacts({ state: { low, high }, given }: FactReading): Readonly<Partial<Record<FactField, boolean>>> {
  const at = namedScales();
  const is = (scale: number): boolean => (low[scale] ?? 0) > 0;
  // What is not no raises its questions too: a member of which a set that is named in part says nothing, a service that is a question itself.
  const may = (scale: number): boolean => (high[scale] ?? 0) > 0;
  const isOfType = (scale: number): boolean => is(scale) || (given.has('systemTypes') && may(scale));
  const hasType = at.systemTypes.some(is);
  const service = isOfType(at.citizenFacing);
  const online = may(at.provides) || may(at.supports);
  const secret = may(at.secret) || is(at.defence);
  const infrastructure = isOfType(at.infrastructure);
  const national = is(at.eGovernment) || (infrastructure && (high[at.scope] ?? 0) >= NATIONWIDE);
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
    constructionGrade: isOfType(at.industrialControl) || !hasType,
    requires24x7: national,
    noUnplannedStop: national,
  };
}
