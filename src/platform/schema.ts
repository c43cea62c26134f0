import * as z from 'zod';
import { citationSchema } from '../law/schema.js';
import { plainDateSchema } from '../text/schema.js';
// Through the face: one chunk of the build for whoever imports the room and for the schemas.
import {
  type Connection,
  PLATFORM_LABELS,
  type PlatformRegister,
  type PlatformStatus,
  type PlatformSystem,
  SYSTEM_KIND_LABELS,
  type SystemKind,
  type SystemScope,
} from './index.js';

const id = /* @__PURE__ */ z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/)
  .describe('Mã: chữ cái không dấu, chữ số, dấu gạch ngang');
const text = (description: string) => z.string().min(1).max(2_000).describe(description);

// The keys of the labels are the members: each table is checked against its union.
const kind = /* @__PURE__ */ (() =>
  z.enum(Object.keys(SYSTEM_KIND_LABELS) as SystemKind[]).describe('Loại hệ thống'))();
const status = /* @__PURE__ */ (() =>
  z.enum(Object.keys(PLATFORM_LABELS.status) as PlatformStatus[]).describe('Tình trạng'))();
const scope = /* @__PURE__ */ (() => z.enum(Object.keys(PLATFORM_LABELS.scope) as SystemScope[]).describe('Phạm vi'))();
const connectionStatus = /* @__PURE__ */ z
  .enum(['working', 'in-progress', 'planned', 'broken'])
  .describe('Tình trạng kết nối');

/**
 * Lược đồ của hệ thống, nền tảng, cơ sở dữ liệu; unknown keys are refused.
 *
 * @example
 * import { platformSystemSchema } from 'vn-ict/schema';
 * platformSystemSchema.safeParse({ id: 'ioc', name: 'IOC', kind: 'ioc', status: 'being-built' }).success; // => true
 * platformSystemSchema.safeParse({ id: 'ioc', name: 'IOC', kind: 'ioc', status: 'đang xây dựng' }).success; // => false
 */
export const platformSystemSchema: z.ZodType<PlatformSystem> = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    name: text('Tên hệ thống'),
    kind,
    status,
    scope: scope.exactOptional(),
    owner: text('Chủ quản').exactOptional(),
    operator: text('Đơn vị vận hành').exactOptional(),
    hosting: z
      .enum(['own-premises', 'provincial-data-centre', 'leased-data-centre', 'cloud', 'unknown'])
      .describe('Nơi đặt')
      .exactOptional(),
    level: z
      .union([z.literal([1, 2, 3, 4, 5]), z.null()])
      .describe('Cấp độ an toàn hệ thống thông tin')
      .exactOptional(),
    inUseSince: z.exactOptional(plainDateSchema.describe('Ngày đưa vào sử dụng')),
    dueOn: z.exactOptional(plainDateSchema.describe('Hạn hoàn thành')),
    expectedThisYear: z.boolean().describe('Dự kiến hoàn thành trong năm').exactOptional(),
    note: text('Ghi chú').exactOptional(),
    origin: text('Nguồn: văn bản, mục, dòng').exactOptional(),
    citations: z.array(citationSchema).max(100).describe('Căn cứ').exactOptional(),
  }))();

/**
 * Lược đồ của một kết nối giữa hai hệ thống.
 *
 * @example
 * import { connectionSchema } from 'vn-ict/schema';
 * connectionSchema.safeParse({ from: 'one-stop', to: 'population', via: 'ndxp', status: 'working' }).success; // => true
 * connectionSchema.safeParse({ from: 'one-stop', to: 'population', status: 'ok' }).success; // => false
 */
export const connectionSchema: z.ZodType<Connection> = /* @__PURE__ */ (() =>
  z.strictObject({
    from: id,
    to: id,
    via: id.describe('Nền tảng trung gian').exactOptional(),
    status: connectionStatus,
    direction: z.enum(['one-way', 'two-way']).describe('Một chiều, hai chiều').exactOptional(),
    services: z.array(text('Dịch vụ dữ liệu')).max(1_000).exactOptional(),
    since: z.exactOptional(plainDateSchema.describe('Ngày kết nối')),
    origin: text('Nguồn').exactOptional(),
    citations: z.array(citationSchema).max(100).describe('Căn cứ').exactOptional(),
  }))();

/**
 * Lược đồ của sổ hệ thống, nền tảng, cơ sở dữ liệu; unknown keys are refused. Whether its counts and connections hold is asked by
 * `checkPlatformRegister`.
 *
 * @example
 * import { platformRegisterSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(platformRegisterSchema, { id: 'register', title: 'Sổ hệ thống', systems: [{ id: 'a', kind: 'ioc', status: 'on' }] });
 * parsed.issues.map(({ code, path }) => [code, path.join('.')]); // => [['payload.missing', 'systems.0.name'], ['payload.value', 'systems.0.status']]
 */
export const platformRegisterSchema: z.ZodType<PlatformRegister> = /* @__PURE__ */ (() => {
  const kinds = z.union([kind, z.array(kind).max(100)]);
  return z.strictObject({
    id,
    title: text('Tên sổ'),
    asOf: z.exactOptional(plainDateSchema.describe('Ngày của sổ')),
    systems: z.array(platformSystemSchema).max(20_000),
    partners: z.array(platformSystemSchema).max(20_000).describe('Hệ thống của cơ quan khác').exactOptional(),
    connections: z.array(connectionSchema).max(200_000).exactOptional(),
    counts: z
      .array(
        z.strictObject({
          id,
          label: text('Tên số đếm'),
          count: z.union([
            z.int().min(0).describe('Số nguyên'),
            z.strictObject({ printed: z.string().min(1).max(100).describe('Như đã in') }),
          ]),
          systems: z
            .strictObject({
              kind: kinds.exactOptional(),
              status: z.union([status, z.array(status).max(10)]).exactOptional(),
              scope: scope.exactOptional(),
              expectedThisYear: z.boolean().exactOptional(),
            })
            .describe('Đếm những hệ thống nào')
            .exactOptional(),
          connections: z
            .strictObject({
              system: id.exactOptional(),
              otherKind: kinds.exactOptional(),
              status: connectionStatus.exactOptional(),
              via: id.exactOptional(),
            })
            .describe('Đếm những kết nối nào')
            .exactOptional(),
          listing: z.enum(['complete', 'partial']).describe('Sổ liệt kê tất cả hay một phần').exactOptional(),
          parts: z.array(id).max(1_000).describe('Các số đếm là phần').exactOptional(),
          origin: text('Nguồn').exactOptional(),
        }),
      )
      .max(2_000)
      .exactOptional(),
    origin: text('Nguồn').exactOptional(),
  });
})();
