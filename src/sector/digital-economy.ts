import { halfYear, plan883 } from './cite.js';
import { amount, count, openList, overlapping, percentOf, perUnit, rate, share, typedFamily } from './family/inner.js';

/**
 * Hộ sản xuất nông nghiệp trên sàn thương mại điện tử: households with an account, trained households, products and transactions.
 *
 * @example
 * import { E_COMMERCE_HOUSEHOLDS } from 'vn-ict/sector';
 * E_COMMERCE_HOUSEHOLDS.rates[2]?.printedAs; // => 'transactionRate'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.3; Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.9
 */
export const E_COMMERCE_HOUSEHOLDS = /* @__PURE__ */ typedFamily({
  id: 'e-commerce-households',
  name: { vi: 'Hộ sản xuất nông nghiệp trên sàn thương mại điện tử', en: 'Farming households on e-commerce platforms' },
  section: 'digital-economy',
  fields: {
    households: count('Hộ sản xuất nông nghiệp', 'Farming households', 'hộ'),
    accounts: count('Hộ có tài khoản trên sàn thương mại điện tử', 'Households with an account', 'hộ', {
      cumulative: true,
    }),
    trainedHouseholds: count('Hộ được đào tạo kỹ năng số', 'Households trained in digital skills', 'hộ', {
      cumulative: true,
    }),
    products: count('Sản phẩm được đưa lên sàn thương mại điện tử', 'Products offered', 'sản phẩm', {
      cumulative: true,
    }),
    transactions: count('Giao dịch trên sàn thương mại điện tử', 'Transactions', 'giao dịch', { cumulative: true }),
    transactionRate: rate('Tỷ lệ giao dịch trên số tài khoản', 'Transactions per 100 accounts', '%'),
    listedTransactions: count('Giao dịch trên sàn Voso và Postmart', 'Transactions on Voso and Postmart', 'giao dịch'),
    supportedMerchants: count(
      'Thương nhân được hỗ trợ tham gia sàn',
      'Merchants supported to take part',
      'thương nhân',
    ),
  },
  structure: [
    overlapping('households', 'accounts', 'trainedHouseholds'),
    openList('transactions', 'listedTransactions'),
  ],
  rates: [
    percentOf(
      'account-share',
      ['Tỷ lệ hộ có tài khoản', 'Share of households with an account'],
      'accounts',
      'households',
    ),
    percentOf(
      'trained-share',
      ['Tỷ lệ hộ được đào tạo', 'Share of households trained'],
      'trainedHouseholds',
      'households',
    ),
    percentOf(
      'transaction-rate',
      ['Tỷ lệ giao dịch trên số tài khoản', 'Transactions per 100 accounts'],
      'transactions',
      'accounts',
      { printedAs: 'transactionRate', mayExceedWhole: true },
    ),
  ],
  citations: [halfYear('II.3'), plan883('9')],
});

/**
 * Mobile Money: places, accounts, transactions and their value in a period.
 *
 * @example
 * import { evaluateStatistics, MOBILE_MONEY } from 'vn-ict/sector';
 * const { rates } = evaluateStatistics(MOBILE_MONEY, {
 *   family: 'mobile-money',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   figures: { accounts: 28_199, transactions: 10_506, transactionValue: { printed: '4,2 tỷ đồng' } },
 * });
 * rates[0]?.evaluation.value?.printed; // => '399.772 đồng/giao dịch'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.3
 */
export const MOBILE_MONEY = /* @__PURE__ */ typedFamily({
  id: 'mobile-money',
  name: { vi: 'Tiền di động (Mobile Money)', en: 'Mobile money' },
  section: 'digital-economy',
  fields: {
    providers: count('Doanh nghiệp cung cấp', 'Providers', 'doanh nghiệp'),
    points: count('Điểm kinh doanh Mobile Money', 'Places of business', 'điểm'),
    accounts: count('Thuê bao sử dụng tài khoản Mobile Money', 'Accounts', 'thuê bao'),
    transactions: count('Giao dịch Mobile Money trong kỳ', 'Transactions of the period', 'giao dịch'),
    transactionValue: amount('Tổng giá trị giao dịch', 'Value of the transactions', 'đồng'),
    revenue: amount('Doanh thu dịch vụ', 'Revenue of the service', 'đồng'),
  },
  structure: [openList('transactionValue', 'revenue')],
  rates: [
    perUnit(
      'value-per-transaction',
      ['Giá trị bình quân một giao dịch', 'Average value of a transaction'],
      ['transactionValue', 'transactions'],
      'đồng/giao dịch',
      { decimalPlaces: 0 },
    ),
  ],
  citations: [halfYear('II.3')],
});

