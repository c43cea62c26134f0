import { MARKS } from './marks.js';
import type { Text } from './view.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML that shows it as it is, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A text with its language, its sign and what it leads to. */
export function textHtml({ text, lang, tone, to }: Text): string {
  const words =
    lang === undefined || text === '' ? escapeHtml(text) : `<span lang="${lang}">${escapeHtml(text)}</span>`;
  const linked = to === undefined ? words : `<a href="#${escapeHtml(to)}">${words}</a>`;
  // The sign is a picture of the word behind it: it is not read aloud.
  return tone === undefined
    ? linked
    : `<span class="tone-${escapeHtml(tone)}"><span class="mark" aria-hidden="true">${MARKS[tone]}</span> ${linked}</span>`;
}
