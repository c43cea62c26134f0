import { NUMBER_HEADERS } from './indicator-rows.js';
import { defineTableShape } from './shape.js';
import type { ReadTable } from './table.js';

/**
 * Hình dạng sổ theo dõi an toàn hệ thống thông tin: what a `SystemRecord` holds, a column each. Mẫu 08 of Nghị định 331/2026/NĐ-CP, mục 3, is
 * read by its own heads: cột (1) to (7) and (10), with the words of (6) and (10); its plans and regulations (8), (9), (11) and the state of
 * (12), which no `SystemRecord` holds, are listed in `others`. It has no agency and no trust label: give them as `defaults` of
 * `systemRecordsOf`. The other heads and the words for trust label, SOC and hosting are those of registers that the library knows, not of a
 * form; with other ones: `{ ...SECURITY_REGISTER, columns: { ...SECURITY_REGISTER.columns, agency: { kind: 'text', headers: ['…'] } } }`.
 *
 * @example
 * import { SECURITY_REGISTER } from 'vn-ict/report/table';
 * SECURITY_REGISTER.columns.plan.words.full; // => ['Đã triển khai đầy đủ', 'Triển khai đầy đủ', 'Đầy đủ']
 * @see Nghị định 331/2026/NĐ-CP, Phụ lục, Mẫu số 08, mục 3, cột (1) to (12)
 */
export const SECURITY_REGISTER = /* @__PURE__ */ defineTableShape({
  id: 'security-register',
  name: { vi: 'Sổ theo dõi an toàn hệ thống thông tin', en: 'Register of information-system security' },
  label: 'name',
  columns: {
    no: { kind: 'ordinal', headers: NUMBER_HEADERS },
    name: { kind: 'text', headers: ['Tên hệ thống thông tin', 'Tên HTTT', 'Tên hệ thống', 'Hệ thống thông tin'] },
    agency: {
      kind: 'text',
      headers: ['Cơ quan, đơn vị chủ trì', 'Cơ quan, đơn vị', 'Cơ quan chủ trì', 'Đơn vị chủ trì', 'Đơn vị sử dụng'],
    },
    owner: { kind: 'text', headers: ['Chủ quản hệ thống thông tin', 'Chủ quản', 'Cơ quan chủ quản'] },
    operator: { kind: 'text', headers: ['Đơn vị vận hành', 'Đơn vị quản lý, vận hành'] },
    level: {
      kind: 'word',
      headers: ['Cấp độ đề xuất', 'Cấp độ', 'Cấp độ an toàn', 'Cấp độ an ninh mạng'],
      words: {
        'level-1': ['Cấp độ 1', '1', 'Cấp 1'],
        'level-2': ['Cấp độ 2', '2', 'Cấp 2'],
        'level-3': ['Cấp độ 3', '3', 'Cấp 3'],
        'level-4': ['Cấp độ 4', '4', 'Cấp 4'],
        'level-5': ['Cấp độ 5', '5', 'Cấp 5'],
      },
    },
    approval: {
      kind: 'word',
      headers: ['Tình trạng phê duyệt'],
      words: {
        none: ['Chưa lập hồ sơ', 'Chưa có hồ sơ', 'Chưa xây dựng hồ sơ'],
        drafting: ['Đang dự thảo', 'Đang lập hồ sơ', 'Đang xây dựng hồ sơ'],
        submitted: ['Đã gửi thẩm định', 'Đang thẩm định', 'Đang trình thẩm định'],
        appraised: ['Đã thẩm định'],
        pending: ['Đang trình', 'Đã trình', 'Đang trình phê duyệt', 'Đã trình phê duyệt', 'Chờ phê duyệt'],
        'not-approved': ['Chưa phê duyệt', 'Chưa được phê duyệt', 'Chưa có', 'Chưa có quyết định'],
        approved: ['Đã được phê duyệt', 'Đã phê duyệt', 'Được phê duyệt', 'Đã duyệt'],
      },
    },
    decisionNumber: {
      kind: 'text',
      headers: ['Số quyết định', 'Số, ngày quyết định', 'Quyết định phê duyệt', 'Quyết định'],
    },
    decisionDate: { kind: 'date', headers: ['Ngày quyết định', 'Ngày phê duyệt', 'Ngày ban hành'] },
    plan: {
      kind: 'word',
      headers: ['Tình trạng triển khai', 'Đã triển khai đầy đủ PA', 'Đã triển khai đầy đủ phương án'],
      words: {
        none: ['Chưa triển khai'],
        partial: ['Đã triển khai một số hạng mục', 'Triển khai một phần', 'Đã triển khai một phần', 'Một phần'],
        full: ['Đã triển khai đầy đủ', 'Triển khai đầy đủ', 'Đầy đủ'],
      },
    },
    planCompletedOn: { kind: 'date', headers: ['Ngày triển khai đầy đủ', 'Ngày hoàn thành triển khai'] },
    inOperationSince: { kind: 'date', headers: ['Ngày đưa vào vận hành', 'Ngày vận hành', 'Thời điểm vận hành'] },
    lastAssessedOn: {
      kind: 'date',
      headers: [
        'Kiểm tra, đánh giá gần nhất',
        'Lần kiểm tra, đánh giá gần nhất',
        'Ngày kiểm tra, đánh giá gần nhất',
        'Lần đánh giá gần nhất',
        'Ngày đánh giá gần nhất',
        'Ngày kiểm tra',
      ],
    },
    trustLabel: {
      kind: 'word',
      headers: ['Nhãn tín nhiệm mạng', 'Tín nhiệm mạng'],
      words: {
        labelled: ['Đã gán nhãn', 'Có', 'Đã gán'],
        'not-labelled': ['Chưa gán nhãn', 'Chưa', 'Chưa gán', 'Không'],
        'not-applicable': ['Không áp dụng'],
      },
    },
    socConnected: {
      kind: 'word',
      headers: ['Kết nối SOC', 'Kết nối giám sát', 'SOC'],
      words: { yes: ['Có', 'Đã kết nối'], no: ['Không', 'Chưa', 'Chưa kết nối'], unknown: ['Chưa rõ', 'Không rõ'] },
    },
    hosting: {
      kind: 'word',
      headers: ['Nơi đặt hệ thống', 'Nơi đặt'],
      words: {
        'own-premises': ['Tại đơn vị', 'Tại chỗ'],
        'provincial-data-centre': ['Trung tâm dữ liệu tỉnh', 'Trung tâm tích hợp dữ liệu tỉnh', 'TTDL tỉnh'],
        'leased-data-centre': ['Thuê trung tâm dữ liệu', 'Thuê ngoài'],
        cloud: ['Điện toán đám mây', 'Đám mây', 'Cloud'],
        unknown: ['Chưa rõ', 'Không rõ'],
      },
    },
  },
});

/** Sổ theo dõi đã đọc. */
export type RegisterTable = ReadTable<(typeof SECURITY_REGISTER)['columns']>;
