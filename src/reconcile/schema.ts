import * as z from 'zod';
import type { IndicatorRowInput } from './indicator-table/row-cells.js';

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
