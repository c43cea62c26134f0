import * as z from 'zod';
import { citationSchema } from '../law/schema.js';
import { RESULT_STATUS_LABELS, type StatusWithoutFigure } from '../text/index.js';
import { plainDateSchema } from '../text/schema.js';
// Through the face: one chunk of the build for whoever imports the room and for the schemas.
import {
  DELIVERY_FORM_LABELS,
  type DeliveryForm,
  type FigureCheck,
  FUNDING_SOURCE_LABELS,
  type FundingSource,
  type MoneyAmount,
  type Portfolio,
  PROJECT_STATUS_LABELS,
  type Project,
  type ProjectStatus,
  type Task,
} from './index.js';

const id = /* @__PURE__ */ z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/)
  .describe('Mã: chữ cái không dấu, chữ số, dấu gạch ngang');
const text = (description: string) => z.string().min(1).max(2_000).describe(description);
const origin = /* @__PURE__ */ (() => text('Nguồn: văn bản, bảng, dòng').exactOptional())();
const citations = /* @__PURE__ */ (() => z.array(citationSchema).max(100).describe('Căn cứ').exactOptional())();

// The keys of the labels are the members: each table is checked against its union.
const statuses = /* @__PURE__ */ (() =>
  Object.keys(RESULT_STATUS_LABELS).filter(
    (status): status is StatusWithoutFigure => status !== 'reported' && status !== 'changed',
  ))();
const forms = /* @__PURE__ */ (() => Object.keys(DELIVERY_FORM_LABELS) as DeliveryForm[])();
const sources = /* @__PURE__ */ (() => Object.keys(FUNDING_SOURCE_LABELS) as FundingSource[])();
const states = /* @__PURE__ */ (() => Object.keys(PROJECT_STATUS_LABELS) as ProjectStatus[])();

const printed = /* @__PURE__ */ (() => z.strictObject({ printed: z.string().max(200).describe('Như đã in') }))();

/**
 * Lược đồ số tiền: a number, a decimal string, the text as printed, or the state reported instead.
 *
 * @example
 * import { moneyAmountSchema } from 'vn-ict/schema';
 * moneyAmountSchema.safeParse({ printed: '45.500' }).success; // => true
 * moneyAmountSchema.safeParse({ status: 'not-available' }).success; // => true
 * moneyAmountSchema.safeParse('45.500 triệu').success; // => false
 */
export const moneyAmountSchema: z.ZodType<MoneyAmount> = /* @__PURE__ */ (() =>
  z
    .union([
      z.number(),
      z.string().regex(/^-?\d{1,30}(?:\.\d{1,30})?$/),
      printed,
      z.strictObject({ status: z.enum(statuses).describe('Trạng thái thay cho số liệu') }),
    ])
    .describe('Số tiền, theo đơn vị tính của danh mục'))();

const amounts = /* @__PURE__ */ (() => z.record(id, moneyAmountSchema).describe('Số tiền theo cột'))();

/**
 * Lược đồ của nhiệm vụ, dự án; unknown keys are refused.
 *
 * @example
 * import { projectSchema } from 'vn-ict/schema';
 * projectSchema.safeParse({ id: 'i-1', name: 'WAN', deliveryForm: 'lease', amounts: { total: { printed: '3.713' } } }).success; // => true
 * projectSchema.safeParse({ id: 'i-1', name: 'WAN', deliveryForm: 'Thuê', amounts: {} }).success; // => false
 */
export const projectSchema: z.ZodType<Project> = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    number: text('Số thứ tự (STT)').exactOptional(),
    name: text('Tên nhiệm vụ, dự án'),
    section: id.describe('Mã của mục').exactOptional(),
    deliveryForm: z.enum(forms).describe('Hình thức triển khai: thuê, đầu tư').exactOptional(),
    leadAgency: text('Đơn vị chủ trì, như đã in').exactOptional(),
    coLeadAgencies: z.array(text('Đơn vị đồng chủ trì, như đã in')).max(20).exactOptional(),
    amounts,
    fundingSources: z.array(z.enum(sources)).max(20).describe('Nguồn vốn').exactOptional(),
    fundingPrinted: text('Nguồn vốn, như đã in').exactOptional(),
    status: z.enum(states).describe('Tình trạng thực hiện').exactOptional(),
    informationSecurity: z
      .enum(['whole', 'part', 'none'])
      .describe('Chi cho an toàn thông tin: toàn bộ, một phần, không')
      .exactOptional(),
    note: text('Ghi chú').exactOptional(),
    origin,
    citations,
  }))();

