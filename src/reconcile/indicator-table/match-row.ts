import type { Indicator } from '../../indicator/index.js';
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

/** What the definition of a table knows, by folded name. */
export type RowIndex = ReadonlyMap<string, readonly KnownRow[]>;

export function indexRows(definition: IndicatorTableDefinition | undefined): RowIndex {
  const index = new Map<string, KnownRow[]>();
  if (definition === undefined) return index;
  const indicators = new Map(definition.indicators.map((indicator) => [indicator.id, indicator]));
  for (const row of definition.rows) {
    const indicator = indicators.get(row.indicator);
    if (indicator === undefined) continue;
    const name = foldVietnamese(row.name);
    const known = index.get(name);
    if (known === undefined) index.set(name, [{ row, indicator }]);
    else known.push({ row, indicator });
  }
  return index;
}

/** The indicator a row is about: by its name; the number decides only between rows that share one name. */
export function matchRow(
  { texts }: RowCells,
  index: RowIndex,
): { readonly known?: KnownRow; readonly issues: readonly Issue[] } {
  const candidates = index.get(foldVietnamese(texts.name)) ?? [];
  const [first, second] = candidates;
  if (first === undefined) return { issues: [] };
  if (second === undefined) return { known: first, issues: [] };
  const numbered = candidates.find(({ row }) => row.no === texts.no);
  if (numbered !== undefined) return { known: numbered, issues: [] };
  return { issues: [createIssue(tableIssues, 'table.ambiguous-row', { received: texts.name, path: ['name'] })] };
}
