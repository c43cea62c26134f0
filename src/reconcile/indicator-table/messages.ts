import type { IssueCatalog } from '../../outcome/index.js';

/** What can be wrong with a row of an indicator table, or with its reading. */
export const tableIssues = {
  'table.not-rows': {
    message: {
      vi: 'Bảng phải là một mảng các dòng, nhận được: {received}.',
      en: 'A table is an array of rows, received: {received}.',
    },
    expected: { vi: 'mảng các dòng', en: 'an array of rows' },
  },
  'table.too-many-rows': {
    message: {
      vi: 'Bảng có {rows} dòng; chỉ {limit} dòng đầu được kiểm tra.',
      en: 'The table has {rows} rows; only the first {limit} are checked.',
    },
    expected: { vi: 'không quá {limit} dòng', en: 'at most {limit} rows' },
  },
  'table.invalid-option': {
    message: {
      vi: 'Tùy chọn “{option}” không hợp lệ và bị bỏ qua: {received}.',
      en: 'The option “{option}” is not valid and is left out: {received}.',
    },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'table.unknown-option': {
    message: {
      vi: 'Không có tùy chọn nào tên “{received}”; tùy chọn này bị bỏ qua.',
      en: 'No option is called “{received}”; it is left out.',
    },
    expected: { vi: '{names}', en: '{names}' },
  },
  'table.definition-unusable': {
    message: {
      vi: 'Định nghĩa bảng có lỗi nên bảng được kiểm tra mà không dùng định nghĩa: {received}.',
      en: 'The definition of the table is faulty, so the table was checked without it: {received}.',
    },
    expected: { vi: 'định nghĩa như trong danh mục', en: 'a definition such as those of the catalogue' },
  },
  'table.cell-unreadable': {
    message: { vi: 'Không lấy được nội dung ô “{cell}”.', en: 'The cell “{cell}” cannot be got at.' },
    expected: { vi: 'chuỗi ký tự như "96,8%"', en: 'a text such as "96,8%"' },
  },
  'table.repeated-number': {
    severity: 'warning',
    message: {
      vi: 'Số thứ tự “{received}” đã có ở dòng thứ {row} của bảng; bản tóm tắt không phân biệt được hai dòng này.',
      en: 'The number “{received}” stands in row {row} of the table already; the summary does not tell the two apart.',
    },
    expected: { vi: 'mỗi dòng một số thứ tự', en: 'a number of its own for every row' },
  },
  'table.not-a-row': {
    message: {
      vi: 'Dòng phải là một đối tượng, nhận được: {received}.',
      en: 'A row is an object, received: {received}.',
    },
    expected: {
      vi: 'đối tượng có các ô no, name, unit, target, result, note, section',
      en: 'an object with the cells no, name, unit, target, result, note, section',
    },
  },
  'table.missing-cell': {
    message: { vi: 'Dòng thiếu ô “{cell}”.', en: 'The row lacks the cell “{cell}”.' },
    expected: { vi: 'một chuỗi ký tự không rỗng', en: 'a text that is not empty' },
  },
  'table.cell-not-text': {
    message: {
      vi: 'Ô “{cell}” phải là chuỗi ký tự đúng như bản in, nhận được kiểu {type}: {received}.',
      en: 'The cell “{cell}” must be a text as printed, received the type {type}: {received}.',
    },
    expected: { vi: 'chuỗi ký tự như "96,8%"', en: 'a text such as "96,8%"' },
  },
  'table.unknown-cell': {
    severity: 'warning',
    message: {
      vi: 'Không có ô nào tên “{received}”; ô này bị bỏ qua.',
      en: 'No cell is called “{received}”; it is left alone.',
    },
    expected: { vi: 'no, name, target, result, note hoặc section', en: 'no, name, target, result, note or section' },
  },
  'table.several-fractions': {
    severity: 'warning',
    message: {
      vi: 'Dòng có {count} phân số và không rõ phân số nào là của tỷ lệ: {received}.',
      en: 'The row holds {count} fractions and does not tell which is that of the rate: {received}.',
    },
    expected: {
      vi: 'một phân số, hoặc chỉ một phân số cho đúng tỷ lệ ở ô kết quả',
      en: 'one fraction, or only one that gives the rate of the result cell',
    },
  },
  'table.fraction-of-plan': {
    severity: 'hint',
    message: {
      vi: 'Phân số {received} là mức thực hiện so với kế hoạch, không phải tỷ lệ của chỉ tiêu.',
      en: 'The fraction {received} is a share of a plan, not the rate of the indicator.',
    },
  },
  'table.fraction-of-rest': {
    severity: 'hint',
    message: {
      vi: 'Phân số {received} đếm phần chưa đạt, không phải tỷ lệ của chỉ tiêu.',
      en: 'The fraction {received} counts what is not done yet; it is not the rate of the indicator.',
    },
  },
  'table.fraction-estimated': {
    severity: 'hint',
    message: {
      vi: 'Phân số {received} có số ước lượng, nên không dùng để tính lại tỷ lệ.',
      en: 'A part of the fraction {received} is an estimate; no exact rate follows from it.',
    },
  },
  'table.zero-denominator': {
    severity: 'warning',
    message: {
      vi: 'Mẫu số bằng 0: tỷ lệ {received} không xác định.',
      en: 'The denominator is 0: the rate {received} is not defined.',
    },
    expected: { vi: 'mẫu số lớn hơn 0', en: 'a denominator above 0' },
  },
  'table.part-exceeds-whole': {
    severity: 'warning',
    message: {
      vi: 'Tử số lớn hơn mẫu số: {received}.',
      en: 'The numerator is larger than the denominator: {received}.',
    },
    expected: { vi: 'tử số không vượt mẫu số', en: 'a numerator within its denominator' },
  },
  'table.decimal-point': {
    severity: 'warning',
    message: {
      vi: 'Tỷ lệ “{received}” dùng dấu chấm thập phân; đã đọc như dấu phẩy.',
      en: 'The rate “{received}” has a decimal point; it was read as a comma.',
    },
    expected: { vi: 'dấu phẩy thập phân như 68,6%', en: 'a decimal comma as in 68,6%' },
  },
  'table.after-deadline': {
    severity: 'warning',
    message: {
      vi: 'Thời hạn là {deadline}, nhưng kết quả in kèm ngày {day}.',
      en: 'The deadline is {deadline}, but the result is printed with the day {day}.',
    },
    expected: { vi: 'ngày hoàn thành trong thời hạn', en: 'a day of completion within the deadline' },
  },
  'table.negative-count': {
    message: { vi: 'Số đếm âm: {received}.', en: 'A negative count: {received}.' },
    expected: { vi: 'số không âm', en: 'a count of 0 or more' },
  },
  'table.input-not-found': {
    severity: 'hint',
    message: {
      vi: 'Ghi chú không nêu “{label}”, nên không tính lại được tỷ lệ.',
      en: 'The note does not state “{label}”, so the rate cannot be recomputed.',
    },
  },
  'table.ambiguous-row': {
    severity: 'warning',
    message: {
      vi: 'Có nhiều chỉ tiêu tên “{received}” và số thứ tự không phân biệt được.',
      en: 'Several indicators are called “{received}” and the number does not tell them apart.',
    },
    expected: { vi: 'số thứ tự như trong bảng gốc', en: 'the number of the original table' },
  },
  'table.repeated-row': {
    severity: 'warning',
    message: {
      vi: 'Chỉ tiêu này đã có ở dòng {other}; các quy tắc giữa các dòng chỉ đọc dòng đầu.',
      en: 'This indicator stands in row {other} already; rules between rows read the first only.',
    },
  },
  'table.unit-assumed': {
    severity: 'hint',
    message: {
      vi: 'Mục tiêu không ghi đơn vị; hiểu theo đơn vị của kết quả: {unit}.',
      en: 'The target states no unit; it is taken in that of the result: {unit}.',
    },
  },
  'table.result-unit-assumed': {
    severity: 'hint',
    message: {
      vi: 'Kết quả không ghi đơn vị; hiểu theo đơn vị của mục tiêu: {unit}.',
      en: 'The result states no unit; it is taken in that of the target: {unit}.',
    },
  },
  'table.units-differ': {
    message: {
      vi: 'Mục tiêu tính bằng {target}, kết quả tính bằng {result}: không so sánh được.',
      en: 'The target is in {target}, the result in {result}: they cannot be compared.',
    },
    expected: { vi: 'cùng một đơn vị tính', en: 'one unit for both' },
  },
  'table.result-from-note': {
    severity: 'hint',
    message: {
      vi: 'Không in tỷ lệ; tính được từ phân số {received}.',
      en: 'No rate is printed; it is computed from the fraction {received}.',
    },
  },
  'table.rounded-to-target': {
    severity: 'warning',
    message: {
      vi: 'Số in {printed} đạt mục tiêu nhưng tỷ lệ chính xác {exact} thì không (hoặc ngược lại); so sánh theo tỷ lệ chính xác.',
      en: 'The printed {printed} and the exact rate {exact} fall on two sides of the target; the exact rate decides.',
    },
  },
  'table.figures-contradict': {
    message: {
      vi: 'Số in {printed} mâu thuẫn với {received} = {recomputed}, và hai số cho hai kết luận khác nhau.',
      en: 'The printed {printed} contradicts {received} = {recomputed}, and the two lead to different outcomes.',
    },
  },
} as const satisfies IssueCatalog<string>;
