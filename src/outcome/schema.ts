import type * as z from 'zod';
import { type ArgumentCheck, argumentIssue } from './argument.js';
import { isDeep } from './depth.js';
import { createIssue, type Issue, type IssueCitation, type IssueDetails, type IssuePath } from './issue.js';
import type { BilingualText } from './language.js';
import { type Parsed, refuse, succeed } from './parsed.js';
import { payloadIssues } from './payload-messages.js';
import { formatOf, kindOf, kindsAsked, listOf, receivedVi, type ZodIssue } from './schema/payload-words.js';

/**
 * Đọc dữ liệu theo lược đồ: validates a payload and answers like every other reading of this library, with issues in both
 * languages instead of the schema library's own errors.
 *
 * A broken rule is the issue `payload.rule`, or has the code of the function of this library that finds it too; either carries the texts
 * that the rule rests on in `citations`.
 * Of a value that may have several forms, the issues are those of the one form that it has the type of; else it says which are expected.
 *
 * @param schema - a schema of `vn-ict/schema`, or any zod schema; anything else is the issue `argument.type`
 * @example
 * import { indicatorRowSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(indicatorRowSchema, { no: '1', name: 7 });
 * parsed.success; // => false
 * parsed.issues[0].path; // => ['name']
 * @example
 * import { formatCitation } from 'vn-ict/law';
 * import { publicServiceTotalsSchema, safeParsePayload } from 'vn-ict/schema';
 * const [issue] = safeParsePayload(publicServiceTotalsSchema, { dossiers: 5, onlineDossiers: 6 }).issues;
 * issue?.code; // => 'public-service.part-exceeds-whole'
 * issue?.citations?.map((citation) => formatCitation(citation)); // => ['dòng 8 Phụ lục 1 Kế hoạch 883/KH-UBND của UBND tỉnh Bắc Kạn']
 */
export function safeParsePayload<T>(schema: z.ZodType<T>, payload: unknown): Parsed<T> {
  const none = isSchema(schema, ['schema']);
  if (none !== undefined) return refuse(none);
  const parsed = parseWith(schema, payload);
  if (parsed === undefined) return refuse(createIssue(payloadIssues, 'payload.too-deep', { received: payload }));
  if (parsed.success) return succeed(parsed.data);
  const [first, ...rest] = parsed.error.issues.flatMap((issue) => issuesOf(issue, []));
  return { success: false, issues: [first ?? issueOf(NO_VARIANT, []), ...rest] };
}

/** `undefined` for what is nested deeper than the stack goes: the schema library descends into a payload by calling itself. */
function parseWith<T>(schema: z.ZodType<T>, payload: unknown): z.ZodSafeParseResult<T> | undefined {
  try {
    return schema.safeParse(payload, { reportInput: true });
  } catch (error) {
    if (isDeep(payload)) return undefined;
    throw error;
  }
}

const isSchema: ArgumentCheck = (value, path) =>
  typeof at(value, 'safeParse') === 'function'
    ? undefined
    : argumentIssue('argument.type', value, path, { vi: 'một lược đồ của zod', en: 'a schema of zod' });

const NO_VARIANT: ZodIssue = { code: 'invalid_union', errors: [], path: [], message: '' };

