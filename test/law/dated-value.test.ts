import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { plainDate, VnIctError } from 'vn-ict';
import { type DatedValue, valueInForce } from 'vn-ict/law';

// Appraisal of a level-4 dossier: NĐ 85/2016 Điều 16 k2 (30 ngày), NĐ 331/2026 Điều 23 k3 (25 ngày làm việc).
const old: DatedValue<number> = {
  value: 30,
  validFrom: plainDate('2016-07-01'),
  validTo: plainDate('2026-06-30'),
  citation: { document: '85/2016/NĐ-CP', article: '16', clause: '2' },
};
const current: DatedValue<number> = {
  value: 25,
  validFrom: plainDate('2026-08-19'),
  knownFrom: plainDate('2026-08-19'),
  citation: { document: '331/2026/NĐ-CP', article: '23', clause: '3' },
};
const values = [current, old];

describe('valueInForce', () => {
  it.each([
    ['2016-06-30', 'before-first'],
    ['2026-07-01', 'gap'],
    ['2026-08-18', 'gap'],
  ])('on %s there is none: %s', (day, reason) => {
    expect(valueInForce(values, plainDate(day))).toEqual({ status: 'notInForce', reason });
  });

  it.each([
    ['2016-07-01', old],
    ['2026-06-30', old],
    ['2026-08-19', current],
    ['2030-01-01', current],
  ])('on %s one holds', (day, entry) => {
    expect(valueInForce(values, plainDate(day))).toEqual({ status: 'found', value: entry.value, entries: [entry] });
  });

  it('after the last there is none', () => {
    expect(valueInForce([old], plainDate('2026-07-01'))).toEqual({ status: 'notInForce', reason: 'after-last' });
    expect(valueInForce([], plainDate('2026-07-01'))).toEqual({ status: 'notInForce', reason: 'no-values' });
  });

  it('leaves out what was not known yet', () => {
    const asOf = plainDate('2026-09-01');
    expect(valueInForce(values, asOf, { knownAs: plainDate('2026-08-18') })).toEqual({
      status: 'notInForce',
      reason: 'not-known-yet',
    });
    expect(valueInForce(values, asOf, { knownAs: plainDate('2026-08-19') }).status).toBe('found');
  });
});

describe('two values in force', () => {
  const asOf = plainDate('2023-12-20');
  const rival: DatedValue<number> = {
    value: 15,
    validFrom: plainDate('2022-10-01'),
    citation: { document: '12/2022/TT-BTTTT' },
  };

  it('that differ are a conflict with both citations', () => {
    expect(valueInForce([old, rival], asOf)).toEqual({ status: 'conflict', entries: [old, rival] });
  });

  it('that agree are found with both citations', () => {
    const same = { ...rival, value: 30 };
    expect(valueInForce([old, same], asOf)).toEqual({ status: 'found', value: 30, entries: [old, same] });
  });

  it('agree as plain data, whatever the order of keys', () => {
    const one = { ...old, value: { days: [15, { of: 'ngày' }], level: 3 } };
    const other = { ...rival, value: { level: 3, days: [15, { of: 'ngày' }] } };
    expect(valueInForce([one, other], asOf).status).toBe('found');
    expect(valueInForce([one, { ...other, value: { level: 3, days: [15, { of: 'tháng' }] } }], asOf).status).toBe(
      'conflict',
    );
  });

  it('are one when one supersedes the other, by its place or by its document', () => {
    for (const place of [old.citation, { document: '85/2016/NĐ-CP', article: '16' }, { document: '85/2016/NĐ-CP' }]) {
      const newer = { ...rival, supersedes: [place] };
      expect(valueInForce([old, newer], asOf)).toEqual({ status: 'found', value: 15, entries: [newer] });
    }
    const beside = { ...rival, supersedes: [{ document: '85/2016/NĐ-CP', article: '17' }] };
    expect(valueInForce([old, beside], asOf).status).toBe('conflict');
  });

  it('that supersede each other are a conflict', () => {
    const first = { ...old, supersedes: [rival.citation] };
    const second = { ...rival, supersedes: [old.citation] };
    expect(valueInForce([first, second], asOf)).toEqual({ status: 'conflict', entries: [first, second] });
  });

  it('that supersede each other leave no third one to decide', () => {
    const first = { ...old, supersedes: [rival.citation] };
    const second = { ...rival, supersedes: [old.citation] };
    const third = { ...old, value: 99, citation: { document: '1/QĐ-TTg' } };
    expect(valueInForce([first, second, third], asOf).status).toBe('conflict');
  });

  it('refuses a day that is none instead of comparing its letters', () => {
    const untyped = valueInForce as (values: readonly unknown[], asOf: unknown, lookup?: object) => unknown;
    expect(() => untyped([old], '20/12/2023')).toThrow(VnIctError);
    expect(() => untyped([old], undefined)).toThrow(VnIctError);
    expect(() => untyped([old], asOf, { knownAs: '2023' })).toThrow(VnIctError);
  });

  it('before the newer was known, only the older counts', () => {
    const newer = { ...rival, knownFrom: plainDate('2024-01-01'), supersedes: [old.citation] };
    expect(valueInForce([old, newer], asOf, { knownAs: plainDate('2023-12-31') })).toMatchObject({ value: 30 });
  });
});

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 3652 }).map((days) => {
    return plainDate(new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
  });

  test.prop([fc.array(fc.tuple(day, fc.integer()), { maxLength: 8 }), day])(
    'a chain of values without gaps has one answer from its first day on, whatever the order',
    (starts, asOf) => {
      const days = [...new Map(starts).entries()].sort(([one], [other]) => (one < other ? -1 : 1));
      const chain = days.map(([validFrom, value], at): DatedValue<number> => {
        const next = days[at + 1]?.[0];
        const last =
          next === undefined ? undefined : new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
        return {
          value,
          validFrom,
          ...(last === undefined ? {} : { validTo: plainDate(last) }),
          citation: { document: `${at}/QĐ-TTg` },
        };
      });
      const expected = days.filter(([from]) => from <= asOf).at(-1);
      const answer = valueInForce(chain.toReversed(), asOf);
      expect(answer.status === 'found' ? answer.value : undefined).toBe(expected?.[1]);
    },
  );
});
