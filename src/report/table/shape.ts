import type { BilingualText } from '../../outcome/index.js';
import type { TaskDue } from '../../portfolio/index.js';
import type { Result, StatusResult, VietnameseDate } from '../../text/index.js';

interface ColumnHead {
  /** Từ ngữ ở đầu cột, in several spellings; a head that begins with one of them is this column's. Case and diacritics do not matter. */
  readonly headers?: readonly string[];
  /** Từ ngữ dùng khi bảng không có cột nào khớp `headers` của cột gọi tên dòng: words that elsewhere are another column's. */
  readonly fallbackHeaders?: readonly string[];
  /** Vị trí cột, where heads say nothing: `C`, or 3. */
  readonly position?: string | number;
  /** A table without this column is told so. */
  readonly required?: boolean;
}

interface UnfilledColumn extends ColumnHead {
  /** A number carried down would be counted once more in each row. */
  readonly filledDown?: never;
}

interface FilledColumn extends ColumnHead {
  /**
   * Ô trống lấy theo ô phía trên, within a section: for a column whose merged cells were copied as one text and blanks below it. Never
   * taken for granted: a blank says nothing unless the shape says this.
   */
  readonly filledDown?: boolean;
}

/** Cột chữ: words as printed. */
export interface TextColumn extends FilledColumn {
  readonly kind: 'text';
}

/** Cột số thứ tự: `1`, `1.2`, `II`, `a)`. At most one in a shape. */
export interface OrdinalColumn extends UnfilledColumn {
  readonly kind: 'ordinal';
}

/** Cột giữ nguyên cách in: the text of a figure, a target or a status, for a checker that reads it. */
export interface PrintedColumn extends UnfilledColumn {
  readonly kind: 'printed';
  /** Đơn vị tính, where the head does not say it. */
  readonly unit?: string;
}

/** Cột số liệu: a count, an amount or a rate; a rate is in `%` unless named. */
export interface FigureColumn extends UnfilledColumn {
  readonly kind: 'count' | 'amount' | 'rate';
  /** Đơn vị tính, where the head does not say it: `triệu đồng`. */
  readonly unit?: string;
}

/** Cột ngày tháng: texts, and the serial numbers of spreadsheets. */
export interface DateColumn extends FilledColumn {
  readonly kind: 'date';
}

/** Cột thời hạn: a day, a month or a quarter by whose end work is due, or `Thường xuyên`, `Hằng quý`. */
export interface DeadlineColumn extends FilledColumn {
  readonly kind: 'deadline';
}

/** Cột trạng thái: `Đang thực hiện`, `Chưa có số liệu`. */
export interface StatusColumn extends FilledColumn {
  readonly kind: 'status';
}

/** Cột chọn trong danh sách: the values of a record with the words that print them. */
export interface WordColumn extends FilledColumn {
  readonly kind: 'word';
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Một cột của bảng. */
export type TableColumn =
  | TextColumn
  | OrdinalColumn
  | PrintedColumn
  | FigureColumn
  | DateColumn
  | DeadlineColumn
  | StatusColumn
  | WordColumn;

/** Các cột của bảng, by the names of the fields that they fill. */
export type TableColumns = Readonly<Record<string, TableColumn>>;

/** A shape whose fields are not told apart by the compiler. */
export interface AnyShape {
  readonly columns: TableColumns;
  readonly label: string;
  readonly units?: string;
  readonly totals?: readonly string[];
}

/** Hình dạng bảng: what the columns of a table hold and how they are recognised, as serialisable data. */
export interface TableShape<Columns extends TableColumns = TableColumns> {
  readonly id: string;
  readonly name: BilingualText;
  readonly columns: Columns;
  /** The field that names a row: a table without its column cannot be read. */
  readonly label: NoInfer<keyof Columns & string>;
  /** Cột đơn vị tính: the field of text that prints the unit of its row, where the heads name none. */
  readonly units?: NoInfer<keyof Columns & string>;
  /** Từ ngữ của dòng tổng, besides `Tổng`, `Tổng cộng`, `Tổng số`, `Cộng`. */
  readonly totals?: readonly string[];
}

/** Giá trị của một ô, by the kind of its column. */
export type TableValue<Column extends TableColumn> = Column extends WordColumn
  ? keyof Column['words'] & string
  : Column extends FigureColumn
    ? Result
    : Column extends DateColumn
      ? VietnameseDate
      : Column extends DeadlineColumn
        ? TaskDue
        : Column extends StatusColumn
          ? StatusResult
          : string;

/** Các ô của một dòng: what is blank, a dash or not readable is absent. */
export type TableCells<Columns extends TableColumns> = {
  readonly [Field in keyof Columns]?: TableValue<Columns[Field]>;
};

/**
 * Khai báo hình dạng bảng: the shape itself, of which the records of {@link readTable} have their types.
 *
 * @example
 * import { defineTableShape, readTable } from 'vn-ict/report/table';
 * const shape = defineTableShape({
 *   id: 'teams',
 *   name: { vi: 'Tổ công nghệ số cộng đồng', en: 'Community digital technology teams' },
 *   label: 'commune',
 *   columns: {
 *     commune: { kind: 'text', headers: ['Xã, phường', 'Đơn vị'] },
 *     members: { kind: 'count', headers: ['Số thành viên'] },
 *   },
 * });
 * const { records } = readTable([['Đơn vị', 'Số thành viên'], ['Xã Bình Trung', '1.014']], shape);
 * records[0]?.cells.commune; // => 'Xã Bình Trung'
 * const members = records[0]?.cells.members;
 * members?.status === 'reported' && members.quantity.value; // => '1014'
 */
export function defineTableShape<const Columns extends TableColumns>(shape: TableShape<Columns>): TableShape<Columns> {
  return shape;
}
