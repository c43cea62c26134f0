import type { ReportCheck } from '../report-check.js';
import { printable } from './printable.js';
import { spellDate, spellPeriod } from './spell.js';
import type { Text, Voice } from './view.js';
import type { Word } from './words.js';

/** Trang bìa: what is known of the report, without what it does not say. A cover that nobody validated may hold anything. */
export function coverOf({ cover }: ReportCheck, voice: Voice): readonly (readonly [label: string, text: Text])[] {
  if (cover === undefined) return [];
  const { language, say, quote } = voice;
  const { role, name } = cover.signatory ?? {};
  const facts: readonly (readonly [Word, Text])[] = [
    ['documentNumber', quote(cover.documentNumber)],
    ['agency', quote(cover.agency)],
    ['territory', quote(cover.territory)],
    ['period', { text: spellPeriod(cover.period, language) }],
    ['asOf', { text: spellDate(cover.asOf, language) }],
    ['issued', { text: spellDate(cover.issued, language) }],
    [
      'signatory',
      quote(
        [role, name]
          .map(printable)
          .filter((part) => part !== '')
          .join(', '),
      ),
    ],
  ];
  return facts.flatMap(([word, text]) => (text.text === '' ? [] : [[say(word), text] as const]));
}

export const titleOf = ({ cover }: ReportCheck, { say, quote }: Voice): Text => {
  const title = quote(cover?.title);
  return title.text === '' ? { text: say('untitled') } : title;
};
