import type { BilingualText } from '../outcome/index.js';

/** Cấp độ an toàn (an ninh mạng) hệ thống thông tin: the security level of an information system, 1 the lowest. */
export type SecurityLevel = 1 | 2 | 3 | 4 | 5;

/**
 * Năm cấp độ: every level, the lowest first.
 *
 * @example
 * import { SECURITY_LEVELS } from 'vn-ict/security';
 * SECURITY_LEVELS.length; // => 5
 * @see Luật 86/2015/QH13, Điều 21; Luật 116/2025/QH15, Điều 8
 */
export const SECURITY_LEVELS: readonly SecurityLevel[] = [1, 2, 3, 4, 5];

/** `cấp độ 3`, or `chưa xác định cấp độ` where there is none. */
export function levelWords(level: SecurityLevel | null): BilingualText {
  return level === null
    ? { vi: 'chưa xác định cấp độ', en: 'undetermined' }
    : { vi: `cấp độ ${level}`, en: `level ${level}` };
}
