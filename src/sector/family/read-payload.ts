import { createIssue, type Issue, nestIssue } from '../../outcome/index.js';
import { ownData } from '../../outcome/inner.js';
import type { ReportCell } from '../../reconcile/index.js';
import type { StatisticsFamily } from './family.js';
import { type StatisticsIssueCode, statisticsIssues } from './messages.js';
import { ambiguityOf, isReading, type ReadFigure, readFigure } from './read-figure.js';
import { cellOf, previousCellOf } from './rules.js';

/** The figures of a payload as they were read, by field. */
export interface ReadPayload {
  readonly current: ReadonlyMap<string, ReadFigure>;
  readonly previous: ReadonlyMap<string, ReadFigure>;
  readonly issues: readonly Issue<StatisticsIssueCode>[];
}

const MAXIMUM_ISSUES = 100;

/** Reads a payload that may come from anywhere: own keys only, every fault an issue, nothing thrown. */
export function readPayload(family: StatisticsFamily, from: unknown, lenient: boolean): ReadPayload {
  const payload = ownData(from);
  const issues: Issue<StatisticsIssueCode>[] = [];
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    issues.push(createIssue(statisticsIssues, 'sector.not-a-payload', { received: payload }));
    return { current: new Map(), previous: new Map(), issues };
  }
  const given = new Map<string, unknown>(Object.entries(payload));
  const id = given.get('family');
  if (id !== family.id) {
    const parameters = { family: family.id };
    issues.push(
      createIssue(statisticsIssues, 'sector.other-family', { path: ['family'], received: id ?? '', parameters }),
    );
  }
  const read = (name: 'figures' | 'previous'): ReadonlyMap<string, ReadFigure> =>
    readFigures(family, given.get(name), name, lenient, issues);
  return { current: read('figures'), previous: read('previous'), issues };
}

function readFigures(
  family: StatisticsFamily,
  given: unknown,
  name: 'figures' | 'previous',
  lenient: boolean,
  issues: Issue<StatisticsIssueCode>[],
): ReadonlyMap<string, ReadFigure> {
  const figures = new Map<string, ReadFigure>();
  if (given === undefined && name === 'previous') return figures;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    issues.push(
      createIssue(statisticsIssues, 'sector.not-figures', { path: [name], received: given, parameters: { name } }),
    );
    return figures;
  }
  for (const [field, figure] of Object.entries(given)) {
    if (issues.length >= MAXIMUM_ISSUES) break;
    if (figure === undefined) continue;
    const definition = Object.hasOwn(family.fields, field) ? family.fields[field] : undefined;
    if (definition === undefined) {
      const details = { path: [name, field], received: field, parameters: { family: family.id } };
      issues.push(createIssue(statisticsIssues, 'sector.unknown-field', details));
      continue;
    }
    const doubt = ambiguityOf(figure, definition);
    if (doubt !== undefined) issues.push(nestIssue(doubt, name, field));
    const reading = readFigure(figure, definition, lenient);
    if (isReading(reading)) figures.set(field, reading);
    else issues.push(nestIssue(reading, name, field));
  }
  return figures;
}

/** The cells of figures that were read. */
export function cellsOf(family: StatisticsFamily, { current, previous }: ReadPayload): readonly ReportCell[] {
  return [
    ...[...current].map(([field, { cell }]) => ({ path: cellOf(family, field), ...cell })),
    ...[...previous].map(([field, { cell }]) => ({ path: previousCellOf(family, field), ...cell })),
  ];
}
