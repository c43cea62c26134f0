import { CONFIDENCE_LABELS } from '../../law/index.js';
import { parseRational, roundRational } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';
import { formatNumber } from '../../text/index.js';
import type { UnscoredReason } from './apply-rule.js';
import type { ScoreRule } from './score-rule.js';
import type { ServiceScoreComponentResult } from './service-score.js';

const REASONS: Readonly<Record<UnscoredReason, BilingualText>> = {
  'missing-figure': { vi: 'chưa có số liệu', en: 'no figure was reported' },
  'zero-denominator': {
    vi: 'mẫu số bằng 0, không nguồn nào nêu điểm trong trường hợp này',
    en: 'the denominator is 0, and no source says what that earns',
  },
  'rule-not-stated': { vi: 'nguồn đã đọc không nêu cách tính điểm', en: 'the source does not say how it is scored' },
  'display-only': { vi: 'chỉ hiển thị, không tính điểm', en: 'shown only, earns no points' },
};

function ruleWords(rule: ScoreRule): BilingualText {
  switch (rule.kind) {
    case 'linear':
      return { vi: 'tỷ lệ × điểm tối đa', en: 'rate × maximum' };
    case 'capped':
      return {
        vi: `từ ${formatNumber(rule.fullAt)}% trở lên được điểm tối đa, dưới mức đó tính theo tỷ lệ / ${formatNumber(rule.fullAt)}%`,
        en: `the maximum from ${rule.fullAt}% on, below it rate / ${rule.fullAt}%`,
      };
    case 'yesNo':
      return { vi: 'có thì được điểm tối đa, không thì 0 điểm', en: 'the maximum if there is one, else 0' };
    case 'steps':
      return { vi: 'theo bậc', en: 'by steps' };
    case 'display':
    case 'notStated':
      return { vi: '', en: '' };
  }
}

/**
 * Giải thích điểm của một thành phần: one sentence in each language, with the figure, the rule and how well the rule is known.
 *
 * @example
 * import { computeServiceScore, explainServiceScoreComponent } from 'vn-ict/public-service/score';
 * const score = computeServiceScore({ '4.2': { numerator: 603, denominator: 654 } }, { ruleSet: 'technical-sheet', asOf: '2026-09-30' });
 * const component = score.components.find(({ code }) => code === '4.2');
 * component && explainServiceScoreComponent(component).vi; // => '4.2 Số hóa hồ sơ: 4,00/4 điểm (tỷ lệ 92,20%; từ 80% trở lên được điểm tối đa, dưới mức đó tính theo tỷ lệ / 80%; theo nguồn thứ cấp).'
 */
export function explainServiceScoreComponent(component: ServiceScoreComponentResult): BilingualText {
  const { code, label, maximumPoints, confidence } = component;
  const head = { vi: `${code} ${label.vi}`, en: `${code} ${label.en}` };
  if (component.status !== 'scored') {
    const reason = REASONS[component.reason];
    const word =
      component.status === 'undecided'
        ? { vi: `chưa xác định (tối đa ${maximumPoints} điểm)`, en: `undecided (at most ${maximumPoints} points)` }
        : { vi: 'không áp dụng', en: 'not applicable' };
    return { vi: `${head.vi}: ${word.vi}: ${reason.vi}.`, en: `${head.en}: ${word.en}: ${reason.en}.` };
  }
  const points = component.printed ?? '';
  const how = howOf(component);
  const mark = CONFIDENCE_LABELS[confidence];
  return {
    vi: `${head.vi}: ${formatNumber(points, { decimalPlaces: 2 })}/${maximumPoints} điểm (${how.vi}; ${mark.vi}).`,
    en: `${head.en}: ${points}/${maximumPoints} points (${how.en}; ${mark.en}).`,
  };
}

function howOf(component: Extract<ServiceScoreComponentResult, { status: 'scored' }>): BilingualText {
  if (component.basis === 'given') return { vi: 'điểm đã được chấm', en: 'points as given' };
  if (component.basis === 'zero-denominator') {
    return { vi: 'mẫu số bằng 0, được điểm tối đa', en: 'the denominator is 0, which earns the maximum' };
  }
  const words = ruleWords(component.rule);
  if (component.rate === null) return words;
  const rate = parseRational(component.rate);
  const percent = roundRational({ top: rate.top * 100n, bottom: rate.bottom }, 2);
  return {
    vi: `tỷ lệ ${formatNumber(percent, { decimalPlaces: 2 })}%; ${words.vi}`,
    en: `rate ${percent}%; ${words.en}`,
  };
}
