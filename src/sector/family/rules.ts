import type { BilingualText } from '../../outcome/index.js';
import type { DataRule } from '../../reconcile/index.js';
import type { FamilyChange, FamilyPartWhole, FamilyTerm, StatisticsFamily } from './family.js';
import { boundsOf } from './field.js';

/** The path of the cell of a field. */
export const cellOf = (family: StatisticsFamily, field: string): string => `${family.id}.${field}`;

/** The path of the same field in the same period last year. */
export const previousCellOf = (family: StatisticsFamily, field: string): string => `${family.id}.previous.${field}`;

/** The name under which rules speak of an earlier report of the same family. */
export const EARLIER = 'earlier';

/**
 * Quy tắc của nhóm số liệu: what must hold among the figures of a family, as rules of `vn-ict/reconcile`: parts and wholes, bounds, printed
 * rates and changes, what does not fall from an earlier report (named `earlier` among the reference reports).
 *
 * @example
 * import { familyRules, POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
 * familyRules(POSTAL_SERVICE_POINTS)[0]?.statement.vi; // => 'Bưu cục cộng Điểm Bưu điện - Văn hóa xã cộng Điểm phục vụ theo hình thức khác bằng Điểm phục vụ bưu chính'
 * @see Summation-item consistency: XBRL Calculations 1.1
 */
