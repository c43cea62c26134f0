import type { Citation } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { SecurityLevel, SystemHosting } from '../security/index.js';
import type { PlainDate } from '../text/index.js';
import type { SystemKind } from './system-kind.js';

/** Tình trạng của hệ thống: planned, being built, on trial, in use, or retired. */
export type PlatformStatus = 'planned' | 'being-built' | 'on-trial' | 'in-use' | 'retired';

/** Phạm vi: who deployed the system, a ministry (`central`) or a level of the province. */
export type SystemScope = 'central' | 'provincial' | 'district' | 'commune';

/**
 * Tên tình trạng và phạm vi của hệ thống.
 *
 * @example
 * import { PLATFORM_LABELS } from 'vn-ict/platform';
 * PLATFORM_LABELS.status['on-trial'].vi; // => 'đang dùng thử'
 */
export const PLATFORM_LABELS: {
  readonly status: Readonly<Record<PlatformStatus, BilingualText>>;
  readonly scope: Readonly<Record<SystemScope, BilingualText>>;
} = {
  status: {
    planned: { vi: 'dự kiến', en: 'planned' },
    'being-built': { vi: 'đang xây dựng', en: 'being built' },
    'on-trial': { vi: 'đang dùng thử', en: 'on trial' },
    'in-use': { vi: 'đang sử dụng', en: 'in use' },
    retired: { vi: 'đã dừng', en: 'retired' },
  },
  scope: {
    central: { vi: 'do Bộ, ngành Trung ương triển khai', en: 'deployed by ministries' },
    provincial: { vi: 'do tỉnh đầu tư, triển khai', en: 'deployed by the province' },
    district: { vi: 'do cấp huyện triển khai', en: 'deployed by districts' },
    commune: { vi: 'do cấp xã triển khai', en: 'deployed by communes' },
  },
};

/** Hệ thống, nền tảng, cơ sở dữ liệu: one line of a register. */
export interface PlatformSystem {
  /** Of plain letters, digits and hyphens, once in the register. */
  readonly id: string;
  readonly name: string;
  readonly kind: SystemKind;
  readonly status: PlatformStatus;
  readonly scope?: SystemScope;
  /** Chủ quản, as printed. */
  readonly owner?: string;
  /** Đơn vị vận hành, as printed. */
  readonly operator?: string;
  readonly hosting?: SystemHosting;
  /** Cấp độ an toàn hệ thống thông tin; `null` while it is not determined. */
  readonly level?: SecurityLevel | null;
  /** The day from which it is in use, where it is known. */
  readonly inUseSince?: PlainDate;
  /** The day by which it is to be finished. */
  readonly dueOn?: PlainDate;
  /** Whether it is to be finished within the year of the register, where the document says so. */
  readonly expectedThisYear?: boolean;
  readonly note?: string;
  /** Nguồn: document, section, row. */
  readonly origin?: string;
  readonly citations?: readonly Citation[];
}
