import { defineFamily } from '../sector/family/index.js';
import { count, share } from '../sector/family/inner.js';
import { halfYear, plan883 } from './cite.js';

/**
 * Trao đổi văn bản điện tử: documents received and sent, those sent wholly in electronic form, and the accounts of the system.
 *
 * @example
 * import { evaluateStatistics } from 'vn-ict/sector';
 * import { DOCUMENT_EXCHANGE } from 'vn-ict/platform';
 * const { rates } = evaluateStatistics(DOCUMENT_EXCHANGE, {
 *   family: 'document-exchange',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'year', year: 2023 },
 *   figures: { outgoingDocuments: 701_782, electronicDocuments: 638_250 },
 * });
 * rates[0]?.evaluation.value?.printed; // => '90,9%'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.8: 2.358.409 in, 701.782 out, 638.250 electronic, 90,9%
 */
export const DOCUMENT_EXCHANGE = /* @__PURE__ */ defineFamily({
  id: 'document-exchange',
  name: { vi: 'Quản lý, trao đổi văn bản điện tử', en: 'Electronic exchange of documents' },
  section: 'digital-government',
  fields: {
    accounts: /* @__PURE__ */ count('Tài khoản người dùng', 'Accounts', 'tài khoản'),
    incomingDocuments: /* @__PURE__ */ count('Văn bản đến', 'Documents received', 'văn bản'),
    outgoingDocuments: /* @__PURE__ */ count(
      'Văn bản đi (trừ văn bản mật)',
      'Documents sent, secret ones apart',
      'văn bản',
    ),
    electronicDocuments: /* @__PURE__ */ count(
      'Văn bản đi hoàn toàn dưới dạng điện tử',
      'Documents sent wholly in electronic form',
      'văn bản',
    ),
    signedDocuments: /* @__PURE__ */ count(
      'Văn bản đi điện tử được ký số chuyên dùng',
      'Electronic documents sent with a digital signature',
      'văn bản',
    ),
    electronicShare: /* @__PURE__ */ share(
      'Tỷ lệ văn bản trao đổi hoàn toàn dưới dạng điện tử',
      'Share of documents sent wholly in electronic form',
    ),
    signedShare: /* @__PURE__ */ share(
      'Tỷ lệ văn bản đi được ký số',
      'Share of documents sent with a digital signature',
    ),
  },
  structure: [
    { kind: 'overlapping', whole: 'outgoingDocuments', parts: ['electronicDocuments'] },
    { kind: 'overlapping', whole: 'electronicDocuments', parts: ['signedDocuments'] },
  ],
  rates: [
    {
      id: 'electronic-documents',
      label: {
        vi: 'Tỷ lệ văn bản trao đổi hoàn toàn dưới dạng điện tử',
        en: 'Share of documents sent wholly in electronic form',
      },
      numerator: ['electronicDocuments'],
      denominator: ['outgoingDocuments'],
      printedAs: 'electronicShare',
    },
    {
      id: 'signed-documents',
      label: { vi: 'Tỷ lệ văn bản đi được ký số', en: 'Share of documents sent with a digital signature' },
      numerator: ['signedDocuments'],
      denominator: ['outgoingDocuments'],
      printedAs: 'signedShare',
    },
  ],
  citations: [/* @__PURE__ */ plan883('8'), /* @__PURE__ */ halfYear()],
});

/**
 * Thư điện tử công vụ: accounts and how much they are used.
 *
 * @example
 * import { PUBLIC_MAIL } from 'vn-ict/platform';
 * PUBLIC_MAIL.rates[0]?.printedAs; // => 'usageShare'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.8: 8.606 accounts; the report of mid-2023: 7.889
 */
export const PUBLIC_MAIL = /* @__PURE__ */ defineFamily({
  id: 'public-mail',
  name: { vi: 'Thư điện tử công vụ', en: 'Official e-mail' },
  section: 'digital-government',
  fields: {
    mailAccounts: /* @__PURE__ */ count('Tài khoản thư điện tử công vụ', 'Official e-mail accounts', 'tài khoản'),
    usedAccounts: /* @__PURE__ */ count('Tài khoản được sử dụng thường xuyên', 'Accounts in regular use', 'tài khoản'),
    usageShare: /* @__PURE__ */ share('Tỷ lệ sử dụng thư điện tử công vụ', 'Share of accounts in use'),
  },
  structure: [{ kind: 'overlapping', whole: 'mailAccounts', parts: ['usedAccounts'] }],
  rates: [
    {
      id: 'mail-usage',
      label: { vi: 'Tỷ lệ sử dụng thư điện tử công vụ', en: 'Share of accounts in use' },
      numerator: ['usedAccounts'],
      denominator: ['mailAccounts'],
      printedAs: 'usageShare',
    },
  ],
  citations: [/* @__PURE__ */ plan883('8'), /* @__PURE__ */ halfYear()],
});
