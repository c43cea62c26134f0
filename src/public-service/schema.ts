import * as z from 'zod';
import type { StatusInput } from '../indicator/core/index.js';
import { createIssue, type Issue, type IssueCatalog, type Parsed, succeed } from '../outcome/index.js';
import { rule } from '../outcome/inner.js';
import { safeParsePayload } from '../outcome/schema.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
// Through the face: one chunk of the build for whoever imports the room and for the schemas.
import {
  type AdministrativeProcedure,
  checkPublicServiceTotals,
  type DailyDossierCounts,
  type Dossier,
  type PublicServiceTotals,
  type StatedServiceKind,
  TOTAL_FIELDS,
  totalField,
} from './index.js';

const text = /* @__PURE__ */ z.string().min(1).max(500);
const code = /* @__PURE__ */ z.string().min(1).max(100);
const count = /* @__PURE__ */ z.int().min(0);

// The brand is not zod's: `isPlainDate` is what gives it.
const plainDay = /* @__PURE__ */ z.iso
  .date({ abort: true })
  .refine(
    isPlainDate,
    /* @__PURE__ */ rule(
      'Phải là một ngày có thật, năm từ 1900 đến 2199.',
      'It must be a day that exists, of a year from 1900 to 2199.',
    ),
  )
  .describe('Ngày (YYYY-MM-DD)') as unknown as z.ZodType<PlainDate>;

const kind = /* @__PURE__ */ z
  .enum(['fully-online', 'partially-online', 'information-only'])
  .describe('Toàn trình, một phần, cung cấp thông tin trực tuyến');

/**
 * Lược đồ loại dịch vụ theo văn bản đã phân loại: a level names its decree, so that those of Nghị định 43/2011/NĐ-CP and of Nghị định
 * 224/2026/NĐ-CP are never taken for one another.
 *
 * @example
 * import { statedServiceKindSchema } from 'vn-ict/schema';
 * statedServiceKindSchema.safeParse({ regime: 'nd43-2011', level: 'nd43-level-4' }).success; // => true
 * statedServiceKindSchema.safeParse({ regime: 'nd224-2026', level: 'nd43-level-4' }).success; // => false
 * statedServiceKindSchema.safeParse({ regime: 'nd43-2011', level: 4 }).success; // => false
 */
export const statedServiceKindSchema: z.ZodType<StatedServiceKind> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('regime', [
    z.strictObject({
      regime: z.literal('nd43-2011'),
      level: z
        .enum(['nd43-level-1', 'nd43-level-2', 'nd43-level-3', 'nd43-level-4'])
        .describe('Mức độ theo Nghị định 43/2011/NĐ-CP'),
    }),
    z.strictObject({ regime: z.literal('nd42-2022'), kind }),
    z.strictObject({
      regime: z.literal('nd224-2026'),
      kind,
      proactive: z
        .enum([
          'nd224-proactive-level-1',
          'nd224-proactive-level-2',
          'nd224-proactive-level-3',
          'nd224-proactive-level-4',
        ])
        .describe('Mức độ chủ động theo Điều 16 Nghị định 224/2026/NĐ-CP')
        .exactOptional(),
    }),
  ]))();

/**
 * Lược đồ thủ tục hành chính; unknown keys are refused.
 *
 * @example
 * import { administrativeProcedureSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(administrativeProcedureSchema, { code: '1.004883' });
 * parsed.issues[0].path; // => ['name']
 */
export const administrativeProcedureSchema: z.ZodType<AdministrativeProcedure> = /* @__PURE__ */ (() =>
  z.strictObject({
    code: code.describe('Mã thủ tục hành chính'),
    name: text.describe('Tên thủ tục hành chính'),
    field: text.describe('Lĩnh vực'),
    levels: z
      .array(z.enum(['central', 'province', 'district', 'commune']))
      .max(4)
      .describe('Cấp thực hiện'),
    agency: text.describe('Cơ quan thực hiện'),
    requiresFee: z.boolean().describe('Có phí, lệ phí, nghĩa vụ tài chính'),
    requiresResultDocument: z.boolean().describe('Yêu cầu kết quả là văn bản'),
    eligibleFullyOnline: z.boolean().describe('Đủ điều kiện toàn trình'),
    services: z.array(statedServiceKindSchema).max(20).describe('Các dịch vụ của thủ tục'),
    applyingUnits: count.describe('Số đơn vị áp dụng').exactOptional(),
    onNationalPortal: z.boolean().describe('Đã tích hợp với Cổng Dịch vụ công quốc gia').exactOptional(),
    feeOnNationalPortal: z.boolean().describe('Nghĩa vụ tài chính có trên Cổng Dịch vụ công quốc gia').exactOptional(),
  }))();

