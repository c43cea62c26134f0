import fc from 'fast-check';
import type { SystemFacts } from 'vn-ict/security';

const TRI = ['no', 'yes', 'unknown'] as const;
const tri = fc.constantFrom(...TRI);
const knownTri = fc.constantFrom('no', 'yes');

const SYSTEM_TYPES = ['internal', 'citizen-facing', 'infrastructure', 'industrial-control', 'other'] as const;
const KINDS = ['public', 'private', 'personal', 'state-secret'] as const;
const HARMS = ['none', 'harm', 'serious', 'especially-serious'] as const;
const OLD_LEVELS = ['none', 'nd43-level-1', 'nd43-level-2', 'nd43-level-3', 'nd43-level-4'] as const;
export const SCOPES = [
  'none',
  'one-organisation',
  'part-of-province',
  'one-ministry',
  'one-sector',
  'one-province',
  'some-provinces',
  'nationwide',
  'international',
] as const;
export const GRADES = ['none', 'IV', 'III', 'II', 'I', 'special', 'national-security-work'] as const;
/** One value on either side of every threshold. */
const COUNTS = [0, 1, 9_999, 10_000, 99_999, 100_000, 5_000_000] as const;
const DECIDED = ['none', 2, 3, 4, 5] as const;
const ASSESSED = ['none', 1, 2, 3, 4, 5] as const;

/** The facts that criteria read, each with its values from the least to the gravest. */
export const ORDERED = {
  servesDefenceSecurity: ['no', 'yes'],
  nationalSecurityHarm: HARMS,
  strategicNature: ['no', 'yes'],
  providesOnlineService: ['no', 'yes'],
  supportsOnlineService: ['no', 'yes'],
  outsidersLogIn: ['no', 'yes'],
  conditionalBusiness: ['no', 'yes'],
  publicServiceLevel: OLD_LEVELS,
  resolvesAdministrativeProcedures: ['no', 'yes'],
  userCount: COUNTS,
  basicDataSubjects: COUNTS,
  sensitiveDataSubjects: COUNTS,
  infrastructureScope: SCOPES,
  nationalEGovernmentSystem: ['no', 'yes'],
  requires24x7: ['no', 'yes'],
  noUnplannedStop: ['no', 'yes'],
  constructionGrade: GRADES,
  storesSpecialNationalData: ['no', 'yes'],
  primeMinisterDecision: DECIDED,
  riskAssessedLevel: ASSESSED,
} as const;
export type OrderedField = keyof typeof ORDERED;
export const ORDERED_FIELDS = Object.keys(ORDERED) as readonly OrderedField[];
export const SET_MEMBERS = { systemTypes: SYSTEM_TYPES, informationKinds: KINDS } as const;

/** The facts of a system that does nothing special: every scale at its least value. */
export const LEAST: SystemFacts = {
  ...(Object.fromEntries(ORDERED_FIELDS.map((field) => [field, ORDERED[field][0]])) as SystemFacts),
  systemTypes: ['other'],
  informationKinds: ['public'],
};

/** Each fact known or not, all combinations; many contradict themselves and are refused. */
function arbitrary(withUnknown: boolean): fc.Arbitrary<SystemFacts> {
  const scalar = (field: OrderedField): fc.Arbitrary<string | number> => {
    const values = fc.constantFrom<string | number>(...ORDERED[field]);
    return withUnknown ? fc.oneof({ weight: 3, arbitrary: values }, fc.constant('unknown')) : values;
  };
  const members = (names: readonly string[]): fc.Arbitrary<Record<string, string>> =>
    fc.record(Object.fromEntries(names.map((name) => [name, withUnknown ? tri : knownTri])));
  return fc.record({
    ...Object.fromEntries(ORDERED_FIELDS.map((field) => [field, scalar(field)])),
    systemTypes: members(SYSTEM_TYPES),
    informationKinds: members(KINDS),
  });
}

/** A plain system with a few facts of its own: where facts are many, the gravest drowns the others. */
export const sparseFacts: fc.Arbitrary<SystemFacts> = fc
  .array(
    fc
      .constantFrom(...ORDERED_FIELDS)
      .chain((field) => fc.constantFrom<string | number>(...ORDERED[field]).map((value) => [field, value] as const)),
    { maxLength: 6 },
  )
  .chain((changes) =>
    fc
      .record({
        systemTypes: fc.subarray([...SYSTEM_TYPES]),
        informationKinds: fc.subarray([...KINDS], { minLength: 1 }),
      })
      .map(
        (sets): SystemFacts => ({
          ...LEAST,
          ...Object.fromEntries(changes),
          systemTypes: Object.fromEntries(
            SYSTEM_TYPES.map((type) => [type, sets.systemTypes.includes(type) ? 'yes' : 'no']),
          ),
          informationKinds: Object.fromEntries(
            KINDS.map((kind) => [kind, sets.informationKinds.includes(kind) ? 'yes' : 'no']),
          ),
        }),
      ),
  );

export const completeFacts: fc.Arbitrary<SystemFacts> = fc.oneof(arbitrary(false), sparseFacts);
export const partialFacts: fc.Arbitrary<SystemFacts> = fc.oneof(
  arbitrary(true),
  fc.tuple(sparseFacts, fc.subarray([...ORDERED_FIELDS])).map(
    ([facts, forgotten]): SystemFacts => ({
      ...facts,
      ...Object.fromEntries(forgotten.map((field) => [field, 'unknown'])),
    }),
  ),
);
