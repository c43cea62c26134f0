import { halfYear, plan883 } from './cite.js';
import { count, openList, overlapping, percentOf, rate, typedFamily } from './family/inner.js';

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
