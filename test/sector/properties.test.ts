import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { checkStatistics, compareStatistics, evaluateStatistics } from 'vn-ict/sector';
import { HEAD, MADE } from './made-family.js';

const failed = (figures: Readonly<Record<string, unknown>>): readonly string[] =>
  // The boundary: the figures are made up by name.
  checkStatistics(MADE, { ...HEAD, figures })
    .confrontation.outcomes.filter(({ outcome }) => outcome === 'fail')
    .map(({ rule }) => rule);

const figure = fc.integer({ min: 0, max: 10_000_000 });

test.prop([figure, figure, fc.integer({ min: -3, max: 3 })])(
  'a sum fails where it does not hold, and only there',
  (one, other, off) => {
    fc.pre(one + other + off >= 0);
    expect(failed({ whole: one + other + off, one, other }).includes('made-up.one-other-in-whole')).toBe(off !== 0);
  },
);

test.prop([figure, fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 2 })])(
  'a rate that is rounded from its parts never fails, one that is a place off always does',
  (part, more, places) => {
    const whole = part + more;
    // Half away from zero, by whole numbers: floor((2 × 100 × 10^places × part + whole) ÷ (2 × whole)).
    const scale = 10n ** BigInt(places);
    const rounded = (200n * scale * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole));
    const spelled = (value: bigint): string => {
      const digits = value.toString().padStart(places + 1, '0');
      return places === 0 ? `${digits}%` : `${digits.slice(0, -places)},${digits.slice(-places)}%`;
    };
    const of = (value: bigint) => failed({ whole, one: part, share: { printed: spelled(value) } });
    expect(of(rounded)).not.toContain('made-up.share');
    expect(of(rounded + 1n)).toContain('made-up.share');
  },
);

test.prop([fc.anything(), fc.anything()])('nothing that comes is too much', (figures, previous) => {
  // The boundary: a payload may come from anywhere.
  const payload = { ...HEAD, figures, previous } as never;
  const check = checkStatistics(MADE, payload);
  expect(() =>
    JSON.stringify([check, evaluateStatistics(MADE, payload), compareStatistics(MADE, payload)]),
  ).not.toThrow();
});

test.prop([
  fc.dictionary(
    fc.constantFrom(...Object.keys(MADE.fields)),
    fc.oneof(fc.string(), fc.double(), fc.record({ printed: fc.string() })),
  ),
])('whatever a figure is, it is read or told', (figures) => {
  const { issues, confrontation } = checkStatistics(MADE, { ...HEAD, figures });
  expect(confrontation.outcomes.every(({ outcome }) => outcome !== 'error') || issues.length > 0).toBe(true);
  for (const { message } of issues) expect(message.vi).not.toContain('{label}');
});
