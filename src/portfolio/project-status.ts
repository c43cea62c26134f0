import { type BilingualText, createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { wordOf } from './delivery-form.js';
import { wordIssues } from './messages.js';

/** Tình trạng thực hiện của dự án, nhiệm vụ. */
export type ProjectStatus =
  | 'proposed'
  | 'approved'
  | 'not-started'
  | 'in-progress'
  | 'on-trial'
  | 'completed'
  | 'suspended'
  | 'cancelled';

/**
 * Tên các tình trạng thực hiện.
 *
 * @example
 * import { PROJECT_STATUS_LABELS } from 'vn-ict/portfolio';
 * PROJECT_STATUS_LABELS['on-trial'].vi; // => 'đang thực hiện thí điểm'
 */
export const PROJECT_STATUS_LABELS: Readonly<Record<ProjectStatus, BilingualText>> = {
  proposed: { vi: 'đề xuất', en: 'proposed' },
  approved: { vi: 'đã phê duyệt', en: 'approved' },
  'not-started': { vi: 'chưa thực hiện', en: 'not started' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  'on-trial': { vi: 'đang thực hiện thí điểm', en: 'on trial' },
  completed: { vi: 'đã hoàn thành', en: 'completed' },
  suspended: { vi: 'tạm dừng', en: 'suspended' },
  cancelled: { vi: 'dừng thực hiện', en: 'cancelled' },
};

/** The words that open a state; a longer one stands before its beginning. */
const OPENINGS: readonly (readonly [string, ProjectStatus])[] = [
  ['dang thuc hien thi diem', 'on-trial'],
  ['dang thi diem', 'on-trial'],
  ['thi diem', 'on-trial'],
  ['chua thuc hien', 'not-started'],
  ['thuc hien khi', 'not-started'],
  ['chua trien khai', 'not-started'],
  ['chua hoan thanh', 'in-progress'],
  ['dang thuc hien', 'in-progress'],
  ['dang trien khai', 'in-progress'],
  ['dang xay dung', 'in-progress'],
  ['da hoan thanh', 'completed'],
  ['da xong', 'completed'],
  ['hoan thanh', 'completed'],
  ['da phe duyet', 'approved'],
  ['de xuat', 'proposed'],
  ['tam dung', 'suspended'],
  ['khong thuc hien', 'cancelled'],
  ['dung thuc hien', 'cancelled'],
];

const LONGEST = 1_000;

/** Whether the word that ends there goes on: a state may be followed by a space or a mark. */
const goesOnAt = (text: string, at: number): boolean => /^[a-z0-9]/.test(text.slice(at, at + 1));
/** `80% khối lượng`, `một phần`: what is completed is not all of it. */
const SHARE = /^ (?:(?:duoc|dat|tren|gan|khoang|hon) ){0,2}(\d{1,3}(?:[.,]\d{1,3})?) ?%/;
const isInPart = (rest: string): boolean => {
  const share = SHARE.exec(rest)?.[1];
  return (share !== undefined && !/^100(?:[.,]0+)?$/.test(share)) || /^ mot phan(?![a-z])/.test(rest);
};
/** A proposal to stop is none to carry out. */
const TO_STOP = /^ (?:tam dung|dung|khong|huy)(?![a-z])/;

/**
 * Đọc tình trạng thực hiện, without throwing. See {@link parseProjectStatus}.
 *
 * @example
 * import { safeParseProjectStatus } from 'vn-ict/portfolio';
 * safeParseProjectStatus('Hiện đã có 02 cụm tại thành phố Bắc Kạn và huyện Ba Bể').success; // => false
 */
export function safeParseProjectStatus(text: unknown): Parsed<ProjectStatus> {
  const word = typeof text === 'string' && text.length <= LONGEST ? wordOf(text) : '';
  const found = OPENINGS.find(([opening]) => word.startsWith(opening) && !goesOnAt(word, opening.length));
  const rest = word.slice(found?.[0].length);
  if (found?.[1] === 'completed' && isInPart(rest)) return succeed('in-progress');
  return found === undefined || (found[1] === 'proposed' && TO_STOP.test(rest))
    ? refuse(createIssue(wordIssues, 'portfolio.status', { received: text }))
    : succeed(found[1]);
}

/**
 * Đọc tình trạng thực hiện from the words that open a note; what follows them is not read.
 *
 * @throws VnIctError `portfolio.status` where the words are those of no state
 * @example
 * import { parseProjectStatus } from 'vn-ict/portfolio';
 * parseProjectStatus('Đang thực hiện thí điểm'); // => 'on-trial'
 * parseProjectStatus('Đề xuất thực hiện tiếp giai đoạn 2022 - 2025'); // => 'proposed'
 * @see Đề án kèm theo Quyết định 1655/QĐ-UBND of Bắc Kạn, danh mục dự án, the column `Ghi chú`
 */
export function parseProjectStatus(text: unknown): ProjectStatus {
  return unwrap(safeParseProjectStatus(text));
}
