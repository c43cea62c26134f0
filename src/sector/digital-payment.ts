import { halfYear, plan883 } from './cite.js';
import { amount, count, openList, overlapping, percentOf, perUnit, share, typedFamily } from './family/inner.js';

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
