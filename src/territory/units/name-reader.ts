import type { Parsed } from '../../outcome/index.js';
import type { AdministrativeUnit } from '../unit.js';
import { UNIT_KINDS } from './kind.js';
import { indexNames, type KindWords, resolveName } from './name-index.js';

// How tables and addresses shorten the words of kinds.
const SHORT_WORDS: Readonly<Record<string, string>> = {
  'thành phố': 'tp',
  'thị xã': 'tx',
  'thị trấn': 'tt',
  huyện: 'h',
  quận: 'q',
  phường: 'p',
  xã: 'x',
};

function kindWords(): KindWords {
  const kindsOf = new Map<string, string[]>();
  for (const [kind, { word, label }] of Object.entries(UNIT_KINDS)) {
    for (const text of new Set([word, label.vi, SHORT_WORDS[word] ?? word])) {
      kindsOf.set(text, [...(kindsOf.get(text) ?? []), kind]);
    }
  }
  return [...kindsOf];
}

/**
 * Tên đầy đủ của đơn vị: the name after the word of the kind.
 *
 * @example
 * import { formatUnitName } from 'vn-ict/territory/units';
 * formatUnitName({ kind: 'thi-tran', name: 'Chợ Rã' }); // => 'thị trấn Chợ Rã'
 */
export function formatUnitName({ kind, name }: Pick<AdministrativeUnit, 'kind' | 'name'>): string {
  return `${UNIT_KINDS[kind].word} ${name}`;
}

function describe(units: readonly AdministrativeUnit[]): string {
  const words = units
    .slice(0, 10)
    .map((unit) => `${unit.code} ${formatUnitName(unit)}${unit.parent === undefined ? '' : ` (${unit.parent})`}`);
  return units.length > 10 ? `${words.join('; ')}; …` : words.join('; ');
}

/**
 * Tra tên trong một danh sách đơn vị: makes a reader of the names of some units, for instance the communes of a district on a day.
 *
 * Names agree without regard to case, encoding (NFC, NFD), spaces, hyphens and the place of the tone mark, with or without the word of
 * the kind (`xã`, `P.`, `TT.`, `TP.`) and a zero before a number (`Phường 01`). If no name agrees in its marks, the names without marks count (`Sỹ Bình` for `Sĩ Bình`), and a name that
 * was written with marks carries the warning `territory.marks-differ`. A word of a kind must be right.
 *
 * @param units - the units among which names are looked for
 * @returns a function that answers with the unit, or with `territory.ambiguous-name` and the candidates in its words,
 * `territory.kind-mismatch`, `territory.unknown-name`, `territory.name-unreadable`
 * @example
 * import { unitNameReader } from 'vn-ict/territory/units';
 * import { bacKanTerritory } from 'vn-ict/territory/bac-kan';
 * const read = unitNameReader(bacKanTerritory().units('district', { asOf: '2023-06-30' }));
 * const reading = read('huyện BA BỂ');
 * reading.success && reading.data.code; // => '061'
 * read('thị xã Bắc Kạn').issues.map(({ code }) => code); // => ['territory.kind-mismatch']
 */
export function unitNameReader<Unit extends AdministrativeUnit>(
  units: readonly Unit[],
): (name: string) => Parsed<Unit> {
  const index = indexNames(units, kindWords(), describe);
  return (name) => resolveName(index, name);
}
