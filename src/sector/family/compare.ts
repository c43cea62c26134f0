import {
  divideRationals,
  multiplyRationals,
  type Rational,
  type RationalString,
  rationalOf,
  spellRational,
  subtractRationals,
} from '../../number/index.js';
import { type BilingualText, createIssue, excerpt, type Issue } from '../../outcome/index.js';
import type { StatusWithoutFigure } from '../../text/index.js';
import type { StatisticsFamily } from './family.js';
import { isRatio } from './field.js';
import { type StatisticsIssueCode, statisticsIssues } from './messages.js';
import type { StatisticsPayload } from './payload.js';
import { areElsewhere, headOf } from './payload-head.js';
import type { ReadFigure } from './read-figure.js';
import { readPayload } from './read-payload.js';

/** So sánh một số liệu giữa hai kỳ. */
export interface FieldComparison {
  readonly field: string;
  readonly label: BilingualText;
  readonly unit: string;
  readonly current?: RationalString;
  readonly previous?: RationalString;
  /** The state reported instead of a figure. */
  readonly currentStatus?: StatusWithoutFigure;
  readonly previousStatus?: StatusWithoutFigure;
  /** Current less previous, exact; of shares in percentage points. */
  readonly absolute?: RationalString;
  /** Growth over the previous figure in percent, exact; not of shares and rates, nor over a figure that is 0. */
  readonly percent?: RationalString;
  /** Some of the two is rounded or hedged. */
  readonly approximate?: true;
}

/** So sánh hai kỳ của một nhóm số liệu: serialisable. */
export interface StatisticsComparison {
  readonly family: string;
  /** Every field that either period reports, in the order of the family. */
  readonly fields: readonly FieldComparison[];
  readonly issues: readonly Issue<StatisticsIssueCode>[];
}

/**
 * So sánh cùng kỳ: what became of every figure of a family between two periods, exact. Without a second payload the figures of the same
 * period last year that the first one carries are taken. Printed changes are not compared with one another.
 * Payloads of two territories are told (`sector.territories-differ`): what differs between them did not change.
 *
 * @example
 * import { compareStatistics, POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
 * const common = { family: 'postal-service-points', territory: 'Bắc Kạn' } as const;
 * const of2021 = { ...common, period: { kind: 'year', year: 2020 }, figures: { communeCulturePoints: 105, servicePoints: 136 } } as const;
 * const of2023 = { ...common, period: { kind: 'half', year: 2023, half: 1 }, figures: { communeCulturePoints: 99, servicePoints: 255 } } as const;
 * const { fields } = compareStatistics(POSTAL_SERVICE_POINTS, of2023, of2021);
 * fields.map(({ field, absolute, percent }) => [field, absolute, percent]); // => [['servicePoints', '119', '87.5'], ['communeCulturePoints', '-6', '-40/7']]
 */
export function compareStatistics<Field extends string>(
  family: StatisticsFamily<Field>,
  current: StatisticsPayload<NoInfer<Field>>,
  previous?: StatisticsPayload<NoInfer<Field>>,
): StatisticsComparison {
  const now = readPayload(family, current, false);
  const then = previous === undefined ? undefined : readPayload(family, previous, false);
  const before = then?.current ?? now.previous;
  const fields = Object.entries<StatisticsFamily['fields'][string]>(family.fields).flatMap(
    ([name, field]): FieldComparison[] => {
      const [one, other] = [now.current.get(name), before.get(name)];
      if (field.measure === 'change' || (one === undefined && other === undefined)) return [];
      const { label, unit } = field;
      return [{ field: name, label, unit, ...changeOf(one, other, isRatio(field)) }];
    },
  );
  const issues = [...now.issues, ...(then?.issues ?? []), ...elsewhere(current, previous)];
  return { family: family.id, fields, issues };
}

/** Two payloads of different territories: their differences are no growth. */
function elsewhere(current: unknown, previous: unknown): readonly Issue<StatisticsIssueCode>[] {
  if (previous === undefined) return [];
  const [here, there] = [headOf(current).territory, headOf(previous).territory];
  if (!areElsewhere(here, there)) return [];
  const details = { received: there, path: ['territory'], parameters: { territory: excerpt(here) } };
  return [createIssue(statisticsIssues, 'sector.territories-differ', details)];
}

const HUNDRED = /* @__PURE__ */ rationalOf(100);

function changeOf(
  one: ReadFigure | undefined,
  other: ReadFigure | undefined,
  isRate: boolean,
): Omit<FieldComparison, 'field' | 'label' | 'unit'> {
  const [current, previous] = [one?.value, other?.value];
  const spelled = (name: 'current' | 'previous' | 'absolute' | 'percent', value: Rational | undefined) =>
    value === undefined ? {} : { [name]: spellRational(value) };
  const absolute = current && previous && subtractRationals(current, previous);
  // Growth over nothing, or over less, says nothing.
  const growth =
    absolute && previous && !isRate && previous.top > 0n
      ? divideRationals(multiplyRationals(absolute, HUNDRED), previous)
      : undefined;
  return {
    ...spelled('current', current),
    ...spelled('previous', previous),
    ...(one?.status === undefined ? {} : { currentStatus: one.status }),
    ...(other?.status === undefined ? {} : { previousStatus: other.status }),
    ...spelled('absolute', absolute),
    ...spelled('percent', growth),
    ...(one?.approximate === true || other?.approximate === true ? { approximate: true } : {}),
  };
}
