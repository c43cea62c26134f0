import type { ArgumentIssueCode } from './argument-code.js';
import { VnIctError } from './error.js';
import { createIssue, type Issue, type IssueCatalog, type IssuePath } from './issue.js';
import type { BilingualText } from './language.js';

const argumentIssues = {
  'argument.type': {
    message: {
      vi: 'Tham số “{name}” phải là {neededVi}, nhận được: {received}.',
      en: 'The argument “{name}” must be {needed}, received: {received}.',
    },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'argument.value': {
    message: {
      vi: 'Tham số “{name}” không nhận giá trị “{received}”.',
      en: 'The argument “{name}” does not take the value “{received}”.',
    },
    expected: { vi: 'một trong: {neededVi}', en: 'one of: {needed}' },
  },
} as const satisfies IssueCatalog<ArgumentIssueCode>;

/** What is wrong with an argument, if anything; `path` starts with its name. */
export type ArgumentCheck = (value: unknown, path: IssuePath) => Issue<ArgumentIssueCode> | undefined;

/** The issue of an argument; `needed`: what it must be, or the values that it may have. */
export function argumentIssue(
  code: ArgumentIssueCode,
  received: unknown,
  path: IssuePath,
  needed: BilingualText,
): Issue<ArgumentIssueCode> {
  const parameters = { name: path.join('.'), needed: needed.en, neededVi: needed.vi };
  return createIssue(argumentIssues, code, { received, path, parameters });
}

const TEXT: BilingualText = { vi: 'một chuỗi ký tự', en: 'a string' };
const RECORD: BilingualText = { vi: 'một đối tượng', en: 'an object' };
const LIST: BilingualText = { vi: 'một mảng', en: 'an array' };

/** Văn bản. */
export const isText: ArgumentCheck = (value, path) =>
  typeof value === 'string' ? undefined : argumentIssue('argument.type', value, path, TEXT);

/** Giá trị thỏa một điều kiện: what a test says yes to. */
export function satisfying(test: (value: unknown) => boolean, needed: BilingualText): ArgumentCheck {
  return (value, path) => (test(value) ? undefined : argumentIssue('argument.type', value, path, needed));
}

/** Một trong các giá trị cho phép. */
export function oneOf(values: readonly string[]): ArgumentCheck {
  const listed = values.join(', ');
  return (value, path) =>
    values.some((allowed) => allowed === value)
      ? undefined
      : argumentIssue('argument.value', value, path, { vi: listed, en: listed });
}

/** What may be left out. */
export function optional(check: ArgumentCheck): ArgumentCheck {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

/** An object that is no array. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Đối tượng: an object that is no array. */
export function isRecord(value: unknown, path: IssuePath, needed = RECORD): Issue<ArgumentIssueCode> | undefined {
  return isObject(value) ? undefined : argumentIssue('argument.type', value, path, needed);
}

/** Đối tượng, with a check for each field that the program relies on. */
export function record(fields: Readonly<Record<string, ArgumentCheck>> = {}, needed?: BilingualText): ArgumentCheck {
  const checks = Object.entries(fields);
  return (value, path) => {
    const broken = isRecord(value, path, needed);
    if (broken !== undefined) return broken;
    for (const [field, check] of checks) {
      const item: unknown = Reflect.get(Object(value), field);
      // The place is put together for what is wrong only.
      if (check(item, path) !== undefined) return check(item, [...path, field]);
    }
    return undefined;
  };
}

/** Đối tượng mà mọi trường cùng một kiểu: an object each of whose own fields passes the same check. */
export function recordOf(check: ArgumentCheck): ArgumentCheck {
  const isRecord = record();
  return (value, path) =>
    isRecord(value, path) ??
    Object.entries(Object(value) as Readonly<Record<string, unknown>>).reduce<ReturnType<ArgumentCheck>>(
      (found, [field, item]) => found ?? check(item, [...path, field]),
      undefined,
    );
}

/** Mảng: an array whose items pass a check. */
export function list(item: ArgumentCheck = () => undefined): ArgumentCheck {
  return (value, path) => {
    if (!Array.isArray(value)) return argumentIssue('argument.type', value, path, LIST);
    // By index: an array may have holes.
    for (let index = 0; index < value.length; index += 1) {
      const issue = item(value[index], [...path, index]);
      if (issue !== undefined) return issue;
    }
    return undefined;
  };
}

/**
 * Kiểm tra tham số.
 *
 * @throws VnIctError `argument.type`, `argument.value`
 */
export function requireArgument(check: ArgumentCheck, value: unknown, ...path: readonly [string, ...string[]]): void {
  const issue = check(value, path);
  if (issue !== undefined) throw new VnIctError([issue]);
}
