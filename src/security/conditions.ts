import type { Condition, FactCondition } from './criterion.js';

// Conditions that several rows of both decrees share.

export const INTERNAL: Condition = { fact: 'systemTypes', member: 'internal', is: 'yes' };
export const CITIZEN_FACING: Condition = { fact: 'systemTypes', member: 'citizen-facing', is: 'yes' };
export const INFRASTRUCTURE: Condition = { fact: 'systemTypes', member: 'infrastructure', is: 'yes' };
export const INDUSTRIAL_CONTROL: Condition = { fact: 'systemTypes', member: 'industrial-control', is: 'yes' };

/** Trực tiếp hoặc hỗ trợ cung cấp dịch vụ trực tuyến (điểm b khoản 2 Điều 6 NĐ 85, Điều 9 NĐ 331). */
export const ONLINE_SERVICE: Condition = {
  anyOf: [
    { fact: 'providesOnlineService', is: 'yes' },
    { fact: 'supportsOnlineService', is: 'yes' },
  ],
};
export const CONDITIONAL: Condition = { fact: 'conditionalBusiness', is: 'yes' };
export const NOT_CONDITIONAL: Condition = { fact: 'conditionalBusiness', is: 'no' };

const STATE_SECRET_FACT: FactCondition = { fact: 'informationKinds', member: 'state-secret', is: 'yes' };
export const STATE_SECRET: Condition = STATE_SECRET_FACT;
export const NO_STATE_SECRET: Condition = { fact: 'informationKinds', member: 'state-secret', is: 'no' };
export const SECRET_OR_DEFENCE: Condition = {
  anyOf: [STATE_SECRET_FACT, { fact: 'servesDefenceSecurity', is: 'yes' }],
};

/** Thông tin riêng, thông tin cá nhân của người sử dụng. */
export const PRIVATE_OR_PERSONAL: Condition = {
  anyOf: [
    { fact: 'informationKinds', member: 'private', is: 'yes' },
    { fact: 'informationKinds', member: 'personal', is: 'yes' },
  ],
};

/** Chỉ xử lý thông tin công cộng. */
export const PUBLIC_ONLY: readonly Condition[] = [
  { fact: 'informationKinds', member: 'public', is: 'yes' },
  { fact: 'informationKinds', member: 'private', is: 'no' },
  { fact: 'informationKinds', member: 'personal', is: 'no' },
  NO_STATE_SECRET,
];

/** Yêu cầu vận hành 24/7 và không chấp nhận ngừng vận hành mà không có kế hoạch trước: two facts, both needed. */
export const ALWAYS_ON: readonly Condition[] = [
  { fact: 'requires24x7', is: 'yes' },
  { fact: 'noUnplannedStop', is: 'yes' },
];

export const ONE_ORGANISATION: Condition = { fact: 'infrastructureScope', oneOf: ['one-organisation'] };
export const NATIONWIDE: Condition = { fact: 'infrastructureScope', oneOf: ['nationwide'] };
export const INTERNATIONAL: Condition = { fact: 'infrastructureScope', oneOf: ['international'] };
export const PART_OF_PROVINCE: Condition = { fact: 'infrastructureScope', oneOf: ['part-of-province'] };
export const GRADE_II_TO_IV: Condition = { fact: 'constructionGrade', oneOf: ['IV', 'III', 'II'] };
export const GRADE_I: Condition = { fact: 'constructionGrade', oneOf: ['I'] };
export const GRADE_SPECIAL: Condition = { fact: 'constructionGrade', oneOf: ['special', 'national-security-work'] };
export const SPECIAL_DATA: Condition = { fact: 'storesSpecialNationalData', is: 'yes' };
export const HARM: Condition = { fact: 'nationalSecurityHarm', oneOf: ['harm'] };
export const SERIOUS_HARM: Condition = { fact: 'nationalSecurityHarm', oneOf: ['serious'] };
export const ESPECIALLY_SERIOUS_HARM: Condition = { fact: 'nationalSecurityHarm', oneOf: ['especially-serious'] };
