import type { IssueCatalog } from '../../outcome/index.js';

/** Mã vấn đề khi đọc bảng. */
export type TableIssueCode =
  | 'report.table-shape'
  | 'report.table-not-rows'
  | 'report.table-not-a-row'
  | 'report.table-left-out'
  | 'report.table-header'
  | 'report.table-column-missing'
  | 'report.table-column-repeated'
  | 'report.table-cell-kind'
  | 'report.table-cell-long'
  | 'report.table-cell-control'
  | 'report.table-cell-number'
  | 'report.table-percent-number'
  | 'report.table-thousands-number'
  | 'report.table-fractional-count'
  | 'report.table-unit'
  | 'report.table-date-number'
  | 'report.table-time-left-out'
  | 'report.table-no-status'
  | 'report.table-word'
  | 'report.table-number-gap'
  | 'report.table-number-repeated'
  | 'report.table-row-without-number'
  | 'report.table-row-joined'
  | 'report.table-row-unplaced'
  | 'report.table-another-head'
  | 'report.table-head-differs'
  | 'report.table-ditto'
  | 'report.table-figure-wrapped'
  | 'report.table-merged-figure'
  | 'report.table-filled-down'
  | 'report.table-more-issues';

/** The words of what is wrong with a table; `{place}` is the row and column as a person sees them. */
export const readingIssues: IssueCatalog<TableIssueCode> = {
  'report.table-shape': {
    message: { vi: 'Hình dạng bảng không dùng được: {whyVi}.', en: 'The shape of the table cannot be used: {why}.' },
  },
  'report.table-not-rows': {
    message: {
      vi: 'Bảng phải là mảng các dòng, mỗi dòng là mảng các ô.',
      en: 'A table must be an array of rows, each an array of cells.',
    },
  },
  'report.table-not-a-row': {
    message: { vi: '{place}: không phải mảng các ô, bị bỏ qua.', en: '{placeEn}: no array of cells; it is left out.' },
  },
  'report.table-left-out': {
    message: {
      vi: 'Bảng lớn hơn mức đọc ({limit} {whatVi}); phần còn lại không được đọc.',
      en: 'The table is larger than what is read ({limit} {what}); the rest of it is not read.',
    },
  },
  'report.table-header': {
    message: {
      vi: 'Không tìm thấy dòng tiêu đề có cột “{received}” trong {rows} dòng đầu.',
      en: 'No header row with the column “{received}” is found in the first {rows} rows.',
    },
    expected: { vi: 'một trong: {spellings}', en: 'one of: {spellings}' },
  },
  'report.table-column-missing': {
    message: {
      vi: 'Bảng không có cột “{received}”. Các cột tìm thấy: {found}.',
      en: 'The table has no column “{received}”. Columns that are found: {found}.',
    },
    expected: { vi: 'một trong: {spellings}', en: 'one of: {spellings}' },
  },
  'report.table-column-repeated': {
    severity: 'warning',
    message: {
      vi: '{place}: tiêu đề này cũng khớp với cột {other}; chỉ cột {other} được đọc, cột này được liệt kê riêng.',
      en: '{placeEn}: this head fits what column {other} holds too; only column {other} is read, this one is listed apart.',
    },
  },
  'report.table-cell-kind': {
    message: {
      vi: '{place}: ô không phải chữ hoặc số, không đọc được.',
      en: '{placeEn}: the cell is neither text nor number and cannot be read.',
    },
    expected: { vi: 'chuỗi ký tự, số, hoặc để trống', en: 'a string, a number, or nothing' },
  },
  'report.table-cell-long': {
    message: { vi: '{place}: nội dung ô quá dài, không được đọc.', en: '{placeEn}: the cell is too long to be read.' },
    expected: { vi: 'tối đa 10.000 ký tự', en: 'at most 10,000 characters' },
  },
  'report.table-cell-control': {
    message: {
      vi: '{place}: ô có ký tự điều khiển không nhìn thấy, không được đọc.',
      en: '{placeEn}: the cell has control characters that are not seen; it is not read.',
    },
  },
  'report.table-cell-number': {
    message: {
      vi: '{place}: số trong ô không chính xác hoặc không xác định, không được đọc.',
      en: '{placeEn}: the number in the cell is not exact or not defined; it is not read.',
    },
  },
  'report.table-percent-number': {
    message: {
      vi: '{place}: ô chứa số {received}, có thể là {asFraction} (bảng tính định dạng %) hoặc {asTyped}. Không tự chọn.',
      en: '{placeEn}: the cell holds the number {received}, which may be {asFraction} (formatted as % by the spreadsheet) or {asTyped}. Neither is chosen.',
    },
    expected: {
      vi: 'ô dạng chữ như “{likely}”, hoặc tùy chọn percentNumbers',
      en: 'a cell of text such as “{likely}”, or the option percentNumbers',
    },
  },
  'report.table-thousands-number': {
    severity: 'warning',
    message: {
      vi: '{place}: bảng tính giữ số {received} với ba chữ số thập phân; nếu người nhập gõ “{typed}” thì đó là hàng nghìn.',
      en: '{placeEn}: the spreadsheet holds {received} with three decimals; if “{typed}” was typed, thousands were meant.',
    },
  },
  'report.table-fractional-count': {
    message: {
      vi: '{place}: số đếm phải là số nguyên, ô ghi {received}.',
      en: '{placeEn}: a count is whole; the cell has {received}.',
    },
  },
  'report.table-unit': {
    message: {
      vi: '{place}: “{received}” không theo đơn vị tính của cột ({unit}).',
      en: '{placeEn}: “{received}” is not in the unit of the column ({unit}).',
    },
    expected: { vi: 'số liệu theo {unit}', en: 'a figure in {unit}' },
  },
  'report.table-date-number': {
    message: {
      vi: '{place}: số {received} trong cột ngày có thể là năm hoặc ngày theo số thứ tự của bảng tính. Không tự chọn.',
      en: '{placeEn}: the number {received} in a column of dates may be a year or a serial day of the spreadsheet. Neither is chosen.',
    },
    expected: { vi: 'ngày dạng chữ, như 30/6/2023', en: 'a date as text, such as 30/6/2023' },
  },
  'report.table-time-left-out': {
    severity: 'hint',
    message: { vi: '{place}: chỉ lấy ngày, bỏ giờ.', en: '{placeEn}: the day is taken, the time is left out.' },
  },
  'report.table-no-status': {
    message: { vi: '{place}: “{received}” không phải trạng thái.', en: '{placeEn}: “{received}” is no status.' },
    expected: { vi: 'như “Đang thực hiện”, “Chưa có số liệu”', en: 'such as “Đang thực hiện”, “Chưa có số liệu”' },
  },
  'report.table-word': {
    message: {
      vi: '{place}: “{received}” không thuộc các giá trị của cột.',
      en: '{placeEn}: “{received}” is not one of the values of the column.',
    },
    expected: { vi: 'một trong: {words}', en: 'one of: {words}' },
  },
  'report.table-number-gap': {
    severity: 'warning',
    message: {
      vi: '{place}: số thứ tự nhảy từ {before} đến {received}; có thể thiếu dòng.',
      en: '{placeEn}: the numbers go from {before} to {received}; rows may be missing.',
    },
  },
  'report.table-number-repeated': {
    severity: 'warning',
    message: {
      vi: '{place}: số thứ tự {received} đã có ở dòng {before}.',
      en: '{placeEn}: the number {received} stands in row {before} already.',
    },
  },
  'report.table-row-without-number': {
    severity: 'warning',
    message: {
      vi: '{place}: dòng không có số thứ tự nhưng có số liệu riêng, được đọc thành một dòng độc lập.',
      en: '{placeEn}: the row has no number but figures of its own; it is read as a row by itself.',
    },
  },
  'report.table-row-joined': {
    severity: 'warning',
    message: {
      vi: '{place}: dòng chỉ có chữ, không có số thứ tự, được nối vào tên của dòng trên; nếu là đề mục, cần đánh số (I, A) hoặc viết hoa.',
      en: '{placeEn}: the row has words alone and no number; it is joined to the name of the row above. A heading needs a number (I, A) or capitals.',
    },
  },
  'report.table-row-unplaced': {
    severity: 'warning',
    message: {
      vi: '{place}: dòng có số liệu nhưng không có tên; được liệt kê riêng.',
      en: '{placeEn}: the row has figures but no name; it is listed apart.',
    },
  },
  'report.table-another-head': {
    severity: 'warning',
    message: {
      vi: '{place}: tại đây bắt đầu một bảng khác (tiêu đề khác); từ dòng này trở đi không được đọc, hãy đọc riêng bằng tùy chọn skip.',
      en: '{placeEn}: another table, with another head, begins here; from this row on nothing is read. Read it apart with the option skip.',
    },
  },
  'report.table-head-differs': {
    severity: 'warning',
    message: {
      vi: '{place}: tiêu đề lặp lại ghi “{received}”, khác tiêu đề đầu; cột vẫn được đọc theo tiêu đề đầu.',
      en: '{placeEn}: the repeated head says “{received}”, other than the first; the column is still read by the first.',
    },
  },
  'report.table-ditto': {
    severity: 'warning',
    message: {
      vi: '{place}: “{received}” (như trên) nhưng phía trên không có nội dung để lấy theo.',
      en: '{placeEn}: “{received}” (as above), but nothing stands above to take.',
    },
  },
  'report.table-figure-wrapped': {
    severity: 'warning',
    message: {
      vi: '{place}: con số bị ngắt dòng được nối lại thành {wrapped}.',
      en: '{placeEn}: the figure is parted over lines; it is put together to {wrapped}.',
    },
  },
  'report.table-merged-figure': {
    severity: 'warning',
    message: {
      vi: '{place}: ô gộp với {address}; “{received}” là số liệu chung của các dòng đã gộp, không chép cho từng dòng.',
      en: '{placeEn}: the cell is merged with {address}; “{received}” is the figure of all the merged rows and is not copied to each.',
    },
  },
  'report.table-filled-down': {
    severity: 'hint',
    message: {
      vi: 'Cột {letter} “{header}”: {count} ô trống lấy theo ô có chữ gần nhất phía trên, như đã khai báo (filledDown).',
      en: 'Column {letter} “{header}”: {count} blank cells take what the nearest filled cell above prints, as declared (filledDown).',
    },
  },
  'report.table-more-issues': {
    message: {
      vi: 'Còn {count} vấn đề nữa không được liệt kê.',
      en: '{count} more issues are not listed.',
    },
  },
};
