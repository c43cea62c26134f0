import type { PeriodicReport } from 'vn-ict/report';

// Which numbers of a document stand in its typed report, section by section.

/** A number as it is compared: `08` is 8. */
const spelled = (number: string): string => number.replace(/^0+(?=\d)/, '');
const numbersOf = (text: string): readonly string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map(spelled);

/** Keys whose values are places, names and days, not statements. */
const NO_STATEMENT = [
  'origin',
  'row',
  'column',
  'place',
  'id',
  'family',
  'territory',
  'period',
  'asOf',
  'issued',
].concat('citations', 'documentNumber', 'document', 'cover');

/** The numbers of a report by the section that their row, origin or place names; those that name none are at home nowhere. */
export function typedNumbers(
  report: PeriodicReport,
  sectionsIn: (place: string) => readonly string[],
  security: readonly string[] = [],
): ReadonlyMap<string, Set<string>> {
  const typed = new Map<string, Set<string>>();
  const add = (sections: readonly string[], number: string): void => {
    for (const section of sections) typed.set(section, (typed.get(section) ?? new Set()).add(number));
  };
  const walk = (value: unknown, sections: readonly string[]): void => {
    if (typeof value === 'number') add(sections, String(value));
    else if (typeof value === 'string') for (const number of numbersOf(value)) add(sections, number);
    else if (typeof value === 'object' && value !== null) {
      const place = ['row', 'place', 'origin'].flatMap((key) => {
        const text: unknown = Reflect.get(value, key);
        return typeof text === 'string' ? sectionsIn(text) : [];
      });
      for (const [key, inner] of Object.entries(value)) {
        if (!NO_STATEMENT.includes(key)) walk(inner, place.length > 0 ? place : sections);
      }
    }
  };
  // A register of security levels has no place of its own.
  for (const section of report.sections) walk(section, section.kind === 'security-register' ? security : []);
  return typed;
}

/** What no document states with a number: days, years, numbers of documents and of their parts, names of networks and standards. */
const NAMES: readonly RegExp[] = [
  /[Cc]hợ 4\.0/g,
  /https?:\S+/g,
  /\d+\.aspx/g,
  /(?:số )?\d+(?:\/\d{4})?\s?[/-]\s?[A-ZĐ][A-ZĐa-z0-9]*(?:[-/ –]{1,3}[A-ZĐ]+)*/g,
  /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|ngày \d+ tháng \d+ năm \d+/g,
  /\b(?:19|20)\d\d\b/g,
  /QCVN \d+|ISO \d+|IPv6|Covid-19|KT1|C06|\b[2-5]G\b|phiên bản 2\.0/g,
  /[Đđ]iều \d+(?:, Điều \d+)?|[Pp]hụ lục \d+|[Tt]iểu dự án \d+|Dự án 10\b|nội dung số \d+|Đề án 06|\(\d\)/g,
  /cấp độ \d|mức độ \d|mức \d|giai đoạn \d(?!\d)|thứ 6 hằng tuần|\b6 (?:tháng|THÁNG)/g,
];

export interface Prose {
  readonly section: string;
  readonly text: string;
}

/** The numbers of the prose that are in no typed payload of their section, with the words around them. */
export function homeless(
  prose: readonly Prose[],
  typed: ReadonlyMap<string, ReadonlySet<string>>,
  names: readonly RegExp[],
): readonly string[] {
  return prose.flatMap(({ section, text }) => {
    const known = typed.get(section);
    const bare = [...names, ...NAMES].reduce(
      (left, name) => left.replace(name, (found) => ' '.repeat(found.length)),
      text.replace(/\s+/g, ' '),
    );
    return [...bare.matchAll(/\d+(?:[.,]\d+)*/g)]
      .filter(([number]) => known?.has(spelled(number)) !== true)
      .map(({ 0: number, index }) => `${section}: ${number} in “${bare.slice(Math.max(0, index - 40), index + 40)}”`);
  });
}
