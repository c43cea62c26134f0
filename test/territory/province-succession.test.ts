import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  provincePredecessors,
  provinceSuccessors,
  provincesAt,
  reassignedProvinceCodes,
  safeProvincePredecessors,
} from 'vn-ict/territory';

const BEFORE = '2025-06-30';
const AFTER = '2025-07-01';

describe('the succession of 2025-07-01', () => {
  // Nghị quyết 60-NQ/TW, annex: all merged sets of three, and some of two.
  it.each([
    ['25', ['17', '25', '26']],
    ['37', ['35', '36', '37']],
    ['68', ['60', '67', '68']],
    ['79', ['74', '77', '79']],
    ['86', ['83', '84', '86']],
    ['92', ['92', '93', '94']],
    ['19', ['06', '19']],
    ['24', ['24', '27']],
    ['80', ['72', '80']],
    ['82', ['82', '87']],
    ['01', ['01']],
    ['46', ['46']],
  ])('%s was formed from %j, whole', (code, predecessors) => {
    const found = provincePredecessors(code, { asOf: AFTER });
    expect(found.map(({ from }) => from.code)).toEqual(predecessors);
    expect(new Set(found.map(({ extent }) => extent))).toEqual(new Set(['whole']));
    expect(found.every(({ to, date }) => to.code === code && date === AFTER)).toBe(true);
  });

  it('gives every one of the 63 exactly once', () => {
    const taken = provincesAt(AFTER).flatMap(({ code }) => provincePredecessors(code, { asOf: AFTER }));
    expect(taken.map(({ from }) => from.code).sort()).toEqual(
      provincesAt(BEFORE)
        .map(({ code }) => code)
        .sort(),
    );
    expect(taken.length).toBe(63);
  });

  it('leaves 11 provinces unchanged and merges the others into 23', () => {
    const sizes = provincesAt(AFTER).map(({ code }) => provincePredecessors(code, { asOf: AFTER }).length);
    expect(sizes.filter((size) => size === 1).length).toBe(11);
    expect(sizes.filter((size) => size > 1).length).toBe(23);
  });

  test.prop([fc.nat({ max: 62 })])('is the same seen from either side', (pick) => {
    const old = provincesAt(BEFORE)[pick]!;
    for (const succession of provinceSuccessors(old.code, { asOf: BEFORE })) {
      expect(provincePredecessors(succession.to.code, { asOf: AFTER })).toContainEqual(succession);
    }
  });

  it('gives a merged province the code of the province where its seat is', () => {
    // Seats of Nghị quyết 60-NQ/TW that explain the moved codes.
    expect(reassignedProvinceCodes().map(({ before, after }) => `${after.name} at ${before.name}`)).toEqual([
      'Lào Cai at Yên Bái',
      'Bắc Ninh at Bắc Giang',
      'Quảng Trị at Quảng Bình',
      'Gia Lai at Bình Định',
      'Tây Ninh at Long An',
      'Đồng Tháp at Tiền Giang',
      'An Giang at Kiên Giang',
    ]);
  });

  it('says what the tables do not record instead of an empty list', () => {
    const reading = safeProvincePredecessors('24', { asOf: BEFORE });
    expect(reading.success ? 'success' : reading.issues[0].code).toBe('territory.not-recorded');
    expect(provinceSuccessors('24', { asOf: AFTER })).toEqual([]);
  });

  it('refuses a code that is not in force on the day', () => {
    expect(() => provinceSuccessors('06', { asOf: AFTER })).toThrow('territory.province-not-in-force');
    expect(() => provincePredecessors('06', { asOf: AFTER })).toThrow('territory.province-not-in-force');
  });
});
