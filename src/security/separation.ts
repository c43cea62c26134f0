import type { Citation } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { nd331, tt12 } from './cite.js';
import type { TriState } from './fact-values.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

/** Phân tách khi thuê dịch vụ tại trung tâm dữ liệu hoặc điện toán đám mây. */
export interface Separation {
  /** Về lô-gic hay về vật lý. */
  readonly kind: 'logical' | 'physical';
  readonly demands: readonly BilingualText[];
  readonly citation: Citation;
}

const LOGICAL: readonly BilingualText[] = [
  { vi: 'Tách riêng về lô-gic với các hệ thống khác, có quản lý truy cập', en: 'Logically apart from other systems' },
  { vi: 'Các vùng mạng tách riêng về lô-gic, có quản lý truy cập', en: 'Network zones logically apart' },
  { vi: 'Phân vùng lưu trữ phân tách độc lập về lô-gic', en: 'Storage logically apart' },
];
const PHYSICAL: readonly BilingualText[] = [
  { vi: 'Tách riêng về vật lý với các hệ thống khác, có quản lý truy cập', en: 'Physically apart from other systems' },
  { vi: 'Các vùng mạng tách riêng về lô-gic, có quản lý truy cập', en: 'Network zones logically apart' },
  { vi: 'Phân vùng lưu trữ phân tách độc lập về vật lý', en: 'Storage physically apart' },
  { vi: 'Các thiết bị mạng chính phân tách độc lập về vật lý', en: 'Main network devices physically apart' },
];
const SHARED_MONITORING: BilingualText = {
  vi: 'Giải pháp giám sát, bảo vệ lớp biên được dùng chung nếu không can thiệp vào dữ liệu, hoạt động nội bộ',
  en: 'Monitoring and border protection may be shared where they cannot reach inside the system',
};

/**
 * What a leased system has to keep apart: Thông tư 12/2022/TT-BTTTT puts the border between levels 3 and 4, Nghị định 331/2026/NĐ-CP
 * between levels 4 and 5 (and the national-security list).
 */
export function separationOf(
  ruleSet: RuleSetId,
  level: SecurityLevel,
  onNationalSecurityList: TriState = 'unknown',
): Separation | null {
  if (ruleSet === 'nd85-2016') {
    if (level < 3) return null;
    return level === 3
      ? { kind: 'logical', demands: LOGICAL, citation: tt12('9', '9') }
      : { kind: 'physical', demands: PHYSICAL, citation: tt12('9', '10') };
  }
  if (level === 5 || onNationalSecurityList === 'yes') {
    return { kind: 'physical', demands: [...PHYSICAL, SHARED_MONITORING], citation: nd331('30', '9') };
  }
  return level < 3 ? null : { kind: 'logical', demands: LOGICAL, citation: nd331('30', '8') };
}
