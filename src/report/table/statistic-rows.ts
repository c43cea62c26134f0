import { createIssue, type Issue, type IssueCatalog } from '../../outcome/index.js';
import type { Period } from '../../period/index.js';
import type { StatisticFigure, StatisticsFamily, StatisticsPayload } from '../../sector/index.js';
import { foldVietnamese, type PlainDate } from '../../text/index.js';
import { NOTE_HEADERS, NUMBER_HEADERS } from './indicator-rows.js';
import { defineTableShape } from './shape.js';
import type { ReadTable } from './table.js';
import { figureUnit, scaledUnit } from './unit-words.js';

/**
 * Hình dạng bảng số liệu: one row a figure, with its unit, its value and that of the same period last year.
 *
 * @example
 * import { readTable, STATISTICS_TABLE } from 'vn-ict/report/table';
 * const rows = [['Nội dung', 'ĐVT', 'Kỳ báo cáo', 'Cùng kỳ'], ['Bưu cục', 'điểm', '51', '50']];
 * readTable(rows, STATISTICS_TABLE).records[0]?.cells; // => { label: 'Bưu cục', unit: 'điểm', value: '51', previous: '50' }
 */
export const STATISTICS_TABLE = /* @__PURE__ */ defineTableShape({
  id: 'statistics-table',
  name: { vi: 'Bảng số liệu thống kê', en: 'Table of statistics' },
  label: 'label',
  units: 'unit',
  columns: {
    no: { kind: 'ordinal', headers: NUMBER_HEADERS },
    label: { kind: 'text', headers: ['Chỉ tiêu', 'Nội dung', 'Tên chỉ tiêu', 'Chỉ tiêu thống kê', 'Tiêu chí'] },
    unit: { kind: 'text', headers: ['Đơn vị tính', 'Đơn vị', 'ĐVT'] },
    value: {
      kind: 'printed',
      headers: ['Số liệu', 'Kết quả', 'Kỳ báo cáo', 'Kỳ này', 'Thực hiện', 'Số lượng', 'Giá trị'],
    },
    previous: {
      kind: 'printed',
      headers: ['Cùng kỳ', 'Cùng kỳ năm trước', 'Kỳ trước', 'Thực hiện cùng kỳ', 'Kết quả cùng kỳ', 'Số liệu cùng kỳ'],
    },
    note: { kind: 'text', headers: NOTE_HEADERS },
  },
});

/** Bảng số liệu đã đọc. */
export type StatisticsTable = ReadTable<(typeof STATISTICS_TABLE)['columns']>;

/** Những gì bảng số liệu không tự nói. */
export interface StatisticsHead<Field extends string = string> {
  readonly territory: string;
  readonly period: Period;
  readonly asOf?: PlainDate;
  readonly origin?: string;
  /** Tên gọi khác of a figure, besides the label of its field. */
  readonly labels?: { readonly [F in Field]?: readonly string[] };
}

type StatisticRowIssueCode = 'report.table-label-unknown' | 'report.table-label-repeated';

const rowIssues: IssueCatalog<StatisticRowIssueCode> = {
  'report.table-label-unknown': {
    severity: 'warning',
    message: {
      vi: 'Dòng {row}: “{received}” không phải số liệu của nhóm “{family}”, không được lấy.',
      en: 'Row {row}: “{received}” is no figure of the family “{familyEn}”; it is not taken.',
    },
    expected: { vi: 'một trong: {labels}', en: 'one of: {labels}' },
  },
  'report.table-label-repeated': {
    message: {
      vi: 'Dòng {row}: “{received}” đã có ở dòng {before}; dòng này không được lấy.',
      en: 'Row {row}: “{received}” stands in row {before} already; this row is not taken.',
    },
  },
};

/** A label as it is compared: folded, without `Trong đó:`, bullet, marks, closing stop and what stands in parentheses behind it. */
function labelKey(text: string): string {
  return foldVietnamese(text)
    .replace(/^trong do ?[:,] ?/, '')
    .replace(/^[-+*•] ?/, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/[ :.;*¹²³⁰-⁹⁽⁾]{1,6}$/, '')
    .replace(/,? trong do$/, '')
    .trim();
}

