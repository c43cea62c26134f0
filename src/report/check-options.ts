import { createIssue, type Issue } from '../outcome/index.js';
import type { EditRule, IndicatorTableDefinition, LocalizeOptions } from '../reconcile/index.js';
import type { StatisticsFamily } from '../sector/index.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
import { reportIssues } from './messages.js';

/** The options of a check as far as they can be used. */
export interface ReadCheckOptions {
  readonly definitions: readonly IndicatorTableDefinition[];
  readonly families: readonly StatisticsFamily[];
  readonly rules: readonly EditRule[];
  readonly reference: readonly (readonly [string, unknown])[];
  readonly today?: PlainDate;
  readonly localize: Omit<LocalizeOptions, 'reference'>;
  readonly issues: readonly Issue[];
}

const OWN = new Set(['definitions', 'families', 'rules', 'reference', 'today']);

// The boundary: options may come from outside the types; what is unusable is told, and the report is checked without it.
export function readCheckOptions(options: unknown): ReadCheckOptions {
  const issues: Issue[] = [];
  const refuse = (name: string, received: unknown): void => {
    issues.push(
      createIssue(reportIssues, 'report.options', { path: ['options', name], received, parameters: { name } }),
    );
  };
  const given = new Map(entriesOf(options, () => refuse('options', undefined)));
  const list = (name: string): readonly unknown[] => {
    const value = given.get(name);
    if (value === undefined) return [];
    const items = named(value);
    if (items === undefined) refuse(name, value);
    return items ?? [];
  };
  const reference = given.get('reference');
  const today = given.get('today');
  if (today !== undefined && !isPlainDate(today)) refuse('today', today);
  const localize = Object.fromEntries([...given].filter(([name]) => !OWN.has(name)));
  return {
    // What an item lacks besides its id is told where it is used.
    definitions: list('definitions') as readonly IndicatorTableDefinition[],
    families: list('families') as readonly StatisticsFamily[],
    rules: list('rules') as readonly EditRule[],
    reference: entriesOf(reference, () => refuse('reference', reference)),
    ...(isPlainDate(today) ? { today } : {}),
    localize,
    issues,
  };
}

/** A list of which every item has an id. */
function named(value: unknown): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    const isNamed = (item: unknown): boolean =>
      typeof item === 'object' && item !== null && typeof Reflect.get(item, 'id') === 'string';
    // `from` fills the holes that `every` leaves out.
    const items: readonly unknown[] = Array.from(value);
    return items.every(isNamed) ? items : undefined;
  } catch {
    return undefined;
  }
}

function entriesOf(value: unknown, refuse: () => void): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  try {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  } catch {
    // Told below.
  }
  refuse();
  return [];
}
