import * as z from 'zod';
import { addFindings, rule } from '../../outcome/inner.js';
import { isPlainDate } from '../../text/index.js';
import { SERVICE_SCORE_CITATION, SERVICE_SCORE_COMPONENTS } from './components.js';
import { safeComputeServiceScore } from './compute.js';
import type { ServiceScoreFigures, ServiceScoreOptions } from './service-score.js';

/** A whole number, or a decimal as programs write it. What it may be is asked by the rules of the score. */
const number = /* @__PURE__ */ (() =>
  z.union([
    z.int(),
    z
      .string()
      .max(40)
      .regex(/^-?\d{1,15}(?:\.\d{1,15})?$/),
  ]))();

const points = /* @__PURE__ */ (() => z.strictObject({ points: number }).describe('Điểm đã được chấm'))();
const rateFigure = /* @__PURE__ */ (() =>
  z.union([
    z.strictObject({ numerator: number, denominator: number }).describe('Tử số và mẫu số'),
    z.strictObject({ percent: number }).describe('Tỷ lệ phần trăm đã công bố'),
    points,
  ]))();
const metFigure = /* @__PURE__ */ (() =>
  z.union([z.strictObject({ met: z.boolean() }).describe('Có hay không'), points]))();

/** Which rules the figures are held to makes no difference to whether they are figures. */
const ANY_RULES: ServiceScoreOptions = { ruleSet: 'technical-sheet', asOf: '2022-08-01' };

/**
 * Lược đồ số liệu tính điểm theo Quyết định 766/QĐ-TTg: by component; unknown codes, rates over 100% and points over the maximum are
 * refused, with the decision cited.
 *
 * @example
 * import { safeParsePayload, serviceScoreFiguresSchema } from 'vn-ict/schema';
 * serviceScoreFiguresSchema.safeParse({ '1.1': { numerator: 1, denominator: 47 } }).success; // => true
 * safeParsePayload(serviceScoreFiguresSchema, { '2.1': { percent: 101 } }).issues[0]?.message.vi; // => 'Tỷ lệ 101% vượt 100% (Quyết định 766/QĐ-TTg, 2.1).'
 */
// The keys are those of the table, whose type is the same union: zod cannot see that of an object made from rows.
export const serviceScoreFiguresSchema = /* @__PURE__ */ (() =>
  z
    .strictObject(
      Object.fromEntries(
        SERVICE_SCORE_COMPONENTS.map(({ code, label }) => [
          code,
          (code === 'certified-copy' ? metFigure : rateFigure).describe(label.vi).exactOptional(),
        ]),
      ),
    )
    .superRefine((figures, context) => {
      const found = safeComputeServiceScore(figures, ANY_RULES);
      if (!found.success) addFindings(context, found.issues);
    }))() as unknown as z.ZodType<ServiceScoreFigures>;

/** Yêu cầu tính điểm. */
export interface ServiceScoreRequest extends Pick<ServiceScoreOptions, 'ruleSet' | 'asOf'> {
  readonly figures: ServiceScoreFigures;
}

/**
 * Lược đồ yêu cầu tính điểm: the figures of a unit, the rule set and the day.
 *
 * @example
 * import { serviceScoreRequestSchema } from 'vn-ict/schema';
 * serviceScoreRequestSchema.safeParse({ ruleSet: 'live-figures', asOf: '2026-09-30', figures: {} }).success; // => true
 * serviceScoreRequestSchema.safeParse({ ruleSet: 'official', asOf: '2026-09-30', figures: {} }).success; // => false
 */
export const serviceScoreRequestSchema: z.ZodType<ServiceScoreRequest> = /* @__PURE__ */ (() =>
  z.strictObject({
    ruleSet: z.enum(['technical-sheet', 'live-figures']).describe('Bộ quy tắc tính điểm'),
    asOf: z.iso
      .date()
      .refine(
        (day) => isPlainDate(day) && day >= '2022-08-01',
        rule(
          'Bộ chỉ số theo Quyết định 766/QĐ-TTg được áp dụng từ ngày 2022-08-01.',
          'The score of Decision 766/QĐ-TTg is in use from 2022-08-01 on.',
          SERVICE_SCORE_CITATION,
        ),
      )
      .describe('Ngày tính điểm (YYYY-MM-DD)'),
    figures: serviceScoreFiguresSchema,
  }))();
