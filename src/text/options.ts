import { type ArgumentIssueCode, type Issue, type Parsed, refuse, VnIctError } from '../outcome/index.js';
import { isText, oneOf, optional, record, satisfying } from '../outcome/inner.js';

// What a program without types may hand to a reader. Most calls have no options, or only `lenient`: these cost a look.
const isYear = /* @__PURE__ */ satisfying((value) => typeof value === 'number', { vi: 'một năm', en: 'a year' });
const isFlag = /* @__PURE__ */ satisfying((value) => typeof value === 'boolean', {
  vi: 'true hoặc false',
  en: 'true or false',
});
const NUMBER_KINDS = ['count', 'rate', 'amount'];
const FRACTION_KINDS = ['fraction', 'rank', 'date', 'document', 'round-the-clock', 'levels'];

const checkOf = (kinds: readonly string[]) =>
  record({
    lenient: optional(isFlag),
    unit: optional(isText),
    year: optional(isYear),
    kind: optional(oneOf(kinds)),
  });
const checks = { number: /* @__PURE__ */ checkOf(NUMBER_KINDS), fraction: /* @__PURE__ */ checkOf(FRACTION_KINDS) };

/** What is wrong with the options of a reader, if anything. */
export function optionsIssue(
  options: unknown,
  kinds: keyof typeof checks = 'number',
): Issue<ArgumentIssueCode> | undefined {
  return options === undefined || isPlain(options) ? undefined : checks[kinds](options, ['options']);
}

interface PlainOptions {
  readonly unit?: undefined;
  readonly kind?: undefined;
  readonly year?: undefined;
  readonly lenient?: boolean;
}

function isPlain(options: unknown): boolean {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return false;
  // The boundary: whatever the fields hold, only `undefined` and a flag are let through.
  const { unit, kind, year, lenient } = options as PlainOptions;
  const flag = lenient === undefined || typeof lenient === 'boolean';
  return flag && unit === undefined && kind === undefined && year === undefined;
}

/** The refusal of a reader whose options are wrong; `undefined` where they are not. */
export function refuseOptions(
  options: unknown,
  kinds?: keyof typeof checks,
): Parsed<never, ArgumentIssueCode> | undefined {
  const issue = optionsIssue(options, kinds);
  return issue === undefined ? undefined : refuse(issue);
}

/** @throws VnIctError `argument.*` where options are wrong, for functions that answer no issues */
export function requireOptions(options: unknown, kinds?: keyof typeof checks): void {
  const issue = optionsIssue(options, kinds);
  if (issue !== undefined) throw new VnIctError([issue]);
}
