import * as z from 'zod';
import { rule } from '../outcome/inner.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
import { ENUM_SCALES, INFORMATION_KIND_CODES, SIGN_CODES, SYSTEM_TYPE_CODES } from './fact-scale.js';
import type { CountFact, SetFact } from './fact-values.js';
import type { ComponentFacts, SystemFacts } from './facts.js';
import type { SecurityStatistics } from './security-statistics.js';
import type { SystemRecord } from './system-record.js';

const triState = /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']).describe('Có, không, chưa biết');
const count = /* @__PURE__ */ z.int().min(0).describe('Số đếm');
const text = /* @__PURE__ */ z.string().min(1).max(500);

// The brand is not zod's: `isPlainDate` is what gives it.
const plainDay = /* @__PURE__ */ z.iso
  .date()
  .refine(
    isPlainDate,
    /* @__PURE__ */ rule(
      'Phải là một ngày có thật, năm từ 1900 đến 2199.',
      'It must be a day that exists, of a year from 1900 to 2199.',
    ),
  )
  .describe('Ngày (YYYY-MM-DD)') as unknown as z.ZodType<PlainDate>;

const countFact = (label: string): z.ZodType<CountFact> =>
  z
    .union([count, z.literal('unknown'), z.strictObject({ atLeast: count, atMost: count.exactOptional() })])
    .describe(label);

/** The whole set as a list, or what is known of each member. */
const setFact = <Member extends string>(members: readonly Member[], label: string): z.ZodType<SetFact<Member>> =>
  z.union([z.array(z.enum(members)).max(100), z.partialRecord(z.enum(members), triState)]).describe(label);

const component: z.ZodType<ComponentFacts> = /* @__PURE__ */ z.strictObject({
  name: text,
  facts: /* @__PURE__ */ z.lazy(() => systemFactsSchema),
});

/**
 * Lược đồ dữ kiện của một hệ thống thông tin: the shape of {@link SystemFacts}; unknown keys are refused. That facts do not contradict
 * one another is asked by `safeClassifySystem`.
 *
 * @example
 * import { systemFactsSchema } from 'vn-ict/schema';
 * systemFactsSchema.safeParse({ systemTypes: ['internal'], userCount: { atLeast: 5_000 } }).success; // => true
 * systemFactsSchema.safeParse({ userCount: -1 }).success; // => false
 * systemFactsSchema.safeParse({ publicServiceLevel: 'nd224-level-2' }).success; // => false
 */
export const systemFactsSchema: z.ZodType<SystemFacts> = /* @__PURE__ */ (() =>
  z.strictObject({
    lifecycle: z
      .enum(['new', 'operating', 'under-investment-before-2026-07-01', 'levelled-before-2026-07-01', 'unknown'])
      .describe('Vòng đời của hệ thống')
      .exactOptional(),
    ownerKind: z
      .enum([
        'ministry-or-province',
        'other-state-body',
        'enterprise-or-organisation',
        'military',
        'cipher',
        'public-security',
        'unknown',
      ])
      .describe('Loại chủ quản hệ thống thông tin')
      .exactOptional(),
    singleOwner: triState.exactOptional(),
    systemTypes: setFact(SYSTEM_TYPE_CODES, 'Loại hình hệ thống thông tin').exactOptional(),
    informationKinds: setFact(INFORMATION_KIND_CODES, 'Loại thông tin được xử lý').exactOptional(),
    servesDefenceSecurity: triState.exactOptional(),
    nationalSecurityHarm: z.enum([...ENUM_SCALES.nationalSecurityHarm, 'unknown']).exactOptional(),
    strategicNature: triState.exactOptional(),
    providesOnlineService: triState.exactOptional(),
    supportsOnlineService: triState.exactOptional(),
    outsidersLogIn: triState.exactOptional(),
    conditionalBusiness: triState.exactOptional(),
    conditionalBusinessItem: z.strictObject({ list: text, item: text }).exactOptional(),
    publicServiceLevel: z
      .enum([...ENUM_SCALES.publicServiceLevel, 'unknown'])
      .describe('Mức độ dịch vụ công trực tuyến theo Nghị định 43/2011/NĐ-CP')
      .exactOptional(),
    resolvesAdministrativeProcedures: triState.exactOptional(),
    userCount: countFact('Số người sử dụng').exactOptional(),
    basicDataSubjects: countFact('Số chủ thể dữ liệu cá nhân cơ bản').exactOptional(),
    sensitiveDataSubjects: countFact('Số chủ thể dữ liệu cá nhân nhạy cảm').exactOptional(),
    countMethod: z.string().max(500).describe('Cách đếm').exactOptional(),
    infrastructureScope: z.enum([...ENUM_SCALES.infrastructureScope, 'unknown']).exactOptional(),
    nationalEGovernmentSystem: triState.exactOptional(),
    requires24x7: triState.exactOptional(),
    noUnplannedStop: triState.exactOptional(),
    constructionGrade: z.enum([...ENUM_SCALES.constructionGrade, 'unknown']).exactOptional(),
    storesSpecialNationalData: triState.exactOptional(),
    primeMinisterDecision: z.literal([...ENUM_SCALES.primeMinisterDecision, 'unknown']).exactOptional(),
    riskAssessedLevel: z.literal([...ENUM_SCALES.riskAssessedLevel, 'unknown']).exactOptional(),
    nationalSecuritySigns: setFact(SIGN_CODES, 'Dấu hiệu hệ thống quan trọng về an ninh quốc gia').exactOptional(),
    components: z.array(component).max(200).describe('Các hệ thống thành phần').exactOptional(),
    boundaryGrounds: z
      .array(z.enum(['function', 'data-flow', 'operational-dependence', 'incident-reach']))
      .max(100)
      .exactOptional(),
    securityUnitOperates: triState.exactOptional(),
    leasesCloudOrDataCentre: triState.exactOptional(),
  }))();

