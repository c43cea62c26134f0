import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with the way a figure is asked to be printed. */
export const formatIssues = {
  'text.decimal-places': {
    message: {
      vi: 'Số chữ số thập phân không hợp lệ: “{received}”.',
      en: 'Not a number of decimal places: “{received}”.',
    },
    expected: { vi: 'số nguyên từ 0 đến 100', en: 'an integer from 0 to 100' },
  },
  'text.money-unit': {
    message: { vi: 'Không có đơn vị tiền “{received}”.', en: 'No money unit is called “{received}”.' },
    expected: {
      vi: 'đồng, nghìn đồng, triệu đồng hoặc tỷ đồng',
      en: 'đồng, nghìn đồng, triệu đồng or tỷ đồng',
    },
  },
} as const satisfies IssueCatalog<string>;
