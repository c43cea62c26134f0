import * as z from 'zod';
import { citationSchema } from '../law/schema.js';
import { ROUNDING_MODES } from '../number/index.js';
import { type BilingualText, createIssue, type Parsed, succeed, unwrap } from '../outcome/index.js';
import { readJson } from '../outcome/inner.js';
import { safeParsePayload } from '../outcome/schema.js';
import { plainDateSchema } from '../text/schema.js';
import { definitionIssues } from './definition-messages.js';
import { FORMULA_DECIMAL } from './formula-faults.js';
// Through the face: one chunk of the build for whoever imports the room and for the schemas.
import { checkIndicators, type Formula, type Indicator, type IndicatorInput, MAXIMUM_FORMULA_DEPTH } from './index.js';

const MAXIMUM_TERMS = 1_000;
const MAXIMUM_INDICATORS = 10_000;

const text = (maximum: number) => z.string().min(1).max(maximum);
const name = /* @__PURE__ */ text(100);
const decimal = /* @__PURE__ */ z.string().regex(FORMULA_DECIMAL);

const bilingual: z.ZodType<BilingualText> = /* @__PURE__ */ z.strictObject({
  vi: /* @__PURE__ */ text(1_000).describe('Tiếng Việt'),
  en: /* @__PURE__ */ text(1_000).describe('Tiếng Anh'),
});

const formula: z.ZodType<Formula> = /* @__PURE__ */ z.lazy(() =>
  z.union([
    name,
    z.discriminatedUnion('op', [
      z.strictObject({ op: z.literal('constant'), value: decimal }),
      z.strictObject({ op: z.enum(['sum', 'product', 'maximum', 'minimum']), terms: many(formula) }),
      z.strictObject({
        op: z.literal('weighted-sum'),
        terms: many(z.strictObject({ weight: decimal, value: formula })),
      }),
      z.strictObject({ op: z.literal('difference'), minuend: formula, subtrahend: formula }),
      z.strictObject({ op: z.enum(['ratio', 'percent']), numerator: formula, denominator: formula }),
      z.strictObject({ op: z.literal('share'), part: formula, whole: formula }),
      z.strictObject({ op: z.enum(['change', 'points']), current: formula, previous: formula }),
      z.strictObject({
        op: z.literal('piecewise'),
        of: formula,
        steps: many(z.strictObject({ from: decimal, score: decimal })),
        otherwise: decimal,
      }),
      z.strictObject({ op: z.literal('milestone'), status: name }),
    ]),
  ]),
);

const many = <T>(item: z.ZodType<T>) => z.array(item).min(1).max(MAXIMUM_TERMS);

const input: z.ZodType<IndicatorInput> = /* @__PURE__ */ z.strictObject({
  label: bilingual,
  unit: /* @__PURE__ */ z.string().max(100).describe('Đơn vị tính'),
  kind: /* @__PURE__ */ z.enum(['count', 'amount', 'rate', 'status']).describe('Loại dữ liệu'),
});

const relation = /* @__PURE__ */ z.strictObject({
  indicator: name,
  kind: /* @__PURE__ */ z.enum([
    'same-name-other-denominator',
    'same-name-other-numerator',
    'same-rate-other-source',
    'succeeds',
    'part-of',
  ]),
  note: bilingual,
});

/**
 * Lược đồ của chỉ tiêu: the shape of {@link Indicator}; unknown keys are refused. That a formula names only inputs of the indicator, and that
 * nothing goes in a circle, is asked by `safeIndicatorsFromJSON`.
 *
 * @example
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { indicatorSchema } from 'vn-ict/schema';
 * indicatorSchema.safeParse(plan883Appendix1.indicators[0]).success; // => true
 * indicatorSchema.safeParse({ ...plan883Appendix1.indicators[0], decimalPlaces: 0.5 }).success; // => false
 */
