import type { BilingualText } from '../outcome/index.js';
import { type ArgumentCheck, isText, oneOf, optional, record, requireArgument, satisfying } from '../outcome/inner.js';
import { isPlainDate } from './plain-date.js';
import { RESULT_STATUS_LABELS } from './status-words.js';

// What the writers are handed by programs without types. The checks are made when first asked for.

const PLAIN_DATE: BilingualText = { vi: 'ngày YYYY-MM-DD (plainDate)', en: 'a date YYYY-MM-DD (plainDate)' };
const ANY_DATE: BilingualText = {
  vi: 'ngày YYYY-MM-DD (plainDate) hoặc thời gian do parseDate đọc',
  en: 'a date YYYY-MM-DD (plainDate) or what parseDate reads',
};
const DIGITS: BilingualText = { vi: '1, 2 hoặc 3', en: '1, 2 or 3' };

const LANGUAGES = ['vi', 'en'];
const COMPARATORS = ['>=', '>', '<=', '<', '='];
const HEDGES = ['more-than', 'nearly', 'about', 'less-than', 'at-least', 'at-most'];
const SCALES = ['thousand', 'million', 'billion', 'trillion'];

interface Checks {
  readonly language: ArgumentCheck;
  readonly date: ArgumentCheck;
  readonly dateFormat: ArgumentCheck;
  readonly numberFormat: ArgumentCheck;
  readonly quantity: ArgumentCheck;
  readonly fraction: ArgumentCheck;
  readonly result: ArgumentCheck;
  readonly target: ArgumentCheck;
}

function makeChecks(): Checks {
  const isDay = satisfying(isPlainDate, PLAIN_DATE);
  // Whether a text is a decimal the writing of it finds out (`number.not-decimal`).
  const isDecimal = isText;
  const isWords = optional(isText);
  const precisions = ['day', 'month', 'quarter', 'half', 'nine-months', 'year'];
  const span = record(
    {
      precision: oneOf(precisions),
      bound: optional(oneOf(['before', 'until', 'from', 'after'])),
      from: isDay,
      to: isDay,
    },
    ANY_DATE,
  );
  const measured = { unit: isWords, per: isWords, subject: isWords };
  const figure = {
    ...measured,
    upper: optional(isDecimal),
    hedge: optional(oneOf(HEDGES)),
    scale: optional(oneOf(SCALES)),
  };
  const quantity = record({ value: isDecimal, ...figure });
  const printed = satisfying((value) => value === null || value === undefined || typeof value === 'string', {
    vi: 'một chuỗi ký tự hoặc null',
    en: 'a string or null',
  });
  const common = {
    ...figure,
    measure: isWords,
    baseline: isWords,
    deadline: optional(span),
    printedComparator: printed,
  };
  const compared = { comparator: oneOf(COMPARATORS) };
  const places = { ...common, ...compared, lower: isDecimal, direction: oneOf(['up', 'down']) };
  const changes = oneOf(['increase', 'decrease']);
  const levels = oneOf(['more', 'less', 'maintain']);
  const milestones = oneOf(['completed', 'issued', 'exists', 'achieved']);
  return {
    language: oneOf(LANGUAGES),
    date: (value, path) => (isPlainDate(value) ? undefined : span(value, path)),
    dateFormat: record({ style: optional(oneOf(['short', 'long'])), language: optional(oneOf(LANGUAGES)) }),
    numberFormat: record({
      minimumIntegerDigits: optional(satisfying((value) => value === 1 || value === 2 || value === 3, DIGITS)),
      rounding: isWords,
    }),
    quantity,
    fraction: record({
      unit: isWords,
      percent: optional(record({ value: isDecimal, hedge: optional(oneOf(HEDGES)) })),
    }),
    result: byField('status', {
      reported: record({ quantity, outOf: optional(isDecimal) }),
      changed: record({ quantity, direction: changes, baseline: isWords }),
      other: record({ word: isText, reason: isWords, date: optional(record({ text: isText })) }),
    }),
    target: byField('kind', {
      threshold: record({ ...common, ...compared, value: isDecimal, direction: levels }),
      range: record({ ...common, lower: isDecimal, upper: isDecimal, direction: levels }),
      change: record({ ...common, ...compared, value: isDecimal, direction: changes }),
      'rank-change': record(places),
      rank: record({ ...common, atMost: isDecimal }),
      milestone: record({ ...common, word: isText, milestone: milestones }),
    }),
  };
}

/** The fields of the variant that one field names; a variant that is not listed is checked as `other`. */
function byField(name: 'kind' | 'status', variants: Readonly<Record<string, ArgumentCheck>>): ArgumentCheck {
  const { other, ...listed } = variants;
  const names = name === 'kind' ? Object.keys(listed) : Object.keys(RESULT_STATUS_LABELS);
  const named = record({ [name]: oneOf(names) });
  return (value, path) => {
    const wrong = named(value, path);
    if (wrong !== undefined) return wrong;
    const variant: unknown = Reflect.get(Object(value), name);
    const check = typeof variant === 'string' && Object.hasOwn(listed, variant) ? listed[variant] : other;
    return check?.(value, path);
  };
}

let checks: Checks | undefined;

/**
 * Kiểm tra tham số của hàm viết.
 *
 * @throws VnIctError `argument.type`, `argument.value`
 */
export function requireWritable(what: keyof Checks, value: unknown, name: string = what): void {
  checks ??= makeChecks();
  requireArgument(checks[what], value, name);
}
