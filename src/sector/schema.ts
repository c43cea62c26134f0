import * as z from 'zod';
import type { StatusInput } from '../indicator/core/index.js';
import { periodSchema } from '../period/schema.js';
import { plainDateSchema } from '../text/schema.js';
// Through the face: one chunk of the build for whoever imports the room and for the schemas.
import type { StatisticField, StatisticsFamily, StatisticsPayload } from './index.js';

const text = (description: string, longest = 500) => z.string().min(1).max(longest).describe(description);

/** What may stand for a figure that there is none of; work that is done has a figure. */
const STATES: readonly Exclude<StatusInput['status'], 'done'>[] = [
  'not-available',
  'not-due',
  'in-progress',
  'not-achieved',
  'not-started',
  'blocked',
];

const printedSchema = () =>
  z.strictObject({
    printed: text('Con số như đã in', 200),
    row: text('Dòng').exactOptional(),
    column: text('Cột').exactOptional(),
  });

/** A figure of a field: exact, as printed, or a state. */
function figureSchema({ label, unit, measure }: StatisticField): z.ZodType {
  const [exact, pattern] =
    measure === 'count'
      ? [z.int().min(0), /^\d{1,40}$/]
      : measure === 'change'
        ? [z.number(), /^-?\d{1,40}(?:\.\d{1,40})?$/]
        : [z.number().min(0), /^\d{1,40}(?:\.\d{1,40})?$/];
  const words = `${label.vi}${unit === '' ? '' : ` (${unit})`}`;
  return z
    .union([
      exact.describe('Số chính xác'),
      z.string().regex(pattern).describe('Số thập phân chính xác'),
      printedSchema(),
      z.strictObject({ status: z.enum(STATES).describe('Trạng thái thay cho số liệu') }),
    ])
    .describe(words);
}

/**
 * Lược đồ số liệu của một nhóm trong một kỳ, generated from the definition of the family: unknown fields are refused. That the figures do
 * not contradict one another is asked by `checkStatistics`.
 *
 * @example
 * import { POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
 * import { safeParsePayload, statisticsSchema } from 'vn-ict/schema';
 * const parsed = safeParsePayload(statisticsSchema(POSTAL_SERVICE_POINTS), {
 *   family: 'postal-service-points',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   figures: { servicePoints: -255 },
 * });
 * parsed.issues.map(({ code, path }) => [code, ...path]); // => [['payload.too-small', 'figures', 'servicePoints']]
 */
export function statisticsSchema<Field extends string>(
  family: StatisticsFamily<Field>,
): z.ZodType<StatisticsPayload<Field>> {
  const fields = Object.entries<StatisticField>(family.fields).map(
    ([name, field]) => [name, figureSchema(field).exactOptional()] as const,
  );
  const figures = z.strictObject(Object.fromEntries(fields));
  // `Object.fromEntries` forgets the names; a test holds every field against this schema.
  return z.strictObject({
    family: z.literal(family.id).describe(family.name.vi),
    territory: text('Địa bàn: khóa hoặc tên đơn vị hành chính'),
    period: periodSchema,
    asOf: z.exactOptional(plainDateSchema.describe('Ngày chốt số liệu (YYYY-MM-DD)')),
    origin: text('Nguồn: văn bản, mục, dòng', 1_000).exactOptional(),
    figures: figures.describe('Số liệu của kỳ'),
    previous: figures.describe('Số liệu cùng kỳ năm trước').exactOptional(),
  }) as unknown as z.ZodType<StatisticsPayload<Field>>;
}

/**
 * Lược đồ số liệu của một nhóm bất kỳ: what a report holds before it is known which families are asked for. The fields are checked by
 * {@link statisticsSchema} of the family, or by `checkReport`.
 *
 * @example
 * import { safeParsePayload, statisticsTableSchema } from 'vn-ict/schema';
 * const table = { family: 'postal-service-points', territory: 'Bắc Kạn', period: { kind: 'year', year: 2023 }, figures: { servicePoints: 255 } };
 * safeParsePayload(statisticsTableSchema, table).success; // => true
 * safeParsePayload(statisticsTableSchema, { ...table, figures: { servicePoints: [] } }).success; // => false
 */
export const statisticsTableSchema: z.ZodType<StatisticsPayload> = /* @__PURE__ */ (() => {
  const figure = z.union([
    z.number().describe('Số chính xác'),
    z
      .string()
      .regex(/^-?\d{1,40}(?:\.\d{1,40})?$/)
      .describe('Số thập phân chính xác'),
    printedSchema(),
    z.strictObject({ status: z.enum(STATES).describe('Trạng thái thay cho số liệu') }),
  ]);
  const figures = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,99}$/), figure);
  return z.strictObject({
    family: text('Mã nhóm số liệu', 100),
    territory: text('Địa bàn: khóa hoặc tên đơn vị hành chính'),
    period: periodSchema,
    asOf: z.exactOptional(plainDateSchema.describe('Ngày chốt số liệu (YYYY-MM-DD)')),
    origin: text('Nguồn: văn bản, mục, dòng', 1_000).exactOptional(),
    figures: figures.describe('Số liệu của kỳ'),
    previous: figures.describe('Số liệu cùng kỳ năm trước').exactOptional(),
  });
})();