export const indicatorSchema: z.ZodType<Indicator> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text(200).describe('Mã chỉ tiêu, không đổi'),
    name: bilingual,
    section: bilingual,
    unit: z.string().max(100).describe('Đơn vị tính'),
    decimalPlaces: z.int().min(0).max(20).describe('Số chữ số thập phân khi in'),
    rounding: z.enum(ROUNDING_MODES).exactOptional(),
    direction: z.enum(['more', 'less']).describe('Chiều tốt lên'),
    inputs: z.record(name, input),
    formula: formula.describe('Công thức').exactOptional(),
    partWholes: z
      .array(z.strictObject({ part: name, whole: name }))
      .max(MAXIMUM_TERMS)
      .exactOptional(),
    traps: z.array(bilingual).max(100).exactOptional(),
    mayExceedWhole: z.boolean().exactOptional(),
    missing: z.enum(['any-missing-undecided', 'missing-as-zero']).exactOptional(),
    rollUp: z
      .enum(['ratio-of-sums', 'sum', 'last-value', 'mean-of-units', 'mean-of-predecessors', 'weighted', 'none'])
      .exactOptional(),
    weight: name.exactOptional(),
    relations: z.array(relation).max(100).exactOptional(),
    validFrom: z.exactOptional(plainDateSchema),
    validTo: z.exactOptional(plainDateSchema),
    citations: z.tuple([citationSchema], citationSchema).describe('Căn cứ'),
  }))();

/**
 * Đọc định nghĩa chỉ tiêu từ JSON: a set of definitions that came as data, refused when one of them is not sound, names an input that it
 * does not define, goes in a circle, or contradicts another of the same id.
 *
 * @param payload - what `JSON.parse` gave, or the JSON text itself
 * @example
 * import { indicatorToJSON } from 'vn-ict/indicator';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { safeIndicatorsFromJSON } from 'vn-ict/schema';
 * const stored = JSON.stringify(plan883Appendix1.indicators.map(indicatorToJSON));
 * safeIndicatorsFromJSON(stored).success; // => true
 * const [row] = plan883Appendix1.indicators;
 * const wrong = safeIndicatorsFromJSON([{ ...row, formula: 'dossiers' }]);
 * wrong.issues.map(({ code }) => code); // => ['indicator.definition-unknown-input']
 */
export function safeIndicatorsFromJSON(payload: unknown): Parsed<readonly Indicator[]> {
  const data = readJson(payload);
  return data.success ? safeIndicatorsOf(data.data) : data;
}

function safeIndicatorsOf(payload: unknown): Parsed<readonly Indicator[]> {
  // Asked before zod, which follows every level with its own stack.
  if (isNestedDeeperThan(payload, 4 * MAXIMUM_FORMULA_DEPTH)) {
    const parameters = { indicator: '…', limit: MAXIMUM_FORMULA_DEPTH };
    return { success: false, issues: [createIssue(definitionIssues, 'indicator.definition-too-deep', { parameters })] };
  }
  const parsed = safeParsePayload(indicatorsSchema, payload);
  if (!parsed.success) return parsed;
  const [first, ...rest] = checkIndicators(parsed.data);
  return first === undefined ? succeed(parsed.data) : { success: false, issues: [first, ...rest] };
}

/**
 * Đọc định nghĩa chỉ tiêu từ JSON; throws where {@link safeIndicatorsFromJSON} refuses.
 *
 * @throws VnIctError `payload.*` or `indicator.definition-*`
 * @example
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { indicatorsFromJSON } from 'vn-ict/schema';
 * indicatorsFromJSON(JSON.parse(JSON.stringify(plan883Appendix1.indicators))).length; // => 28
 */
export function indicatorsFromJSON(payload: unknown): readonly Indicator[] {
  return unwrap(safeIndicatorsFromJSON(payload));
}

/**
 * Đọc một định nghĩa chỉ tiêu từ JSON: {@link indicatorsFromJSON} for one.
 *
 * @throws VnIctError `payload.*` or `indicator.definition-*`
 * @example
 * import { indicatorToJSON } from 'vn-ict/indicator';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { indicatorFromJSON } from 'vn-ict/schema';
 * const stored = JSON.stringify(plan883Appendix1.indicators.map(indicatorToJSON)[0]);
 * indicatorFromJSON(stored).id; // => 'online-service-supply'
 */
export function indicatorFromJSON(payload: unknown): Indicator {
  const [indicator] = unwrap(safeIndicatorsOf([unwrap(readJson(payload))]));
  // One came in, and none was refused.
  return indicator as Indicator;
}

const indicatorsSchema = /* @__PURE__ */ z.array(indicatorSchema).max(MAXIMUM_INDICATORS);

function isNestedDeeperThan(payload: unknown, limit: number): boolean {
  let level: readonly unknown[] = [payload];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((value) => childrenOf(value));
  }
  return false;
}

const childrenOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