/**
 * Lược đồ hồ sơ; unknown keys are refused. {@link safeParsePayloadLeniently} only reports them.
 *
 * @example
 * import { dossierSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(dossierSchema, { procedure: '1.004883', unit: 'A', received: '2024-03-05', settled: '2024-03-01' });
 * parsed.issues[0].message.vi; // => 'Ngày có kết quả không được trước ngày tiếp nhận.'
 */
export const dossierSchema: z.ZodType<Dossier> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: code.describe('Mã hồ sơ').exactOptional(),
      procedure: code.describe('Mã thủ tục hành chính'),
      unit: text.describe('Đơn vị tiếp nhận, xử lý'),
      channel: z
        .enum(['online', 'direct', 'postal'])
        .describe('Kênh thực hiện: trực tuyến, trực tiếp, bưu chính công ích')
        .exactOptional(),
      submitted: z.exactOptional(plainDay).describe('Ngày nộp hồ sơ'),
      received: z.exactOptional(plainDay).describe('Ngày tiếp nhận'),
      processingStarted: z.exactOptional(plainDay).describe('Ngày bắt đầu xử lý'),
      due: z.exactOptional(plainDay).describe('Ngày hẹn trả'),
      settled: z.exactOptional(plainDay).describe('Ngày có kết quả'),
      feesAreZero: z.boolean().describe('Mọi khoản phí, lệ phí đã đồng bộ đều bằng 0').exactOptional(),
      paidOnline: z
        .enum(['national-portal', 'agency-gateway'])
        .describe('Thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia hoặc cổng của bộ, ngành, địa phương')
        .exactOptional(),
      componentDigitised: z.boolean().describe('Có tệp đính kèm thành phần hồ sơ').exactOptional(),
      dataReused: z.boolean().describe('Tái sử dụng dữ liệu đã số hóa').exactOptional(),
      electronicResult: z.boolean().describe('Có kết quả điện tử').exactOptional(),
    })
    .refine(({ received, submitted }) => (received ?? submitted) !== undefined, {
      ...rule(
        'Hồ sơ phải có ngày tiếp nhận, nếu không thì ngày nộp.',
        'A dossier has a day of reception, or else of submission.',
      ),
      path: ['received'],
    })
    .refine(
      ({ received, submitted, settled }) => settled === undefined || (received ?? submitted ?? settled) <= settled,
      {
        ...rule(
          'Ngày có kết quả không được trước ngày tiếp nhận.',
          'The day of settlement must not be before the day of reception.',
        ),
        path: ['settled'],
      },
    ))();

/**
 * Lược đồ số liệu hằng ngày của một đơn vị.
 *
 * @example
 * import { dailyDossierCountsSchema } from 'vn-ict/schema';
 * const line = { date: '2024-03-01', unit: 'A', online: 3, direct: 1, postal: 0, settledOnTime: 2, settledLate: 0 };
 * dailyDossierCountsSchema.safeParse(line).success; // => true
 * dailyDossierCountsSchema.safeParse({ ...line, online: '3' }).success; // => false
 */
export const dailyDossierCountsSchema: z.ZodType<DailyDossierCounts> = /* @__PURE__ */ (() =>
  z.strictObject({
    date: plainDay,
    unit: text.describe('Đơn vị'),
    online: count.describe('Hồ sơ tiếp nhận trực tuyến trong ngày'),
    direct: count.describe('Hồ sơ tiếp nhận trực tiếp trong ngày'),
    postal: count.describe('Hồ sơ tiếp nhận qua bưu chính công ích trong ngày'),
    settledOnTime: count.describe('Hồ sơ trả đúng hạn trong ngày'),
    settledLate: count.describe('Hồ sơ trả quá hạn trong ngày'),
  }))();

/** What may stand for a count that there is none of; work that is done has a count. */
const STATES: readonly Exclude<StatusInput['status'], 'done'>[] = [
  'not-available',
  'not-due',
  'in-progress',
  'not-achieved',
  'not-started',
  'blocked',
];

/**
 * Lược đồ số liệu tổng hợp của một kỳ: whole numbers, `null` or a state; counts that contradict one another are refused with the rule that
 * they break and its legal basis.
 *
 * @example
 * import { publicServiceTotalsSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(publicServiceTotalsSchema, { fullyOnlineServices: 1_114, onlineServices: 1_000 });
 * parsed.issues[0].path; // => ['fullyOnlineServices']
 */
