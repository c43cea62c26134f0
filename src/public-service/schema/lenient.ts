import type * as z from 'zod';
import { createIssue, type Issue, type IssueCatalog, type Parsed, succeed } from '../../outcome/index.js';
import { safeParsePayload } from '../../outcome/schema.js';
import { withoutKeys } from './without-keys.js';

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
