// What a cover says against itself. Days: reports of agencies close on the 14th of the last month of their period (Nghị định 09/2019/NĐ-CP,
// Điều 12), those of statistics with the month.
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { checkReport, type PeriodicReport } from 'vn-ict/report';

const half = { kind: 'half', year: 2023, half: 1 } as const;
const good = {
  title: 'Báo cáo sơ kết 6 tháng đầu năm 2023',
  documentNumber: '412/BC-STTTT',
  agency: 'Sở Thông tin và Truyền thông tỉnh Bắc Kạn',
  territory: 'Bắc Kạn',
  period: half,
  asOf: '2023-06-14',
  issued: '2023-06-20',
  signatory: { role: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn A' },
};
const committee = {
  ...good,
  documentNumber: '412/BC-UBND',
  agency: 'UBND tỉnh Bắc Kạn',
  signatory: { role: 'CHỦ TỊCH' },
};
// The boundary: a payload of another program.
const issuesOf = (cover: object, options = {}) =>
  checkReport({ cover, sections: [] } as unknown as PeriodicReport, options).issues;
const told = (cover: object, options = {}) =>
  issuesOf(cover, options).map(({ severity, code, path }) => [severity, code, path.slice(1).join('.')]);

describe('a cover that agrees with itself', () => {
  it.each([
    ['of a department', good],
    ['of a people’s committee', committee],
    ['signed by order', { ...committee, signatory: { role: 'TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG' } }],
    ['signed for the head', { ...committee, signatory: { role: 'Phó Chủ tịch' } }],
    ['with figures of the last day of the calendar', { ...good, asOf: '2023-06-30', issued: '2023-07-03' }],
    ['with the code of its province', { ...good, territory: '06' }],
    ['of a district', { ...good, territory: 'huyện Ba Bể' }],
    ['without what it need not say', { title: 'Báo cáo', agency: 'UBND tỉnh Bắc Kạn', period: half }],
    [
      'of a plan, which is signed before its years',
      {
        title: 'Đề án',
        documentNumber: '1655/QĐ-UBND',
        agency: 'UBND tỉnh Bắc Kạn',
        period: { kind: 'stretch', firstYear: 2021, lastYear: 2025 },
        issued: '2021-09-07',
      },
    ],
    [
      'of a plan for the year to come',
      { ...committee, documentNumber: '12/KH-UBND', period: { kind: 'year', year: 2024 }, asOf: undefined },
    ],
  ])('%s is left alone', (_, cover) => {
    expect(told(JSON.parse(JSON.stringify(cover)) as object)).toEqual([]);
  });
});

describe('what a cover contradicts itself in', () => {
  it.each([
    [
      'a number of the committee for a department',
      { ...good, documentNumber: '412/BC-UBND' },
      'report.number-issuer-differs',
      'documentNumber',
    ],
    [
      'a number of another department',
      { ...good, documentNumber: '412/BC-SNV' },
      'report.number-issuer-differs',
      'documentNumber',
    ],
    [
      'a number of another year',
      { ...good, documentNumber: '412/2022/BC-STTTT' },
      'report.number-year-differs',
      'documentNumber',
    ],
    ['another province', { ...good, territory: 'Lạng Sơn' }, 'report.places-differ', 'territory'],
    ['the code of another province', { ...good, territory: '20' }, 'report.places-differ', 'territory'],
    ['figures before the period ends', { ...good, asOf: '2023-06-13' }, 'report.as-of-before-period-end', 'asOf'],
    [
      'a signature before the period ends',
      { ...good, asOf: undefined, issued: '2023-06-13' },
      'report.issued-before-period-end',
      'issued',
    ],
    ['a signature before the figures', { ...good, asOf: '2023-06-25' }, 'report.issued-before-as-of', 'issued'],
    [
      'a chairman who signs for a department',
      { ...good, signatory: { role: 'CHỦ TỊCH' } },
      'report.signatory-role',
      'signatory.role',
    ],
    [
      'a director who signs for a committee',
      { ...committee, signatory: { role: 'Giám đốc' } },
      'report.signatory-role',
      'signatory.role',
    ],
    ['an agency that nobody knows', { ...good, agency: 'Sở Vũ trụ tỉnh Bắc Kạn' }, 'report.agency-unknown', 'agency'],
  ])('%s is a warning', (_, cover, code, path) => {
    expect(told(JSON.parse(JSON.stringify(cover)) as object)).toEqual([['warning', code, path]]);
  });

  it('a department or a province that no longer exists on the day is a warning', () => {
    // The department ended on 1/3/2025, Bắc Kạn on 1/7/2025: it went into Thái Nguyên.
    const late = { title: 'Báo cáo', period: { kind: 'year', year: 2025 }, issued: '2025-12-20' };
    expect(told({ ...late, agency: 'Sở Thông tin và Truyền thông tỉnh Thái Nguyên' })).toEqual([
      ['warning', 'agency.ended', 'agency'],
    ]);
    expect(told({ ...late, agency: 'UBND tỉnh Bắc Kạn' })).toEqual([
      ['warning', 'territory.name-not-in-force', 'agency'],
    ]);
  });

  it('a day after the day of the check is a warning, if that is given', () => {
    expect(told(good, { today: plainDate('2023-06-20') })).toEqual([]);
    expect(told(good, { today: plainDate('2023-06-19') })).toEqual([['warning', 'report.dated-in-future', 'issued']]);
    expect(told(good, { today: '20/6/2023' })).toEqual([['error', 'report.options', 'today']]);
  });

  it('is told in both languages, with the figures of the cover', () => {
    const [issue] = issuesOf({ ...good, documentNumber: '412/BC-UBND' });
    expect(issue?.message).toEqual({
      vi: 'Số, ký hiệu “412/BC-UBND” là của Ủy ban nhân dân, cơ quan báo cáo trên trang bìa là Sở Thông tin và Truyền thông.',
      en: 'The document number “412/BC-UBND” is one of Ủy ban nhân dân, the agency of the cover is Sở Thông tin và Truyền thông.',
    });
  });
});

describe('a cover that cannot be read', () => {
  it.each([
    [{ ...good, title: '' }, ['report.cover-text', 'title']],
    [{ ...good, agency: 7 }, ['report.cover-text', 'agency']],
    [{ ...good, documentNumber: 'số 412' }, ['law.', 'documentNumber']],
    [{ ...good, territory: '1234' }, ['report.territory-code', 'territory']],
    [{ ...good, territory: '00' }, ['territory.', 'territory']],
    [{ ...good, asOf: '2023-02-30' }, ['report.cover-date', 'asOf']],
    [{ ...good, issued: 20230620 }, ['report.cover-date', 'issued']],
    [{ ...good, period: { kind: 'half', year: 2023, half: 3 } }, ['', 'period']],
    [{ ...good, period: null }, ['report.cover-period', 'period']],
    [{ ...good, signatory: 'Giám đốc' }, ['report.cover-text', 'signatory.role']],
  ])('%# is an error at its field', (cover, [code = '', path = '']) => {
    const errors = told(cover).filter(([severity]) => severity === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.[1]?.startsWith(code)).toBe(true);
    expect(errors[0]?.[2]?.startsWith(path)).toBe(true);
  });

  it('does not keep the sections from being checked', () => {
    const cover = Object.defineProperty({ ...good }, 'agency', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const sections = [{ kind: 'security-register', id: 's', stated: { total: 2, byLevel: { 1: 1 } } }];
    const check = checkReport({ cover, sections } as unknown as PeriodicReport);
    expect(check.issues.map(({ code }) => code)).toEqual(['report.cover-unreadable']);
    expect(check.findings).toHaveLength(1);
  });
});
