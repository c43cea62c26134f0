import { plainDate } from 'vn-ict';
import type { SecurityLevel, SystemRecord } from 'vn-ict/security';

/** A system of which everything is in order on 2023-12-20. */
export const ORDERLY: SystemRecord = {
  id: 'ht-1',
  name: 'Hệ thống quản lý văn bản và điều hành',
  agency: 'Văn phòng UBND tỉnh',
  owner: 'UBND tỉnh',
  operator: 'Trung tâm Công nghệ thông tin và Truyền thông',
  level: 3,
  approval: 'approved',
  decision: { number: '1234/QĐ-UBND', issued: plainDate('2022-10-05') },
  plan: 'full',
  planCompletedOn: plainDate('2023-06-01'),
  inOperationSince: plainDate('2018-01-01'),
  lastAssessedOn: plainDate('2023-09-15'),
  trustLabel: 'not-applicable',
  socConnected: 'yes',
  hosting: 'provincial-data-centre',
};

/** So many orderly systems of each level. */
export function systemsOf(counts: Readonly<Partial<Record<SecurityLevel, number>>>): SystemRecord[] {
  return ([1, 2, 3, 4, 5] as const).flatMap((level) =>
    Array.from({ length: counts[level] ?? 0 }, (_, index) => ({ ...ORDERLY, id: `cap-${level}-${index}`, level })),
  );
}
