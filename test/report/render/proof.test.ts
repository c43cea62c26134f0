// What is proven of a finding, told in words; alternatives; what a cell must be where it is no single value.
import { describe, expect, it } from 'vitest';
import {
  type CheckReportOptions,
  checkReport,
  type PeriodicReport,
  reportToHtml,
  reportToMarkdown,
} from 'vn-ict/report';
import { markdownTables } from './documents.js';

const cover = { title: 'Báo cáo', agency: 'Sở TT&TT', period: { kind: 'year', year: 2023 } } as const;
const statement = { vi: 'tổng bằng các phần', en: 'the total is the sum of its parts' };

const reportOf = (figures: Readonly<Record<string, string>>, rules: PeriodicReport['rules']): PeriodicReport => ({
  cover,
  sections: [{ kind: 'statements', id: 't', statements: [{ id: 's', text: 'Câu', figures }] }],
  rules: rules!,
});
const sum = {
  id: 'sum',
  severity: 'error',
  statement,
  left: [{ cell: 't.s.a' }, { cell: 't.s.b' }],
  relation: '=',
  right: [{ cell: 't.s.total' }],
  citations: [{ document: '85/2016/NĐ-CP', article: '9' }],
} as const;
const wrongSum = reportOf({ a: '5', b: '17', total: '26' }, [sum]);
const markdownOf = (report: PeriodicReport, options: CheckReportOptions = {}, language: 'vi' | 'en' = 'vi') =>
  reportToMarkdown(checkReport(report, options), { language });

describe('an exact proof', () => {
  it('says of a set that it needs a fraction where a whole number is printed, and names it last', () => {
    // Of 96 no whole number is 78,5%.
    const statements = [{ id: 's', text: 'Đã cấp 84/96 chứng thư số, đạt 78,5%.' }];
    const markdown = markdownOf({ cover, sections: [{ kind: 'statements', id: 't', statements }] });
    const captions = markdownTables(markdown).flatMap(({ caption }) =>
      caption.startsWith('Phương án') ? [caption] : [],
    );
    expect(captions).toHaveLength(3);
    expect(captions.map((caption) => caption.includes('cần số lẻ ở ô in số nguyên'))).toEqual([false, false, true]);
  });

  it('names every set of the same weight as an alternative', () => {
    const markdown = markdownOf(wrongSum);
    expect(markdown).toContain('Có 3 tập ô cùng trọng số nhỏ nhất; số liệu không cho biết tập nào sai.');
    expect(markdown).toContain('không tập ô nào có trọng số nhỏ hơn 1 mà sửa đi thì mọi quy tắc đều thỏa');
    const sets = markdownTables(markdown).filter(({ caption }) => caption.startsWith('Phương án'));
    // 5 + 17 = 22; 26 − 17 = 9; 26 − 5 = 21
    expect(Object.fromEntries(sets.map(({ rows: [row] }) => [row![0], row![4]]))).toEqual({
      't.s.a': '9',
      't.s.b': '21',
      't.s.total': '22',
    });
    expect(markdownOf(wrongSum, {}, 'en')).toContain('3 sets of cells weigh the same');
  });

  it('cites the law of the rule and the exact residual', () => {
    const [demand] = markdownTables(markdownOf(wrongSum)).filter(
      ({ caption }) => caption === 'Điều kiện phải thỏa mãn',
    );
    // 5 + 17 − 26
    expect(demand?.rows).toEqual([['tổng bằng các phần', '-4', 'Điều 9 Nghị định 85/2016/NĐ-CP', 'sum']]);
  });
});

describe('an assumption', () => {
  it('is told with its reason, in both languages', () => {
    const names = { vi: 'mỗi xã một dòng', en: 'a row for each commune' };
    const set = { id: 'set', severity: 'error', kind: 'set', statement: names, members: ['1', '2', '3'] } as const;
    const report = reportOf({ a: '1', b: '1' }, [{ ...set, cells: [{ cell: 't.s.a' }, { cell: 't.s.b' }] }]);
    const words =
      'Giả định là thỏa sau khi sửa, chưa chứng minh được: “mỗi xã một dòng” (thiếu hoặc thừa dòng, không ô nào bù được).';
    expect(markdownOf(report)).toContain(words);
    expect(markdownOf(report, {}, 'en')).toContain('which is not proven: “a row for each commune” (rows are missing');
    expect(reportToHtml(checkReport(report))).toContain('Giả định là thỏa sau khi sửa');
    expect(markdownOf(wrongSum)).not.toContain('Giả định');
  });
});

