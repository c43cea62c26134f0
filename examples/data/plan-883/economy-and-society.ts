import { plainDate } from 'vn-ict';
import {
  CASHLESS_PAYMENT,
  DIGITAL_CITIZENS,
  DIGITAL_IDENTITY,
  E_COMMERCE_HOUSEHOLDS,
  ELECTRONIC_INVOICES,
  IDENTITY_CARDS,
  TRANSFORMATION_SUPPORT,
} from 'vn-ict/sector';
import { at, type Statement, statement } from '../statement.js';
import { HEAD } from './head.js';

const economy = at('I.9');
const society = at('I.10');
// `Tính đến ngày 10/12/2023`
const asOf = plainDate('2023-12-10');

export const ECONOMY_AND_SOCIETY: readonly Statement[] = [
  statement(CASHLESS_PAYMENT, {
    ...HEAD,
    figures: {
      cashMachines: economy('36 máy'),
      posTerminals: economy('75 thiết bị'),
      depositMachines: economy('01 máy'),
      cashlessShare: economy('20 - 25%'),
      healthCashlessShare: economy('20-25%'),
      schoolsWithAccount: economy('84'),
      schools: economy('283'),
      pensionersByAccount: economy('2.990'),
      pensioners: economy('11.030'),
      pensionersByAccountShare: economy('27%'),
      lumpSumsByAccount: economy('3.721'),
      lumpSums: economy('4.666'),
      lumpSumsByAccountShare: economy('80%'),
      unemployedByAccount: economy('2.375'),
      unemployed: economy('2.375'),
      unemployedByAccountShare: economy('100%'),
    },
  }),
  statement(E_COMMERCE_HOUSEHOLDS, {
    ...HEAD,
    figures: {
      supportedMerchants: economy('08 thương nhân'),
      accounts: economy('104.933 hộ'),
      trainedHouseholds: economy('91.881 hộ'),
      products: economy('973 sản phẩm'),
      transactions: economy('27.176 giao dịch'),
      transactionRate: economy('26%'),
      listedTransactions: economy('5.386 giao dịch'),
    },
  }),
  statement(TRANSFORMATION_SUPPORT, {
    ...HEAD,
    figures: {
      solutionFunds: economy('500 triệu đồng'),
      consultingFunds: economy('01 tỷ đồng'),
      supportItems: economy('02 hạng mục'),
      enterprises: economy('05 doanh nghiệp'),
      cooperatives: economy('02 hợp tác xã'),
    },
  }),
  statement(ELECTRONIC_INVOICES, { ...HEAD, figures: { invoiceUsers: economy('368 doanh nghiệp') } }),
  statement(IDENTITY_CARDS, {
    ...HEAD,
    asOf,
    figures: {
      applications: society('299.203'),
      cardsReceived: society('280.852 thẻ'),
      cardsHandedOut: society('280.676 thẻ'),
    },
  }),
  statement(DIGITAL_IDENTITY, {
    ...HEAD,
    asOf,
    figures: {
      records: society('178.495'),
      levelOneRecords: society('50.453'),
      levelTwoRecords: society('128.042'),
      activatedAccounts: society('159.265 tài khoản'),
    },
  }),
  statement(DIGITAL_CITIZENS, {
    ...HEAD,
    figures: { healthRecordShare: society('98%'), insuranceUsers: society('63.311 người') },
  }),
];
