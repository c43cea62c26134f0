import type { Citation, LegalCitation } from '../law/index.js';
import type { BilingualText, IssueDetails } from '../outcome/index.js';

type Place = readonly [article?: string, clause?: string, point?: string];

function citation(document: LegalCitation['document'], [article, clause, point]: Place, type?: 'law'): LegalCitation {
  return {
    document,
    ...(type && { type }),
    ...(article && { article }),
    ...(clause && { clause }),
    ...(point && { point }),
  };
}

/** A place in Nghị định 85/2016/NĐ-CP. */
export const nd85 = (...place: Place): LegalCitation => citation('85/2016/NĐ-CP', place);
/** A place in Nghị định 331/2026/NĐ-CP. */
export const nd331 = (...place: Place): LegalCitation => citation('331/2026/NĐ-CP', place);
/** A place in Luật An toàn thông tin mạng 86/2015/QH13. */
export const law86 = (...place: Place): LegalCitation => citation('86/2015/QH13', place, 'law');
/** A place in Luật An ninh mạng 116/2025/QH15. */
export const law116 = (...place: Place): LegalCitation => citation('116/2025/QH15', place, 'law');
/** A place in Thông tư 12/2022/TT-BTTTT. */
export const tt12 = (...place: Place): LegalCitation => citation('12/2022/TT-BTTTT', place);
/** A place in Thông tư 03/2017/TT-BTTTT. */
export const tt03 = (...place: Place): LegalCitation => citation('03/2017/TT-BTTTT', place);

/** A place in Thông tư 31/2017/TT-BTTTT. */
export const tt31 = (...place: Place): LegalCitation => citation('31/2017/TT-BTTTT', place);
/** A place in Nghị định 224/2026/NĐ-CP. */
export const nd224 = (...place: Place): LegalCitation => citation('224/2026/NĐ-CP', place);
/** A place in Nghị định 02/2025/NĐ-CP. */
export const nd02 = (...place: Place): LegalCitation => citation('02/2025/NĐ-CP', place);
/** TCVN 11930:2017, or a section of it. */
export const tcvn11930 = (section?: string): LegalCitation => ({
  document: 'TCVN 11930:2017',
  ...(section === undefined ? {} : { section }),
});
/** TCVN 14423:2026, or a section of it as third-party notes number them. */
export const tcvn14423 = (section?: string): LegalCitation => ({
  document: 'TCVN 14423:2026',
  ...(section === undefined ? {} : { section }),
});
/** Kế hoạch 883/KH-UBND of Bắc Kạn, Phần II, mục III.6: the tasks of information security for 2024. */
export const plan883 = (): LegalCitation => ({
  document: '883/KH-UBND của UBND tỉnh Bắc Kạn',
  part: 'II',
  section: 'III',
  clause: '6',
});

const WORDS = [
  ['point', 'điểm', 'Point'],
  ['clause', 'khoản', 'Clause'],
  ['article', 'Điều', 'Article'],
] as const;

/**
 * A place in a decree or a law in words, as law's `formatCitation` writes it (a test holds both together): that one carries the reader of
 * every document number, 10 kB that a classifier in a browser does not need.
 */
export function citationText(citation: Citation): BilingualText {
  const [kind, kindEn] = citation.document.endsWith('NĐ-CP') ? ['Nghị định', 'Decree'] : ['Luật', 'Law'];
  let [vi, en, before] = ['', '', ''];
  for (const [place, word, english] of WORDS) {
    const value = citation[place];
    if (value === undefined) continue;
    vi += `${word} ${value} `;
    en = `${en}${before}${english} ${value}`;
    before = ', ';
  }
  return { vi: `${vi}${kind} ${citation.document}`, en: `${en}${en && ' of '}${kindEn} ${citation.document}` };
}

/** What an issue says of the rule that is broken: its places in the law, in words and as data. */
export function citing(...citations: readonly LegalCitation[]): IssueDetails {
  return { parameters: citationParameters(...citations), citations };
}

/** The places in the law for the texts of an issue. */
export function citationParameters(...citations: readonly Citation[]): {
  readonly citation: string;
  readonly citationEn: string;
} {
  const texts = citations.map(citationText);
  return { citation: texts.map(({ vi }) => vi).join('; '), citationEn: texts.map(({ en }) => en).join('; ') };
}
