import type { BilingualText } from '../outcome/index.js';
import { tcvn14423 } from './cite.js';
import type { Duty, DutyKind } from './duty.js';
import type { SecurityLevel } from './security-level.js';

/** A demand of the standard: from which level, and every how many months; no number where the notes give none. */
interface Demand {
  readonly code: string;
  readonly kind: DutyKind;
  readonly text: BilingualText;
  readonly from: SecurityLevel;
  /** Months for levels 1 to 5. */
  readonly months?: readonly (number | null)[];
}

const DEMANDS: readonly Demand[] = [
  {
    code: 'standard-scan',
    kind: 'check',
    text: { vi: 'Dò quét lỗ hổng', en: 'Vulnerability scan' },
    from: 1,
    months: [12, 12, 6, 6, 3],
  },
  {
    code: 'standard-scan-key-assets',
    kind: 'check',
    text: { vi: 'Dò quét lỗ hổng tài sản trọng yếu', en: 'Vulnerability scan of key assets' },
    from: 4,
    months: [null, null, null, 3, 1],
  },
  {
    code: 'standard-log-review',
    kind: 'check',
    text: { vi: 'Rà soát nhật ký', en: 'Log review' },
    from: 1,
    months: [12, 12, 6, 1, 1],
  },
  {
    code: 'standard-risk',
    kind: 'risk',
    text: { vi: 'Nhận diện lại rủi ro', en: 'Risk identification again' },
    from: 3,
    months: [null, null, 12, 6, 6],
  },
  {
    code: 'standard-penetration',
    kind: 'check',
    text: {
      vi: 'Kiểm thử xâm nhập từ bên ngoài và bên trong (cấp độ 3: theo chương trình của đơn vị)',
      en: 'Penetration test from outside and inside (level 3: by a programme of its own)',
    },
    from: 3,
    months: [null, null, null, 12, 6],
  },
  {
    code: 'standard-drill',
    kind: 'drill',
    text: {
      vi: 'Diễn tập ứng phó sự cố (cấp độ 3: định kỳ, không nêu số tháng)',
      en: 'Incident-response drill (level 3: periodic, without a number)',
    },
    from: 3,
    months: [null, null, null, 12, 12],
  },
  {
    code: 'standard-monitoring',
    kind: 'monitoring',
    text: { vi: 'Giám sát 24/7', en: 'Monitoring 24/7' },
    from: 4,
  },
  {
    code: 'standard-mfa',
    kind: 'measure',
    text: {
      vi: 'Xác thực đa yếu tố cho truy cập từ xa và quản trị',
      en: 'Multi-factor authentication of remote access and administration',
    },
    from: 1,
  },
  {
    code: 'standard-detection',
    kind: 'measure',
    text: { vi: 'SIEM, EDR, sao lưu 3-2-1', en: 'SIEM, EDR, 3-2-1 backup' },
    from: 3,
  },
  {
    code: 'standard-recovery-site',
    kind: 'measure',
    text: { vi: 'Trung tâm dự phòng thảm họa cách ít nhất 30 km', en: 'Disaster-recovery site at least 30 km away' },
    from: 5,
  },
];

/** How many months logs are kept, levels 1 to 5. */
const LOG_MONTHS = [null, 1, 3, 6, 12] as const;

/** TCVN 14423:2026 as third-party notes give it; the standard itself was not seen, and every duty says so by its mark. */
export function dutiesOfStandard(level: SecurityLevel): readonly Duty[] {
  const at = { who: 'operator', citation: tcvn14423(), confidence: 'secondary' } as const;
  const found = DEMANDS.filter(({ from }) => level >= from).map(
    ({ code, kind, text, months }): Duty => ({ code, kind, text, everyMonths: months?.[level - 1] ?? null, ...at }),
  );
  const kept = LOG_MONTHS[level - 1] ?? null;
  if (kept === null) return found;
  const text = {
    vi: `Lưu nhật ký ít nhất ${kept} tháng`,
    en: `Logs kept for at least ${kept} month${kept === 1 ? '' : 's'}`,
  };
  return [...found, { code: 'standard-log-retention', kind: 'monitoring', text, everyMonths: null, ...at }];
}
