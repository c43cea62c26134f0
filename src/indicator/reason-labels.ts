import type { BilingualText } from '../outcome/index.js';
import type { JudgementReason } from './judge-target.js';

/**
 * Lý do của kết luận, bằng lời: the words of every reason.
 *
 * @example
 * import { JUDGEMENT_REASON_LABELS } from 'vn-ict/indicator';
 * JUDGEMENT_REASON_LABELS['not-due'].vi; // => 'chưa đến kỳ đánh giá'
 */
export const JUDGEMENT_REASON_LABELS: Readonly<Record<JudgementReason, BilingualText>> = {
  'no-target': { vi: 'không có mục tiêu', en: 'no target' },
  'no-result': { vi: 'không có kết quả', en: 'no result' },
  'not-available': { vi: 'chưa có số liệu', en: 'not available' },
  'not-due': { vi: 'chưa đến kỳ đánh giá', en: 'not due' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  'not-achieved': { vi: 'báo không đạt', en: 'reported as not achieved' },
  'not-started': { vi: 'chưa thực hiện', en: 'not started' },
  blocked: { vi: 'chưa thực hiện được', en: 'blocked' },
  'done-without-figure': { vi: 'báo đã đạt nhưng không có số liệu', en: 'reported as done without a figure' },
  'figure-for-milestone': {
    vi: 'mục tiêu là việc phải hoàn thành, kết quả lại là con số',
    en: 'a figure for a milestone',
  },
  'needs-baseline': { vi: 'cần số liệu kỳ gốc để so sánh', en: 'a baseline is needed' },
  'ambiguous-change': {
    vi: 'không rõ mức tăng, giảm tính bằng % hay điểm phần trăm',
    en: 'growth in percent or percentage points: it is not said which',
  },
  'universe-changed': {
    vi: 'số đơn vị được xếp hạng đã thay đổi',
    en: 'another number of units is ranked than when it was set',
  },
  'targets-conflict': { vi: 'các mục tiêu đang áp dụng mâu thuẫn', en: 'the targets in force contradict each other' },
  'unit-mismatch': { vi: 'mục tiêu và kết quả khác đơn vị tính', en: 'the units differ' },
  'unit-unknown': { vi: 'không rõ đơn vị tính của số liệu', en: 'the unit of the figure is not known' },
  'share-of-plan': {
    vi: 'số liệu là tỷ lệ so với kế hoạch, không phải giá trị của chỉ tiêu',
    en: 'the figure is a share of a plan, not the value of the indicator',
  },
  'zero-denominator': { vi: 'mẫu số bằng 0', en: 'the denominator is 0' },
  'figures-contradict': { vi: 'số liệu mâu thuẫn', en: 'the figures contradict each other' },
  'part-exceeds-whole': { vi: 'tử số lớn hơn mẫu số', en: 'the numerator exceeds the denominator' },
  estimate: { vi: 'số liệu ước lượng không đủ để kết luận', en: 'an estimate that could lie on either side' },
  'unreadable-target': { vi: 'không đọc được mục tiêu', en: 'the target cannot be read' },
  'unreadable-result': { vi: 'không đọc được kết quả', en: 'the result cannot be read' },
};
