/** Có, không, chưa biết: what is known of a yes-no fact. Unknown is never read as no. */
export type TriState = 'yes' | 'no' | 'unknown';

/** Loại hình hệ thống thông tin theo chức năng. Nghị định 85/2016/NĐ-CP, Điều 6 khoản 2; Nghị định 331/2026/NĐ-CP, Điều 9 khoản 2. */
export type SystemType = 'internal' | 'citizen-facing' | 'infrastructure' | 'industrial-control' | 'other';

/** Loại thông tin theo thuộc tính bí mật. Nghị định 85/2016/NĐ-CP, Điều 6 khoản 1; Nghị định 331/2026/NĐ-CP, Điều 9 khoản 1. */
export type InformationKind = 'public' | 'private' | 'personal' | 'state-secret';

/** Mức độ tổn hại tới (quốc phòng,) an ninh quốc gia khi bị phá hoại. */
export type NationalSecurityHarm = 'none' | 'harm' | 'serious' | 'especially-serious';

/**
 * Mức độ dịch vụ công trực tuyến của Nghị định 43/2011/NĐ-CP (mức độ 1 to 4), or `none`. The scheme stands in the value: Nghị định
 * 224/2026/NĐ-CP has levels 1 to 4 of another meaning.
 */
export type OldPublicServiceLevel = 'none' | 'nd43-level-1' | 'nd43-level-2' | 'nd43-level-3' | 'nd43-level-4';

/** Phạm vi phục vụ của hạ tầng thông tin; `part-of-province` is several organisations, fewer than a whole province. */
export type InfrastructureScope =
  | 'none'
  | 'one-organisation'
  | 'part-of-province'
  | 'one-ministry'
  | 'one-sector'
  | 'one-province'
  | 'some-provinces'
  | 'nationwide'
  | 'international';

/** Cấp công trình xây dựng mà hệ thống điều khiển; `none` where it runs no graded construction work. */
export type ConstructionGrade = 'none' | 'IV' | 'III' | 'II' | 'I' | 'special' | 'national-security-work';

/** Vòng đời: where the system stands between the two laws. */
export type Lifecycle = 'new' | 'operating' | 'under-investment-before-2026-07-01' | 'levelled-before-2026-07-01';

/** Loại chủ quản. */
export type OwnerKind =
  | 'ministry-or-province'
  | 'other-state-body'
  | 'enterprise-or-organisation'
  | 'military'
  | 'cipher'
  | 'public-security';

/**
 * Dấu hiệu của hệ thống thông tin quan trọng về an ninh quốc gia: Điều 16 Nghị định 331/2026/NĐ-CP, khoản 1, khoản 2, and khoản 3 with
 * the consequence of its điểm a to g.
 */
export type NationalSecuritySign =
  | 'important-work'
  | 'important-telecom-work'
  | 'consequence-a'
  | 'consequence-b'
  | 'consequence-c'
  | 'consequence-d'
  | 'consequence-đ'
  | 'consequence-e'
  | 'consequence-g';

/** Căn cứ xác định phạm vi hệ thống: Điều 7 khoản 2 Nghị định 331/2026/NĐ-CP. */
export type BoundaryGround = 'function' | 'data-flow' | 'operational-dependence' | 'incident-reach';

/**
 * Một tập hợp các loại: the whole set as a list (what is not in it is no), or what is known of each member (what is not named is unknown).
 */
export type SetFact<Member extends string> = readonly Member[] | Readonly<Partial<Record<Member, TriState>>>;

/** Một con số: the exact count, or what is known of it. */
export type CountFact = number | 'unknown' | { readonly atLeast: number; readonly atMost?: number };

/** The codes of facts that stand on no scale. */
export const LIFECYCLE_CODES: readonly Lifecycle[] = [
  'new',
  'operating',
  'under-investment-before-2026-07-01',
  'levelled-before-2026-07-01',
];
export const OWNER_KIND_CODES: readonly OwnerKind[] = [
  'ministry-or-province',
  'other-state-body',
  'enterprise-or-organisation',
  'military',
  'cipher',
  'public-security',
];
export const BOUNDARY_GROUND_CODES: readonly BoundaryGround[] = [
  'function',
  'data-flow',
  'operational-dependence',
  'incident-reach',
];
