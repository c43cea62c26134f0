import * as z from 'zod';
import { rule } from '../outcome/inner.js';
import { isPlainDate, type PlainDate } from './index.js';

/**
 * Lược đồ một ngày: a {@link PlainDate} as JSON writes it, of a day that exists, of a year from 1900 to 2199.
 *
 * @example
 * import { plainDateSchema, safeParsePayload } from 'vn-ict/schema';
 * plainDateSchema.safeParse('2024-02-29').success; // => true
 * safeParsePayload(plainDateSchema, '29/02/2024').issues[0]?.message.vi; // => 'Không đúng định dạng YYYY-MM-DD của một ngày có thật.'
 */
// The brand is not zod's: `isPlainDate` is what gives it. What is no date at all is told once.
export const plainDateSchema: z.ZodType<PlainDate> = /* @__PURE__ */ z.iso
  .date({ abort: true })
  .refine(
    isPlainDate,
    /* @__PURE__ */ rule(
      'Phải là một ngày có thật, năm từ 1900 đến 2199.',
      'It must be a day that exists, of a year from 1900 to 2199.',
    ),
  )
  .describe('Ngày (YYYY-MM-DD)');
