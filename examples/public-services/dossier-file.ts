// A file of dossiers as a one-stop-shop system exports it: UTF-8, a comma between cells, quotes where a cell holds one.

import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Issue } from 'vn-ict';
import type { Dossier } from 'vn-ict/public-service';
import { dossierSchema, safeParsePayload } from 'vn-ict/schema';

/** Column by column: the name in the file, and the field. */
const COLUMNS = [
  ['ma_ho_so', 'id'],
  ['ma_tthc', 'procedure'],
  ['don_vi', 'unit'],
  ['kenh', 'channel'],
  ['ngay_nop', 'submitted'],
  ['ngay_tiep_nhan', 'received'],
  ['ngay_bat_dau_xu_ly', 'processingStarted'],
  ['ngay_hen_tra', 'due'],
  ['ngay_tra', 'settled'],
  ['phi_bang_0', 'feesAreZero'],
  ['thanh_toan', 'paidOnline'],
  ['so_hoa', 'componentDigitised'],
  ['tai_su_dung', 'dataReused'],
  ['ket_qua_dien_tu', 'electronicResult'],
] as const satisfies readonly (readonly [string, keyof Dossier])[];

const MARKS: ReadonlySet<string> = new Set(['feesAreZero', 'componentDigitised', 'dataReused', 'electronicResult']);

/** A line that is no dossier. */
export interface BrokenLine {
  readonly line: number;
  readonly issue: Issue;
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export async function writeDossiers(path: string, dossiers: Iterable<Dossier>): Promise<void> {
  const file = createWriteStream(path, 'utf8');
  file.write(`${COLUMNS.map(([name]) => name).join(',')}\n`);
  for (const dossier of dossiers) {
    const cells = COLUMNS.map(([, field]) => {
      const value = dossier[field];
      return value === undefined || value === false ? '' : value === true ? '1' : quoted(value);
    });
    if (!file.write(`${cells.join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** The cells of one line. */
export function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  let [cell, inside] = ['', false];
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? '';
    if (char === '"' && inside && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') inside = !inside;
    else if (char === ',' && !inside) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell];
}

/** The dossiers of a file, one by one; `progress` hears how many bytes were read. */
export async function* readDossiers(
  path: string,
  broken: BrokenLine[],
  progress: (bytes: number) => void,
): AsyncGenerator<Dossier> {
  const fields = new Map<string, keyof Dossier>(COLUMNS);
  let names: readonly (keyof Dossier | undefined)[] | undefined;
  let [line, bytes] = [0, 0];
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    bytes += Buffer.byteLength(text) + 1;
    const cells = cellsOf(line === 1 ? text.replace(/^\uFEFF/, '') : text);
    if (names === undefined) {
      names = cells.map((name) => fields.get(name));
      continue;
    }
    const parsed = safeParsePayload(dossierSchema, dossierOf(names, cells));
    if (parsed.success) yield parsed.data;
    else if (broken.length < 20) broken.push({ line, issue: parsed.issues[0] });
    if (line % 1_000 === 0) progress(bytes);
  }
  progress(bytes);
}

function dossierOf(names: readonly (keyof Dossier | undefined)[], cells: readonly string[]): Record<string, unknown> {
  const dossier: Record<string, unknown> = {};
  names.forEach((name, column) => {
    const cell = cells[column] ?? '';
    if (name !== undefined && cell !== '') dossier[name] = MARKS.has(name) ? cell === '1' : cell;
  });
  return dossier;
}
