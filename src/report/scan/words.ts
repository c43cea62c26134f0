/** The words and marks that lead from a figure to its percentage: `, đạt tỷ lệ`, ` (tương ứng với `, ` = `. */
export const RATE_LEADS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'đạt chiếm tỷ lệ trọng tương ứng đương bằng là với được khoảng hơn gần trên xấp xỉ ước tính tức cho tới đến ' +
    'mức trọng ngang vị chi'
  ).split(' '),
);

/** Of these, what leads to nothing but a share of the figure before. */
export const STRONG_LEADS: ReadonlySet<string> = /* @__PURE__ */ new Set(['chiếm', 'tỷ', 'tương', '=', '(']);

/** Words between a figure and a percentage that make it a percentage of something else, or a target. */
export const OTHER_SUBJECTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['tỷ', 'tăng', 'giảm', 'riêng']);

/** Pairs of words that announce a target, a forecast, another period or another subject. */
export const OTHER_SUBJECT_PAIRS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'mục tiêu',
  'phấn đấu',
  'chỉ tiêu',
  'kế hoạch',
  'yêu cầu',
  'dự kiến',
  'so với',
  'trong đó',
  'trong khi',
  'còn lại',
  'đến năm',
  'đến hết',
  'cuối năm',
  'năm trước',
  'năm ngoái',
  'cùng kỳ',
  'quy định',
  'tối thiểu',
  'ít nhất',
  'tiến độ',
  'mức độ',
  'bình quân',
  'công suất',
  'năng suất',
]);

/** What follows a percentage that is against a plan or an earlier period. */
export const OTHER_BASES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'kế hoạch',
  'chỉ tiêu',
  'mục tiêu',
  'dự toán',
  'so với',
  'cùng kỳ',
  'nghị quyết',
  'chỉ đạo',
  'năm trước',
  'năm ngoái',
  'quy định',
  'định mức',
]);

/** Words that say that what follows is a choice of the parts. */
export const PARTIAL: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'tiêu biểu',
  'điển hình',
  'chủ yếu',
  'nổi bật',
  'nhất là',
  'đặc biệt',
  'đáng chú',
  'như sau',
  'chẳng hạn',
  'ví dụ',
]);
