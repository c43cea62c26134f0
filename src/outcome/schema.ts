import type * as z from 'zod';
import { createIssue, type Issue } from './issue.js';
import { type Parsed, succeed } from './parsed.js';
import { payloadIssues } from './payload-messages.js';

type ZodIssue = z.core.$ZodIssue;

/**
 * Đọc dữ liệu theo lược đồ: validates a payload and answers like every other reading of this library, with issues in both
 * languages instead of the schema library's own errors.
 *
 * @param schema - a schema of `vn-ict/schema`, or any zod schema
 * @example
 * import { indicatorRowSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(indicatorRowSchema, { no: '1', name: 7 });
 * parsed.success; // => false
 * parsed.issues[0].path; // => ['name']
 */
export function safeParsePayload<T>(schema: z.ZodType<T>, payload: unknown): Parsed<T> {
  const parsed = schema.safeParse(payload, { reportInput: true });
  if (parsed.success) return succeed(parsed.data);
  const [first, ...rest] = parsed.error.issues.map(issueOf);
  return { success: false, issues: [first ?? createIssue(payloadIssues, 'payload.no-variant'), ...rest] };
}

function issueOf(issue: ZodIssue): Issue {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const details = { path, received: issue.input };
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? createIssue(payloadIssues, 'payload.missing', { path, parameters: kindOf(issue.expected) })
        : createIssue(payloadIssues, 'payload.type', { ...details, parameters: kindOf(issue.expected) });
    case 'unrecognized_keys':
      return createIssue(payloadIssues, 'payload.unknown-keys', { path, parameters: { keys: listOf(issue.keys) } });
    case 'too_small':
      return createIssue(payloadIssues, 'payload.too-small', {
        ...details,
        parameters: { limit: String(issue.minimum) },
      });
    case 'too_big':
      return createIssue(payloadIssues, 'payload.too-big', {
        ...details,
        parameters: { limit: String(issue.maximum) },
      });
    case 'invalid_format':
      return createIssue(payloadIssues, 'payload.format', { ...details, parameters: { format: issue.format } });
    case 'invalid_value':
      return createIssue(payloadIssues, 'payload.value', { ...details, parameters: { values: listOf(issue.values) } });
    case 'custom':
      return createIssue(payloadIssues, 'payload.rule', { ...details, parameters: { text: issue.message } });
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return createIssue(payloadIssues, 'payload.no-variant', details);
  }
}

const KINDS_VI: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['string', 'chuỗi ký tự'],
  ['number', 'số'],
  ['int', 'số nguyên'],
  ['boolean', 'giá trị đúng/sai'],
  ['array', 'mảng'],
  ['object', 'đối tượng'],
  ['record', 'đối tượng'],
]);

function kindOf(needed: string): { readonly needed: string; readonly neededVi: string } {
  return { needed, neededVi: KINDS_VI.get(needed) ?? needed };
}

const MAXIMUM_LISTED = 12;

function listOf(values: readonly unknown[]): string {
  const listed = values.slice(0, MAXIMUM_LISTED).map(String).join(', ');
  return values.length > MAXIMUM_LISTED ? `${listed}, …` : listed;
}
