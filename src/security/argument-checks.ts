import { oneOf, optional, satisfying } from '../outcome/inner.js';
import { isPlainDate } from '../text/index.js';

// Arguments that several functions of the room take.

export const RULE_SET = /* @__PURE__ */ oneOf(['nd85-2016', 'nd331-2026']);
export const TRI_STATE = /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['yes', 'no', 'unknown']));
/** A name as the schemas have it: not empty, at most 500 characters. */
export const NAME = /* @__PURE__ */ satisfying(
  (value) => typeof value === 'string' && value !== '' && value.length <= 500,
  { vi: 'một chuỗi từ 1 đến 500 ký tự', en: 'a string of 1 to 500 characters' },
);
export const DAY = /* @__PURE__ */ satisfying(isPlainDate, { vi: 'một ngày YYYY-MM-DD', en: 'a day YYYY-MM-DD' });
