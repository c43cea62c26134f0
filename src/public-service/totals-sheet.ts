import { placeRules, type ReportSheet } from '../reconcile/index.js';
import { rulesOfTotals } from './check-totals.js';
import { type PublicServiceTotals, TOTAL_FIELDS, totalField } from './total-fields.js';

/**
 * Các ô và quy tắc của số liệu dịch vụ công trực tuyến: the counts of a period as cells at `<section>.<count>`, and the invariants between
 * them as edit rules, so that they are confronted together with the rest of their report.
 *
 * @param section - the name of the section in the report
 * @param totals - số liệu của kỳ; a count that is not reported has no cell
 * @example
 * import { publicServiceSheet } from 'vn-ict/public-service';
 * import { confront } from 'vn-ict/reconcile';
 * const sheet = publicServiceSheet('dvctt', { fullyOnlineServices: 1_114, partiallyOnlineServices: 269, onlineServices: 1_386 });
 * const failed = confront(sheet, sheet.rules).outcomes.filter(({ outcome }) => outcome === 'fail');
 * failed.map(({ rule, residual }) => [rule, residual]); // => [['dvctt:kinds-of-services', '-3']]
 */
export function publicServiceSheet(section: string, totals: PublicServiceTotals): ReportSheet {
  const cells = TOTAL_FIELDS.flatMap((field) => {
    const value: unknown = totals[field];
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return [];
    return [{ path: `${section}.${field}`, value: String(value), row: totalField(field).label.vi }];
  });
  return { cells, rules: placeRules(rulesOfTotals(totals), section) };
}
