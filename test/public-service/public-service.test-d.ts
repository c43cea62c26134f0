import { expectTypeOf, it } from 'vitest';
import { plainDate } from 'vn-ict';
import type { IndicatorEvaluation } from 'vn-ict/indicator';
import {
  type OldServiceLevel,
  type ProactiveLevel,
  publicServiceMetrics,
  type ServiceKind,
  type StatedServiceKind,
  serviceKindAt,
} from 'vn-ict/public-service';

const asOf = plainDate('2023-12-20');

it('the levels of two decrees have nothing in common', () => {
  expectTypeOf<OldServiceLevel & ProactiveLevel>().toEqualTypeOf<never>();
  expectTypeOf<4>().not.toExtend<OldServiceLevel>();
  // @ts-expect-error: a level of Nghị định 224/2026 is none of Nghị định 43/2011
  const old: StatedServiceKind = { regime: 'nd43-2011', level: 'nd224-proactive-level-4' };
  // @ts-expect-error: and the other way round
  const proactive: StatedServiceKind = { regime: 'nd224-2026', kind: 'fully-online', proactive: 'nd43-level-4' };
  // @ts-expect-error: a bare number says of no decree
  const bare: StatedServiceKind = { regime: 'nd43-2011', level: 4 };
  // @ts-expect-error: a kind is none of the levels of 2011
  const kind: StatedServiceKind = { regime: 'nd43-2011', kind: 'fully-online' };
  void [old, proactive, bare, kind];
});

it('the answer is a level or a kind, by its regime', () => {
  const at = serviceKindAt({ regime: 'nd43-2011', level: 'nd43-level-3' }, asOf);
  // @ts-expect-error: before the regime is asked, there may be no kind
  void at.kind;
  if (at.regime === 'nd43-2011') expectTypeOf(at.level).toEqualTypeOf<OldServiceLevel>();
  else expectTypeOf(at.kind).toEqualTypeOf<ServiceKind>();
});

it('each variant has its own rates, and no default', () => {
  const { metrics } = publicServiceMetrics({}, { variant: 'ministry', asOf });
  expectTypeOf(metrics['fully-online-dossiers']).toEqualTypeOf<IndicatorEvaluation>();
  // @ts-expect-error: the ministry has no rate of digitisation
  void metrics.digitisation;
  // @ts-expect-error: the variant must be named
  publicServiceMetrics({}, { asOf });
  // @ts-expect-error: a misspelt count
  publicServiceMetrics({ fullyOnlineService: 1 }, { variant: 'plan', asOf });
});
