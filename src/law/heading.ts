import { documentTypeWords } from './abbreviation.js';
import type { DocumentType } from './document-type.js';

const LABELS = ['số hiệu', 'ký hiệu', 'kí hiệu', 'số và', 'số'];
const LEADS = ['căn cứ ', 'theo ', 'thực hiện ', 'tại ', 'kèm theo '];
const BLANKS = ' .,:…_/';
const QUOTES = /["“”‘’'()]/g;

/**
 * The kind that the words before a number name: `null` for none (`Số:`), `undefined` for words that head no document.
 */
export function kindOfHeading(prefix: string): DocumentType | null | undefined {
  const common = commonHeadings().get(prefix.toLowerCase());
  if (common !== undefined) return common;
  const words = headingWords(prefix);
  if (words === '' || words === 'văn bản') return null;
  return kindAtStart(words) ?? (words.startsWith('văn bản ') ? null : undefined);
}

let headings: ReadonlyMap<string, DocumentType | null> | undefined;

/** The headings as nearly every document writes them, so that these need no taking apart. */
function commonHeadings(): ReadonlyMap<string, DocumentType | null> {
  if (headings !== undefined) return headings;
  const map = new Map<string, DocumentType | null>([
    ['số ', null],
    ['số: ', null],
    ['số:', null],
  ]);
  for (const [words, type] of documentTypeWords()) {
    for (const label of [' ', ' số ', ' số: ']) map.set(words + label, type);
  }
  headings = map;
  return map;
}

// No name of a kind has more words.
const MOST_WORDS = 6;
// Letters head nothing but a number (`BC số`); words go on (`Luật An ninh mạng số`).
const MOST_LETTERS = 3;

/** The kind whose words stand first (`Quyết định khen thưởng số`), the longest of them. */
function kindAtStart(words: string): DocumentType | undefined {
  const kinds = documentTypeWords();
  const exact = kinds.get(words);
  if (exact !== undefined) return exact;
  let longest: DocumentType | undefined;
  let space = words.indexOf(' ');
  for (let count = 0; space > 0 && count < MOST_WORDS; count += 1) {
    const type = kinds.get(words.slice(0, space));
    if (type !== undefined && space > MOST_LETTERS) longest = type;
    space = words.indexOf(' ', space + 1);
  }
  return longest;
}

/** In lower case, without quotes, a label (`số`, `ký hiệu`) and the verb of a legal basis (`Căn cứ`). */
function headingWords(prefix: string): string {
  let words = trimBlanks(prefix.replace(QUOTES, '').toLowerCase());
  for (let label = labelAtEnd(words); label !== undefined; label = labelAtEnd(words)) {
    words = trimBlanks(words.slice(0, words.length - label.length));
  }
  words = words.trimStart();
  const lead = LEADS.find((name) => words.startsWith(name));
  return lead === undefined ? words : words.slice(lead.length).trimStart();
}

function labelAtEnd(words: string): string | undefined {
  return LABELS.find((name) => {
    const before = words.charAt(words.length - name.length - 1);
    return words.endsWith(name) && (before === '' || ' ,/'.includes(before));
  });
}

/** Without the spaces, colons, commas and the dots of a blank number at the end. */
function trimBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && BLANKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