/**
 * Số liệu của một nhóm từ bảng: figures are found by the labels of the family's fields, or by the other names that are given.
 *
 * @returns the payload that `checkStatistics` takes, each figure with its sheet row; the rows of its fields; and issues of rows that are none
 * @example
 * import { readTable, STATISTICS_TABLE, statisticsOf } from 'vn-ict/report/table';
 * import { checkStatistics, POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
 * const table = readTable(
 *   [['Nội dung', 'Kỳ báo cáo'], ['Điểm phục vụ bưu chính', '254'], ['- Bưu cục', '51'], ['- Điểm BĐ-VHX', '99'], ['- Điểm phục vụ theo hình thức khác', '105']],
 *   STATISTICS_TABLE,
 * );
 * const { payload, issues } = statisticsOf(table, POSTAL_SERVICE_POINTS, {
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   labels: { communeCulturePoints: ['Điểm BĐ-VHX'] },
 * });
 * issues; // => []
 * checkStatistics(POSTAL_SERVICE_POINTS, payload).confrontation.outcomes.find(({ outcome }) => outcome === 'fail')?.residual; // => '1'
 */
export function statisticsOf<Field extends string>(
  table: StatisticsTable,
  family: StatisticsFamily<Field>,
  head: StatisticsHead<NoInfer<Field>>,
): {
  readonly payload: StatisticsPayload<Field>;
  readonly rowOf: { readonly [F in Field]?: number };
  readonly issues: readonly Issue[];
} {
  const { labels, ...about } = head;
  const fieldOf = new Map<string, Field>();
  // The boundary: the keys of the fields are the names of the family.
  const fields = Object.keys(family.fields) as Field[];
  for (const field of fields) {
    const names: readonly string[] = [family.fields[field].label.vi, ...(labels?.[field] ?? [])];
    for (const name of names) if (!fieldOf.has(labelKey(name))) fieldOf.set(labelKey(name), field);
  }
  const figures: { [F in Field]?: StatisticFigure } = {};
  const previous: { [F in Field]?: StatisticFigure } = {};
  const rowOf: { [F in Field]?: number } = {};
  const issues: Issue[] = [];
  for (const [index, { cells, row }] of table.records.entries()) {
    const path = ['records', index];
    const { label = '', unit, value, previous: before } = cells;
    const field = fieldOf.get(labelKey(label));
    if (field === undefined) {
      const parameters = {
        row,
        family: family.name.vi,
        familyEn: family.name.en,
        labels: fields.map((known) => family.fields[known].label.vi).join('; '),
      };
      issues.push(createIssue(rowIssues, 'report.table-label-unknown', { path, received: label, parameters }));
      continue;
    }
    if (rowOf[field] !== undefined) {
      issues.push(
        createIssue(rowIssues, 'report.table-label-repeated', {
          path,
          received: label,
          parameters: { row, before: rowOf[field] },
        }),
      );
      continue;
    }
    rowOf[field] = row;
    const { value: now, previous: then } = table.columns;
    // Above a table stands the unit of its money.
    const common = family.fields[field].unit === 'đồng' ? table.unit : undefined;
    if (value !== undefined) figures[field] = figureOf(value, unit ?? now?.unit ?? common, row, now?.header);
    if (before !== undefined) previous[field] = figureOf(before, unit ?? then?.unit ?? common, row, then?.header);
  }
  const payload: StatisticsPayload<Field> = {
    family: family.id,
    ...about,
    figures,
    ...(Object.keys(previous).length === 0 ? {} : { previous }),
  };
  return { payload, rowOf, issues };
}

/** A figure as printed, with the unit of its row where it prints none itself. */
function figureOf(text: string, unit: string | undefined, row: number, column: string | undefined): StatisticFigure {
  const own = unit === undefined || /[A-Za-zÀ-ỹ%‰]/.test(text) ? undefined : (scaledUnit(unit) ?? figureUnit(unit));
  const printed = own === undefined ? text : own === '%' ? `${text}%` : `${text} ${own}`;
  return { printed, row: `Dòng ${row}`, ...(column === undefined || column === '' ? {} : { column }) };
}
