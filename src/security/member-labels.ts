import type { BilingualText } from '../outcome/index.js';
import type { InformationKind, SystemType } from './fact-values.js';

/** Tên gọi các loại hình hệ thống và loại thông tin: the members of the two set facts that criteria read, which explanations name. */
export const MEMBER_LABELS: Readonly<Record<SystemType | InformationKind, BilingualText>> = {
  internal: { vi: 'phục vụ hoạt động nội bộ', en: 'internal' },
  'citizen-facing': { vi: 'phục vụ người dân, doanh nghiệp', en: 'for people and business' },
  infrastructure: { vi: 'cơ sở hạ tầng thông tin', en: 'information infrastructure' },
  'industrial-control': { vi: 'điều khiển công nghiệp', en: 'industrial control' },
  other: { vi: 'hệ thống khác', en: 'other' },
  public: { vi: 'công cộng', en: 'public' },
  private: { vi: 'riêng', en: 'private' },
  personal: { vi: 'cá nhân', en: 'personal' },
  'state-secret': { vi: 'bí mật nhà nước', en: 'state secret' },
};
