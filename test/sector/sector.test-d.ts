import { expectTypeOf, it } from 'vitest';
import type { Indicator } from 'vn-ict/indicator';
import type { DataRule } from 'vn-ict/reconcile';
import {
  checkStatistics,
  defineFamily,
  familyRules,
  type PayloadOf,
  POSTAL_SERVICE_POINTS,
  rateIndicators,
  type StatisticsFamily,
} from 'vn-ict/sector';

const name = { vi: 'nhóm', en: 'family' };
const head = {
  id: 'made-up',
  name,
  section: 'post',
  fields: {
    whole: { label: name, unit: 'điểm', measure: 'count' },
    part: { label: name, unit: 'điểm', measure: 'count' },
  },
  citations: [{ document: 'QCVN 01:2015/BTTTT' }],
} as const;

it('the names of the fields are inferred', () => {
  const family = defineFamily({ ...head, structure: [], rates: [] });
  expectTypeOf(family).toEqualTypeOf<StatisticsFamily<'whole' | 'part'>>();
  expectTypeOf<keyof PayloadOf<typeof family>['figures']>().toEqualTypeOf<'whole' | 'part'>();
});

it('a misspelt field does not compile', () => {
  const rate = { id: 'r', label: name, numerator: ['part'], denominator: ['whole'] } as const;
  defineFamily({ ...head, structure: [{ kind: 'exhaustive', whole: 'whole', parts: ['part'] }], rates: [rate] });
  // @ts-expect-error -- no field `hole`
  defineFamily({ ...head, structure: [{ kind: 'exhaustive', whole: 'hole', parts: ['part'] }], rates: [] });
  // @ts-expect-error -- no field `parts`
  defineFamily({ ...head, structure: [{ kind: 'overlapping', whole: 'whole', parts: ['parts'] }], rates: [] });
  // @ts-expect-error -- no such relation
  defineFamily({ ...head, structure: [{ kind: 'partial', whole: 'whole', parts: ['part'] }], rates: [] });
  // @ts-expect-error -- no field `hole`
  defineFamily({ ...head, structure: [], rates: [{ ...rate, denominator: ['hole'] }] });
  // @ts-expect-error -- no field `rate`
  defineFamily({ ...head, structure: [], rates: [{ ...rate, printedAs: 'rate' }] });
  // @ts-expect-error -- no section `posts`
  defineFamily({ ...head, section: 'posts', structure: [], rates: [] });
  // @ts-expect-error -- no field `hole`
  defineFamily({ ...head, structure: [], rates: [], changes: [{ of: 'hole', printedAs: 'part', measure: 'percent' }] });
});

it('payloads have the fields of their family', () => {
  const common = {
    family: 'postal-service-points',
    territory: 'Bắc Kạn',
    period: { kind: 'year', year: 2023 },
  } as const;
  checkStatistics(POSTAL_SERVICE_POINTS, { ...common, figures: { servicePoints: 255 } });
  // @ts-expect-error -- no field `servicepoints`
  checkStatistics(POSTAL_SERVICE_POINTS, { ...common, figures: { servicepoints: 255 } });
  // @ts-expect-error -- no state `unknown`
  checkStatistics(POSTAL_SERVICE_POINTS, { ...common, figures: { servicePoints: { status: 'unknown' } } });
  expectTypeOf(familyRules(POSTAL_SERVICE_POINTS)).toEqualTypeOf<readonly DataRule[]>();
  expectTypeOf(rateIndicators(POSTAL_SERVICE_POINTS)).toEqualTypeOf<readonly Indicator[]>();
});
