import { rationalOf } from '../../number/index.js';
import { createIssue, type Issue, type IssuePath, VnIctError } from '../../outcome/index.js';
import { isText, list, record, recordOf, requireArgument } from '../../outcome/inner.js';
import type { FamilyDefinition, FamilyTerm, StatisticsFamily } from './family.js';
import type { StatisticField } from './field.js';
import { type FamilyIssueCode, familyIssues } from './messages.js';

const LABEL = /* @__PURE__ */ record({ vi: isText, en: isText });
const FAMILY = /* @__PURE__ */ record(
  {
    id: isText,
    name: LABEL,
    section: isText,
    fields: /* @__PURE__ */ recordOf(/* @__PURE__ */ record({ label: LABEL, unit: isText, measure: isText })),
    structure: /* @__PURE__ */ list(/* @__PURE__ */ record({ parts: /* @__PURE__ */ list() })),
    rates: /* @__PURE__ */ list(
      /* @__PURE__ */ record({ id: isText, numerator: /* @__PURE__ */ list(), denominator: /* @__PURE__ */ list() }),
    ),
    citations: /* @__PURE__ */ list(),
  },
  { vi: 'một định nghĩa nhóm số liệu', en: 'the definition of a family of statistics' },
);

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9]{0,99}$/;

/**
 * Định nghĩa nhóm số liệu: checks a definition and answers it unchanged. A relation or a rate over a field that the family does not have
 * does not compile.
 *
 * @throws VnIctError `sector.*` for what only a program without types can pass: a misspelt field, an id that is none; `argument.*` for
 * what is no definition at all
 * @example
 * import { defineFamily } from 'vn-ict/sector';
 * const lines = defineFamily({
 *   id: 'cable-lines',
 *   name: { vi: 'Tuyến cáp', en: 'Cable lines' },
 *   section: 'telecommunications',
 *   fields: {
 *     all: { label: { vi: 'Tuyến cáp', en: 'Lines' }, unit: 'tuyến', measure: 'count' },
 *     copper: { label: { vi: 'Tuyến cáp đồng', en: 'Copper lines' }, unit: 'tuyến', measure: 'count' },
 *     fibre: { label: { vi: 'Tuyến cáp quang', en: 'Fibre lines' }, unit: 'tuyến', measure: 'count' },
 *   },
 *   structure: [{ kind: 'exhaustive', whole: 'all', parts: ['copper', 'fibre'] }],
 *   rates: [{ id: 'fibre-share', label: { vi: 'Tỷ lệ cáp quang', en: 'Share of fibre' }, numerator: ['fibre'], denominator: ['all'] }],
 *   citations: [{ document: '1655/QĐ-UBND của UBND tỉnh Bắc Kạn', part: 'I', section: 'II' }],
 * });
 * Object.keys(lines.fields); // => ['all', 'copper', 'fibre']
 */
export function defineFamily<const Fields extends Readonly<Record<string, StatisticField>>>(
  definition: FamilyDefinition<Fields>,
): StatisticsFamily<keyof Fields & string> {
  requireArgument(FAMILY, definition, 'family');
  const [first, ...rest] = issuesOfFamily(definition);
  if (first !== undefined) throw new VnIctError([first, ...rest]);
  return definition;
}

/** A definition of the library's own, which the compiler has checked and a test has defined once: nothing is asked when it is loaded. */
export const typedFamily = <const Fields extends Readonly<Record<string, StatisticField>>>(
  definition: FamilyDefinition<Fields>,
): StatisticsFamily<keyof Fields & string> => definition;

/** What is wrong with a definition that has the shape of one. */
function issuesOfFamily(family: StatisticsFamily): readonly Issue<FamilyIssueCode>[] {
  const issues: Issue<FamilyIssueCode>[] = [];
  const say = (code: FamilyIssueCode, received: unknown, path: IssuePath): void => {
    issues.push(createIssue(familyIssues, code, { received, path, parameters: { family: family.id } }));
  };
  const named = (field: string, path: IssuePath): void => {
    if (!Object.hasOwn(family.fields, field)) say('sector.unknown-field-in-family', field, path);
  };
  const decimal = (value: string | undefined, path: IssuePath): void => {
    if (value !== undefined && !isDecimal(value)) say('sector.not-a-decimal', value, path);
  };
  const terms = (given: readonly FamilyTerm[], path: IssuePath): void => {
    given.forEach((term, index) => {
      named(typeof term === 'string' ? term : term.field, [...path, index]);
      if (typeof term !== 'string') decimal(term.coefficient, [...path, index, 'coefficient']);
    });
  };
  if (!ID.test(family.id)) say('sector.family-id', family.id, ['id']);
  for (const [name, field] of Object.entries(family.fields)) {
    if (!FIELD_NAME.test(name) || name === 'previous') say('sector.field-name', name, ['fields', name]);
    decimal(field.minimum, ['fields', name, 'minimum']);
    decimal(field.maximum, ['fields', name, 'maximum']);
  }
  family.structure.forEach(({ whole, parts }, index) => {
    named(whole, ['structure', index, 'whole']);
    terms(parts, ['structure', index, 'parts']);
  });
  const ids = new Set<string>();
  const once = (id: string, path: IssuePath): void => {
    if (!ID.test(id)) say('sector.family-id', id, path);
    if (ids.has(id)) say('sector.duplicate-rate', id, path);
    ids.add(id);
  };
  family.rates.forEach(({ id, numerator, denominator, factor, printedAs }, index) => {
    once(id, ['rates', index, 'id']);
    terms(numerator, ['rates', index, 'numerator']);
    terms(denominator, ['rates', index, 'denominator']);
    decimal(factor, ['rates', index, 'factor']);
    if (printedAs !== undefined) named(printedAs, ['rates', index, 'printedAs']);
  });
  family.changes?.forEach(({ of, printedAs }, index) => {
    terms([of, printedAs], ['changes', index]);
  });
  family.limits?.forEach(({ id, left, right, constant }, index) => {
    once(id, ['limits', index, 'id']);
    terms([...left, ...right], ['limits', index]);
    decimal(constant, ['limits', index, 'constant']);
  });
  family.norms?.forEach(({ id, field, bound }, index) => {
    once(id, ['norms', index, 'id']);
    named(field, ['norms', index, 'field']);
    decimal(bound, ['norms', index, 'bound']);
  });
  return issues;
}

function isDecimal(value: unknown): boolean {
  try {
    // `rationalOf` refuses at run time what is no exact number.
    rationalOf(value as string);
    return typeof value === 'string';
  } catch (error) {
    if (error instanceof VnIctError) return false;
    throw error;
  }
}
