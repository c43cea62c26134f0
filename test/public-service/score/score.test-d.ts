import { expectTypeOf, it } from 'vitest';
import { computeServiceScore, type ServiceScore, type ServiceScoreCode } from 'vn-ict/public-service/score';

const options = { ruleSet: 'live-figures', asOf: '2026-09-30' } as const;

it('figures stand under the codes of the sheet', () => {
  expectTypeOf(
    computeServiceScore({ '1.1': { numerator: 1, denominator: 47 } }, options),
  ).toEqualTypeOf<ServiceScore>();
  expectTypeOf<'3.4'>().not.toExtend<ServiceScoreCode>();
  // @ts-expect-error -- no component has this code
  computeServiceScore({ '3.4': { percent: 5 } }, options);
});

it('a figure has the form of its component', () => {
  // @ts-expect-error -- a rate, not yes or no
  computeServiceScore({ '1.1': { met: true } }, options);
  // @ts-expect-error -- yes or no, not a rate
  computeServiceScore({ 'certified-copy': { percent: 100 } }, options);
  // @ts-expect-error -- half a rate
  computeServiceScore({ '1.1': { numerator: 1 } }, options);
});

it('rules and day are named', () => {
  // @ts-expect-error -- the day is missing
  computeServiceScore({}, { ruleSet: 'live-figures' });
  // @ts-expect-error -- no such rule set
  computeServiceScore({}, { ruleSet: 'decree', asOf: '2026-09-30' });
  // @ts-expect-error -- a rule of one's own computes something
  computeServiceScore({}, { ...options, rules: { '3.2': { kind: 'notStated' } } });
});

it('what is not scored has no points', () => {
  const [component] = computeServiceScore({}, options).components;
  if (component?.status === 'undecided') expectTypeOf(component.points).toEqualTypeOf<null>();
  if (component?.status === 'scored') expectTypeOf(component.points).toEqualTypeOf<string>();
});
