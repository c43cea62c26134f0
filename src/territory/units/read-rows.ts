import { createIssue, type Issue } from '../../outcome/index.js';
import type { AdministrativeUnit } from '../unit.js';
import { levelWords, tableIssues } from './messages.js';
import { nextDay } from './next-day.js';
import { daysMemory, type Fault, readRow } from './read-row.js';
import type { TerritoryTable, UnitRow } from './source.js';

/** The forms of each unit by its code, in the order of their days. A code has as many digits as its level asks, so it says the level. */
export type Forms = ReadonlyMap<string, readonly AdministrativeUnit[]>;

/** Issues in a table are listed up to this number: a hostile table must not fill the memory with them. */
export const MAXIMUM_ISSUES = 100;

/** Reads the rows of a table; what is wrong with them goes to `issues`. */
export function readRows(table: TerritoryTable, issues: Issue[]): Forms {
  const forms = new Map<string, AdministrativeUnit[]>();
  const daysOf = daysMemory();
  const { units } = table;
  const filed: (AdministrativeUnit | undefined)[] = [];
  for (let place = 0; place < units.length && issues.length < MAXIMUM_ISSUES; place += 1) {
    // `units` may be sparse or hold anything: `readRow` looks.
    const reading = readRow(units[place] as UnitRow, table, daysOf);
    const wrong = 'fault' in reading ? reading : file(forms, reading);
    if (wrong !== undefined) issues.push(rowIssue(wrong, place));
    filed.push(wrong === undefined && !('fault' in reading) ? reading : undefined);
  }
  for (const [place, unit] of filed.entries()) {
    if (issues.length >= MAXIMUM_ISSUES) break;
    if (unit === undefined || hasParent(unit, forms)) continue;
    const { level, code, validFrom, validTo = '…', parent: received } = unit;
    const parameters = { ...levelWords(level), code, validFrom, validTo };
    issues.push(rowIssue({ fault: 'territory.orphan', received, parameters }, place));
  }
  return forms;
}

function rowIssue({ fault, received, parameters }: Fault, place: number): Issue {
  return createIssue(tableIssues, fault, { path: ['units', place], received, parameters });
}

/** Files a unit among the forms of its code, or says with what it clashes. */
function file(forms: Map<string, AdministrativeUnit[]>, unit: AdministrativeUnit): Fault | undefined {
  const { level, code } = unit;
  const others = forms.get(code);
  if (others === undefined) {
    forms.set(code, [unit]);
    return undefined;
  }
  const clash = others.find((other) => starts(other, unit) || starts(unit, other));
  if (clash === undefined) {
    others.push(unit);
    others.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
    return undefined;
  }
  if (clash.parent === unit.parent)
    return { fault: 'territory.duplicate-code', received: code, parameters: levelWords(level) };
  const parents = `${clash.parent} & ${unit.parent}`;
  return { fault: 'territory.two-parents', received: code, parameters: { ...levelWords(level), parents } };
}

/** Whether the first day of `one` is a day of `other`. */
function starts(one: AdministrativeUnit, other: AdministrativeUnit): boolean {
  return other.validFrom <= one.validFrom && (other.validTo === undefined || one.validFrom <= other.validTo);
}

/** Whether the unit above is in the table on every day of the unit. */
function hasParent({ parent, validFrom, validTo }: AdministrativeUnit, forms: Forms): boolean {
  if (parent === undefined) return true;
  let day: string = validFrom;
  for (const above of forms.get(parent) ?? []) {
    if (above.validTo !== undefined && above.validTo < day) continue;
    if (above.validFrom > day) return false;
    if (above.validTo === undefined || (validTo !== undefined && validTo <= above.validTo)) return true;
    day = nextDay(above.validTo);
  }
  return false;
}