export const publicServiceTotalsSchema: z.ZodType<PublicServiceTotals> = /* @__PURE__ */ (() => {
  const state = z.strictObject({ status: z.enum(STATES) });
  const value = z.union([count, state, z.null()]);
  const fields = TOTAL_FIELDS.map((field) => {
    const { label } = totalField(field);
    return [field, value.describe(label.vi).exactOptional()] as const;
  });
  // `Object.fromEntries` forgets the names; a test holds every count against this schema.
  const object = z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<PublicServiceTotals>;
  return object.superRefine((totals, context) => {
    for (const { path, received, message } of checkPublicServiceTotals(totals).issues) {
      context.addIssue({ code: 'custom', path: [...path], input: received, ...rule(message.vi, message.en) });
    }
  });
})();

const lenientIssues = {
  'public-service.unknown-keys-ignored': {
    severity: 'warning',
    message: {
      vi: 'Đã bỏ qua trường không được định nghĩa: {keys}.',
      en: 'Ignored fields that are not defined: {keys}.',
    },
  },
} as const satisfies IssueCatalog<string>;

const MAXIMUM_ROUNDS = 10;
const MAXIMUM_WARNINGS = 100;
const MAXIMUM_KEYS = 12;

/**
 * Đọc dữ liệu của hệ thống khác: like `safeParsePayload`, but keys that the schema does not know are left out and reported as warnings (the
 * first hundred places). Everything else is as strict: a known key of a wrong type, a missing one and a broken rule are refused.
 *
 * @param schema - a schema that refuses unknown keys, as all of `vn-ict/schema` do
 * @example
 * import { dossierSchema, safeParsePayloadLeniently } from 'vn-ict/schema';
 * const foreign = { procedure: '1.004883', unit: 'A', received: '2024-03-05', MaSoThue: '0100109106' };
 * const parsed = safeParsePayloadLeniently(dossierSchema, foreign);
 * parsed.success && parsed.data; // => { procedure: '1.004883', unit: 'A', received: '2024-03-05' }
 * parsed.issues.map(({ severity, message }) => [severity, message.vi]); // => [['warning', 'Đã bỏ qua trường không được định nghĩa: MaSoThue.']]
 */
export function safeParsePayloadLeniently<T>(schema: z.ZodType<T>, payload: unknown): Parsed<T> {
  const warnings: Issue[] = [];
  let data = payload;
  for (let round = 0; round < MAXIMUM_ROUNDS; round += 1) {
    const parsed = schema.safeParse(data);
    if (parsed.success) return succeed(parsed.data, warnings);
    const unknown = parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [issue] : []));
    if (unknown.length === 0) break;
    for (const { path, keys } of unknown.slice(0, MAXIMUM_WARNINGS - warnings.length)) {
      const parameters = { keys: keys.slice(0, MAXIMUM_KEYS).join(', ') };
      const place = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
      warnings.push(createIssue(lenientIssues, 'public-service.unknown-keys-ignored', { path: place, parameters }));
    }
    data = withoutKeys(data, unknown);
  }
  const refused = safeParsePayload(schema, data);
  if (refused.success) return succeed(refused.data, warnings);
  const [first, ...others] = refused.issues;
  return { success: false, issues: [first, ...others, ...warnings] };
}

interface UnknownKeys {
  readonly path: readonly PropertyKey[];
  readonly keys: readonly string[];
}

/** The data without some keys; each object and list on the way to them is copied once, the rest is shared. */
function withoutKeys(data: unknown, unknown: readonly UnknownKeys[]): unknown {
  const copies = new Set<unknown>();
  const copied = (value: unknown): unknown => {
    if (copies.has(value) || typeof value !== 'object' || value === null) return value;
    // Not by spreading: an own key `__proto__` must stay one.
    const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : Object.fromEntries(Object.entries(value));
    copies.add(copy);
    return copy;
  };
  const root = copied(data);
  for (const { path, keys } of unknown) {
    let place: unknown = root;
    for (const step of path) {
      if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) break;
      const inner = copied(Reflect.get(place, step));
      Reflect.defineProperty(place, step, { value: inner, writable: true, enumerable: true, configurable: true });
      place = inner;
    }
    if (typeof place === 'object' && place !== null) for (const key of keys) Reflect.deleteProperty(place, key);
  }
  return root;
}