export function familyRules(family: StatisticsFamily): readonly DataRule[] {
  const rules = [
    ...family.structure.flatMap((relation) => structureRules(family, relation)),
    ...(family.limits ?? []).map(
      ({ id, statement, severity = 'error', left, relation, right, constant, citations, origin }): DataRule => ({
        id: `${family.id}.${id}`,
        severity,
        statement,
        left: termsOf(family, left),
        relation,
        right: termsOf(family, right),
        ...(constant === undefined ? {} : { constant }),
        citations: citations ?? family.citations,
        ...(origin === undefined ? {} : { origin }),
      }),
    ),
    ...rateRules(family),
    ...(family.changes ?? []).map((entry) => changeRule(family, entry)),
    ...boundRules(family),
    ...earlierRules(family),
  ];
  // A part of two relations to one whole is compared with it once.
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

const termsOf = (family: StatisticsFamily, terms: readonly FamilyTerm[]): { cell: string; coefficient?: string }[] =>
  terms.map((term) =>
    typeof term === 'string'
      ? { cell: cellOf(family, term) }
      : { cell: cellOf(family, term.field), coefficient: term.coefficient },
  );

export const labelOf = ({ fields }: StatisticsFamily, field: string): BilingualText =>
  (Object.hasOwn(fields, field) ? fields[field]?.label : undefined) ?? { vi: field, en: field };

function joined(family: StatisticsFamily, fields: readonly string[]): BilingualText {
  const labels = fields.map((field) => labelOf(family, field));
  return { vi: labels.map(({ vi }) => vi).join(' cộng '), en: labels.map(({ en }) => en).join(' and ') };
}

function structureRules(family: StatisticsFamily, relation: FamilyPartWhole): readonly DataRule[] {
  const { kind, whole, parts, statement, origin } = relation;
  const citations = relation.citations ?? family.citations;
  const total = labelOf(family, whole);
  const common = { severity: 'error' as const, citations, ...(origin === undefined ? {} : { origin }) };
  // While a part is missing a sum says nothing, but a part alone may be too great already.
  const within = parts.map((part): DataRule => {
    const one = labelOf(family, part);
    return {
      ...common,
      id: `${family.id}.${part}-within-${whole}`,
      statement: { vi: `${one.vi} không lớn hơn ${total.vi}`, en: `${one.en}: no more than ${total.en}` },
      left: [{ cell: cellOf(family, part) }],
      relation: '<=',
      right: [{ cell: cellOf(family, whole) }],
    };
  });
  if (kind === 'overlapping') return within;
  const sum = joined(family, parts);
  const made = {
    vi: `${sum.vi} ${kind === 'exhaustive' ? 'bằng' : 'không lớn hơn'} ${total.vi}`,
    en: `${sum.en} ${kind === 'exhaustive' ? 'add up to' : 'add up to no more than'} ${total.en}`,
  };
  return [
    {
      ...common,
      id: `${family.id}.${parts.join('-')}-in-${whole}`,
      statement: statement ?? made,
      left: termsOf(family, parts),
      relation: kind === 'exhaustive' ? '=' : '<=',
      right: [{ cell: cellOf(family, whole) }],
    },
    ...within,
  ];
}

function rateRules(family: StatisticsFamily): readonly DataRule[] {
  return family.rates.flatMap(({ id, label, numerator, denominator, factor = '100', printedAs }): DataRule[] =>
    printedAs === undefined
      ? []
      : [
          {
            kind: 'ratio',
            id: `${family.id}.${id}`,
            severity: 'error',
            statement: { vi: `${label.vi} tính từ tử số và mẫu số`, en: `${label.en}, as its parts give it` },
            result: { cell: cellOf(family, printedAs) },
            numerator: termsOf(family, numerator),
            denominator: termsOf(family, denominator),
            factor,
            citations: family.citations,
          },
        ],
  );
}

function changeRule(family: StatisticsFamily, { of, printedAs, measure }: FamilyChange): DataRule {
  const label = labelOf(family, printedAs);
  const head = {
    id: `${family.id}.${printedAs}-of-${of}`,
    severity: 'error' as const,
    statement: { vi: `${label.vi} tính từ số cùng kỳ`, en: `${label.en}, as the figures of both periods give it` },
    result: { cell: cellOf(family, printedAs) },
    citations: family.citations,
  };
  const current = [{ cell: cellOf(family, of) }];
  const previous = [{ cell: previousCellOf(family, of) }];
  if (measure === 'percent' || measure === 'difference') return { ...head, kind: 'change', current, previous, measure };
  const factor = measure === 'index' ? '100' : '1';
  return { ...head, kind: 'ratio', numerator: current, denominator: previous, factor };
}

/** What no document says, but what the figure is: a count is not negative, a cumulative one does not fall. */
const NATURE: BilingualText = { vi: 'tính chất của số liệu', en: 'the nature of the figure' };

function boundRules(family: StatisticsFamily): readonly DataRule[] {
  return Object.entries(family.fields).flatMap(([name, field]) => {
    const { minimum, maximum } = boundsOf(field);
    const rule = (id: string, relation: '<=' | '>=', constant: string, vi: string, en: string): DataRule => ({
      id: `${family.id}.${name}-${id}`,
      severity: 'error',
      statement: {
        vi: `${field.label.vi} không ${vi} ${constant}`,
        en: `${field.label.en}: no ${en} than ${constant}`,
      },
      origin: NATURE,
      left: [{ cell: cellOf(family, name) }],
      relation,
      right: [],
      constant,
    });
    return [
      ...(minimum === undefined ? [] : [rule('at-least', '>=', minimum, 'nhỏ hơn', 'less')]),
      ...(maximum === undefined ? [] : [rule('at-most', '<=', maximum, 'lớn hơn', 'more')]),
    ];
  });
}

function earlierRules(family: StatisticsFamily): readonly DataRule[] {
  return Object.entries(family.fields).flatMap(([name, { label, cumulative, moving }]): DataRule[] => {
    const cells = {
      kind: 'carry-over',
      current: { cell: cellOf(family, name) },
      earlier: { cell: cellOf(family, name), report: EARLIER },
      origin: NATURE,
    } as const;
    const falling: DataRule = {
      ...cells,
      id: `${family.id}.${name}-not-falling`,
      // Figures that were cleaned up may fall; that they did is for a person to say.
      severity: 'warning',
      statement: {
        vi: `${label.vi} là số lũy kế, không giảm so với kỳ trước`,
        en: `${label.en}: cumulative, it does not fall from an earlier report`,
      },
      demands: 'not-falling' as const,
    };
    const carried: DataRule = {
      ...cells,
      id: `${family.id}.${name}-moving`,
      severity: 'hint',
      statement: {
        vi: `${label.vi} biến động hằng ngày, không trùng khớp số của kỳ trước`,
        en: `${label.en}: it changes every day and is not the figure of an earlier report`,
      },
      demands: 'changed' as const,
    };
    return [...(cumulative === true ? [falling] : []), ...(moving === true ? [carried] : [])];
  });
}
