import type { Issue } from '../outcome/index.js';
import { INFORMATION_KIND_CODES, SCALES, SIGN_CODES, SYSTEM_TYPE_CODES, scaleIndex } from './fact-scale.js';
import type { FactIssueCode } from './messages.js';

/** What is known of every scale: the least and the gravest position that is still possible. */
export interface FactState {
  readonly low: number[];
  readonly high: number[];
}

/** The facts on their scales, with what is wrong in them. */
export interface FactReading {
  readonly state: FactState;
  /** The fields that the facts name with a value other than unknown. */
  readonly given: Set<string>;
  readonly issues: Issue<FactIssueCode>[];
}

/** The gravest position of every scale. */
const ENDS: readonly number[] = /* @__PURE__ */ SCALES.map(({ values }) =>
  values === undefined ? Number.MAX_SAFE_INTEGER : values.length - 1,
);
// Made once: a map that is compiled keeps the kind of array it maps, and every question would meet two kinds.
const STARTS: readonly number[] = /* @__PURE__ */ ENDS.map(() => 0);

/** A state in which nothing is known. */
export function unknownState(): FactState {
  return { low: STARTS.slice(), high: ENDS.slice() };
}

/** The index of every scale that is asked for by name. */
interface Places {
  readonly internal: number;
  readonly citizenFacing: number;
  readonly infrastructure: number;
  readonly industrialControl: number;
  readonly provides: number;
  readonly supports: number;
  readonly scope: number;
  readonly grade: number;
  /** What an internal system does not have: outsiders, and services for them. */
  readonly outward: readonly number[];
  /** What `deduce` reads and narrows. */
  readonly linked: readonly number[];
  readonly secret: number;
  readonly defence: number;
  readonly harm: number;
  readonly eGovernment: number;
  readonly requires24x7: number;
  readonly noUnplannedStop: number;
  readonly systemTypes: readonly number[];
  readonly informationKinds: readonly number[];
  readonly nationalSecuritySigns: readonly number[];
  /** Thông tin riêng, thông tin cá nhân. */
  readonly personal: readonly number[];
}

let places: Places | undefined;

/** The scales that are asked for by name. */
export function namedScales(): Places {
  places ??= findPlaces();
  return places;
}

function findPlaces(): Places {
  const systemTypes = SYSTEM_TYPE_CODES.map((type) => scaleIndex('systemTypes', type));
  const [internal = 0, citizenFacing = 0, infrastructure = 0, industrialControl = 0] = systemTypes;
  const provides = scaleIndex('providesOnlineService');
  const supports = scaleIndex('supportsOnlineService');
  const outward = [citizenFacing, provides, supports, scaleIndex('outsidersLogIn'), scaleIndex('publicServiceLevel')];
  const scope = scaleIndex('infrastructureScope');
  const grade = scaleIndex('constructionGrade');
  return {
    internal,
    citizenFacing,
    infrastructure,
    industrialControl,
    provides,
    supports,
    scope,
    grade,
    outward,
    linked: [internal, ...outward, infrastructure, scope, industrialControl, grade],
    secret: scaleIndex('informationKinds', 'state-secret'),
    defence: scaleIndex('servesDefenceSecurity'),
    harm: scaleIndex('nationalSecurityHarm'),
    eGovernment: scaleIndex('nationalEGovernmentSystem'),
    requires24x7: scaleIndex('requires24x7'),
    noUnplannedStop: scaleIndex('noUnplannedStop'),
    systemTypes,
    informationKinds: INFORMATION_KIND_CODES.map((kind) => scaleIndex('informationKinds', kind)),
    personal: ['private', 'personal'].map((kind) => scaleIndex('informationKinds', kind)),
    nationalSecuritySigns: SIGN_CODES.map((sign) => scaleIndex('nationalSecuritySigns', sign)),
  };
}

/** Narrows what is known by what the definitions of the texts make follow: an internal system has no outsiders, and so on. */
export function deduce({ low, high }: FactState): void {
  const at = namedScales();
  if ((low[at.internal] ?? 0) > 0) for (const scale of at.outward) high[scale] = 0;
  else if (at.outward.some((scale) => (low[scale] ?? 0) > 0)) high[at.internal] = 0;
  raise(low, high, at.citizenFacing, at.provides);
  raise(low, high, at.citizenFacing, at.supports);
  gate(low, high, at.infrastructure, at.scope);
  gate(low, high, at.industrialControl, at.grade);
  if (high[at.scope] === 0) high[at.infrastructure] = 0;
  // Hạ tầng always serves some scope; an industrial control system may run no graded work.
  if ((low[at.infrastructure] ?? 0) > 0 && low[at.scope] === 0 && (high[at.scope] ?? 0) > 0) low[at.scope] = 1;
}

/** What holds of `from` holds of `to`, where `to` is still open. */
function raise(low: number[], high: readonly number[], to: number, from: number): void {
  if ((low[from] ?? 0) > 0 && (high[to] ?? 0) > 0) low[to] = 1;
}

/** A value on `scale` says that the system is of the type, and a system that is not of it has none. */
function gate(low: number[], high: number[], type: number, scale: number): void {
  raise(low, high, type, scale);
  if (high[type] === 0) high[scale] = 0;
}