/**
 * Thanh toán không dùng tiền mặt: machines, schools, social insurance paid into accounts, and the share of all payments.
 *
 * @example
 * import { checkStatistics, CASHLESS_PAYMENT } from 'vn-ict/sector';
 * const { issues, rates } = checkStatistics(CASHLESS_PAYMENT, {
 *   family: 'cashless-payment',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'year', year: 2023 },
 *   figures: { pensioners: 11_030, pensionersByAccount: 2_990, pensionersByAccountShare: { printed: '27%' } },
 * });
 * [issues, rates[1]?.evaluation.value?.printed]; // => [[], '27,1%']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.9
 */
export const CASHLESS_PAYMENT = /* @__PURE__ */ typedFamily({
  id: 'cashless-payment',
  name: { vi: 'Thanh toán không dùng tiền mặt', en: 'Cashless payment' },
  section: 'digital-economy',
  fields: {
    cashMachines: count('Máy ATM', 'Cash machines', 'máy'),
    depositMachines: count('Máy giao dịch tự động CDM', 'Deposit machines', 'máy'),
    posTerminals: count('Thiết bị POS', 'POS terminals', 'thiết bị'),
    cashlessMarkets: count('Mô hình Chợ 4.0', 'Cashless markets', 'mô hình'),
    cashlessShare: share('Tỷ lệ thanh toán không dùng tiền mặt', 'Share of cashless payments'),
    healthCashlessShare: share(
      'Tỷ lệ thanh toán không dùng tiền mặt trong lĩnh vực y tế',
      'Share of cashless payments in health care',
    ),
    schools: count('Cơ sở giáo dục', 'Schools', 'cơ sở'),
    schoolsWithAccount: count('Cơ sở giáo dục mở tài khoản thanh toán', 'Schools with a payment account', 'cơ sở'),
    pensioners: count('Người hưởng lương hưu, trợ cấp BHXH', 'Pensioners', 'người'),
    pensionersByAccount: count('Người nhận lương hưu qua tài khoản', 'Pensioners paid into an account', 'người'),
    pensionersByAccountShare: share('Tỷ lệ nhận lương hưu qua tài khoản', 'Share of pensioners paid into an account'),
    lumpSums: count('Người hưởng bảo hiểm xã hội một lần', 'Recipients of a lump sum', 'người'),
    lumpSumsByAccount: count('Người nhận BHXH một lần qua tài khoản', 'Lump sums paid into an account', 'người'),
    lumpSumsByAccountShare: share('Tỷ lệ nhận BHXH một lần qua tài khoản', 'Share of lump sums paid into an account'),
    unemployed: count('Người hưởng bảo hiểm thất nghiệp', 'Recipients of unemployment insurance', 'người'),
    unemployedByAccount: count(
      'Người nhận bảo hiểm thất nghiệp qua tài khoản',
      'Unemployment insurance paid into an account',
      'người',
    ),
    unemployedByAccountShare: share(
      'Tỷ lệ nhận bảo hiểm thất nghiệp qua tài khoản',
      'Share of unemployment insurance paid into an account',
    ),
  },
  structure: [
    overlapping('schools', 'schoolsWithAccount'),
    overlapping('pensioners', 'pensionersByAccount'),
    overlapping('lumpSums', 'lumpSumsByAccount'),
    overlapping('unemployed', 'unemployedByAccount'),
  ],
  rates: [
    percentOf(
      'schools-with-account',
      ['Tỷ lệ cơ sở giáo dục có tài khoản', 'Share of schools with an account'],
      'schoolsWithAccount',
      'schools',
    ),
    percentOf(
      'pensions-by-account',
      ['Tỷ lệ nhận lương hưu qua tài khoản', 'Share of pensions by account'],
      'pensionersByAccount',
      'pensioners',
      {
        printedAs: 'pensionersByAccountShare',
      },
    ),
    percentOf(
      'lump-sums-by-account',
      ['Tỷ lệ nhận BHXH một lần qua tài khoản', 'Share of lump sums by account'],
      'lumpSumsByAccount',
      'lumpSums',
      {
        printedAs: 'lumpSumsByAccountShare',
      },
    ),
    percentOf(
      'unemployment-by-account',
      ['Tỷ lệ nhận bảo hiểm thất nghiệp qua tài khoản', 'Share of unemployment insurance by account'],
      'unemployedByAccount',
      'unemployed',
      { printedAs: 'unemployedByAccountShare' },
    ),
  ],
  citations: [halfYear('II.3'), plan883('9')],
});

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
