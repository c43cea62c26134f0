import type { Citation } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { addMonths } from '../period/index.js';
import type { PlainDate } from '../text/index.js';
import { type AssessmentRule, assessmentInterval } from './assessment-schedule.js';
import { law116, nd85, nd331, plan883, tt12 } from './cite.js';
import type { RuleSetId } from './rule-set-id.js';
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

/** Một việc cần làm, with the text of each regime that asks for it; `null` where none of that regime was read. */
export interface NextAction {
  readonly label: BilingualText;
  readonly citations: Readonly<Record<RuleSetId, Citation | null>>;
  /** Lưu ý: what a text asks of some systems only. */
  readonly note?: BilingualText;
}

const action = (vi: string, en: string, old: Citation | null, now: Citation | null): NextAction => ({
  label: { vi, en },
  citations: { 'nd85-2016': old, 'nd331-2026': now },
});

/**
 * Tên gọi các việc cần làm, with the texts that ask for each.
 *
 * @example
 * import { NEXT_ACTIONS } from 'vn-ict/security';
 * NEXT_ACTIONS['deploy-plan'].label.vi; // => 'Triển khai đầy đủ phương án đã phê duyệt'
 * NEXT_ACTIONS['deploy-plan'].citations['nd85-2016']; // => { document: '12/2022/TT-BTTTT', article: '9', clause: '6' }
 * @see Nghị định 85/2016/NĐ-CP, Điều 14 to Điều 20; Thông tư 12/2022/TT-BTTTT, Điều 9; Nghị định 331/2026/NĐ-CP, Điều 20 to Điều 30
 */
export const NEXT_ACTIONS: Readonly<Record<NextActionCode, NextAction>> = /* @__PURE__ */ (() => ({
  'determine-level': action('Xác định cấp độ', 'Determine the level', nd85('14', '1', 'a'), nd331('20', '1', 'a')),
  'compile-dossier': action(
    'Lập, gửi hồ sơ đề xuất cấp độ',
    'Compile and submit the dossier',
    nd85('14', '1'),
    nd331('20', '1'),
  ),
  'await-appraisal': action('Theo dõi thẩm định', 'Follow the appraisal', nd85('16', '2'), nd331('23', '3')),
  approve: action('Trình phê duyệt cấp độ', 'Submit for approval', nd85('14', '3'), nd331('20', '3')),
  'deploy-plan': action(
    'Triển khai đầy đủ phương án đã phê duyệt',
    'Deploy the approved plan in full',
    tt12('9', '6'),
    nd331('30', '6'),
  ),
  assess: action('Kiểm tra, đánh giá định kỳ', 'Periodic assessment', nd85('20', '2', 'c'), nd331('28', '5', 'a')),
  'connect-soc': {
    ...action(
      'Kết nối giám sát về trung tâm an ninh mạng',
      'Connect to the cyber-security centre',
      nd85('20', '2', 'đ'),
      law116('40', '1', 'b'),
    ),
    note: {
      vi: 'Nghị định 85/2016/NĐ-CP chỉ nêu hệ thống dịch vụ công trực tuyến, Chính phủ điện tử',
      en: 'Decree 85/2016/NĐ-CP names systems of online public services and e-Government only',
    },
  },
  // A label of trust is no criterion of either decree: the plan of the province asks for it.
  'label-portal': action('Đánh giá và gán nhãn tín nhiệm mạng', 'Assess and label the website', plan883(), null),
}))();

/**
 * Ngày đến hạn kiểm tra, đánh giá của một hệ thống; `null` where no number of months is fixed or no day is known, or where it would lie
 * after the last year of plain dates.
 */
export type DueLookup = (system: SystemRecord) => PlainDate | null;

/** The last day from which the longest period, 24 months, ends in 2199. */
const LAST_START = '2197-12-31';

/** Reckons due days; registers repeat their dates, and a date is made only once. */
export function dueLookup(rule: AssessmentRule): DueLookup {
  const months = SECURITY_LEVELS.map((level) => assessmentInterval(level, rule).months);
  const known = SECURITY_LEVELS.map(() => new Map<PlainDate, PlainDate>());
  return ({ level, lastAssessedOn, decision, inOperationSince }) => {
    const every = level === null ? null : months[level - 1];
    const dates = level === null ? undefined : known[level - 1];
    const start = lastAssessedOn ?? decision?.issued ?? inOperationSince;
    if (every === null || every === undefined || dates === undefined || start === null) return null;
    if (start > LAST_START) return null;
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
  // Of `pending` and `not-approved` the approval is what is known to be lacking.
  else if (approval !== 'approved') actions.push('approve');
  else if (system.plan !== 'full') actions.push('deploy-plan');
  if (due !== null && due <= asOf) actions.push('assess');
  if (system.socConnected === 'no') actions.push('connect-soc');
  if (system.trustLabel === 'not-labelled') actions.push('label-portal');
  return actions;
}
