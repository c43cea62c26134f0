// What Markdown and HTML print of a check, read back from the documents and held against the plan and against the check.
import { describe, expect, it } from 'vitest';
import { cellPath } from 'vn-ict/reconcile';
import { checkReport, reportToHtml, reportToMarkdown } from 'vn-ict/report';
import { figuresIn, htmlTables, markdownTables, type PrintedTable, readHtml, textIn } from './documents.js';
import { checkedPlan, rows } from './plan.js';

const documents = [
  ['Markdown', (language: 'vi' | 'en') => markdownTables(reportToMarkdown(checkedPlan, { language }))],
  ['HTML', (language: 'vi' | 'en') => htmlTables(reportToHtml(checkedPlan, { language }))],
] as const;

const tableWith = (tables: readonly PrintedTable[], caption: string): PrintedTable =>
  tables.find((table) => table.caption === caption)!;

describe.each(documents)('%s', (_, tablesIn) => {
  const tables = tablesIn('vi');

  it('counts findings, targets and rules', () => {
    const { issues } = checkedPlan.summary;
    expect(tableWith(tables, 'Phát hiện và vấn đề theo mức độ').rows).toEqual([
      ['! lỗi', String(checkedPlan.findings.length), String(issues.error)],
      ['▲ cảnh báo', '0', String(issues.warning)],
      ['i lưu ý', '0', String(issues.hint)],
    ]);
    // Of the 28 rows of the appendix 12 are met, 9 not, 3 undecided and 4 without a target.
    const targets = tableWith(tables, 'Chỉ tiêu so với mục tiêu').rows;
    expect(targets.map(([outcome, count]) => [outcome, count])).toEqual([
      ['✓ đạt', '12'],
      ['✗ không đạt', '9'],
      ['? chưa xác định', '3'],
    ]);
    expect(targets[2]?.[2]).toBe('annex.13, annex.14, annex.15');
    const outcomes = tableWith(tables, 'Lượt áp dụng quy tắc theo kết luận').rows.map(([, count]) => count);
    expect(outcomes).toEqual(Object.values(checkedPlan.summary.outcomes).map(String));
  });

  it('prints the rows of the appendix as the plan does', () => {
    const { rows: printed } = tableWith(tables, 'Bảng chỉ tiêu');
    expect(printed.map(([no, name, target, result]) => [no, name, target, result])).toEqual(
      // Rows 13 to 15 print why there is no result beside it.
      rows.map(({ no, name, target, result, note }) => [no, name, target ?? '', result || note]),
    );
    expect(printed[4]?.slice(4)).toEqual(['42.898/44.376 = 96,7%', '✗ không đạt']);
    expect(printed[13]?.[5]).toBe('? chưa xác định: chưa đến kỳ đánh giá');
  });

  it('says of the rate of row 5 what is printed, what it must be and by how much it is off', () => {
    const [demand] = tables.filter(({ caption }) => caption === 'Điều kiện phải thỏa mãn');
    // 96,8 − 100 × 42.898/44.376 = 3.623/27.735
    expect(demand?.rows[0]?.slice(0, 2)).toEqual([
      'tỷ lệ in ở dòng 5 phải bằng tử số chia mẫu số của dòng đó',
      '3.623/27.735 (≈ 0,1306)',
    ]);
    const [wrong] = tables.filter(({ caption }) => caption === 'Các ô phải sửa');
    expect(wrong?.rows.map((row) => [row[0], row[2], row[3], row[4]])).toEqual([
      // 100 × 42.898/44.376 = 536.225/5.547
      ['annex.5.result', 'Kết quả, Ghi chú', '96,8%', '96,7% (đúng là 536.225/5.547 (≈ 96,6694))'],
    ]);
  });

  it('says of row 3 which counts are wrong, why, and which rate follows them', () => {
    const [, wrong] = tables.filter(({ caption }) => caption === 'Các ô phải sửa');
    expect(wrong?.rows.map((row) => [row[0], ...row.slice(3)])).toEqual([
      ['annex.3.partiallyOnline', '269', '263', 'sai một chữ số: 263', '1'],
      ['annex.3.online', '1.386', '1.377', 'ghi lệch dòng (annex.2.online)', '1'],
      // 263/1.377 = 19,099…%
      ['annex.3.result', '19,4%', '19,1% (đúng là 26.300/1.377 (≈ 19,0995))', 'tính lại theo các ô trên', ''],
    ]);
  });

  it('prints every cell of every finding with its place', () => {
    const printed = tables.filter(({ caption }) => caption === 'Số liệu đã in');
    expect(printed).toHaveLength(checkedPlan.findings.length);
    for (const [index, { rules }] of checkedPlan.findings.entries()) {
      const cells = rules
        .flatMap((rule) => rule.cells)
        .map((cell) => [cellPath(cell), cell.row ?? '', cell.column ?? '', cell.printed ?? '(không in)']);
      for (const cell of cells) expect(printed[index]?.rows).toContainEqual(cell);
    }
  });

  it('prints rates and norms with what they rest on', () => {
    const rates = tables.filter(({ caption }) => caption === 'Các tỷ lệ').flatMap((table) => table.rows);
    const supply = rates.find(([name]) => name === 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình');
    expect(supply?.slice(1, 3)).toEqual(['80,90%', '1.114/1.377']);
    expect(supply?.[5]).toContain('dòng 2 Phụ lục 1 Kế hoạch 883/KH-UBND của UBND tỉnh Bắc Kạn');
    const [norm] = tableWith(tables, 'Các định mức').rows;
    expect(norm?.slice(1)).toEqual([
      '3,37 km/điểm',
      '≤ 3 km/điểm',
      '✗ không đạt',
      'đã đối chiếu văn bản',
      'QCVN 01:2015/BTTTT',
    ]);
  });

  it('prints the total of projects that differs, and what would explain it', () => {
    const [total] = tableWith(tables, 'Các tổng không bằng tổng các khoản').rows;
    // 6.000 + 45.500 + 7.943 = 59.443; without the third project it is the printed total.
    expect(total?.slice(2, 6)).toEqual(['51.500', '59.443', '7.943', 'bỏ sót II.3']);
  });

  it('lists issues and sections of other kinds', () => {
    const issues = tableWith(tables, 'Vấn đề khi đọc báo cáo').rows;
    const graves = (['error', 'warning', 'hint'] as const).flatMap((grave) =>
      checkedPlan.issues.filter(({ severity }) => severity === grave),
    );
    expect(issues.map((row) => row.at(-1))).toEqual(graves.map(({ code }) => code));
    expect(issues.map((row) => row[2])).toEqual(graves.map(({ message }) => message.vi));
    const [other] = tables.slice(-1);
    expect(other?.rows).toEqual([['map', 'x-map', 'Bản đồ']]);
  });

  it('holds the same figures in both languages', () => {
    const english = tablesIn('en');
    expect(english.map(({ rows: printed }) => printed.map((row) => row.length))).toEqual(
      tables.map(({ rows: printed }) => printed.map((row) => row.length)),
    );
    for (const [index, table] of tables.entries()) {
      const figures = table.rows.map((row) => row.map(figuresIn));
      expect(
        english[index]?.rows.map((row) => row.map(figuresIn)),
        table.caption,
      ).toEqual(figures);
    }
  });
});

describe('both documents', () => {
  it('say the same', () => {
    for (const language of ['vi', 'en'] as const) {
      const [markdown, html] = documents.map(([, tablesIn]) => tablesIn(language));
      expect(html).toEqual(markdown);
    }
  });

  it('say who reports what, in the language that is asked for', () => {
    const markdown = reportToMarkdown(checkedPlan, { language: 'en' });
    expect(markdown).toContain('\n- **Document number**: 883/KH-UBND\n- **Reporting agency**: UBND tỉnh Bắc Kạn\n');
    expect(markdown).toContain('\n- **Reporting period**: 2023\n- **Data closing**: 20 December 2023\n');
    const html = textIn(readHtml(reportToHtml(checkedPlan)));
    for (const text of ['Số, ký hiệu883/KH-UBND', 'Kỳ báo cáonăm 2023', 'Thời điểm chốt số liệu20/12/2023']) {
      expect(html).toContain(text);
    }
  });

  it('leave no word of the other language in the words of the library', () => {
    const english = reportToMarkdown(
      { ...checkedPlan, sections: [], others: [], findings: [], issues: [] },
      { language: 'en' },
    );
    // Names, numbers and sections of the plan apart.
    const own = english.replaceAll(/Kế hoạch chuyển đổi số năm 2024|UBND tỉnh Bắc Kạn|Bắc Kạn|Phó Chủ tịch/g, '');
    expect(own).not.toMatch(/[À-ỹ]/);
  });
});

describe('the rates of a family', () => {
  it('of which the report prints nothing are named in one line', () => {
    const period = { kind: 'half', year: 2024, half: 1 } as const;
    const figures = { servicePoints: 263, communeCulturePoints: 120 };
    const tables = [{ family: 'postal-service-points', territory: 'Tuyên Quang', period, figures }];
    const cover = { title: 'Báo cáo', agency: 'Sở TT&TT', period } as const;
    const markdown = reportToMarkdown(checkReport({ cover, sections: [{ kind: 'statistics', id: 'post', tables }] }));
    const [rates] = markdownTables(markdown).filter(({ caption }) => caption === 'Các tỷ lệ');
    // 120 / 263 = 45,6%
    expect(rates?.rows.map(([name, value]) => [name, value])).toEqual([
      ['Tỷ trọng Điểm Bưu điện - Văn hóa xã', '45,6%'],
    ]);
    expect(markdown).toContain('Chưa tính được vì thiếu số liệu đầu vào: Tỷ lệ điểm bưu chính có người phục vụ;');
  });
});
