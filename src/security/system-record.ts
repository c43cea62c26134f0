import type { BilingualText } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import type { TriState } from './fact-values.js';
import type { SecurityLevel } from './security-level.js';

/**
 * Tình trạng phê duyệt cấp độ, as cột (6) of Mẫu 08 names it; `none` where no dossier was begun. Registers also say less than the form asks:
 * `not-approved` (`Chưa phê duyệt`) where it is not told how far the dossier is, `pending` (`Đang trình`) where it is not told whether it was
 * sent for appraisal or for approval.
 */
export type ApprovalStatus = 'none' | 'drafting' | 'submitted' | 'appraised' | 'pending' | 'not-approved' | 'approved';

/** Tình trạng triển khai phương án, as cột (10) of Mẫu 08 names it. */
export type PlanStatus = 'none' | 'partial' | 'full';

/** Nơi đặt hệ thống. */
export type SystemHosting = 'own-premises' | 'provincial-data-centre' | 'leased-data-centre' | 'cloud' | 'unknown';

/** Quyết định phê duyệt cấp độ. */
export interface ApprovalDecision {
  /** Số, ký hiệu, as printed. */
  readonly number: string;
  /** Ngày ban hành. */
  readonly issued: PlainDate;
}

/** Một hệ thống thông tin trong sổ theo dõi: one line of Mẫu 08, with what a province follows besides. */
export interface SystemRecord {
  /** Mã trong sổ, unique. */
  readonly id: string;
  readonly name: string;
  /** Cơ quan, đơn vị chủ trì, sử dụng. */
  readonly agency: string;
  readonly owner: string;
  readonly operator: string;
  /** Cấp độ đề xuất hoặc đã phê duyệt; `null` while it is not determined. */
  readonly level: SecurityLevel | null;
  readonly approval: ApprovalStatus;
  readonly decision: ApprovalDecision | null;
  readonly plan: PlanStatus;
  /** Ngày triển khai đầy đủ phương án, where it is known. */
  readonly planCompletedOn: PlainDate | null;
  readonly inOperationSince: PlainDate | null;
  /** Lần kiểm tra, đánh giá gần nhất. */
  readonly lastAssessedOn: PlainDate | null;
  /** Nhãn tín nhiệm mạng; `not-applicable` for what is no website or portal. */
  readonly trustLabel: 'labelled' | 'not-labelled' | 'not-applicable';
  /** Kết nối, giám sát bởi Trung tâm giám sát, điều hành an toàn, an ninh mạng (SOC). */
  readonly socConnected: TriState;
  readonly hosting: SystemHosting;
}

/**
 * Tên gọi các tình trạng: the words of Mẫu 08 of Nghị định 331/2026/NĐ-CP, and for `pending` and `not-approved` those of registers.
 *
 * @example
 * import { RECORD_STATUS_LABELS } from 'vn-ict/security';
 * RECORD_STATUS_LABELS.approval.approved.vi; // => 'Đã được phê duyệt'
 * @see Nghị định 331/2026/NĐ-CP, Phụ lục, Mẫu số 08, cột (6) and cột (10)
 */
export const RECORD_STATUS_LABELS: {
  readonly approval: Readonly<Record<ApprovalStatus, BilingualText>>;
  readonly plan: Readonly<Record<PlanStatus, BilingualText>>;
} = {
  approval: {
    none: { vi: 'Chưa lập hồ sơ', en: 'No dossier' },
    drafting: { vi: 'Đang dự thảo', en: 'Being drafted' },
    submitted: { vi: 'Đã gửi thẩm định', en: 'Sent for appraisal' },
    appraised: { vi: 'Đã thẩm định', en: 'Appraised' },
    pending: { vi: 'Đang trình', en: 'Submitted, undecided' },
    'not-approved': { vi: 'Chưa phê duyệt', en: 'Not approved' },
    approved: { vi: 'Đã được phê duyệt', en: 'Approved' },
  },
  plan: {
    none: { vi: 'Chưa triển khai', en: 'Not deployed' },
    partial: { vi: 'Đã triển khai một số hạng mục', en: 'Partly deployed' },
    full: { vi: 'Đã triển khai đầy đủ', en: 'Fully deployed' },
  },
};
