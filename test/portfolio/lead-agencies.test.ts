// One cell, several agencies: divided where each part is an agency, and nowhere else.
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { checkPortfolio, definePortfolio, leadAgenciesOf, summarizePortfolio } from 'vn-ict/portfolio';

const asOf = plainDate('2023-12-20');
const names = (printed: string, options = {}) => {
  const found = leadAgenciesOf(printed, options);
  return found && [found.lead, ...found.coLeads].map((agency) => agency.printed);
};

describe.each([
  ['with the catalogue', { asOf }],
  ['without it', {}],
])('%s', (_, options) => {
  it.each([
    ['Sở TT&TT; Sở Nội vụ', ['Sở TT&TT', 'Sở Nội vụ']],
    ['Sở Y tế, Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Sở Y tế và Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Sở Thông tin và Truyền thông và Sở Nội vụ', ['Sở Thông tin và Truyền thông', 'Sở Nội vụ']],
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở Lao động, Thương binh và Xã hội',
      ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Lao động, Thương binh và Xã hội'],
    ],
    ['- Sở TT&TT\n- Văn phòng UBND tỉnh', ['Sở TT&TT', 'Văn phòng UBND tỉnh']],
    ['Sở TT&TT\nSở Nội vụ', ['Sở TT&TT', 'Sở Nội vụ']],
    ['Sở Thông tin\nvà Truyền thông', ['Sở Thông tin và Truyền thông']],
    ['Văn phòng\nUBND tỉnh', ['Văn phòng UBND tỉnh']],
    ['Trung tâm CNTT&TT\nSở TT&TT', ['Trung tâm CNTT&TT Sở TT&TT']],
    ['Công an tỉnh, UBND các huyện, thành phố', ['Công an tỉnh', 'UBND các huyện, thành phố']],
    ['Sở VH,TT&DL; Sở LĐ,TB&XH', ['Sở VH,TT&DL', 'Sở LĐ,TB&XH']],
  ])('“%s”', (printed, expected) => {
    expect(names(printed, options)).toEqual(expected);
    expect(leadAgenciesOf(printed, options)?.isUndivided).toBe(false);
  });

  it.each([
    'Sở Thông tin và Truyền thông',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Sở Lao động - Thương binh và Xã hội',
    'Sở Lao động, Thương binh và Xã hội',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Giáo dục và Đào tạo',
    'Văn phòng HĐND và UBND huyện Ba Bể',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    'Ban Quản lý các khu công nghiệp',
    'Đài Phát thanh và Truyền hình',
    'Trung tâm Công nghệ thông tin và Truyền thông',
    'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
  ])('“%s” is one', (printed) => {
    expect(names(printed, options)).toEqual([printed]);
    expect(leadAgenciesOf(printed, options)?.isUndivided).toBe(false);
  });

  it.each(['Sở TT&TT; các đơn vị liên quan', 'Sở TT&TT; phối hợp: Sở Nội vụ', 'Các đơn vị; Sở Nội vụ'])(
    '“%s” is not divided, and that is told',
    (printed) => {
      expect(names(printed, options)).toEqual([printed]);
      expect(leadAgenciesOf(printed, options)?.isUndivided).toBe(true);
    },
  );
});

it('takes anything', () => {
  for (const odd of [undefined, 7, '', ' \n ', 'x'.repeat(1_001)]) expect(leadAgenciesOf(odd)).toBe(undefined);
  const started = performance.now();
  leadAgenciesOf('Sở A; '.repeat(166));
  leadAgenciesOf(', '.repeat(500));
  expect(performance.now() - started).toBeLessThan(500);
});

it('a portfolio sums by the first, and tells what it cannot divide', () => {
  const portfolio = definePortfolio({
    id: 'list',
    title: 'Danh mục',
    moneyUnit: 'triệu đồng',
    columns: { budget: { label: 'Kinh phí' } },
    sections: [],
    projects: [
      { id: 'a', name: 'A', leadAgency: 'Sở TT&TT; Sở Nội vụ', amounts: { budget: 700 } },
      { id: 'b', name: 'B', leadAgency: 'Sở TT&TT', amounts: { budget: 46 } },
      { id: 'c', name: 'C', leadAgency: 'Sở Y tế; các huyện', amounts: { budget: 1 } },
    ],
  });
  const { groups } = summarizePortfolio(portfolio, 'leadAgency');
  // 700 + 46 = 746
  expect(groups.map(({ label, columns }) => [label, columns['budget']?.sum])).toEqual([
    ['Sở TT&TT', '746'],
    ['Sở Y tế; các huyện', '1'],
  ]);
  expect(checkPortfolio(portfolio).issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
    ['portfolio.lead-agencies', 'hint', ['projects', 2, 'leadAgency']],
  ]);
});
