import type { BilingualText, Language } from './language.js';

/** How much an issue matters: an `error` stops a reading, a `warning` accompanies a value, a `hint` only points. */
export type Severity = 'error' | 'warning' | 'hint';

/** Where in the input: keys and indices from the outside in, as in `['rows', 4, 'result']`. */
export type IssuePath = readonly (string | number)[];

/**
 * Căn cứ của một vấn đề: a place in a legal text, every part as the document prints it. `formatCitation` of `vn-ict/law` writes it; what
 * the library finds carries the whole `Citation` of that room.
 */
export interface IssueCitation {
  /** Văn bản: its number, as in `85/2016/NĐ-CP`. */
  readonly document: string;
  /** Phần. */
  readonly part?: string;
  /** Chương. */
  readonly chapter?: string;
  /** Mục. */
  readonly section?: string;
  /** Điều. */
  readonly article?: string;
  /** Khoản. */
  readonly clause?: string;
  /** Điểm. */
  readonly point?: string;
  /** Phụ lục. */
  readonly appendix?: string;
  /** Bảng, biểu. */
  readonly table?: string;
  /** Dòng. */
  readonly row?: string;
}

/** Vấn đề: one thing that is wrong with an input, as data that can be stored, sent and translated. */
export interface Issue<Code extends string = string> {
  /** Stable, literal; programs branch on it. */
  readonly code: Code;
  readonly severity: Severity;
  readonly path: IssuePath;
  /** The offending text, shortened to {@link EXCERPT_LENGTH} characters. */
  readonly received?: string;
  readonly expected?: BilingualText;
  readonly message: BilingualText;
  /** The texts that the broken rule rests on; absent where none says it. */
  readonly citations?: readonly IssueCitation[];
}

/** The words of one issue code. `{name}` in a text stands for a parameter of that name. */
export interface IssueDefinition {
  readonly severity?: Severity;
  readonly message: BilingualText;
  readonly expected?: BilingualText;
}

/** The issue codes of one part of the library with their words in both languages. */
export type IssueCatalog<Code extends string> = Readonly<Record<Code, IssueDefinition>>;

/** What the place that finds an issue knows of it. */
export interface IssueDetails {
  readonly path?: IssuePath;
  readonly received?: unknown;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
  readonly citations?: readonly IssueCitation[];
}

/**
 * How many characters of an offending text an issue repeats.
 *
 * @example
 * import { EXCERPT_LENGTH } from 'vn-ict';
 * EXCERPT_LENGTH; // => 120
 */
export const EXCERPT_LENGTH = 120;

/**
 * Trích nội dung nhận được: what was received as a short printable text, since hostile input must not come back at full length.
 *
 * @example
 * import { excerpt } from 'vn-ict';
 * excerpt('96,8%'); // => '96,8%'
 * excerpt('8'.repeat(1000)).length; // => 121
 * excerpt({}); // => 'object'
 */
export function excerpt(received: unknown): string {
  const text = typeof received === 'string' ? received : describe(received);
  return text.length <= EXCERPT_LENGTH ? text : `${text.slice(0, EXCERPT_LENGTH)}…`;
}

function describe(received: unknown): string {
  if (Array.isArray(received)) return 'array';
  return Object(received) === received ? typeof received : String(received);
}

// A warning is worded on the path of a column of values: no pattern, which would cost several times as much.
function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.split('{').reduce((filled, part) => {
    const close = part.indexOf('}');
    const name = part.slice(0, close);
    return (
      filled + (close > 0 && Object.hasOwn(values, name) ? String(values[name]) + part.slice(close + 1) : `{${part}`)
    );
  });
}

function fillBoth(text: BilingualText, values: Readonly<Record<string, string | number>>): BilingualText {
  return { vi: fill(text.vi, values), en: fill(text.en, values) };
}

/**
 * Tạo vấn đề: makes an issue of a catalogue's code. `{received}` in its words stands for the excerpt of what was received, `{name}`
 * for the parameter of that name.
 *
 * @param catalog - the codes of a part of the library, with their words
 * @param code - one of them
 * @param details - where, what was received, and the parameters of the words
 * @example
 * import { createIssue } from 'vn-ict';
 * const catalog = { 'report.late': { message: { vi: 'Trễ {days} ngày.', en: '{days} days late.' } } } as const;
 * createIssue(catalog, 'report.late', { parameters: { days: 3 } }).message.vi; // => 'Trễ 3 ngày.'
 */
export function createIssue<Code extends string>(
  catalog: IssueCatalog<Code>,
  code: Code,
  details: IssueDetails = {},
): Issue<Code> {
  const { parameters, received: given, ...others } = details;
  const { expected, message, severity = 'error' } = catalog[code];
  const received = 'received' in details ? { received: excerpt(given) } : {};
  const values = { ...parameters, ...received };
  return {
    code,
    severity,
    path: [],
    ...received,
    ...(expected && { expected: fillBoth(expected, values) }),
    message: fillBoth(message, values),
    ...others,
  };
}

/**
 * Đặt vấn đề vào vị trí bên ngoài: the same issue seen from further outside, with `prefix` before its path.
 *
 * @example
 * import { createIssue, nestIssue } from 'vn-ict';
 * const issue = createIssue({ a: { message: { vi: 'Sai.', en: 'Wrong.' } } }, 'a', { path: ['result'] });
 * nestIssue(issue, 'rows', 4).path; // => ['rows', 4, 'result']
 */
export function nestIssue<Code extends string>(issue: Issue<Code>, ...prefix: IssuePath): Issue<Code> {
  return { ...issue, path: [...prefix, ...issue.path] };
}

/**
 * Viết vấn đề thành câu: the issue as one line for a person.
 *
 * @param language - `vi` unless named otherwise
 * @example
 * import { createIssue, formatIssue } from 'vn-ict';
 * const words = { 'table.empty': { message: { vi: 'Bảng trống.', en: 'The table is empty.' } } };
 * formatIssue(createIssue(words, 'table.empty', { path: ['rows'] }), 'en'); // => 'table.empty rows: The table is empty.'
 */
export function formatIssue(issue: Issue, language: Language = 'vi'): string {
  const place = issue.path.length === 0 ? '' : ` ${issue.path.join('.')}`;
  return `${issue.code}${place}: ${issue.message[language]}`;
}
