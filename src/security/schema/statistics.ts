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
    })
    .superRefine((statistics, context) => {
      const rates = safeSecurityStatisticsRates(statistics);
      if (!rates.success) addFindings(context, rates.issues);
    }))();
