import { abbreviationOf, documentTypeWords } from './abbreviation.js';
import type { DocumentType } from './document-type.js';
import { DOCUMENT_TYPES } from './document-type-table.js';

const NEAR = 60;
const FAR = 200;
const LABEL = /(?:số|ký hiệu)[ :]{0,3}$/i;
const STOP = /[;.:!?()“”"\d]|\n\s*\n/g;
const WORD_LENGTH = 32;

/** Whether `số` stands right before a place. */
export function isLabelled(text: string, at: number): boolean {
  return LABEL.test(text.slice(Math.max(0, at - 12), at));
}

/**
 * The kind that the words before a number name: the words right before it (`Quyết định số`), or, where the symbol leaves several kinds open,
 * the last of them in the same clause (`Luật An ninh mạng số`).
 */
export function wordBefore(text: string, at: number, open: readonly DocumentType[]): DocumentType | null {
  const before = text
    .slice(Math.max(0, at - NEAR), at)
    .replace(/\s+/g, ' ')
    .replace(LABEL, '')
    .trimEnd();
  return adjacentWord(before) ?? (open.length > 1 ? farWord(text, at, open) : null);
}

function adjacentWord(before: string): DocumentType | null {
  const words = documentTypeWords();
  const lower = before.toLowerCase();
  for (let length = Math.min(WORD_LENGTH, lower.length); length > 1; length -= 1) {
    const start = lower.length - length;
    if (start > 0 && !isEdge(lower.charAt(start - 1))) continue;
    const type = words.get(lower.slice(start));
    if (type !== undefined && isWritten(type, lower.slice(start), before.slice(start))) return type;
  }
  return null;
}

/** Words name a kind in any case, letters only as they are written: `BC số`, not `bc số`. */
function isWritten(type: DocumentType, lower: string, printed: string): boolean {
  if (lower.includes(' ') || DOCUMENT_TYPES[type].vi.toLowerCase() === lower) return true;
  return abbreviationOf(printed, 'state')?.letters === printed;
}

function isEdge(character: string): boolean {
  return ' ,;(“"-/'.includes(character);
}

function farWord(text: string, at: number, open: readonly DocumentType[]): DocumentType | null {
  const window = text.slice(Math.max(0, at - FAR), at);
  let from = 0;
  for (const match of window.matchAll(STOP)) from = match.index + match[0].length;
  const clause = window.slice(from).replace(/\s+/g, ' ').toLowerCase();
  let best: DocumentType | null = null;
  let latest = -1;
  for (const type of open) {
    const label = DOCUMENT_TYPES[type].vi.toLowerCase();
    const place = clause.lastIndexOf(label);
    // `luật` in `bộ luật` is the later of the two places, but the longer word.
    const inside = type === 'law' && clause.slice(Math.max(0, place - 3), place) === 'bộ ';
    if (place > latest && !inside) {
      best = type;
      latest = place;
    }
  }
  return best;
}
