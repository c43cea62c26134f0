import type { Confidence } from '../../law/index.js';
import type { BilingualText } from '../../outcome/index.js';
import type { ServiceScoreCode } from './components.js';
import type { ScoreRule, StatedScoreRule } from './score-rule.js';

/** Bộ quy tắc: what the technical sheet says, or what the points shown by the portal follow. */
export type ServiceScoreRuleSetId = 'technical-sheet' | 'live-figures';

/** Bộ quy tắc tính điểm. */
export interface ServiceScoreRuleSet {
  readonly id: ServiceScoreRuleSetId;
  readonly label: BilingualText;
  readonly rules: Readonly<Record<ServiceScoreCode, StatedScoreRule>>;
}

const LINEAR: ScoreRule = { kind: 'linear' };
const DISPLAY: ScoreRule = { kind: 'display' };
const capped = (fullAt: string): ScoreRule => ({ kind: 'capped', fullAt });

/** The sheet advises to show 0 or "N/A" for a rate over nothing, and says nothing about its points. */
const stated = (rule: ScoreRule, confidence: Confidence = 'secondary', note?: BilingualText): StatedScoreRule => ({
  rule,
  confidence,
  zeroDenominator: 'undecided',
  zeroConfidence: 'secondary',
  ...(note && { note }),
});

const ASSUMED: BilingualText = {
  vi: 'Cách tính tuyến tính là giả định: các số liệu đã thấy đều là 100% hoặc 0/0.',
  en: 'That it is linear is an assumption: every figure that was seen is 100% or 0/0.',
};
const assumed = /* @__PURE__ */ stated(LINEAR, 'inference', ASSUMED);

const SHEET: Readonly<Record<ServiceScoreCode, StatedScoreRule>> = /* @__PURE__ */ (() => ({
  '1.1': stated(LINEAR),
  '1.2': stated(LINEAR),
  '1.3': assumed,
  '1.4': assumed,
  '2.1': stated(LINEAR),
  '2.2': stated(DISPLAY),
  '3.1': stated(capped('80')),
  '3.2': stated({ kind: 'notStated' }, 'secondary', {
    vi: 'Nguồn đã đọc không nêu cách tính điểm của thành phần này.',
    en: 'The source that was read does not say how this component is scored.',
  }),
  '3.3': stated(capped('50')),
  '3.5a': stated(capped('80')),
  '3.5b': stated(capped('80')),
  '3.6': stated(LINEAR),
  '4.1': stated(LINEAR),
  '4.2': stated(capped('80')),
  '4.3': stated(capped('80')),
  '4.4': stated(LINEAR),
  '4.5a': stated(LINEAR),
  '4.5b': stated(LINEAR),
  'certified-copy': stated({ kind: 'yesNo' }),
  '5.1': stated(DISPLAY),
  '5.2': assumed,
  '5.3': assumed,
  '5.4': stated(capped('90')),
}))();

const SEEN_LINEAR: BilingualText = {
  vi: 'Số liệu công bố theo cách tuyến tính: 603/654 được 3,69/4 và 26,99% được 1,08/4; theo mức trần 80% sẽ là 4/4 và 1,35/4.',
  en: 'The published figures are linear: 603/654 earns 3.69/4 and 26.99% earns 1.08/4; with a cap at 80% it would be 4/4 and 1.35/4.',
};
const SEEN_FULL_MARKS: BilingualText = {
  vi: 'Phản ánh, kiến nghị 0/0 hiển thị tỷ lệ 0 nhưng được điểm tối đa.',
  en: 'Feedback of 0/0 is shown with a rate of 0, but earns the maximum.',
};

/** No feedback at all earns the maximum in the published figures. */
const fullMarksAtZero = (base: StatedScoreRule): StatedScoreRule => ({
  ...base,
  zeroDenominator: 'fullMarks',
  note: SEEN_FULL_MARKS,
});

const LIVE: Readonly<Record<ServiceScoreCode, StatedScoreRule>> = /* @__PURE__ */ (() => ({
  ...SHEET,
  '4.2': stated(LINEAR, 'derived', SEEN_LINEAR),
  '5.2': fullMarksAtZero(SHEET['5.2']),
  '5.3': fullMarksAtZero(SHEET['5.3']),
}))();

/**
 * Hai bộ quy tắc: the technical sheet of the National Public Service Portal as it is reproduced by others, and the same as corrected by the
 * points that the portal showed in 2026. They differ in 4.2 (capped at 80% or linear) and in what feedback of 0/0 earns. The scoring annex
 * of Quyết định 766/QĐ-TTg itself was not seen.
 *
 * @example
 * import { SERVICE_SCORE_RULE_SETS } from 'vn-ict/public-service/score';
 * SERVICE_SCORE_RULE_SETS['technical-sheet'].rules['4.2'].rule; // => { kind: 'capped', fullAt: '80' }
 * SERVICE_SCORE_RULE_SETS['live-figures'].rules['4.2'].rule; // => { kind: 'linear' }
 */
export const SERVICE_SCORE_RULE_SETS: Readonly<Record<ServiceScoreRuleSetId, ServiceScoreRuleSet>> = {
  'technical-sheet': {
    id: 'technical-sheet',
    label: {
      vi: 'Tài liệu kỹ thuật của Cổng Dịch vụ công quốc gia (bản do bên thứ ba đăng lại)',
      en: 'Technical sheet of the National Public Service Portal (as reproduced by third parties)',
    },
    rules: SHEET,
  },
  'live-figures': {
    id: 'live-figures',
    label: {
      vi: 'Điểm hiển thị trên Cổng Dịch vụ công quốc gia năm 2026',
      en: 'Points as the National Public Service Portal showed them in 2026',
    },
    rules: LIVE,
  },
};

/**
 * Các thành phần mà hai bộ quy tắc cho kết quả khác nhau.
 *
 * @example
 * import { serviceScoreDisagreements } from 'vn-ict/public-service/score';
 * serviceScoreDisagreements(); // => ['4.2', '5.2', '5.3']
 */
export function serviceScoreDisagreements(): readonly ServiceScoreCode[] {
  const codes = Object.keys(SHEET) as ServiceScoreCode[];
  return codes.filter(
    (code) =>
      SHEET[code].zeroDenominator !== LIVE[code].zeroDenominator || SHEET[code].rule.kind !== LIVE[code].rule.kind,
  );
}
