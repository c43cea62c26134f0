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
  const hasType = at.systemTypes.some(is);
  const online = is(at.provides) || is(at.supports);
  const service = is(at.citizenFacing) && !online;
  // A set that is named in part leaves its other members open: what is not no raises its questions.
  const secret = (high[at.secret] ?? 0) > 0 || is(at.defence);
  const infrastructure = is(at.infrastructure) || (given.has('systemTypes') && (high[at.infrastructure] ?? 0) > 0);
  const national = is(at.eGovernment) || (infrastructure && (high[at.scope] ?? 0) >= NATIONWIDE);
  return {
    systemTypes: !hasType,
    informationKinds: true,
    nationalSecurityHarm: secret,
    strategicNature: secret && (high[at.harm] ?? 0) > 2,
    providesOnlineService: service,
    supportsOnlineService: service,
    conditionalBusiness: online,
    userCount: online,
    basicDataSubjects: online,
    sensitiveDataSubjects: online,
    infrastructureScope: infrastructure || !hasType,
    constructionGrade:
      is(at.industrialControl) || (high[at.industrialControl] !== 0 && (given.has('systemTypes') || !hasType)),
    requires24x7: national,
    noUnplannedStop: national,
  };
}
