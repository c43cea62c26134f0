import { createIssue, type Issue, nestIssue, VnIctError } from '../../outcome/index.js';
import { ownData } from '../../outcome/inner.js';
import { type Period, periodKey } from '../../period/index.js';
import {
  type ConfrontResult,
  confront,
  type DataRule,
  type LocalizeResult,
  localizeErrors,
} from '../../reconcile/index.js';
import { disagreement, haveCommon, type ImpliedBase, impliedBases } from './bases.js';
import { issueOf } from './check.js';
import type { StatisticsFamily } from './family.js';
import type { StatisticConcept } from './field.js';
import { statisticsIssues } from './messages.js';
import type { StatisticsPayload } from './payload.js';
import { cellsOf, type ReadPayload, readPayload } from './read-payload.js';
import { cellOf, labelOf } from './rules.js';

/** Một bảng số liệu, with the definition of its family. */
export interface StatisticsTable {
  readonly family: StatisticsFamily;
  readonly payload: StatisticsPayload;
}

/** Số liệu chung của các bảng cùng địa bàn và kỳ: serialisable. */
export interface SharedFiguresCheck {
  readonly territory: string;
  readonly period: Period;
  /** What several tables print, held against one another. */
  readonly confrontation: ConfrontResult;
  readonly localization?: LocalizeResult;
  /** Figures that differ, and rates of several tables that cannot be of one figure. */
  readonly issues: readonly Issue[];
}

const MAXIMUM_TABLES = 1_000;

/**
 * Đối chiếu số liệu chung giữa các bảng của một báo cáo: what several families hold, as the population or the number of communes, is the same
 * in all tables of one territory and period, as printed or as the printed rates over it imply.
 *
 * @param tables - what is no table is left out; of the others an answer for each territory and period
 * @example
 * import { checkSharedFigures, POSTAL_SERVICE_POINTS, TELECOMMUNICATIONS_SUBSCRIBERS } from 'vn-ict/sector';
 * const head = { territory: 'Bắc Kạn', period: { kind: 'year', year: 2020 } } as const;
 * const [check] = checkSharedFigures([
 *   { family: POSTAL_SERVICE_POINTS, payload: { ...head, family: 'postal-service-points', figures: { servicePoints: 136, populationPerPoint: { printed: '2.386' } } } },
 *   { family: TELECOMMUNICATIONS_SUBSCRIBERS, payload: { ...head, family: 'telecommunications-subscribers', figures: { mobile: 283_909, mobileRate: { printed: '90%' } } } },
 * ]);
 * check?.issues.map(({ code, path }) => [code, ...path]); // => [['sector.bases-disagree', 'population']]
 * @see Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.2: 2.386 × 136 = 324.496 người, 283.909 ÷ 90% = 315.454
 */
export function checkSharedFigures(tables: readonly StatisticsTable[]): readonly SharedFiguresCheck[] {
  const groups = new Map<string, StatisticsTable[]>();
  // The boundary: a table may come from anywhere; what is none has no key.
  for (const table of (ownData(tables) as readonly StatisticsTable[]).slice(0, MAXIMUM_TABLES)) {
    const key = keyOf(table);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [checkGroup(group, first.payload)];
  });
}

/** The territory and the period; none where a table that came from anywhere has no such thing. */
function keyOf(table: unknown): string | undefined {
  const payload: unknown = typeof table === 'object' && table !== null ? Reflect.get(table, 'payload') : undefined;
  if (typeof payload !== 'object' || payload === null) return undefined;
  try {
    // `periodKey` refuses at run time what is no period.
    const period = periodKey(Reflect.get(payload, 'period') as Period);
    const territory: unknown = Reflect.get(payload, 'territory');
    return typeof territory === 'string' ? `${period} ${territory}` : undefined;
  } catch (error) {
    if (error instanceof VnIctError) return undefined;
    throw error;
  }
}

interface ReadTable {
  readonly family: StatisticsFamily;
  readonly read: ReadPayload;
}

function checkGroup(
  tables: readonly StatisticsTable[],
  { territory, period }: Pick<StatisticsPayload, 'territory' | 'period'>,
): SharedFiguresCheck {
  const issues: Issue[] = [];
  const known = new Map<string, ReadTable>();
  for (const { family, payload } of tables) {
    // What families share stands in the first of their tables; others of it are of another programme or place.
    if (known.has(family.id)) {
      if (conceptsOf(family).length > 0) {
        issues.push(createIssue(statisticsIssues, 'sector.family-repeated', { received: family.id }));
      }
      continue;
    }
    const read = readPayload(family, payload, false);
    issues.push(...read.issues.map((issue) => nestIssue(issue, family.id)));
    known.set(family.id, { family, read });
  }
  const all = [...known.values()];
  const cells = all.flatMap(({ family, read }) => cellsOf(family, read));
  const rules = sharedRules(all);
  const confrontation = confront({ cells }, rules);
  const failed = confrontation.outcomes.filter(({ outcome }) => outcome === 'fail');
  return {
    territory,
    period,
    confrontation,
    ...(failed.length === 0 ? {} : { localization: localizeErrors({ cells }, rules) }),
    issues: [...issues, ...confrontation.issues, ...failed.map(issueOf), ...sharedBases(all)],
  };
}

const conceptsOf = (family: StatisticsFamily): readonly (readonly [string, StatisticConcept])[] =>
  Object.entries(family.fields).flatMap(([field, { concept }]) => (concept === undefined ? [] : [[field, concept]]));

/** The figure that several tables print is one. */
function sharedRules(tables: readonly ReadTable[]): readonly DataRule[] {
  const holders = new Map<StatisticConcept, { readonly family: StatisticsFamily; readonly field: string }[]>();
  for (const { family, read } of tables) {
    for (const [field, concept] of conceptsOf(family)) {
      if (read.current.get(field)?.interval === undefined) continue;
      holders.set(concept, [...(holders.get(concept) ?? []), { family, field }]);
    }
  }
  return [...holders].flatMap(([concept, held]): DataRule[] => {
    const [first] = held;
    if (first === undefined || held.length < 2) return [];
    const label = labelOf(first.family, first.field);
    return [
      {
        kind: 'same',
        id: `shared.${concept}`,
        severity: 'error',
        statement: { vi: `${label.vi} là một số trong mọi bảng`, en: `${label.en}: one figure in all tables` },
        cells: held.map(({ family, field }) => ({ cell: cellOf(family, field) })),
        as: 'number',
      },
    ];
  });
}

/** Rates of several tables over one figure; what the rates of one table alone contradict, its own check tells. */
function sharedBases(tables: readonly ReadTable[]): readonly Issue[] {
  const byConcept = new Map<StatisticConcept, { table: ReadTable; implied: readonly ImpliedBase[]; field: string }[]>();
  for (const table of tables) {
    const implied = impliedBases(table.family, table.read.current);
    for (const [field, concept] of conceptsOf(table.family)) {
      const of = implied.filter(({ base }) => base === field);
      if (of.length === 0 || !haveCommon(of)) continue;
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), { table, implied: of, field }]);
    }
  }
  return [...byConcept].flatMap(([concept, held]) => {
    const [first] = held;
    const implied = held.flatMap((one) => one.implied);
    if (first === undefined || haveCommon(implied)) return [];
    return [disagreement(implied, labelOf(first.table.family, first.field), [concept])];
  });
}
