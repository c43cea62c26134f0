// The scales that are asked for by name: their places in `SCALES`, written out, since they are asked for in every classification.
// A test holds each to the fact that it names.

export const INTERNAL_SCALE = 0;
export const CITIZEN_FACING_SCALE = 1;
export const INFRASTRUCTURE_SCALE = 2;
export const INDUSTRIAL_CONTROL_SCALE = 3;
const OTHER_SCALE = 4;
export const SYSTEM_TYPE_SCALES: readonly number[] = [
  INTERNAL_SCALE,
  CITIZEN_FACING_SCALE,
  INFRASTRUCTURE_SCALE,
  INDUSTRIAL_CONTROL_SCALE,
  OTHER_SCALE,
];

const PUBLIC_SCALE = 5;
const PRIVATE_SCALE = 6;
const PERSONAL_SCALE = 7;
export const STATE_SECRET_SCALE = 8;
export const INFORMATION_KIND_SCALES: readonly number[] = [
  PUBLIC_SCALE,
  PRIVATE_SCALE,
  PERSONAL_SCALE,
  STATE_SECRET_SCALE,
];
/** Thông tin riêng, thông tin cá nhân. */
export const PERSONAL_SCALES: readonly number[] = [PRIVATE_SCALE, PERSONAL_SCALE];
export const SERVES_DEFENCE_SCALE = 9;
export const HARM_SCALE = 10;

export const PROVIDES_SCALE = 12;
export const SUPPORTS_SCALE = 13;
const OUTSIDERS_SCALE = 14;
const PUBLIC_SERVICE_LEVEL_SCALE = 16;
/** What an internal system does not have: outsiders, and services for them. */
export const OUTWARD_SCALES: readonly number[] = [
  CITIZEN_FACING_SCALE,
  PROVIDES_SCALE,
  SUPPORTS_SCALE,
  OUTSIDERS_SCALE,
  PUBLIC_SERVICE_LEVEL_SCALE,
];

export const SCOPE_SCALE = 21;
export const E_GOVERNMENT_SCALE = 22;
const ROUND_THE_CLOCK_SCALE = 23;
const NO_UNPLANNED_STOP_SCALE = 24;
/** Yêu cầu vận hành 24/7, và không chấp nhận ngừng ngoài kế hoạch. */
export const ALWAYS_ON_SCALES: readonly number[] = [ROUND_THE_CLOCK_SCALE, NO_UNPLANNED_STOP_SCALE];
export const GRADE_SCALE = 25;

/** Of the signs of national security, which are the last. */
export const FIRST_SIGN_SCALE = 29;
