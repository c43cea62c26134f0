import { halfYear, plan883 } from './cite.js';
import { amount, count, overlapping, percentOf, share, typedFamily } from './family/inner.js';

/**
 * Hóa đơn, hợp đồng điện tử: enterprises that use them.
 *
 * @example
 * import { ELECTRONIC_INVOICES } from 'vn-ict/sector';
 * ELECTRONIC_INVOICES.structure[0]?.parts; // => ['invoiceUsers', 'contractUsers']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.3; Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.9
 */
export const ELECTRONIC_INVOICES = /* @__PURE__ */ typedFamily({
  id: 'electronic-invoices',
  name: { vi: 'Hóa đơn, hợp đồng điện tử', en: 'Electronic invoices and contracts' },
  section: 'digital-economy',
  fields: {
    enterprises: count('Doanh nghiệp', 'Enterprises', 'doanh nghiệp'),
    invoiceUsers: count('Doanh nghiệp sử dụng hóa đơn điện tử', 'Enterprises with electronic invoices', 'doanh nghiệp'),
    invoiceShare: share('Tỷ lệ doanh nghiệp sử dụng hóa đơn điện tử', 'Share of enterprises with electronic invoices'),
    contractUsers: count(
      'Doanh nghiệp sử dụng hợp đồng điện tử',
      'Enterprises with electronic contracts',
      'doanh nghiệp',
    ),
    contractShare: share(
      'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử',
      'Share of enterprises with electronic contracts',
    ),
  },
  structure: [overlapping('enterprises', 'invoiceUsers', 'contractUsers')],
  rates: [
    percentOf(
      'invoice-share',
      ['Tỷ lệ sử dụng hóa đơn điện tử', 'Share with electronic invoices'],
      'invoiceUsers',
      'enterprises',
      {
        printedAs: 'invoiceShare',
      },
    ),
    percentOf(
      'contract-share',
      ['Tỷ lệ sử dụng hợp đồng điện tử', 'Share with electronic contracts'],
      'contractUsers',
      'enterprises',
      {
        printedAs: 'contractShare',
      },
    ),
  ],
  citations: [halfYear('II.3'), plan883('9')],
});

/**
 * Hỗ trợ doanh nghiệp, hợp tác xã chuyển đổi số: who takes part and what is paid.
 *
 * @example
 * import { TRANSFORMATION_SUPPORT } from 'vn-ict/sector';
 * TRANSFORMATION_SUPPORT.fields.consultingFunds.unit; // => 'đồng'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.9
 */
export const TRANSFORMATION_SUPPORT = /* @__PURE__ */ typedFamily({
  id: 'transformation-support',
  name: { vi: 'Hỗ trợ doanh nghiệp, hợp tác xã chuyển đổi số', en: 'Support of the transformation of enterprises' },
  section: 'digital-economy',
  fields: {
    enterprises: count('Doanh nghiệp đăng ký tham gia chương trình', 'Enterprises in the programme', 'doanh nghiệp'),
    cooperatives: count('Hợp tác xã được hỗ trợ', 'Cooperatives supported', 'hợp tác xã'),
    solutionFunds: amount(
      'Hỗ trợ hợp đồng tư vấn giải pháp chuyển đổi số',
      'Support of contracts on solutions',
      'đồng',
    ),
    consultingFunds: amount('Hỗ trợ hợp đồng dịch vụ tư vấn', 'Support of contracts on consulting', 'đồng'),
    supportItems: count('Hạng mục hỗ trợ', 'Items of support', 'hạng mục'),
  },
  structure: [],
  rates: [],
  citations: [plan883('9')],
});
