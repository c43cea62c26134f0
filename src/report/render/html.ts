import type { Language } from '../../outcome/index.js';
import type { ReportCheck } from '../report-check.js';
import { chartHtml } from './html-chart.js';
import { STYLE } from './html-style.js';
import { escapeHtml, textHtml } from './html-text.js';
import type { RenderOptions } from './options.js';
import { viewOfReport } from './report-view.js';
import type { Block, Part, ReportView, Table } from './view.js';
import { say } from './words.js';

/**
 * Trình bày kết quả kiểm tra dưới dạng HTML: the same as {@link reportToMarkdown}, as one document that needs nothing else: no script, no
 * picture, no font from elsewhere. It is for every reader (landmarks, headings, table heads, a language for each text, signs beside
 * colours), prints on A4, and draws results against their targets.
 *
 * Texts of the report are escaped, and the document forbids scripts.
 *
 * @param check - what `checkReport` answers
 * @param options - the language (`vi` unless named) and how many findings and rows are printed
 * @throws VnIctError `argument.type`, `argument.value` for what is no check, or options that are none
 * @example
 * import { checkReport, reportToHtml } from 'vn-ict/report';
 * const report = {
 *   cover: { title: 'Kế hoạch <b>2024</b>', agency: 'UBND tỉnh Bắc Kạn', period: { kind: 'year', year: 2023 } },
 *   sections: [{ kind: 'security-register', id: 'attt', stated: { total: 26, byLevel: { 1: 5, 2: 17, 3: 3 } } }],
 * } as const;
 * const html = reportToHtml(checkReport(report), { language: 'en' });
 * html.includes('<h1><span lang="vi">Kế hoạch &lt;b&gt;2024&lt;/b&gt;</span></h1>'); // => true
 * html.includes('<a href="#finding-1">Finding 1 (error): the systems of each level must add up to all systems</a>'); // => true
 */
export function reportToHtml(check: ReportCheck, options: RenderOptions = {}): string {
  const view = viewOfReport(check, options);
  const { language, title, subtitle, parts } = view;
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(`${title.text}: ${subtitle}`)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${escapeHtml(say(language, 'skip'))}</a>`,
    headerHtml(view),
    navigationHtml(view),
    '<main id="main" tabindex="-1">',
    ...parts.map((part) => partHtml(part, 2, view)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function headerHtml({ title, subtitle, cover, notes }: ReportView): string {
  const facts = cover.map(([label, text]) => `<dt>${escapeHtml(label)}</dt><dd>${textHtml(text)}</dd>`);
  return [
    '<header>',
    `<h1>${textHtml(title)}</h1>`,
    `<p>${escapeHtml(subtitle)}</p>`,
    ...(facts.length === 0 ? [] : [`<dl>${facts.join('')}</dl>`]),
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    '</header>',
  ].join('\n');
}

function navigationHtml({ language, parts }: ReportView): string {
  const items = parts.map(({ id, heading }) => `<li>${textHtml({ text: heading.text, to: id })}</li>`);
  return `<nav aria-label="${escapeHtml(say(language, 'contents'))}"><ul>${items.join('')}</ul></nav>`;
}

function partHtml({ id, heading, blocks, parts }: Part, depth: 2 | 3, view: ReportView): string {
  const content = blocks.map((block, index) => blockHtml(block, `${id}-${index + 1}`, view.language));
  const back = `<p class="back"><a href="#summary">${escapeHtml(say(view.language, 'back'))}</a></p>`;
  // Parts are landmarks, the findings and sections in them are not: there may be hundreds.
  const element = depth === 2 ? 'section' : 'article';
  return [
    // What a link leads to takes the focus.
    `<${element} id="${id}" tabindex="-1" aria-labelledby="${id}-heading">`,
    `<h${depth} id="${id}-heading">${textHtml(heading)}</h${depth}>`,
    ...content,
    ...parts.map((part) => partHtml(part, 3, view)),
    ...(depth === 3 ? [back] : []),
    `</${element}>`,
  ].join('\n');
}

function blockHtml(block: Block, id: string, language: Language): string {
  const more = block.is === 'paragraph' || block.more === undefined ? '' : `<p>${escapeHtml(block.more)}</p>`;
  switch (block.is) {
    case 'paragraph':
      return `<p>${textHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${textHtml(item)}</li>`).join('\n')}</ul>${more}`;
    case 'table':
      return tableHtml(block) + more;
    case 'chart':
      return chartHtml(block, id, language) + more;
  }
}

function tableHtml({ caption, columns, rows }: Table): string {
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map((row) => {
    const [name, ...cells] = row.map(textHtml);
    return `<tr><th scope="row">${name ?? ''}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<div class="scroll"><table><caption>${escapeHtml(caption)}</caption>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}
