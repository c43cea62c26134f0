import type { IndicatorRowInput } from '../../reconcile/index.js';
import { rowSteps } from '../../reconcile/inner.js';
import { defineTableShape } from './shape.js';
import { cellAddress, type ReadTable } from './table.js';

/** The columns of every table, by whatever name they go. */
export const NUMBER_HEADERS = ['STT', 'TT', 'Số TT', 'Số thứ tự'] as const;
export const NOTE_HEADERS = ['Ghi chú', 'Giải trình', 'Diễn giải'] as const;

/**
 * Hình dạng bảng chỉ tiêu: number, indicator, unit, target, result and note, as in the annexes of plans and the tables of reports.
 *
 * @example
 * import { INDICATOR_TABLE } from 'vn-ict/report/table';
 * INDICATOR_TABLE.columns.result.headers.includes('Kết quả'); // => true
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1 and 2; Báo cáo 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, mục I.5
 */
export const INDICATOR_TABLE = /* @__PURE__ */ defineTableShape({
  id: 'indicator-table',
  name: { vi: 'Bảng chỉ tiêu', en: 'Table of indicators' },
  label: 'name',
  units: 'unit',
  columns: {
    no: { kind: 'ordinal', headers: NUMBER_HEADERS },
    name: {
      kind: 'text',
      headers: [
        'Nội dung chỉ tiêu',
        'Tên chỉ tiêu',
        'Chỉ tiêu, nhiệm vụ',
        'Chỉ tiêu chiến lược',
        'Nội dung',
        'Tên chỉ số',
        'Chỉ số',
        'Các chỉ tiêu',
        'Danh mục chỉ tiêu',
        'Tiêu chí',
      ],
      // `Chỉ tiêu | Mục tiêu | Kết quả`: elsewhere `Chỉ tiêu` is the target.
      fallbackHeaders: ['Chỉ tiêu', 'Nhiệm vụ'],
    },
    unit: { kind: 'text', headers: ['Đơn vị tính', 'Đơn vị', 'ĐVT'] },
    target: { kind: 'printed', headers: ['Chỉ tiêu', 'Mục tiêu', 'Kế hoạch', 'Chỉ tiêu giao', 'Kế hoạch giao'] },
    result: { kind: 'printed', headers: ['Kết quả', 'Kết quả thực hiện', 'Thực hiện', 'Kết quả đạt được'] },
    note: { kind: 'text', headers: NOTE_HEADERS },
  },
});

/** Bảng chỉ tiêu đã đọc. */
export type IndicatorTable = ReadTable<(typeof INDICATOR_TABLE)['columns']>;

/**
 * Các dòng của bảng chỉ tiêu: what `checkIndicatorTable` and the section `indicator-table` of a report take, in the order of
 * `table.records`. A row below another (`- Cấp tỉnh`) has the number `-`. A row without a unit
 * has that of the head of its results (`Kết quả (%)`), unless its target stands under another.
 *
 * @example
 * import { checkIndicatorTable } from 'vn-ict';
 * import { INDICATOR_TABLE, indicatorRowsOf, readTable } from 'vn-ict/report/table';
 * const table = readTable(
 *   [
 *     ['STT', 'Nội dung chỉ tiêu', 'Chỉ tiêu (%)', 'Kết quả năm 2023', 'Ghi chú'],
 *     ['I', 'Chính quyền số', '', '', ''],
 *     [5, 'Tỷ lệ hồ sơ được tiếp nhận trực tuyến', 100, '96,8%', '42.898/44.376 = 96,8%'],
 *   ],
 *   INDICATOR_TABLE,
 * );
 * const rows = indicatorRowsOf(table);
 * rows[0]; // => { no: '5', name: 'Tỷ lệ hồ sơ được tiếp nhận trực tuyến', section: 'Chính quyền số', target: '100', result: '96,8%', note: '42.898/44.376 = 96,8%' }
 * const check = checkIndicatorTable(rows, { targetUnit: table.columns.target?.unit ?? '' });
 * check.rows[0]?.rate?.printed; // => '96,7%'
 */
export function indicatorRowsOf(table: IndicatorTable): readonly IndicatorRowInput[] {
  const { result, target } = table.columns;
  // What stands in parentheses in the other head may be a unit that is not known.
  const isCommon =
    target?.unit === result?.unit || (target?.unit === undefined && target?.header.includes('(') !== true);
  const headed = isCommon ? result?.unit : undefined;
  const common = headed === undefined ? {} : { unit: headed };
  return table.records.map(({ cells, section, parent }) => {
    const { no = parent === undefined ? '' : '-', name = '', ...own } = cells;
    const others = { ...common, ...own };
    const heading = section === undefined ? undefined : table.sections[section]?.name;
    return { no, name, ...others, ...(heading === undefined ? {} : { section: heading }) };
  });
}

/**
 * Địa chỉ ô của một đường dẫn: where the cell of a finding is printed. The result and the target have columns of their own, what an indicator
 * counts (`numerator`, …) stands in the note of its row. `undefined` where the table has no such row or column.
 *
 * @param path - as in the findings of `checkReport`, `<table>.<row>.<cell>`: of row `1.2` that is `annex.1-2.result`
 * @example
 * import { INDICATOR_TABLE, indicatorAddress, readTable } from 'vn-ict/report/table';
 * const table = readTable([['STT', 'Nội dung chỉ tiêu', 'Kết quả', 'Ghi chú'], ['1.2', 'Tỷ lệ DVCTT', '77,8%', '7/9']], INDICATOR_TABLE);
 * indicatorAddress(table, 'annex.1-2.result'); // => 'C2'
 * indicatorAddress(table, 'annex.1-2.numerator'); // => 'D2'
 */
export function indicatorAddress(table: IndicatorTable, path: string): string | undefined {
  const [cell = '', step = ''] = path.split('.').reverse();
  const record = table.records[rowSteps(indicatorRowsOf(table).map(({ no }) => no)).indexOf(step)];
  if (record === undefined) return undefined;
  return cellAddress(table, record, cell === 'result' || cell === 'target' ? cell : 'note');
}
