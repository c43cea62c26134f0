import type { Citation, Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { Authority } from './authority.js';

/** Loại trách nhiệm. */
export type DutyKind =
  | 'check'
  | 'risk'
  | 'monitoring'
  | 'training'
  | 'drill'
  | 'report'
  | 'incident'
  | 'measure'
  | 'connection';

/** Trách nhiệm theo cấp độ: who does what, how often. */
export interface Duty {
  readonly code: string;
  readonly kind: DutyKind;
  readonly who: Authority;
  readonly text: BilingualText;
  /** Định kỳ: so many months; `null` where the text fixes no number. */
  readonly everyMonths: number | null;
  /** Thời hạn tính bằng giờ kể từ khi phát hiện. */
  readonly withinHours?: number;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** Lưu ý: what is not known of the text itself. */
  readonly note?: BilingualText;
}

/** Ba nội dung kiểm tra, đánh giá: the same in Thông tư 12/2022/TT-BTTTT, Điều 11, and Nghị định 331/2026/NĐ-CP, Điều 27. */
export const TESTS: BilingualText = {
  vi: 'Kiểm tra tuân thủ; kiểm tra hiệu quả biện pháp; phát hiện mã độc, lỗ hổng, điểm yếu, thử nghiệm xâm nhập (hộp đen, xám, trắng)',
  en: 'Compliance; effectiveness; malware, vulnerabilities and penetration tests (black, grey, white box)',
};
