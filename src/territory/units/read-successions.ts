import { createIssue, type Issue } from '../../outcome/index.js';
import { isPlainDate } from '../../text/index.js';
import { isWithin } from '../level.js';
import type { Succession } from '../province-succession.js';
import { type AdministrativeUnit, isUnitCode, unitKey } from '../unit.js';
import { levelWords, tableIssues } from './messages.js';
import { nextDay } from './next-day.js';
import { type Fault, makeFault } from './read-row.js';
import { type Forms, MAXIMUM_ISSUES } from './read-rows.js';
import type { SuccessionRow } from './source.js';

/** The successions of a table by the identity of the older and of the newer unit. */
export interface Successions {
  readonly byOlder: ReadonlyMap<string, readonly Succession[]>;
  readonly byNewer: ReadonlyMap<string, readonly Succession[]>;
}

/** Reads the succession rows of a table; what is wrong with them goes to `issues`. */
export function readSuccessions(rows: readonly SuccessionRow[], forms: Forms, issues: Issue[]): Successions {
  const byOlder = new Map<string, Succession[]>();
  const byNewer = new Map<string, Succession[]>();
  for (const [place, row] of rows.entries()) {
    if (issues.length >= MAXIMUM_ISSUES) break;
    const succession = readSuccession(row, forms);
    if ('fault' in succession) {
      issues.push(rowIssue(succession, place));
      continue;
    }
    add(byNewer, unitKey(succession.to), succession);
    const siblings = add(byOlder, unitKey(succession.from), succession);
    if (contradicts(succession, siblings, forms)) {
      issues.push(rowIssue(makeFault('territory.succession-extent', succession.from.code), place));
    }
  }
  return { byOlder, byNewer };
}

function rowIssue({ fault, received, parameters }: Fault, place: number): Issue {
  return createIssue(tableIssues, fault, { path: ['successions', place], received, parameters });
}

function readSuccession(row: SuccessionRow, forms: Forms): Succession | Fault {
  if (typeof row !== 'object' || row === null) return makeFault('territory.row', row, { field: 'row' });
  const { level, date, extent } = row;
  if (!isPlainDate(date)) return makeFault('territory.row', date, { field: 'date' });
  if (extent !== 'whole' && extent !== 'part') return makeFault('territory.row', extent, { field: 'extent' });
  const find = (code: string, fits: (unit: AdministrativeUnit) => boolean): AdministrativeUnit | undefined =>
    isUnitCode(level, code) ? forms.get(code)?.find(fits) : undefined;
  // The older unit lasted at least to the day before.
  const from = find(
    row.from,
    ({ validFrom, validTo }) => validFrom < date && (validTo === undefined || nextDay(validTo) >= date),
  );
  if (from === undefined) return makeFault('territory.succession-unit', row.from, { ...levelWords(level), date });
  const to = find(row.to, ({ validFrom, validTo }) => isWithin(date, validFrom, validTo));
  if (to === undefined) return makeFault('territory.succession-unit', row.to, { ...levelWords(level), date });
  return { from, to, date, extent };
}

function add(map: Map<string, Succession[]>, key: string, succession: Succession): readonly Succession[] {
  const list = map.get(key);
  if (list === undefined) {
    const first = [succession];
    map.set(key, first);
    return first;
  }
  list.push(succession);
  return list;
}

/** Whether a unit would go whole into one unit and also into another, or live on. */
function contradicts(succession: Succession, siblings: readonly Succession[], forms: Forms): boolean {
  const sameDay = siblings.filter(({ date }) => date === succession.date);
  if (sameDay.length > 1 && sameDay.some(({ extent }) => extent === 'whole')) return true;
  if (succession.extent === 'part') return false;
  const { code, era } = succession.from;
  const livesOn = forms
    .get(code)
    ?.some((form) => form.era === era && isWithin(succession.date, form.validFrom, form.validTo));
  return livesOn === true;
}
