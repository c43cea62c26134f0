// Every number that the three documents state stands in a typed payload of their examples, in the section, line, footnote or row that prints it
// and as often as it is printed there; and every numeral of the payloads is printed where it says.
//
// A figure is typed with the words that the place prints beside it (`51.500`, `136 điểm`, `hơn 400 triệu đồng`). What is not seen: numbers in
// words (`hai`, `một`), equal figures of one place that are typed for one another, and whether a figure is typed as what the document says of
// it. A place is a row of the tables, a line of the aims of the scheme, a footnote, and elsewhere a whole section.
import { describe, expect, it } from 'vitest';
import { REPORTING_DEADLINES } from 'vn-ict/period';
import type { ReportStatement } from 'vn-ict/report';
import { periodicReportSchema, safeParsePayload } from 'vn-ict/schema';
import { assessmentInterval } from 'vn-ict/security';
import { seedText } from '../sources.js';
import { compare, NOTHING, numbersOf } from './compare.js';
import type { Document } from './document.js';
import { HALF_YEAR } from './half-year.js';
import { NAMES } from './numerals.js';
import { PLAN } from './plan.js';
import { SCHEME } from './scheme.js';
import { typedFigures } from './typed-figures.js';
import { otherwise, projectsOtherwise, wordsOtherwise } from './verbatim.js';

const DOCUMENTS: readonly (readonly [string, Document])[] = [
  ['Báo cáo 6 tháng đầu năm 2023', HALF_YEAR],
  ['Kế hoạch 883/KH-UBND', PLAN],
  ['Đề án kèm Quyết định 1655/QĐ-UBND', SCHEME],
];

const textOf = ({ prose }: Document): string =>
  prose()
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

/** A copy of a payload with another text or number at the end of some keys. */
function changed(payload: unknown, path: readonly string[], value: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(payload)) {
    return payload.map((item: unknown, at) => (`${at}` === key ? changed(item, rest, value) : item));
  }
  if (typeof payload !== 'object' || payload === null) throw new Error(`no ${key}`);
  return { ...payload, [key]: changed(Reflect.get(payload, key), rest, value) };
}

describe.each(DOCUMENTS)('%s', (_, document) => {
  const { report, placesOf, names } = document;
  const prose = document.prose();
  const printed = numbersOf(prose, names);
  const typed = typedFigures(report, placesOf, names);

  it('is cut into places without losing a word', () => {
    // The numbers of sections, rows and pages are left out, roman ones too.
    const letters = (text: string): number => text.replace(/[^A-Za-zÀ-ỹ]|[IVX]/g, '').length;
    expect(prose.reduce((sum, { text }) => sum + letters(text), 0)).toBe(letters(seedText(document.seed)));
  });

  it('has a home for each number, and prints each numeral of its payloads', () => {
    expect(compare(printed, typed, document)).toEqual(NOTHING);
  });

  it('prints each figure as it is typed, with its words and units', () => {
    expect(otherwise(document)).toEqual([]);
    expect(projectsOtherwise(document)).toEqual([]);
    expect(wordsOtherwise(document)).toEqual([]);
  });

  it('has no expression for what it does not say', () => {
    const text = textOf(document);
    expect(names.filter((name) => text.match(name) === null)).toEqual([]);
  });

  it('is a valid payload', () => {
    expect(safeParsePayload(periodicReportSchema, JSON.parse(JSON.stringify(report))).issues).toEqual([]);
  });

  it('misses each figure that is typed otherwise', { timeout: 60_000 }, () => {
    const placed = typed.filter(({ places }) => places.length > 0);
    const figures = [...new Map(placed.map(({ path }) => [path.join('.'), path] as const)).values()];
    const unnoticed = figures.filter((path) => {
      const other = changed(report, path, '987.654') as typeof report;
      const { homeless, unprinted } = compare(printed, typedFigures(other, placesOf, names), document);
      // A sentence leaves its numbers to the figures that it quotes.
      const isSentence = path.at(-1) === 'text' || path.at(-1) === 'name';
      return (homeless.length === 0 && !isSentence) || !unprinted.some((one) => one.includes(': 987.654,'));
    });
    expect(figures.length).toBeGreaterThan(50);
    expect(unnoticed.map((path) => path.join('.'))).toEqual([]);
  });
});

it('has no expression for what none of them says', () => {
  const text = DOCUMENTS.map(([, document]) => textOf(document)).join(' ');
  expect(NAMES.filter((name) => text.match(name) === null)).toEqual([]);
});

describe('what the library knows of the plan', () => {
  const statements = PLAN.report.sections.flatMap((section) =>
    section.kind === 'statements' ? section.statements : [],
  );
  const figuresOf = (id: string): ReportStatement['figures'] => statements.find((one) => one.id === id)?.figures;

  it('reports before the days of the quarter that it prints', () => {
    const day = (id: 'bac-kan-2024-agencies' | 'bac-kan-2024-standing-committee'): string =>
      `${REPORTING_DEADLINES[id].due.day}`;
    expect(figuresOf('report-of-agencies')).toEqual({ day: day('bac-kan-2024-agencies') });
    expect(figuresOf('report-to-standing-committee')).toEqual({ day: day('bac-kan-2024-standing-committee') });
  });

  it('assesses its systems as often as it prints', () => {
    const every = (level: 1 | 2 | 3 | 4): string =>
      `1 lần/${(assessmentInterval(level, 'plan-883').months ?? 0) / 12} năm`;
    expect(figuresOf('assessment-cycle')).toEqual({ levels1And2: every(1), levels3And4: every(3) });
    expect([every(2), every(4)]).toEqual([every(1), every(3)]);
  });
});