/**
 * Lược đồ của nhiệm vụ được giao có thời hạn.
 *
 * @example
 * import { taskSchema } from 'vn-ict/schema';
 * taskSchema.safeParse({ id: 'q1', name: 'Báo cáo quý I', due: 'Tháng 4/2023' }).success; // => true
 * taskSchema.safeParse({ id: 'q1', name: 'Báo cáo quý I', deadline: '2023-04-30' }).success; // => false
 */
export const taskSchema: z.ZodType<Task> = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    number: text('Số thứ tự (STT)').exactOptional(),
    name: text('Tên nhiệm vụ'),
    leadAgency: text('Đơn vị chủ trì, như đã in').exactOptional(),
    coLeadAgencies: z.array(text('Đơn vị đồng chủ trì, như đã in')).max(20).exactOptional(),
    due: text('Thời hạn, như đã in').exactOptional(),
    result: text('Kết quả, như đã in').exactOptional(),
    completedOn: z.exactOptional(plainDateSchema),
    status: z.enum(states).describe('Tình trạng thực hiện').exactOptional(),
    origin,
    citations,
  }))();

const check: z.ZodType<FigureCheck> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('projects'), column: id, projects: z.array(id).min(1).max(20_000) }),
    z.strictObject({ kind: z.literal('section'), column: id, section: id }),
    z.strictObject({ kind: z.literal('total'), column: id }),
    z.strictObject({ kind: z.literal('funding-source'), column: id, source: z.enum(sources) }),
    z.strictObject({ kind: z.literal('figures'), figures: z.array(id).min(1).max(2_000) }),
  ]))();

const year = /* @__PURE__ */ z.int().min(1900).max(2199);

/**
 * Lược đồ của danh mục nhiệm vụ, dự án; unknown keys are refused. That columns and sections which rows name are there is asked by
 * `checkPortfolio`.
 *
 * @example
 * import { portfolioSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(portfolioSchema, { id: 'list', title: 'Danh mục', moneyUnit: 'USD', columns: {}, sections: [], projects: [] });
 * parsed.success ? [] : parsed.issues.map(({ code, path }) => [code, path]); // => [['payload.value', ['moneyUnit']]]
 */
export const portfolioSchema: z.ZodType<Portfolio> = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    title: text('Tên danh mục'),
    document: text('Số, ký hiệu văn bản').exactOptional(),
    issued: z.exactOptional(plainDateSchema),
    moneyUnit: z.enum(['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng']).describe('Đơn vị tính'),
    columns: z
      .record(
        id,
        z.strictObject({
          label: text('Tên cột, như đã in'),
          years: z.tuple([year, year]).describe('Năm đầu, năm cuối').exactOptional(),
          within: id.describe('Cột bao gồm cột này').exactOptional(),
        }),
      )
      .describe('Các cột kinh phí'),
    sections: z
      .array(
        z.strictObject({
          id,
          number: text('Số mục, như đã in').exactOptional(),
          name: text('Tên mục'),
          within: id.describe('Mục bao gồm mục này').exactOptional(),
          totals: amounts.describe('Tổng của mục').exactOptional(),
          projectCount: z
            .union([z.int().min(0), printed])
            .describe('Số nhiệm vụ, dự án nêu ở tên mục')
            .exactOptional(),
        }),
      )
      .max(2_000),
    projects: z.array(projectSchema).max(20_000),
    totals: amounts.describe('Tổng cộng').exactOptional(),
    figures: z
      .array(
        z.strictObject({
          id,
          label: text('Tên số liệu'),
          amount: moneyAmountSchema,
          checks: z.array(check).max(20).exactOptional(),
          origin,
        }),
      )
      .max(2_000)
      .describe('Số liệu nêu trong lời văn')
      .exactOptional(),
    shares: z
      .array(
        z.strictObject({
          id,
          label: text('Tên tỷ lệ'),
          figures: z.array(id).min(1).max(100).describe('Các số liệu là phần'),
          printed: z.string().min(1).max(100).describe('Tỷ lệ, như đã in'),
          whole: moneyAmountSchema.exactOptional(),
          wholeName: text('Tên của tổng thể').exactOptional(),
          origin,
        }),
      )
      .max(2_000)
      .exactOptional(),
    tasks: z.array(taskSchema).max(20_000).exactOptional(),
    citations,
    origin,
  }))();
