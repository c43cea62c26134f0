import type { FoundFraction } from '../../text/index.js';

/** What a fraction is where it is not the rate of the indicator. */
export type OtherRole = 'plan' | 'rest' | 'estimate';

const PLAN = '(?:kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán)(?![a-zÀ-ỹ])';
const REACH = 60;
let planBefore: RegExp | undefined;
let planAfter: RegExp | undefined;

/**
 * Vai trò khác của phân số: of a plan (`đạt 106% kế hoạch (85/80)`), of what is left (`3/20 xã chưa hoàn thành`), or with an
 * estimate for a part (`hơn 1.600/2.000 hộ`), from which no exact rate follows.
 *
 * @param text - the cell
 * @param name - the indicator: where that is itself about what is not done, so are its fractions
 */
export function otherRoleOf(fraction: FoundFraction, text: string, name: string): OtherRole | undefined {
  const before = unwrapped(text.slice(Math.max(0, fraction.start - REACH), fraction.start));
  const after = unwrapped(text.slice(fraction.end, fraction.end + REACH));
  if (isOfPlan(fraction, before, after)) return 'plan';
  if (isEstimated(fraction, before)) return 'estimate';
  return !NEGATION.test(name.normalize('NFC')) && (LEFT_BEFORE.test(before) || LEFT_AFTER.test(after))
    ? 'rest'
    : undefined;
}

/** A line break before a small letter is where the cell wraps. */
const unwrapped = (text: string): string => text.replace(/\n(?=[a-zà-ỹ])/g, ' ');

/** Whether a percentage of a plan stands with a fraction: `106% kế hoạch (85/80)`, `85/80, đạt 106% kế hoạch`. */
function isOfPlan({ percent }: FoundFraction, before: string, after: string): boolean {
  planBefore ??= new RegExp(`% ?(?:so với )?${PLAN}[^.;%\\n]{0,20}\\($`, 'iu');
  planAfter ??= new RegExp(`^([^.;%\\n]{0,30})\\d ?% ?(?:so với )?${PLAN}`, 'iu');
  if (planBefore.test(before)) return true;
  // `170/200 xã đạt 85%, vượt 5% kế hoạch` has its rate; what exceeds the plan is no share of it.
  const between = percent === undefined ? planAfter.exec(after)?.[1] : undefined;
  return between !== undefined && !BEYOND.test(between);
}

const BEYOND = /(?<![A-ZÀ-ỹ])(?:vượt|tăng|giảm|thấp|cao)(?![A-ZÀ-ỹ])/iu;

const NEGATION = /(?<![A-ZÀ-ỹ])(?:chưa|không|còn)(?![A-ZÀ-ỹ])/iu;
const LEFT_BEFORE = /(?<![A-ZÀ-ỹ])(?:còn lại|thiếu|(?:không|chưa)(?: đạt| có| hoàn thành| thực hiện)?)[ :]*$/iu;
const LEFT_AFTER =
  /^ [^,.;:()\d\n]{0,40}(?<![A-ZÀ-ỹ])(?:chưa|không (?:đạt|hoàn thành|thực hiện|triển khai))(?![A-ZÀ-ỹ])/iu;

const ESTIMATE_BEFORE = /(?<![A-ZÀ-ỹ])(?:hơn|gần|khoảng|xấp xỉ|chừng|dưới|[>~≈<]) ?$/iu;
// `triển khai trên 17/20 xã` says where; of a round number `trên` says more than.
const ABOVE_BEFORE = /(?<![A-ZÀ-ỹ])trên $/iu;

function isEstimated({ numeratorText }: FoundFraction, before: string): boolean {
  return ESTIMATE_BEFORE.test(before) || (numeratorText.endsWith('00') && ABOVE_BEFORE.test(before));
}

let ofPlan: RegExp | undefined;

/** Whether what a percentage is of is a plan: `106% kế hoạch`. */
export function isPlan(subject: string | undefined): boolean {
  if (subject === undefined) return false;
  ofPlan ??= new RegExp(`^(?:so với )?${PLAN}`, 'iu');
  return ofPlan.test(subject);
}
