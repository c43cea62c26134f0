import { createIssue, type Issue, type Parsed, refuse, succeed, unwrap, VnIctError } from '../../outcome/index.js';
import { type AdministrativeLevel, isWithin, safeDay, THREE_LEVEL_TO } from '../level.js';
import type { AsOf } from '../province.js';
import { type AdministrativeUnit, isUnitCode, unitKey } from '../unit.js';
import { levelWords, sourceIssues, tableIssues } from './messages.js';
import { type Forms, readRows } from './read-rows.js';
import { readSuccessions, type Successions } from './read-successions.js';
import type { TerritorySource, TerritoryTable, UnitReference } from './source.js';

/**
 * Lập nguồn danh mục từ bảng, có kiểm tra: as {@link territorySource}, but the refusal is data: all that is wrong with the table, up to 100
 * issues, each with the path of its row.
 *
 * @example
 * import { safeTerritorySource } from 'vn-ict/territory/units';
 * const orphan = { level: 'district', code: '318', name: 'Bạch Long Vĩ', kind: 'huyen', parent: '31' } as const;
 * safeTerritorySource({ units: [orphan], validFrom: '2023-01-01' }).issues.map(({ code }) => code); // => ['territory.orphan']
 */
export function safeTerritorySource(table: TerritoryTable): Parsed<TerritorySource> {
  const issues: Issue[] = [];
  if (!Array.isArray(table?.units) || !Array.isArray(table.successions ?? [])) {
    return refuse(createIssue(tableIssues, 'territory.row', { received: table, parameters: { field: 'units' } }));
  }
  const forms = readRows(table, issues);
  const successions = readSuccessions(table.successions ?? [], forms, issues);
  const [first, ...rest] = issues;
  return first === undefined ? succeed(sourceOf(forms, successions)) : refuse(first, ...rest);
}

/**
 * Lập nguồn danh mục từ bảng: a {@link TerritorySource} over plain rows, checked as a whole: no code twice and no unit under two parents on
 * one day, every parent there for as long as its children, levels and kinds of the era. A district without communes is legal.
 *
 * @param table - the rows, and what became of the units
 * @throws VnIctError `territory.row`, `territory.code-form`, `territory.validity`, `territory.wrong-kind`, `territory.wrong-level`,
 * `territory.orphan`, `territory.duplicate-code`, `territory.two-parents`, `territory.succession-unit`, `territory.succession-extent`
 * @example
 * import { territorySource } from 'vn-ict/territory/units';
 * const source = territorySource({
 *   validFrom: '2025-03-01',
 *   units: [
 *     { level: 'province', code: '31', name: 'Hải Phòng', kind: 'thanh-pho-truc-thuoc-trung-uong' },
 *     { level: 'district', code: '318', name: 'Bạch Long Vĩ', kind: 'huyen', parent: '31' },
 *   ],
 * });
 * const island = { level: 'district', code: '318', asOf: '2025-06-30' } as const;
 * source.ancestors(island).map(({ name }) => name); // => ['Hải Phòng']
 * source.children(island); // => []
 * source.unit({ ...island, asOf: '2025-07-01' }); // => undefined
 */
export function territorySource(table: TerritoryTable): TerritorySource {
  return unwrap(safeTerritorySource(table));
}

function sourceOf(forms: Forms, { byOlder, byNewer }: Successions): TerritorySource {
  const all = [...forms.keys()].sort().flatMap((code) => forms.get(code) ?? []);
  const below = new Map<string, AdministrativeUnit[]>();
  for (const unit of all) {
    if (unit.parent === undefined) continue;
    const siblings = below.get(unit.parent);
    if (siblings === undefined) below.set(unit.parent, [unit]);
    else siblings.push(unit);
  }

  const unit: TerritorySource['unit'] = <Level extends AdministrativeLevel>(reference: UnitReference<Level>) => {
    const { level, code } = reference;
    const asOf = unwrap(safeDay(reference.asOf));
    if (!isUnitCode(level, code)) return undefined;
    const form = forms.get(code)?.find(({ validFrom, validTo }) => isWithin(asOf, validFrom, validTo));
    // A code has the form of its level only, and every unit was filed under a code of its level.
    return form as AdministrativeUnit<Level> | undefined;
  };

  const need = (reference: UnitReference): AdministrativeUnit => unit(reference) ?? refuseUnknown(reference);

  return {
    unit,
    units: <Level extends AdministrativeLevel>(level: Level, options: AsOf) => {
      const asOf = unwrap(safeDay(options.asOf));
      return all.filter(
        (each): each is AdministrativeUnit<Level> =>
          each.level === level && isWithin(asOf, each.validFrom, each.validTo),
      );
    },
    children: (reference) => {
      const { code } = need(reference);
      return (below.get(code) ?? []).filter(({ validFrom, validTo }) => isWithin(reference.asOf, validFrom, validTo));
    },
    ancestors: (reference) => {
      const above: AdministrativeUnit[] = [];
      let { parent } = need(reference);
      while (parent !== undefined) {
        const next = forms.get(parent)?.find(({ validFrom, validTo }) => isWithin(reference.asOf, validFrom, validTo));
        if (next !== undefined) above.push(next);
        parent = next?.parent;
      }
      return above;
    },
    successors: (reference) => {
      const found = need(reference);
      const later = (byOlder.get(unitKey(found)) ?? []).filter(({ date }) => date > reference.asOf);
      return later.length > 0 || lasts(found, forms) ? later : undefined;
    },
    predecessors: (reference) => {
      const earlier = (byNewer.get(unitKey(need(reference))) ?? []).filter(({ date }) => date <= reference.asOf);
      return earlier.length > 0 ? earlier : undefined;
    },
  };
}

/** Whether a unit has no end that would need a record: it still exists, or its level was abolished with the era. */
function lasts({ code, era, level }: AdministrativeUnit, forms: Forms): boolean {
  const last = forms.get(code)?.findLast((form) => form.era === era)?.validTo;
  return last === undefined || (level === 'district' && last === THREE_LEVEL_TO);
}

function refuseUnknown({ level, code, asOf }: UnitReference): never {
  const details = { received: code, path: ['code'], parameters: { ...levelWords(level), asOf } };
  throw new VnIctError([createIssue(sourceIssues, 'territory.unknown-unit', details)]);
}
