import * as z from 'zod';
import { citationSchema } from '../../law/schema.js';
import { addFindings } from '../../outcome/inner.js';
import type { DtiProvince } from './province.js';
import { checkProvinces } from './rank.js';
import { checkScheme, type DtiValues, readValues } from './read-values.js';
import type { DtiScheme } from './scheme.js';

const text = /* @__PURE__ */ (() => z.string().min(1).max(500))();
const words = /* @__PURE__ */ (() => z.strictObject({ vi: text, en: text }))();
const confidence = /* @__PURE__ */ (() =>
  z.enum(['confirmed', 'secondary', 'recalled', 'inference', 'derived']).describe('Mức độ tin cậy'))();
const count = /* @__PURE__ */ (() => z.int().min(0))();
const points = /* @__PURE__ */ (() =>
  z
    .string()
    .max(40)
    .regex(/^-?\d{1,15}(?:\.\d{1,15})?$/)
    .describe('Điểm tối đa'))();

/** 0, 1, a decimal as published, or an exact fraction. That it is from 0 to 1 is asked by the rules of the index. */
const value = /* @__PURE__ */ (() =>
  z.union([
    z.int(),
    z
      .string()
      .max(200)
      .regex(/^-?\d{1,99}(?:\.\d{1,99})?$|^-?\d{1,99}\/\d{1,99}$/),
  ]))();

/**
 * Lược đồ giá trị các chỉ số chính: the main indices of a scheme, each from 0 to 1.
 *
 * @param scheme - the scheme that names the indices
 * @example
 * import { DTI_SCHEMES } from 'vn-ict/catalog/dti';
 * import { dtiValuesSchema, safeParsePayload } from 'vn-ict/schema';
 * const schema = dtiValuesSchema(DTI_SCHEMES['qd922-2022']);
 * schema.safeParse({ awareness: '0.8917' }).success; // => true
 * safeParsePayload(schema, { awareness: '89.17' }).issues[0]?.message.vi; // => 'Giá trị chỉ số chính phải từ 0 đến 1 (922/QĐ-BTTTT): 89.17.'
 */
export function dtiValuesSchema<Index extends string>(scheme: DtiScheme<Index>): z.ZodType<DtiValues<Index>> {
  const fields = scheme.mainIndices.map(({ index, label }) => [index, value.describe(label.vi).exactOptional()]);
  return z
    .strictObject(Object.fromEntries(fields) as Record<string, z.ZodExactOptional<typeof value>>)
    .superRefine((values, context) => {
      const checked = checkScheme<string>(scheme);
      const read = checked.success ? readValues(checked.data, values, []) : checked;
      if (!read.success) addFindings(context, read.issues);
      // The keys are the indices of the scheme: zod cannot see that of an object made from rows.
    }) as unknown as z.ZodType<DtiValues<Index>>;
}

/**
 * Lược đồ giá trị của các tỉnh: at most 10,000, each once.
 *
 * @param scheme - the scheme that names the indices
 * @example
 * import { DTI_SCHEMES } from 'vn-ict/catalog/dti';
 * import { dtiProvincesSchema, safeParsePayload } from 'vn-ict/schema';
 * const schema = dtiProvincesSchema(DTI_SCHEMES['qd922-2022']);
 * const province = { province: '48', values: { awareness: 1 } };
 * schema.safeParse([province]).success; // => true
 * safeParsePayload(schema, [province, province]).issues[0]?.path; // => [1, 'province']
 */
export function dtiProvincesSchema<Index extends string>(
  scheme: DtiScheme<Index>,
): z.ZodType<readonly DtiProvince<Index>[]> {
  const province = z.strictObject({
    province: z.string().min(1).max(100).describe('Mã tỉnh'),
    values: dtiValuesSchema(scheme).describe('Giá trị các chỉ số chính'),
  });
  return z
    .array(province)
    .max(10_000)
    .superRefine((provinces, context) => addFindings(context, checkProvinces(provinces, scheme)));
}

/**
 * Lược đồ bộ chỉ số: a scheme of your own, or one of the library with points added.
 *
 * @example
 * import { DTI_SCHEMES } from 'vn-ict/catalog/dti';
 * import { dtiSchemeSchema } from 'vn-ict/schema';
 * dtiSchemeSchema.safeParse(DTI_SCHEMES['qd405-2025']).success; // => true
 * dtiSchemeSchema.safeParse({ ...DTI_SCHEMES['qd405-2025'], pillars: [{ pillar: 'digital-government', indices: ['smart-city'] }] }).success; // => false
 */
export const dtiSchemeSchema: z.ZodType<DtiScheme> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: z.string().min(1).max(100).describe('Mã bộ chỉ số'),
      citation: citationSchema,
      years: z.strictObject({ from: count, to: count.exactOptional() }).describe('Năm đánh giá'),
      provinces: count.describe('Số tỉnh được xếp hạng'),
      mainIndices: z
        .array(
          z.strictObject({
            index: z.string().min(1).max(100),
            no: z.string().min(1).max(20).describe('Số thứ tự'),
            label: words,
            components: count.nullable().describe('Số chỉ số thành phần'),
            maximumPoints: points.nullable(),
            confidence,
          }),
        )
        .min(1)
        .max(200),
      pillars: z
        .array(
          z.strictObject({
            pillar: z.enum(['digital-government', 'digital-economy', 'digital-society']).describe('Trụ cột'),
            label: words,
            indices: z.array(z.string().min(1).max(100)).max(200),
            confidence,
          }),
        )
        .max(20),
      confidence,
      note: words.exactOptional(),
    })
    .superRefine((scheme, context) => {
      const checked = checkScheme(scheme);
      // The issues stand under `scheme`, the argument that they are an issue of elsewhere.
      const issues = checked.success ? [] : checked.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) }));
      addFindings(context, issues);
    }))();
