import type { BilingualText } from '../outcome/index.js';
import { type ArgumentCheck, isText, oneOf, optional, record, requireArgument, satisfying } from '../outcome/inner.js';
import { isPlainDate } from './plain-date.js';

// What the writers are handed by programs without types. A check is made when it is first asked for, and each by itself: a program
// that writes dates does not carry what a target must be.

/** A check that is made once, when it is first used. */
export function lazily(make: () => ArgumentCheck): ArgumentCheck {
  let made: ArgumentCheck | undefined;
  return (value, path) => (made ??= make())(value, path);
}

const PLAIN_DATE: BilingualText = { vi: 'ngày YYYY-MM-DD (plainDate)', en: 'a date YYYY-MM-DD (plainDate)' };
const ANY_DATE: BilingualText = {
  vi: 'ngày YYYY-MM-DD (plainDate) hoặc thời gian do parseDate đọc',
  en: 'a date YYYY-MM-DD (plainDate) or what parseDate reads',
};
const DIGITS: BilingualText = { vi: '1, 2 hoặc 3', en: '1, 2 or 3' };

// Whether a text is a decimal the writing of it finds out (`number.not-decimal`).
const isDecimal = isText;
const isWords = /* @__PURE__ */ optional(isText);

const isLanguage = /* @__PURE__ */ lazily(() => oneOf(['vi', 'en']));
const isHedge = /* @__PURE__ */ lazily(() =>
  oneOf(['more-than', 'nearly', 'about', 'less-than', 'at-least', 'at-most']),
);

export const isSpan = /* @__PURE__ */ lazily(() => {
  const isDay = satisfying(isPlainDate, PLAIN_DATE);
  const precision = oneOf(['day', 'month', 'quarter', 'half', 'nine-months', 'year']);
  const bound = optional(oneOf(['before', 'until', 'from', 'after']));
  return record({ precision, bound, from: isDay, to: isDay }, ANY_DATE);
});

const isDateFormat = /* @__PURE__ */ lazily(() =>
  record({ style: optional(oneOf(['short', 'long'])), language: optional(isLanguage) }),
);

const isNumberFormat = /* @__PURE__ */ lazily(() =>
  record({
    minimumIntegerDigits: optional(satisfying((value) => value === 1 || value === 2 || value === 3, DIGITS)),
  }),
);

/** The fields in which figures are printed. */
export const figureFields = (): Readonly<Record<string, ArgumentCheck>> => ({
  unit: isWords,
  per: isWords,
  subject: isWords,
  upper: isWords,
  hedge: optional(isHedge),
  scale: optional(oneOf(['thousand', 'million', 'billion', 'trillion'])),
});

export const isQuantity = /* @__PURE__ */ lazily(() => record({ value: isDecimal, ...figureFields() }));

const isFraction = /* @__PURE__ */ lazily(() =>
  record({ unit: isWords, percent: optional(record({ value: isDecimal, hedge: optional(isHedge) })) }),
);

/** The fields of the variant that one field names; a variant that is not listed is checked as `other`. */
export function byField(
  name: 'kind' | 'status',
  names: readonly string[],
  variants: Readonly<Record<string, ArgumentCheck>>,
  other?: ArgumentCheck,
): ArgumentCheck {
  const named = record({ [name]: oneOf(names) });
  return (value, path) => {
    const wrong = named(value, path);
    if (wrong !== undefined) return wrong;
    const variant: unknown = Reflect.get(Object(value), name);
    const check = typeof variant === 'string' && Object.hasOwn(variants, variant) ? variants[variant] : other;
    return check?.(value, path);
  };
}

/** @throws VnIctError `argument.type`, `argument.value` where it is no date */
export function requireDate(date: unknown): void {
  if (!isPlainDate(date)) requireArgument(isSpan, date, 'date');
}

/** @throws VnIctError `argument.type`, `argument.value` where it is no format of dates */
export function requireDateFormat(format: unknown): void {
  requireArgument(isDateFormat, format, 'format');
}

/** @throws VnIctError `argument.type` where it is no format of numbers */
export function requireNumberFormat(format: unknown): void {
  requireArgument(isNumberFormat, format, 'format');
}

/** @throws VnIctError `argument.type`, `argument.value` where it is no quantity */
export function requireQuantity(quantity: unknown): void {
  requireArgument(isQuantity, quantity, 'quantity');
}

/** @throws VnIctError `argument.type`, `argument.value` where it is no fraction */
export function requireFraction(fraction: unknown): void {
  requireArgument(isFraction, fraction, 'fraction');
}

/** @throws VnIctError `argument.value` where it is no language */
export function requireLanguage(language: unknown): void {
  requireArgument(isLanguage, language, 'language');
}
