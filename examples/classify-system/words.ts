import type { BilingualText } from 'vn-ict';

/** What the program itself says. */
export const WORDS = {
  one: { vi: '(số thứ tự; bỏ trống nếu chưa biết)', en: '(number of a choice; empty if not known)' },
  set: {
    vi: '(một hoặc nhiều số, cách nhau bằng dấu phẩy; bỏ trống nếu chưa biết)',
    en: '(one or more numbers, with commas; empty if not known)',
  },
  count: {
    vi: '(số nguyên, ví dụ 10.000; bỏ trống nếu chưa biết)',
    en: '(a whole number, written as 10.000; empty if not known)',
  },
  noChoice: { vi: 'Không có lựa chọn “{text}”.', en: 'There is no choice “{text}”.' },
  asked: { vi: 'Số câu đã hỏi', en: 'Questions asked' },
  nearMisses: { vi: 'Suýt khớp', en: 'Near misses' },
  warnings: { vi: 'Cảnh báo', en: 'Warnings' },
  otherDecree: { vi: 'Theo nghị định kia', en: 'Under the other decree' },
  appraiser: { vi: 'Thẩm định', en: 'Appraised by' },
  approver: { vi: 'Phê duyệt', en: 'Approved by' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  notAdvice: {
    vi: 'Kết quả để tham khảo, không thay cho ý kiến pháp lý.',
    en: 'For orientation; this is no legal advice.',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;
