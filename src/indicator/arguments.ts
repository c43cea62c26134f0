import { type BilingualText, nestIssue, VnIctError } from '../outcome/index.js';
import {
  type ArgumentCheck,
  isText,
  list,
  oneOf,
  optional,
  record,
  recordOf,
  requireArgument,
  satisfying,
} from '../outcome/inner.js';
import { isPlainDate, safePlainDate } from '../text/index.js';

// The types say all of this. Programs without types, and data that nobody looked at, are told in words instead of being answered wrongly.

const LABEL = /* @__PURE__ */ record({ vi: isText, en: isText });
const INPUT = /* @__PURE__ */ record({
  label: LABEL,
  unit: isText,
  kind: /* @__PURE__ */ oneOf(['count', 'amount', 'rate', 'status']),
});

export const isRollUpPolicy: ArgumentCheck = /* @__PURE__ */ oneOf([
  'ratio-of-sums',
  'sum',
  'last-value',
  'mean-of-units',
  'mean-of-predecessors',
  'weighted',
  'none',
]);

/** What the engine relies on in a definition; `checkIndicators` looks at the rest. */
const INDICATOR = /* @__PURE__ */ record(
  {
    id: isText,
    name: LABEL,
    section: LABEL,
    unit: isText,
    inputs: /* @__PURE__ */ recordOf(INPUT),
    citations: /* @__PURE__ */ list(),
    rollUp: /* @__PURE__ */ optional(isRollUpPolicy),
  },
  { vi: 'một định nghĩa chỉ tiêu', en: 'the definition of an indicator' },
);

export const isIndicatorList: ArgumentCheck = /* @__PURE__ */ list(INDICATOR);

// Definitions are evaluated over and over: each is looked at once.
let sound: WeakSet<object> | undefined;

export function requireIndicator(indicator: object): void {
  if (sound?.has(indicator) === true) return;
  requireArgument(INDICATOR, indicator, 'indicator');
  sound ??= new WeakSet();
  sound.add(indicator);
}

const MISSING = /* @__PURE__ */ oneOf(['any-missing-undecided', 'missing-as-zero']);
const AMONG = /* @__PURE__ */ optional(
  /* @__PURE__ */ satisfying((value) => Number.isSafeInteger(value) && (value as number) > 0, {
    vi: 'một số nguyên dương',
    en: 'a whole number above 0',
  }),
);
const BASELINE = /* @__PURE__ */ record({
  among: AMONG,
  change: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['percent', 'points'])),
});
const OPTIONS = /* @__PURE__ */ record({
  missing: /* @__PURE__ */ optional(MISSING),
  among: AMONG,
  baseline: /* @__PURE__ */ optional(BASELINE),
});

/** @throws VnIctError `argument.*`, and `text.date-*` for a day that is none, at `asOf` */
export function requireOptions(options: { readonly asOf: string }, check: ArgumentCheck = OPTIONS): void {
  requireArgument(check, options, 'options');
  if (isPlainDate(options.asOf)) return;
  const day = safePlainDate(options.asOf);
  if (day.success) return;
  const [first, ...rest] = day.issues;
  throw new VnIctError([nestIssue(first, 'asOf'), ...rest]);
}

const BY_PARSE_TARGET: BilingualText = {
  vi: 'một mục tiêu đã đọc bằng parseTarget',
  en: 'a target that was read by parseTarget',
};
const KINDS = /* @__PURE__ */ oneOf(['threshold', 'range', 'change', 'rank', 'rank-change', 'milestone']);
const TARGET = /* @__PURE__ */ record({ kind: KINDS }, BY_PARSE_TARGET);
const IN_FORCE = /* @__PURE__ */ record({ status: /* @__PURE__ */ oneOf(['found', 'notInForce', 'conflict']) });

export function requireTarget(target: unknown): void {
  requireArgument(TARGET, target, 'target');
}

/** A target, or what `targetInForce` answers. */
export function requireAim(target: unknown): void {
  const dated = typeof target === 'object' && target !== null && 'status' in target;
  requireArgument(dated ? IN_FORCE : TARGET, target, 'target');
}

const ACHIEVEMENT = /* @__PURE__ */ record({
  state: /* @__PURE__ */ oneOf([
    'value',
    'changed',
    'not-available',
    'not-due',
    'in-progress',
    'done',
    'not-achieved',
    'not-started',
    'blocked',
  ]),
});

export function requireAchievement(achievement: unknown): void {
  requireArgument(ACHIEVEMENT, achievement, 'achievement');
}

const REPORTS = /* @__PURE__ */ list(/* @__PURE__ */ record({ unit: isText }));

export function requireReports(reports: unknown): void {
  requireArgument(REPORTS, reports, 'reports');
}
