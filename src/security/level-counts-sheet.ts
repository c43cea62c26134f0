import { isText, requireArgument } from '../outcome/inner.js';
import type { ReportSheet } from '../reconcile/index.js';
import { checkLevelCounts, type StatedLevelCounts } from './level-counts.js';

const LEVELS = [1, 2, 3, 4, 5] as const;

/**
 * Các ô và quy tắc của số hệ thống theo cấp độ: the total at `<section>.total`, the levels at `<section>.level-1` to `level-5`, and that the
 * levels make the total, as an edit rule.
 *
 * @param section - the name of the section in the report
 * @param counts - the total and its levels as the report states them
 * @throws VnIctError as {@link checkLevelCounts} does: a sheet of figures that are none would be confronted with nothing
 * @example
 * import { confront } from 'vn-ict/reconcile';
 * import { levelCountsSheet } from 'vn-ict/security';
 * const sheet = levelCountsSheet('attt', { total: 26, byLevel: { 1: 5, 2: 17, 3: 3 } });
 * confront(sheet, sheet.rules).outcomes.map(({ outcome, residual }) => [outcome, residual]); // => [['fail', '-1']]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, 7. An toàn thông tin mạng: 26 = 5 + 17 + 4
 */
export function levelCountsSheet(section: string, counts: StatedLevelCounts): ReportSheet {
  requireArgument(isText, section, 'section');
  checkLevelCounts(counts);
  const { total, byLevel } = counts;
  const levels = LEVELS.filter((level) => byLevel[level] !== undefined);
  return {
    cells: [
      { path: `${section}.total`, value: String(total), row: 'Tổng số hệ thống thông tin' },
      ...levels.map((level) => ({
        path: `${section}.level-${level}`,
        value: String(byLevel[level] ?? 0),
        row: `Cấp độ ${level}`,
      })),
    ],
    rules: [
      {
        id: `${section}:levels`,
        severity: 'error',
        statement: {
          vi: 'số hệ thống theo từng cấp độ cộng lại phải bằng tổng số hệ thống',
          en: 'the systems of each level must add up to all systems',
        },
        origin: { vi: 'số hệ thống theo từng cấp độ', en: 'the systems of each level' },
        left: levels.map((level) => ({ cell: `${section}.level-${level}` })),
        relation: '=',
        right: [{ cell: `${section}.total` }],
      },
    ],
  };
}
