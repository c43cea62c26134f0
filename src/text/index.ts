export { type DateOptions, parseDate, safeParseDate, type VietnameseDate } from './date.js';
export { type DateFormat, formatDate } from './date-format.js';
export type { DateBound, DatePrecision } from './date-scan.js';
export { foldVietnamese, normalizeVietnamese } from './fold.js';
export { MAXIMUM_TEXT_LENGTH } from './input.js';
export { isPlainDate, type PlainDate, plainDate, safePlainDate } from './plain-date.js';
