import type { Language } from '../../outcome/index.js';
import { list, oneOf, optional, record, requireArgument, satisfying } from '../../outcome/inner.js';
import type { ReportCheck } from '../report-check.js';

/** Cách trình bày kết quả kiểm tra. */
export interface RenderOptions {
  /** `vi` unless named. Figures and names stand as the report prints them in both languages. */
  readonly language?: Language;
  /**
   * Số dòng, số phát hiện tối đa of each list and table, 500 unless named: a whole number from 1 on. A line tells how many more there are.
   */
  readonly limit?: number;
}

/** The options as they are used. */
export type Rendering = Required<RenderOptions>;

const USUAL_LIMIT = 500;

const OPTIONS = /* @__PURE__ */ record({
  language: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['vi', 'en'])),
  limit: /* @__PURE__ */ optional(
    /* @__PURE__ */ satisfying((value) => Number.isSafeInteger(value) && (value as number) > 0, {
      vi: 'số nguyên từ 1 trở lên',
      en: 'a whole number of 1 or more',
    }),
  ),
});

const CHECK = /* @__PURE__ */ record(
  {
    sections: /* @__PURE__ */ list(),
    others: /* @__PURE__ */ list(),
    findings: /* @__PURE__ */ list(),
    issues: /* @__PURE__ */ list(),
    summary: /* @__PURE__ */ record(),
  },
  { vi: 'kết quả của checkReport', en: 'what checkReport answers' },
);

/** @throws VnIctError `argument.type`, `argument.value` */
export function readRendering(check: ReportCheck, options: RenderOptions): Rendering {
  requireArgument(CHECK, check, 'check');
  requireArgument(OPTIONS, options, 'options');
  return { language: options.language ?? 'vi', limit: options.limit ?? USUAL_LIMIT };
}
