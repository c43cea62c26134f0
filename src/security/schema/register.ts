import * as z from 'zod';
import type { SystemRecord } from '../system-record.js';
import { plainDay, text, triState } from './fields.js';

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
