import * as z from 'zod';
import { rule } from '../outcome/inner.js';
import { plainDateSchema } from '../text/schema.js';
import { FIRST_YEAR, LAST_YEAR, type Period } from './period.js';

const year = /* @__PURE__ */ z.int().min(FIRST_YEAR).max(LAST_YEAR).describe('Năm');

/**
 * Lược đồ của một kỳ báo cáo: a period as plain data, as `parsePeriod` answers it and databases store it.
 *
 * @example
 * import { periodSchema } from 'vn-ict/schema';
 * periodSchema.safeParse({ kind: 'quarter', year: 2023, quarter: 2 }).success; // => true
 * periodSchema.safeParse({ kind: 'quarter', year: 2023, quarter: 5 }).success; // => false
 */
export const periodSchema: z.ZodType<Period> = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal('day'), date: plainDateSchema }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('month'),
    year,
    month: /* @__PURE__ */ z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).describe('Tháng'),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('quarter'),
    year,
    quarter: /* @__PURE__ */ z.literal([1, 2, 3, 4]).describe('Quý'),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('half'),
    year,
    half: /* @__PURE__ */ z.literal([1, 2]).describe('6 tháng đầu năm (1) hoặc cuối năm (2)'),
  }),
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal('nine-months'), year }),
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal('year'), year }),
  /* @__PURE__ */ z
    .strictObject({ kind: /* @__PURE__ */ z.literal('stretch'), firstYear: year, lastYear: year })
    .refine(
      ({ firstYear, lastYear }) => firstYear < lastYear,
      /* @__PURE__ */ rule(
        'Giai đoạn phải kết thúc sau năm bắt đầu.',
        'A stretch must end after the year in which it begins.',
      ),
    ),
]);
