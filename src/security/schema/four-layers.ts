import * as z from 'zod';
import type { AgencyLayers } from '../four-layers.js';
import { text, triState } from './fields.js';

/**
 * Lược đồ tình hình 4 lớp của các cơ quan: at most 10,000 agencies, each with what is known of its layers.
 *
 * @example
 * import { agencyLayersSchema } from 'vn-ict/schema';
 * agencyLayersSchema.safeParse([{ agency: 'Sở Y tế', layers: { 'on-site-force': 'yes' } }]).success; // => true
 * agencyLayersSchema.safeParse([{ agency: 'Sở Y tế', layers: { soc: 'yes' } }]).success; // => false
 */
export const agencyLayersSchema: z.ZodType<readonly AgencyLayers[]> = /* @__PURE__ */ (() =>
  z
    .array(
      z.strictObject({
        agency: text.describe('Cơ quan, đơn vị'),
        layers: z
          .strictObject({
            'on-site-force': triState.exactOptional(),
            'professional-monitoring': triState.exactOptional(),
            'independent-assessment': triState.exactOptional(),
            'national-connection': triState.exactOptional(),
          })
          .describe('Mô hình 4 lớp'),
      }),
    )
    .max(10_000))();
