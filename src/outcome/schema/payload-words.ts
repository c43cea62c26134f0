import type * as z from 'zod';
import { excerpt } from '../issue.js';

export type ZodIssue = z.core.$ZodIssue;

const KINDS_VI: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['string', 'chuỗi ký tự'],
  ['number', 'số'],
  ['int', 'số nguyên'],
  ['boolean', 'giá trị đúng/sai'],
  ['array', 'mảng'],
  ['object', 'đối tượng'],
  ['record', 'đối tượng'],
]);

const OWN_KIND = 'x-…';

const FORMATS: ReadonlyMap<string, FormatWords> = /* @__PURE__ */ new Map([
  ['date', { format: 'YYYY-MM-DD of a day that exists', formatVi: 'YYYY-MM-DD của một ngày có thật' }],
  ['regex', { format: 'prescribed', formatVi: 'quy định' }],
  // The one template of the schemas: sections of a kind of one's own.
  ['template_literal', { format: OWN_KIND, formatVi: OWN_KIND }],
]);

/** What a text must be like; a short pattern says it to whoever writes the payload. */
export function formatOf({ format, pattern }: Extract<ZodIssue, { code: 'invalid_format' }>): FormatWords {
  const words = FORMATS.get(format) ?? { format, formatVi: format };
  if (format !== 'regex' || pattern === undefined || pattern.length > LONGEST_PATTERN) return words;
  return { format: `of ${pattern}`, formatVi: `${words.formatVi}: ${pattern}` };
}

const LONGEST_PATTERN = 60;

type FormatWords = Readonly<Record<'format' | 'formatVi', string>>;

export function kindOf(needed: string): { readonly needed: string; readonly neededVi: string } {
  return { needed, neededVi: KINDS_VI.get(needed) ?? needed };
}

const MAXIMUM_LISTED = 12;

export function listOf(values: readonly unknown[]): string {
  const listed = values.slice(0, MAXIMUM_LISTED).map(String).join(', ');
  return values.length > MAXIMUM_LISTED ? `${listed}, …` : listed;
}

/** What came instead, as a person says it: of a text the text, of anything else its kind. */
export const receivedVi = (received: unknown): string =>
  Array.isArray(received)
    ? 'mảng'
    : typeof received === 'object' && received !== null
      ? 'đối tượng'
      : typeof received === 'string'
        ? `“${excerpt(received)}”`
        : String(received);

/** The values of `kind` that a form of a union asks for, where it is the kind that keeps a payload from being of that form. */
export function kindsAsked(form: readonly ZodIssue[]): readonly string[] {
  const fault = form.find(({ path }) => path.length === 1 && path[0] === 'kind');
  if (fault?.code === 'invalid_value') return fault.values.map(String);
  if (fault?.code === 'invalid_format') return [formatOf(fault).format];
  if (fault?.code !== 'invalid_union') return [];
  const options: unknown = Reflect.get(fault, 'options');
  return Array.isArray(options) ? options.map(String) : [];
}
