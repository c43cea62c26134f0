import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { isIdentityCode, LEVEL_ONE_CODES, levelOneCode, safeLevelOneCode } from 'vn-ict/agency';
import { provinceByName, provincePredecessors, provincesAt } from 'vn-ict/territory';

const before = '2025-06-30';
const after = '2025-07-01';
const committees = LEVEL_ONE_CODES.filter(({ group }) => group === 'committee');

describe('LEVEL_ONE_CODES', () => {
  it('are codes, each once', () => {
    expect(new Set(LEVEL_ONE_CODES.map(({ code }) => code)).size).toBe(LEVEL_ONE_CODES.length);
    for (const { code } of LEVEL_ONE_CODES) expect(isIdentityCode(code)).toBe(true);
  });

  it('give each of the 63 provinces one code, and keep 34', () => {
    const codes = committees.map(({ place = '' }) => provinceByName(place, { asOf: before }).code);
    expect(codes.toSorted()).toEqual(
      provincesAt(before)
        .map(({ code }) => code)
        .toSorted(),
    );
    const kept = committees.filter(({ validTo }) => validTo === undefined);
    const names = kept.map(({ place = '' }) => provinceByName(place, { asOf: after }).name);
    expect(names.toSorted()).toEqual(
      provincesAt(after)
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it('go, when closed, to the province into which the territory merged', () => {
    for (const { place = '', successor } of committees.filter(({ validTo }) => validTo !== undefined)) {
      const heir = committees.find(({ code }) => code === successor);
      const province = provinceByName(heir?.place ?? '', { asOf: after });
      const old = provinceByName(place, { asOf: before });
      const merged = provincePredecessors(province.code, { asOf: after }).map(({ from }) => from.code);
      expect(merged).toContain(old.code);
    }
  });

  it('stay with the name, where the statistical code stays with the seat', () => {
    expect(levelOneCode('H05', { asOf: plainDate(after) }).place).toBe('Bắc Ninh');
    expect(provinceByName('Bắc Ninh', { asOf: before }).code).not.toBe(
      provinceByName('Bắc Ninh', { asOf: after }).code,
    );
  });

  it('are marked as known as they are', () => {
    const marks = (mark: string) => committees.filter(({ confidence }) => confidence === mark).length;
    // 34 seen in use, of which H49 in its decision, and H30 and H54 seen before 2025.
    expect([marks('confirmed'), marks('secondary'), marks('recalled')]).toEqual([1, 35, 27]);
    expect(levelOneCode('K57', { asOf: plainDate(after) }).confidence).toBe('secondary');
    expect(levelOneCode('K03', { asOf: plainDate(before) }).confidence).toBe('inference');
  });
});

describe('levelOneCode', () => {
  it.each([
    ['H03', before, 'Ủy ban nhân dân Bắc Kạn'],
    ['h55', after, 'Ủy ban nhân dân Thái Nguyên'],
    ['H57', after, 'Ủy ban nhân dân Huế'],
    ['K54', before, 'Hội đồng nhân dân Thái Bình'],
    ['G06', after, 'Bộ Khoa học và Công nghệ'],
  ])('%s on %s: %s', (code, asOf, holder) => {
    expect(levelOneCode(code, { asOf: plainDate(asOf) }).holder).toBe(holder);
  });

  it.each([
    ['H03', after, 'agency.level-one-closed'],
    ['K03', after, 'agency.level-one-closed'],
    ['H64', after, 'agency.level-one-unknown'],
    ['G06', '2025-04-13', 'agency.level-one-not-known-before'],
    ['000', after, 'agency.level-one-unknown'],
  ])('refuses %s on %s', (code, asOf, issue) => {
    const answer = safeLevelOneCode(code, { asOf: plainDate(asOf) });
    expect(answer.issues[0]?.code).toBe(issue);
  });

  it('names the code that took over', () => {
    const answer = safeLevelOneCode('K02', { asOf: plainDate(after) });
    expect(answer.issues[0]?.message.vi).toContain('K05');
    expect(answer.issues[0]?.message.en).toContain('K05');
  });
});
