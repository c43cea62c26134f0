// Checks a workbook and a CSV, and writes an annotated copy: `npm run demo:workbook`, `npm run demo:workbook -- my-folder`.
// It first writes both files itself from the tables of Kế hoạch 883/KH-UBND and Quyết định 1655/QĐ-UBND, with the mistakes they print.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { checkPortfolio } from 'vn-ict/portfolio';
import { PROJECT_LIST, parseCsv, portfolioOf, readTable } from 'vn-ict/report/table';
import { annotate } from './annotate.js';
import { checkWorkbook } from './check-workbook.js';
import { csvOfScheme, workbookOfPlan } from './write-sources.js';

function main([folder = join(tmpdir(), 'vn-ict-workbook')]: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const [source, annotated, list] = ['bang-so-lieu.xlsx', 'bang-so-lieu-co-ghi-chu.xlsx', 'danh-muc.csv'].map((name) =>
    join(folder, name),
  );
  if (source === undefined || annotated === undefined || list === undefined) return;
  writeFileSync(source, write(workbookOfPlan(), { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  writeFileSync(list, csvOfScheme());

  const workbook = read(readFileSync(source));
  const { notes, issues } = checkWorkbook(workbook);
  annotate(workbook, notes);
  writeFileSync(annotated, write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const lines = notes.map(({ sheet, address, text }) => `${sheet}!${address}: ${text.replaceAll('\n', ' ')}`);

  const table = readTable(parseCsv(readFileSync(list, 'utf8')), PROJECT_LIST);
  const { portfolio } = portfolioOf(table, { id: 'csv', title: 'Danh mục dự án' });
  const found = checkPortfolio(portfolio).issues.map(({ message }) => `danh-muc.csv: ${message.vi}`);
  const doubts = issues.map((issue) => `Lưu ý: ${issue}`);
  process.stdout.write(`${[...lines, ...found, ...doubts, '', `Bản có ghi chú: ${annotated}`].join('\n')}\n`);
}

main(process.argv.slice(2));
