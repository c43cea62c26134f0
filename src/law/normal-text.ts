import type { Issue } from '../outcome/index.js';
import { normalizeVietnamese } from '../text/index.js';
import type { DocumentNumberParts } from './document-number-parts.js';
import type { DocumentNumberIssueCode } from './messages.js';

/** A text in the library's encoding, with the way back to the places of the text as it came. */
export interface NormalText {
  readonly text: string;
  /** The place in the received text of a place in `text`. */
  readonly placeOf: (place: number) => number;
}

/** A number found in normalised text. */
export interface NormalFinding {
  readonly start: number;
  readonly end: number;
  readonly parts: DocumentNumberParts;
  readonly issues: readonly Issue<DocumentNumberIssueCode>[];
}

/** `Ð` and `ð` of Icelandic, which look like `Đ` and `đ` and stand for them in older files. */
export function restoreD(text: string): string {
  return text.includes('\u00D0') || text.includes('\u00F0')
    ? text.replaceAll('\u00D0', 'Đ').replaceAll('\u00F0', 'đ')
    : text;
}

// A letter with the marks and the invisible characters that follow it, or a line break: what is normalised together. Made when it
// is needed: \p{M} costs a program that only imports more than all other patterns of this room.
function clusters(): RegExp {
  const joined = String.raw`\p{M}\u00AD\u200B-\u200D\u2060\uFEFF`;
  return new RegExp(String.raw`\r\n|[^${joined}][${joined}]*|[${joined}]`, 'gu');
}

/** Normalises a page of prose and keeps its places. Linear. */
export function normalText(received: string): NormalText {
  if (normalizeVietnamese(received) === received) return { text: restoreD(received), placeOf: (place) => place };
  const places: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of received.matchAll(clusters())) {
    const normal = normalizeVietnamese(cluster);
    for (let at = 0; at < normal.length; at += 1) places.push(index);
    text += normal;
  }
  return { text: restoreD(text), placeOf: (place) => places[place] ?? received.length };
}
