import type { Citation } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { law116, nd85, nd331, tt12 } from './cite.js';
import { ND85_CRITERIA } from './criteria-nd85.js';
import { ND331_CRITERIA } from './criteria-nd331.js';
import type { Criterion } from './criterion.js';
import { FACT_HELP } from './fact-help.js';
import { FACT_LABELS } from './fact-labels.js';
import { COUNT_FIELDS, ENUM_SCALES, INFORMATION_KIND_CODES, SIGN_CODES, SYSTEM_TYPE_CODES } from './fact-scale.js';
import { BOUNDARY_GROUND_CODES, LIFECYCLE_CODES, OWNER_KIND_CODES } from './fact-values.js';
import type { FactField } from './facts.js';

/** Định nghĩa một dữ kiện: what a form or a questionnaire needs to ask for it. */
export interface FactDefinition {
  readonly field: FactField;
  readonly label: BilingualText;
  /** Giải thích: how to answer. */
  readonly help: BilingualText;
  /** Đơn vị tính, for counts. */
  readonly unit?: BilingualText;
  /** `one`: one of the values; `set`: any of them, each known or not; `count`: a whole number; `text`, `components`: neither. */
  readonly kind: 'one' | 'set' | 'count' | 'text' | 'components';
  readonly values: readonly (string | number)[];
  /** The criteria that read it, of both decrees. */
  readonly criteria: readonly string[];
  /** Other places that read it: scope, authority, procedure, transition. */
  readonly citations: readonly Citation[];
}

const YES_NO = ['yes', 'no', 'unknown'] as const;

const OTHER_VALUES: Readonly<Partial<Record<FactField, readonly string[]>>> = {
  lifecycle: [...LIFECYCLE_CODES, 'unknown'],
  ownerKind: [...OWNER_KIND_CODES, 'unknown'],
  boundaryGrounds: BOUNDARY_GROUND_CODES,
};

/** Where a fact is read beside the criteria. */
const OTHER_READERS = (): Readonly<Partial<Record<FactField, readonly Citation[]>>> => ({
  lifecycle: [law116('45', '1'), nd331('39', '1')],
  ownerKind: [nd85('2'), nd85('12', '3'), nd331('2'), nd331('18', '3')],
  singleOwner: [nd85('5', '1', 'a'), nd331('8', '1', 'a')],
  outsidersLogIn: [nd85('6', '2', 'a'), nd331('9', '2', 'a')],
  conditionalBusinessItem: [nd85('9', '2', 'b'), nd331('13', '2', 'a')],
  countMethod: [nd85('9', '2', 'c'), nd331('13', '2', 'c')],
  nationalSecuritySigns: [nd331('16'), nd331('20', '4'), law116('9', '2')],
  components: [nd85('5', '2'), nd331('8', '2'), nd331('8', '3')],
  boundaryGrounds: [nd331('7', '2', 'a')],
  securityUnitOperates: [tt12('6'), nd331('18', '4')],
  leasesCloudOrDataCentre: [tt12('9', '9'), tt12('9', '10'), nd331('30', '8'), nd331('30', '9')],
});

let definitions: readonly FactDefinition[] | undefined;

/**
 * Định nghĩa các dữ kiện: every fact in the order in which a questionnaire asks, with its label, help, unit, values, and the rules that
 * read it.
 *
 * @example
 * import { factDefinitions } from 'vn-ict/security';
 * const users = factDefinitions().find(({ field }) => field === 'userCount');
 * users?.criteria; // => ['nd85-8-2c', 'nd85-9-2c']
 * users?.unit?.vi; // => 'người sử dụng'
 */
export function factDefinitions(): readonly FactDefinition[] {
  definitions ??= (Object.keys(FACT_LABELS) as FactField[]).map(definitionOf);
  return definitions;
}

function definitionOf(field: FactField): FactDefinition {
  const { vi, en, unit } = FACT_LABELS[field];
  return {
    field,
    label: { vi, en },
    help: FACT_HELP[field],
    ...(unit === undefined ? {} : { unit }),
    ...kindOf(field),
    criteria: [...ND85_CRITERIA, ...ND331_CRITERIA].filter((criterion) => reads(criterion, field)).map(({ id }) => id),
    citations: OTHER_READERS()[field] ?? [],
  };
}

function kindOf(field: FactField): Pick<FactDefinition, 'kind' | 'values'> {
  const sets: Readonly<Record<string, readonly string[]>> = {
    systemTypes: SYSTEM_TYPE_CODES,
    informationKinds: INFORMATION_KIND_CODES,
    nationalSecuritySigns: SIGN_CODES,
  };
  const enums: Readonly<Record<string, readonly (string | number)[]>> = ENUM_SCALES;
  const others = OTHER_VALUES[field];
  if (field === 'boundaryGrounds') return { kind: 'set', values: others ?? [] };
  if (others !== undefined) return { kind: 'one', values: others };
  if (Object.hasOwn(sets, field)) return { kind: 'set', values: sets[field] ?? [] };
  if (Object.hasOwn(enums, field)) return { kind: 'one', values: [...(enums[field] ?? []), 'unknown'] };
  if ((COUNT_FIELDS as readonly string[]).includes(field)) return { kind: 'count', values: [] };
  if (field === 'components') return { kind: 'components', values: [] };
  if (field === 'countMethod' || field === 'conditionalBusinessItem') return { kind: 'text', values: [] };
  return { kind: 'one', values: YES_NO };
}

function reads({ when }: Criterion, field: FactField): boolean {
  return when.some((condition) =>
    'anyOf' in condition ? condition.anyOf.some(({ fact }) => fact === field) : condition.fact === field,
  );
}
