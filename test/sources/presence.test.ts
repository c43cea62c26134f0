import { expect, it } from 'vitest';
import { seedText } from './sources.js';

it('reads the plan that Phụ lục 1 is taken from', () => {
  expect(seedText('002_d1726d7897ab4704.txt')).toContain('KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU');
});
