import * as z from 'zod';
import { rule } from '../outcome/inner.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
import { FIRST_YEAR, LAST_YEAR, type Period } from './period.js';

const year = /* @__PURE__ */ z.int().min(FIRST_YEAR).max(LAST_YEAR).describe('Năm');

// The brand is not zod's: `isPlainDate` is what gives it.
const plainDay = /* @__PURE__ */ z.iso
  .date()
  .refine(
    isPlainDate,
    /* @__PURE__ */ rule(
      'Phải là một ngày có thật, năm từ 1900 đến 2199.',
      'It must be a day that exists, of a year from 1900 to 2199.',
    ),
  )
  .describe('Ngày (YYYY-MM-DD)') as unknown as z.ZodType<PlainDate>;

/**
 * Lược đồ của một kỳ báo cáo: a period as plain data, as `parsePeriod` answers it and databases store it.
 *
 * @example
 * import { periodSchema } from 'vn-ict/schema';
 * periodSchema.safeParse({ kind: 'quarter', year: 2023, quarter: 2 }).success; // => true
 * periodSchema.safeParse({ kind: 'quarter', year: 2023, quarter: 5 }).success; // => false
 */
export const periodSchema: z.ZodType<Period> = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal('day'), date: plainDay }),
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
