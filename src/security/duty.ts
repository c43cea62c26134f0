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