describe('no proof', () => {
  const trusted = { weights: { 't.s.*': 'trusted' } } as const;

  it('tells trusted cells that cannot all be right', () => {
    const markdown = markdownOf(wrongSum, trusted);
    expect(markdown).toContain('Không thể cùng đúng');
    for (const cell of ['t.s.a (5)', 't.s.b (17)', 't.s.total (26)']) expect(markdown).toContain(cell);
    expect(markdownOf(wrongSum, trusted, 'en')).toContain('Impossible: the trusted cells cannot all be right');
  });

  // Six figures that all must be the same: five of them are wrong, and it takes a search to prove it.
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const figures = Object.fromEntries(names.map((name, index) => [name, String(100 + index * 7)]));
  const rules = names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => ({
      ...sum,
      id: `${one}-${other}`,
      left: [{ cell: `t.s.${one}` }],
      right: [{ cell: `t.s.${other}` }],
    })),
  );
  const bounded = (bound: number, language: 'vi' | 'en' = 'vi') =>
    markdownOf(reportOf(figures, rules), { bound }, language);

  it('tells where a search ended at its bound, with the best set so far', () => {
    const markdown = bounded(5);
    expect(markdown).toContain('Tìm kiếm đã dừng ở giới hạn, chưa chứng minh được tập nhỏ nhất');
    expect(markdown).toContain('có trọng số ít nhất 4. Tập nêu ở đây nặng hơn mức đó 1.');
    const best = markdownTables(markdown).find(({ caption }) => caption === 'Các ô có thể sai (tập tốt nhất tìm được)');
    expect(best?.rows).toHaveLength(5);
    expect(bounded(5, 'en')).toContain('The search ended at its bound');
  });

  it('tells where no set was found', () => {
    expect(bounded(1)).toContain('Chưa tìm được tập ô nào.');
    expect(bounded(1, 'en')).toContain('No set of cells was found.');
  });

  it('tells where other sets of the same weight may not be listed', () => {
    const open = 'Có thể còn tập khác cùng trọng số chưa được nêu ở đây.';
    expect(bounded(15)).toContain(open);
    const closed = bounded(2_000);
    expect(closed).toContain('Có 6 tập ô cùng trọng số nhỏ nhất');
    expect(closed).not.toContain(open);
  });
});

describe('what a cell must be', () => {
  it('is an interval where several values would do', () => {
    const bound = { ...sum, left: [{ cell: 't.s.a' }], relation: '<=' } as const;
    const markdown = markdownOf(reportOf({ a: '5', total: '4' }, [bound]));
    const cells = markdownTables(markdown).filter(({ caption }) => caption.startsWith('Phương án'));
    expect(Object.fromEntries(cells.map(({ rows: [row] }) => [row![0], row![4]]))).toEqual({
      't.s.a': 'không quá 4',
      't.s.total': 'từ 5 trở lên',
    });
  });

  it('is told from where to where, in the figures of the report', () => {
    const rows = [{ no: '2', name: 'Tỷ lệ số hóa hồ sơ', result: '91,7%', note: '63.012/69.420' }];
    const section = { kind: 'indicator-table', id: 't', rows } as const;
    const cells = markdownTables(markdownOf({ ...reportOf({}, []), sections: [section] }));
    const mends = cells.filter(({ caption }) => caption.startsWith('Phương án')).map(({ rows: [row] }) => row![4]);
    // 69.420 × 0,9165 = 63.623,43; 69.420 × 0,9175 = 63.692,85; 63.012 / 0,9175 = 68.677,9291…; 63.012 / 0,9165 = 68.752,8641…
    expect(mends).toEqual([
      '90,8% (đúng là 1.180/13 (≈ 90,7692))',
      'từ 63.623,43 đến dưới 63.692,85',
      'trên ≈ 68.677,9292 đến ≈ 68.752,8642',
    ]);
  });
});
