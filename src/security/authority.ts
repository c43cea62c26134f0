import type { BilingualText } from '../outcome/index.js';
import type { RuleSetId } from './rule-set-id.js';

/** Cơ quan, đơn vị trong việc thẩm định, phê duyệt cấp độ. */
export type Authority =
  | 'security-unit'
  | 'owner'
  | 'operator'
  | 'investor'
  | 'lease-lead'
  | 'information-ministry'
  | 'public-security-ministry'
  | 'defence-ministry'
  | 'cipher-committee'
  | 'prime-minister';

/**
 * Tên gọi cơ quan, đơn vị: the words of every authority; the security unit is called differently by the two decrees.
 *
 * @example
 * import { authorityLabel } from 'vn-ict/security';
 * authorityLabel('security-unit', 'nd331-2026').vi; // => 'đơn vị chuyên trách về an ninh mạng của chủ quản'
 * authorityLabel('security-unit', 'nd85-2016').vi; // => 'đơn vị chuyên trách về an toàn thông tin của chủ quản'
 */
export function authorityLabel(authority: Authority, ruleSet: RuleSetId): BilingualText {
  if (authority !== 'security-unit') return LABELS[authority];
  return ruleSet === 'nd85-2016'
    ? { vi: 'đơn vị chuyên trách về an toàn thông tin của chủ quản', en: 'the information-security unit of the owner' }
    : { vi: 'đơn vị chuyên trách về an ninh mạng của chủ quản', en: 'the cyber-security unit of the owner' };
}

const LABELS: Readonly<Record<Exclude<Authority, 'security-unit'>, BilingualText>> = {
  owner: { vi: 'chủ quản hệ thống thông tin', en: 'the system owner' },
  operator: { vi: 'đơn vị vận hành hệ thống thông tin', en: 'the operator' },
  'lease-lead': { vi: 'đơn vị chủ trì thuê dịch vụ', en: 'the lead agency of the lease' },
  investor: { vi: 'chủ đầu tư', en: 'the investor of the project' },
  'information-ministry': {
    vi: 'Bộ Thông tin và Truyền thông',
    en: 'the Ministry of Information and Communications',
  },
  'public-security-ministry': { vi: 'Bộ Công an', en: 'the Ministry of Public Security' },
  'defence-ministry': { vi: 'Bộ Quốc phòng', en: 'the Ministry of National Defence' },
  'cipher-committee': { vi: 'Ban Cơ yếu Chính phủ', en: 'the Government Cipher Committee' },
  'prime-minister': { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' },
};
