import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a result. */
export const resultIssues = {
  'text.result-unknown': {
    message: {
      vi: 'Không đọc được kết quả “{received}”.',
      en: 'The result “{received}” is neither a figure nor a known status.',
    },
    expected: {
      vi: 'một số liệu (77,8%) hoặc một trạng thái (Đang thực hiện, Chưa có số liệu, Chưa đến kỳ đánh giá, Đã ban hành…)',
      en: 'a figure (77,8%) or a status (Đang thực hiện, Chưa có số liệu, Chưa đến kỳ đánh giá, Đã ban hành…)',
    },
  },
} as const satisfies IssueCatalog<string>;

export type ResultIssueCode = keyof typeof resultIssues;
