import * as z from 'zod';
import { rule } from '../outcome/inner.js';
import { plainDateSchema } from '../text/schema.js';
import type { Citation, DatedValue } from './dated/index.js';
import { isDocumentNumber } from './document-number.js';
import type { DocumentNumber } from './document-number-parts.js';
import type { DocumentType } from './document-type.js';
import { DOCUMENT_TYPES } from './document-type-table.js';

// The brand is not zod's: `isDocumentNumber` is what gives it.
/**
 * Lược đồ của số, ký hiệu văn bản: a document number in its canonical spelling.
 *
 * @example
 * import { documentNumberSchema } from 'vn-ict/schema';
 * documentNumberSchema.safeParse('85/2016/NĐ-CP').success; // => true
 * documentNumberSchema.safeParse('85/2016/ND-CP').success; // => false
 */
export const documentNumberSchema: z.ZodType<DocumentNumber> = /* @__PURE__ */ z
  .string()
  .max(300)
  .refine(
    isDocumentNumber,
    /* @__PURE__ */ rule(
      'Số, ký hiệu văn bản phải viết theo dạng chuẩn, như 85/2016/NĐ-CP.',
      'A document number must have its canonical spelling, such as 85/2016/NĐ-CP.',
    ),
  )
  .describe('Số, ký hiệu văn bản');

// The keys of the table are the kinds: its type is checked against their union.
const documentTypes = /* @__PURE__ */ Object.keys(DOCUMENT_TYPES) as DocumentType[];

const place = (words: string) => z.string().min(1).max(20).describe(words).exactOptional();

/**
 * Lược đồ của trích dẫn: a citation as plain data.
 *
 * @example
 * import { citationSchema } from 'vn-ict/schema';
 * citationSchema.safeParse({ document: '85/2016/NĐ-CP', article: '9' }).success; // => true
 * citationSchema.safeParse({ document: '85/2016/NĐ-CP', dieu: '9' }).success; // => false
 */
export const citationSchema: z.ZodType<Citation> = /* @__PURE__ */ z.strictObject({
  document: /* @__PURE__ */ z.string().min(1).max(300).describe('Số, ký hiệu văn bản'),
  type: /* @__PURE__ */ z.enum(documentTypes).exactOptional(),
  issued: /* @__PURE__ */ z.exactOptional(plainDateSchema),
  part: /* @__PURE__ */ place('Phần'),
  chapter: /* @__PURE__ */ place('Chương'),
  section: /* @__PURE__ */ place('Mục'),
  article: /* @__PURE__ */ place('Điều'),
  clause: /* @__PURE__ */ place('Khoản'),
  point: /* @__PURE__ */ place('Điểm'),
  appendix: /* @__PURE__ */ place('Phụ lục'),
  table: /* @__PURE__ */ place('Bảng'),
  row: /* @__PURE__ */ place('Dòng'),
});

/**
 * Lược đồ của giá trị có thời hạn: a dated value whose value has a schema of its own.
 *
 * @param value - the schema of the value
 * @example
 * import { datedValueSchema } from 'vn-ict/schema';
 * import * as z from 'zod';
 * const days = { value: 30, validFrom: '2016-07-01', citation: { document: '85/2016/NĐ-CP', article: '16' } };
 * datedValueSchema(z.int()).safeParse(days).success; // => true
 * datedValueSchema(z.int()).safeParse({ ...days, validTo: '2016-06-30' }).success; // => false
 */
export function datedValueSchema<T>(value: z.ZodType<T>): z.ZodType<DatedValue<T>> {
  return z
    .strictObject({
      value,
      validFrom: plainDateSchema,
      validTo: z.exactOptional(plainDateSchema),
      citation: citationSchema,
      confidence: z.enum(['confirmed', 'secondary', 'recalled', 'inference', 'derived']).exactOptional(),
      knownFrom: z.exactOptional(plainDateSchema),
      supersedes: z.array(citationSchema).max(100).readonly().exactOptional(),
    })
    .refine(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo, {
      ...rule('Ngày hết hiệu lực phải từ ngày có hiệu lực trở đi.', 'A value must not end before it begins.'),
      path: ['validTo'],
    });
}
