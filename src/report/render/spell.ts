import { type Citation, formatCitation } from '../../law/index.js';
import { type Interval, parseRational, type RationalString, roundRational } from '../../number/index.js';
import { type Language, VnIctError } from '../../outcome/index.js';
import { formatPeriod, type Period } from '../../period/index.js';
import { formatDate, formatNumber, isPlainDate } from '../../text/index.js';
import { printable } from './printable.js';
import type { Word } from './words.js';

const APPROXIMATE_PLACES = 4;

/** An exact value as people read it: `-3.000`, `3.623/27.735 (≈ 0,1306)`. */
export function spellExact(value: RationalString): string {
  const [top = '', bottom] = value.split('/');
  if (bottom === undefined) return orAsItIs(value, () => formatNumber(value));
  return orAsItIs(value, () => {
    const near = roundRational(parseRational(value), APPROXIMATE_PLACES);
    return `${formatNumber(top)}/${formatNumber(bottom)} (≈ ${formatNumber(near)})`;
  });
}

/** Từ bao nhiêu đến bao nhiêu: the ends of an interval in words; an end that no decimal says is told to four places. */
export function spellInterval({ lower, upper }: Interval, say: Say): string {
  const ends = {
    lower: lower === null ? '' : spellEnd(lower.value),
    upper: upper === null ? '' : spellEnd(upper.value),
  };
  if (lower === null) return upper === null ? say('notKnown') : say(upper.included ? 'to' : 'below', ends);
  if (upper === null) return say(lower.included ? 'from' : 'above', ends);
  if (lower.included) return say(upper.included ? 'fromTo' : 'fromBelow', ends);
  return say(upper.included ? 'aboveTo' : 'aboveBelow', ends);
}

type Say = (word: Word, values?: Readonly<Record<string, string>>) => string;

const spellEnd = (value: RationalString): string =>
  orAsItIs(value, () =>
    value.includes('/')
      ? `≈ ${formatNumber(roundRational(parseRational(value), APPROXIMATE_PLACES))}`
      : formatNumber(value),
  );

/** The citations that a payload brings may be none. */
export const spellCitations = (citations: readonly Citation[], language: Language): string =>
  citations
    .map((citation) => orAsItIs(citation?.document, () => printable(formatCitation(citation, { language }))))
    .filter((text) => text !== '')
    .join('; ');

export const spellDate = (date: unknown, language: Language): string =>
  typeof date === 'string' && isPlainDate(date) ? formatDate(date, { language }) : printable(date);

export const spellPeriod = (period: Period, language: Language): string =>
  orAsItIs('', () => formatPeriod(period, { language }));

/** What a payload gives may be of no kind that can be spelt; it is shown as it is then. */
function orAsItIs(value: unknown, spell: () => string): string {
  try {
    return spell();
  } catch (error) {
    if (error instanceof VnIctError || error instanceof TypeError) return printable(value);
    throw error;
  }
}
