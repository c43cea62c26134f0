// Reads a table file: { title?, targetUnit?, definition?, rows: [{ no, name, unit?, target?, result?, note?, section? }] }.
import { readFileSync } from 'node:fs';
import { formatIssue, type IndicatorRowInput, type Issue } from 'vn-ict';
import { indicatorRowsSchema, safeParsePayload } from 'vn-ict/schema';

export interface TableFile {
  readonly title?: string;
  readonly document?: string;
  readonly issuer?: string;
  readonly targetUnit?: string;
  /** Id of a table of `vn-ict/catalog`. */
  readonly definition?: string;
  readonly rows: readonly IndicatorRowInput[];
}

/** One message that names the row, the cell and what was expected. */
export class BrokenFile extends Error {}

export function readTableFile(path: string): TableFile {
  const content = parseJson(path);
  const rows = Array.isArray(content) ? content : property(content, 'rows');
  const parsed = safeParsePayload(indicatorRowsSchema, rows);
  if (!parsed.success) throw new BrokenFile(describe(path, parsed.issues[0], rows));
  const text = (key: string): { [name: string]: string } => {
    const value = property(content, key);
    return typeof value === 'string' ? { [key]: value } : {};
  };
  return {
    ...text('title'),
    ...text('document'),
    ...text('issuer'),
    ...text('targetUnit'),
    ...text('definition'),
    rows: parsed.data,
  };
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BrokenFile(`Không đọc được tệp | The file cannot be read: ${path}\n  ${(error as Error).message}`);
  }
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}

function describe(path: string, issue: Issue, rows: unknown): string {
  const [row, cell] = issue.path;
  const no = typeof row === 'number' && Array.isArray(rows) ? property(rows[row], 'no') : undefined;
  const place = [
    ...(typeof row === 'number' ? [`dòng | row ${row + 1}${typeof no === 'string' ? ` (STT ${no})` : ''}`] : []),
    ...(cell === undefined ? [] : [`ô | cell “${String(cell)}”`]),
  ].join(', ');
  const expected =
    issue.expected === undefined ? [] : [`  Cần | Expected: ${issue.expected.vi} | ${issue.expected.en}`];
  return [
    `Tệp không dùng được | The file cannot be used: ${path}`,
    `  Tại | At: ${place === '' ? 'rows' : place}`,
    `  ${formatIssue(issue, 'vi')} | ${issue.message.en}`,
    ...expected,
  ].join('\n');
}