function pathOf(issue: ZodIssue, outer: IssuePath): IssuePath {
  return [...outer, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
}

function issuesOf(issue: ZodIssue, outer: IssuePath): readonly Issue[] {
  if (issue.code === 'invalid_union') {
    const [near, ...others] = issue.errors.filter((found) => !found.some(isOfAnotherForm));
    const path = pathOf(issue, outer);
    if (near !== undefined && others.length === 0) return near.flatMap((inner) => issuesOf(inner, path));
    const kinds = issue.errors.map(kindsAsked);
    if (kinds.length > 0 && kinds.every((asked) => asked.length > 0)) {
      const details = { path: [...path, 'kind'], received: at(issue.input, 'kind') };
      return [
        createIssue(payloadIssues, 'payload.value', { ...details, parameters: { values: listOf(kinds.flat()) } }),
      ];
    }
  }
  return [issueOf(issue, outer)];
}

/** Whether a form is out of the question, as a number is where a text came, or an object of one kind where one of another came. */
function isOfAnotherForm({ code, path }: ZodIssue): boolean {
  if (path.length === 1 && path[0] === 'kind') return KIND_FAULTS.includes(code);
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

const KIND_FAULTS: readonly ZodIssue['code'][] = ['invalid_value', 'invalid_format', 'invalid_union'];

function issueOf(issue: ZodIssue, outer: IssuePath): Issue {
  const path = pathOf(issue, outer);
  const details = { path, received: issue.input };
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? createIssue(payloadIssues, 'payload.missing', { path, parameters: kindOf(issue.expected) })
        : createIssue(payloadIssues, 'payload.type', {
            ...details,
            parameters: { ...kindOf(issue.expected), receivedVi: receivedVi(issue.input) },
          });
    case 'unrecognized_keys':
      return createIssue(payloadIssues, 'payload.unknown-keys', { path, parameters: { keys: listOf(issue.keys) } });
    case 'too_small':
      if (issue.minimum === 1 && (issue.origin === 'string' || issue.origin === 'array')) {
        return createIssue(payloadIssues, 'payload.empty', details);
      }
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
      return createIssue(payloadIssues, 'payload.format', { ...details, parameters: formatOf(issue) });
    case 'invalid_value':
      return createIssue(payloadIssues, 'payload.value', { ...details, parameters: { values: listOf(issue.values) } });
    case 'custom':
      return ruleIssue(issue, details);
    case 'invalid_union': {
      const options: unknown = Reflect.get(issue, 'options');
      if (issue.discriminator !== undefined && Array.isArray(options)) {
        const received: unknown = Reflect.get(Object(issue.input), issue.discriminator);
        const parameters = { values: listOf(options) };
        return createIssue(payloadIssues, 'payload.value', { path, received, parameters });
      }
      const forms = issue.errors.flatMap(([first]) => (first === undefined ? [] : [neededBy(first)]));
      const needed = [...new Set(forms.map(({ en }) => en))].join(' or ') || 'another form';
      const neededVi = [...new Set(forms.map(({ vi }) => vi))].join(' hoặc ') || 'dạng khác';
      const parameters = { needed, neededVi, receivedVi: receivedVi(issue.input) };
      return createIssue(payloadIssues, 'payload.no-variant', { ...details, parameters });
    }
    case 'invalid_key': {
      const [fault] = issue.issues;
      const wanted = fault === undefined ? OTHER_FORM : neededBy(fault);
      const name = pathOf(issue, outer).at(-1) ?? '';
      return createIssue(payloadIssues, 'payload.key', {
        path,
        received: name,
        parameters: { needed: wanted.en, neededVi: wanted.vi },
      });
    }
    case 'invalid_element':
    case 'not_multiple_of': {
      const parameters = { needed: OTHER_FORM.en, neededVi: OTHER_FORM.vi, receivedVi: receivedVi(issue.input) };
      return createIssue(payloadIssues, 'payload.no-variant', { ...details, parameters });
    }
  }
}

const OTHER_FORM: BilingualText = { vi: 'dạng khác', en: 'another form' };

/** What the first fault of a form asks for. */
function neededBy(issue: ZodIssue): BilingualText {
  const { expected, message } = issueOf(issue, []);
  return expected ?? message;
}

type CustomIssue = Extract<ZodIssue, { code: 'custom' }>;

/** A broken rule: what a check of the library found as it was found, the words of our schemas in both languages, others as they are. */
function ruleIssue({ message, params = {} }: CustomIssue, details: IssueDetails & { readonly path: IssuePath }): Issue {
  const { vi, en, citations, found }: Readonly<Record<string, unknown>> = params;
  if (isFinding(found)) return { ...found, path: details.path };
  const parameters = { vi: typeof vi === 'string' ? vi : message, en: typeof en === 'string' ? en : message };
  const basis = isCitations(citations) ? { citations } : {};
  return createIssue(payloadIssues, 'payload.rule', { ...details, parameters, ...basis });
}

// The parameters of an issue are untyped: only those of `addFindings` and `rule` are of this shape.
const isFinding = (value: unknown): value is Issue =>
  typeof at(value, 'code') === 'string' && typeof at(at(value, 'message'), 'vi') === 'string';

const isCitations = (value: unknown): value is readonly IssueCitation[] =>
  Array.isArray(value) && value.every((one) => typeof at(one, 'document') === 'string');

const at = (value: unknown, key: string): unknown => Reflect.get(Object(value) as object, key);
