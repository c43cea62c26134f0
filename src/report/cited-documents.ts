import { findDocumentNumbers } from '../law/index.js';
import type { DataRule, ReportCell } from '../reconcile/index.js';
import { formatDate, normalizeVietnamese, safeParseDate } from '../text/index.js';

/** A text of a report, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly place: string;
}

const CITED = 'cited';
const DAY =
  /^,? {0,2}ngày {0,2}(\d{1,2} {0,2}[/-] {0,2}\d{1,2} {0,2}[/-] {0,2}\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})/iu;
const REACH = 60;
const MAXIMUM_CITED = 10_000;

/**
 * Văn bản được dẫn: the date with which each legal document is cited, as a cell at `cited.<number>@<year>.<n>`. Numbers begin anew every
 * year, so that one number with dates of two years is two documents.
 */
export function citedDocuments(texts: readonly PlacedText[]): readonly ReportCell[] {
  const counts = new Map<string, number>();
  const cells: ReportCell[] = [];
  for (const { text, place } of texts) {
    if (typeof text !== 'string') continue;
    const line = normalizeVietnamese(text).replace(/\s/g, ' ');
    for (const { end, parts } of findDocumentNumbers(line)) {
      const printed = DAY.exec(line.slice(end, end + REACH))?.[1];
      const date = printed === undefined ? undefined : safeParseDate(printed.replace(/ ?([/-]) ?/g, '$1'));
      if (printed === undefined || date?.success !== true || date.data.precision !== 'day') continue;
      const group = `${parts.id}@${date.data.from.slice(0, 4)}`.replaceAll('.', '-');
      const count = (counts.get(group) ?? 0) + 1;
      counts.set(group, count);
      if (cells.length >= MAXIMUM_CITED) return cells;
      counts.set(group, count);
      // Two spellings of one day are one day: the date is compared as a report prints it.
      cells.push({ path: `${CITED}.${group}.${count}`, text: formatDate(date.data), row: place });
      if (cells.length >= MAXIMUM_CITED) return cells;
    }
  }
  return cells;
}

/**
 * Một văn bản, một ngày ban hành: that every document is cited with one date, in this report and in the others. A province and its districts
 * number their decisions alike, so that two dates are a warning.
 *
 * @param cells - what {@link citedDocuments} found here
 * @param others - what it found in other reports, by their names
 */
export function citationRules(
  cells: readonly ReportCell[],
  others: Readonly<Record<string, readonly ReportCell[]>>,
): readonly DataRule[] {
  const groups = new Map<string, { cell: string; report?: string }[]>();
  const add = (path: string, report?: string): void => {
    const group = path.slice(0, path.lastIndexOf('.'));
    const found = groups.get(group) ?? [];
    found.push(report === undefined ? { cell: path } : { cell: path, report });
    groups.set(group, found);
  };
  for (const { path } of cells) add(path);
  for (const [report, cited] of Object.entries(others)) for (const { path } of cited) add(path, report);
  return [...groups].flatMap(([group, cited]): DataRule[] => {
    if (cited.length < 2 || cited.every(({ report }) => report !== undefined)) return [];
    const number = group.slice(CITED.length + 1).split('@')[0] ?? '';
    return [
      {
        id: group,
        kind: 'same',
        as: 'text',
        severity: 'warning',
        statement: {
          vi: `văn bản ${number} phải được dẫn với cùng một ngày ban hành`,
          en: `the document ${number} must be cited with one and the same date`,
        },
        origin: { vi: 'các chỗ dẫn văn bản trong báo cáo', en: 'the places of the reports that cite the document' },
        cells: cited,
      },
    ];
  });
}