/**
 * Lược đồ một hệ thống trong sổ theo dõi.
 *
 * @example
 * import { safeParsePayload, systemRecordSchema } from 'vn-ict/schema';
 * const parsed = safeParsePayload(systemRecordSchema, { id: 'a' });
 * parsed.success; // => false
 */
export const systemRecordSchema: z.ZodType<SystemRecord> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text.describe('Mã hệ thống trong sổ'),
    name: text.describe('Tên hệ thống thông tin'),
    agency: text.describe('Cơ quan, đơn vị chủ trì'),
    owner: text.describe('Chủ quản hệ thống thông tin'),
    operator: text.describe('Đơn vị vận hành'),
    level: z.union([z.literal([1, 2, 3, 4, 5]), z.null()]).describe('Cấp độ'),
    approval: z.enum(['none', 'drafting', 'submitted', 'appraised', 'approved']).describe('Tình trạng phê duyệt'),
    decision: z.union([z.strictObject({ number: text, issued: plainDay }), z.null()]).describe('Quyết định phê duyệt'),
    plan: z.enum(['none', 'partial', 'full']).describe('Tình trạng triển khai phương án'),
    planCompletedOn: z.union([plainDay, z.null()]),
    inOperationSince: z.union([plainDay, z.null()]),
    lastAssessedOn: z.union([plainDay, z.null()]).describe('Lần kiểm tra, đánh giá gần nhất'),
    trustLabel: z.enum(['labelled', 'not-labelled', 'not-applicable']).describe('Nhãn tín nhiệm mạng'),
    socConnected: triState.describe('Kết nối SOC'),
    hosting: z.enum(['own-premises', 'provincial-data-centre', 'leased-data-centre', 'cloud', 'unknown']),
  }))();

/**
 * Lược đồ sổ theo dõi: at most 200,000 systems.
 *
 * @example
 * import { systemRecordsSchema } from 'vn-ict/schema';
 * systemRecordsSchema.safeParse([]).success; // => true
 */
export const systemRecordsSchema: z.ZodType<readonly SystemRecord[]> = /* @__PURE__ */ z
  .array(systemRecordSchema)
  .max(200_000);

/**
 * Lược đồ số liệu giám sát, sự cố an toàn thông tin.
 *
 * @example
 * import { securityStatisticsSchema } from 'vn-ict/schema';
 * securityStatisticsSchema.safeParse({ alerts: 19_887, incidentsHandled: 292 }).success; // => true
 * securityStatisticsSchema.safeParse({ alerts: '19.887' }).success; // => false
 */
export const securityStatisticsSchema: z.ZodType<SecurityStatistics> = /* @__PURE__ */ (() =>
  z.strictObject({
    alerts: count.exactOptional(),
    incidentsDetected: count.exactOptional(),
    incidentsHandled: count.exactOptional(),
    synchronisedAccounts: count.exactOptional(),
    officialAccounts: count.exactOptional(),
    computers: count.exactOptional(),
    organisations: count.exactOptional(),
    defacedPortals: count.exactOptional(),
    injectedPosts: count.exactOptional(),
    systems: count.exactOptional(),
    systemsAssessed: count.exactOptional(),
    workstations: count.exactOptional(),
    workstationsProtected: count.exactOptional(),
  }))();
