import { createIssue, type IssueCatalog, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';

/** Cách đọc tệp CSV. */
export interface CsvOptions {
  /** Dấu ngăn cách; found out by count unless named. */
  readonly delimiter?: ',' | ';' | '\t';
}

type CsvIssueCode = 'report.csv-not-text' | 'report.csv-too-long' | 'report.csv-open-quote' | 'report.csv-after-quote';

const csvIssues: IssueCatalog<CsvIssueCode> = {
  'report.csv-not-text': { message: { vi: 'CSV phải là chuỗi ký tự.', en: 'CSV must be a string.' } },
  'report.csv-too-long': {
    message: { vi: 'Tệp CSV dài hơn {limit} ký tự.', en: 'The CSV has more than {limit} characters.' },
  },
  'report.csv-open-quote': {
    message: {
      vi: 'Dòng {row}: dấu nháy kép mở ra không được đóng.',
      en: 'Row {row}: a quote is opened and not closed.',
    },
  },
  'report.csv-after-quote': {
    message: {
      vi: 'Dòng {row}: sau dấu nháy kép đóng phải là dấu ngăn cách hoặc hết dòng.',
      en: 'Row {row}: behind a closing quote stands a delimiter or the end of the row.',
    },
  },
};

const LONGEST = 50_000_000;
// Of equal counts the one that no number and no clause has within.
const DELIMITERS = ['\t', ';', ','] as const;

/** The delimiter that stands most often outside quotes in the first row that has any. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (let at = 0; at < Math.min(text.length, 100_000); at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
    else if (!quoted && character === '\n' && [...counts.values()].some((count) => count > 0)) break;
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * Đọc CSV, without throwing: {@link parseCsv}.
 *
 * @example
 * import { safeParseCsv } from 'vn-ict/report/table';
 * safeParseCsv('STT;"Nội dung').issues[0]?.message.vi; // => 'Dòng 1: dấu nháy kép mở ra không được đóng.'
 */
export function safeParseCsv(text: string, options: CsvOptions = {}): Parsed<readonly (readonly string[])[]> {
  if (typeof text !== 'string') return refuse(createIssue(csvIssues, 'report.csv-not-text', { received: text }));
  if (text.length > LONGEST)
    return refuse(createIssue(csvIssues, 'report.csv-too-long', { parameters: { limit: LONGEST } }));
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = options.delimiter ?? delimiterOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= body.length) {
    let cell: string;
    if (body.charAt(at) === '"') {
      const { end, value } = quotedAt(body, at);
      const after = body.charAt(end);
      const code = end < 0 ? 'report.csv-open-quote' : 'report.csv-after-quote';
      if (end < 0 || !['', delimiter, '\n', '\r'].includes(after)) {
        return refuse(createIssue(csvIssues, code, { path: [rows.length], parameters: { row: rows.length + 1 } }));
      }
      cell = value;
      at = end;
    } else {
      const start = at;
      while (at < body.length && body.charAt(at) !== delimiter && body.charAt(at) !== '\n' && body.charAt(at) !== '\r')
        at += 1;
      cell = body.slice(start, at);
    }
    row.push(cell);
    const next = body.charAt(at);
    at += next === '\r' && body.charAt(at + 1) === '\n' ? 2 : 1;
    if (next === delimiter) continue;
    // What ends with a line break has no row behind it.
    if (next !== '' || row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return succeed(rows);
}

/** A quoted cell: two quotes within it are one; `end` is −1 where it is not closed. */
function quotedAt(text: string, start: number): { readonly end: number; readonly value: string } {
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { end: -1, value: '' };
    if (text.charAt(quote + 1) !== '"')
      return { end: quote + 1, value: text.slice(start + 1, quote).replaceAll('""', '"') };
    from = quote + 2;
  }
}

/**
 * Đọc CSV (RFC 4180): rows of texts for `readTable`. The delimiter is a comma, a semicolon or a tab, found out by count; a byte order mark
 * is passed over; cells in quotes may hold delimiters, line breaks and doubled quotes.
 *
 * @throws VnIctError `report.csv-not-text`, `report.csv-too-long`, `report.csv-open-quote`, `report.csv-after-quote`
 * @example
 * import { parseCsv } from 'vn-ict/report/table';
 * parseCsv('STT;Kết quả\r\n1;"77,8%"\r\n'); // => [['STT', 'Kết quả'], ['1', '77,8%']]
 * @see RFC 4180
 */
export function parseCsv(text: string, options: CsvOptions = {}): readonly (readonly string[])[] {
  return unwrap(safeParseCsv(text, options));
}
