import * as z from 'zod';
import { rule } from '../../outcome/inner.js';
import { isPlainDate, type PlainDate } from '../../text/index.js';

export const triState = /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']).describe('Có, không, chưa biết');
export const count = /* @__PURE__ */ z.int().min(0).describe('Số đếm');
export const text = /* @__PURE__ */ z.string().min(1).max(500);

// The brand is not zod's: `isPlainDate` is what gives it.
export const plainDay = /* @__PURE__ */ z.iso
  .date()
  .refine(
    isPlainDate,
    /* @__PURE__ */ rule(
      'Phải là một ngày có thật, năm từ 1900 đến 2199.',
      'It must be a day that exists, of a year from 1900 to 2199.',
    ),
  )
  .describe('Ngày (YYYY-MM-DD)') as unknown as z.ZodType<PlainDate>;
