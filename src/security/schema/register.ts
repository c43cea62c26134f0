import * as z from 'zod';
import { addFindings } from '../../outcome/inner.js';
import { plainDate } from '../../text/index.js';
import { plainDateSchema } from '../../text/schema.js';
import { checkRecords } from '../check-records.js';
import type { SystemRecord } from '../system-record.js';
import { text, triState } from './fields.js';

/** The last day that there is: whether a day lies in the future is asked by the register, which has a day. */
const EVER = '2199-12-31';

/** What contradicts itself in a record, or stands in the list twice; warnings do not refuse. */
function addFaults(systems: readonly SystemRecord[], context: z.core.$RefinementCtx, depth: 0 | 1): void {
  const faults = checkRecords(systems, plainDate(EVER)).filter(({ severity }) => severity === 'error');
  addFindings(
    context,
    faults.map((fault) => ({ ...fault, path: fault.path.slice(depth) })),
  );
}

const recordShape: z.ZodType<SystemRecord> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text.describe('Mã hệ thống trong sổ'),
    name: text.describe('Tên hệ thống thông tin'),
    agency: text.describe('Cơ quan, đơn vị chủ trì'),
    owner: text.describe('Chủ quản hệ thống thông tin'),
    operator: text.describe('Đơn vị vận hành'),
    level: z.union([z.literal([1, 2, 3, 4, 5]), z.null()]).describe('Cấp độ'),
    approval: z
      .enum(['none', 'drafting', 'submitted', 'appraised', 'pending', 'not-approved', 'approved'])
      .describe('Tình trạng phê duyệt'),
    decision: z
      .union([
        z.strictObject({
          number: text.describe('Số, ký hiệu'),
          issued: plainDateSchema.describe('Ngày ban hành (YYYY-MM-DD)'),
        }),
        z.null(),
      ])
      .describe('Quyết định phê duyệt'),
    plan: z.enum(['none', 'partial', 'full']).describe('Tình trạng triển khai phương án'),
    planCompletedOn: z.union([plainDateSchema, z.null()]).describe('Ngày triển khai đầy đủ phương án'),
    inOperationSince: z.union([plainDateSchema, z.null()]).describe('Ngày đưa vào vận hành'),
    lastAssessedOn: z.union([plainDateSchema, z.null()]).describe('Ngày kiểm tra, đánh giá gần nhất'),
    trustLabel: z.enum(['labelled', 'not-labelled', 'not-applicable']).describe('Nhãn tín nhiệm mạng'),
    socConnected: triState.describe('Kết nối, giám sát bởi SOC'),
    hosting: z
      .enum(['own-premises', 'provincial-data-centre', 'leased-data-centre', 'cloud', 'unknown'])
      .describe('Nơi đặt hệ thống'),
  }))();

/**
 * Lược đồ một hệ thống trong sổ theo dõi; a record that contradicts itself is refused as `securityRegister` does.
 *
 * @example
 * import { safeParsePayload, systemRecordSchema } from 'vn-ict/schema';
 * const parsed = safeParsePayload(systemRecordSchema, { id: 'a' });
 * parsed.success; // => false
 */
export const systemRecordSchema: z.ZodType<SystemRecord> = /* @__PURE__ */ recordShape.superRefine(
  (system, context) => {
    addFaults([system], context, 1);
  },
);

/**
 * Lược đồ sổ theo dõi: at most 200,000 systems, each once.
 *
 * @example
 * import { systemRecordsSchema } from 'vn-ict/schema';
 * systemRecordsSchema.safeParse([]).success; // => true
 */
export const systemRecordsSchema: z.ZodType<readonly SystemRecord[]> = /* @__PURE__ */ z
  .array(recordShape)
  .max(200_000)
  .superRefine((systems, context) => {
    addFaults(systems, context, 0);
  });
