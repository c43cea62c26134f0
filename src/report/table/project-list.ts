import { NOTE_HEADERS, NUMBER_HEADERS } from './indicator-rows.js';
import { defineTableShape } from './shape.js';
import type { ReadTable } from './table.js';

/**
 * Hình dạng danh mục nhiệm vụ, dự án: both with delivery form, lead agency and budgets (the annex of a plan), and with funding sources
 * and notes (the list of a scheme). Amounts are in the unit printed above the table or in the head, else in that of the head given to
 * `portfolioOf`.
 *
 * @example
 * import { PROJECT_LIST } from 'vn-ict/report/table';
 * PROJECT_LIST.columns.deliveryForm.words.lease; // => ['Thuê', 'Thuê dịch vụ', 'Thuê dịch vụ CNTT', 'Thuê dịch vụ công nghệ thông tin']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 3; Đề án kèm theo Quyết định 1655/QĐ-UBND of Bắc Kạn
 */
export const PROJECT_LIST = /* @__PURE__ */ defineTableShape({
  id: 'project-list',
  name: { vi: 'Danh mục nhiệm vụ, dự án', en: 'List of tasks and projects' },
  label: 'name',
  columns: {
    no: { kind: 'ordinal', headers: NUMBER_HEADERS },
    name: {
      kind: 'text',
      headers: [
        'Tên nhiệm vụ, dự án',
        'Tên dự án, nhiệm vụ',
        'Tên dự án',
        'Tên nhiệm vụ',
        'Danh mục đầu tư',
        'Danh mục dự án',
        'Danh mục',
        'Nội dung',
      ],
      fallbackHeaders: ['Nhiệm vụ, dự án', 'Dự án, nhiệm vụ', 'Dự án', 'Nhiệm vụ'],
    },
    deliveryForm: {
      kind: 'word',
      headers: ['Hình thức triển khai', 'Hình thức'],
      words: {
        lease: ['Thuê', 'Thuê dịch vụ', 'Thuê dịch vụ CNTT', 'Thuê dịch vụ công nghệ thông tin'],
        investment: ['Đầu tư', 'Đầu tư công'],
      },
    },
    leadAgency: { kind: 'text', headers: ['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Chủ đầu tư', 'Đơn vị thực hiện'] },
    total: {
      kind: 'amount',
      headers: ['Tổng kinh phí', 'Tổng mức đầu tư', 'Giai đoạn', 'Kinh phí', 'Tổng vốn', 'Tổng số', 'Tổng'],
    },
    yearBudget: {
      kind: 'amount',
      headers: [
        'Kinh phí năm',
        'Kinh phí thực hiện năm',
        'Kế hoạch vốn năm',
        'Kế hoạch năm',
        'Dự toán năm',
        'Vốn năm',
        'Năm',
      ],
    },
    funding: { kind: 'text', headers: ['Nguồn vốn đầu tư', 'Nguồn vốn', 'Nguồn kinh phí'] },
    note: { kind: 'text', headers: NOTE_HEADERS },
  },
});

/** Danh mục nhiệm vụ, dự án đã đọc. */
export type ProjectTable = ReadTable<(typeof PROJECT_LIST)['columns']>;
