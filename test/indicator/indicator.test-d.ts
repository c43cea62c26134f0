import { expectTypeOf, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  defineIndicator,
  evaluateIndicator,
  type Formula,
  type IndicatorRelation,
  type RelationKind,
} from 'vn-ict/indicator';

const common = {
  id: 'a',
  name: { vi: 'a', en: 'a' },
  section: { vi: 's', en: 's' },
  unit: '%',
  decimalPlaces: 1,
  direction: 'more',
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '1' }],
} as const;
const count = { label: { vi: 'x', en: 'x' }, unit: 'hồ sơ', kind: 'count' } as const;

it('infers the names of the inputs', () => {
  const indicator = defineIndicator({
    ...common,
    inputs: { online: count, all: count },
    formula: { op: 'percent', numerator: 'online', denominator: 'all' },
  });
  expectTypeOf(indicator.formula).toExtend<Formula<'online' | 'all'>>();
});

it('refuses a formula over an input that is not defined', () => {
  defineIndicator({
    ...common,
    inputs: { online: count, all: count },
    // @ts-expect-error `al` is no input
    formula: { op: 'percent', numerator: 'online', denominator: 'al' },
  });
});

it('refuses inputs that are misspelt or left out', () => {
  const indicator = defineIndicator({
    ...common,
    inputs: { online: count, all: count },
    formula: { op: 'percent', numerator: 'online', denominator: 'all' },
  });
  const asOf = plainDate('2023-12-20');
  evaluateIndicator(indicator, { online: 1, all: 2 }, { asOf });
  // @ts-expect-error `all` is left out
  evaluateIndicator(indicator, { online: 1 }, { asOf });
  // @ts-expect-error `onlin` is no input
  evaluateIndicator(indicator, { onlin: 1, all: 2 }, { asOf });
  // @ts-expect-error nothing is undated
  evaluateIndicator(indicator, { online: 1, all: 2 }, {});
});

it('refuses a relation of a kind that is not named, or without its note', () => {
  const note = { vi: 'chia cho mọi hồ sơ', en: 'divided by all dossiers' };
  const define = (relation: IndicatorRelation) => defineIndicator({ ...common, inputs: {}, relations: [relation] });
  expectTypeOf<RelationKind>().toEqualTypeOf<IndicatorRelation['kind']>();
  define({ indicator: 'b', kind: 'same-name-other-numerator', note });
  // @ts-expect-error no such kind
  define({ indicator: 'b', kind: 'same-name', note });
  // @ts-expect-error a relation says in words what differs
  define({ indicator: 'b', kind: 'succeeds' });
});
