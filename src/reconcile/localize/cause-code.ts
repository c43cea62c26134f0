import type { RationalString } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';

/** Nguyên nhân có thể: the slips that explain a wrong figure. */
export type CauseCode =
  | 'transposed-digits'
  | 'one-digit'
  | 'dropped-zero'
  | 'doubled-zero'
  | 'decimal-mark'
  | 'wrong-unit'
  | 'truncated'
  | 'shifted-row'
  | 'copied-from-row'
  | 'copied-from-report'
  | 'rounded-input';

/** One likely cause, with what it makes of the figure or where the figure comes from. */
export interface LikelyCause {
  readonly cause: CauseCode;
  /** The figure that was meant, where the slip tells it. */
  readonly value?: RationalString;
  /** The cell that the figure comes from, or belongs to. */
  readonly from?: string;
}

/**
 * Tên các nguyên nhân: every cause in words.
 *
 * @example
 * import { CAUSE_LABELS } from 'vn-ict/reconcile';
 * CAUSE_LABELS['transposed-digits'].vi; // => 'đảo hai chữ số liền nhau'
 */
export const CAUSE_LABELS: Readonly<Record<CauseCode, BilingualText>> = {
  'transposed-digits': { vi: 'đảo hai chữ số liền nhau', en: 'two neighbouring digits exchanged' },
  'one-digit': { vi: 'sai một chữ số', en: 'one digit is wrong' },
  'dropped-zero': { vi: 'thiếu một chữ số 0', en: 'a zero was dropped' },
  'doubled-zero': { vi: 'thừa một chữ số 0', en: 'a zero too many' },
  'decimal-mark': { vi: 'đặt sai dấu thập phân hoặc dấu phân cách nghìn', en: 'decimal or grouping mark misplaced' },
  'wrong-unit': { vi: 'nhầm đơn vị tính (như triệu với tỷ)', en: 'wrong unit (such as million for billion)' },
  truncated: { vi: 'cắt bỏ phần thập phân thay vì làm tròn', en: 'truncated instead of rounded' },
  'shifted-row': { vi: 'ghi lệch dòng', en: 'written one row off' },
  'copied-from-row': { vi: 'trùng số liệu của dòng khác', en: 'the figure of another row' },
  'copied-from-report': { vi: 'trùng số liệu của báo cáo khác', en: 'the figure of another report' },
  'rounded-input': { vi: 'cộng từ số liệu đã làm tròn', en: 'added up from rounded figures' },
};
