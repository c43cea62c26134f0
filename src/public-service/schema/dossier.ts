import * as z from 'zod';
import { addFindings } from '../../outcome/inner.js';
import { plainDateSchema } from '../../text/schema.js';
import { datesFault } from '../dossier-fault.js';
import type { DailyDossierCounts, Dossier } from '../index.js';
import { code, count, text } from './fields.js';

/**
 * Lược đồ hồ sơ; unknown keys are refused. {@link safeParsePayloadLeniently} only reports them.
 *
 * @example
 * import { dossierSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(dossierSchema, { procedure: '1.004883', unit: 'A', received: '2024-03-05', settled: '2024-03-01' });
 * parsed.issues[0].message.vi; // => 'Ngày có kết quả 2024-03-01 trước ngày tiếp nhận 2024-03-05.'
 */
export const dossierSchema: z.ZodType<Dossier> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: code.describe('Mã hồ sơ').exactOptional(),
      procedure: code.describe('Mã thủ tục hành chính'),
      unit: text.describe('Đơn vị tiếp nhận, xử lý'),
      channel: z
        .enum(['online', 'direct', 'postal'])
        .describe('Kênh thực hiện: trực tuyến, trực tiếp, bưu chính công ích')
        .exactOptional(),
      submitted: z.exactOptional(plainDateSchema).describe('Ngày nộp hồ sơ'),
      received: z.exactOptional(plainDateSchema).describe('Ngày tiếp nhận'),
      processingStarted: z.exactOptional(plainDateSchema).describe('Ngày bắt đầu xử lý'),
      due: z.exactOptional(plainDateSchema).describe('Ngày hẹn trả'),
      settled: z.exactOptional(plainDateSchema).describe('Ngày có kết quả'),
      feesAreZero: z.boolean().describe('Mọi khoản phí, lệ phí đã đồng bộ đều bằng 0').exactOptional(),
      paidOnline: z
        .enum(['national-portal', 'agency-gateway'])
        .describe('Thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia hoặc cổng của bộ, ngành, địa phương')
        .exactOptional(),
      componentDigitised: z.boolean().describe('Có tệp đính kèm thành phần hồ sơ').exactOptional(),
      dataReused: z.boolean().describe('Tái sử dụng dữ liệu đã số hóa').exactOptional(),
      electronicResult: z.boolean().describe('Có kết quả điện tử').exactOptional(),
    })
    .superRefine((dossier, context) => {
      const fault = datesFault(dossier);
      if (fault !== undefined) addFindings(context, [fault]);
    }))();

/**
 * Lược đồ số liệu hằng ngày của một đơn vị.
 *
 * @example
 * import { dailyDossierCountsSchema } from 'vn-ict/schema';
 * const line = { date: '2024-03-01', unit: 'A', online: 3, direct: 1, postal: 0, settledOnTime: 2, settledLate: 0 };
 * dailyDossierCountsSchema.safeParse(line).success; // => true
 * dailyDossierCountsSchema.safeParse({ ...line, online: '3' }).success; // => false
 */
export const dailyDossierCountsSchema: z.ZodType<DailyDossierCounts> = /* @__PURE__ */ (() =>
  z.strictObject({
    date: plainDateSchema,
    unit: text.describe('Đơn vị'),
    online: count.describe('Hồ sơ tiếp nhận trực tuyến trong ngày'),
    direct: count.describe('Hồ sơ tiếp nhận trực tiếp trong ngày'),
    postal: count.describe('Hồ sơ tiếp nhận qua bưu chính công ích trong ngày'),
    settledOnTime: count.describe('Hồ sơ trả đúng hạn trong ngày'),
    settledLate: count.describe('Hồ sơ trả quá hạn trong ngày'),
  }))();
