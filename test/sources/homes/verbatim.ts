// What is typed as printed stands so in its place: words and units too, not its numbers alone.
import type { Document } from './document.js';
import { placeOf, typedFigures } from './typed-figures.js';

// `khoảng: 83.975` is typed without the colon; a line may end within `NĐ-CP`.
const oneLine = (text: string): string =>
  text.replaceAll(':', '').replace(/-\s+/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();

/** The text of a place, on one line. */
export function textAt(document: Document): (place: string) => string {
  const texts = new Map<string, string>();
  for (const { place, text } of document.prose()) texts.set(place, oneLine(`${texts.get(place) ?? ''} ${text}`));
  return (place) => texts.get(place) ?? '';
}

/** The words of a sentence that carry its numbers; the sentence itself is told shorter than it is printed. */
const figuresOf = (sentence: string): readonly string[] =>
  sentence.match(/[^\s:;,]*\d[^\s:;]*(?: [^\s\d:;,]+)?/g) ?? [];

/** The typed texts that do not stand in their places, each with where it is typed. */
export function otherwise(document: Document): readonly string[] {
  const text = textAt(document);
  return typedFigures(document.report, document.placesOf, document.names).flatMap(({ path, places, printed }) => {
    if (printed === undefined) return [];
    const parts = path.at(-1) === 'text' ? figuresOf(printed) : [printed];
    const lost = parts.filter((part) => !places.some((place) => text(place).includes(oneLine(part))));
    return lost.map((part) => `${path.join('.')}: ${part}`);
  });
}

const FORMS = { lease: 'thuê', investment: 'đầu tư' } as const;

/** What the projects of the lists of a report say and their rows do not print. */
export function projectsOtherwise(document: Document): readonly string[] {
  const text = textAt(document);
  return document.report.sections.flatMap((section): readonly string[] => {
    if (section.kind !== 'portfolio') return [];
    return section.portfolio.projects.flatMap((project) => {
      const row = document
        .placesOf({ ...project }, section)
        .map(text)
        .join(' ');
      const { name, leadAgency, note, deliveryForm } = project;
      const form = deliveryForm === undefined ? undefined : FORMS[deliveryForm];
      const cells = [name, leadAgency, note, form].filter((cell) => cell !== undefined);
      return cells.filter((cell) => !row.includes(oneLine(cell))).map((cell) => `${placeOf({ ...project })}: ${cell}`);
    });
  });
}

/** Numbers that a report has of words which are not told, and words that are not printed. */
export function wordsOtherwise(document: Document): readonly string[] {
  const text = textAt(document);
  const told = document.inWords.map(({ number }) => number);
  const untold = typedFigures(document.report, document.placesOf, document.names)
    .filter(({ printed, places }) => printed === undefined && places.length === 0)
    .map(({ path, number }) => `${path.at(-1)}: ${number}`)
    .filter((number) => !told.includes(number));
  const unprinted = document.inWords.filter(({ place, words }) => !text(place).includes(oneLine(words)));
  return [...untold, ...unprinted.map(({ number }) => number)];
}
