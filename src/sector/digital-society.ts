import { halfYear, plan883 } from './cite.js';
import { ADULTS, POPULATION } from './common-fields.js';
import { count, exhaustive, overlapping, percentOf, share, typedFamily } from './family/inner.js';

/**
 * Định danh điện tử: records by level, accounts activated.
 *
 * @example
 * import { DIGITAL_IDENTITY } from 'vn-ict/sector';
 * DIGITAL_IDENTITY.structure[0]; // => { kind: 'exhaustive', whole: 'records', parts: ['levelOneRecords', 'levelTwoRecords'] }
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.10: 178.495 (mức độ 1: 50.453, mức 2: 128.042)
 */
export const DIGITAL_IDENTITY = /* @__PURE__ */ typedFamily({
  id: 'digital-identity',
  name: { vi: 'Định danh điện tử', en: 'Digital identity' },
  section: 'digital-society',
  fields: {
    records: count('Hồ sơ định danh điện tử', 'Records of digital identity', 'hồ sơ', { cumulative: true }),
    levelOneRecords: count('Hồ sơ định danh mức độ 1', 'Records of level 1', 'hồ sơ'),
    levelTwoRecords: count('Hồ sơ định danh mức độ 2', 'Records of level 2', 'hồ sơ'),
    activatedAccounts: count('Tài khoản định danh đã kích hoạt', 'Accounts activated', 'tài khoản'),
    adults: ADULTS,
    adultsWithAccount: count('Người trưởng thành có tài khoản định danh', 'Adults with an account', 'người'),
    adultAccountShare: share('Tỷ lệ dân số trưởng thành có tài khoản định danh', 'Share of adults with an account'),
  },
  structure: [
    exhaustive('records', 'levelOneRecords', 'levelTwoRecords'),
    overlapping('records', 'activatedAccounts'),
    overlapping('adults', 'adultsWithAccount'),
  ],
  rates: [
    percentOf('level-two-share', ['Tỷ trọng định danh mức độ 2', 'Share of level 2'], 'levelTwoRecords', 'records'),
    percentOf(
      'activated-share',
      ['Tỷ lệ tài khoản đã kích hoạt', 'Share of accounts activated'],
      'activatedAccounts',
      'records',
    ),
    percentOf(
      'adult-account-share',
      ['Tỷ lệ người trưởng thành có tài khoản', 'Share of adults with an account'],
      'adultsWithAccount',
      'adults',
      {
        printedAs: 'adultAccountShare',
      },
    ),
  ],
  citations: [halfYear('II.3'), plan883('10')],
});

/**
 * Cấp căn cước công dân: applications taken, cards received and handed out, since the beginning.
 *
 * @example
 * import { IDENTITY_CARDS } from 'vn-ict/sector';
 * IDENTITY_CARDS.fields.applications.cumulative; // => true
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.10
 */
export const IDENTITY_CARDS = /* @__PURE__ */ typedFamily({
  id: 'identity-cards',
  name: { vi: 'Cấp căn cước công dân', en: 'Identity cards' },
  section: 'digital-society',
  fields: {
    applications: count('Lượt hồ sơ cấp căn cước đã thu nhận', 'Applications taken', 'hồ sơ', { cumulative: true }),
    cardsReceived: count('Thẻ căn cước đã tiếp nhận', 'Cards received', 'thẻ', { cumulative: true }),
    cardsHandedOut: count('Thẻ căn cước đã trả cho công dân', 'Cards handed out', 'thẻ', { cumulative: true }),
  },
  structure: [overlapping('applications', 'cardsReceived'), overlapping('cardsReceived', 'cardsHandedOut')],
  rates: [
    percentOf('handed-out-share', ['Tỷ lệ thẻ đã trả', 'Share of cards handed out'], 'cardsHandedOut', 'cardsReceived'),
  ],
  citations: [plan883('10')],
});

/**
 * Công dân số: health records, the social insurance application, bank accounts and personal signatures.
 *
 * @example
 * import { DIGITAL_CITIZENS } from 'vn-ict/sector';
 * DIGITAL_CITIZENS.rates.map(({ printedAs }) => printedAs); // => ['healthRecordShare', 'insuranceUserShare', 'bankAccountShare', 'signatureShare']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.3; Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.10
 */
export const DIGITAL_CITIZENS = /* @__PURE__ */ typedFamily({
  id: 'digital-citizens',
  name: { vi: 'Công dân số', en: 'Digital citizens' },
  section: 'digital-society',
  fields: {
    population: POPULATION,
    adults: count('Dân số từ 15 tuổi trở lên', 'Population aged 15 and over', 'người'),
    healthRecords: count('Người dân có hồ sơ sức khỏe điện tử', 'People with an electronic health record', 'người', {
      cumulative: true,
    }),
    healthRecordShare: share(
      'Tỷ lệ người dân có hồ sơ sức khỏe điện tử',
      'Share of people with an electronic health record',
      { cumulative: true },
    ),
    insuranceUsers: count('Người dân đăng ký, sử dụng VssID', 'Users of VssID', 'người', { cumulative: true }),
    insuranceUserShare: share('Tỷ lệ người dân sử dụng VssID', 'Share of people who use VssID'),
    bankAccountHolders: count(
      'Người từ 15 tuổi có tài khoản giao dịch tại ngân hàng',
      'People aged 15 and over with a bank account',
      'người',
    ),
    bankAccountShare: share(
      'Tỷ lệ người từ 15 tuổi có tài khoản giao dịch tại ngân hàng',
      'Share of people aged 15 and over with a bank account',
    ),
    signatureHolders: count('Người có chữ ký số cá nhân', 'People with a personal signature', 'người'),
    signatureShare: share('Tỷ lệ người trưởng thành có chữ ký số cá nhân', 'Share of adults with a personal signature'),
  },
  structure: [
    overlapping('population', 'adults', 'healthRecords', 'insuranceUsers'),
    overlapping('adults', 'bankAccountHolders', 'signatureHolders'),
  ],
  rates: [
    percentOf(
      'health-record-share',
      ['Tỷ lệ có hồ sơ sức khỏe điện tử', 'Share with a health record'],
      'healthRecords',
      'population',
      {
        printedAs: 'healthRecordShare',
      },
    ),
    percentOf('insurance-user-share', ['Tỷ lệ sử dụng VssID', 'Share who use VssID'], 'insuranceUsers', 'population', {
      printedAs: 'insuranceUserShare',
    }),
    percentOf(
      'bank-account-share',
      ['Tỷ lệ có tài khoản ngân hàng', 'Share with a bank account'],
      'bankAccountHolders',
      'adults',
      {
        printedAs: 'bankAccountShare',
      },
    ),
    percentOf(
      'signature-share',
      ['Tỷ lệ có chữ ký số cá nhân', 'Share with a personal signature'],
      'signatureHolders',
      'adults',
      {
        printedAs: 'signatureShare',
      },
    ),
  ],
  citations: [halfYear('II.3'), plan883('10')],
});
