import * as z from 'zod';
import { documentNumberSchema } from '../law/schema.js';
import { periodSchema } from '../period/schema.js';
import { platformRegisterSchema } from '../platform/schema.js';
import { portfolioSchema } from '../portfolio/schema.js';
import { METRIC_VARIANTS } from '../public-service/index.js';
import { publicServiceTotalsSchema } from '../public-service/schema.js';
import { editRuleSchema, indicatorRowsSchema } from '../reconcile/schema.js';
import { statisticsTableSchema } from '../sector/schema.js';
import { systemRecordsSchema } from '../security/schema.js';
import { plainDateSchema } from '../text/schema.js';
import type { OtherSection, PeriodicReport, ReportSection } from './index.js';

const text = (description: string, longest = 500) => z.string().min(1).max(longest).describe(description);

const count = /* @__PURE__ */ z.int().min(0).max(1_000_000);

const head = () => ({
  id: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .describe('Mã của phần: chữ cái không dấu, chữ số, “-”, “_”'),
  title: text('Đề mục').exactOptional(),
});

const coverSchema = () =>
  z.strictObject({
    title: text('Tên báo cáo', 1_000),
    documentNumber: documentNumberSchema.exactOptional(),
    agency: text('Cơ quan báo cáo'),
    territory: text('Địa bàn').exactOptional(),
    period: periodSchema,
    asOf: z.exactOptional(plainDateSchema.describe('Thời điểm chốt số liệu (YYYY-MM-DD)')),
    issued: z.exactOptional(plainDateSchema.describe('Ngày ban hành (YYYY-MM-DD)')),
    signatory: z
      .strictObject({ role: text('Chức vụ người ký'), name: text('Họ tên người ký').exactOptional() })
      .exactOptional(),
  });

const statedSchema = () =>
  z.strictObject({
    total: count.describe('Tổng số hệ thống thông tin'),
    byLevel: z
      .strictObject({
        1: count.exactOptional(),
        2: count.exactOptional(),
        3: count.exactOptional(),
        4: count.exactOptional(),
        5: count.exactOptional(),
      })
      .describe('Số hệ thống theo cấp độ'),
  });

const statementSchema = () =>
  z.strictObject({
    id: z
      .string()
      .regex(/^[\w-]{1,100}$/)
      .describe('Mã của câu'),
    text: text('Câu như đã in', 20_000),
    figures: z
      .record(z.string().regex(/^[\w-]{1,100}$/), z.string().max(500))
      .describe('Các con số như đã in, theo tên')
      .exactOptional(),
    place: text('Nơi in').exactOptional(),
  });

/** The schema of each kind of section. */
const sectionSchemas = () =>
  [
    z.strictObject({
      kind: z.literal('indicator-table'),
      ...head(),
      definition: text('Mã định nghĩa bảng chỉ tiêu').exactOptional(),
      targetUnit: text('Đơn vị tính của cột chỉ tiêu', 100).exactOptional(),
      rows: indicatorRowsSchema,
    }),
    z.strictObject({ kind: z.literal('statistics'), ...head(), tables: z.array(statisticsTableSchema).max(1_000) }),
    z.strictObject({
      kind: z.literal('public-services'),
      ...head(),
      variant: z.enum(METRIC_VARIANTS).describe('Cách tính các tỷ lệ'),
      totals: publicServiceTotalsSchema,
    }),
    z.strictObject({
      kind: z.literal('security-register'),
      ...head(),
      systems: systemRecordsSchema.exactOptional(),
      stated: statedSchema().exactOptional(),
    }),
    z.strictObject({ kind: z.literal('platform-register'), ...head(), register: platformRegisterSchema }),
    z.strictObject({ kind: z.literal('portfolio'), ...head(), portfolio: portfolioSchema }),
    z.strictObject({ kind: z.literal('statements'), ...head(), statements: z.array(statementSchema()).max(10_000) }),
  ] as const;

/**
 * Lược đồ báo cáo định kỳ: a whole report as one payload; unknown keys are refused, a section of another kind is named `x-…` and passes
 * through untouched. The figures of statistics are checked against their family by `checkReport`.
 *
 * @example
 * import { periodicReportSchema, safeParsePayload } from 'vn-ict/schema';
 * const cover = { title: 'Báo cáo 6 tháng', agency: 'Sở TT&TT', period: { kind: 'half', year: 2023, half: 1 } };
 * safeParsePayload(periodicReportSchema, { cover, sections: [{ kind: 'x-hình-ảnh', id: 'anh', files: 3 }] }).success; // => true
 * const parsed = safeParsePayload(periodicReportSchema, { cover, sections: [{ kind: 'statements', id: 'loi' }] });
 * parsed.issues[0].path; // => ['sections', 0, 'statements']
 */
export const periodicReportSchema: z.ZodType<PeriodicReport> = /* @__PURE__ */ (() => {
  const known: z.ZodType<ReportSection> = z.discriminatedUnion('kind', sectionSchemas());
  const other: z.ZodType<OtherSection> = z.looseObject({
    kind: z.templateLiteral(['x-', z.string()]).describe('Loại khác: x-…'),
    ...head(),
  });
  return z.strictObject({
    cover: coverSchema(),
    sections: z.array(z.union([known, other])).max(1_000),
    rules: z.array(editRuleSchema).max(100_000).exactOptional(),
  });
})();
