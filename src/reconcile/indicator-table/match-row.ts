import type { Indicator } from '../../indicator/core/index.js';
import { createIssue, type Issue } from '../../outcome/index.js';
import { foldVietnamese } from '../../text/index.js';
import type { IndicatorTableDefinition, TableRowDefinition } from './definition.js';
import { tableIssues } from './messages.js';
import type { RowCells } from './row-cells.js';

/** A row of the definition with its indicator. */
export interface KnownRow {
  readonly row: TableRowDefinition;
  readonly indicator: Indicator;
}

/** What the definition of a table knows. */
export interface RowIndex {
  readonly rows: readonly KnownRow[];
  readonly byName: RowsByName;
  /** By folded name; made for the first name that is not spelt as in the definition. */
  readonly byFoldedName: () => RowsByName;
}

type RowsByName = ReadonlyMap<string, readonly KnownRow[]>;

export function indexRows(definition: IndicatorTableDefinition | undefined): RowIndex {
  const rows = definition === undefined ? [] : knownRows(definition);
  let folded: RowsByName | undefined;
  return {
    rows,
    byName: groupRows(rows, (name) => name),
    byFoldedName: () => (folded ??= groupRows(rows, foldVietnamese)),
  };
}

function knownRows(definition: IndicatorTableDefinition): KnownRow[] {
  const indicators = new Map(definition.indicators.map((indicator) => [indicator.id, indicator]));
  return definition.rows.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    return indicator === undefined ? [] : [{ row, indicator }];
  });
}

function groupRows(rows: readonly KnownRow[], keyOf: (name: string) => string): RowsByName {
  const groups = new Map<string, KnownRow[]>();
  for (const known of rows) {
    const key = keyOf(known.row.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [known]);
    else group.push(known);
  }
  return groups;
}

/** The indicator a row is about: by its name; the number decides only between rows that share one name. */
export function matchRow(
  { texts }: RowCells,
  index: RowIndex,
): { readonly known?: KnownRow; readonly issues: readonly Issue[] } {
  if (index.rows.length === 0) return { issues: [] };
  const candidates = index.byName.get(texts.name) ?? index.byFoldedName().get(foldVietnamese(texts.name)) ?? [];
  const [first, second] = candidates;
  if (first === undefined) return { issues: [] };
  if (second === undefined) return { known: first, issues: [] };
  const numbered = candidates.find(({ row }) => row.no === texts.no);
  if (numbered !== undefined) return { known: numbered, issues: [] };
  return { issues: [createIssue(tableIssues, 'table.ambiguous-row', { received: texts.name, path: ['name'] })] };
}
