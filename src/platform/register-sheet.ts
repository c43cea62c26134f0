import { placeRules, type ReportSheet } from '../reconcile/index.js';
import { countRules } from './count-rules.js';
import { readRegister } from './read-register.js';
import type { PlatformRegister } from './register.js';

/**
 * Các ô và quy tắc của sổ hệ thống: the printed counts at `<section>.counts.<id>.printed` and what the register lists at
 * `<section>.counts.<id>.listed`, with what must hold between them as edit rules of a report.
 *
 * @param section - the name of the section in the report
 * @param register - the systems, connections and printed counts
 * @example
 * import { platformRegisterSheet } from 'vn-ict/platform';
 * import { confront } from 'vn-ict/reconcile';
 * const sheet = platformRegisterSheet('systems', {
 *   id: 'register',
 *   title: 'Sổ hệ thống',
 *   systems: [],
 *   counts: [
 *     { id: 'all', label: 'Hệ thống', count: { printed: '95' }, parts: ['central', 'provincial'] },
 *     { id: 'central', label: 'Do Bộ, ngành triển khai', count: 45 },
 *     { id: 'provincial', label: 'Do tỉnh triển khai', count: 40 },
 *   ],
 * });
 * confront(sheet, sheet.rules).outcomes.map(({ rule, residual }) => [rule, residual]); // => [['systems:all-parts', '-10']]
 */
export function platformRegisterSheet(section: string, register: PlatformRegister): ReportSheet {
  const { rules, cells } = countRules(readRegister(register), []);
  return {
    cells: cells.map((cell) => ({ ...cell, path: `${section}.${cell.path}` })),
    rules: placeRules(
      rules.map(({ rule }) => rule),
      section,
    ),
  };
}
