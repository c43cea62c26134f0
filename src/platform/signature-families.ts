import { defineFamily } from '../sector/family/index.js';
import { count, share } from '../sector/family/inner.js';
import { halfYear, plan883 } from './cite.js';

/**
 * Chữ ký số chuyên dùng Chính phủ: certificates and signing SIMs.
 *
 * @example
 * import { DIGITAL_SIGNATURES } from 'vn-ict/platform';
 * DIGITAL_SIGNATURES.fields.signingSims.cumulative; // => true
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.8: 287 SIMs, 23 of them in 2023; certificates asked for 502 teachers
 */
export const DIGITAL_SIGNATURES = /* @__PURE__ */ defineFamily({
  id: 'digital-signatures',
  name: { vi: 'Chữ ký số chuyên dùng Chính phủ', en: 'Digital signatures of the Government' },
  section: 'digital-government',
  fields: {
    certificates: /* @__PURE__ */ count('Chứng thư số đang có hiệu lực', 'Certificates in force', 'chứng thư'),
    certificatesRequested: /* @__PURE__ */ count(
      'Chứng thư số đề nghị cấp trong kỳ',
      'Certificates asked for',
      'chứng thư',
    ),
    signingSims: /* @__PURE__ */ count('SIM ký số đã cấp', 'Signing SIMs issued', 'SIM', { cumulative: true }),
    newSigningSims: /* @__PURE__ */ count('SIM ký số cấp trong năm', 'Signing SIMs issued in the year', 'SIM'),
    leaders: /* @__PURE__ */ count('Cán bộ, công chức lãnh đạo', 'Leading officials', 'người'),
    leadersWithSignature: /* @__PURE__ */ count('Lãnh đạo được cấp chữ ký số', 'Leaders with a signature', 'người'),
    leaderShare: /* @__PURE__ */ share('Tỷ lệ lãnh đạo được cấp chữ ký số', 'Share of leaders with a signature'),
    oneStopOfficials: /* @__PURE__ */ count('Cán bộ một cửa', 'One-stop officials', 'người'),
    oneStopWithSignature: /* @__PURE__ */ count(
      'Cán bộ một cửa được cấp chữ ký số',
      'One-stop officials with a signature',
      'người',
    ),
    oneStopShare: /* @__PURE__ */ share(
      'Tỷ lệ cán bộ một cửa được cấp chữ ký số',
      'Share of one-stop officials with a signature',
    ),
  },
  structure: [
    { kind: 'overlapping', whole: 'signingSims', parts: ['newSigningSims'] },
    { kind: 'overlapping', whole: 'leaders', parts: ['leadersWithSignature'] },
    { kind: 'overlapping', whole: 'oneStopOfficials', parts: ['oneStopWithSignature'] },
  ],
  rates: [
    {
      id: 'leaders-with-signature',
      label: { vi: 'Tỷ lệ lãnh đạo được cấp chữ ký số', en: 'Share of leaders with a signature' },
      numerator: ['leadersWithSignature'],
      denominator: ['leaders'],
      printedAs: 'leaderShare',
    },
    {
      id: 'one-stop-with-signature',
      label: { vi: 'Tỷ lệ cán bộ một cửa được cấp chữ ký số', en: 'Share of one-stop officials with a signature' },
      numerator: ['oneStopWithSignature'],
      denominator: ['oneStopOfficials'],
      printedAs: 'oneStopShare',
    },
  ],
  citations: [/* @__PURE__ */ plan883('8'), /* @__PURE__ */ halfYear()],
});
