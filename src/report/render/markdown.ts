import type { ReportCheck } from '../report-check.js';
import { escapeLine, escapeMarkdown } from './markdown-text.js';
import { marked } from './marks.js';
import type { RenderOptions } from './options.js';
import { viewOfReport } from './report-view.js';
import type { Block, Part, Table } from './view.js';

/**
 * Trình bày kết quả kiểm tra dưới dạng Markdown: what `checkReport` found, for people to read: the summary, every contradiction with the cells
 * that must be wrong and what they should print, the indicators against their targets, what could not be read.
 *
 * Texts of the report are escaped: none of them makes a tag, a link, a heading or another column.
 *
 * @param check - what `checkReport` answers
 * @param options - the language (`vi` unless named) and how many findings and rows are printed
 * @throws VnIctError `argument.type`, `argument.value` for what is no check, or options that are none
 * @example
 * import { checkReport, reportToMarkdown } from 'vn-ict/report';
 * const report = {
 *   cover: { title: 'Kế hoạch chuyển đổi số năm 2024', agency: 'UBND tỉnh Bắc Kạn', period: { kind: 'year', year: 2023 } },
 *   sections: [{ kind: 'security-register', id: 'attt', stated: { total: 26, byLevel: { 1: 5, 2: 17, 3: 3 } } }],
 * } as const;
 * const lines = reportToMarkdown(checkReport(report)).split('\n');
 * lines[0]; // => '# Kế hoạch chuyển đổi số năm 2024'
 * lines.includes('- **Kỳ báo cáo**: năm 2023'); // => true
 * lines.find((line) => line.startsWith('| attt.total |')); // => '| attt.total | Tổng số hệ thống thông tin |  | 26 |'
 */
export function reportToMarkdown(check: ReportCheck, options: RenderOptions = {}): string {
  const { title, subtitle, cover, notes, parts } = viewOfReport(check, options);
  const lines: string[] = [`# ${escapeLine(title.text)}`, '', `**${escapeMarkdown(subtitle)}**`, ''];
  for (const [label, text] of cover) lines.push(`- **${escapeMarkdown(label)}**: ${escapeMarkdown(text.text)}`);
  if (cover.length > 0) lines.push('');
  for (const note of notes) lines.push(escapeLine(note), '');
  for (const part of parts) writePart(lines, part, 2);
  return `${lines.join('\n').trimEnd()}\n`;
}

function writePart(lines: string[], { heading, blocks, parts }: Part, depth: number): void {
  lines.push(`${'#'.repeat(depth)} ${escapeLine(marked(heading))}`, '');
  for (const block of blocks) writeBlock(lines, block);
  for (const part of parts) writePart(lines, part, depth + 1);
}

function writeBlock(lines: string[], block: Block): void {
  switch (block.is) {
    case 'paragraph':
      lines.push(escapeLine(marked(block.text)), '');
      break;
    case 'list':
      for (const item of block.items) lines.push(`- ${escapeLine(marked(item))}`);
      lines.push('');
      break;
    case 'table':
      writeTable(lines, block);
      break;
    case 'chart':
      // What it draws stands in the table before it.
      return;
  }
  if (block.is !== 'paragraph' && block.more !== undefined) lines.push(escapeLine(block.more), '');
}

function writeTable(lines: string[], { caption, columns, rows }: Table): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  lines.push(`**${escapeMarkdown(caption)}**`, '');
  lines.push(line(columns.map(escapeMarkdown)), line(columns.map(() => '---')));
  for (const row of rows) lines.push(line(row.map((cell) => escapeMarkdown(marked(cell)))));
  lines.push('');
}
