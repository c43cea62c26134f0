import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { checkPlatformRegister } from 'vn-ict/platform';

describe('an issue of a system', () => {
  it('names the system, and days as documents write them', () => {
    const { issues } = checkPlatformRegister({
      id: 'register',
      title: 'Hệ thống thông tin',
      asOf: plainDate('2024-06-30'),
      systems: [
        { id: 'ioc', name: 'IOC tỉnh', kind: 'ioc', status: 'being-built', dueOn: plainDate('2024-05-31') },
        { id: 'mail', name: 'Thư công vụ', kind: 'public-mail', status: 'in-use', inUseSince: plainDate('2024-09-01') },
        { id: 'soc', name: 'SOC', kind: 'soc', status: 'planned', inUseSince: plainDate('2023-03-02') },
      ],
    });
    expect(issues.map(({ message }) => message.vi)).toEqual([
      'Hệ thống “IOC tỉnh” đang xây dựng, đã quá hạn hoàn thành 31/5/2024.',
      'Hệ thống “Thư công vụ” ghi đang sử dụng nhưng ngày đưa vào sử dụng 01/9/2024 sau ngày của sổ (30/6/2024).',
      'Hệ thống “SOC” dự kiến nhưng có ngày đưa vào sử dụng 02/3/2023.',
    ]);
    expect(issues[0]?.message.en).toContain('31 May 2024');
  });
});
