import * as z from 'zod';
import { citationSchema } from '../law/schema.js';
import { type Parsed, succeed } from '../outcome/index.js';
import { readJson } from '../outcome/inner.js';
import { safeParsePayload } from '../outcome/schema.js';
import type { Condition, DataRule } from './edit-rule.js';
import { checkRules } from './index.js';
import type { IndicatorRowInput } from './indicator-table/row-cells.js';
import type { ReportData } from './report-data.js';

const cell = (description: string) => z.string().max(10_000).describe(description);

/**
 * Lược đồ của một dòng bảng chỉ tiêu: every cell as the text that was printed; an empty cell may be absent,
 * `null` or an empty text; unknown keys are refused.
 *
 * @example
 * import { indicatorRowSchema } from 'vn-ict/schema';
 * indicatorRowSchema.safeParse({ no: '5', name: 'Tỷ lệ', result: '96,8%' }).success; // => true
 * indicatorRowSchema.safeParse({ no: '5', name: 'Tỷ lệ', result: '96,8%', note: null }).success; // => true
 * indicatorRowSchema.safeParse({ no: 5, name: 'Tỷ lệ' }).success; // => false
 */
export const indicatorRowSchema: z.ZodType<IndicatorRowInput> = /* @__PURE__ */ z.strictObject({
  no: /* @__PURE__ */ cell('Số thứ tự (STT)').min(1),
  name: /* @__PURE__ */ cell('Nội dung chỉ tiêu').min(1),
  unit: /* @__PURE__ */ cell('Đơn vị tính').nullish(),
  target: /* @__PURE__ */ cell('Chỉ tiêu, mục tiêu').nullish(),
  result: /* @__PURE__ */ cell('Kết quả').nullish(),
  note: /* @__PURE__ */ cell('Ghi chú').nullish(),
  section: /* @__PURE__ */ cell('Nhóm chỉ tiêu').nullish(),
});

/**
 * Lược đồ của bảng chỉ tiêu: the rows in the order in which they are printed.
 *
 * @example
 * import { indicatorRowsSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(indicatorRowsSchema, [{ no: '5' }]);
 * parsed.success ? [] : parsed.issues.map(({ code, path }) => [code, path]); // => [['payload.missing', [0, 'name']]]
 */
export const indicatorRowsSchema: z.ZodType<readonly IndicatorRowInput[]> = /* @__PURE__ */ z
  .array(indicatorRowSchema)
  .max(100_000);

const name = (description: string) => z.string().min(1).max(1_000).describe(description);
const decimal = /* @__PURE__ */ z.string().regex(/^-?\d{1,1000}(?:\.\d{1,1000})?$/);
const many = <T>(item: z.ZodType<T>) => z.array(item).max(100_000);
const bilingual = /* @__PURE__ */ z.strictObject({
  vi: /* @__PURE__ */ name('Tiếng Việt'),
  en: /* @__PURE__ */ name('Tiếng Anh'),
});
const place = /* @__PURE__ */ (() => ({
  cell: name('Đường dẫn của ô, hoặc mẫu có * và {tên}'),
  report: name('Tên báo cáo').exactOptional(),
}))();
const reference = /* @__PURE__ */ z.strictObject(place);
const term = /* @__PURE__ */ (() => z.strictObject({ ...place, coefficient: decimal.exactOptional() }))();
const relation = /* @__PURE__ */ z.enum(['=', '<=', '>=']);
const linear = /* @__PURE__ */ (() => ({
  left: many(term),
  relation,
  right: many(term),
  constant: decimal.exactOptional(),
}))();
const condition: z.ZodType<Condition> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('is', [
    z.strictObject({ ...place, is: z.enum(['present', 'absent']) }),
    z.strictObject({ ...place, is: z.literal('one-of'), values: many(z.string().max(1_000)) }),
    z.strictObject({ is: z.literal('linear'), ...linear }),
  ]))();
const ruleHead = /* @__PURE__ */ (() => ({
  id: name('Mã quy tắc, không đổi'),
  severity: z.enum(['error', 'warning', 'hint']).describe('Mức độ'),
  statement: bilingual.describe('Nội dung quy tắc'),
  origin: bilingual.describe('Nguồn').exactOptional(),
  citations: z.array(citationSchema).max(100).describe('Căn cứ').exactOptional(),
}))();

/**
 * Lược đồ của quy tắc đối chiếu: every kind of rule that travels as JSON; unknown keys are refused.
 *
 * @example
 * import { editRuleSchema } from 'vn-ict/schema';
 * const rule = { id: 'sum', severity: 'error', statement: { vi: 'tổng', en: 'the sum' }, left: [{ cell: 'parts.*' }], relation: '=', right: [{ cell: 'total' }] };
 * editRuleSchema.safeParse(rule).success; // => true
 * editRuleSchema.safeParse({ ...rule, relation: '<>' }).success; // => false
 */
