import * as z from 'zod';
import { addFindings } from '../../outcome/inner.js';
import { type SecurityStatistics, safeSecurityStatisticsRates } from '../security-statistics.js';
import { count } from './fields.js';

/**
 * Lược đồ số liệu giám sát, sự cố an toàn thông tin; a part that exceeds its whole is refused.
 *
 * @example
 * import { securityStatisticsSchema } from 'vn-ict/schema';
 * securityStatisticsSchema.safeParse({ alerts: 19_887, incidentsHandled: 292 }).success; // => true
 * securityStatisticsSchema.safeParse({ alerts: '19.887' }).success; // => false
 */
export const securityStatisticsSchema: z.ZodType<SecurityStatistics> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      alerts: count.describe('Cảnh báo do SOC ghi nhận').exactOptional(),
      incidentsDetected: count.describe('Sự cố phát hiện').exactOptional(),
      incidentsHandled: count.describe('Sự cố đã xử lý').exactOptional(),
      synchronisedAccounts: count.describe('Tài khoản, mật khẩu bị đồng bộ trên trình duyệt').exactOptional(),
      officialAccounts: count.describe('Trong đó: tài khoản công vụ').exactOptional(),
      computers: count.describe('Máy vi tính có tài khoản bị đồng bộ').exactOptional(),
      organisations: count.describe('Cơ quan, doanh nghiệp có liên quan').exactOptional(),
      defacedPortals: count.describe('Trang, cổng thông tin điện tử bị xâm nhập, thay đổi giao diện').exactOptional(),
      injectedPosts: count.describe('Bài viết bị chèn trái phép').exactOptional(),
      systems: count.describe('Hệ thống thông tin').exactOptional(),
      systemsAssessed: count.describe('Hệ thống được kiểm tra, đánh giá').exactOptional(),
      workstations: count.describe('Máy trạm').exactOptional(),
      workstationsProtected: count.describe('Máy trạm có phần mềm phòng, chống mã độc').exactOptional(),
    })
    .superRefine((statistics, context) => {
      const rates = safeSecurityStatisticsRates(statistics);
      if (!rates.success) addFindings(context, rates.issues);
    }))();
