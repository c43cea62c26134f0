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
  const raised = raisedGroups(reading);
  const assumed: FactField[] = [];
  for (let scale = 0; scale < SCALES.length; scale += 1) {
    if (low[scale] === high[scale]) continue;
    const { field } = SCALES[scale] as (typeof SCALES)[number];
    if (given.has(field)) continue;
    const group = GROUP_OF[field];
    if (group !== undefined && raised[group]) continue;
    high[scale] = low[scale] ?? 0;
    if (assumed.at(-1) !== field) assumed.push(field);
  }
  deduce(state);
  return assumed;
}

/** What raises a fact. */
const GROUP_OF: Readonly<Partial<Record<FactField, keyof Raised>>> = {
  systemTypes: 'types',
  informationKinds: 'always',
  nationalSecurityHarm: 'secret',
  strategicNature: 'gravest',
  providesOnlineService: 'service',
  supportsOnlineService: 'service',
  conditionalBusiness: 'online',
  userCount: 'online',
  basicDataSubjects: 'online',
  sensitiveDataSubjects: 'online',
  infrastructureScope: 'infrastructure',
  constructionGrade: 'control',
  requires24x7: 'national',
  noUnplannedStop: 'national',
};

interface Raised {
  readonly always: boolean;
  readonly types: boolean;
  readonly secret: boolean;
  readonly gravest: boolean;
  readonly service: boolean;
  readonly online: boolean;
  readonly infrastructure: boolean;
  readonly control: boolean;
  readonly national: boolean;
}

function raisedGroups({ state: { low, high }, given }: FactReading): Raised {
  const at = namedScales();
  const is = (scale: number): boolean => (low[scale] ?? 0) > 0;
  const hasType = at.systemTypes.some(is);
  const online = is(at.provides) || is(at.supports);
  const secret = is(at.secret) || is(at.defence) || !given.has('informationKinds');
  const infrastructure = is(at.infrastructure) || (given.has('systemTypes') && (high[at.infrastructure] ?? 0) > 0);
  return {
    always: true,
    types: !hasType,
    secret,
    gravest: secret && (high[at.harm] ?? 0) > 2,
    service: is(at.citizenFacing) && !online,
    online,
    infrastructure: infrastructure || !hasType,
    control: is(at.industrialControl) || (high[at.industrialControl] !== 0 && (given.has('systemTypes') || !hasType)),
    national: is(at.eGovernment) || (infrastructure && (high[at.scope] ?? 0) >= NATIONWIDE),
  };
}