export const editRuleSchema: z.ZodType<DataRule> = /* @__PURE__ */ (() =>
  z.union([
    z.strictObject({ ...ruleHead, kind: z.literal('linear').exactOptional(), ...linear }),
    z.discriminatedUnion('kind', [
      z.strictObject({
        ...ruleHead,
        kind: z.literal('ratio'),
        result: reference,
        numerator: many(term),
        denominator: many(term),
        factor: decimal.exactOptional(),
      }),
      z.strictObject({
        ...ruleHead,
        kind: z.literal('change'),
        result: reference,
        current: many(term),
        previous: many(term),
        measure: z.enum(['percent', 'difference']),
      }),
      z.strictObject({ ...ruleHead, kind: z.literal('same'), cells: many(reference), as: z.enum(['number', 'text']) }),
      z.strictObject({
        ...ruleHead,
        kind: z.literal('carry-over'),
        current: reference,
        earlier: reference,
        demands: z.enum(['same', 'not-falling', 'changed']),
      }),
      z.strictObject({ ...ruleHead, kind: z.literal('conditional'), when: many(condition), then: many(condition) }),
      z.strictObject({
        ...ruleHead,
        kind: z.literal('set'),
        cells: many(reference),
        members: many(z.string().max(1_000)),
      }),
      z.strictObject({
        ...ruleHead,
        kind: z.literal('code-list'),
        cells: many(reference),
        codes: many(z.string().max(1_000)),
      }),
    ]),
  ]))();

const bound = /* @__PURE__ */ (() =>
  z.strictObject({ value: z.string().max(10_000), included: z.boolean() }).nullable())();

/**
 * Lược đồ của báo cáo dạng ô: the cells of a report; unknown keys are refused.
 *
 * @example
 * import { reportDataSchema } from 'vn-ict/schema';
 * reportDataSchema.safeParse({ cells: [{ path: 'appendix-1.5.result', text: '96,8%', row: '5', column: 'Kết quả' }] }).success; // => true
 * reportDataSchema.safeParse({ cells: [{ text: '96,8%' }] }).success; // => false
 */
export const reportDataSchema: z.ZodType<ReportData> = /* @__PURE__ */ (() =>
  z.strictObject({
    cells: z
      .array(
        z.strictObject({
          path: name('Đường dẫn của ô'),
          text: z.string().max(100_000).nullable().describe('Nội dung đã in').exactOptional(),
          value: decimal.describe('Số chính xác').exactOptional(),
          figure: z
            .strictObject({
              value: decimal,
              decimalPlaces: z.int().min(0).max(100),
              scale: z.int().min(0).max(100).exactOptional(),
              hedge: z.enum(['more-than', 'nearly', 'about', 'less-than', 'at-least', 'at-most']).exactOptional(),
              rounded: z.boolean().exactOptional(),
            })
            .describe('Con số đã in')
            .exactOptional(),
          interval: z.strictObject({ lower: bound, upper: bound }).describe('Khoảng giá trị').exactOptional(),
          printed: z.string().max(100_000).describe('Như bản in').exactOptional(),
          scale: z.int().min(0).max(30).describe('Lũy thừa của 10 trong đơn vị của cột').exactOptional(),
          row: z.string().max(1_000).describe('Dòng').exactOptional(),
          column: z.string().max(1_000).describe('Cột').exactOptional(),
        }),
      )
      .max(200_000),
  }))();

/**
 * Đọc bộ quy tắc từ JSON: rules that came as data, refused when one of them is not sound, or when they contradict one another.
 *
 * @param payload - what `JSON.parse` gave, or the JSON text itself
 * @example
 * import { safeRulesFromJSON } from 'vn-ict/schema';
 * const rule = { id: 'sum', severity: 'error', statement: { vi: 'tổng', en: 'the sum' }, left: [{ cell: 'a' }], relation: '=', right: [{ cell: 'b' }] };
 * safeRulesFromJSON(JSON.stringify([rule])).success; // => true
 * safeRulesFromJSON([rule, { ...rule, relation: '<=' }]).issues.map(({ code }) => code); // => ['reconcile.duplicate-rule']
 */
export function safeRulesFromJSON(payload: unknown): Parsed<readonly DataRule[]> {
  const data = readJson(payload);
  if (!data.success) return data;
  const parsed = safeParsePayload(editRulesSchema, data.data);
  if (!parsed.success) return parsed;
  const issues = checkRules(parsed.data);
  const [first, ...rest] = issues.filter(({ severity }) => severity === 'error');
  return first === undefined ? succeed(parsed.data, issues) : { success: false, issues: [first, ...rest] };
}

const editRulesSchema = /* @__PURE__ */ (() => z.array(editRuleSchema).max(100_000))();
