import { createIssue, unwrap, VnIctError } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import { type Agency, existsOn } from './agency.js';
import type { AgencyId } from './agency-id.js';
import { agencyOf } from './agency-row.js';
import { safeAsOf } from './as-of.js';
import { centralRows } from './central-agencies.js';
import { communeRows, districtRows } from './lower-agencies.js';
import { agencyIssues } from './messages.js';
import { authorityRows } from './provincial-authorities.js';
import { departmentRows } from './provincial-departments.js';
import { unitRows } from './provincial-units.js';

/**
 * Danh mục cơ quan: the agencies that the field's documents name, each once for all provinces, with their short names, what became
 * of them, and how well that is known.
 *
 * @example
 * import { AGENCIES } from 'vn-ict/agency';
 * AGENCIES.find(({ id }) => id === 'department-information-communications')?.aliases; // => ['Sở TTTT', 'Sở TT&TT', 'STTTT']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn and the other seeds for the names; Nghị định 55/2025/NĐ-CP and Nghị định 02/2025/NĐ-CP for
 * what became of Bộ Thông tin và Truyền thông
 */
export const AGENCIES: readonly Agency[] = /* @__PURE__ */ (() => [
  ...centralRows().map((row) => agencyOf('central', row)),
  ...[...authorityRows(), ...departmentRows(), ...unitRows()].map((row) => agencyOf('province', row)),
  ...districtRows().map((row) => agencyOf('district', row)),
  ...communeRows().map((row) => agencyOf('commune', row)),
])();

/**
 * Cơ quan theo mã trong danh mục.
 *
 * @throws VnIctError `agency.unknown`
 * @example
 * import { agencyOfId } from 'vn-ict/agency';
 * agencyOfId('ministry-information-communications').name.vi; // => 'Bộ Thông tin và Truyền thông'
 */
export function agencyOfId(id: AgencyId): Agency {
  const found = AGENCIES.find((agency) => agency.id === id);
  if (found !== undefined) return found;
  throw new VnIctError([createIssue(agencyIssues, 'agency.unknown', { received: id, path: ['id'] })]);
}

/** The day on which a question about an agency is asked. */
export interface AgencyOptions {
  readonly asOf: PlainDate;
}

/**
 * Cơ quan nào làm việc này vào một ngày: the agency itself while it exists, then the one that continues it; `undefined` when the
 * catalogue knows none. Work that was moved elsewhere (`function-moved`) is in `fates`.
 *
 * @throws VnIctError `agency.unknown`, `text.date-unknown`
 * @example
 * import { plainDate } from 'vn-ict';
 * import { agencyInCharge } from 'vn-ict/agency';
 * agencyInCharge('ministry-information-communications', { asOf: plainDate('2025-02-28') })?.id; // => 'ministry-information-communications'
 * agencyInCharge('ministry-information-communications', { asOf: plainDate('2025-03-01') })?.id; // => 'ministry-science-technology'
 * agencyInCharge('district-committee', { asOf: plainDate('2025-07-01') }); // => undefined
 */
export function agencyInCharge(id: AgencyId, options: AgencyOptions): Agency | undefined {
  const day = unwrap(safeAsOf(options));
  const seen = new Set<AgencyId>();
  let current: Agency | undefined = agencyOfId(id);
  while (current !== undefined && !existsOn(current, day)) {
    seen.add(current.id);
    const next: AgencyId | undefined = current.fates.find(
      ({ kind, on }) => kind !== 'function-moved' && on <= day,
    )?.into;
    current = next === undefined || seen.has(next) ? undefined : agencyOfId(next);
  }
  return current;
}
