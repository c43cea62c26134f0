import { documentTypeWords } from './abbreviation.js';
import type { DocumentType } from './document-type.js';

const LABELS = ['số hiệu', 'ký hiệu', 'kí hiệu', 'số và', 'số'];
const LEADS = ['căn cứ ', 'theo ', 'thực hiện ', 'tại ', 'kèm theo '];
const BLANKS = ' .,:…_';
const QUOTES = /["“”‘’'()]/g;

/**
 * The kind that the words before a number name: `null` for none (`Số:`), `undefined` for words that head no document.
 */
export function kindOfHeading(prefix: string): DocumentType | null | undefined {
  const words = headingWords(prefix);
  if (words === '' || words === 'văn bản') return null;
  const kinds = documentTypeWords();
  return kinds.get(words) ?? longestKind(words, kinds) ?? (words.startsWith('văn bản ') ? null : undefined);
}

/** The kind whose words stand first (`Quyết định khen thưởng số`), the longest of them. */
function longestKind(words: string, kinds: ReadonlyMap<string, DocumentType>): DocumentType | undefined {
  let longest: DocumentType | undefined;
  let length = 3;
  for (const [label, type] of kinds) {
    if (label.length > length && words.charAt(label.length) === ' ' && words.startsWith(label)) {
      longest = type;
      length = label.length;
    }
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
    return words.endsWith(name) && (before === '' || before === ' ' || before === ',');
  });
}

/** Without the spaces, colons, commas and the dots of a blank number at the end. */
function trimBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && BLANKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
