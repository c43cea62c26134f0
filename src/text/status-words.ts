import type { BilingualText } from '../outcome/index.js';

/** Trạng thái của kết quả: `reported` comes with a figure, `changed` with the size of a change, the others with their own word. */
export type ResultStatus =
  | 'reported'
  | 'changed'
  | 'not-available'
  | 'not-due'
  | 'in-progress'
  | 'done'
  | 'not-achieved'
  | 'not-started'
  | 'blocked';

/** A status that stands where a figure is missing. */
export type StatusWithoutFigure = Exclude<ResultStatus, 'reported' | 'changed'>;

/**
 * Tên các trạng thái của kết quả: every status with its words.
 *
 * @example
 * import { RESULT_STATUS_LABELS } from 'vn-ict';
 * RESULT_STATUS_LABELS['not-due'].vi; // => 'chưa đến kỳ'
 */
export const RESULT_STATUS_LABELS: Readonly<Record<ResultStatus, BilingualText>> = {
  reported: { vi: 'có số liệu', en: 'reported' },
  changed: { vi: 'có mức tăng, giảm', en: 'change reported' },
  'not-available': { vi: 'chưa có số liệu', en: 'not available' },
  'not-due': { vi: 'chưa đến kỳ', en: 'not due' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  done: { vi: 'đã hoàn thành', en: 'done' },
  'not-achieved': { vi: 'không đạt', en: 'not achieved' },
  'not-started': { vi: 'chưa thực hiện', en: 'not started' },
  blocked: { vi: 'vướng mắc', en: 'blocked' },
};

/**
 * The words that open a status, as word keys. A longer wording stands before its beginning only by its length: the pattern is
 * built longest first. `chưa hoàn thành` and `cơ bản hoàn thành` are work that is not finished, so in progress; `không đạt` is
 * work that failed; a cause makes `chưa thực hiện` blocked. `Vượt chỉ tiêu` is done: by how much is not said.
 */
export const STATUS_WORDS: Readonly<Record<StatusWithoutFigure, readonly string[]>> = {
  'not-available': [
    'chưa có số liệu',
    'không có số liệu',
    'chưa có dữ liệu',
    'không có dữ liệu',
    'chưa có thông tin',
    'chưa có kết quả',
    'chưa có báo cáo',
    'chưa công bố',
    'chưa được công bố',
    'chưa thống kê được',
    'chưa thống kê',
    'chưa tổng hợp được',
    'chưa tổng hợp',
    'chưa đánh giá được',
    'chưa đánh giá',
    'chưa cập nhật',
    // What a list of projects has in its columns of money.
    'chưa xác định',
    'chưa bố trí kinh phí',
    'chưa bố trí vốn',
    'chưa bố trí được',
    'chưa bố trí',
    'chưa phân bổ',
    'đang cập nhật',
    'đang tổng hợp',
    'đang thống kê',
  ],
  'not-due': [
    'chưa đến kỳ đánh giá',
    'chưa đến kỳ báo cáo',
    'chưa đến kỳ thống kê',
    'chưa đến kỳ công bố',
    'chưa đến kỳ',
    'chưa tới kỳ đánh giá',
    'chưa tới kỳ báo cáo',
    'chưa tới kỳ',
    'chưa đến hạn',
    'chưa tới hạn',
    'chưa đến thời hạn',
    'chưa đến thời điểm đánh giá',
    'chưa đến thời điểm báo cáo',
    'chưa đến thời điểm',
    'thực hiện khi đến kỳ báo cáo',
    'thực hiện khi đến kỳ',
  ],
  'in-progress': [
    'đang thực hiện',
    'đang triển khai thực hiện',
    'đang triển khai',
    'đang tiến hành',
    'đang xây dựng',
    'đang hoàn thiện',
    'đang thẩm định',
    'đang trình',
    'đang xử lý',
    'đã và đang thực hiện',
    'đã và đang triển khai',
    'tiếp tục thực hiện',
    'tiếp tục triển khai',
    'dự kiến hoàn thành',
    'chưa hoàn thành',
    'chưa đạt chỉ tiêu',
    'chưa đạt kế hoạch',
    'chưa đạt mục tiêu',
    'chưa đạt yêu cầu',
    'chưa đạt',
    'cơ bản hoàn thành',
    'đã cơ bản hoàn thành',
    'hoàn thành cơ bản',
    'đã hoàn thành cơ bản',
    'cơ bản đạt',
    'hoàn thành một phần',
    'đã hoàn thành một phần',
    'thực hiện một phần',
    'đã thực hiện một phần',
    'đạt một phần',
    'đã đạt một phần',
    'gần hoàn thành',
    'sắp hoàn thành',
  ],
  done: [
    'hoàn thành',
    'đã hoàn thành',
    'ban hành',
    'đã ban hành',
    'đã được ban hành',
    'được ban hành',
    'đã thực hiện xong',
    'đã thực hiện',
    'đã triển khai',
    'đã xây dựng',
    'đã phê duyệt',
    'đã được phê duyệt',
    'đã thành lập',
    'đã đưa vào sử dụng',
    'đã đưa vào vận hành',
    'đã có',
    'đã đạt',
    'đã xong',
    'đạt chỉ tiêu',
    'đạt kế hoạch',
    'đạt mục tiêu',
    'đạt yêu cầu',
    'đạt và vượt chỉ tiêu',
    'đạt và vượt kế hoạch',
    'vượt chỉ tiêu',
    'vượt kế hoạch',
    'vượt mục tiêu',
    'vượt mức',
    'đã vượt chỉ tiêu',
    'đã vượt kế hoạch',
    'đạt',
    'có',
  ],
  'not-achieved': [
    'không đạt chỉ tiêu',
    'không đạt kế hoạch',
    'không đạt mục tiêu',
    'không đạt yêu cầu',
    'không đạt',
    'không hoàn thành',
    'không thực hiện',
    'không triển khai',
  ],
  'not-started': [
    'chưa thực hiện',
    'chưa triển khai thực hiện',
    'chưa triển khai',
    'chưa được triển khai',
    'chưa được thực hiện',
    'chưa bắt đầu',
    'chưa xây dựng',
    'chưa ban hành',
    'chưa có',
    'chưa',
  ],
  blocked: [
    'chưa thực hiện được',
    'chưa triển khai được',
    'tạm dừng',
    'đang tạm dừng',
    'tạm ngừng',
    'gặp vướng mắc',
    'đang vướng mắc',
    'vướng mắc',
    'đang chờ',
    'chờ',
  ],
};

/** Words too short to be a status where other words follow: `có kế hoạch`, `chưa rõ`, `đạt loại khá`, `chưa đạt 80%` say something else. */
export const WORDS_THAT_STAND_ALONE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'có',
  'đạt',
  'chưa',
  'chưa đạt',
  'không đạt',
  'cơ bản đạt',
  'vượt mức',
]);
