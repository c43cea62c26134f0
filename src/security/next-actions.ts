import type { Citation } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { addMonths } from '../period/index.js';
import type { PlainDate } from '../text/index.js';
import { type AssessmentRule, assessmentInterval } from './assessment-schedule.js';
import { law116, nd331, plan883 } from './cite.js';
import { SECURITY_LEVELS } from './security-level.js';
import type { SystemRecord } from './system-record.js';

/** Việc cần làm tiếp theo của một hệ thống. */
export type NextActionCode =
  | 'determine-level'
  | 'compile-dossier'
  | 'await-appraisal'
  | 'approve'
  | 'deploy-plan'
  | 'assess'
  | 'connect-soc'
  | 'label-portal';

/**
 * Tên gọi các việc cần làm, with the text that asks for each.
 *
 * @example
 * import { NEXT_ACTIONS } from 'vn-ict/security';
 * NEXT_ACTIONS['deploy-plan'].label.vi; // => 'Triển khai đầy đủ phương án đã phê duyệt'
 */
export const NEXT_ACTIONS: Readonly<
  Record<NextActionCode, { readonly label: BilingualText; readonly citation: Citation }>
> = /* @__PURE__ */ (() => ({
  'determine-level': {
    label: { vi: 'Xác định cấp độ', en: 'Determine the level' },
    citation: nd331('20', '1', 'a'),
  },
  'compile-dossier': {
    label: { vi: 'Lập, gửi hồ sơ đề xuất cấp độ', en: 'Compile and submit the dossier' },
    citation: nd331('20', '1'),
  },
  'await-appraisal': {
    label: { vi: 'Theo dõi thẩm định', en: 'Follow the appraisal' },
    citation: nd331('23', '3'),
  },
  approve: { label: { vi: 'Trình phê duyệt cấp độ', en: 'Submit for approval' }, citation: nd331('20', '3') },
  'deploy-plan': {
    label: { vi: 'Triển khai đầy đủ phương án đã phê duyệt', en: 'Deploy the approved plan in full' },
    citation: nd331('30', '6'),
  },
  assess: { label: { vi: 'Kiểm tra, đánh giá định kỳ', en: 'Periodic assessment' }, citation: nd331('28', '5', 'a') },
  'connect-soc': {
    label: { vi: 'Kết nối giám sát về trung tâm an ninh mạng', en: 'Connect to the cyber-security centre' },
    citation: law116('40', '1', 'b'),
  },
  'label-portal': {
    label: { vi: 'Đánh giá và gán nhãn tín nhiệm mạng', en: 'Assess and label the website' },
    citation: plan883(),
  },
}))();

/** Ngày đến hạn kiểm tra, đánh giá của một hệ thống; `null` where no number of months is fixed or no day is known. */
export type DueLookup = (system: SystemRecord) => PlainDate | null;

/** Reckons due days; registers repeat their dates, and a date is made only once. */
export function dueLookup(rule: AssessmentRule): DueLookup {
  const months = SECURITY_LEVELS.map((level) => assessmentInterval(level, rule).months);
  const known = SECURITY_LEVELS.map(() => new Map<PlainDate, PlainDate>());
  return ({ level, lastAssessedOn, decision, inOperationSince }) => {
    const every = level === null ? null : months[level - 1];
    const dates = level === null ? undefined : known[level - 1];
    const start = lastAssessedOn ?? decision?.issued ?? inOperationSince;
    if (every === null || every === undefined || dates === undefined || start === null) return null;
    const cached = dates.get(start);
    if (cached !== undefined) return cached;
    const due = addMonths(start, every);
    dates.set(start, due);
    return due;
  };
}

/**
 * Việc cần làm tiếp theo: what stands between a system and a complete record, in the order of the procedure.
 *
 * @param due - ngày đến hạn kiểm tra, đánh giá, when there is one
 */
export function nextActionsOf(system: SystemRecord, asOf: PlainDate, due: PlainDate | null): readonly NextActionCode[] {
  const actions: NextActionCode[] = [];
  if (system.level === null) actions.push('determine-level');
  const { approval } = system;
  if (approval === 'none' || approval === 'drafting') actions.push('compile-dossier');
  else if (approval === 'submitted') actions.push('await-appraisal');
  else if (approval === 'appraised') actions.push('approve');
  else if (system.plan !== 'full') actions.push('deploy-plan');
  if (due !== null && due <= asOf) actions.push('assess');
  if (system.socConnected === 'no') actions.push('connect-soc');
  if (system.trustLabel === 'not-labelled') actions.push('label-portal');
  return actions;
}
