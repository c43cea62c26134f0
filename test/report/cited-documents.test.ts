// One legal document cited with two dates: within a report, and between reports.
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { checkReport, type PeriodicReport, type ReportCheck } from 'vn-ict/report';

const report = (...texts: string[]): PeriodicReport => ({
  cover: { title: 'Báo cáo', agency: 'UBND tỉnh Bắc Kạn', period: { kind: 'year', year: 2023 } },
  sections: [
    { kind: 'statements', id: 'text', statements: texts.map((text, index) => ({ id: `s${index + 1}`, text })) },
  ],
});
const found = ({ findings }: ReportCheck) =>
  findings.map(({ severity, rules }) => [
    severity,
    rules.map(({ rule }) => rule),
    rules.flatMap(({ cells }) => cells.map(({ printed }) => printed)),
  ]);

describe('documents cited with several dates', () => {
  it('are found within a report, as 338/KH-BCĐ of Kế hoạch 883/KH-UBND', () => {
    const check = checkReport(
      report(
        'Kế hoạch số 338/KH-BCĐ ngày 25/5/2023 kiểm tra hoạt động chuyển đổi số',
        'thực hiện Kế hoạch số 338/KH-BCĐ ngày 26/5/2023 của Ban Chỉ đạo',
      ),
    );
    expect(found(check)).toEqual([['warning', ['cited.338/KH-BCĐ@2023'], ['25/5/2023', '26/5/2023']]]);
  });

  it('are found between reports, as Quyết định 1655/QĐ-UBND in the plan and in the scheme', () => {
    const scheme = report('Kèm theo Quyết định số 1655/QĐ-UBND ngày 07 tháng 9 năm 2021 của UBND tỉnh');
    const plan = report('Quyết định số 1655/QĐ-UBND ngày 07/8/2021 phê duyệt Đề án');
    expect(found(checkReport(plan, { reference: { scheme } }))).toEqual([
      ['warning', ['cited.1655/QĐ-UBND@2021'], ['07/8/2021', '07/9/2021']],
    ]);
  });

  it('are not accused where two spellings are one day, or the numbers are of two years', () => {
    const check = checkReport(
      report(
        'Quyết định số 749/QĐ-TTg ngày 03/6/2020',
        'Quyết định số 749/QĐ-TTg, ngày 3 tháng 6 năm 2020',
        'Quyết định số 99/QĐ-UBND ngày 19/01/2023',
        'Quyết định số 99/QĐ-UBND ngày 20/01/2022',
        'Quyết định số 100/QĐ-UBND, ban hành ngày 19/01/2023',
      ),
    );
    expect(check.findings).toEqual([]);
    expect(check.summary.outcomes.pass).toBe(1);
  });

  it('may be the report itself', () => {
    const { cover, sections } = report('Kế hoạch số 883/KH-UBND ngày 21/12/2023');
    const check = checkReport({
      cover: { ...cover, documentNumber: '883/KH-UBND', issued: plainDate('2023-12-20') },
      sections,
    });
    expect(found(check)).toEqual([['warning', ['cited.883/KH-UBND@2023'], ['20/12/2023', '21/12/2023']]]);
  });
});
