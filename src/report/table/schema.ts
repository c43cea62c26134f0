import * as z from 'zod';
import { rule } from '../../outcome/inner.js';
import type {
  DateColumn,
  DeadlineColumn,
  FigureColumn,
  OrdinalColumn,
  PrintedColumn,
  StatusColumn,
  TableColumn,
  TableShape,
  TextColumn,
  WordColumn,
} from './index.js';

const words = (description: string) => z.array(z.string().max(200)).max(100).describe(description);

const head = () => ({
  headers: words('Từ ngữ ở đầu cột').exactOptional(),
  fallbackHeaders: words('Từ ngữ ở đầu cột, khi không cột nào khớp headers của cột gọi tên dòng').exactOptional(),
  position: z
    .union([z.string().regex(/^[A-Za-z]{1,3}$/), z.int().min(1)])
    .describe('Vị trí cột: chữ cái, hoặc số thứ tự từ 1')
    .exactOptional(),
  required: z.boolean().describe('Bảng thiếu cột này thì báo').exactOptional(),
});

const filled = () => ({
  ...head(),
  filledDown: z.boolean().describe('Ô trống lấy theo ô phía trên, trong cùng mục').exactOptional(),
});

const unit = () => ({ unit: z.string().max(200).describe('Đơn vị tính, khi đầu cột không ghi').exactOptional() });

/** One schema for each kind of column; the compiler holds each against its type. */
const columnSchemas = () => {
  const text: z.ZodType<TextColumn> = z.strictObject({ kind: z.literal('text'), ...filled() });
  const ordinal: z.ZodType<OrdinalColumn> = z.strictObject({ kind: z.literal('ordinal'), ...head() });
  const printed: z.ZodType<PrintedColumn> = z.strictObject({ kind: z.literal('printed'), ...head(), ...unit() });
  const figure: z.ZodType<FigureColumn> = z.strictObject({
    kind: z.enum(['count', 'amount', 'rate']),
    ...head(),
    ...unit(),
  });
  const date: z.ZodType<DateColumn> = z.strictObject({ kind: z.literal('date'), ...filled() });
  const deadline: z.ZodType<DeadlineColumn> = z.strictObject({ kind: z.literal('deadline'), ...filled() });
  const status: z.ZodType<StatusColumn> = z.strictObject({ kind: z.literal('status'), ...filled() });
  const word: z.ZodType<WordColumn> = z.strictObject({
    kind: z.literal('word'),
    ...filled(),
    words: z.record(z.string().max(200), words('Từ ngữ in ra giá trị này')).describe('Các giá trị và từ ngữ của chúng'),
  });
  return [text, ordinal, printed, figure, date, deadline, status, word] as const;
};

const MOST_FIELDS = 200;

/**
 * Lược đồ của hình dạng bảng: a mapping of columns that is stored as JSON, before `readTable` takes it. What it accepts `readTable` accepts; that
 * the label is one of the columns and that no more than one holds the numbers of rows are rules of it.
 *
 * @example
 * import { safeParsePayload, tableShapeSchema } from 'vn-ict/schema';
 * const stored = '{"id":"teams","name":{"vi":"Tổ CNSCĐ","en":"Teams"},"label":"commune","columns":{"commune":{"kind":"text","headers":["Xã"]}}}';
 * safeParsePayload(tableShapeSchema, JSON.parse(stored)).success; // => true
 * const wrong = JSON.parse(stored.replace('"label":"commune"', '"label":"village"'));
 * safeParsePayload(tableShapeSchema, wrong).issues.map(({ message }) => message.vi); // => ['Cột nêu ở label phải là một trong các cột.']
 */
export const tableShapeSchema: z.ZodType<TableShape> = /* @__PURE__ */ (() => {
  const column: z.ZodType<TableColumn> = z.union(columnSchemas());
  return z
    .strictObject({
      id: z.string().min(1).max(200).describe('Mã hình dạng bảng'),
      name: z.strictObject({ vi: z.string().max(500), en: z.string().max(500) }).describe('Tên hình dạng bảng'),
      columns: z
        .record(z.string().min(1).max(200), column)
        .refine(
          (columns) => Object.keys(columns).length > 0,
          rule('Cần ít nhất một cột.', 'At least one column is needed.'),
        )
        .refine(
          (columns) => Object.keys(columns).length <= MOST_FIELDS,
          rule('Không quá 200 cột.', 'No more than 200 columns.'),
        )
        .refine(
          (columns) => Object.values(columns).filter(({ kind }) => kind === 'ordinal').length <= 1,
          rule('Chỉ một cột số thứ tự.', 'No more than one column of row numbers.'),
        )
        .describe('Các cột, theo tên trường'),
      label: z.string().min(1).max(200).describe('Cột gọi tên dòng'),
      units: z.string().min(1).max(200).describe('Cột ghi đơn vị tính của từng dòng').exactOptional(),
      totals: words('Từ ngữ của dòng tổng').exactOptional(),
    })
    .refine(({ columns, units }) => units === undefined || columns[units]?.kind === 'text', {
      ...rule('Cột nêu ở units phải là một cột chữ.', 'The field of units must be a column of text.'),
      path: ['units'],
    })
    .refine(({ columns, label }) => Object.hasOwn(columns, label), {
      ...rule('Cột nêu ở label phải là một trong các cột.', 'The label must be one of the columns.'),
      path: ['label'],
    });
})();
