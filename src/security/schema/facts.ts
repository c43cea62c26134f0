import * as z from 'zod';
import { ENUM_SCALES, INFORMATION_KIND_CODES, SIGN_CODES, SYSTEM_TYPE_CODES } from '../fact-scale.js';
import {
  BOUNDARY_GROUND_CODES,
  type CountFact,
  LIFECYCLE_CODES,
  OWNER_KIND_CODES,
  type SetFact,
} from '../fact-values.js';
import type { ComponentFacts, SystemFacts } from '../facts.js';
import { addCitedFaults, WIDTH } from './cited-faults.js';
import { count, text, triState } from './fields.js';

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
 * Lược đồ dữ kiện của một hệ thống thông tin: the shape of {@link SystemFacts}; unknown keys are refused, and so are facts that contradict
 * one another or the texts, with the codes and the citations of `safeClassifySystem`.
 *
 * @example
 * import { systemFactsSchema } from 'vn-ict/schema';
 * systemFactsSchema.safeParse({ systemTypes: ['internal'], userCount: { atLeast: 5_000 } }).success; // => true
 * systemFactsSchema.safeParse({ userCount: -1 }).success; // => false
 * systemFactsSchema.safeParse({ publicServiceLevel: 'nd224-level-2' }).success; // => false
 * @example
 * import { safeParsePayload, systemFactsSchema } from 'vn-ict/schema';
 * const [issue] = safeParsePayload(systemFactsSchema, { systemTypes: ['internal'], outsidersLogIn: 'yes' }).issues;
 * [issue?.code, issue?.path]; // => ['security.internal-with-outsiders', ['outsidersLogIn']]
 * issue?.citations?.map(({ document }) => document); // => ['85/2016/NĐ-CP', '331/2026/NĐ-CP']
 */
export const systemFactsSchema: z.ZodType<SystemFacts> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      lifecycle: z
        .enum([...LIFECYCLE_CODES, 'unknown'])
        .describe('Vòng đời của hệ thống')
        .exactOptional(),
      ownerKind: z
        .enum([...OWNER_KIND_CODES, 'unknown'])
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
      components: z.array(component).max(WIDTH).describe('Các hệ thống thành phần').exactOptional(),
      boundaryGrounds: z.array(z.enum(BOUNDARY_GROUND_CODES)).max(100).exactOptional(),
      securityUnitOperates: triState.exactOptional(),
      leasesCloudOrDataCentre: triState.exactOptional(),
    })
    // Also where the shape is wrong: what is said of it with its citation takes the place of what the shape says.
    .superRefine(addCitedFaults, { when: () => true }))();
