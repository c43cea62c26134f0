import { describe, expect, it } from 'vitest';
import { checkPlatformRegister, type PlatformRegister } from 'vn-ict/platform';
import { checkPortfolio, definePortfolio } from 'vn-ict/portfolio';

const register = (printed: string): PlatformRegister => ({
  id: 'register',
  title: 'Sổ hệ thống',
  systems: [
    { id: 'a', name: 'A', kind: 'database', status: 'in-use' },
    { id: 'b', name: 'B', kind: 'database', status: 'in-use' },
  ],
  counts: [{ id: 'n', label: 'CSDL', count: { printed }, systems: { kind: 'database' }, listing: 'complete' }],
});

describe('a printed count', () => {
  it.each(['2', '02', '02 hệ thống', '2 cơ sở dữ liệu', '２ CSDL', '02 (hai) hệ thống'])('“%s” is two', (printed) => {
    const { issues, confrontation } = checkPlatformRegister(register(printed));
    expect([issues, confrontation.summary.outcomes.pass]).toEqual([[], 1]);
  });

  it('with its word is confronted like any other', () => {
    expect(checkPlatformRegister(register('04 hệ thống')).issues.map(({ message }) => message.vi)).toEqual([
      'CSDL: văn bản ghi 4, sổ liệt kê 2.',
    ]);
    expect(checkPlatformRegister(register('1.014 hệ thống')).issues[0]?.message.vi).toContain('1014');
  });

  it.each([
    'khoảng 2 hệ thống',
    '2-3 hệ thống',
    '2,5 hệ thống',
    '2 km',
    '2%',
    '2 triệu',
    '2 hệ thống/năm',
    'nhiều hệ thống',
  ])('“%s” is none', (printed) => {
    expect(checkPlatformRegister(register(printed)).issues.map(({ code }) => code)).toEqual(['platform.count']);
  });

  it('of projects in a heading is read with its word too', () => {
    const portfolio = (printed: string) =>
      definePortfolio({
        id: 'list',
        title: 'Danh mục',
        moneyUnit: 'triệu đồng',
        columns: { budget: { label: 'Kinh phí' } },
        sections: [{ id: 'i', name: 'Mục I', projectCount: { printed } }],
        projects: [
          { id: 'a', name: 'A', section: 'i', amounts: {} },
          { id: 'b', name: 'B', section: 'i', amounts: {} },
        ],
      });
    const codes = (printed: string) => checkPortfolio(portfolio(printed)).issues.map(({ code }) => code);
    expect([codes('02 dự án'), codes('2 nhiệm vụ, dự án'), codes('2')]).toEqual([[], [], []]);
    expect(codes('12 dự án')).toHaveLength(1);
    expect(codes('vài dự án')).toEqual(['portfolio.amount']);
  });
});
