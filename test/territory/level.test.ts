import { describe, expect, it } from 'vitest';
import { isPlainDate } from 'vn-ict';
import { isDocumentNumber } from 'vn-ict/law';
import {
  ADMINISTRATIVE_ERAS,
  administrativeEraAt,
  administrativeLevelsAt,
  governmentLevelsAt,
  provincesAt,
  safeAdministrativeEraAt,
} from 'vn-ict/territory';

describe('administrativeLevelsAt', () => {
  it.each([
    ['2008-08-01', ['province', 'district', 'commune']],
    ['2025-06-30', ['province', 'district', 'commune']],
    ['2025-07-01', ['province', 'commune']],
    ['2026-11-22', ['province', 'commune']],
  ])('on %s there are %j', (date, levels) => {
    expect(administrativeLevelsAt(date)).toEqual(levels);
    expect(governmentLevelsAt(date)).toEqual(['central', ...levels]);
  });

  it.each([
    ['2008-07-31', 'territory.date-not-covered'],
    ['2025-06-31', 'territory.day'],
    ['30/6/2025', 'territory.day'],
    ['', 'territory.day'],
  ])('refuses %j with %s at asOf', (date, code) => {
    const reading = safeAdministrativeEraAt(date);
    expect(reading.success ? [] : reading.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, ['asOf']]]);
    expect(() => administrativeEraAt(date)).toThrow(code);
  });
});

describe('ADMINISTRATIVE_ERAS', () => {
  it('follow one another without a gap', () => {
    const [first, second] = ADMINISTRATIVE_ERAS;
    expect([first.validTo, second.validFrom, second.validTo]).toEqual(['2025-06-30', '2025-07-01', undefined]);
  });

  it('count the provinces that the tables hold', () => {
    expect(ADMINISTRATIVE_ERAS.map(({ validFrom }) => provincesAt(validFrom).length)).toEqual(
      ADMINISTRATIVE_ERAS.map(({ provinces }) => provinces),
    );
  });

  it('and the forms of the provinces begin and end on days that exist', () => {
    const all = [
      ...ADMINISTRATIVE_ERAS,
      ...['2024-12-31', '2025-01-01', '2025-07-01', '2026-12-31'].flatMap(provincesAt),
    ];
    const days = all.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo === undefined ? [] : [validTo])]);
    expect(days.filter((day) => !isPlainDate(day))).toEqual([]);
  });

  it('rest on documents whose numbers can be read', () => {
    const cited = [
      ...ADMINISTRATIVE_ERAS.flatMap(({ basis }) => basis),
      ...['2024-12-31', '2025-01-01', '2025-07-01', '2026-12-31'].flatMap(provincesAt).map(({ basis }) => basis),
    ].map(({ document }) => document);
    expect(new Set(cited).size).toBe(7 + 4);
    expect(cited.filter((document) => !isDocumentNumber(document))).toEqual([]);
  });

  it('mark the law that was not read as recalled', () => {
    const recalled = ADMINISTRATIVE_ERAS.flatMap(({ basis }) => basis)
      .filter(({ confidence }) => confidence === 'recalled')
      .map(({ document }) => document);
    expect(recalled).toEqual(['77/2015/QH13', '72/2025/QH15']);
  });
});
