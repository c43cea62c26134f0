import type { PeriodicReport } from 'vn-ict/report';
import { numeralsOf, withoutNames } from './numerals.js';

/** A number of a report, and the places of the document where its row, origin or place says that it stands. */
export interface TypedFigure {
  readonly number: string;
  readonly places: readonly string[];
  /** The keys that lead to it in the report. */
  readonly path: readonly string[];
  /** The text as typed; without one, a number that was counted from words. */
  readonly printed?: string;
}

export type Node = Readonly<Record<string, unknown>>;
export type Section = PeriodicReport['sections'][number];

/** The places that an object of a section names; none for one that stands where the object around it does. */
export type PlacesOf = (node: Node, section: Section) => readonly string[];

/** Keys whose values are places, names, numbers of rows and days, not statements. */
const NO_STATEMENT = new Set([
  ...['origin', 'row', 'column', 'place', 'id', 'no', 'number', 'label', 'title', 'family', 'section', 'territory'],
  ...[
    'period',
    'asOf',
    'issued',
    'completedOn',
    'years',
    'citations',
    'definition',
    'documentNumber',
    'document',
    'checks',
  ],
]);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What an object says of where it stands. */
export const placeOf = (node: Node): string =>
  [node['row'], node['place'], node['origin']].filter((text) => typeof text === 'string').join(' ');

/** The texts of an object that quote figures typed beside them. */
const quoting = (node: Node): string =>
  [node['text'], node['name']].filter((text) => typeof text === 'string').join(' ');

/**
 * The numbers of a report. What a sentence or a name quotes of the figures typed beside it is one number, not two.
 */
export function typedFigures(
  report: PeriodicReport,
  placesOf: PlacesOf,
  names: readonly RegExp[],
): readonly TypedFigure[] {
  const found: TypedFigure[] = [];
  const walk = (
    value: unknown,
    path: readonly string[],
    places: readonly string[],
    section: Section,
    quoted = '',
  ): void => {
    if (typeof value === 'number') {
      found.push({ number: String(value), places, path });
    } else if (typeof value === 'string') {
      if (quoted.includes(value)) return;
      for (const { number } of numeralsOf(withoutNames(value, names))) {
        found.push({ number, places, path, printed: value });
      }
    } else if (isNode(value)) {
      const own = placesOf(value, section);
      const here = quoting(value);
      for (const [key, inner] of Object.entries(value)) {
        // A family may name a field like one of these.
        if (NO_STATEMENT.has(key) && path.at(-1) !== 'figures') continue;
        const isText = key === 'text' || key === 'name';
        const quote = isText ? '' : `${quoted} ${here}`;
        walk(inner, [...path, key], own.length > 0 ? own : places, section, quote);
      }
    }
  };
  for (const [index, section] of report.sections.entries()) walk(section, ['sections', `${index}`], [], section);
  return found;
}
