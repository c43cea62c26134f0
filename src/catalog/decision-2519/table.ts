// The rows of section I.5, part II, of the report of the first half of 2023, cell by cell as printed. The column `Thời gian thực
// hiện, hoàn thành` is the target: work due by a month.
import { defineIndicator, type Indicator } from '../../indicator/core/index.js';
import { plainDate } from '../../text/index.js';
import { DECISION_2519, decision2519Row, MILESTONE, status } from '../parts.js';
import { type CatalogueRow, type PrintedTable, printedTable } from '../printed-table.js';
import { REPORTING } from '../sections.js';

const QUARTERS = [
  ['1', 'I', 'first'],
  ['2', 'II', 'second'],
  ['3', 'III', 'third'],
  ['4', 'IV', 'fourth'],
] as const;

const SECTION = 'Nhiệm vụ';

const INDICATORS = (): readonly Indicator[] =>
  QUARTERS.map(([row, quarter, ordinal]) =>
    defineIndicator({
      id: `digital-transformation-report-2023-q${row}`,
      name: {
        vi: `Báo cáo tình hình triển khai chuyển đổi số quý ${quarter} năm 2023`,
        en: `Report on digital transformation in the ${ordinal} quarter of 2023`,
      },
      section: REPORTING,
      ...MILESTONE,
      inputs: { state: status('Tình trạng báo cáo', 'State of the report') },
      formula: { op: 'milestone', status: 'state' },
      citations: decision2519Row(row),
    }),
  );

const ROWS: readonly CatalogueRow[] = [
  {
    no: '1',
    name: 'Báo cáo tình hình triển khai chuyển đổi số quý I năm 2023.',
    target: 'Tháng 4/2023',
    // The table forgets the closing parenthesis.
    result: 'Hoàn thành (BC số 322/BC-BCĐ ngày 23/5/2023',
    section: SECTION,
    indicator: 'digital-transformation-report-2023-q1',
  },
  {
    no: '2',
    name: 'Báo cáo tình hình triển khai chuyển đổi số quý II năm 2023',
    target: 'Tháng 7/2023',
    result: 'Thực hiện khi đến kỳ báo cáo',
    section: SECTION,
    indicator: 'digital-transformation-report-2023-q2',
  },
  {
    no: '3',
    name: 'Báo cáo tình hình triển khai chuyển đổi số quý III năm 2023',
    target: 'Tháng 10/2023',
    section: SECTION,
    indicator: 'digital-transformation-report-2023-q3',
  },
  {
    no: '4',
    name: 'Báo cáo tình hình triển khai chuyển đổi số quý IV năm 2023',
    target: 'Tháng 12/2023',
    section: SECTION,
    indicator: 'digital-transformation-report-2023-q4',
  },
];

/**
 * Quyết định 2519/QĐ-UBND ngày 23/12/2022 của UBND tỉnh Bắc Kạn: the four tasks that it gives to information and communications
 * for 2023, with the month in which each is due and the result up to 2023-06-30.
 *
 * @example
 * import { checkIndicatorTable } from 'vn-ict';
 * import { decision2519Tasks } from 'vn-ict/catalog';
 * const { rows } = checkIndicatorTable(decision2519Tasks.printed, { definition: decision2519Tasks });
 * rows.map(({ target }) => target?.deadline?.to); // => ['2023-04-30', '2023-07-31', '2023-10-31', '2023-12-31']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023, mục I.5 (seed 000_21468c5bf9dc2855)
 */
export const decision2519Tasks: PrintedTable = /* @__PURE__ */ printedTable({
  id: 'decision-2519-tasks',
  title: {
    vi: 'Kết quả thực hiện các nhiệm vụ được giao tại Quyết định số 2519/QĐ-UBND ngày 23/12/2022',
    en: 'Results of the tasks given by Quyết định 2519/QĐ-UBND of 2022-12-23',
  },
  source: {
    seed: '000_21468c5bf9dc2855',
    place: 'mục I.5, phần II của bảng',
    citation: { document: DECISION_2519 },
    period: { from: /* @__PURE__ */ plainDate('2023-01-01'), to: /* @__PURE__ */ plainDate('2023-12-31') },
    resultsOn: /* @__PURE__ */ plainDate('2023-06-30'),
  },
  indicators: /* @__PURE__ */ INDICATORS(),
  rows: ROWS,
  rules: [],
});
