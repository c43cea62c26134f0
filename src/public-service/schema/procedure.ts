import * as z from 'zod';
import type { AdministrativeProcedure, StatedServiceKind } from '../index.js';
import { code, count, text } from './fields.js';

const kind = /* @__PURE__ */ z
  .enum(['fully-online', 'partially-online', 'information-only'])
  .describe('Toàn trình, một phần, cung cấp thông tin trực tuyến');

/**
 * Lược đồ loại dịch vụ theo văn bản đã phân loại: a level names its decree, so that those of Nghị định 43/2011/NĐ-CP and of Nghị định
 * 224/2026/NĐ-CP are never taken for one another.
 *
 * @example
 * import { statedServiceKindSchema } from 'vn-ict/schema';
 * statedServiceKindSchema.safeParse({ regime: 'nd43-2011', level: 'nd43-level-4' }).success; // => true
 * statedServiceKindSchema.safeParse({ regime: 'nd224-2026', level: 'nd43-level-4' }).success; // => false
 * statedServiceKindSchema.safeParse({ regime: 'nd43-2011', level: 4 }).success; // => false
 */
export const statedServiceKindSchema: z.ZodType<StatedServiceKind> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('regime', [
    z.strictObject({
      regime: z.literal('nd43-2011'),
      level: z
        .enum(['nd43-level-1', 'nd43-level-2', 'nd43-level-3', 'nd43-level-4'])
        .describe('Mức độ theo Nghị định 43/2011/NĐ-CP'),
    }),
    z.strictObject({ regime: z.literal('nd42-2022'), kind }),
    z.strictObject({
      regime: z.literal('nd224-2026'),
      kind,
      proactive: z
        .enum([
          'nd224-proactive-level-1',
          'nd224-proactive-level-2',
          'nd224-proactive-level-3',
          'nd224-proactive-level-4',
        ])
        .describe('Mức độ chủ động theo Điều 16 Nghị định 224/2026/NĐ-CP')
        .exactOptional(),
    }),
  ]))();

/**
 * Lược đồ thủ tục hành chính; unknown keys are refused.
 *
 * @example
 * import { administrativeProcedureSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(administrativeProcedureSchema, { code: '1.004883' });
 * parsed.issues[0].path; // => ['name']
 */
export const administrativeProcedureSchema: z.ZodType<AdministrativeProcedure> = /* @__PURE__ */ (() =>
  z.strictObject({
    code: code.describe('Mã thủ tục hành chính'),
    name: text.describe('Tên thủ tục hành chính'),
    field: text.describe('Lĩnh vực'),
    levels: z
      .array(z.enum(['central', 'province', 'district', 'commune']))
      .max(4)
      .describe('Cấp thực hiện'),
    agency: text.describe('Cơ quan thực hiện'),
    requiresFee: z.boolean().describe('Có phí, lệ phí, nghĩa vụ tài chính'),
    requiresResultDocument: z.boolean().describe('Yêu cầu kết quả là văn bản'),
    eligibleFullyOnline: z.boolean().describe('Đủ điều kiện toàn trình'),
    services: z.array(statedServiceKindSchema).max(20).describe('Các dịch vụ của thủ tục'),
    applyingUnits: count.describe('Số đơn vị áp dụng').exactOptional(),
    onNationalPortal: z.boolean().describe('Đã tích hợp với Cổng Dịch vụ công quốc gia').exactOptional(),
    feeOnNationalPortal: z.boolean().describe('Nghĩa vụ tài chính có trên Cổng Dịch vụ công quốc gia').exactOptional(),
  }))();
