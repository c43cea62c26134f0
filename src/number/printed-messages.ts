import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a printed figure that is handed over as data. */
export const printedFigureIssues = {
  'number.printed-places': {
    message: {
      vi: 'Số “{received}” có nhiều chữ số hơn phần thập phân và bậc đã khai báo.',
      en: 'The value “{received}” has more digits than its stated decimal places and scale can print.',
    },
  },
  'number.hedge': {
    message: { vi: 'Không có từ ước lượng “{received}”.', en: 'No hedge is called “{received}”.' },
  },
} as const satisfies IssueCatalog<string>;
