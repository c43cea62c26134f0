import type { CountField, FactCondition } from './criterion.js';
import type { InformationKind, NationalSecuritySign, SystemType } from './fact-values.js';

/**
 * Every fact that criteria read stands on a scale on which a graver value never lowers the level: no before yes, fewer users before
 * more, a narrower scope before a wider one. What is known of it is the stretch of the scale from the least to the gravest value
 * that is still possible; the level then lies between the level at all least and the level at all gravest values.
 */
export interface Scale {
  readonly field: keyof ScaledFields;
  /** The member of a set fact. */
  readonly member?: string;
  /** The values of the scale in order; none for a count. */
  readonly values?: readonly (string | number)[];
}

type ScaledFields = Record<FactCondition['fact'] | 'outsidersLogIn' | 'nationalSecuritySigns', unknown>;

export const SYSTEM_TYPE_CODES: readonly SystemType[] = [
  'internal',
  'citizen-facing',
  'infrastructure',
  'industrial-control',
  'other',
];
export const INFORMATION_KIND_CODES: readonly InformationKind[] = ['public', 'private', 'personal', 'state-secret'];
export const SIGN_CODES: readonly NationalSecuritySign[] = [
  'important-work',
  'important-telecom-work',
  'consequence-a',
  'consequence-b',
  'consequence-c',
  'consequence-d',
  'consequence-đ',
  'consequence-e',
  'consequence-g',
];
export const COUNT_FIELDS: readonly CountField[] = ['userCount', 'basicDataSubjects', 'sensitiveDataSubjects'];

/** Enumerated facts with their values from the least to the gravest. */
export const ENUM_SCALES = {
  nationalSecurityHarm: ['none', 'harm', 'serious', 'especially-serious'],
  publicServiceLevel: ['none', 'nd43-level-1', 'nd43-level-2', 'nd43-level-3', 'nd43-level-4'],
  infrastructureScope: [
    'none',
    'one-organisation',
    'part-of-province',
    'one-ministry',
    'one-sector',
    'one-province',
    'some-provinces',
    'nationwide',
    'international',
  ],
  constructionGrade: ['none', 'IV', 'III', 'II', 'I', 'special', 'national-security-work'],
  primeMinisterDecision: ['none', 2, 3, 4, 5],
  riskAssessedLevel: ['none', 1, 2, 3, 4, 5],
} as const;

/** The gravest position of a count. */
export const ENDLESS = Number.MAX_SAFE_INTEGER;

export const NO_YES = ['no', 'yes'] as const;

/** All scales; the index of a scale is how the evaluation names it. The order is the order in which questions are asked. */
export const SCALES: readonly Scale[] = /* @__PURE__ */ buildScales();

function buildScales(): readonly Scale[] {
  const set = (
    field: 'systemTypes' | 'informationKinds' | 'nationalSecuritySigns',
    members: readonly string[],
  ): Scale[] => members.map((member) => ({ field, member, values: NO_YES }));
  const flag = (...fields: Scale['field'][]): Scale[] => fields.map((field) => ({ field, values: NO_YES }));
  const grade = (field: keyof typeof ENUM_SCALES): Scale => ({ field, values: ENUM_SCALES[field] });
  return [
    ...set('systemTypes', SYSTEM_TYPE_CODES),
    ...set('informationKinds', INFORMATION_KIND_CODES),
    ...flag('servesDefenceSecurity'),
    grade('nationalSecurityHarm'),
    ...flag(
      'strategicNature',
      'providesOnlineService',
      'supportsOnlineService',
      'outsidersLogIn',
      'conditionalBusiness',
    ),
    grade('publicServiceLevel'),
    ...flag('resolvesAdministrativeProcedures'),
    ...COUNT_FIELDS.map((field) => ({ field })),
    grade('infrastructureScope'),
    ...flag('nationalEGovernmentSystem', 'requires24x7', 'noUnplannedStop'),
    grade('constructionGrade'),
    ...flag('storesSpecialNationalData'),
    grade('primeMinisterDecision'),
    grade('riskAssessedLevel'),
    ...set('nationalSecuritySigns', SIGN_CODES),
  ];
}

/** The index of a fact's scale. */
export function scaleIndex(field: Scale['field'], member?: string): number {
  return SCALES.findIndex((scale) => scale.field === field && scale.member === member);
}
